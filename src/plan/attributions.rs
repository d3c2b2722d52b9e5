//! Rules of attribution with their columns' positions.

use std::collections::BTreeMap;

use super::resolve::{Author, Context};
use super::{ColumnType, DatasetPlan, NutsVersion, Plan};
use crate::definition::{AttributionKind, AttributionRule, Name};
use crate::diag::Code;

/// A column of codes or texts, and what one of must stand in it.
pub type Condition = (usize, Vec<String>);

/// How the amounts or counts of some facts are given to places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributionPlan {
    /// Position of the dataset.
    pub dataset: usize,
    /// Which facts; all conditions must hold.
    pub filter: Vec<Condition>,
    /// The rule.
    pub rule: AttributionRulePlan,
}

/// The rules, as in `definition::AttributionKind`, with the columns' positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributionRulePlan {
    /// Equal parts of the amount of the whole for its places.
    EqualSplit(EqualSplitPlan),
    /// Each row has an amount of its own.
    OwnContribution {
        /// That amount.
        amount: usize,
        /// The column that it goes into.
        into: usize,
        /// In which rows there must be an amount; nowhere where it is empty.
        expected: Vec<Condition>,
    },
    /// Amounts stay at the area of their row.
    OwnArea {
        /// The area.
        area: usize,
    },
    /// Amounts of larger areas are spread over the regions of level 2 in them, by their people.
    Spread {
        /// The area.
        area: usize,
    },
    /// What is counted counts once in each place.
    OncePerPlace {
        /// What names a thing that is counted.
        count: Vec<usize>,
        /// What names a place.
        places: Vec<usize>,
    },
}

/// Equal parts of the amount of a whole for its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EqualSplitPlan {
    /// The amount of the whole, stated on each of its rows.
    pub amount: usize,
    /// The column of the parts.
    pub into: usize,
    /// What names the whole.
    pub of: Vec<usize>,
    /// What names a place.
    pub over: Vec<usize>,
    /// In which rows there must be an amount; nowhere where it is empty.
    pub expected: Vec<Condition>,
}

impl AttributionRulePlan {
    /// The column that amounts are given to.
    #[must_use]
    pub const fn target(&self) -> Option<usize> {
        match self {
            Self::EqualSplit(EqualSplitPlan { into, .. }) | Self::OwnContribution { into, .. } => Some(*into),
            Self::OwnArea { .. } | Self::Spread { .. } | Self::OncePerPlace { .. } => None,
        }
    }

    /// The column that amounts are taken from.
    #[must_use]
    pub const fn source(&self) -> Option<usize> {
        match self {
            Self::EqualSplit(EqualSplitPlan { amount, .. }) | Self::OwnContribution { amount, .. } => Some(*amount),
            Self::OwnArea { .. } | Self::Spread { .. } | Self::OncePerPlace { .. } => None,
        }
    }

    /// The column of areas at which amounts stay or over which they are spread.
    #[must_use]
    pub const fn area(&self) -> Option<usize> {
        match self {
            Self::OwnArea { area } | Self::Spread { area } => Some(*area),
            Self::EqualSplit(_) | Self::OwnContribution { .. } | Self::OncePerPlace { .. } => None,
        }
    }
}

impl Plan {
    /// The rules that give amounts to a column, in their order: of those that fit a row, the last one holds.
    #[must_use]
    pub fn attributions_into(&self, dataset: usize, into: usize) -> impl DoubleEndedIterator<Item = &AttributionPlan> {
        self.attributions.iter().filter(move |attribution| attribution.dataset == dataset && attribution.rule.target() == Some(into))
    }

    /// The rules that say at which areas amounts stay or over which they are spread, in their order.
    #[must_use]
    pub fn attributions_of_area(&self, dataset: usize, area: usize) -> impl DoubleEndedIterator<Item = &AttributionPlan> {
        self.attributions.iter().filter(move |attribution| attribution.dataset == dataset && attribution.rule.area() == Some(area))
    }
}

/// Resolves the program's rules and the campaign's after them.
pub(super) fn resolve(
    own: Vec<AttributionRule>,
    campaign: Vec<AttributionRule>,
    datasets: &[DatasetPlan],
    nuts: Option<NutsVersion>,
    context: &mut Context<'_>,
) -> Vec<AttributionPlan> {
    let own = own.into_iter().map(|rule| (Author::Program, rule));
    let campaign = campaign.into_iter().map(|rule| (Author::Campaign, rule));
    own.chain(campaign).filter_map(|(author, rule)| one(author, &rule, datasets, nuts, context)).collect()
}

fn one(
    author: Author,
    written: &AttributionRule,
    datasets: &[DatasetPlan],
    nuts: Option<NutsVersion>,
    context: &mut Context<'_>,
) -> Option<AttributionPlan> {
    let dataset = context.find(author, "dataset", &written.dataset, datasets.iter().map(|dataset| dataset.name.as_str()))?;
    let mut resolving = Resolving { author, dataset: &datasets[dataset], context };
    let filter = resolving.conditions(&written.filter)?;
    let rule = match written.rule.get_ref() {
        AttributionKind::EqualSplit { amount, into, of, over, expected } => AttributionRulePlan::EqualSplit(EqualSplitPlan {
            amount: resolving.amount(amount)?,
            into: resolving.attributed(into)?,
            of: resolving.columns(of)?,
            over: resolving.columns(over)?,
            expected: resolving.conditions(expected)?,
        }),
        AttributionKind::OwnContribution { amount, into, expected } => AttributionRulePlan::OwnContribution {
            amount: resolving.amount(amount)?,
            into: resolving.attributed(into)?,
            expected: resolving.conditions(expected)?,
        },
        AttributionKind::OwnArea { area } => AttributionRulePlan::OwnArea { area: resolving.area(area)? },
        AttributionKind::Spread { area, by: _ } => {
            let area = resolving.area(area)?;
            if nuts.is_some_and(|nuts| nuts != NutsVersion::Nuts2024) {
                let message = "amounts can be spread by population over the regions of NUTS 2024 only".to_owned();
                let hint = "set `nuts = \"2024\"` under `[report]`, or take the rule away".to_owned();
                context.fault(Code::InvalidDefinition, author, written.rule.span(), message, Some(hint));
                return None;
            }
            AttributionRulePlan::Spread { area }
        }
        AttributionKind::OncePerPlace { count, places } => {
            AttributionRulePlan::OncePerPlace { count: resolving.columns(count)?, places: resolving.columns(places)? }
        }
    };
    Some(AttributionPlan { dataset, filter, rule })
}

/// One rule while its names are resolved.
struct Resolving<'a, 'c> {
    author: Author,
    dataset: &'a DatasetPlan,
    context: &'a mut Context<'c>,
}

impl Resolving<'_, '_> {
    fn column(&mut self, name: &Name) -> Option<usize> {
        let what = format!("column of dataset `{}`", self.dataset.name);
        self.context.find(self.author, &what, name, self.dataset.columns.iter().map(|column| column.name.as_str()))
    }

    /// All columns; nothing where one of them is not there.
    fn columns(&mut self, names: &[Name]) -> Option<Vec<usize>> {
        let found: Vec<Option<usize>> = names.iter().map(|name| self.column(name)).collect();
        found.into_iter().collect()
    }

    fn amount(&mut self, name: &Name) -> Option<usize> {
        let column = self.column(name)?;
        if self.dataset.columns[column].kind == ColumnType::Amount {
            return Some(column);
        }
        self.fault(name, format!("column `{}` holds no amounts", name.get_ref()), None);
        None
    }

    /// A column of amounts that no sender writes.
    fn attributed(&mut self, name: &Name) -> Option<usize> {
        let column = self.amount(name)?;
        if self.dataset.columns[column].headings.is_empty() {
            return Some(column);
        }
        let message = format!("senders write the column `{}` themselves, so nothing can be given to it", name.get_ref());
        self.fault(name, message, Some("name a column of amounts without headings".to_owned()));
        None
    }

    fn area(&mut self, name: &Name) -> Option<usize> {
        let column = self.column(name)?;
        if self.dataset.areas().any(|area| area == column) {
            return Some(column);
        }
        self.fault(name, format!("column `{}` holds no areas", name.get_ref()), None);
        None
    }

    /// Columns of codes or texts with what one of must stand there.
    fn conditions(&mut self, written: &BTreeMap<Name, Vec<Name>>) -> Option<Vec<Condition>> {
        let found: Vec<Option<Condition>> = written.iter().map(|(name, codes)| self.condition(name, codes)).collect();
        found.into_iter().collect()
    }

    fn condition(&mut self, name: &Name, codes: &[Name]) -> Option<Condition> {
        let column = self.column(name)?;
        match self.dataset.columns[column].kind {
            ColumnType::Text => {}
            ColumnType::Code(list) => {
                let what = format!("code of list `{}`", list.name());
                for code in codes {
                    self.context.find(self.author, &what, code, list.codes().collect::<Vec<_>>().into_iter())?;
                }
            }
            _ => {
                self.fault(name, format!("column `{}` holds neither codes nor texts", name.get_ref()), None);
                return None;
            }
        }
        Some((column, codes.iter().map(|code| code.get_ref().clone()).collect()))
    }

    fn fault(&mut self, name: &Name, message: String, hint: Option<String>) {
        self.context.fault(Code::InvalidDefinition, self.author, name.span(), message, hint);
    }
}
