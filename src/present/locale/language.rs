//! The languages of the report: one folder each, with its messages, its labels and what it needs beside its words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// Labels by code list and code.
pub(super) type Labels = BTreeMap<String, BTreeMap<String, String>>;

/// A language as it stands in its folder.
pub(super) struct Language {
    /// Its code, which is the name of its folder.
    pub(super) code: &'static str,
    pub(super) head: &'static str,
    pub(super) messages: &'static str,
    pub(super) labels: &'static str,
}

macro_rules! languages {
    ($($code:literal)*) => {
        /// The codes of the languages in which the program can print a report.
        pub const LANGUAGES: &[&str] = &[$($code),*];

        pub(super) const FOLDERS: &[Language] = &[$(Language {
            code: $code,
            head: include_str!(concat!($code, "/language.toml")),
            messages: include_str!(concat!($code, "/messages.ftl")),
            labels: include_str!(concat!($code, "/labels.toml")),
        }),*];
    };
}

// The one list of languages: who adds one adds its folder and its code here.
languages! { "bg" "cs" "da" "de" "el" "en" "es" "et" "fi" "fr" "ga" "hr" "hu" "it" "lt" "lv" "mt" "nl" "pl" "pt" "ro" "sk" "sl" "sv" }

/// The language in which sentences and labels are written first; the others must have what it has.
const FIRST: &str = "en";

/// What a language needs beside its words: `language.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// What the language calls itself.
    pub name: String,
    /// What it is called in English.
    pub english: String,
    /// The language with a country, by which a word processor chooses the dictionary that it checks the text with: `en-GB`, `el-GR`.
    pub dictionary: String,
    /// The decimal mark (Interinstitutional Style Guide 6.5).
    pub decimal_mark: char,
    /// The plural categories of CLDR, each of which a message that chooses by a number must have.
    pub plurals: Vec<String>,
    /// The tag by which plural rules are found, where it is not the code: European Portuguese has other rules than `pt`.
    #[serde(default)]
    pub tag: Option<String>,
    /// Whether nouns keep their capital letter inside a sentence, as in German.
    #[serde(default)]
    pub keeps_capitals: bool,
    /// Code lists of which it has no labels yet; where an output shows one, a finding says so.
    #[serde(default)]
    pub without: Vec<String>,
    /// What is written as in English: names, and words that the two languages share.
    #[serde(default)]
    pub same: Vec<String>,
    /// What its words were checked against, by kind of word.
    pub checked: Checked,
}

/// What the words of a language were checked against. `docs/languages.md` lists it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// The short names of countries.
    pub countries: String,
    /// The names of months and how a date is put together.
    pub months: String,
    /// Names of funds, programmes, objectives, sectors and other terms of law.
    pub terms: String,
    /// Sentences, titles and notes.
    pub sentences: String,
}

impl Language {
    /// The language of a code.
    pub(super) fn of(code: &str) -> Option<&'static Self> {
        FOLDERS.iter().find(|language| language.code == code)
    }

    pub(super) fn head(&self) -> Head {
        toml::from_str(self.head).expect("the heads of the program's languages are well formed")
    }

    pub(super) fn labels(&self) -> Labels {
        toml::from_str(self.labels).expect("the program's labels are well formed")
    }

    /// The names of its messages.
    fn names(&self) -> BTreeSet<&'static str> {
        let starts = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
        self.messages.lines().filter(starts).filter_map(|line| line.split_once(" =")).map(|(name, _)| name).collect()
    }

    /// The messages and labels that the first language has and this one lacks, but for the lists that its head leaves out.
    fn lacking(&self, first: &Self) -> Vec<String> {
        let (own, without) = (self.labels(), self.head().without);
        let messages = first.names().difference(&self.names()).map(|name| format!("message `{name}`")).collect::<Vec<_>>();
        let lists = first.labels().into_iter().filter(|(list, _)| !without.contains(list));
        let labels = lists.flat_map(|(list, codes)| {
            let own = own.get(&list).cloned().unwrap_or_default();
            let lacking = codes.into_keys().filter(move |code| !own.contains_key(code));
            lacking.map(move |code| format!("label `{code}` of `{list}`")).collect::<Vec<_>>()
        });
        messages.into_iter().chain(labels).collect()
    }
}

/// What a language lacks of the program's words, by name; nothing where it is finished.
///
/// # Panics
/// When there is no such language.
#[must_use]
pub fn unfinished(code: &str) -> Vec<String> {
    let first = Language::of(FIRST).expect("the first language is there");
    Language::of(code).expect("only languages that exist are asked for").lacking(first)
}

/// What each language needs beside its words, and what it was checked against, by code.
#[must_use]
pub fn heads() -> BTreeMap<&'static str, Head> {
    FOLDERS.iter().map(|language| (language.code, language.head())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_is_told_by_name() {
        let first = Language {
            code: "en",
            head: "",
            messages: "total = Total\ntitle-T1 = Calls\n",
            labels: "[fund]\nERDF = \"ERDF\"\nJTF = \"JTF\"\n[field]\n001 = \"Assets\"\n",
        };
        let head = "name = \"x\"\nenglish = \"X\"\ndecimal_mark = \",\"\nplurals = [\"other\"]\nwithout = [\"field\"]\n\
            [checked]\ncountries = \"\"\nmonths = \"\"\nterms = \"\"\nsentences = \"\"\n";
        let second = Language { code: "xx", head, messages: "# Words\ntotal = X\n", labels: "[fund]\nERDF = \"X\"\n" };
        assert_eq!(second.lacking(&first), ["message `title-T1`", "label `JTF` of `fund`"]);
    }

    #[test]
    fn every_language_is_finished() {
        for code in LANGUAGES {
            assert_eq!(unfinished(code), [""; 0], "{code}");
        }
    }
}
