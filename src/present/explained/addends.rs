//! The values that a number was made from.

use super::{Asked, LISTED};
use crate::plan::{ColumnType, MeasurePlan, MeasureValue, MoneyUnit};
use crate::present::number;
use crate::report::{Addend, NumberFormat, Unit};

/// Decimals that an amount in thousands or more has at least.
const AT_LEAST: u32 = 2;

/// A value with its digits, for the sum.
pub(super) struct Listed {
    pub(super) addend: Addend,
    /// What it adds to the number, in the column's own measure; nothing for what a count counts.
    pub(super) amount: Option<i128>,
}

impl Asked<'_> {
    /// The first of these values, in the order in which they were read. A total over all facts has as many values as there are facts.
    pub(super) fn listed(&self, values: &[(u32, usize)], measure: &MeasurePlan) -> Vec<Listed> {
        values.iter().take(LISTED).map(|(fact, column)| self.addend(*fact, *column, measure)).collect()
    }

    fn addend(&self, fact: u32, column: usize, measure: &MeasurePlan) -> Listed {
        let facts = self.summarized.facts;
        let amount = self.amount(fact, column, &measure.value);
        let address = facts.origins.address(fact, column);
        let row = facts.origins.row(fact);
        let key = |column: usize| facts.key_text(self.dataset, column, fact as usize).unwrap_or_default();
        let keys = self.dataset.key.iter().map(|column| key(*column));
        let addend = Addend {
            value: amount.map_or_else(String::new, |amount| self.digits(amount, self.dataset.columns[column].kind, power(measure))),
            file: address.as_ref().map_or(row.path, |address| address.path).to_owned(),
            sheet: address.as_ref().map_or(row.sheet, |address| address.sheet).to_owned(),
            cell: address.map_or_else(String::new, |address| address.cell.to_string()),
            written: self.written(fact, column),
            row: keys.collect::<Vec<_>>().join("/").trim_end_matches('/').to_owned(),
        };
        Listed { addend, amount }
    }

    /// What stood in the cell; with the part that the value is of it, where the cell was divided.
    fn written(&self, fact: u32, column: usize) -> String {
        let facts = self.summarized.facts;
        let own = || facts.key_text(self.dataset, column, fact as usize).unwrap_or_default();
        let written = facts.as_written(fact, column).map_or_else(own, str::to_owned);
        match facts.portions.get(&(facts.origins.read_row(fact), column)) {
            Some(parts) => format!("{written} (1/{parts})"),
            None => written,
        }
    }

    /// What a value adds: it is taken off where a difference takes it off.
    pub(super) fn amount(&self, fact: u32, column: usize, value: &MeasureValue) -> Option<i128> {
        if matches!(value, MeasureValue::Distinct(_)) || !is_number(self.dataset.columns[column].kind) {
            return None;
        }
        let amount = i128::from(self.summarized.facts.integers(column).get(fact as usize)?);
        Some(if matches!(value, MeasureValue::Difference(_, second) if *second == column) { -amount } else { amount })
    }

    /// The digits of a value in the printed unit, none of them lost.
    pub(super) fn digits(&self, amount: i128, kind: ColumnType, power: u32) -> String {
        let scale = match kind {
            ColumnType::Amount => power + 2,
            ColumnType::Decimal => 4,
            _ => 0,
        };
        let at_least = if kind == ColumnType::Amount { AT_LEAST } else { 0 };
        let (mut amount, mut decimals) = (amount, scale);
        while decimals > at_least && amount % 10 == 0 {
            amount /= 10;
            decimals -= 1;
        }
        number::written(amount, NumberFormat { power: 0, decimals }, self.locale.decimal_mark())
    }
}

/// The unit of the amounts that a number is made from: that of the number; of shares and the like, whose unit they are not in, millions.
pub(super) const fn power(measure: &MeasurePlan) -> u32 {
    match measure.unit {
        Unit::Euro => measure.format.power,
        _ => MoneyUnit::Million.power(),
    }
}

/// Whether a column's values are numbers that can be added.
pub(super) const fn is_number(kind: ColumnType) -> bool {
    matches!(kind, ColumnType::Amount | ColumnType::Count | ColumnType::Decimal | ColumnType::Percentage)
}
