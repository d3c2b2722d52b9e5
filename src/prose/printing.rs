//! What the ledger says of a number's rounding and unit, read back from its words.

use crate::plan::Rounding;
use crate::report::{Exact, NumberFormat};
use crate::trust::Number;

/// How a number was rounded and printed: `half-up, 1 decimals, EUR, in units of 10^6`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printing {
    /// The rounding rule of the edition.
    pub rule: Rounding,
    /// The unit and the decimals of the table or figure.
    pub format: NumberFormat,
}

impl Printing {
    /// Reads it from the ledger's sentence; what a sentence does not say is half-up, whole, in units.
    #[must_use]
    pub fn of(number: &Number) -> Self {
        let parts: Vec<&str> = number.rounding.split(", ").collect();
        let rule = if parts.contains(&"half-even") { Rounding::HalfEven } else { Rounding::HalfUp };
        let decimals = parts.iter().find_map(|part| part.strip_suffix(" decimals")?.parse().ok());
        let power = parts.iter().find_map(|part| part.strip_prefix("in units of 10^")?.parse().ok());
        Self { rule, format: NumberFormat { power: power.unwrap_or(0), decimals: decimals.unwrap_or(0) } }
    }
}

/// The exact value of a number of the ledger; nothing where it is no number that this program knows.
///
/// A share is the quotient of its two amounts where the ledger has them, so that it is rounded once.
#[must_use]
pub(super) fn exact(number: &Number) -> Option<Exact> {
    match number.unit.as_str() {
        "EUR" => scaled(&number.value, 2).map(Exact::Cents),
        "count" => number.value.parse().ok().map(Exact::Count),
        _ => share(number).or_else(|| decimal(&number.value)),
    }
}

fn share(number: &Number) -> Option<Exact> {
    let calculation = &number.calculation;
    if number.unit != "percent" || calculation.kind != "share" {
        return None;
    }
    let part = scaled(calculation.part.as_deref()?, 2)?;
    let whole = scaled(calculation.whole.as_deref()?, 2).filter(|whole| *whole != 0)?;
    Some(Exact::Share { part, whole })
}

fn decimal(text: &str) -> Option<Exact> {
    let scale = text.split_once('.').map_or(0, |(_, rest)| rest.len());
    let digits = scaled(text, scale)?;
    Some(Exact::Decimal { digits: digits.try_into().ok()?, scale: scale.try_into().ok()? })
}

/// A decimal number times ten to a power, where no digit is lost by it.
fn scaled(text: &str, power: usize) -> Option<i128> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || rest.len() > power || !digits_only(whole) || !digits_only(rest) {
        return None;
    }
    let value: i128 = format!("{whole}{rest:0<power$}").parse().ok()?;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trust::Calculation;

    fn number(value: &str, unit: &str, rounding: &str) -> Number {
        let mut number: Number = serde_json::from_str(
            r#"{"id":"T1","value":"","unit":"","printed":{},"filter":{},"attribution":"","rounding":"","sources":[]}"#,
        )
        .unwrap();
        (number.value, number.unit, number.rounding) = (value.to_owned(), unit.to_owned(), rounding.to_owned());
        number
    }

    #[test]
    fn the_sentence_of_the_ledger_is_read_back() {
        let printing = Printing::of(&number("1", "EUR", "half-even, 2 decimals, EUR, in units of 10^6"));
        assert_eq!(printing, Printing { rule: Rounding::HalfEven, format: NumberFormat { power: 6, decimals: 2 } });
        let printing = Printing::of(&number("1", "count", "half-up, 0 decimals, count"));
        assert_eq!(printing, Printing { rule: Rounding::HalfUp, format: NumberFormat { power: 0, decimals: 0 } });
    }

    #[test]
    fn values_are_exact_again() {
        assert_eq!(exact(&number("-4655000000.05", "EUR", "")), Some(Exact::Cents(-465_500_000_005)));
        assert_eq!(exact(&number("29", "count", "")), Some(Exact::Count(29)));
        assert_eq!(exact(&number("7.2", "score", "")), Some(Exact::Decimal { digits: 72, scale: 1 }));
        assert_eq!(exact(&number("1e3", "score", "")), None);
        let mut share = number("33.3333333333", "percent", "");
        share.calculation = Calculation {
            kind: "share".to_owned(),
            part: Some("1.00".to_owned()),
            whole: Some("3.00".to_owned()),
            ..Calculation::default()
        };
        assert_eq!(exact(&share), Some(Exact::Share { part: 100, whole: 300 }));
    }
}
