//! Rates of other currencies, and the conversion to euro.

use serde::{Deserialize, Serialize};

use super::SourcePlan;
use super::resolve::{Author, Context};
use crate::codes::CURRENCIES;
use crate::definition::{Name, Rate};
use crate::diag::Code;
use crate::interned;
use crate::workbook::Date;

/// How much of a currency is one euro in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatePlan {
    /// ISO 4217 code.
    #[serde(deserialize_with = "interned::text")]
    pub currency: interned::Lasting,
    /// Year and month: `2024-12`.
    pub month: String,
    /// The rate as declared: units of the currency for one euro.
    pub written: String,
    /// Who says so.
    pub source: String,
    /// Its digits as one number, above zero.
    mantissa: i128,
    /// Ten to the power of how many of them are decimals.
    whole: i128,
}

/// More digits are no rate of anybody.
const MOST_DIGITS: usize = 15;

impl RatePlan {
    /// An amount in cents of the currency as cents of a euro, rounded once, half away from zero. Nothing where it is too large.
    #[must_use]
    pub fn to_euro(&self, cents: i64) -> Option<i64> {
        let scaled = i128::from(cents.unsigned_abs()) * self.whole;
        let rounded = (scaled * 2 + self.mantissa) / (self.mantissa * 2);
        i64::try_from(rounded).ok().map(|rounded| rounded * cents.signum())
    }

    /// `4.2730 PLN for 1 EUR (2024-12, European Central Bank)`.
    #[must_use]
    pub fn told(&self) -> String {
        format!("{} {} for 1 EUR ({}, {})", self.written, self.currency, self.month, self.source)
    }
}

impl SourcePlan {
    /// The rate by which amounts in a currency are converted.
    #[must_use]
    pub fn rate(&self, currency: &str) -> Option<&RatePlan> {
        self.rates.iter().find(|rate| rate.currency == currency)
    }

    /// What is said where there is none, and the remedy.
    #[must_use]
    pub fn no_rate(&self, currency: &str) -> (String, String) {
        if crate::codes::currency(currency).is_none() {
            let message = format!("expected amounts in euro, found `{currency}`, which is the currency of several countries");
            return (
                message,
                "declare which one it is under `currencies` of the `[[source]]`, such as `SEK`, and its `[[rate]]`".to_owned(),
            );
        }
        let message = format!("expected amounts in euro, found {currency}, of which no rate of {} is declared", self.rate_month);
        let hint = format!("declare one: `[[rate]]` with currency = \"{currency}\", month = \"{}\", rate and source", self.rate_month);
        (message, hint)
    }
}

/// Resolves all rates; a wrong one is a finding.
pub(super) fn resolve(declared: &[Rate], context: &mut Context<'_>) -> Vec<RatePlan> {
    let mut rates: Vec<RatePlan> = Vec::new();
    for rate in declared {
        let Some(position) = context.find(Author::Campaign, "currency", &rate.currency, CURRENCIES.into_iter()) else { continue };
        let Some(month) = month(&rate.month, context) else { continue };
        let Some((mantissa, whole)) = digits(rate.rate.get_ref()) else {
            let message = format!("expected a rate such as `4.2730`, above zero, found `{}`", rate.rate.get_ref());
            context.fault(Code::InvalidDefinition, Author::Campaign, rate.rate.span(), message, None);
            continue;
        };
        let currency = CURRENCIES[position];
        if rates.iter().any(|known| known.currency == currency && known.month == month) {
            let message = format!("the rate of {currency} in {month} is declared twice");
            context.fault(Code::DuplicateName, Author::Campaign, rate.currency.span(), message, None);
            continue;
        }
        let (written, source) = (rate.rate.get_ref().clone(), rate.source.get_ref().clone());
        rates.push(RatePlan { currency, month, written, source, mantissa, whole });
    }
    rates
}

/// The month of a day: `2024-12`.
pub(super) fn month_of(day: Date) -> String {
    format!("{:04}-{:02}", day.year, day.month)
}

/// A month such as `2024-12`.
pub(super) fn month(name: &Name, context: &mut Context<'_>) -> Option<String> {
    let text = name.get_ref();
    let parts = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
    let numbers = parts.and_then(|(year, month)| Some((year.parse::<u16>().ok()?, month.parse::<u8>().ok()?)));
    if numbers.is_some_and(|(_, month)| (1..=12).contains(&month)) {
        return Some(text.clone());
    }
    let message = format!("expected a month such as `2024-12`, found `{text}`");
    context.fault(Code::InvalidDefinition, Author::Campaign, name.span(), message, None);
    None
}

/// The digits of a decimal number as one number, and ten to the power of its decimals.
fn digits(text: &str) -> Option<(i128, i128)> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(decimals) || whole.len() + decimals.len() > MOST_DIGITS {
        return None;
    }
    let mantissa: i128 = format!("{whole}{decimals}").parse().ok()?;
    (mantissa > 0).then(|| (mantissa, 10_i128.pow(u32::try_from(decimals.len()).unwrap_or(0))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(text: &str) -> RatePlan {
        let (mantissa, whole) = digits(text).unwrap();
        let (month, written, source) = ("2024-12".to_owned(), text.to_owned(), "a bank".to_owned());
        RatePlan { currency: "PLN", month, written, source, mantissa, whole }
    }

    #[test]
    fn an_amount_is_rounded_once_half_away_from_zero() {
        assert_eq!(rate("4").to_euro(100), Some(25));
        assert_eq!(rate("4").to_euro(2), Some(1));
        assert_eq!(rate("4").to_euro(-2), Some(-1));
        assert_eq!(rate("4").to_euro(1), Some(0));
        assert_eq!(rate("4.2730").to_euro(4_273_000_000), Some(1_000_000_000));
        assert_eq!(rate("409.60").to_euro(100_000_000), Some(244_141));
    }

    #[test]
    fn an_amount_that_is_too_large_in_euro_is_none() {
        assert_eq!(rate("0.5").to_euro(i64::MAX), None);
        assert_eq!(rate("999999999999999").to_euro(i64::MAX), Some(9_223));
    }

    #[test]
    fn what_is_no_number_is_no_rate() {
        for text in ["", "0", "0.00", "4,27", "-4", "1e3", ".5", "1234567890123456"] {
            assert_eq!(digits(text), None, "{text}");
        }
    }
}
