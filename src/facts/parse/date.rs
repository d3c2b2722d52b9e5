//! Days and months.

use super::{Fault, ParseError, Parsed, is_nothing, month_names};
use crate::extract::words;
use crate::workbook::{Date, Value};

const A_DATE: &str = "a date";
const A_MONTH: &str = "a month of a year";

/// Words that stand in dates and say nothing: `31 de diciembre de 2024`, `1er mars`, `December 31st`, `2024 m. gruodžio 31 d.`
const FILLERS: &[&str] =
    &["de", "del", "of", "the", "er", "o", "st", "nd", "rd", "th", "m", "d", "g", "gada", "r", "den", "le", "il", "el", "г"];

/// In which order the dates of a column have day and month, where both are numbers and the year comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateOrder {
    /// `31/12/2024`, as Europeans write it.
    DayFirst,
    /// `12/31/2024`
    MonthFirst,
    /// The column has both, so `02/03/2024` can be read in two ways.
    Unsettled,
}

impl DateOrder {
    /// The order of a column from what its texts prove: the day first, unless some prove the opposite.
    #[must_use]
    pub fn of(texts: impl Iterator<Item = impl AsRef<str>>) -> Self {
        let (mut day_first, mut month_first) = (false, false);
        for order in texts.filter_map(|text| Parts::read(text.as_ref()).and_then(|parts| parts.proven_order())) {
            day_first |= order == Self::DayFirst;
            month_first |= order == Self::MonthFirst;
        }
        match (day_first, month_first) {
            (true, true) => Self::Unsettled,
            (false, true) => Self::MonthFirst,
            (_, false) => Self::DayFirst,
        }
    }
}

/// A day: one formatted as such, or text in ISO order, with the month's name, or with day and month in the order of the column.
/// Where only one order is possible, as in `12/31/24`, it is that one. Two digits are a year of this century. A time of day is dropped.
pub fn date(value: &Value, order: DateOrder) -> Result<Parsed<Date>, ParseError> {
    if is_nothing(Some(value)) {
        return Ok(Parsed::Nothing);
    }
    match value {
        Value::Date(date) => Ok(Parsed::Value(*date)),
        Value::Text(text) => {
            let parts = Parts::read(text);
            if order == DateOrder::Unsettled && parts.as_ref().is_some_and(Parts::has_two_readings) {
                let hint = "other dates of the column have the day first, and others the month: write it as 2024-12-31";
                return Err(ParseError::new(Fault::Ambiguous, value, A_DATE).with_hint(hint));
            }
            let day = parts.and_then(|parts| parts.day(order));
            day.map(Parsed::Value).ok_or_else(|| unreadable(value, A_DATE).with_hint("write it as 2024-12-31 or 31.12.2024"))
        }
        _ => Err(no_date(value, A_DATE)),
    }
}

/// A month, as year times 100 plus month: that of a day, or text such as `nov 2023`, `2023-11` and `11/2023`. A quarter is three months.
pub fn month(value: &Value, order: DateOrder) -> Result<Parsed<i32>, ParseError> {
    if is_nothing(Some(value)) {
        return Ok(Parsed::Nothing);
    }
    let number = |year: i32, month: u8| year * 100 + i32::from(month);
    match value {
        Value::Date(date) => Ok(Parsed::Value(number(date.year, date.month))),
        Value::Text(text) => {
            let parts = Parts::read(text);
            if order == DateOrder::Unsettled && parts.as_ref().is_some_and(Parts::has_two_readings) {
                let hint = "other dates of the column have the day first, and others the month: write it as 2024-12";
                return Err(ParseError::new(Fault::Ambiguous, value, A_MONTH).with_hint(hint));
            }
            let month = parts.and_then(|parts| parts.day(order).map(|day| (day.year, day.month)).or_else(|| parts.month()));
            let hint =
                if is_quarter(text) { "a quarter is three months: write the one that is meant" } else { "write it as 2024-12 or 12/2024" };
            let error = || unreadable(value, A_MONTH).with_hint(hint);
            month.map(|(year, month)| Parsed::Value(number(year, month))).ok_or_else(error)
        }
        _ => Err(no_date(value, A_MONTH)),
    }
}

fn unreadable(value: &Value, expected: &'static str) -> ParseError {
    ParseError::new(Fault::Unreadable, value, expected)
}

fn no_date(value: &Value, expected: &'static str) -> ParseError {
    match value {
        Value::Error(_) | Value::Uncalculated(_) => ParseError::new(Fault::ErrorCell, value, expected),
        Value::Number(_) => unreadable(value, expected).with_hint("the cell holds a plain number: format it as a date"),
        _ => unreadable(value, expected),
    }
}

/// A number of a date and how many digits it is written with.
#[derive(Clone, Copy)]
struct Figure {
    value: i32,
    digits: usize,
}

impl Figure {
    fn year(self) -> Option<i32> {
        match self.digits {
            2 => Some(2000 + self.value),
            4 if (1900..=2199).contains(&self.value) => Some(self.value),
            _ => None,
        }
    }

    fn small(self) -> Option<u8> {
        if self.digits <= 2 { u8::try_from(self.value).ok() } else { None }
    }
}

/// The parts of a written date: a month's name, if there is one, and the numbers in their order.
struct Parts {
    name: Option<u8>,
    figures: Vec<Figure>,
}

impl Parts {
    fn read(text: &str) -> Option<Self> {
        let mut parts = Self { name: None, figures: Vec::new() };
        for word in words(without_time(text)) {
            if let Ok(value) = word.folded.parse::<i32>() {
                parts.figures.push(Figure { value, digits: word.folded.len() });
            } else if let Some(month) = month_names::find(&word.folded) {
                if parts.name.replace(month).is_some() {
                    return None;
                }
            } else if !FILLERS.contains(&word.folded.as_str()) {
                return None;
            }
        }
        Some(parts)
    }

    /// Day and month, where both are numbers and the year comes last.
    fn day_and_month(&self) -> Option<(u8, u8)> {
        match (self.name, &self.figures[..]) {
            (None, [year, ..]) if year.digits == 4 => None,
            (None, [first, second, _]) => Some((first.small()?, second.small()?)),
            _ => None,
        }
    }

    /// The order in which this date alone can be read.
    fn proven_order(&self) -> Option<DateOrder> {
        match self.day_and_month()? {
            (13..=31, 1..=12) => Some(DateOrder::DayFirst),
            (1..=12, 13..=31) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    fn has_two_readings(&self) -> bool {
        self.day_and_month().is_some_and(|(first, second)| first != second && (1..=12).contains(&first) && (1..=12).contains(&second))
    }

    fn day(&self, order: DateOrder) -> Option<Date> {
        let (year, month, day) = match (self.name, &self.figures[..]) {
            (Some(month), [year, day]) if year.digits == 4 => (year.year()?, month, day.small()?),
            (Some(month), [day, year]) => (year.year()?, month, day.small()?),
            (None, [year, month, day]) if year.digits == 4 => (year.year()?, month.small()?, day.small()?),
            (None, [first, second, year]) => {
                let (first, second) = (first.small()?, second.small()?);
                let month_first = first <= 12 && (second > 12 || order == DateOrder::MonthFirst);
                let (day, month) = if month_first { (second, first) } else { (first, second) };
                (year.year()?, month, day)
            }
            _ => return None,
        };
        (1..=days_in(year, month)?).contains(&day).then_some(Date { year, month, day })
    }

    fn month(&self) -> Option<(i32, u8)> {
        let (year, month) = match (self.name, &self.figures[..]) {
            (Some(month), [year]) => (year.year()?, month),
            (None, [year, month]) if year.digits == 4 => (year.year()?, month.small()?),
            (None, [month, year]) if year.digits == 4 => (year.year()?, month.small()?),
            _ => return None,
        };
        (1..=12).contains(&month).then_some((year, month))
    }
}

/// Whether a text names a quarter of a year: `Q3 2024`, `3. Quartal 2024`, `2024 T3`.
fn is_quarter(text: &str) -> bool {
    let words = words(text);
    let letter = |word: &str| matches!(word, "q" | "t" | "k" | "kv" | "trim") || word.starts_with("quart") || word.starts_with("trimest");
    words.iter().any(|word| letter(&word.folded) || word.folded.starts_with("kwarta"))
}

/// A text up to its time of day: `2024-12-31T00:00:00`, `31.12.2024 14:30`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let hours = text[..colon].rfind(|letter: char| !letter.is_ascii_digit()).unwrap_or(colon);
    &text[..hours]
}

/// Days of a month, if there is such a month.
fn days_in(year: i32, month: u8) -> Option<u8> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn day(written: &str) -> Option<(i32, u8, u8)> {
        let date = date(&text(written), DateOrder::DayFirst).ok()?.value()?;
        Some((date.year, date.month, date.day))
    }

    fn year_and_month(written: &str) -> Option<i32> {
        month(&text(written), DateOrder::DayFirst).ok()?.value()
    }

    #[test]
    fn the_last_day_of_2024_is_written_in_many_ways() {
        for written in [
            "2024-12-31",
            "31.12.2024",
            "31. 12. 2024",
            "31/12/2024",
            "31-12-2024",
            "31.12.24",
            "2024-12-31T00:00:00",
            "31.12.2024 14:30",
            "31 December 2024",
            "31. Dezember 2024",
            "31 décembre 2024",
            "31 de diciembre de 2024",
            "31 dicembre 2024",
            "December 31st, 2024",
            "31 decembrie 2024",
            "31 grudnia 2024 r.",
            "2024 m. gruodžio 31 d.",
            "31 dec 2024",
            "31 Δεκεμβρίου 2024",
            "31\u{a0}dez.\u{a0}2024",
        ] {
            assert_eq!(day(written), Some((2024, 12, 31)), "{written}");
        }
    }

    #[test]
    fn the_day_stands_before_the_month() {
        assert_eq!(day("02/03/24"), Some((2024, 3, 2)));
    }

    #[test]
    fn the_month_stands_first_where_nothing_else_is_possible() {
        assert_eq!(day("12/31/2024"), Some((2024, 12, 31)));
    }

    #[test]
    fn a_column_that_proves_the_month_first_is_read_so() {
        let order = DateOrder::of(["12/31/2023", "03/02/2024"].into_iter());
        assert_eq!(order, DateOrder::MonthFirst);
        let read = date(&text("03/02/2024"), order).unwrap().value();
        assert_eq!(read, Some(Date { year: 2024, month: 3, day: 2 }));
    }

    #[test]
    fn a_column_with_both_orders_settles_nothing() {
        let order = DateOrder::of(["12/31/2023", "31/12/2023"].into_iter());
        assert_eq!(order, DateOrder::Unsettled);
        assert_eq!(date(&text("03/02/2024"), order).unwrap_err().fault, Fault::Ambiguous);
        assert_eq!(date(&text("03/03/2024"), order).unwrap().value(), Some(Date { year: 2024, month: 3, day: 3 }));
        assert_eq!(date(&text("31/12/2023"), order).unwrap().value(), Some(Date { year: 2023, month: 12, day: 31 }));
    }

    #[test]
    fn a_quarter_is_no_month() {
        let error = month(&text("Q3 2024"), DateOrder::DayFirst).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("a quarter is three months: write the one that is meant"));
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert_eq!(day("30.02.2024"), None);
        assert_eq!(day("29.02.2023"), None);
        assert_eq!(day("29.02.2024"), Some((2024, 2, 29)));
    }

    #[test]
    fn a_month_alone_is_no_date() {
        assert_eq!(day("December 2024"), None);
    }

    #[test]
    fn november_2023_is_written_in_many_ways() {
        for written in
            ["nov 2023", "November 2023", "Nov-23", "2023-11", "11/2023", "11.2023", "noviembre de 2023", "15.11.2023", "Νοέμβριος 2023"]
        {
            assert_eq!(year_and_month(written), Some(202_311), "{written}");
        }
    }

    #[test]
    fn a_month_that_means_two_months_is_refused() {
        assert_eq!(year_and_month("listopad 2023"), None);
    }

    #[test]
    fn a_plain_number_is_no_date() {
        let error = date(&Value::Number(45_657.0), DateOrder::DayFirst).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("the cell holds a plain number: format it as a date"));
    }

    #[test]
    fn a_dash_is_no_date_and_no_fault() {
        assert_eq!(date(&text("–"), DateOrder::DayFirst), Ok(Parsed::Nothing));
    }
}
