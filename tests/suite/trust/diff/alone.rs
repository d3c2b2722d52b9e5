//! One change at a time: every format names it as the only cause of every number that changed.

use super::made_up::{self, CHANGES, Change};
use super::seen::{Seen, changed, in_all_formats, told};
use crate::trust::made::Files;

/// Holds what all formats say of two outputs between which there was one change.
fn hold(change: &Change, old: &Files, new: &Files) {
    let ids = changed(&told(old), &told(new));
    assert!(!ids.is_empty(), "{} changed numbers", change.name);
    for Seen { format, causes, changes, text } in in_all_formats(old, new) {
        let told = |cause: &String| change.told.iter().all(|part| cause.contains(part));
        assert!(matches!(causes.as_slice(), [one] if told(one)), "{format} names {:?} for {}:\n{text}", causes, change.name);
        assert!(changes.values().all(|own| *own == [1]), "{format}, {}: {changes:?}", change.name);
        assert!(changes.keys().eq(&ids), "{format}, {}: {changes:?} instead of {ids:?}", change.name);
    }
}

#[test]
fn a_change_is_named_as_the_only_cause_when_it_comes_and_when_it_goes() {
    for change in &CHANGES {
        let with = made_up::with(&[change]);
        hold(change, made_up::before(), &with);
        hold(change, &with, made_up::before());
    }
}

#[test]
fn without_a_change_no_format_names_a_number_or_a_cause() {
    for seen in in_all_formats(made_up::before(), &made_up::with(&[])) {
        assert!(seen.causes.is_empty() && seen.changes.is_empty(), "{seen:?}");
        let says_so = if seen.format == "json" { "\"changes\": []" } else { "no printed number changed" };
        assert!(seen.text.contains(says_so), "{}", seen.text);
    }
}
