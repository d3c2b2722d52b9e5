//! Amounts, counts and decimal numbers.

use super::decimal::{self, NotANumber, Written};
use super::scale::{self, NotWhole};
use super::{DecimalMark, Fault, ParseError, Parsed, is_nothing, odd_character};
use crate::extract::unit::{EUR, SOME_KRONE, Stated, says_euro};
use crate::plan::MoneyUnit;
use crate::workbook::Value;

const AN_AMOUNT: &str = "an amount";
const A_COUNT: &str = "a whole number from 0 on";
const A_NUMBER: &str = "a number";

/// An amount of some currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Hundredths of the currency.
    pub cents: i64,
    /// The ISO code of the currency; nothing for euro.
    pub currency: Option<&'static str>,
}

/// An amount in whole euro cents, as [`money`] reads it; one in another currency is refused.
pub fn amount(value: &Value, unit: MoneyUnit, style: Option<DecimalMark>) -> Result<Parsed<i64>, ParseError> {
    Ok(match money(value, unit, None, style)? {
        Parsed::Value(money) => Parsed::Value(money.cents),
        Parsed::Nothing => Parsed::Nothing,
    })
}

/// An amount in whole cents of its currency.
///
/// `unit` is the unit of the column; one that stands in the cell itself (`12,5 Mio. €`) wins. A currency alone (`12,50 €`) in a column of
/// millions can mean euro or millions of it, and is refused. `currency` is the currency of the column, euro where there is none; an amount
/// in another one is refused. `style` is the decimal sign that the column
/// has settled on; it decides only what can be read in two ways. A stored number is read from the shortest decimal that gives the same
/// double; the residue of a spreadsheet's arithmetic is rounded to the cent, anything else below a cent is an error.
pub fn money(
    value: &Value,
    unit: MoneyUnit,
    currency: Option<&'static str>,
    style: Option<DecimalMark>,
) -> Result<Parsed<Money>, ParseError> {
    let Some((written, calculated)) = number(value, AN_AMOUNT, style)? else { return Ok(Parsed::Nothing) };
    let abroad = currency.filter(|code| *code != EUR);
    let unit = match (written.unit, abroad) {
        (None, _) => unit,
        (Some(Stated::Euro(said)), None) => unit_of_cell(value, unit, said, "euro")?,
        // `12,5 mln` says millions of whatever the column is in.
        (Some(Stated::Euro(said)), Some(_)) if !matches!(value, Value::Text(text) if says_euro(text)) => said,
        (Some(Stated::Foreign(code, said)), Some(own)) if code == own || code == SOME_KRONE => unit_of_cell(value, unit, said, own)?,
        (Some(_), abroad) => {
            let hint = format!("the column is in {}: write the amount in it, without another currency", abroad.unwrap_or(EUR));
            let error = ParseError::new(
                Fault::Currency,
                value,
                if abroad.is_some() { "an amount in the currency of its column" } else { "an amount in euro" },
            );
            return Err(error.with_hint(hint).with("kind", "currency"));
        }
    };
    let cents = scale::whole(written.decimal, unit.power() + 2, calculated).map_err(|reason| match reason {
        NotWhole::MoreDecimals => ParseError::new(Fault::TooPrecise, value, AN_AMOUNT).with_hint(format!(
            "an amount with the unit {} has {} decimals at most",
            unit.name(),
            unit.power() + 2
        )),
        NotWhole::TooLarge => too_large(value, AN_AMOUNT),
    })?;
    Ok(Parsed::Value(Money { cents, currency: abroad }))
}

/// The unit that stands in the cell, if it can be told from that of the column.
fn unit_of_cell(value: &Value, unit: MoneyUnit, said: MoneyUnit, currency: &str) -> Result<MoneyUnit, ParseError> {
    if said == MoneyUnit::Euro && unit != MoneyUnit::Euro {
        let hint = format!("the column's unit is {}, the cell says {currency}: write the number alone, or with its own unit", unit.name());
        return Err(ParseError::new(Fault::Ambiguous, value, AN_AMOUNT).with_hint(hint));
    }
    Ok(said)
}

/// The currency, other than the euro, that stands beside the number of a text.
#[must_use]
pub fn said_currency(text: &str) -> Option<&'static str> {
    match decimal::read(text, Some(DecimalMark::Comma)).ok()?.unit? {
        Stated::Foreign(code, _) => Some(code),
        Stated::Euro(_) => None,
    }
}

/// A number of things: whole, from 0 on.
pub fn count(value: &Value, style: Option<DecimalMark>) -> Result<Parsed<i64>, ParseError> {
    let Some((written, calculated)) = number(value, A_COUNT, style)? else { return Ok(Parsed::Nothing) };
    plain(&written, value, A_COUNT)?;
    let count = scale::whole(written.decimal, 0, calculated).map_err(|reason| match reason {
        NotWhole::MoreDecimals => ParseError::new(Fault::Unreadable, value, A_COUNT),
        NotWhole::TooLarge => too_large(value, A_COUNT),
    })?;
    if count < 0 { Err(ParseError::new(Fault::Unreadable, value, A_COUNT)) } else { Ok(Parsed::Value(count)) }
}

/// A decimal number in whole ten-thousandths. More than four decimals are an error, except for the residue of a spreadsheet's arithmetic.
pub fn decimal4(value: &Value, style: Option<DecimalMark>) -> Result<Parsed<i64>, ParseError> {
    let Some((written, calculated)) = number(value, A_NUMBER, style)? else { return Ok(Parsed::Nothing) };
    plain(&written, value, A_NUMBER)?;
    let parts = scale::whole(written.decimal, 4, calculated).map_err(|reason| match reason {
        NotWhole::MoreDecimals => ParseError::new(Fault::TooPrecise, value, A_NUMBER).with_hint("4 decimals are kept at most"),
        NotWhole::TooLarge => too_large(value, A_NUMBER),
    })?;
    Ok(Parsed::Value(parts))
}

/// The number of a cell, and whether the spreadsheet may have calculated it.
pub(super) fn number(value: &Value, expected: &'static str, style: Option<DecimalMark>) -> Result<Option<(Written, bool)>, ParseError> {
    if is_nothing(Some(value)) {
        return Ok(None);
    }
    let unreadable = || ParseError::new(Fault::Unreadable, value, expected);
    match value {
        Value::Text(text) => {
            decimal::read(text, style).map(|written| Some((written, false))).map_err(|reason| refusal(value, text, expected, &reason))
        }
        Value::Number(number) if number.is_finite() => {
            // The shortest decimal of a double has a point before its decimals and no thousands separators.
            let written = decimal::read(&format!("{number}"), Some(DecimalMark::Point));
            written.map(|written| Some((written, true))).map_err(|_| too_large(value, expected))
        }
        Value::Number(_) | Value::Bool(_) => Err(unreadable()),
        Value::Date(_) => Err(unreadable().with_hint("the cell is formatted as a date: format it as a number")),
        Value::Share(_) => Err(unreadable().with_hint("the cell is formatted in per cent: format it as a number")),
        Value::Error(_) | Value::Uncalculated(_) => Err(ParseError::new(Fault::ErrorCell, value, expected)),
    }
}

fn refusal(value: &Value, text: &str, expected: &'static str, reason: &NotANumber) -> ParseError {
    let error = |fault| ParseError::new(fault, value, expected);
    match reason {
        NotANumber::OddCharacter(place) => {
            let error = ParseError { hint: odd_character::hint(text, *place), ..error(Fault::Unreadable) };
            let odd = text.trim().chars().nth(*place).filter(|_| error.hint.is_some());
            odd.map_or(error.clone(), |odd| error.with("odd", odd))
        }
        NotANumber::Separators => error(Fault::Unreadable).with_hint("the signs between its digits fit no way of writing a number"),
        NotANumber::Ambiguous => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let (whole, rest) = digits.split_at(digits.len() - 3);
            let hint = format!("write `{digits}` if thousands are parted here, `{whole},{rest}0` if decimals are");
            error(Fault::Ambiguous).with_hint(hint).with("thousands", digits.clone()).with("decimals", format!("{whole},{rest}0"))
        }
        NotANumber::TooLong => too_large(value, expected),
    }
}

/// Refuses a unit beside a number that is no amount.
pub(super) fn plain(written: &Written, value: &Value, expected: &'static str) -> Result<(), ParseError> {
    match written.unit {
        None => Ok(()),
        Some(_) => Err(ParseError::new(Fault::Unreadable, value, expected).with_hint("a unit of money stands beside it")),
    }
}

pub(super) fn too_large(value: &Value, expected: &'static str) -> ParseError {
    ParseError::new(Fault::Unreadable, value, expected).with_hint("the number has too many digits")
}
