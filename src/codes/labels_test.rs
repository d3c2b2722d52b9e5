//! Every code has a label in every language of the report.

use std::collections::{BTreeMap, BTreeSet};

use super::list;

type Labels = BTreeMap<String, BTreeMap<String, String>>;

/// The lists whose names are looked up elsewhere: an area is written by its own name in every language.
const WITHOUT_LABELS: [&str; 1] = ["area"];

/// Lists that have their labels in English only, until the official wording is at hand.
const ENGLISH_ONLY: [&str; 1] = ["intervention_field"];

fn english() -> Labels {
    toml::from_str(include_str!("../present/locale/en/labels.toml")).unwrap()
}

fn dutch() -> Labels {
    toml::from_str(include_str!("../present/locale/nl/labels.toml")).unwrap()
}

fn assert_labels_are_the_codes(labels: &Labels, list_name: &str) {
    let written: BTreeSet<&str> = labels.get(list_name).unwrap_or_else(|| panic!("no [{list_name}]")).keys().map(String::as_str).collect();
    assert_eq!(written, list(list_name).unwrap().codes().collect(), "{list_name}");
}

#[test]
fn every_code_has_an_english_label_and_every_label_a_code() {
    for name in super::names().filter(|name| !WITHOUT_LABELS.contains(name)) {
        assert_labels_are_the_codes(&english(), name);
    }
}

#[test]
fn every_code_has_a_dutch_label_and_every_label_a_code() {
    for name in super::names().filter(|name| !WITHOUT_LABELS.contains(name) && !ENGLISH_ONLY.contains(name)) {
        assert_labels_are_the_codes(&dutch(), name);
    }
}

#[test]
fn both_languages_have_the_same_keys() {
    let mut english = english();
    english.retain(|name, _| !ENGLISH_ONLY.contains(&name.as_str()));
    let keys = |labels: &Labels| labels.iter().map(|(name, of_list)| (name.clone(), of_list.keys().cloned().collect())).collect();
    let (english, dutch): (Vec<(String, Vec<String>)>, _) = (keys(&english), keys(&dutch()));
    assert_eq!(english, dutch);
}

#[test]
fn no_label_is_empty_or_used_for_two_codes_of_its_list() {
    for (name, labels) in english().into_iter().chain(dutch()) {
        let distinct: BTreeSet<&str> = labels.values().map(|label| label.trim()).collect();
        assert!(!distinct.contains(""), "{name}");
        assert_eq!(distinct.len(), labels.len(), "{name}");
    }
}

#[test]
fn a_label_read_back_from_a_workbook_is_its_code() {
    // The tables this program writes are among the things that senders copy from.
    for name in ["member_state", "sector", "sector_long", "programme", "fund", "level", "status", "call_state", "category_of_region"] {
        let list = list(name.trim_end_matches("_long")).unwrap();
        for (code, label) in english()[name].iter().chain(&dutch()[name]) {
            assert_eq!(list.find(label), Some(code.as_str()), "{name}: {label}");
        }
    }
}
