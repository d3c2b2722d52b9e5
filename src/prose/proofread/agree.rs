//! Whether a number as written is a value of the ledger, at the precision in which it is written.

use super::quantity::{Kind, Quantity, SCALE};
use crate::plan::Rounding;
use crate::prose::language::Hedge;

/// How far a part in words may be from the share: `two thirds` is 66.7 per cent, give or take.
const FRACTION_TOLERANCE: i128 = 30_000_000_000;
/// How far above a part in words a share may be that is `more than` it: 20 percentage points.
const FRACTION_REACH: i128 = 200_000_000_000;

/// Whether the value is what the text says.
///
/// An exact number is the value rounded to its last written digit, by the rule of the edition. `About` allows one of its last digit that
/// is no zero on either side, `more than` and `nearly` one on their side.
pub(super) fn agrees(quantity: &Quantity, value: i128, rule: Rounding) -> bool {
    if let Some(upper) = quantity.upper {
        return value >= quantity.value - quantity.step / 2 && value <= upper + quantity.step / 2;
    }
    let written = quantity.value;
    let (reach, tolerance) = if quantity.fraction { (FRACTION_REACH, FRACTION_TOLERANCE) } else { (round_step(quantity), 0) };
    let as_written = if quantity.fraction { (value - written).abs() <= tolerance } else { rounded(value, quantity.step, rule) == written };
    match quantity.hedge {
        Hedge::Exact => as_written,
        Hedge::About => as_written || (value - written).abs() <= if quantity.fraction { tolerance } else { reach },
        Hedge::Above => value > written && value - written <= reach,
        Hedge::AtLeast => as_written || (value >= written && value - written <= reach),
        Hedge::Below => value < written && written - value <= if quantity.fraction { FRACTION_TOLERANCE * 2 } else { reach },
        Hedge::AtMost => as_written || (value <= written && written - value <= reach),
    }
}

/// What the last digit that is no zero is worth: 10 million in `480 million`.
pub(super) fn round_step(quantity: &Quantity) -> i128 {
    let mut step = quantity.step.max(1);
    while quantity.value != 0 && quantity.value % (step * 10) == 0 && step < quantity.value {
        step *= 10;
    }
    step
}

/// A value rounded to a multiple of a step.
fn rounded(value: i128, step: i128, rule: Rounding) -> i128 {
    let step = step.max(1);
    let (quotient, rest) = (value.abs() / step, value.abs() % step);
    let up = match rule {
        Rounding::HalfUp => rest * 2 >= step,
        Rounding::HalfEven => rest * 2 > step || (rest * 2 == step && quotient % 2 == 1),
    };
    (quotient + i128::from(up)) * step * value.signum()
}

/// Whether a number is one that a slip of the pen makes of the value: near it, with two digits swapped, one digit wrong, or the decimal mark moved.
pub(super) fn is_near(quantity: &Quantity, value: i128) -> bool {
    let (written, value) = (quantity.value.abs(), value.abs());
    if written == 0 || value == 0 {
        return false;
    }
    let near = written * 4 <= value * 5 && value * 4 <= written * 5;
    // Two points of a share, and two things, are near, however few they are.
    let near = near || (matches!(quantity.kind, Kind::Share | Kind::Count) && (written - value).abs() <= 2 * 10_i128.pow(SCALE));
    near || [10, 100, 1000].iter().any(|power| {
        rounded(value, quantity.step, Rounding::HalfUp) == written * power
            || rounded(value * power, quantity.step, Rounding::HalfUp) == written
    }) || is_slip(quantity, value)
}

/// Whether a number is so near a value that it can hardly be another one: three per cent.
pub(super) fn is_very_near(quantity: &Quantity, value: i128) -> bool {
    let (written, value) = (quantity.value.abs(), value.abs());
    written != 0 && (written - value).abs() * 100 <= value * 3
}

/// Swapped digits or one other digit, at the written precision.
fn is_slip(quantity: &Quantity, value: i128) -> bool {
    let step = quantity.step.max(1);
    let written = (quantity.value.abs() / step).to_string();
    let right = (rounded(value, step, Rounding::HalfUp).abs() / step).to_string();
    if written.len() != right.len() || written.len() < 2 {
        return false;
    }
    let sorted = |text: &str| {
        let mut digits: Vec<u8> = text.bytes().collect();
        digits.sort_unstable();
        digits
    };
    let different = written.bytes().zip(right.bytes()).filter(|(left, right)| left != right).count();
    sorted(&written) == sorted(&right) || different == 1
}

/// Whether two numbers can both be the same value.
pub(super) fn compatible(left: &Quantity, right: &Quantity) -> bool {
    let (left, right) = (interval(left), interval(right));
    left.0 < right.1 && right.0 < left.1
}

/// From where to where the value of a number can be.
fn interval(quantity: &Quantity) -> (i128, i128) {
    let half = quantity.step / 2;
    let reach = if quantity.fraction { FRACTION_REACH } else { round_step(quantity) };
    let value = quantity.value;
    if let Some(upper) = quantity.upper {
        return (value - half, upper + half);
    }
    match quantity.hedge {
        Hedge::Exact if quantity.fraction => (value - FRACTION_TOLERANCE, value + FRACTION_TOLERANCE),
        Hedge::Exact => (value - half, value + half),
        Hedge::About => (value - reach, value + reach),
        Hedge::Above | Hedge::AtLeast => (value - half, value + reach),
        Hedge::Below | Hedge::AtMost => (value - reach, value + half),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLION: i128 = 1_000_000 * 10_i128.pow(SCALE);

    fn quantity(value: i128, step: i128, hedge: Hedge) -> Quantity {
        Quantity {
            tokens: 0..1,
            kind: Kind::Amount,
            value,
            upper: None,
            step,
            power: 6,
            digits: 2,
            hedge,
            fraction: false,
            in_letters: false,
            things: Vec::new(),
            strange: false,
            part: false,
            qualified: false,
            compared: false,
            elsewhen: false,
        }
    }

    fn agrees_with(written: i128, step: i128, hedge: Hedge, value: i128) -> bool {
        agrees(&quantity(written, step, hedge), value, Rounding::HalfUp)
    }

    #[test]
    fn an_exact_number_is_the_value_at_its_own_precision() {
        assert!(agrees_with(4_700 * MILLION, 100 * MILLION, Hedge::Exact, 4_655 * MILLION));
        assert!(!agrees_with(4_600 * MILLION, 100 * MILLION, Hedge::Exact, 4_655 * MILLION));
        assert!(!agrees_with(480 * MILLION, MILLION, Hedge::Exact, 481 * MILLION));
    }

    #[test]
    fn approximations_reach_one_of_the_last_digit_that_is_no_zero() {
        assert!(agrees_with(480 * MILLION, MILLION, Hedge::About, 481 * MILLION));
        assert!(agrees_with(530 * MILLION, MILLION, Hedge::Above, 531 * MILLION));
        assert!(!agrees_with(540 * MILLION, MILLION, Hedge::Above, 531 * MILLION));
        assert!(agrees_with(300 * MILLION, MILLION, Hedge::Below, 298 * MILLION));
        assert!(!agrees_with(300 * MILLION, MILLION, Hedge::Below, 301 * MILLION));
        assert!(!agrees_with(100 * MILLION, MILLION, Hedge::Above, 531 * MILLION));
    }

    #[test]
    fn slips_of_the_pen_are_near() {
        let near = |written: i128, value: i128| is_near(&quantity(written * MILLION, MILLION, Hedge::Exact), value * MILLION);
        assert!(near(418, 481) && near(48, 480) && near(4810, 481) && near(461, 861));
        assert!(!near(120, 481) && near(29, 19));
    }

    #[test]
    fn numbers_of_different_precision_can_be_the_same() {
        let left = quantity(480 * MILLION, MILLION, Hedge::About);
        let right = quantity(481 * MILLION, MILLION, Hedge::Exact);
        assert!(compatible(&left, &right));
        assert!(!compatible(&Quantity { hedge: Hedge::Exact, ..left }, &right));
    }
}
