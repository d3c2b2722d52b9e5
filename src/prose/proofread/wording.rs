//! A value of the ledger as the text would write it.

use super::derived::Derivation;
use super::quantity::{Kind, Quantity, SCALE};
use crate::prose::language::Language;

/// Decimals that are shown at the most, beside those of the text.
const MOST_DECIMALS: usize = 3;
/// How many addends of a sum are shown at the most.
const MOST_ADDENDS: usize = 6;

/// How a value follows from others, in the unit of the text: `25 + 30 + 55`.
pub(super) fn how(derivation: &Derivation, quantity: &Quantity, language: &Language) -> String {
    let power = if quantity.kind == Kind::Amount { quantity.power } else { 0 };
    let amount = |value: &i128| number(*value, power, language);
    // Both sides of a share are amounts or counts, whose unit the text does not say.
    let side = |value: &i128| number(*value, if *value >= 10_i128.pow(SCALE + 6) { 6 } else { 0 }, language);
    match derivation {
        Derivation::Sum(values) if values.len() > MOST_ADDENDS => {
            let shown: Vec<String> = values.iter().take(MOST_ADDENDS - 1).map(amount).collect();
            format!("{} + … ({} numbers)", shown.join(" + "), values.len())
        }
        Derivation::Sum(values) => values.iter().map(amount).collect::<Vec<_>>().join(" + "),
        Derivation::Difference(more, less) => format!("{} − {}", amount(more), amount(less)),
        Derivation::Share(part, whole) => format!("{} / {}", side(part), side(whole)),
        Derivation::Average(total, count) => format!("{} / {}", amount(total), number(*count, 0, language)),
    }
}

/// The exact value in the unit of the text, with as many decimals as it takes to see the difference, three at the most.
pub(super) fn text(kind: Kind, value: i128, quantity: &Quantity, language: &Language) -> String {
    let power = if kind == Kind::Amount { quantity.power } else { 0 };
    let number = number(value, power, language);
    match kind {
        Kind::Amount | Kind::PerHead => language.amount(&number, power),
        Kind::Share => format!("{number}\u{a0}%"),
        Kind::Count | Kind::Score => number,
    }
}

fn number(value: i128, power: u32, language: &Language) -> String {
    let one = 10_i128.pow(SCALE + power);
    let (whole, rest) = (value.abs() / one, value.abs() % one);
    let decimals = format!("{rest:0width$}", width = (SCALE + power) as usize);
    let shown = decimals[..MOST_DECIMALS].trim_end_matches('0');
    let cut = rest % 10_i128.pow(SCALE + power - 3) != 0;
    let mark = if shown.is_empty() { String::new() } else { language.decimal_mark.to_string() };
    let sign = if value < 0 { "−" } else { "" };
    format!("{sign}{}{mark}{shown}{}", grouped(&whole.to_string()), if cut { "…" } else { "" })
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}
