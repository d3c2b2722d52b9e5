//! Sentences in the language of a sender.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::words::{self, Words};

/// The languages with their sentences.
const SENTENCES: [(&str, &str); 6] = [
    ("en", include_str!("words/en.ftl")),
    ("nl", include_str!("words/nl.ftl")),
    ("de", include_str!("words/de.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("es", include_str!("words/es.ftl")),
    ("it", include_str!("words/it.ftl")),
];

/// One language of letters.
pub struct Speech {
    bundle: FluentBundle<FluentResource>,
    /// What columns and codes are called.
    pub(super) words: &'static Words,
}

impl Speech {
    /// A language, one of [`words::LANGUAGES`].
    ///
    /// # Panics
    /// When there is no such language: the plan admits known ones only.
    #[must_use]
    pub fn new(language: &str) -> Self {
        let words = words::of(language).expect("the plan admits known languages only");
        let (code, sentences) = SENTENCES.iter().find(|(code, _)| *code == language).expect("every language of words has sentences");
        let identifier: LanguageIdentifier = code.parse().expect("language codes are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks of direction around arguments would end up in comments; all these languages run from left to right.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new((*sentences).to_owned()).expect("the sentences are well formed");
        bundle.add_resource(resource).expect("each sentence has its own name");
        Self { bundle, words }
    }

    /// The language's code.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.words.language()
    }

    /// Whether there is a sentence of this name.
    #[cfg(test)]
    pub(super) fn has(&self, name: &str) -> bool {
        self.bundle.get_message(name).is_some_and(|message| message.value().is_some())
    }

    /// A sentence; nothing where it asks for an argument that is not given.
    pub(super) fn try_say(&self, name: &str, arguments: &[(&str, String)]) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        let mut values = FluentArgs::new();
        for (key, value) in arguments {
            // A count chooses a plural form; every other argument is a text, digits too.
            let number = value.parse::<i64>().ok().filter(|_| matches!(*key, "count" | "files"));
            values.set(*key, number.map_or_else(|| FluentValue::from(value.clone()), FluentValue::from));
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }

    /// A sentence that is always there.
    ///
    /// # Panics
    /// When the sentence is not there or an argument is missing: tests say every sentence.
    pub(super) fn say(&self, name: &str, arguments: &[(&str, String)]) -> String {
        self.try_say(name, arguments).unwrap_or_else(|| panic!("no sentence `{name}` in {} of {arguments:?}", self.language()))
    }

    /// A code as the sender knows it: its label, and the code where this is no word.
    pub(super) fn code(&self, list: &str, code: &str) -> String {
        let is_word = code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
        match self.words.label(list, code) {
            Some(label) if is_word || label == code => label.to_owned(),
            Some(label) => format!("{label} ({code})"),
            None => code.to_owned(),
        }
    }

    /// An amount such as `1250000.50 EUR`, or a day such as `2024-12-31`, as the language writes it; anything else as it is.
    pub(super) fn value(&self, text: &str) -> String {
        if let Some(amount) = text.strip_suffix(" EUR").filter(|amount| amount.chars().all(|letter| "0123456789.-".contains(letter))) {
            return format!("{}\u{a0}EUR", self.number(amount));
        }
        let parts: Vec<&str> = text.split('-').collect();
        match parts[..] {
            [year, month, day] if year.len() == 4 && text.len() == 10 => match self.language() {
                "de" => format!("{day}.{month}.{year}"),
                "nl" => format!("{day}-{month}-{year}"),
                _ => format!("{day}/{month}/{year}"),
            },
            _ => text.to_owned(),
        }
    }

    /// A number with the decimal mark of the language and spaces between thousands.
    pub(super) fn number(&self, number: &str) -> String {
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push('\u{a0}');
            }
            grouped.push(digit);
        }
        let mark = if self.language() == "en" { '.' } else { ',' };
        let decimals = if decimals.is_empty() { String::new() } else { format!("{mark}{decimals}") };
        format!("{sign}{grouped}{decimals}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_days_are_written_as_the_language_does() {
        assert_eq!(Speech::new("de").value("-1250000.50 EUR"), "−1\u{a0}250\u{a0}000,50\u{a0}EUR");
        assert_eq!(Speech::new("en").value("999.00 EUR"), "999.00\u{a0}EUR");
        assert_eq!(Speech::new("nl").value("2024-12-31"), "31-12-2024");
        assert_eq!(Speech::new("fr").value("12,5O"), "12,5O");
    }

    #[test]
    fn a_code_is_named_in_the_language() {
        assert_eq!(Speech::new("it").code("fund", "ERDF"), "FESR (ERDF)");
        assert_eq!(Speech::new("es").code("status", "approved"), "Aprobada");
        assert_eq!(Speech::new("de").code("area", "DE21"), "DE21");
    }
}
