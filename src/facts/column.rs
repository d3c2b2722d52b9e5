//! Typed columns while they are being filled.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use polars::prelude::{Column as PolarsColumn, DataType, IntoColumn, NamedFrom, Series};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::interned::interned;
use crate::plan::ColumnType;
use crate::workbook::Date;

/// The values of one column of a dataset, one a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum Values {
    /// Cents, things, ten-thousandths.
    Integers(Vec<Option<i64>>),
    /// Year times 100 plus month.
    Months(Vec<Option<i32>>),
    /// Days since 1 January 1970.
    Days(Vec<Option<i32>>),
    /// Text, white space collapsed.
    Texts(Vec<Option<String>>),
    /// Codes of a list.
    #[serde(serialize_with = "write_codes", deserialize_with = "read_codes")]
    Codes(Vec<Option<&'static str>>),
}

/// One typed value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Typed {
    /// For a column of integers.
    Integer(i64),
    /// For a column of months.
    Month(i32),
    /// For a column of days.
    Day(i32),
    /// For a column of texts.
    Text(String),
    /// For a column of codes.
    Code(&'static str),
}

impl Values {
    /// An empty column for values of this type.
    pub(super) const fn new(kind: ColumnType) -> Self {
        match kind {
            ColumnType::Amount | ColumnType::Count | ColumnType::Decimal | ColumnType::Percentage => Self::Integers(Vec::new()),
            ColumnType::Month => Self::Months(Vec::new()),
            ColumnType::Date => Self::Days(Vec::new()),
            ColumnType::Text => Self::Texts(Vec::new()),
            ColumnType::Code(_) => Self::Codes(Vec::new()),
        }
    }

    /// Adds the value of one more record.
    pub(super) fn push(&mut self, value: Option<Typed>) {
        match (self, value) {
            (Self::Integers(values), None) => values.push(None),
            (Self::Integers(values), Some(Typed::Integer(value))) => values.push(Some(value)),
            (Self::Months(values) | Self::Days(values), None) => values.push(None),
            (Self::Months(values), Some(Typed::Month(value))) | (Self::Days(values), Some(Typed::Day(value))) => values.push(Some(value)),
            (Self::Texts(values), None) => values.push(None),
            (Self::Texts(values), Some(Typed::Text(value))) => values.push(Some(value)),
            (Self::Codes(values), None) => values.push(None),
            (Self::Codes(values), Some(Typed::Code(value))) => values.push(Some(value)),
            (column, value) => unreachable!("a value {value:?} for a column {column:?} of another type"),
        }
    }

    /// Adds the values of more records, of a column of the same type.
    pub(super) fn append(&mut self, more: Self) {
        match (self, more) {
            (Self::Integers(values), Self::Integers(more)) => values.extend(more),
            (Self::Months(values), Self::Months(more)) | (Self::Days(values), Self::Days(more)) => values.extend(more),
            (Self::Texts(values), Self::Texts(more)) => values.extend(more),
            (Self::Codes(values), Self::Codes(more)) => values.extend(more),
            (column, more) => unreachable!("values {more:?} for a column {column:?} of another type"),
        }
    }

    /// The finished column of a frame.
    pub(super) fn into_column(self, name: &str) -> PolarsColumn {
        let series = match self {
            Self::Integers(values) => Series::new(name.into(), values),
            Self::Months(values) => Series::new(name.into(), values),
            Self::Days(values) => Series::new(name.into(), values).cast(&DataType::Date).expect("days since 1970 are dates"),
            Self::Texts(values) => Series::new(name.into(), values),
            Self::Codes(values) => Series::new(name.into(), values),
        };
        series.into_column()
    }
}

/// Codes as they are kept: each once, and for each record its place among them, counted from 1; 0 for none.
type Kept = (Vec<String>, Vec<u32>);

fn write_codes<S: Serializer>(codes: &[Option<&'static str>], serializer: S) -> Result<S::Ok, S::Error> {
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    let mut kept: Kept = (Vec::new(), Vec::new());
    for code in codes {
        let place = code.map_or(0, |code| {
            let next = u32::try_from(kept.0.len() + 1).expect("there are fewer codes than records");
            let place = *places.entry(code).or_insert(next);
            if place == next {
                kept.0.push(code.to_owned());
            }
            place
        });
        kept.1.push(place);
    }
    kept.serialize(serializer)
}

fn read_codes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Option<&'static str>>, D::Error> {
    let (codes, places) = Kept::deserialize(deserializer)?;
    let codes: Vec<Option<&'static str>> = std::iter::once(None).chain(codes.iter().map(|code| Some(interned(code)))).collect();
    let code = |place: u32| codes.get(place as usize).copied().ok_or_else(|| serde::de::Error::custom("a code that is not kept"));
    places.into_iter().map(code).collect()
}

/// A finished column of texts or codes.
#[must_use]
pub fn code_column(name: &str, values: &[Option<&str>]) -> PolarsColumn {
    Series::new(name.into(), values).into_column()
}

/// A finished column of amounts, counts or decimals.
#[must_use]
pub fn integer_column(name: &str, values: &[Option<i64>]) -> PolarsColumn {
    Series::new(name.into(), values).into_column()
}

/// Days since 1 January 1970 (the algorithm of H. Hinnant's `days_from_civil`).
#[must_use]
pub fn days_since_1970(date: Date) -> i32 {
    let year = if date.month <= 2 { date.year - 1 } else { date.year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = i32::from(date.month);
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * shifted + 2) / 5 + i32::from(date.day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date of a number of days since 1 January 1970: the inverse of [`days_since_1970`].
#[must_use]
pub fn date_of_days(days: i32) -> Date {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    Date { year, month: u8::try_from(month).expect("a month is 1 to 12"), day: u8::try_from(day).expect("a day is 1 to 31") }
}

/// The days of a month, as days since 1 January 1970; the month as it is stored, year times 100 plus month.
#[must_use]
pub fn days_of_month(month: i32) -> RangeInclusive<i32> {
    let first = |year, month| days_since_1970(Date { year, month, day: 1 });
    let (year, month) = (month / 100, u8::try_from(month % 100).expect("a month is 1 to 12"));
    let next = if month == 12 { first(year + 1, 1) } else { first(year, month + 1) };
    first(year, month)..=next - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_lead_back_to_their_dates() {
        assert_eq!(days_since_1970(Date { year: 1970, month: 1, day: 1 }), 0);
        assert_eq!(days_since_1970(Date { year: 2024, month: 12, day: 31 }), 20_088);
        assert_eq!(days_of_month(202_412), 20_058..=20_088);
        assert_eq!(days_of_month(202_402).count(), 29);
        for days in (-40_000..60_000).step_by(17) {
            assert_eq!(days_since_1970(date_of_days(days)), days);
        }
    }
}
