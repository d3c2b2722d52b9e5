//! The files of words held to the code lists and to the names that the report prints.

use std::collections::{BTreeMap, BTreeSet};

use super::language::{LANGUAGES, Language, Listed, listed};
use crate::codes;
use crate::definition::Texts;
use crate::present::Locale;

/// The lists whose codes a text names.
const LISTS: [&str; 5] = ["member_state", "fund", "programme", "sector", "category_of_region"];
/// Programmes by which no number of the report is told apart, or that are funds as well.
const UNNAMED: [&str; 3] = ["OTHER", "other", "none"];

fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('’', "'").replace(['(', ')', ',', '„', '“', '«', '»', '"'], " ");
    text.split_whitespace().map(str::to_owned).collect()
}

/// Whether the name of a code is understood as that code, at its beginning or after an article.
fn is_understood(language: &Language, column: &str, code: &str, name: &str) -> bool {
    let words = words(name);
    (0..words.len()).any(|start| {
        let found = language.names.at(|place| words.get(start + place).map(String::as_str));
        found.is_some_and(|(_, names)| names.iter().any(|(known, meant)| known == column && meant == code))
    })
}

#[test]
fn the_name_that_the_report_prints_for_a_code_is_understood_as_that_code() {
    let mut missing = Vec::new();
    for name in LANGUAGES {
        let language = Language::of(name).unwrap();
        let locale = Locale::new(name, Texts::default());
        for list in LISTS {
            for code in codes::list(list).unwrap().codes().filter(|code| !UNNAMED.contains(code)) {
                // A fund is a fund, also where a list of programmes has it.
                let column = if list == "programme" && codes::list("fund").unwrap().contains(code) { "fund" } else { list };
                let label = locale.label(list, code);
                if !is_understood(language, column, code, &label) {
                    missing.push(format!("{name}: {list} {code} `{label}`"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_word_is_the_name_of_two_codes() {
    for name in LANGUAGES {
        let words = listed(name).unwrap();
        let mut known: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
        for (column, codes) in &words.names {
            for (code, names) in codes {
                for pattern in names.split('|') {
                    let before = known.insert(pattern, (column, code));
                    assert!(before.is_none(), "{name}: `{pattern}` is {before:?} and {column} {code}");
                }
            }
        }
    }
}

#[test]
fn no_word_is_two_numbers() {
    for name in LANGUAGES {
        let words = listed(name).unwrap();
        let numerals = words.numerals.split('|').chain(words.more_numerals.keys().map(String::as_str));
        let numbers: Vec<&str> = numerals.chain(words.fractions.keys().map(String::as_str)).collect();
        let different: BTreeSet<&&str> = numbers.iter().collect();
        assert_eq!(numbers.len(), different.len(), "{name}");
    }
}

#[test]
fn every_language_knows_what_the_others_know() {
    let keys = |words: &Listed| {
        let names = words.names.iter().flat_map(|(column, codes)| codes.keys().map(move |code| format!("{column} {code}")));
        let topics = words.topics.keys().map(|topic| format!("topic {topic}"));
        names.chain(topics).chain(words.nouns.keys().map(|noun| format!("noun {noun}"))).collect::<BTreeSet<String>>()
    };
    let all: BTreeSet<String> = LANGUAGES.iter().flat_map(|name| keys(&listed(name).unwrap())).collect();
    for name in LANGUAGES {
        let known = keys(&listed(name).unwrap());
        let missing: Vec<&String> = all.difference(&known).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}
