//! The grammar of a placeholder:
//!
//! ```text
//! placeholder  = ( id | "count" pattern { word } ) [ "in" unit [ "EUR" ] ] [ "," number "decimals" ]
//! unit         = "euro" | "thousand" | "million" | "billion" | "auto" | "words"
//! ```

use super::fault::Wrong;
use crate::codes;
use crate::plan::MoneyUnit;

/// A placeholder, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) unit: Unit,
    /// Whether the currency is to be written.
    pub(super) currency: bool,
    pub(super) decimals: Option<u32>,
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject<'a> {
    /// The number of this id.
    Number(&'a str),
    /// How many keys there are in the place of the stars, of numbers that have all the words.
    Count { pattern: &'a str, words: Vec<&'a str> },
}

/// In which unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// As the ledger prints it.
    AsPrinted,
    /// In this one.
    Money(MoneyUnit),
    /// In the one that the size asks for.
    Auto,
    /// As running text has it: small counts in letters, amounts with unit and currency, shares with their sign.
    Words,
}

/// The names of the units.
const UNITS: [(&str, Unit); 6] = [
    ("euro", Unit::Money(MoneyUnit::Euro)),
    ("thousand", Unit::Money(MoneyUnit::Thousand)),
    ("million", Unit::Money(MoneyUnit::Million)),
    ("billion", Unit::Money(MoneyUnit::Billion)),
    ("auto", Unit::Auto),
    ("words", Unit::Words),
];
/// Most decimals that can be asked for; the ledger has no more.
const MOST_DECIMALS: u32 = 10;

/// Reads what stands between the braces.
pub(super) fn read(content: &str) -> Result<Phrase<'_>, Wrong> {
    let (body, decimals) = match content.split_once(',') {
        Some((body, option)) => (body, Some(decimals(option)?)),
        None => (content, None),
    };
    let words: Vec<&str> = body.split_whitespace().collect();
    let place = words.iter().position(|word| *word == "in").unwrap_or(words.len());
    let (subject, rest) = words.split_at(place);
    let (unit, currency) = unit(rest)?;
    Ok(Phrase { subject: read_subject(subject)?, unit, currency, decimals })
}

fn read_subject<'a>(words: &[&'a str]) -> Result<Subject<'a>, Wrong> {
    match words {
        [] => Err(Wrong::new("expected the id of a number, found nothing").with_hint("write one such as `{{ T1/total }}`")),
        ["count"] => {
            Err(Wrong::new("expected what to count, found nothing").with_hint("name a table or figure: `{{ count F9 submitted }}`"))
        }
        ["count", pattern, words @ ..] => Ok(Subject::Count { pattern, words: words.to_vec() }),
        [id] => Ok(Subject::Number(id)),
        [_, extra, ..] => Err(Wrong::new(format!("expected `in` or the end after the id, found `{extra}`"))
            .with_hint("ids have no spaces; a unit is written `in million`")),
    }
}

fn unit(words: &[&str]) -> Result<(Unit, bool), Wrong> {
    let (name, rest) = match words {
        [] => return Ok((Unit::AsPrinted, false)),
        [_] => return Err(Wrong::new("expected a unit after `in`, found nothing").with_hint(known_units())),
        [_, name, rest @ ..] => (*name, rest),
    };
    let Some((_, unit)) = UNITS.iter().find(|(known, _)| *known == name) else {
        let wrong = Wrong::new(format!("there is no unit `{name}`"));
        return Err(match codes::nearest(name, UNITS.map(|(known, _)| known)) {
            Some(near) => wrong.nearest(Some(near)),
            None => wrong.with_hint(known_units()),
        });
    };
    match rest {
        [] => Ok((*unit, false)),
        ["EUR"] if *unit != Unit::Words => Ok((*unit, true)),
        [extra, ..] => Err(Wrong::new(format!("expected the end after the unit, found `{extra}`"))
            .with_hint("only `EUR` can follow a unit, and decimals after a comma: `in billion EUR, 1 decimal`")),
    }
}

fn known_units() -> String {
    format!("the units are {}", UNITS.map(|(name, _)| format!("`{name}`")).join(", "))
}

fn decimals(option: &str) -> Result<u32, Wrong> {
    let words: Vec<&str> = option.split_whitespace().collect();
    let wrong = || Wrong::new(format!("expected a number of decimals after the comma, found `{}`", option.trim()));
    let [number, "decimal" | "decimals"] = words.as_slice() else {
        return Err(wrong().with_hint("write `, 1 decimal` or `, 2 decimals`"));
    };
    let number = number.parse().ok().filter(|number| *number <= MOST_DECIMALS);
    number.ok_or_else(|| wrong().with_hint(format!("it is 0 to {MOST_DECIMALS}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(content: &str) -> (String, Option<String>) {
        let wrong = read(content).unwrap_err();
        (wrong.message, wrong.hint)
    }

    #[test]
    fn ids_units_and_decimals_are_read() {
        let phrase = read("F4/ES in billion EUR, 3 decimals").unwrap();
        assert_eq!(phrase.subject, Subject::Number("F4/ES"));
        assert_eq!((phrase.unit, phrase.currency, phrase.decimals), (Unit::Money(MoneyUnit::Billion), true, Some(3)));
        let phrase = read("T1/total").unwrap();
        assert_eq!((phrase.unit, phrase.currency, phrase.decimals), (Unit::AsPrinted, false, None));
    }

    #[test]
    fn counts_are_read_with_their_words() {
        let phrase = read("count F9 submitted in words").unwrap();
        assert_eq!(phrase.subject, Subject::Count { pattern: "F9", words: vec!["submitted"] });
        assert_eq!(phrase.unit, Unit::Words);
    }

    #[test]
    fn a_wrong_unit_is_answered_with_the_nearest() {
        assert_eq!(wrong("T1/total in milion"), ("there is no unit `milion`".to_owned(), Some("did you mean `million`?".to_owned())));
        assert!(wrong("T1/total in dollars").1.unwrap().contains("`euro`"));
        assert_eq!(wrong("T1/total in").0, "expected a unit after `in`, found nothing");
    }

    #[test]
    fn what_is_too_much_or_too_little_is_named() {
        assert_eq!(wrong("").0, "expected the id of a number, found nothing");
        assert_eq!(wrong("count").0, "expected what to count, found nothing");
        assert_eq!(wrong("T1 total").0, "expected `in` or the end after the id, found `total`");
        assert_eq!(wrong("T1/total in million USD").0, "expected the end after the unit, found `USD`");
        assert_eq!(wrong("T1/total, two decimals").0, "expected a number of decimals after the comma, found `two decimals`");
    }
}
