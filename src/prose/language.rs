//! How a language writes numbers: one file of words each.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The files of words.
const FILES: [(&str, &str); 2] = [("en", include_str!("languages/en.toml")), ("nl", include_str!("languages/nl.toml"))];

static LANGUAGES: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(|| {
    let read = |text| toml::from_str(text).expect("the program's words are well formed");
    FILES.into_iter().map(|(code, text)| (code, read(text))).collect()
});

/// The words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    /// Zero, one, two … in letters.
    numerals: Vec<String>,
    /// Up to which number running text writes letters.
    words_up_to: i64,
}

impl Language {
    /// The language of this code, if its words are known.
    pub(super) fn of(code: &str) -> Option<&'static Self> {
        LANGUAGES.get(code)
    }

    /// A number as running text writes it in letters; none where it is written in digits.
    pub(super) fn word_in_text(&self, number: i64) -> Option<&str> {
        let place = usize::try_from(number).ok().filter(|_| number <= self.words_up_to)?;
        self.numerals.get(place).map(String::as_str)
    }
}
