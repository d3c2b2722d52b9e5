//! Measures: from a list of facts to one exact value and the cells it was made from.

use std::collections::BTreeSet;

use crate::facts::Facts;
use crate::plan::{ColumnType, DatasetPlan, MeasureValue};
use crate::report::Exact;

/// What is computed, over which facts.
pub(super) struct Measuring<'a> {
    /// The dataset.
    pub(super) dataset: &'a DatasetPlan,
    /// Its facts.
    pub(super) facts: &'a Facts,
}

/// Cells: ordinal of the fact and position of the column.
pub(super) type Cells = Vec<(u32, usize)>;

/// A value with what it was made from.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Measured {
    /// The value; nothing where no fact gives one.
    pub(super) exact: Option<Exact>,
    /// The cells that it was made from.
    pub(super) sources: Cells,
    /// The cells that it is compared with: for a share those of the whole.
    pub(super) whole: Cells,
    /// The regions by whose people it is divided.
    pub(super) regions: Vec<&'static str>,
}

impl Measuring<'_> {
    /// The value of a measure that facts alone give; `whole` are the facts of the whole, for shares. Nothing for the measures that need to
    /// know more of the row than its facts.
    pub(super) fn measure(&self, value: &MeasureValue, facts: &[u32], whole: &[u32]) -> Measured {
        match value {
            MeasureValue::Sum(column) | MeasureValue::Single(column) => Measured {
                exact: self.sum(*column, facts).map(|sum| self.exact(*column, sum)),
                sources: self.cells(&[*column], facts),
                ..Measured::default()
            },
            MeasureValue::Difference(first, second) => {
                let difference = self.sum(*first, facts).map(|sum| sum - self.sum(*second, facts).unwrap_or(0));
                let exact = difference.map(|difference| self.exact(*first, difference));
                Measured { exact, sources: self.cells(&[*first, *second], facts), ..Measured::default() }
            }
            MeasureValue::Share(column) => self.share(*column, facts, whole),
            MeasureValue::ShareWhere(column, filter) => {
                let passes = |fact: &&u32| {
                    let text = |column: usize| self.facts.key_text(self.dataset, column, **fact as usize);
                    filter.iter().all(|(column, codes)| text(*column).is_some_and(|text| codes.contains(&text)))
                };
                let part: Vec<u32> = facts.iter().filter(passes).copied().collect();
                self.share(*column, &part, facts)
            }
            MeasureValue::Distinct(columns) => self.distinct(columns, facts),
            MeasureValue::Largest(grouping) => self.largest(grouping, facts),
            MeasureValue::ShareOfLargest(grouping, number) => self.share_of_largest(grouping, *number, facts),
            MeasureValue::LargestMaking(grouping, percent) => self.largest_making(grouping, *percent, facts),
            MeasureValue::PerHead(_)
            | MeasureValue::Rank(_)
            | MeasureValue::ShareSoFar(_)
            | MeasureValue::Change(_)
            | MeasureValue::ChangePercent(_)
            | MeasureValue::Cumulated(_) => Measured::default(),
        }
    }

    /// The share of some facts in the sum of a column.
    pub(super) fn share(&self, column: usize, facts: &[u32], whole: &[u32]) -> Measured {
        let exact = match (self.sum(column, facts), self.sum(column, whole)) {
            (Some(part), Some(whole)) if whole != 0 => Some(Exact::Share { part, whole }),
            _ => None,
        };
        let whole = if exact.is_some() { self.cells(&[column], whole) } else { Vec::new() };
        Measured { exact, sources: self.cells(&[column], facts), whole, ..Measured::default() }
    }

    /// How many different combinations of these columns the facts have.
    pub(super) fn count(&self, columns: &[usize], facts: &[u32]) -> usize {
        let keys = facts.iter().map(|fact| -> Vec<Option<String>> {
            columns.iter().map(|column| self.facts.key_text(self.dataset, *column, *fact as usize)).collect()
        });
        keys.collect::<BTreeSet<_>>().len()
    }

    fn distinct(&self, columns: &[usize], facts: &[u32]) -> Measured {
        let count = i64::try_from(self.count(columns, facts)).expect("a count of rows fits 64 bits");
        Measured { exact: (count > 0).then_some(Exact::Count(count)), sources: self.cells(columns, facts), ..Measured::default() }
    }

    /// The exact sum in the column's own measure; nothing where no fact has a value.
    pub(super) fn sum(&self, column: usize, facts: &[u32]) -> Option<i128> {
        let values = self.facts.integers(column);
        facts.iter().filter_map(|fact| values.get(*fact as usize)).map(i128::from).reduce(|sum, value| sum + value)
    }

    /// A sum of a column as an exact value.
    pub(super) fn exact(&self, column: usize, value: i128) -> Exact {
        let small = || i64::try_from(value).expect("counts and decimals stay below 2^63");
        match self.dataset.columns[column].kind {
            ColumnType::Amount => Exact::Cents(value),
            ColumnType::Decimal | ColumnType::Percentage => Exact::Decimal { digits: small(), scale: 4 },
            _ => Exact::Count(small()),
        }
    }

    /// The cells of these columns that hold a value.
    pub(super) fn cells(&self, columns: &[usize], facts: &[u32]) -> Cells {
        let filled = |column: usize, fact: u32| self.facts.column(column).get(fact as usize).is_ok_and(|value| !value.is_null());
        facts
            .iter()
            .flat_map(|fact| columns.iter().filter(move |column| filled(**column, *fact)).map(move |column| (*fact, *column)))
            .collect()
    }
}
