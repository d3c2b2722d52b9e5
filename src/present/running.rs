//! Numbers in running text, as the Interinstitutional Style Guide has them: `EUR 1.326 billion` but `EUR 1 326.1 million`, `87 %`.
//!
//! The guide lets a billion have three decimals at most; what needs more digits is written in millions.

use super::Locale;
use super::locale::Argument;
use super::number::written;
use super::round::rounded;
use crate::plan::{MoneyUnit, Rounding};
use crate::report::{Exact, NumberFormat};

/// Most decimals that a number in running text has of its own accord.
const MOST_DECIMALS: u32 = 3;
/// The units that the size decides between, the largest first. Thousands are written out: `800 000`.
const UNITS: [MoneyUnit; 3] = [MoneyUnit::Billion, MoneyUnit::Million, MoneyUnit::Euro];

/// How an amount is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    /// The unit; none where the size of the amount decides.
    pub unit: Option<MoneyUnit>,
    /// Digits behind the decimal mark; none where the precision of the table decides.
    pub decimals: Option<u32>,
    /// Whether the currency is written.
    pub currency: bool,
}

/// An amount with its unit as a word, rounded once from the exact cents.
///
/// `printed` is how the table or figure prints it. Its last digit is the last that is written, as far as the unit allows; zeros that this
/// leaves at the end are not written. Where decimals are asked for, so many are written.
#[must_use]
pub fn amount(cents: i128, printed: NumberFormat, wording: Wording, rule: Rounding, locale: &Locale) -> String {
    let unit = wording.unit.unwrap_or_else(|| by_size(cents, printed, wording.decimals, rule));
    let format = match wording.decimals {
        Some(decimals) => NumberFormat { power: unit.power(), decimals },
        None => trimmed(cents, printed, unit, rule),
    };
    let value = rounded(Exact::Cents(cents), format, rule);
    let number = written(value, format, locale.decimal_mark());
    let arguments = [("count", Argument::Decimal(value, format.decimals)), ("number", Argument::Text(&number))];
    let amount = locale.message(&format!("running-{}", unit.power()), &arguments);
    if wording.currency { locale.message("running-EUR", &[("amount", Argument::Text(&amount))]) } else { amount }
}

/// An amount in a unit, without the unit's name.
#[must_use]
pub fn bare(cents: i128, format: NumberFormat, rule: Rounding, locale: &Locale) -> String {
    written(rounded(Exact::Cents(cents), format, rule), format, locale.decimal_mark())
}

/// A count, a share or a score with so many decimals; a share has its sign.
#[must_use]
pub fn plain(value: Exact, decimals: u32, rule: Rounding, locale: &Locale) -> String {
    let format = NumberFormat { power: 0, decimals };
    written(rounded(value, format, rule), format, locale.decimal_mark())
}

/// A share with its sign.
#[must_use]
pub fn share(value: Exact, decimals: u32, rule: Rounding, locale: &Locale) -> String {
    locale.message("running-percent", &[("number", Argument::Text(&plain(value, decimals, rule, locale)))])
}

/// The largest unit of which there is at least one; without decimals that were asked for, one in which no digit is lost.
fn by_size(cents: i128, printed: NumberFormat, decimals: Option<u32>, rule: Rounding) -> MoneyUnit {
    let fits = |unit: &MoneyUnit| {
        let format = decimals.map_or_else(|| exact_format(printed, *unit), |decimals| NumberFormat { power: unit.power(), decimals });
        let value = rounded(Exact::Cents(cents), format, rule);
        let no_digit_lost = decimals.is_some() || trailing_zeros(value, format.decimals) + MOST_DECIMALS >= format.decimals;
        value.unsigned_abs() >= 10_u128.pow(format.decimals) && no_digit_lost
    };
    // Nothing, or less than a euro: the unit of the table says what it is nothing of.
    let unit = UNITS.into_iter().find(fits);
    unit.or_else(|| UNITS.into_iter().find(|unit| unit.power() == printed.power)).unwrap_or(MoneyUnit::Euro)
}

/// The format in which a unit has the last digit that the table prints.
fn exact_format(printed: NumberFormat, unit: MoneyUnit) -> NumberFormat {
    NumberFormat { power: unit.power(), decimals: (unit.power() + printed.decimals).saturating_sub(printed.power) }
}

/// The format of the table where it has the same unit, otherwise the one without zeros at the end and with three decimals at most.
fn trimmed(cents: i128, printed: NumberFormat, unit: MoneyUnit, rule: Rounding) -> NumberFormat {
    if printed.power == unit.power() {
        return printed;
    }
    let exact = exact_format(printed, unit);
    let format = NumberFormat { decimals: exact.decimals.min(MOST_DECIMALS), ..exact };
    let zeros = trailing_zeros(rounded(Exact::Cents(cents), format, rule), format.decimals);
    NumberFormat { decimals: format.decimals - zeros, ..format }
}

/// How many of the last `most` digits are zeros.
fn trailing_zeros(value: i128, most: u32) -> u32 {
    (1..=most).take_while(|digits| value % 10_i128.pow(*digits) == 0).count().try_into().unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::Texts;

    const BY_SIZE: Wording = Wording { unit: None, decimals: None, currency: false };

    fn text(cents: i128, decimals: u32, wording: Wording, language: &str) -> String {
        let printed = NumberFormat { power: 6, decimals };
        amount(cents, printed, wording, Rounding::HalfUp, &Locale::new(language, Texts::default())).replace('\u{a0}', " ")
    }

    #[test]
    fn the_size_and_the_digits_decide_between_millions_and_billions() {
        assert_eq!(text(132_600_000_000, 0, BY_SIZE, "en"), "1.326 billion");
        assert_eq!(text(132_610_000_000, 1, BY_SIZE, "en"), "1 326.1 million");
        assert_eq!(text(132_610_000_000, 0, BY_SIZE, "nl"), "1,326 miljard");
        assert_eq!(text(404_000_000_000, 0, BY_SIZE, "nl"), "4,04 miljard");
        assert_eq!(text(5_230_000_000, 2, BY_SIZE, "en"), "52.30 million");
        assert_eq!(text(80_000_000, 1, BY_SIZE, "en"), "800 000");
        assert_eq!(text(80_000_000, 1, Wording { unit: Some(MoneyUnit::Thousand), ..BY_SIZE }, "en"), "800 thousand");
        assert_eq!(text(0, 0, BY_SIZE, "en"), "0 million");
    }

    #[test]
    fn the_currency_stands_before_the_amount_in_english_and_after_it_in_dutch() {
        let with_currency = Wording { currency: true, ..BY_SIZE };
        assert_eq!(text(48_100_000_000, 0, with_currency, "en"), "EUR 481 million");
        assert_eq!(text(48_100_000_000, 0, with_currency, "nl"), "481 miljoen EUR");
    }

    #[test]
    fn decimals_that_are_asked_for_are_rounded_once_from_the_exact_value() {
        let billions = |decimals| Wording { unit: Some(MoneyUnit::Billion), decimals, currency: false };
        assert_eq!(text(465_500_000_000, 0, billions(Some(1)), "en"), "4.7 billion");
        assert_eq!(text(465_500_000_000, 0, billions(None), "en"), "4.655 billion");
        // 4.6549 is first 4.655 in millions without decimals; 4.65 is right, 4.66 would be rounded twice.
        assert_eq!(text(465_490_000_000, 0, billions(Some(2)), "en"), "4.65 billion");
        assert_eq!(text(-50_000_000, 2, billions(Some(4)), "en"), "−0.0005 billion");
    }

    #[test]
    fn an_amount_just_below_a_unit_takes_the_unit_that_it_is_rounded_to() {
        assert_eq!(text(99_996_000_000, 0, BY_SIZE, "en"), "1 billion");
        assert_eq!(text(99_996_000_000, 1, BY_SIZE, "en"), "1 billion");
    }

    #[test]
    fn a_share_has_its_sign_after_a_no_break_space() {
        let locale = Locale::new("nl", Texts::default());
        assert_eq!(share(Exact::Share { part: 404, whole: 465 }, 1, Rounding::HalfUp, &locale), "86,9\u{a0}%");
        assert_eq!(plain(Exact::Count(1234), 0, Rounding::HalfUp, &locale), "1\u{a0}234");
    }
}
