//! Every language has every word of the program: the same messages with the same arguments and all plural forms, the same labels, and
//! nothing left in English but what its head lists.

use std::collections::{BTreeMap, BTreeSet};

use super::language::{FOLDERS, Language};
use super::{Argument, Locale};
use crate::definition::Texts;

/// Names and signs that no language translates.
const NAMES: &[&str] =
    &["EU4Health", "InvestEU", "Interreg", "JTF", "AMIF", "BMVI", "ISF", "IPA III", "NDICI", "EMFAF", "ESF+", "EUR", "%", "Kosovo*"];

/// Language, categories and the categories of the numbers in [`COUNTS`], by CLDR 48.
const PLURALS: &[(&str, &str, &str)] = &[
    (
        "bg",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "cs",
        "one few many other",
        "other one few few few other other other other other other other other other other other other other other other other other",
    ),
    (
        "da",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "de",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "el",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "en",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "es",
        "one many other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "et",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "fi",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "fr",
        "one many other",
        "one one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "ga",
        "one two few many other",
        "other one two few few few many other other other other other other other other other other other other other other other",
    ),
    (
        "hr",
        "one few other",
        "other one few few few other other other other other other one few other one few other other other one few one",
    ),
    (
        "hu",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "it",
        "one many other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    (
        "lt",
        "one few many other",
        "other one few few few few few other other other other one few other one few other other other one few one",
    ),
    (
        "lv",
        "zero one other",
        "zero one other other other other other zero zero zero zero one other zero one other zero zero zero one other one",
    ),
    (
        "mt",
        "one two few many other",
        "few one two few few few few many many many other other other other other other many many many other other other",
    ),
    (
        "nl",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    ("pl", "one few many other", "many one few few few many many many many many many many few many many few many many many many few many"),
    (
        "pt",
        "one many other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
    ("ro", "one few other", "few one few few few few few few few few other other other other few few few few few other other few"),
    (
        "sk",
        "one few many other",
        "other one few few few other other other other other other other other other other other other other other other other other",
    ),
    (
        "sl",
        "one two few other",
        "other one two few few other other other other other other other other other one two other other other other other one",
    ),
    (
        "sv",
        "one other",
        "other one other other other other other other other other other other other other other other other other other other other other",
    ),
];

const COUNTS: [u32; 22] = [0, 1, 2, 3, 4, 5, 7, 11, 12, 19, 20, 21, 22, 100, 101, 102, 111, 112, 119, 121, 122, 1001];

/// The messages of a language, each with its whole text.
fn messages(text: &str) -> BTreeMap<&str, String> {
    let mut messages = BTreeMap::new();
    let mut name = "";
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((start, value)) if line.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                name = start;
                assert!(messages.insert(name, value.trim().to_owned()).is_none(), "`{name}` is there twice");
            }
            _ => messages.entry(name).or_default().extend(["\n", line]),
        }
    }
    messages.into_iter().map(|(name, text)| (name, text.trim_end().to_owned())).collect()
}

/// The arguments of a message, but for the one that only chooses a plural form.
fn arguments(message: &str) -> BTreeSet<String> {
    let names = message
        .split('$')
        .skip(1)
        .map(|rest| rest.split(|other: char| !other.is_alphanumeric() && other != '_').next().unwrap().to_owned());
    names.filter(|name| name != "count").collect()
}

/// The plural forms among which a message chooses by `count`; nothing where it chooses none.
fn forms(message: &str) -> Option<BTreeSet<&str>> {
    let (_, forms) = message.split_once("$count ->")?;
    let keys = forms.lines().filter_map(|line| line.trim_start().trim_start_matches('*').strip_prefix('[')?.split(']').next());
    Some(keys.filter(|key| key.parse::<u32>().is_err()).collect())
}

fn english() -> &'static Language {
    Language::of("en").unwrap()
}

#[test]
fn every_message_is_there_with_its_arguments_and_all_plural_forms() {
    let first = messages(english().messages);
    for language in FOLDERS {
        let (code, own) = (language.code, messages(language.messages));
        assert_eq!(own.keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>(), "{code}");
        let plurals = language.head().plurals;
        for (name, text) in &own {
            assert_eq!(arguments(text), arguments(&first[name]), "`{name}` in {code}");
            if let Some(forms) = forms(text) {
                assert_eq!(forms, plurals.iter().map(String::as_str).collect(), "`{name}` in {code}");
            } else {
                let chooses = forms_needed(name, &first[name]);
                assert!(!chooses, "`{name}` in {code} has one form for all numbers");
            }
        }
    }
}

/// Whether a message has a noun that a number stands before. Units of running text may be abbreviations, which have one form.
fn forms_needed(name: &str, english: &str) -> bool {
    !name.starts_with("running-") && forms(english).is_some()
}

#[test]
fn every_label_is_there_and_no_unknown_one() {
    let first = english().labels();
    let codes = |labels: &super::Labels, list: &str| labels.get(list).map(|labels| labels.keys().cloned().collect::<BTreeSet<_>>());
    for language in FOLDERS {
        let (own, head) = (language.labels(), language.head());
        for list in first.keys().chain(own.keys()) {
            let expected = if head.without.contains(list) { None } else { codes(&first, list) };
            assert_eq!(codes(&own, list), expected, "`{list}` in {}", language.code);
        }
    }
}

#[test]
fn nothing_is_left_in_english_but_what_the_head_lists() {
    let first_labels = english().labels();
    for language in FOLDERS.iter().filter(|language| language.code != "en") {
        let mut same = BTreeSet::new();
        let (first, own) = (messages(english().messages), messages(language.messages));
        same.extend(
            own.iter().filter(|(name, text)| first[**name] == **text && text.contains(char::is_alphabetic)).map(|(_, text)| text.clone()),
        );
        // Countries and months are CLDR's.
        let is_ours = |list: &String| !["member_state", "country", "month", "month_long"].contains(&list.as_str());
        for (list, codes) in language.labels().into_iter().filter(|(list, _)| is_ours(list)) {
            same.extend(codes.into_iter().filter(|(code, label)| first_labels[&list][code] == *label).map(|(_, label)| label));
        }
        // What consists of arguments and signs alone is the same everywhere.
        same.retain(|text| text.split(['{', '}']).step_by(2).any(|words| words.contains(char::is_alphabetic)));
        let listed: BTreeSet<String> = language.head().same.into_iter().collect();
        same.retain(|text| !NAMES.contains(&text.as_str()));
        assert_eq!(same, listed, "{}", language.code);
    }
}

#[test]
fn plural_forms_are_chosen_as_cldr_says() {
    for (code, categories, chosen) in PLURALS {
        let language = Language::of(code).unwrap();
        let head = language.head();
        assert_eq!(head.plurals.join(" "), *categories, "{code}");
        let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {form}\n")).concat();
        let messages = format!("form = {{ $count ->\n{forms}   *[other] other\n}}\n");
        let locale =
            Locale { bundle: super::bundle(head.tag.as_deref().unwrap_or(code), &messages), ..Locale::new(code, Texts::default()) };
        let form = |count: u32| locale.message("form", &[("count", Argument::Count(count.into()))]);
        // The library’s rules are those of CLDR 37, before Maltese had a form for two; ours is the same as for few.
        let expected = if *code == "mt" { chosen.replace("two", "few") } else { (*chosen).to_owned() };
        assert_eq!(COUNTS.map(form).join(" "), expected, "{code}");
    }
}
