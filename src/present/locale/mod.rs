//! Languages: messages (Fluent) and labels of codes (TOML), one folder a language; and the campaign's own texts before them.

mod places;

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use places::Places;
use unic_langid::LanguageIdentifier;

use crate::definition::Texts;
use crate::report::{self, Printed};
use crate::workbook::Date;

/// Labels by code list and code.
type Labels = BTreeMap<String, BTreeMap<String, String>>;

/// The languages, with their messages and labels.
const LANGUAGES: [(&str, &str, &str); 2] = [
    ("en", include_str!("en/messages.ftl"), include_str!("en/labels.toml")),
    ("nl", include_str!("nl/messages.ftl"), include_str!("nl/labels.toml")),
];

/// One language, with the campaign's own texts.
pub struct Locale {
    language: String,
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
            Self::Number(number) => FluentValue::from(number.as_str()),
            Self::Numbers(text) => FluentValue::from(text.as_str()),
        }
    }
}

impl Locale {
    /// The language of this code, one of [`crate::plan::LANGUAGES`].
    #[must_use]
    pub fn new(language: &str, texts: Texts) -> Self {
        let (code, messages, labels) = LANGUAGES.iter().find(|(code, ..)| *code == language).expect("the plan admits known languages only");
        let identifier: LanguageIdentifier = code.parse().expect("language codes are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks of direction around arguments would end up in charts and cells; all languages of the Union run from left to right.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new((*messages).to_owned()).expect("the program's messages are well formed");
        bundle.add_resource(resource).expect("each message of the program has its own name");
        let labels = toml::from_str(labels).expect("the program's labels are well formed");
        Self { language: language.to_owned(), bundle, labels, texts }
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

    fn formatted<'a>(&self, name: &str, arguments: impl Iterator<Item = (&'a str, FluentValue<'a>)>) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        let mut values = FluentArgs::new();
        for (key, value) in arguments {
            values.set(key, value);
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
        let own = || self.try_message(&format!("title-{id}"), &[]);
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

    /// What a sender wrote in a text column, in this language. `Err` gives it as written: the campaign translates the column, but not this text.
    pub fn translated(&self, column: &str, written: &str) -> Result<String, String> {
        match self.texts.values.get(column) {
            None => Ok(written.to_owned()),
            Some(translations) => translations.get(written).cloned().ok_or_else(|| written.to_owned()),
        }
    }

    /// The decimal mark (Interinstitutional Style Guide 6.5).
    #[must_use]
    pub fn decimal_mark(&self) -> char {
        if matches!(self.language.as_str(), "en" | "ga" | "mt") { '.' } else { ',' }
    }

    /// A day in full: `31 December 2024`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        format!("{}\u{a0}{} {}", date.day, self.label("month_long", &date.month.to_string()), date.year)
    }

    /// A month in short: `Nov 2023`.
    #[must_use]
    pub fn month(&self, year: i32, month: i32) -> String {
        format!("{}\u{a0}{year}", self.label("month", &month.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn names(messages: &str) -> BTreeSet<&str> {
        messages
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
            .filter_map(|line| line.split(" =").next())
            .collect()
    }

    #[test]
    fn all_languages_have_the_same_messages() {
        for (language, messages, _) in LANGUAGES {
            assert_eq!(names(messages), names(LANGUAGES[0].1), "{language}");
        }
    }

    #[test]
    fn plurals_follow_the_language() {
        let locale = Locale::new("nl", Texts::default());
        let one = locale.message("count-programmes", &[("count", Argument::Count(1)), ("number", Argument::Text("1"))]);
        let six = locale.message("count-programmes", &[("count", Argument::Count(6)), ("number", Argument::Text("6"))]);
        assert_eq!((one.as_str(), six.as_str()), ("1\u{a0}programma", "6\u{a0}programma’s"));
    }
}
