//! What is said of a change beyond its cause: rounding, rows that moved, neighbours in a table, what had no effect, what nothing explains.

use std::collections::BTreeMap;

use step_report::trust::Edition;
use step_report::trust::diff::{self, Kind, Way};

use super::made_up::{self, CHANGES, Change, built, campaign, replace};
use super::seen::{editions, in_all_formats};
use crate::trust::made::Files;

/// The output of the campaign with another text in a file.
fn replaced(path: &str, from: &str, to: &str) -> Files {
    let mut campaign = campaign();
    replace(&mut campaign, path, from, to);
    built(&campaign)
}

fn change(name: &str) -> &'static Change {
    CHANGES.iter().find(|change| change.name == name).unwrap()
}

/// How each number changed, and the kinds of its causes.
fn ways(old: &Files, new: &Files) -> BTreeMap<String, (Way, Vec<Kind>)> {
    let [old, new] = editions(old, new);
    let comparison = diff::compare(&old, &new);
    let kinds = |causes: &[usize]| causes.iter().map(|cause| comparison.causes[*cause].kind).collect();
    comparison.changes.iter().map(|change| (change.number().id.clone(), (change.way, kinds(&change.causes)))).collect()
}

/// Expects every format to say something of a number.
fn all_say(old: &Files, new: &Files, id: &str, words: &str, json: &str) {
    for seen in in_all_formats(old, new) {
        let own = if seen.format == "json" {
            seen.text.split("\"id\": ").find(|part| part.starts_with(&format!("\"{id}\""))).unwrap()
        } else {
            seen.text.lines().find(|line| line.contains(id)).unwrap()
        };
        let expected = if seen.format == "json" { json } else { words };
        assert!(own.contains(expected), "{}: {own}", seen.format);
    }
}

#[test]
fn a_number_whose_digits_changed_only_by_rounding_says_so() {
    // 0.03 million more do not show in whole millions.
    let new = replaced("member-states/DE.csv", "62,22", "62,25");
    let ways = ways(made_up::before(), &new);
    assert_eq!(ways["T9/DE/2/ERDF/amount"].0, Way::Changed);
    assert_eq!(ways["F9/DE/total"], (Way::BeyondDigits, vec![Kind::Cell]));
    all_say(made_up::before(), &new, "F9/DE/total", "rounded to the same digits", "beyond-printed-digits");
    let new = made_up::with(&[change("decimals")]);
    all_say(made_up::before(), &new, "T8/transition/share", "only the rounding or the way of printing changed", "printed-only");
}

#[test]
fn a_part_that_another_part_rounds_otherwise_has_the_cause_of_that_part() {
    let new = replaced("member-states/ES.csv", "113,51", "114,30");
    let printed_only: Vec<(String, (Way, Vec<Kind>))> =
        ways(made_up::before(), &new).into_iter().filter(|(_, (way, _))| *way == Way::PrintedOnly).collect();
    assert!(printed_only.iter().any(|(id, _)| id.starts_with("T5/")), "{printed_only:?}");
    assert!(printed_only.iter().all(|(_, (_, kinds))| *kinds == [Kind::Cell]), "{printed_only:?}");
}

#[test]
fn a_row_that_stands_above_others_moves_them_and_changes_none() {
    let new = replaced("member-states/DE.csv", "DE;1;", "DE;9;Hamburg;DE60;more developed;ERDF;approved;clean;7,77\nDE;1;");
    let [old, new] = editions(made_up::before(), &new);
    for (old, new, verb) in [(&old, &new, "came"), (&new, &old, "went")] {
        let comparison = diff::compare(old, new);
        let [cause] = comparison.causes.as_slice() else { panic!("{:?}", comparison.causes) };
        assert_eq!((cause.kind, cause.key.trim_end_matches('/'), cause.verb()), (Kind::Row, "DE/9/ERDF", verb));
    }
}

#[test]
fn a_cell_that_moved_and_changed_is_told_with_both_places() {
    let new = replaced("member-states/DE.csv", "DE;1;Berlin;DE30;more developed;ERDF;approved;digital;200,20\n", "");
    let mut campaign = campaign();
    replace(&mut campaign, "member-states/DE.csv", "DE;1;Berlin;DE30;more developed;ERDF;approved;digital;200,20\n", "");
    replace(&mut campaign, "member-states/DE.csv", "62,22", "63,22");
    assert!(ways(made_up::before(), &new).values().all(|(_, kinds)| *kinds == [Kind::Row]));
    let [old, new] = editions(made_up::before(), &built(&campaign));
    let text = diff::human::text(&diff::compare(&old, &new));
    assert!(text.contains("member-states/DE.csv, cell I2 (before: I3)"), "{text}");
}

#[test]
fn a_row_that_falls_among_the_small_ones_has_the_cause_that_pushed_it() {
    // Another list of categories changes no amount of an area, and so is no reason for what an area's rows do.
    let mut campaign = campaign();
    replace(&mut campaign, "member-states/ES.csv", "15,53", "115,53");
    change("a code list").apply(&mut campaign);
    let new = built(&campaign);
    let ways = ways(made_up::before(), &new);
    let own: BTreeMap<_, _> = ways.iter().filter(|(id, _)| id.starts_with("T6/")).collect();
    assert!(own.values().any(|(way, _)| *way == Way::Went) && own.values().any(|(way, _)| *way == Way::Appeared), "{own:?}");
    assert!(own.values().all(|(_, kinds)| *kinds == [Kind::Cell]), "{own:?}");
}

#[test]
fn a_list_of_the_program_that_reads_a_text_as_another_code_is_told_as_that_list() {
    let [new, mut old] = editions(made_up::before(), made_up::before());
    let part = old.manifest.definition.iter_mut().find(|part| part.path == "codes/fund.csv").unwrap();
    part.sha256 = "0".repeat(64);
    let fact = old.facts.iter_mut().find(|fact| fact.key.starts_with("ES/3")).unwrap();
    let (_, fund) = fact.values.0.iter_mut().find(|(column, _)| column == "fund").unwrap();
    fund.written = Some(fund.written().to_owned());
    "CF".clone_into(&mut fund.value);
    // The other list read the cell as another fund, whose total the amount was then part of.
    let number = old.numbers.iter_mut().find(|number| number.id == "T9/total/ESF+/amount").unwrap();
    "36920000.00".clone_into(&mut number.value);
    number.sources.retain(|source| source.file.ends_with("DE.csv"));
    let comparison = diff::compare(&old, &new);
    let [cause] = comparison.causes.as_slice() else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.name.as_str(), comparison.changes.len()), (Kind::CodeList, "codes/fund.csv", 1));
}

/// The edition before, with another value of one number that no cell gives.
fn forged(id: &str, value: &str) -> Edition {
    let mut edition = Edition::read(made_up::before()).unwrap();
    let number = edition.numbers.iter_mut().find(|number| number.id == id).unwrap();
    value.clone_into(&mut number.value);
    edition
}

#[test]
fn what_nothing_explains_is_said_to_be_unexplained_even_beside_a_cause() {
    let old = forged("F9/DE/total", "1.00");
    let alone = diff::compare(&old, &Edition::read(made_up::before()).unwrap()).causes;
    assert!(matches!(alone.as_slice(), [one] if one.kind == Kind::Unexplained), "{alone:?}");
    let new = Edition::read(&made_up::with(&[change("an amount")])).unwrap();
    let comparison = diff::compare(&old, &new);
    let change = comparison.changes.iter().find(|change| change.number().id == "F9/DE/total").unwrap();
    let kinds: Vec<Kind> = change.causes.iter().map(|cause| comparison.causes[*cause].kind).collect();
    assert_eq!(kinds, [Kind::Cell, Kind::Unexplained], "{kinds:?}");
    assert!(comparison.changes.iter().filter(|other| other.number().id != "F9/DE/total").all(|other| other.causes == [0]));
}

#[test]
fn what_has_no_effect_on_a_number_is_named_as_such() {
    let mut campaign = campaign();
    replace(&mut campaign, "member-states/DE.csv", "Berlin", "Berlin!");
    replace(&mut campaign, "report.toml", "[report]", "# a remark\n[report]");
    let new = built(&campaign);
    for seen in in_all_formats(made_up::before(), &new) {
        assert!(seen.changes.is_empty() && seen.causes.is_empty(), "{seen:?}");
        for name in ["member-states/DE.csv", "report.toml"] {
            assert!(seen.text.contains(name), "{}: {}", seen.format, seen.text);
        }
    }
}
