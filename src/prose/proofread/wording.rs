//! A value of the ledger as the text would write it.

use super::fact::Fact;
use super::quantity::{Kind, Quantity, SCALE};
use crate::prose::language::Language;

/// Decimals that are shown at the most, beside those of the text.
const MOST_DECIMALS: usize = 3;

/// The exact value in the unit of the text, with as many decimals as it takes to see the difference, three at the most.
pub(super) fn text(fact: &Fact, quantity: &Quantity, language: &Language) -> String {
    let power = if fact.kind == Kind::Amount { quantity.power } else { 0 };
    let one = 10_i128.pow(SCALE + power);
    let (whole, rest) = (fact.value.abs() / one, fact.value.abs() % one);
    let decimals = format!("{rest:0width$}", width = (SCALE + power) as usize);
    let shown = decimals[..MOST_DECIMALS].trim_end_matches('0');
    let cut = rest % 10_i128.pow(SCALE + power - 3) != 0;
    let mark = if shown.is_empty() { String::new() } else { language.decimal_mark.to_string() };
    let sign = if fact.value < 0 { "−" } else { "" };
    let number = format!("{sign}{}{mark}{shown}{}", grouped(&whole.to_string()), if cut { "…" } else { "" });
    match fact.kind {
        Kind::Amount => language.amount(&number, power),
        Kind::Share => format!("{number}\u{a0}%"),
        Kind::Count | Kind::Score => number,
    }
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
