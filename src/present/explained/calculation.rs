//! A number's calculation as one line.

use std::collections::BTreeSet;

use super::addends::{Listed, is_number, power};
use super::{Asked, WHOLE};
use crate::aggregate::Value;
use crate::plan::{ColumnType, MeasurePlan, MeasureValue};
use crate::present::locale::Argument;
use crate::present::{number, words};
use crate::report::{Entry, Exact, Unit};

/// So many values stand in the sum itself.
const IN_SUM: usize = 6;
/// So many of the things that a count counts are named.
const NAMED: usize = 12;
/// In so many values they are looked for.
const LOOKED_AT: usize = 500;

impl Asked<'_> {
    /// `200.20 + 62.22 + … = 552.65 EUR million, 7 values`.
    pub(super) fn calculation(&self, entry: &Entry, value: &Value, listed: &[Listed], measure: &MeasurePlan) -> String {
        let columns = measure.value.columns();
        match (&measure.value, entry.value) {
            (MeasureValue::Change(_) | MeasureValue::ChangePercent(_), _) => self.change(entry, value, measure),
            (MeasureValue::Rank(_), Exact::Count(place)) => self.place(place, value),
            (MeasureValue::Largest(grouping), _) => self.largest(&self.sum(entry, listed, value.sources.len(), measure), value, grouping),
            (MeasureValue::LargestMaking(grouping, percent), Exact::Count(number)) => self.making(number, value, grouping, *percent),
            (_, Exact::Share { part, whole }) => self.share(part, whole, columns[0], measure, entry),
            (_, Exact::PerHead { cents, people }) => self.per_head(cents, people, measure, entry),
            (MeasureValue::Distinct(columns), exact) => self.distinct(exact, columns, &value.sources),
            (MeasureValue::Sum(_) | MeasureValue::Cumulated(_) | MeasureValue::Difference(..) | MeasureValue::Single(_), _) => {
                self.sum(entry, listed, value.sources.len(), measure)
            }
            (_, exact) => self.exact(exact, entry),
        }
    }

    fn sum(&self, entry: &Entry, listed: &[Listed], all: usize, measure: &MeasurePlan) -> String {
        let unit = self.unit(measure);
        let Some(kind) = measure.value.columns().first().map(|column| self.dataset.columns[*column].kind) else {
            return self.exact(entry.value, entry);
        };
        let (Some(total), true) = (whole_number(entry.value, kind), is_number(kind)) else { return self.exact(entry.value, entry) };
        let digits = |amount: i128| self.digits(amount, kind, measure.format.power);
        let amounts: Vec<i128> = listed.iter().filter_map(|listed| listed.amount).collect();
        if amounts.len() < 2 {
            return format!("{}\u{a0}{unit}", digits(total));
        }
        let mut text = String::new();
        for (position, amount) in amounts.iter().take(IN_SUM).enumerate() {
            text.push_str(match (position, *amount < 0) {
                (0, false) => "",
                (0, true) => "−",
                (_, false) => " + ",
                (_, true) => " − ",
            });
            text.push_str(&digits(amount.abs()));
        }
        if all > IN_SUM {
            text.push_str(" + …");
        }
        format!("{text} = {}\u{a0}{unit}; {}", digits(total), self.values(all))
    }

    fn values(&self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let number = number::written(count.into(), WHOLE, self.locale.decimal_mark());
        self.locale.message("explain-values", &[("count", Argument::Count(count)), ("number", Argument::Text(&number))])
    }

    fn share(&self, part: i128, whole: i128, column: usize, measure: &MeasurePlan, entry: &Entry) -> String {
        let kind = self.dataset.columns[column].kind;
        let power = power(measure);
        let unit = if kind == ColumnType::Amount { words::unit(self.locale, Unit::Euro, power) } else { String::new() };
        let (part, whole) = (self.digits(part, kind, power), self.digits(whole, kind, power));
        format!("{part} / {whole} {unit} = {}", self.exact(entry.value, entry)).replace("  ", " ")
    }

    fn per_head(&self, cents: i128, people: i128, measure: &MeasurePlan, entry: &Entry) -> String {
        let power = power(measure);
        let amount = format!("{}\u{a0}{}", self.digits(cents, ColumnType::Amount, power), words::unit(self.locale, Unit::Euro, power));
        let people = number::written(people, WHOLE, self.locale.decimal_mark());
        let exact = self.exact(entry.value, entry);
        let arguments = [("amount", Argument::Text(&amount)), ("people", Argument::Text(&people)), ("exact", Argument::Text(&exact))];
        self.locale.message("explain-per-head", &arguments)
    }

    fn distinct(&self, exact: Exact, columns: &[usize], sources: &[(u32, usize)]) -> String {
        let facts = self.summarized.facts;
        let names = columns.iter().map(|column| self.column(*column));
        let keys = sources.iter().take(LOOKED_AT).map(|(fact, _)| {
            let texts = columns.iter().map(|column| facts.key_text(self.dataset, *column, *fact as usize).unwrap_or_default());
            texts.collect::<Vec<_>>().join(" ")
        });
        let keys: BTreeSet<String> = keys.collect();
        let mut shown: Vec<&str> = keys.iter().take(NAMED).map(String::as_str).collect();
        if keys.len() > NAMED || sources.len() > LOOKED_AT {
            shown.push("…");
        }
        let (names, shown) = (names.collect::<Vec<_>>().join(", "), shown.join(", "));
        let count = exact.to_string();
        self.locale.message(
            "explain-distinct",
            &[("number", Argument::Text(&count)), ("columns", Argument::Text(&names)), ("keys", Argument::Text(&shown))],
        )
    }
}

/// A value in the measure of its column: cents, things, ten-thousandths.
fn whole_number(exact: Exact, kind: ColumnType) -> Option<i128> {
    match (exact, kind) {
        (Exact::Cents(cents), ColumnType::Amount) => Some(cents),
        (Exact::Count(count), ColumnType::Count) => Some(count.into()),
        (Exact::Decimal { digits, scale }, ColumnType::Decimal) if scale <= 4 => Some(i128::from(digits) * 10_i128.pow(4 - scale)),
        _ => None,
    }
}
