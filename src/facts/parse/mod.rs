//! A cell's value to a typed value: amounts in cents, counts, decimals in ten-thousandths, days and months.
//!
//! Pure functions, each of one cell; the caller knows the place and adds it. Nothing is guessed: what can be read in two ways is refused
//! unless the column has settled it.

mod amount;
mod date;
mod decimal;
mod marker;
mod month_names;
mod odd_character;
mod percentage;
mod scale;
#[cfg(test)]
mod tests;

use std::fmt;

pub use amount::{Money, amount, count, decimal4, money, said_currency};
pub use date::{DateOrder, date, month};
pub use decimal::decimal_evidence;
pub use marker::without_markers;
pub use percentage::{ShareScale, percentage};

pub use crate::extract::is_nothing;
use crate::workbook::Value;

/// What a cell holds once it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parsed<T> {
    /// A value.
    Value(T),
    /// Nothing: empty, `n/a`, a dash.
    Nothing,
}

impl<T> Parsed<T> {
    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing => None,
        }
    }
}

/// The sign between the whole and the decimals of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecimalMark {
    /// `1.234,5`
    Comma,
    /// `1,234.5`
    Point,
}

/// Why a cell cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not what the column holds.
    Unreadable,
    /// It can be read in two ways, as `1.234` can, and nothing in its column settles which.
    Ambiguous,
    /// It has more decimals than can be stored.
    TooPrecise,
    /// It holds an error of the spreadsheet.
    ErrorCell,
    /// It is in another currency than its column.
    Currency,
}

/// A cell that cannot be read: what was written, what was expected, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// What kind of fault; the caller chooses the code of the finding by it.
    pub fault: Fault,
    /// The cell's text, or its number as the shortest decimal.
    pub written: String,
    /// What the column holds: `an amount`.
    pub expected: &'static str,
    /// What to do.
    pub hint: Option<String>,
    /// The parts of the hint that are not the program's own words, by name.
    pub arguments: Vec<(&'static str, String)>,
}

impl ParseError {
    fn new(fault: Fault, value: &Value, expected: &'static str) -> Self {
        Self { fault, written: written(value), expected, hint: None, arguments: Vec::new() }
    }

    fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { written, expected, .. } = self;
        match self.fault {
            Fault::Unreadable | Fault::ErrorCell | Fault::Currency => write!(formatter, "expected {expected}, found `{written}`"),
            Fault::Ambiguous => write!(formatter, "`{written}` can be read in two ways"),
            Fault::TooPrecise => write!(formatter, "expected {expected}, found `{written}`, which has more decimals than can be kept"),
        }
    }
}

impl std::error::Error for ParseError {}

/// A cell as it is quoted in a message.
#[must_use]
pub fn written(value: &Value) -> String {
    value.written()
}
