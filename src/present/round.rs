//! The one place where an exact value becomes a rounded one.

use std::cmp::Ordering;

use crate::plan::Rounding;
use crate::report::{Exact, NumberFormat};

/// A value rounded to the last printed digit: an integer, `format.decimals` of whose digits stand behind the decimal mark.
///
/// Amounts are divided by ten to the power `format.power` (6 for millions of euro); counts, shares (in per cent), scores and
/// amounts per inhabitant are not.
/// The rule is applied once, to the exact value: half-up means half away from zero.
#[must_use]
pub(super) fn rounded(value: Exact, format: NumberFormat, rule: Rounding) -> i128 {
    let (number, by) = quotient(value, format);
    divide(number, by, rule)
}

/// A value rounded down to the last printed digit, and what is left of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Floored {
    /// The largest whole number of last digits that is not above the value.
    pub(super) floor: i128,
    /// What is left, in parts of a last digit; not negative and less than `of`.
    pub(super) remainder: i128,
    /// How many parts a last digit has.
    pub(super) of: i128,
}

impl Floored {
    /// The order of what is left.
    pub(super) fn compare_remainder(&self, other: &Self) -> Ordering {
        (self.remainder * other.of).cmp(&(other.remainder * self.of))
    }
}

/// A value rounded down, in the units of [`rounded`].
pub(super) fn floored(value: Exact, format: NumberFormat) -> Floored {
    let (number, by) = quotient(value, format);
    let (number, by) = if by < 0 { (-number, -by) } else { (number, by) };
    Floored { floor: number.div_euclid(by), remainder: number.rem_euclid(by), of: by }
}

/// The two sides of the division that gives the printed digits.
fn quotient(value: Exact, format: NumberFormat) -> (i128, i128) {
    let shift = 10_i128.pow(format.decimals);
    match value {
        Exact::Cents(cents) => (cents * shift, 100 * 10_i128.pow(format.power)),
        Exact::Count(count) => (i128::from(count) * shift, 1),
        Exact::Decimal { digits, scale } => (i128::from(digits) * shift, 10_i128.pow(scale)),
        Exact::Share { part, whole } => (part * 100 * shift, whole),
        Exact::PerHead { cents, people } => (cents * shift, people * 100),
    }
}

fn divide(number: i128, by: i128, rule: Rounding) -> i128 {
    let (number, by) = if by < 0 { (-number, -by) } else { (number, by) };
    let (quotient, rest) = (number.abs() / by, number.abs() % by);
    let up = match rule {
        Rounding::HalfUp => rest * 2 >= by,
        Rounding::HalfEven => rest * 2 > by || (rest * 2 == by && quotient % 2 == 1),
    };
    (quotient + i128::from(up)) * number.signum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLIONS: NumberFormat = NumberFormat { power: 6, decimals: 0 };
    const TENTHS_OF_BILLIONS: NumberFormat = NumberFormat { power: 9, decimals: 1 };

    #[test]
    fn four_thousand_six_hundred_and_fifty_five_million_is_four_point_seven_billion() {
        assert_eq!(rounded(Exact::Cents(465_500_000_000), TENTHS_OF_BILLIONS, Rounding::HalfUp), 47);
        assert_eq!(rounded(Exact::Cents(587_304_000_000), TENTHS_OF_BILLIONS, Rounding::HalfUp), 59);
    }

    #[test]
    fn half_goes_away_from_zero_or_to_the_even_digit() {
        assert_eq!(rounded(Exact::Cents(250_000_000), MILLIONS, Rounding::HalfUp), 3);
        assert_eq!(rounded(Exact::Cents(-250_000_000), MILLIONS, Rounding::HalfUp), -3);
        assert_eq!(rounded(Exact::Cents(250_000_000), MILLIONS, Rounding::HalfEven), 2);
    }

    #[test]
    fn shares_are_rounded_in_per_cent() {
        let share = Exact::Share { part: 404_000_000_000, whole: 465_500_000_000 };
        assert_eq!(rounded(share, NumberFormat { power: 0, decimals: 0 }, Rounding::HalfUp), 87);
        assert_eq!(rounded(share, NumberFormat { power: 0, decimals: 1 }, Rounding::HalfUp), 868);
    }
}
