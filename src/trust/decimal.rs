//! Exact decimal numbers as the data files write them.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// Digits behind the point that are kept: as many as a share has in the data files.
const SCALE: usize = 10;
/// Ten to the power of [`SCALE`].
const ONE: i128 = 10_000_000_000;

/// A decimal number of at most ten digits behind the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Decimal(i128);

impl Decimal {
    /// A whole number.
    #[must_use]
    pub fn whole(number: usize) -> Self {
        Self(i128::try_from(number).unwrap_or(i128::MAX / ONE) * ONE)
    }

    /// Reads `-12.50`; nothing where the text is no such number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(rest) || rest.len() > SCALE {
            return None;
        }
        let value: i128 = format!("{whole}{rest:0<SCALE$}").parse().ok()?;
        Some(Self(if negative { -value } else { value }))
    }

    /// The number without its sign.
    #[must_use]
    pub const fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// This part of a whole in per cent, half up at the last digit, as the ledger writes a share. The whole is not zero.
    #[must_use]
    pub const fn percent_of(self, whole: Self) -> Self {
        Self(self.0 * 100).divided_by(whole)
    }

    /// The quotient, half up at the last digit, as the ledger writes it. Both have at most four digits behind the point, and the divisor is
    /// not zero.
    #[must_use]
    pub const fn divided_by(self, by: Self) -> Self {
        // Six digits that both do not have are left out, so that the product with ten to the tenth stays below 2^127.
        let (part, by) = (self.0 / 1_000_000, by.0 / 1_000_000);
        let rounded = (part.abs() * ONE * 2 + by.abs()) / (by.abs() * 2);
        Self(if (part < 0) == (by < 0) { rounded } else { -rounded })
    }

    /// For a reader: divided by ten to a power, thousands apart, at least so many decimals and no digit lost.
    #[must_use]
    pub fn readable(self, power: u32, at_least: usize) -> String {
        let by = ONE * 10_i128.pow(power);
        let (whole, rest) = (self.0.abs() / by, self.0.abs() % by);
        let rest = format!("{rest:0width$}", width = SCALE + power as usize);
        let kept = rest.trim_end_matches('0').len().max(at_least.min(rest.len()));
        let point = if kept > 0 { "." } else { "" };
        format!("{}{}{point}{}", if self.0 < 0 { "−" } else { "" }, grouped(&whole.to_string()), &rest[..kept])
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}

/// As the data files write it, less final zeros.
impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = format!("{:0SCALE$}", self.0.abs() % ONE);
        let rest = rest.trim_end_matches('0');
        let point = if rest.is_empty() { "" } else { "." };
        write!(formatter, "{}{}{point}{rest}", if self.0 < 0 { "-" } else { "" }, self.0.abs() / ONE)
    }
}

impl Add for Decimal {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Decimal {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Decimal {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        for text in ["0", "-0.05", "4414480000", "74.2911962451"] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Decimal::parse("4414480000.00").unwrap().to_string(), "4414480000");
        for text in ["", "-", "1,5", "1e3", "1.12345678901", "."] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_reader_gets_millions_without_a_lost_digit() {
        let readable = |text: &str| Decimal::parse(text).unwrap().readable(6, 2);
        assert_eq!(readable("200200000.00"), "200.20");
        assert_eq!(readable("4414480000.01"), "4\u{a0}414.48000001");
        assert_eq!(readable("-500000.00"), "−0.50");
        assert_eq!(Decimal::parse("7").unwrap().readable(0, 0), "7");
    }
}
