//! Exact values and their units.

use std::fmt;

/// A value before any rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Exact {
    /// Money in euro cents.
    Cents(i128),
    /// A number of things.
    Count(i64),
    /// A decimal number: `digits` divided by ten to the power `scale`.
    Decimal {
        /// All digits as one integer.
        digits: i64,
        /// How many of them stand behind the point.
        scale: u32,
    },
    /// A share: `part` divided by `whole`, both in the same unit. The whole is not zero.
    Share {
        /// The part.
        part: i128,
        /// The whole.
        whole: i128,
    },
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Euro.
    Euro,
    /// Things counted.
    Count,
    /// Hundredths.
    Percent,
    /// Points of a survey.
    Score,
    /// A quantity that may have decimals, such as planned jobs.
    Number,
}

impl Unit {
    /// The unit's name in the data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Euro => "EUR",
            Self::Count => "count",
            Self::Percent => "percent",
            Self::Score => "score",
            Self::Number => "number",
        }
    }
}

/// Digits of a share behind the point in the data files; a share such as 1/3 has no end, so it is cut there, half up.
const SHARE_DIGITS: usize = 10;

/// As the data files write it: euro with two decimals, counts whole, shares in per cent with ten decimals less their final zeros.
impl fmt::Display for Exact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Cents(cents) => {
                let sign = if cents < 0 { "-" } else { "" };
                write!(formatter, "{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
            }
            Self::Count(count) => write!(formatter, "{count}"),
            Self::Decimal { digits, scale } => {
                let sign = if digits < 0 { "-" } else { "" };
                let power = 10_u64.pow(scale);
                let (whole, rest) = (digits.unsigned_abs() / power, digits.unsigned_abs() % power);
                write_trimmed(formatter, sign, &whole.to_string(), &format!("{rest:0width$}", width = scale as usize))
            }
            Self::Share { part, whole } => {
                let power = 10_i128.pow(u32::try_from(SHARE_DIGITS).expect("a small constant"));
                let scaled = part.abs() * 100 * power;
                let rounded = (scaled * 2 + whole.abs()) / (whole.abs() * 2);
                let sign = if (part < 0) != (whole < 0) && rounded != 0 { "-" } else { "" };
                let digits = format!("{:0width$}", rounded % power, width = SHARE_DIGITS);
                write_trimmed(formatter, sign, &(rounded / power).to_string(), &digits)
            }
        }
    }
}

fn write_trimmed(formatter: &mut fmt::Formatter<'_>, sign: &str, whole: &str, digits: &str) -> fmt::Result {
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() { write!(formatter, "{sign}{whole}") } else { write!(formatter, "{sign}{whole}.{digits}") }
}

impl Exact {
    /// The nearest double in the unit's own measure (euro, things, per cent, points): for pixels and for spreadsheet cells only.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a length in pixels needs no cents beyond 2^53")]
    pub fn approximate(self) -> f64 {
        match self {
            Self::Cents(cents) => cents as f64 / 100.0,
            Self::Count(count) => count as f64,
            Self::Decimal { digits, scale } => digits as f64 / 10_f64.powi(i32::try_from(scale).unwrap_or(0)),
            Self::Share { part, whole } => part as f64 / whole as f64 * 100.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_values_are_written_without_loss() {
        assert_eq!(Exact::Cents(441_448_000_000).to_string(), "4414480000.00");
        assert_eq!(Exact::Cents(-5).to_string(), "-0.05");
        assert_eq!(Exact::Decimal { digits: 72, scale: 1 }.to_string(), "7.2");
        assert_eq!(Exact::Decimal { digits: 70_000, scale: 4 }.to_string(), "7");
        assert_eq!(Exact::Share { part: 1, whole: 3 }.to_string(), "33.3333333333");
        assert_eq!(Exact::Share { part: 1, whole: 4 }.to_string(), "25");
    }
}
