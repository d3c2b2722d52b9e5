//! A decimal number as a whole number of its smallest unit, exactly.

use super::decimal::Decimal;

/// Why a number is not a whole number of the smallest unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotWhole {
    /// It has more decimals; what would be lost cannot be blamed on a spreadsheet's arithmetic.
    MoreDecimals,
    /// It is too large to be stored.
    TooLarge,
}

/// Significant digits of a number that a spreadsheet calculated; people write fewer.
const CALCULATED: usize = 15;

/// The number times ten to the power of `power`, as a whole number.
///
/// What is left over is refused, except the residue that the arithmetic of doubles leaves, such as in 501.79999999999995: then at least
/// 15 digits are significant (or the whole number is residue of a difference that is zero), and the number lies within 10^-9 of its own
/// size and within a hundredth of the smallest unit of a whole number. Such a number is rounded to that whole number.
pub(super) fn whole(number: Decimal, power: u32, calculated: bool) -> Result<i64, NotWhole> {
    let mut number = number;
    while number.scale > 0 && number.mantissa % 10 == 0 {
        number.mantissa /= 10;
        number.scale -= 1;
    }
    let magnitude = if number.scale <= power {
        let factor = 10_i128.checked_pow(power - number.scale).ok_or(NotWhole::TooLarge)?;
        number.mantissa.checked_mul(factor).ok_or(NotWhole::TooLarge)?
    } else {
        rounded(number.mantissa, number.scale - power, calculated)?
    };
    let magnitude = i64::try_from(magnitude).map_err(|_| NotWhole::TooLarge)?;
    Ok(if number.negative { -magnitude } else { magnitude })
}

/// The mantissa without its last `excess` digits, where these are residue.
fn rounded(mantissa: i128, excess: u32, calculated: bool) -> Result<i128, NotWhole> {
    let Some(divisor) = 10_i128.checked_pow(excess) else {
        return if calculated { Ok(0) } else { Err(NotWhole::MoreDecimals) };
    };
    let nearest = (mantissa + divisor / 2) / divisor;
    let residue = (mantissa - nearest * divisor).abs();
    let is_close = residue.checked_mul(1_000_000_000).is_some_and(|residue| residue <= mantissa);
    let is_small = residue <= divisor / 100;
    let many_digits = mantissa.to_string().len() >= CALCULATED;
    let zero = calculated && nearest == 0 && residue <= divisor / 10_000;
    if (many_digits && is_close && is_small) || zero { Ok(nearest) } else { Err(NotWhole::MoreDecimals) }
}
