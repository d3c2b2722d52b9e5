//! Numbers as the Interinstitutional Style Guide writes them (10.2 and 6.5): a point as the decimal mark in English, Irish and Maltese, a
//! comma in the other languages, a no-break space between thousands.

use std::fmt::Write;

use crate::report::NumberFormat;

/// Between thousands, and between a number and its unit.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';

/// A rounded value (see [`super::round::rounded`]) as text.
#[must_use]
pub(super) fn written(rounded: i128, format: NumberFormat, decimal_mark: char) -> String {
    let power = 10_u128.pow(format.decimals);
    let (whole, rest) = (rounded.unsigned_abs() / power, rounded.unsigned_abs() % power);
    let mut text = if rounded < 0 { "−".to_owned() } else { String::new() };
    let digits = whole.to_string();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(NO_BREAK_SPACE);
        }
        text.push(digit);
    }
    if format.decimals > 0 {
        text.push(decimal_mark);
        let _ = write!(text, "{rest:0width$}", width = format.decimals as usize);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_by_a_no_break_space() {
        let tenths = NumberFormat { power: 6, decimals: 1 };
        assert_eq!(written(44_145, tenths, ','), "4\u{a0}414,5");
        assert_eq!(written(44_145, tenths, '.'), "4\u{a0}414.5");
        assert_eq!(written(-1_234_567, NumberFormat { power: 0, decimals: 0 }, ','), "−1\u{a0}234\u{a0}567");
        assert_eq!(written(5, NumberFormat { power: 0, decimals: 2 }, ','), "0,05");
    }
}
