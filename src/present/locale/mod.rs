//! Languages: messages (Fluent) and labels of codes (TOML), one folder a language; and the campaign's own texts before them.

#[cfg(test)]
mod complete;
mod language;
mod places;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
pub use language::{Checked, Head, LANGUAGES, heads, unfinished};
use language::{Labels, Language};
use places::Places;
use unic_langid::LanguageIdentifier;

use crate::definition::Texts;
use crate::report::{self, Printed};
use crate::workbook::Date;

/// One language, with the campaign's own texts.
pub struct Locale {
    language: String,
    head: Head,
    bundle: FluentBundle<FluentResource>,
    labels: Labels,
    texts: Texts,
}

/// An argument of a message.
#[derive(Debug, Clone)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number that chooses a plural form; it is printed by a number beside it.
    Count(i64),
    /// The same for a number with so many of its digits behind the decimal mark: `1.50` is not `1` in every language.
    Decimal(i128, u32),
    /// A number of the report.
    Number(&'a Printed),
    /// A text with numbers of the report.
    Numbers(&'a report::Text),
}

impl Argument<'_> {
    /// The argument in a message that is to be a plain text.
    fn plain(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(*text),
            Self::Count(count) => FluentValue::from(*count),
            Self::Decimal(digits, decimals) => decimal(*digits, *decimals),
            Self::Number(number) => FluentValue::from(number.as_str()),
            Self::Numbers(text) => FluentValue::from(text.as_str()),
        }
    }
}

/// A number from whose size and decimals the plural rules choose; it is not printed, so a float will do.
fn decimal<'a>(digits: i128, decimals: u32) -> FluentValue<'a> {
    #[expect(clippy::cast_precision_loss, reason = "only the plural form depends on it")]
    let value = digits.unsigned_abs() as f64 / 10_f64.powf(f64::from(decimals));
    let options = FluentNumberOptions { minimum_fraction_digits: Some(decimals as usize), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(value, options))
}

/// The messages of a language with its plural rules.
fn bundle(tag: &str, messages: &str) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = tag.parse().expect("language tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Marks of direction around arguments would end up in charts and cells; all languages of the Union run from left to right.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(messages.to_owned()).expect("the program's messages are well formed");
    bundle.add_resource(resource).expect("each message of the program has its own name");
    bundle
}

impl Locale {
    /// The language of this code, one of [`LANGUAGES`].
    #[must_use]
    pub fn new(language: &str, texts: Texts) -> Self {
        let own = Language::of(language).expect("the plan admits known languages only");
        let head = own.head();
        let bundle = bundle(head.tag.as_deref().unwrap_or(language), own.messages);
        Self { language: language.to_owned(), head, bundle, labels: own.labels(), texts }
    }

    /// The language's code.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message that exists in every language.
    ///
    /// # Panics
    /// When the program has no such message: a test proves that all languages have the same ones.
    #[must_use]
    pub fn message(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.try_message(name, arguments).unwrap_or_else(|| panic!("no message `{name}` in {}", self.language))
    }

    /// A message, where the program has it.
    #[must_use]
    pub fn try_message(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        self.formatted(name, arguments.iter().map(|(key, argument)| (*key, argument.plain())))
    }

    /// A message with numbers of the report in it.
    ///
    /// # Panics
    /// When the program has no such message.
    #[must_use]
    pub fn text(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> report::Text {
        self.try_text(name, arguments).unwrap_or_else(|| panic!("no message `{name}` in {}", self.language))
    }

    /// A message with numbers of the report in it, where the program has it.
    #[must_use]
    pub fn try_text(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> Option<report::Text> {
        let mut places = Places::default();
        let values: Vec<_> = arguments.iter().map(|(key, argument)| (*key, places.value(argument))).collect();
        Some(places.text(&self.formatted(name, values.into_iter())?))
    }

    /// A number that chooses a plural form, as the library of plural rules can use it.
    ///
    /// It overlooks that the last digits decide, where the rule gives them as a range: a small number of the same form goes in their place.
    fn chooser<'a>(&self, value: FluentValue<'a>) -> FluentValue<'a> {
        let FluentValue::Number(mut number) = value else { return value };
        let (count, last) = (number.value, number.value % 100.0);
        let teen = (11.0..20.0).contains(&last);
        number.value = match self.language.as_str() {
            "lt" if count >= 20.0 && !teen => count % 10.0,
            "lt" | "lv" if count >= 100.0 => last,
            "mt" if count > 100.0 && (3.0..20.0).contains(&last) => last,
            "ro" if count > 100.0 && (1.0..20.0).contains(&last) => 2.0,
            _ => count,
        };
        FluentValue::Number(number)
    }

    fn formatted<'a>(&self, name: &str, arguments: impl Iterator<Item = (&'a str, FluentValue<'a>)>) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        let mut values = FluentArgs::new();
        for (key, value) in arguments {
            values.set(key, self.chooser(value));
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned();
        assert!(faults.is_empty(), "message `{name}` in {}: {faults:?}", self.language);
        Some(text)
    }

    /// The label of a code; the code itself where the list has no labels, as for NUTS codes.
    #[must_use]
    pub fn label(&self, list: &str, code: &str) -> String {
        self.labels.get(list).and_then(|labels| labels.get(code)).map_or_else(|| code.to_owned(), Clone::clone)
    }

    /// The title of a table or figure: the campaign's, or the program's, or the id.
    #[must_use]
    pub fn title(&self, id: &str) -> String {
        // The id of an extract has a stroke, which the name of a message may not have.
        let own = || self.try_message(&format!("title-{}", id.replace('/', "-")), &[]);
        self.texts.titles.get(id).cloned().or_else(own).unwrap_or_else(|| id.to_owned())
    }

    /// The campaign's own title of an id.
    #[must_use]
    pub fn own_title(&self, id: &str) -> Option<String> {
        self.texts.titles.get(id).cloned()
    }

    /// A note: the campaign's, or the program's.
    #[must_use]
    pub fn note(&self, name: &str) -> Option<String> {
        self.texts.notes.get(name).cloned().or_else(|| self.try_message(&format!("note-{name}"), &[]))
    }

    /// What a sender wrote in a text column, in this language. `Err` gives it as written: the campaign translates the column, but not this
    /// text. A column with a table of no translations is one whose texts are in the language already.
    pub fn translated(&self, column: &str, written: &str) -> Result<String, String> {
        match self.texts.values.get(column) {
            None => Ok(written.to_owned()),
            Some(translations) if translations.is_empty() => Ok(written.to_owned()),
            Some(translations) => translations.get(written).cloned().ok_or_else(|| written.to_owned()),
        }
    }

    /// Whether the campaign has translations of a text column in this language, or says by an empty table that it needs none.
    #[must_use]
    pub fn translates(&self, column: &str) -> bool {
        self.texts.values.contains_key(column)
    }

    /// The language with a country, by which a word processor chooses a dictionary.
    #[must_use]
    pub fn dictionary(&self) -> &str {
        &self.head.dictionary
    }

    /// The decimal mark.
    #[must_use]
    pub fn decimal_mark(&self) -> char {
        self.head.decimal_mark
    }

    /// Whether the language has no labels of a code list yet.
    #[must_use]
    pub fn is_without(&self, list: &str) -> bool {
        self.head.without.iter().any(|without| without == list)
    }

    /// Whether a noun keeps its capital letter inside a sentence.
    #[must_use]
    pub fn keeps_capitals(&self) -> bool {
        self.head.keeps_capitals
    }

    /// The language's name in English, for findings.
    #[must_use]
    pub fn english_name(&self) -> &str {
        &self.head.english
    }

    /// A day in full: `31 December 2024`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (month, year) = (self.label("month_long", &date.month.to_string()), date.year.to_string());
        let arguments = [("day", Argument::Count(date.day.into())), ("month", Argument::Text(&month)), ("year", Argument::Text(&year))];
        self.message("date", &arguments)
    }

    /// A month in short: `Nov 2023`.
    #[must_use]
    pub fn month(&self, year: i32, month: i32) -> String {
        let (month, year) = (self.label("month", &month.to_string()), year.to_string());
        self.message("month", &[("month", Argument::Text(&month)), ("year", Argument::Text(&year))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_follow_the_language() {
        let locale = Locale::new("nl", Texts::default());
        let one = locale.message("count-programmes", &[("count", Argument::Count(1)), ("number", Argument::Text("1"))]);
        let six = locale.message("count-programmes", &[("count", Argument::Count(6)), ("number", Argument::Text("6"))]);
        assert_eq!((one.as_str(), six.as_str()), ("1\u{a0}programma", "6\u{a0}programma’s"));
    }
}
