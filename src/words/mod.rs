//! What columns and codes are called in the languages of the senders: for the headings of templates, which are then known as headings of the
//! columns, and for letters.
//!
//! One TOML file a language. The labels of codes in English and Dutch are those of the report, and beside them those that only senders need.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// Labels by code list and code.
type Labels = BTreeMap<String, BTreeMap<String, String>>;

/// The languages in which senders are written to.
pub const LANGUAGES: [&str; 6] = ["en", "nl", "de", "fr", "es", "it"];

static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let files = [
        ("en", include_str!("en.toml"), Some(include_str!("../present/locale/en/labels.toml"))),
        ("nl", include_str!("nl.toml"), Some(include_str!("../present/locale/nl/labels.toml"))),
        ("de", include_str!("de.toml"), None),
        ("fr", include_str!("fr.toml"), None),
        ("es", include_str!("es.toml"), None),
        ("it", include_str!("it.toml"), None),
    ];
    files.into_iter().map(|(language, text, labels)| read(language, text, labels)).collect()
});

/// The words of one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    #[serde(skip)]
    language: &'static str,
    columns: BTreeMap<String, Vec<String>>,
    datasets: BTreeMap<String, String>,
    template: BTreeMap<String, String>,
    #[serde(default)]
    labels: Labels,
}

/// What is said of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnWords<'a> {
    /// Its heading.
    pub heading: &'a str,
    /// What it holds, in one sentence without a full stop.
    pub meaning: &'a str,
    /// An example of its texts; nothing where it holds no free text.
    pub example: Option<&'a str>,
}

fn read(language: &'static str, text: &str, labels: Option<&str>) -> Words {
    let mut words: Words = toml::from_str(text).unwrap_or_else(|error| panic!("words in {language}: {error}"));
    words.language = language;
    if let Some(labels) = labels {
        let of_report: Labels = toml::from_str(labels).unwrap_or_else(|error| panic!("labels in {language}: {error}"));
        words.labels.extend(of_report);
    }
    words
}

/// The words of a language, one of [`LANGUAGES`].
#[must_use]
pub fn of(language: &str) -> Option<&'static Words> {
    ALL.iter().find(|words| words.language == language)
}

/// The words of every language.
pub fn all() -> impl Iterator<Item = &'static Words> {
    ALL.iter()
}

impl Words {
    /// The language's code.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// What is said of a column of a dataset; nothing of one that only a campaign knows.
    #[must_use]
    pub fn column(&self, dataset: &str, column: &str) -> Option<ColumnWords<'_>> {
        let of_dataset = self.datasets.contains_key(dataset).then(|| format!("{dataset}.{column}"))?;
        let words = self.columns.get(&of_dataset).or_else(|| self.columns.get(column))?;
        let [heading, meaning, rest @ ..] = &words[..] else { return None };
        Some(ColumnWords { heading, meaning, example: rest.first().map(String::as_str) })
    }

    /// The name of a dataset.
    #[must_use]
    pub fn dataset(&self, name: &str) -> Option<&str> {
        self.datasets.get(name).map(String::as_str)
    }

    /// A fixed text of the templates.
    ///
    /// # Panics
    /// When there is no such text: a test proves that all languages have the same ones.
    #[must_use]
    pub fn template(&self, name: &str) -> &str {
        self.template.get(name).unwrap_or_else(|| panic!("no text `{name}` in {}", self.language))
    }

    /// The label of a code, where the language has one. A country that is a Member State has the same name in both lists.
    #[must_use]
    pub fn label(&self, list: &str, code: &str) -> Option<&str> {
        let of = |list: &str| self.labels.get(list).and_then(|labels| labels.get(code)).map(String::as_str);
        of(list).or_else(|| if list == "country" { of("member_state") } else { None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes;

    /// Lists of what follows from other columns; nobody writes their codes. Areas are named in their own languages.
    const NOT_WRITTEN: [&str; 5] = ["area", "kind_of_area", "policy_objective", "kind_of_investment", "state_at_cut_off"];
    /// Lists of public exports, which are read as they are and have no template in words.
    const EXPORTED: [&str; 2] = ["shared_fund", "dimension"];

    fn keys<Value>(map: &BTreeMap<String, Value>) -> Vec<&String> {
        map.keys().collect()
    }

    #[test]
    fn all_languages_have_the_same_texts() {
        let english = of("en").unwrap();
        assert_eq!(all().map(Words::language).collect::<Vec<_>>(), LANGUAGES);
        for words in all() {
            let language = words.language;
            assert_eq!(keys(&words.columns), keys(&english.columns), "{language}");
            assert_eq!(keys(&words.datasets), keys(&english.datasets), "{language}");
            assert_eq!(keys(&words.template), keys(&english.template), "{language}");
            for (name, column) in &words.columns {
                assert_eq!(column.len(), english.columns[name].len(), "{language}: {name}");
            }
        }
    }

    #[test]
    fn every_code_that_senders_write_has_a_label_that_is_read_as_the_code() {
        for words in all() {
            for name in codes::names().filter(|name| !NOT_WRITTEN.contains(name) && !EXPORTED.contains(name)) {
                let list = codes::list(name).unwrap();
                for code in list.codes() {
                    let label = words.label(name, code).unwrap_or_else(|| panic!("{}: {name} {code}", words.language));
                    assert_eq!(list.find(&format!("{code} – {label}")), Some(code), "{}: {name} {label}", words.language);
                }
            }
        }
    }
}
