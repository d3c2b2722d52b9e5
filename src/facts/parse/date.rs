//! Days and months.

use super::{Fault, ParseError, Parsed, is_nothing, month_names};
use crate::extract::words;
use crate::workbook::{Date, Value};

const A_DATE: &str = "a date";
const A_MONTH: &str = "a month of a year";

/// Words that stand in dates and say nothing: `31 de diciembre de 2024`, `1er mars`, `December 31st`, `2024 m. gruodžio 31 d.`
const FILLERS: &[&str] =
    &["de", "del", "of", "the", "er", "o", "st", "nd", "rd", "th", "m", "d", "g", "gada", "r", "den", "le", "il", "el", "г"];

/// A day: one formatted as such, or text in ISO order, with the day first as Europeans write it, or with the month's name.
/// Of `02/03/24` the first number is the day; only where the second cannot be a month are the two exchanged. Two digits are a year of
/// this century. A time of day is dropped.
pub fn date(value: &Value) -> Result<Parsed<Date>, ParseError> {
    if is_nothing(Some(value)) {
        return Ok(Parsed::Nothing);
    }
    match value {
        Value::Date(date) => Ok(Parsed::Value(*date)),
        Value::Text(text) => {
            let day = Parts::read(text).and_then(|parts| parts.day());
            day.map(Parsed::Value).ok_or_else(|| unreadable(value, A_DATE).with_hint("write it as 2024-12-31 or 31.12.2024"))
        }
        _ => Err(no_date(value, A_DATE)),
    }
}

/// A month, as year times 100 plus month: that of a day, or text such as `nov 2023`, `2023-11` and `11/2023`.
pub fn month(value: &Value) -> Result<Parsed<i32>, ParseError> {
    if is_nothing(Some(value)) {
        return Ok(Parsed::Nothing);
    }
    let number = |year: i32, month: u8| year * 100 + i32::from(month);
    match value {
        Value::Date(date) => Ok(Parsed::Value(number(date.year, date.month))),
        Value::Text(text) => {
            let parts = Parts::read(text);
            let month = parts.and_then(|parts| parts.day().map(|day| (day.year, day.month)).or_else(|| parts.month()));
            let error = || unreadable(value, A_MONTH).with_hint("write it as 2024-12 or 12/2024");
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
        Value::Error(_) => ParseError::new(Fault::ErrorCell, value, expected),
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

    fn day(&self) -> Option<Date> {
        let (year, month, day) = match (self.name, &self.figures[..]) {
            (Some(month), [year, day]) if year.digits == 4 => (year.year()?, month, day.small()?),
            (Some(month), [day, year]) => (year.year()?, month, day.small()?),
            (None, [year, month, day]) if year.digits == 4 => (year.year()?, month.small()?, day.small()?),
            (None, [first, second, year]) => {
                let (first, second) = (first.small()?, second.small()?);
                let (day, month) = if second > 12 && first <= 12 { (second, first) } else { (first, second) };
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
        let date = date(&text(written)).ok()?.value()?;
        Some((date.year, date.month, date.day))
    }

    fn year_and_month(written: &str) -> Option<i32> {
        month(&text(written)).ok()?.value()
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
        let error = date(&Value::Number(45_657.0)).unwrap_err();
        assert_eq!(error.hint.as_deref(), Some("the cell holds a plain number: format it as a date"));
    }

    #[test]
    fn a_dash_is_no_date_and_no_fault() {
        assert_eq!(date(&text("–")), Ok(Parsed::Nothing));
    }
}
