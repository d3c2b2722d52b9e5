//! The calculations that hold a number against others: a change on the year before, a place in an order, the largest of several groups.

use std::collections::BTreeSet;

use super::addends::power;
use super::{Asked, WHOLE};
use crate::aggregate::Value;
use crate::plan::{ColumnType, Grouping, MeasurePlan, MeasureValue};
use crate::present::locale::Argument;
use crate::present::{number, words};
use crate::report::{Entry, Unit};

impl Asked<'_> {
    /// `1 200.00 − 891.17 = 308.83 EUR million`, or `(… − …) / … = 34.65 %`.
    pub(super) fn change(&self, entry: &Entry, value: &Value, measure: &MeasurePlan) -> String {
        let column = measure.value.columns()[0];
        let (kind, power) = (self.dataset.columns[column].kind, power(measure));
        let sums = [&value.sources, &value.whole].map(|cells| self.total(cells, &measure.value));
        let [Some(now), Some(before)] = sums else { return self.exact(entry.value, entry) };
        let unit =
            if kind == ColumnType::Amount { format!("\u{a0}{}", words::unit(self.locale, Unit::Euro, power)) } else { String::new() };
        let [by, now, before] = [now - before, now, before].map(|sum| self.digits(sum, kind, power));
        match measure.value {
            MeasureValue::ChangePercent(_) => format!("({now} − {before}) / {before}{unit} = {}", self.exact(entry.value, entry)),
            _ => format!("{now} − {before} = {by}{unit}"),
        }
    }

    /// `place 3 of 27 rows, the largest first`.
    pub(super) fn place(&self, place: i64, value: &Value) -> String {
        let rows = self.groups(value, &self.summarized.output.rows);
        self.locale.message("explain-place", &[("number", Argument::Text(&self.whole(place))), ("rows", Argument::Text(&rows))])
    }

    /// `200.20 + 301.60 = 501.80 EUR million; the largest of 11 (Member State)`.
    pub(super) fn largest(&self, sum: &str, value: &Value, grouping: &Grouping) -> String {
        let (all, of) = (self.groups(value, &grouping.of), self.named_columns(grouping));
        let arguments = [("sum", Argument::Text(sum)), ("all", Argument::Text(&all)), ("of", Argument::Text(&of))];
        self.locale.message("explain-largest", &arguments)
    }

    /// `the 3 largest of 11 (Member State) make 50 %`.
    pub(super) fn making(&self, number: i64, value: &Value, grouping: &Grouping, percent: usize) -> String {
        let (number, all) = (self.whole(number), self.groups(value, &grouping.of));
        let (of, percent) = (self.named_columns(grouping), percent.to_string());
        let arguments = [
            ("number", Argument::Text(&number)),
            ("all", Argument::Text(&all)),
            ("of", Argument::Text(&of)),
            ("percent", Argument::Text(&percent)),
        ];
        self.locale.message("explain-making", &arguments)
    }

    /// The sum of some values in the measure of their column; nothing where one is no number.
    fn total(&self, cells: &[(u32, usize)], value: &MeasureValue) -> Option<i128> {
        cells.iter().map(|(fact, column)| self.amount(*fact, *column, value)).sum()
    }

    /// How many groups the facts make that a number is compared with.
    fn groups(&self, value: &Value, of: &[usize]) -> String {
        let key = |fact: u32| of.iter().map(move |column| self.summarized.facts.key_text(self.dataset, *column, fact as usize));
        let facts: BTreeSet<u32> = value.whole.iter().map(|(fact, _)| *fact).collect();
        let keys: BTreeSet<Vec<_>> = facts.into_iter().map(|fact| key(fact).collect()).collect();
        self.whole(i64::try_from(keys.len()).unwrap_or(i64::MAX))
    }

    fn named_columns(&self, grouping: &Grouping) -> String {
        grouping.of.iter().map(|column| self.column(*column)).collect::<Vec<_>>().join(", ")
    }

    fn whole(&self, number: i64) -> String {
        number::written(number.into(), WHOLE, self.locale.decimal_mark())
    }
}
