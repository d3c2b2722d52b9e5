//! Numbers as people and spreadsheets write them.

use super::*;
use crate::plan::MoneyUnit::{self, Billion, Euro, Million, Thousand};

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The cents of a text in a column of this unit, in which nothing settles the decimal sign.
fn cents(written: &str, unit: MoneyUnit) -> Option<i64> {
    amount(&text(written), unit, None).ok()?.value()
}

fn fault(written: &str) -> (Fault, Option<String>) {
    let error = amount(&text(written), Million, None).unwrap_err();
    (error.fault, error.hint)
}

#[test]
fn the_unit_of_the_column_gives_the_size() {
    assert_eq!(cents("12,5", Euro), Some(1_250));
    assert_eq!(cents("12,5", Thousand), Some(1_250_000));
    assert_eq!(cents("12,5", Million), Some(1_250_000_000));
    assert_eq!(cents("12,5", Billion), Some(1_250_000_000_000));
}

#[test]
fn thousands_are_parted_in_many_ways() {
    for written in [
        "1234567,89",
        "1 234 567,89",
        "1\u{a0}234\u{a0}567,89",
        "1\u{202f}234\u{202f}567,89",
        "1.234.567,89",
        "1,234,567.89",
        "1'234'567.89",
        "1’234’567,89",
    ] {
        assert_eq!(cents(written, Euro), Some(123_456_789), "{written}");
    }
}

#[test]
fn the_currency_stands_before_or_after() {
    for written in ["EUR 12,50", "12,50 EUR", "€12,50", "12,50 €", "12.50 euro", "12,50\u{a0}Euro"] {
        assert_eq!(cents(written, Euro), Some(1_250), "{written}");
    }
}

#[test]
fn a_unit_in_the_cell_wins_over_that_of_the_column() {
    assert_eq!(cents("12,5 Mio. €", Euro), Some(1_250_000_000));
    assert_eq!(cents("12,5 mio.", Euro), Some(1_250_000_000));
    assert_eq!(cents("€12.5m", Euro), Some(1_250_000_000));
    assert_eq!(cents("1,5 Mrd. EUR", Million), Some(150_000_000_000));
    assert_eq!(cents("EUR 12,5 million", Euro), Some(1_250_000_000));
}

#[test]
fn a_currency_alone_in_a_column_of_millions_can_mean_two_things() {
    assert_eq!(fault("12,50 €").0, Fault::Ambiguous);
}

#[test]
fn negative_amounts_are_written_in_many_ways() {
    for written in ["-12,50", "\u{2212}12,50", "– 12,50", "(12,50)", "12,50-", "-12,50 €", "(12,50 €)", "€ -12,50"] {
        assert_eq!(cents(written, Euro), Some(-1_250), "{written}");
    }
}

#[test]
fn a_dash_stands_for_no_cents() {
    assert_eq!(cents("1.234,–", Euro), Some(123_400));
    assert_eq!(cents("12,-", Euro), Some(1_200));
}

#[test]
fn nothing_is_written_in_many_ways() {
    for written in ["", "  ", "n/a", "N.A.", "–", "-", "—", "..", ":", "\u{a0}"] {
        assert_eq!(amount(&text(written), Million, None), Ok(Parsed::Nothing), "{written}");
    }
}

#[test]
fn zero_is_an_amount() {
    assert_eq!(cents("0", Million), Some(0));
    assert_eq!(cents("0,00", Million), Some(0));
}

#[test]
fn a_number_that_can_be_read_in_two_ways_is_refused() {
    assert_eq!(fault("1.234").0, Fault::Ambiguous);
    assert_eq!(fault("1,234").0, Fault::Ambiguous);
}

#[test]
fn the_column_settles_what_can_be_read_in_two_ways() {
    let read = |written: &str, style| amount(&text(written), Euro, Some(style)).unwrap().value();
    assert_eq!(read("1.234", DecimalMark::Comma), Some(123_400));
    assert_eq!(read("1,234", DecimalMark::Point), Some(123_400));
    assert_eq!(amount(&text("1.234"), Million, Some(DecimalMark::Point)).unwrap().value(), Some(123_400_000));
}

#[test]
fn what_settles_itself_is_read_against_the_column() {
    assert_eq!(amount(&text("12.5"), Euro, Some(DecimalMark::Comma)).unwrap().value(), Some(1_250));
}

#[test]
fn separators_in_wrong_places_are_refused() {
    for written in ["12,34.5", "1.23.456", "1,234.567.890", "12 34", "1 2345"] {
        assert_eq!(fault(written).0, Fault::Unreadable, "{written}");
    }
}

#[test]
fn the_letter_o_is_named() {
    assert_eq!(fault("12,5O"), (Fault::Unreadable, Some("the last character is the letter O".to_owned())));
    assert_eq!(fault("O,5").1.as_deref(), Some("the first character is the letter O"));
    assert_eq!(fault("1O,5").1.as_deref(), Some("character 2 is the letter O"));
    assert_eq!(fault("l2,5").1.as_deref(), Some("the first character is the letter l"));
}

#[test]
fn a_cyrillic_letter_is_named() {
    assert_eq!(fault("12,5\u{41e}").1.as_deref(), Some("the last character is the Cyrillic letter О"));
}

#[test]
fn words_are_refused_without_a_hint_about_characters() {
    assert_eq!(fault("pending"), (Fault::Unreadable, None));
}

#[test]
fn the_message_quotes_the_cell() {
    let error = amount(&text(" 12,5O "), Million, None).unwrap_err();
    assert_eq!(error.to_string(), "expected an amount, found `12,5O`");
}

#[test]
fn another_currency_is_refused() {
    let error = amount(&text("12 500 zł"), Euro, None).unwrap_err();
    assert_eq!(error.to_string(), "expected an amount in euro, found `12 500 zł`");
    assert_eq!(error.fault, Fault::Currency);
}

#[test]
fn an_amount_in_the_currency_of_its_column_is_read_in_its_cents() {
    let read = |written: &str, unit| money(&text(written), unit, Some("PLN"), None).map(Parsed::value);
    let zloty = |cents| Ok(Some(Money { cents, currency: Some("PLN") }));
    assert_eq!(read("12 500 zł", Euro), zloty(1_250_000));
    assert_eq!(read("12,5", Million), zloty(1_250_000_000));
    assert_eq!(read("12,5 mln zł", Million), zloty(1_250_000_000));
    assert_eq!(read("12,5 zł", Million).unwrap_err().fault, Fault::Ambiguous);
    assert_eq!(read("12,5 mln", Million), zloty(1_250_000_000), "millions of what the column is in");
    assert_eq!(read("12,5 mln EUR", Million).unwrap_err().fault, Fault::Currency);
    assert_eq!(read("12,50 €", Euro).unwrap_err().fault, Fault::Currency);
    assert_eq!(read("12,50 Kč", Euro).unwrap_err().fault, Fault::Currency);
}

#[test]
fn less_than_a_cent_is_refused() {
    assert_eq!(amount(&Value::Number(12.345), Euro, None).unwrap_err().fault, Fault::TooPrecise);
    assert_eq!(amount(&text("12,3456"), Euro, None).unwrap_err().fault, Fault::TooPrecise);
    assert_eq!(amount(&Value::Number(1.0 / 3.0), Million, None).unwrap_err().fault, Fault::TooPrecise);
    assert_eq!(amount(&Value::Number(10_000.0 / 3.0), Million, None).unwrap_err().fault, Fault::TooPrecise);
}

#[test]
fn zeros_after_the_cents_lose_nothing() {
    assert_eq!(cents("12,50000", Euro), Some(1_250));
}

#[test]
fn the_residue_of_a_formula_is_rounded() {
    let cents = |number| amount(&Value::Number(number), Million, None).unwrap().value();
    assert_eq!(cents(501.799_999_999_999_95), Some(50_180_000_000));
    assert_eq!(cents(0.1 + 0.2), Some(30_000_000));
    assert_eq!(cents(100.3 - 100.0), Some(30_000_000));
    assert_eq!(cents(0.1 + 0.2 - 0.3), Some(0));
}

#[test]
fn a_number_too_large_for_cents_is_refused() {
    assert_eq!(amount(&Value::Number(1e300), Euro, None).unwrap_err().fault, Fault::Unreadable);
    assert_eq!(amount(&text("99 999 999 999"), Billion, None).unwrap_err().fault, Fault::Unreadable);
    assert_eq!(amount(&Value::Number(f64::NAN), Euro, None).unwrap_err().fault, Fault::Unreadable);
}

#[test]
fn a_very_small_number_of_a_formula_is_zero() {
    assert_eq!(amount(&Value::Number(1e-300), Euro, None).unwrap().value(), Some(0));
}

#[test]
fn a_date_is_no_amount() {
    let date = Value::Date(crate::workbook::Date { year: 2024, month: 5, day: 12 });
    assert_eq!(amount(&date, Million, None).unwrap_err().hint.as_deref(), Some("the cell is formatted as a date: format it as a number"));
}

#[test]
fn an_error_of_the_spreadsheet_is_a_fault_of_its_own() {
    assert_eq!(amount(&Value::Error("#REF!".to_owned()), Million, None).unwrap_err().fault, Fault::ErrorCell);
}

#[test]
fn counts_are_whole() {
    assert_eq!(count(&Value::Number(12.0), None).unwrap().value(), Some(12));
    assert_eq!(count(&text("1 149"), None).unwrap().value(), Some(1_149));
    assert!(count(&Value::Number(12.5), None).is_err());
    assert!(count(&Value::Number(-1.0), None).is_err());
    assert!(count(&text("12 EUR"), None).is_err());
}

#[test]
fn decimals_are_kept_to_four_places() {
    assert_eq!(decimal4(&text("3,57"), None).unwrap().value(), Some(35_700));
    assert_eq!(decimal4(&Value::Number(4.1 + 0.2), None).unwrap().value(), Some(43_000));
    assert_eq!(decimal4(&Value::Number(2.345_678), None).unwrap_err().fault, Fault::TooPrecise);
}

/// Numbers that look random and are the same in every run (the splitmix64 generator).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Cents of every size that a report can have, up to 10 billion euro.
    fn cents(&mut self) -> i64 {
        let size = 10_u64.pow(u32::try_from(self.next() % 13).unwrap());
        let cents = i64::try_from(self.next() % size).unwrap();
        if self.next().is_multiple_of(4) { -cents } else { cents }
    }
}

/// Writes cents in a unit, with all its decimals, in groups of three.
fn write(cents: i64, unit: MoneyUnit, thousands: &str, mark: char) -> String {
    let decimals = usize::try_from(unit.power()).unwrap() + 2;
    let digits = format!("{:0>width$}", cents.unsigned_abs(), width = decimals + 1);
    let (whole, rest) = digits.split_at(digits.len() - decimals);
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push_str(thousands);
        }
        grouped.push(digit);
    }
    format!("{grouped}{mark}{rest}")
}

/// The unit as it stands before and after a number.
fn words(unit: MoneyUnit) -> (&'static str, &'static str) {
    match unit {
        Euro => ("EUR", "€"),
        Thousand => ("TEUR", "k€"),
        Million => ("EUR million", "Mio. €"),
        Billion => ("EUR bn", "Mrd. EUR"),
    }
}

#[test]
fn whatever_is_written_is_read_back_to_the_cent() {
    let mut random = Random(2024);
    for _ in 0..2_000 {
        let expected = random.cents();
        for unit in [Euro, Thousand, Million, Billion] {
            for (thousands, mark, style) in [
                ("", ',', DecimalMark::Comma),
                ("", '.', DecimalMark::Point),
                (" ", ',', DecimalMark::Comma),
                ("\u{a0}", '.', DecimalMark::Point),
                ("\u{202f}", ',', DecimalMark::Comma),
                (".", ',', DecimalMark::Comma),
                (",", '.', DecimalMark::Point),
                ("'", '.', DecimalMark::Point),
                ("’", ',', DecimalMark::Comma),
            ] {
                let written = write(expected, unit, thousands, mark);
                let minus = if expected < 0 { "-" } else { "" };
                let read = |text: Value| amount(&text, unit, Some(style)).unwrap().value();
                assert_eq!(read(text(&format!("{minus}{written}"))), Some(expected), "{written} {unit:?}");
                let (before, after) = words(unit);
                assert_eq!(read(text(&format!("{before} {minus}{written}"))), Some(expected), "{before} {written}");
                assert_eq!(read(text(&format!("{minus}{written}\u{a0}{after}"))), Some(expected), "{written} {after}");
            }
        }
    }
}

#[test]
fn every_stored_double_is_read_back_to_the_cent() {
    let mut random = Random(7);
    for _ in 0..20_000 {
        let expected = random.cents();
        for unit in [Euro, Thousand, Million, Billion] {
            let stored: f64 = format!("{}{}", if expected < 0 { "-" } else { "" }, write(expected, unit, "", '.')).parse().unwrap();
            assert_eq!(amount(&Value::Number(stored), unit, None).unwrap().value(), Some(expected), "{stored} {unit:?}");
        }
    }
}
