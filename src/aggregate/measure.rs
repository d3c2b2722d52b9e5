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

/// A value with the cells that it was made from.
pub(super) type Measured = (Option<Exact>, Vec<(u32, usize)>);

impl Measuring<'_> {
    /// The value of a measure over some facts; `whole` are the facts of the whole, for shares.
    pub(super) fn measure(&self, value: &MeasureValue, facts: &[u32], whole: &[u32]) -> Measured {
        match value {
            MeasureValue::Sum(column) | MeasureValue::Single(column) => {
                (self.sum(*column, facts).map(|sum| self.exact(*column, sum)), self.cells(&[*column], facts))
            }
            MeasureValue::Difference(first, second) => {
                let difference = self.sum(*first, facts).map(|sum| sum - self.sum(*second, facts).unwrap_or(0));
                (difference.map(|difference| self.exact(*first, difference)), self.cells(&[*first, *second], facts))
            }
            MeasureValue::Share(column) => {
                let share = match (self.sum(*column, facts), self.sum(*column, whole)) {
                    (Some(part), Some(whole)) if whole != 0 => Some(Exact::Share { part, whole }),
                    _ => None,
                };
                (share, self.cells(&[*column], facts))
            }
            MeasureValue::Distinct(columns) => {
                let keys = facts.iter().map(|fact| -> Vec<Option<String>> {
                    columns.iter().map(|column| self.facts.key_text(self.dataset, *column, *fact as usize)).collect()
                });
                let distinct: BTreeSet<_> = keys.collect();
                let count = i64::try_from(distinct.len()).expect("a count of rows fits 64 bits");
                ((count > 0).then_some(Exact::Count(count)), self.cells(columns, facts))
            }
        }
    }

    /// The exact sum in the column's own measure; nothing where no fact has a value.
    fn sum(&self, column: usize, facts: &[u32]) -> Option<i128> {
        let values = self.facts.integers(column);
        facts.iter().filter_map(|fact| values.get(*fact as usize)).map(i128::from).reduce(|sum, value| sum + value)
    }

    fn exact(&self, column: usize, value: i128) -> Exact {
        let small = || i64::try_from(value).expect("counts and decimals stay below 2^63");
        match self.dataset.columns[column].kind {
            ColumnType::Amount => Exact::Cents(value),
            ColumnType::Decimal | ColumnType::Percentage => Exact::Decimal { digits: small(), scale: 4 },
            _ => Exact::Count(small()),
        }
    }

    /// The cells of these columns that hold a value.
    pub(super) fn cells(&self, columns: &[usize], facts: &[u32]) -> Vec<(u32, usize)> {
        let filled = |column: usize, fact: u32| self.facts.column(column).get(fact as usize).is_ok_and(|value| !value.is_null());
        facts
            .iter()
            .flat_map(|fact| columns.iter().filter(move |column| filled(**column, *fact)).map(move |column| (*fact, *column)))
            .collect()
    }
}
