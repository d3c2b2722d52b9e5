//! Two changes at once: each number has the causes that are its own.

use std::collections::BTreeSet;

use step_report::trust::diff::Kind;

use super::made_up::{self, CHANGES, Change};
use super::seen::{Seen, Told, changed, in_all_formats, told};

/// A change with what the ledger says of each number when it is made alone.
struct Alone {
    change: &'static Change,
    told: Told,
}

/// The changes that one format names for a number.
fn named(seen: &Seen, id: &str, pair: [&Change; 2]) -> BTreeSet<&'static str> {
    let of = |own: &usize| {
        let cause = &seen.causes[own - 1];
        let which = pair.iter().find(|change| change.told.iter().all(|part| cause.contains(part)));
        which.unwrap_or_else(|| panic!("{} and {}: {} names {cause} for {id}", pair[0].name, pair[1].name, seen.format)).name
    };
    seen.changes[id].iter().map(of).collect()
}

/// Whether a change is a cause of a number: without it the number would be another one; one that appeared or went would not have done so.
fn is_due(id: &str, before: &Told, with: &Told, without: &Told) -> bool {
    if before.contains_key(id) && with.contains_key(id) {
        without.get(id) != with.get(id)
    } else {
        without.contains_key(id) != with.contains_key(id)
    }
}

/// What is wrong with what is told of two changes that were made at once.
fn faults(before: &Told, first: &Alone, second: &Alone) -> Vec<String> {
    let pair = [first.change, second.change];
    let files = made_up::with(&pair);
    let with = told(&files);
    let ids = changed(before, &with);
    let mut faults = Vec::new();
    for seen in in_all_formats(made_up::before(), &files) {
        let place = format!("{} and {}, {}", pair[0].name, pair[1].name, seen.format);
        assert!(seen.changes.keys().eq(&ids), "{place}");
        for id in &ids {
            let named = named(&seen, id, pair);
            for (one, other) in [(first, second), (second, first)] {
                let is_due = is_due(id, before, &with, &other.told);
                // What either of the two would have changed as well may have both; a part that is rounded so that all parts add up (table 5)
                // is rounded with all the others.
                let may_be = is_due || id.starts_with("T5/") || one.told.get(id) != before.get(id);
                let is_named = named.contains(one.change.name);
                if (is_due && !is_named) || (is_named && !may_be) {
                    faults.push(format!("{place}: {id} has {named:?}"));
                }
            }
        }
    }
    faults
}

#[test]
fn each_number_has_its_own_causes_for_every_two_changes_at_once() {
    let before = told(made_up::before());
    let alone = CHANGES.iter().map(|change| Alone { change, told: told(&made_up::with(&[change])) });
    let alone: Vec<Alone> = alone.collect();
    // Of the definition only hashes are known: two changes of it are one cause.
    let is_definition = |one: &Alone| one.change.kind == Kind::Definition;
    let pairs = alone.iter().enumerate().flat_map(|(position, first)| alone[position + 1..].iter().map(move |second| (first, second)));
    let pairs = pairs.filter(|(first, second)| !(is_definition(first) && is_definition(second)));
    let faults: Vec<String> = pairs.flat_map(|(first, second)| faults(&before, first, second)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
