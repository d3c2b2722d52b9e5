//! Percentages, as 0.5, 50 and `50 %`.

use super::amount::{number, plain, too_large};
use super::decimal::{self, Decimal};
use super::scale::{self, NotWhole};
use super::{DecimalMark, Fault, ParseError, Parsed, without_markers};
use crate::extract::is_space;
use crate::workbook::Value;

const A_PERCENTAGE: &str = "a percentage";

/// What the numbers of a column mean that have no sign of per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ShareScale {
    /// 0.5 is a half.
    Parts,
    /// 50 is a half.
    Hundredths,
    /// 50 is a half, but the column also has numbers between 0 and 1, which may be either.
    Mixed,
    /// Nothing settles it.
    Unsettled,
}

impl ShareScale {
    /// The scale of a column from its cells and its heading. Numbers above 1 are hundredths; where there are none, decimals are parts, unless the
    /// heading says per cent.
    #[must_use]
    pub fn of<'a>(cells: impl Iterator<Item = &'a Value>, heading: Option<&str>, mark: Option<DecimalMark>) -> Self {
        let (mut above_one, mut below_one) = (false, false);
        for decimal in cells.filter_map(|cell| bare_number(cell, mark)) {
            let one = 10_i128.checked_pow(decimal.scale).unwrap_or(i128::MAX);
            above_one |= decimal.mantissa > one;
            below_one |= (1..one).contains(&decimal.mantissa);
        }
        let says_per_cent = heading.is_some_and(says_per_cent);
        match (above_one, below_one) {
            (true, true) => Self::Mixed,
            (true, false) => Self::Hundredths,
            (false, true) if !says_per_cent => Self::Parts,
            (false, false) if says_per_cent => Self::Hundredths,
            (false, _) => Self::Unsettled,
        }
    }
}

/// A number without any sign of per cent.
fn bare_number(cell: &Value, mark: Option<DecimalMark>) -> Option<Decimal> {
    match cell {
        Value::Text(text) if !text.contains('%') => decimal::read(text, mark).ok().map(|written| written.decimal),
        Value::Number(number) => decimal::read(&number.to_string(), Some(DecimalMark::Point)).ok().map(|written| written.decimal),
        _ => None,
    }
}

fn says_per_cent(heading: &str) -> bool {
    let heading = heading.to_lowercase();
    ["%", "per cent", "percent", "prozent", "procent", "pour cent", "pourcent", "por ciento", "porcent", "per cento"]
        .iter()
        .any(|words| heading.contains(words))
}

/// A percentage in whole ten-thousandths of the whole: 5 000 for `50 %`. More are refused, except for the residue of a spreadsheet's arithmetic.
/// `style` and `scale` are what the column has settled; a sign of per cent in the cell, or a cell formatted in per cent, needs neither.
pub fn percentage(value: &Value, style: Option<DecimalMark>, scale: ShareScale) -> Result<Parsed<i64>, ParseError> {
    let unreadable = || ParseError::new(Fault::Unreadable, value, A_PERCENTAGE);
    let signed = match value {
        Value::Text(text) => text_before_sign(text),
        _ => None,
    };
    let stored;
    let (bare, hundredths) = match (value, &signed) {
        (Value::Share(part), _) => {
            stored = Value::Number(*part);
            (&stored, false)
        }
        (_, Some(text)) => {
            stored = Value::Text(text.clone());
            (&stored, true)
        }
        _ => (value, matches!(scale, ShareScale::Hundredths | ShareScale::Mixed)),
    };
    let read = number(bare, A_PERCENTAGE, style).map_err(|error| ParseError { written: super::written(value), ..error })?;
    let Some((written, calculated)) = read else { return Ok(Parsed::Nothing) };
    plain(&written, value, A_PERCENTAGE)?;
    let is_bare = signed.is_none() && !matches!(value, Value::Share(_));
    if is_bare && has_two_readings(written.decimal, scale) {
        let hint = "write it with its sign, such as `50 %`, or format the cell in per cent";
        return Err(ParseError::new(Fault::Ambiguous, value, A_PERCENTAGE).with_hint(hint));
    }
    let decimal = Decimal { scale: written.decimal.scale + if hundredths { 2 } else { 0 }, ..written.decimal };
    let parts = scale::whole(decimal, 4, calculated).map_err(|reason| match reason {
        NotWhole::MoreDecimals => ParseError::new(Fault::TooPrecise, value, A_PERCENTAGE).with_hint("two decimals of a per cent are kept"),
        NotWhole::TooLarge => too_large(value, A_PERCENTAGE),
    })?;
    if parts < 0 { Err(unreadable()) } else { Ok(Parsed::Value(parts)) }
}

fn has_two_readings(decimal: Decimal, scale: ShareScale) -> bool {
    let one = 10_i128.checked_pow(decimal.scale).unwrap_or(i128::MAX);
    match scale {
        ShareScale::Parts | ShareScale::Hundredths => false,
        ShareScale::Mixed => (1..one).contains(&decimal.mantissa),
        ShareScale::Unsettled => decimal.mantissa != 0,
    }
}

/// The number before a sign of per cent, or after it; nothing where there is no sign.
fn text_before_sign(text: &str) -> Option<String> {
    let text = without_markers(text).unwrap_or(text).trim_matches(is_space);
    let number = text.strip_suffix('%').or_else(|| text.strip_prefix('%'))?;
    Some(number.trim_matches(is_space).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn read(value: &Value, scale: ShareScale) -> Option<i64> {
        percentage(value, Some(DecimalMark::Comma), scale).ok()?.value()
    }

    #[test]
    fn a_half_is_written_in_three_ways() {
        assert_eq!(read(&text("50 %"), ShareScale::Unsettled), Some(5_000));
        assert_eq!(read(&text("%50"), ShareScale::Unsettled), Some(5_000));
        assert_eq!(read(&text("50,00\u{a0}% (1)"), ShareScale::Unsettled), Some(5_000));
        assert_eq!(read(&Value::Share(0.5), ShareScale::Hundredths), Some(5_000));
        assert_eq!(read(&Value::Number(0.5), ShareScale::Parts), Some(5_000));
        assert_eq!(read(&Value::Number(50.0), ShareScale::Hundredths), Some(5_000));
        assert_eq!(read(&text("0,5"), ShareScale::Parts), Some(5_000));
    }

    #[test]
    fn the_residue_of_a_double_is_rounded() {
        assert_eq!(read(&Value::Share(0.07 + 0.01), ShareScale::Unsettled), Some(800));
        assert_eq!(read(&text("33,333 %"), ShareScale::Unsettled), None);
    }

    #[test]
    fn the_column_settles_what_a_bare_number_means() {
        let scale = |cells: &[Value], heading| ShareScale::of(cells.iter(), heading, Some(DecimalMark::Comma));
        assert_eq!(scale(&[Value::Number(0.5), Value::Number(1.0)], None), ShareScale::Parts);
        assert_eq!(scale(&[Value::Number(50.0), text("12,5")], None), ShareScale::Hundredths);
        assert_eq!(scale(&[Value::Number(50.0), Value::Number(0.5)], None), ShareScale::Mixed);
        assert_eq!(scale(&[Value::Number(0.5)], Some("Rate (%)")), ShareScale::Unsettled);
        assert_eq!(scale(&[Value::Number(1.0), text("50 %")], Some("Rate")), ShareScale::Unsettled);
    }

    #[test]
    fn a_number_that_may_be_either_is_refused() {
        let error = percentage(&Value::Number(0.5), None, ShareScale::Mixed).unwrap_err();
        assert_eq!(error.fault, Fault::Ambiguous);
        assert_eq!(read(&Value::Number(0.0), ShareScale::Unsettled), Some(0));
    }
}
