//! Whether the numbers of a sheet are those of the ledger: as exact as there, and shown as they are printed.

use super::numbers_of;
use crate::audit::Point;
use crate::audit::book::{Cell, Sheet};
use crate::audit::faults::Faults;
use crate::location::CellRef;
use crate::trust::Number;
use crate::workbook::Value;

/// By which powers of ten a cell may be smaller than the exact value: amounts in thousands, millions and billions.
const POWERS: &[i32] = &[0, 3, 6, 9];
/// A double has about 16 digits.
const PRECISION: f64 = 1e-12;

pub(super) fn check(sheet: &Sheet, language: &str, numbers: &[Number], faults: &mut Faults<'_>) {
    let expected = numbers_of(&sheet.name, numbers);
    let found: Vec<(&CellRef, &Cell)> = sheet.cells.iter().filter(|(_, cell)| !matches!(cell.value, Value::Text(_))).collect();
    if found.len() != expected.len() {
        let message = format!("expected the {} numbers of the ledger, found {}", expected.len(), found.len());
        return faults.of_sheet(Point::ExactNumbers, &sheet.name, message);
    }
    for ((place, cell), number) in found.into_iter().zip(expected) {
        if let Some(message) = fault(cell, number, language) {
            faults.of_cell(Point::ExactNumbers, &sheet.name, *place, message);
        }
    }
}

fn fault(cell: &Cell, number: &Number, language: &str) -> Option<String> {
    let Value::Number(value) = cell.value else {
        return Some(format!("expected the number of `{}`, found `{}`", number.id, cell.value.written()));
    };
    let Some(decimals) = cell.look.decimals else { return Some("expected a format with fixed decimals".to_owned()) };
    let printed = number.printed.get(language).map(|printed| digits(printed)).unwrap_or_default();
    let shown = digits(&half_up(value, decimals));
    if shown != printed {
        return Some(format!("expected the digits {printed} of `{}`, found {shown}", number.id));
    }
    let exact: f64 = number.value.parse().ok()?;
    let is_exact = POWERS.iter().any(|power| close(value * 10_f64.powi(*power), exact));
    // A part that was rounded so that the parts add up is what is printed.
    let is_printed = number.rounding.contains("additive") && close(value, half_up(value, decimals).parse().unwrap_or_default());
    (!is_exact && !is_printed).then(|| format!("expected the exact value {} of `{}`, found {value}", number.value, number.id))
}

/// The ledger writes quotients with ten decimals.
fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= (other.abs() * PRECISION).max(1e-9)
}

/// What a spreadsheet shows: rounded half away from zero, by the decimals that the double is written with.
fn half_up(value: f64, decimals: usize) -> String {
    let exact = format!("{:.9}", value.abs());
    let (whole, part) = exact.split_once('.').unwrap_or((&exact, ""));
    let kept = &part[..decimals.min(part.len())];
    let up = part.as_bytes().get(decimals).is_some_and(|next| *next >= b'5');
    let digits: u128 = format!("{whole}{kept}").parse().unwrap_or_default();
    let digits = format!("{:0>width$}", digits + u128::from(up), width = decimals + 1);
    let (whole, kept) = digits.split_at(digits.len() - decimals);
    let sign = if value < 0.0 { "-" } else { "" };
    if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{kept}") }
}

/// The digits of a number however a language writes it, and whether it is below zero.
fn digits(text: &str) -> String {
    let negative = text.starts_with(['-', '−']) && text.contains(|letter: char| ('1'..='9').contains(&letter));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if negative { format!("-{digits}") } else { digits }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_rounds_half_away_from_zero() {
        let cases =
            [(0.25, 1, "0.3"), (-0.25, 1, "-0.3"), (1.005, 2, "1.01"), (999.96, 1, "1000.0"), (4655.0, 0, "4655"), (0.0, 2, "0.00")];
        for (value, decimals, expected) in cases {
            assert_eq!(half_up(value, decimals), expected, "{value}");
        }
    }

    #[test]
    fn digits_are_those_of_every_language() {
        assert_eq!(digits("4\u{a0}655,1"), "46551");
        assert_eq!(digits("−0,3"), "-03");
    }
}
