//! Measures: what is computed over which columns, and in which unit.

use super::outputs::{column, columns, filter};
use super::resolve::{Author, Context};
use super::{ColumnType, DatasetPlan};
use crate::definition::{self, MoneyUnit, Name};
use crate::diag::Code;
use crate::report::{NumberFormat, Unit};

/// One measure.
#[derive(Debug, Clone)]
pub struct MeasurePlan {
    /// Its name in the data files.
    pub name: String,
    /// How it is made.
    pub value: MeasureValue,
    /// What it counts.
    pub unit: Unit,
    /// How it is printed.
    pub format: NumberFormat,
}

/// How a measure is made; columns as positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeasureValue {
    /// The sum of a column.
    Sum(usize),
    /// How many different combinations of these columns there are.
    Distinct(Vec<usize>),
    /// The share of a row's sum in the sum over all rows.
    Share(usize),
    /// The sum of the first column less that of the second.
    Difference(usize, usize),
    /// The one value of a column in a row.
    Single(usize),
    /// The sum of a column divided by the people of the place.
    PerHead(usize),
    /// The place of a row in the order of the sums of a column, the largest first.
    Rank(usize),
    /// The share of the sums of a row and of those above it in the sum over all rows.
    ShareSoFar(usize),
    /// The share in the sum of a column of the facts that pass a filter: position of the column, and what one of must stand there.
    ShareWhere(usize, Vec<(usize, Vec<String>)>),
    /// The sum of a column less that of the year before.
    Change(usize),
    /// The same as a share of the sum of the year before.
    ChangePercent(usize),
    /// The sum of a column over the year and all years before it.
    Cumulated(usize),
    /// The largest sum among groups.
    Largest(Grouping),
    /// The share of so many of the largest groups in the sum over all of them.
    ShareOfLargest(Grouping, usize),
    /// How many groups, the largest first, make so many per cent of the sum over all of them.
    LargestMaking(Grouping, usize),
}

/// The groups that the facts of a row are parted into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grouping {
    /// The column that is summed.
    pub column: usize,
    /// The columns whose values make the groups.
    pub of: Vec<usize>,
}

impl MeasureValue {
    /// Its name in the ledger.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sum(_) | Self::Cumulated(_) => "sum",
            Self::Distinct(_) => "distinct",
            Self::Share(_) | Self::ShareWhere(..) => "share",
            Self::Difference(..) => "difference",
            Self::Single(_) => "single",
            Self::PerHead(_) => "per-head",
            Self::Rank(_) => "rank",
            Self::ShareSoFar(_) => "share-so-far",
            Self::Change(_) => "change",
            Self::ChangePercent(_) => "change-percent",
            Self::Largest(_) => "largest",
            Self::ShareOfLargest(..) => "share-of-largest",
            Self::LargestMaking(..) => "largest-making",
        }
    }

    /// The columns that it computes with.
    #[must_use]
    pub fn columns(&self) -> Vec<usize> {
        match self {
            Self::Sum(column)
            | Self::Share(column)
            | Self::Single(column)
            | Self::PerHead(column)
            | Self::Rank(column)
            | Self::ShareSoFar(column)
            | Self::Change(column)
            | Self::ChangePercent(column)
            | Self::Cumulated(column)
            | Self::ShareWhere(column, _) => vec![*column],
            Self::Largest(grouping) | Self::ShareOfLargest(grouping, _) | Self::LargestMaking(grouping, _) => vec![grouping.column],
            Self::Difference(first, second) => vec![*first, *second],
            Self::Distinct(columns) => columns.clone(),
        }
    }

    /// The columns that part the facts of a row further.
    #[must_use]
    pub fn parting(&self) -> Vec<usize> {
        match self {
            Self::ShareWhere(_, filter) => filter.iter().map(|(column, _)| *column).collect(),
            Self::Largest(grouping) | Self::ShareOfLargest(grouping, _) | Self::LargestMaking(grouping, _) => grouping.of.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether the values of rows add up to that of their total.
    #[must_use]
    pub const fn is_additive(&self) -> bool {
        matches!(self, Self::Sum(_) | Self::Share(_) | Self::Difference(..) | Self::Change(_) | Self::Cumulated(_))
    }

    /// Whether it needs other years than that of its row.
    #[must_use]
    pub const fn compares_years(&self) -> bool {
        matches!(self, Self::Change(_) | Self::ChangePercent(_) | Self::Cumulated(_))
    }

    /// Whether a value belongs to one row alone, so that totals have none.
    #[must_use]
    pub const fn is_of_one_row(&self) -> bool {
        matches!(self, Self::Single(_) | Self::Rank(_) | Self::ShareSoFar(_))
    }
}

/// Resolves one measure.
pub(super) fn resolve(
    author: Author,
    measure: &definition::Measure,
    plan: &DatasetPlan,
    default: MoneyUnit,
    context: &mut Context<'_>,
) -> Option<MeasurePlan> {
    let value = value(author, &measure.value, plan, context)?;
    let unit = unit(&value, plan).map_err(|message| {
        context.fault(Code::InvalidDefinition, author, measure.name.span(), message, None);
    });
    let unit = unit.ok()?;
    let power = if unit == Unit::Euro { measure.unit.unwrap_or(default).power() } else { 0 };
    Some(MeasurePlan { name: measure.name.get_ref().clone(), value, unit, format: NumberFormat { power, decimals: measure.decimals } })
}

fn value(author: Author, value: &definition::MeasureValue, plan: &DatasetPlan, context: &mut Context<'_>) -> Option<MeasureValue> {
    use definition::MeasureValue as As;
    let mut one = |name: &Name| column(author, name, plan, context);
    Some(match value {
        As::Sum(name) => MeasureValue::Sum(one(name)?),
        As::Share(name) => MeasureValue::Share(one(name)?),
        As::Single(name) => MeasureValue::Single(one(name)?),
        As::PerHead(name) => MeasureValue::PerHead(one(name)?),
        As::Rank(name) => MeasureValue::Rank(one(name)?),
        As::ShareSoFar(name) => MeasureValue::ShareSoFar(one(name)?),
        As::Change(name) => MeasureValue::Change(one(name)?),
        As::ChangePercent(name) => MeasureValue::ChangePercent(one(name)?),
        As::Cumulated(name) => MeasureValue::Cumulated(one(name)?),
        As::Difference(first, second) => MeasureValue::Difference(one(first)?, one(second)?),
        As::Distinct(names) => MeasureValue::Distinct(columns(author, names, plan, context)),
        As::ShareWhere(share) => {
            let summed = one(&share.column)?;
            let filter = share.filter.iter().filter_map(|(name, codes)| filter(author, name, codes, plan, context)).collect();
            MeasureValue::ShareWhere(summed, filter)
        }
        As::Largest(groups) => MeasureValue::Largest(grouping(author, &groups.column, &groups.of, plan, context)?),
        As::ShareOfLargest(share) => MeasureValue::ShareOfLargest(grouping(author, &share.column, &share.of, plan, context)?, share.number),
        As::LargestMaking(making) => {
            MeasureValue::LargestMaking(grouping(author, &making.column, &making.of, plan, context)?, making.percent)
        }
    })
}

fn grouping(author: Author, summed: &Name, of: &[Name], plan: &DatasetPlan, context: &mut Context<'_>) -> Option<Grouping> {
    let grouping = Grouping { column: column(author, summed, plan, context)?, of: columns(author, of, plan, context) };
    (grouping.of.len() == of.len()).then_some(grouping)
}

/// The unit of a measure.
///
/// # Errors
/// When a column holds no numbers, or no money where people are divided by.
fn unit(value: &MeasureValue, plan: &DatasetPlan) -> Result<Unit, String> {
    if matches!(value, MeasureValue::Distinct(_)) {
        return Ok(Unit::Count);
    }
    let column = &plan.columns[value.columns()[0]];
    let of_column = match column.kind {
        ColumnType::Amount => Unit::Euro,
        ColumnType::Count => Unit::Count,
        // Scores stand for themselves; what is added up is a quantity.
        ColumnType::Decimal | ColumnType::Percentage if matches!(value, MeasureValue::Single(_)) => Unit::Score,
        ColumnType::Decimal => Unit::Number,
        // A percentage is of something; added to another it is of nothing.
        ColumnType::Percentage => return Err(format!("column `{}` holds percentages, which are not added up", column.name)),
        _ => return Err(format!("column `{}` holds no numbers", column.name)),
    };
    Ok(match value {
        MeasureValue::Sum(_)
        | MeasureValue::Single(_)
        | MeasureValue::Difference(..)
        | MeasureValue::Largest(_)
        | MeasureValue::Change(_)
        | MeasureValue::Cumulated(_) => of_column,
        MeasureValue::Distinct(_) | MeasureValue::LargestMaking(..) => Unit::Count,
        MeasureValue::Share(_)
        | MeasureValue::ShareSoFar(_)
        | MeasureValue::ShareWhere(..)
        | MeasureValue::ShareOfLargest(..)
        | MeasureValue::ChangePercent(_) => Unit::Percent,
        MeasureValue::Rank(_) => Unit::Rank,
        MeasureValue::PerHead(_) if of_column == Unit::Euro => Unit::EuroPerHead,
        MeasureValue::PerHead(_) => return Err(format!("column `{}` holds no amounts", column.name)),
    })
}
