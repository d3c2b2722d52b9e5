//! One heading as written: its words, the unit it states, and what is only a marker.

use super::text::{key, one_line, words};
use super::unit::{self, Stated};

/// A heading, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// As written, on one line.
    pub(super) written: String,
    /// Without its unit, without footnote numbers in brackets and without markers such as `*`.
    pub(super) plain: String,
    /// The unit it states.
    pub(super) unit: Option<Stated>,
    /// The same heading in several languages, one below the other or parted by `/` or `|`; empty where it is not parted.
    pub(super) parts: Vec<String>,
}

impl Heading {
    pub(super) fn read(text: &str) -> Self {
        let written = one_line(text);
        let mut unit = None;
        let plain = plain(&written, &mut unit);
        let parts = text.split(['\n', '\r', '/', '|']).map(|part| self::plain(&one_line(part), &mut None));
        let mut parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        if parts.len() < 2 {
            parts.clear();
        }
        Self { written, plain, unit, parts }
    }

    /// What it is compared by: as written, and without unit and markers.
    pub(super) fn keys(&self) -> [String; 2] {
        [key(&self.written), key(&self.plain)]
    }
}

/// The text without its unit and without what is only a marker.
fn plain(text: &str, unit: &mut Option<Stated>) -> String {
    let rest = without_brackets(text, unit);
    let rest = without_unit(&rest, unit);
    one_line(rest.trim_matches(|letter: char| letter.is_whitespace() || "*,;:-–—/†‡|%".contains(letter)))
}

/// The text without its brackets that hold a unit or a footnote; other brackets stay.
fn without_brackets(text: &str, unit: &mut Option<Stated>) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let Some(length) = rest[open..].find([')', ']']) else { break };
        let inner = &rest[open + 1..open + length];
        let stated = unit::whole(inner);
        kept.push_str(&rest[..open]);
        if stated.is_some() {
            *unit = unit.or(stated);
        } else if !is_footnote(inner) && inner.trim() != "%" && inner.trim() != "in %" {
            kept.push_str(&rest[open..=open + length]);
        }
        rest = &rest[open + length + 1..];
    }
    kept + rest
}

/// A number of one or two digits, or stars.
fn is_footnote(inner: &str) -> bool {
    let inner = inner.trim();
    !inner.is_empty() && inner.len() <= 2 && inner.chars().all(|letter| letter.is_ascii_digit() || letter == '*')
}

/// The text without the unit at its end or its beginning.
fn without_unit(text: &str, unit: &mut Option<Stated>) -> String {
    let words = words(text);
    let Some(run) = unit::at_an_end(&words) else { return text.to_owned() };
    *unit = unit.or(Some(run.stated));
    let (start, end) = (words[run.words.start].start, words[run.words.end - 1].end);
    format!("{} {}", &text[..start], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::MoneyUnit;

    fn plain_and_unit(text: &str) -> (String, Option<Stated>) {
        let heading = Heading::read(text);
        (heading.plain, heading.unit)
    }

    #[test]
    fn a_unit_in_brackets_is_taken_out() {
        assert_eq!(plain_and_unit("Budget\n(EUR million)"), ("Budget".to_owned(), Some(Stated::Euro(MoneyUnit::Million))));
    }

    #[test]
    fn a_unit_at_the_end_is_taken_out() {
        assert_eq!(plain_and_unit("Betrag in Tsd. EUR"), ("Betrag".to_owned(), Some(Stated::Euro(MoneyUnit::Thousand))));
        assert_eq!(plain_and_unit("Montant, M€"), ("Montant".to_owned(), Some(Stated::Euro(MoneyUnit::Million))));
    }

    #[test]
    fn markers_and_footnotes_are_taken_out() {
        assert_eq!(plain_and_unit("Regionenkategorie*"), ("Regionenkategorie".to_owned(), None));
        assert_eq!(plain_and_unit("Betrag (1) [EUR]"), ("Betrag".to_owned(), Some(Stated::Euro(MoneyUnit::Euro))));
    }

    #[test]
    fn a_heading_in_two_languages_has_two_parts() {
        assert_eq!(Heading::read("Ποσό\nAmount\n(EUR)").parts, ["Ποσό", "Amount"]);
        assert_eq!(Heading::read("Programm / Programme").parts, ["Programm", "Programme"]);
        assert_eq!(Heading::read("Amount\n(EUR million)").parts, [""; 0]);
    }

    #[test]
    fn a_year_in_brackets_stays() {
        assert_eq!(plain_and_unit("Target (2029)").0, "Target (2029)");
    }
}
