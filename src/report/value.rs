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
    /// Money divided by people, of whom there are some.
    PerHead {
        /// The money in euro cents.
        cents: i128,
        /// How many people there are.
        people: i128,
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
    /// Euro for each inhabitant.
    EuroPerHead,
    /// The place in an order, the largest first.
    Rank,
    /// A quantity that may have decimals, such as planned jobs.
    Number,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 7] = [Self::Euro, Self::Count, Self::Percent, Self::Score, Self::EuroPerHead, Self::Rank, Self::Number];

    /// The unit's name in the data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Euro => "EUR",
            Self::Count => "count",
            Self::Percent => "percent",
            Self::Score => "score",
            Self::EuroPerHead => "EUR-per-inhabitant",
            Self::Rank => "rank",
            Self::Number => "number",
        }
    }
}

/// Digits of a quotient behind the point in the data files; one such as 1/3 has no end, so it is cut there, half up.
const QUOTIENT_DIGITS: usize = 10;

/// As the data files write it: euro with two decimals, counts whole; shares in per cent and euro per inhabitant with ten decimals less
/// their final zeros.
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
            Self::Share { part, whole } => write_quotient(formatter, part * 100, whole),
            Self::PerHead { cents, people } => write_quotient(formatter, cents, people * 100),
        }
    }
}

fn write_quotient(formatter: &mut fmt::Formatter<'_>, part: i128, by: i128) -> fmt::Result {
    let power = 10_i128.pow(u32::try_from(QUOTIENT_DIGITS).expect("a small constant"));
    let rounded = (part.abs() * power * 2 + by.abs()) / (by.abs() * 2);
    let sign = if (part < 0) != (by < 0) && rounded != 0 { "-" } else { "" };
    let digits = format!("{:0width$}", rounded % power, width = QUOTIENT_DIGITS);
    write_trimmed(formatter, sign, &(rounded / power).to_string(), &digits)
}

fn write_trimmed(formatter: &mut fmt::Formatter<'_>, sign: &str, whole: &str, digits: &str) -> fmt::Result {
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() { write!(formatter, "{sign}{whole}") } else { write!(formatter, "{sign}{whole}.{digits}") }
}

impl Exact {
    /// The nearest double in the unit's own measure (euro, things, per cent, points, euro per inhabitant): for pixels and for spreadsheet cells only.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a length in pixels needs no cents beyond 2^53")]
    pub fn approximate(self) -> f64 {
        match self {
            Self::Cents(cents) => cents as f64 / 100.0,
            Self::Count(count) => count as f64,
            Self::Decimal { digits, scale } => digits as f64 / 10_f64.powi(i32::try_from(scale).unwrap_or(0)),
            Self::Share { part, whole } => part as f64 / whole as f64 * 100.0,
            Self::PerHead { cents, people } => cents as f64 / (people as f64 * 100.0),
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
        assert_eq!(Exact::Share { part: -1, whole: 3 }.to_string(), "-33.3333333333");
        assert_eq!(Exact::PerHead { cents: 100, people: 3 }.to_string(), "0.3333333333");
    }
}
