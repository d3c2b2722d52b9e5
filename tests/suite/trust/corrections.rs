//! Corrections and assumptions, from `corrections.toml` to the notes of a table, the ledger, an explanation and the causes of a change.

use std::collections::BTreeSet;

use step_report::trust::diff::{self, Kind};
use step_report::trust::explain::{Cellar, Explanation, explanation};
use step_report::trust::{Edition, Number};
use step_report::{Campaign, InputFile};

use super::made::files;
use crate::campaign;

/// The campaign of 2024 with more in its `corrections.toml`.
fn with(corrections: &str) -> Campaign {
    let mut campaign = campaign::of_2024();
    let file = campaign.files.iter_mut().find(|file| file.path == "corrections.toml").unwrap();
    file.bytes.extend_from_slice(corrections.as_bytes());
    campaign
}

fn correction(body: &str) -> String {
    format!("\n[[correction]]\n{body}\nreason = \"letter of the ministry\"\nsource = \"mail\"\nwho = \"analyst\"\nwhen = 2025-02-03\n")
}

const AMOUNT: &str = "file = \"member-states/ES.csv\"\nkey = { number = \"1\" }\ncolumn = \"amount\"\nold = \"113,51\"\nnew = \"115,51\"";
const ROW: &str = "file = \"member-states/ES.csv\"\nrow = 9\nleave_out = true\nold = [\"FEDER\", \"23,44\"]";

fn edition(campaign: &Campaign) -> Edition {
    Edition::read(&files(campaign)).unwrap()
}

fn number<'a>(edition: &'a Edition, id: &str) -> &'a Number {
    edition.numbers.iter().find(|number| number.id == id).unwrap()
}

/// The ids of numbers whose exact value is another.
fn changed(old: &Edition, new: &Edition) -> BTreeSet<String> {
    let is_other = |number: &&Number| new.numbers.iter().all(|other| other.id != number.id || other.value != number.value);
    old.numbers.iter().filter(is_other).map(|number| number.id.clone()).collect()
}

#[test]
fn a_corrected_amount_gives_what_the_sender_would_have_sent() {
    let corrected = edition(&with(&correction(AMOUNT)));
    let mut sent = campaign::of_2024();
    let spain = sent.files.iter_mut().find(|file| file.path == "member-states/ES.csv").unwrap();
    let place = spain.bytes.windows(6).position(|window| window == b"113,51").unwrap();
    spain.bytes.splice(place..place + 6, *b"115,51");
    let sent = edition(&sent);
    let values = |edition: &Edition| edition.numbers.iter().map(|number| (number.id.clone(), number.value.clone())).collect::<Vec<_>>();
    assert_eq!(values(&corrected), values(&sent));
}

#[test]
fn every_number_that_a_correction_changes_says_so_in_the_ledger_and_no_other() {
    let (old, new) = (edition(&campaign::of_2024()), edition(&with(&correction(AMOUNT))));
    let changed = changed(&old, &new);
    assert!(changed.len() > 10, "{changed:?}");
    let is_cell = |cells: &step_report::trust::Cells| cells.file == "member-states/ES.csv" && cells.cells.iter().any(|cell| cell == "G6");
    for number in &new.numbers {
        // A place among the largest, or a hundred per cent, rests on the cell and stays what it is.
        let rests = number.sources.iter().chain(&number.whole).any(is_cell);
        assert_eq!(!number.corrections.is_empty(), rests, "{}", number.id);
        assert!(rests || !changed.contains(&number.id), "{}", number.id);
    }
    let one = &number(&new, "T2/ES/1/ERDF").corrections[0];
    assert_eq!((one.file.as_str(), one.cell.as_str(), one.column.as_str()), ("member-states/ES.csv", "G6", "amount"));
    assert_eq!((one.from.as_str(), one.to.as_deref(), one.grounds.when.as_str()), ("113,51", Some("115,51"), "2025-02-03"));
}

#[test]
fn a_row_that_is_left_out_is_told_of_each_number_that_it_would_have_changed() {
    let (old, new) = (edition(&campaign::of_2024()), edition(&with(&correction(ROW))));
    let there: BTreeSet<&str> = new.numbers.iter().map(|number| number.id.as_str()).collect();
    // How many parts a picture has is said of no fact.
    let is_told = |id: &String| there.contains(id.as_str()) && !id.ends_with("/shown");
    let changed: BTreeSet<String> = changed(&old, &new).into_iter().filter(is_told).collect();
    let touched: BTreeSet<String> =
        new.numbers.iter().filter(|number| !number.corrections.is_empty()).map(|number| number.id.clone()).collect();
    assert!(changed.contains("F8/ES/programmes") && changed.contains("F8/ES/amount"), "{changed:?}");
    assert!(changed.is_subset(&touched), "{:?}", changed.difference(&touched));
    let row = &number(&new, "F8/ES/amount").corrections[0];
    assert_eq!((row.to.as_deref(), row.cell.as_str()), (None, "A9"));
    assert!(row.from.contains("Programa Aragón FEDER 2021-2027"), "{}", row.from);
    assert!(!new.numbers.iter().any(|number| number.id.starts_with("T2/ES/4/")), "the row is in no table");
    assert!(new.facts.iter().any(|fact| fact.left_out.is_some() && fact.key == "ES/4/ERDF"), "the row is listed as left out");
}

#[test]
fn an_explanation_says_what_was_corrected_why_and_by_whom() {
    let edition = edition(&with(&correction(AMOUNT)));
    let cellar = Cellar::new(&edition);
    let explained = Explanation::new(number(&edition, "T2/ES/1/ERDF"), &cellar);
    assert!(explained.adds_up());
    let text = explanation(&explained);
    let said = "corrected from `113,51` to `115,51`, amount in member-states/ES.csv, cell G6,\n  because: letter of the ministry; source: mail; by analyst on 2025-02-03 (corrections.toml:";
    assert!(text.contains(said), "{text}");
}

#[test]
fn a_correction_is_the_only_cause_of_what_it_changes_when_it_comes_and_when_it_goes() {
    let (plain, corrected) = (edition(&campaign::of_2024()), edition(&with(&correction(AMOUNT))));
    for (old, new) in [(&plain, &corrected), (&corrected, &plain)] {
        let comparison = diff::compare(old, new);
        let [cause] = comparison.causes.as_slice() else { panic!("{:?}", comparison.causes) };
        assert_eq!((cause.kind, cause.cell.as_str()), (Kind::Correction, "G6"));
        assert!(comparison.without_effect.is_empty(), "{:?}", comparison.without_effect);
        assert!(diff::human::text(&comparison).contains("letter of the ministry"));
    }
    let left_out = edition(&with(&correction(ROW)));
    let comparison = diff::compare(&plain, &left_out);
    let [cause] = comparison.causes.as_slice() else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.key.as_str(), cause.new.as_deref()), (Kind::Correction, "ES/4/ERDF", None));
}

#[test]
fn tables_say_what_was_corrected_and_left_out_in_each_language() {
    let built = files(&with(&(correction(AMOUNT) + &correction(ROW).replace("letter of", "sent twice by"))));
    for (language, said) in [
        (
            "en",
            ["Corrected: member-states/ES.csv, cell G6: ‘113,51’ was sent, ‘115,51’ counts.", "Left out: member-states/ES.csv, cell A9"],
        ),
        (
            "nl",
            [
                "Gecorrigeerd: member-states/ES.csv, cel G6: opgegeven werd ‘113,51’, geteld wordt ‘115,51’.",
                "Weggelaten: member-states/ES.csv, cel A9",
            ],
        ),
    ] {
        let page = String::from_utf8(built[&format!("{language}/report.html")].clone()).unwrap();
        for said in said {
            assert!(page.contains(said), "{language}: {said}");
        }
    }
}

#[test]
fn what_is_assumed_is_marked_where_it_is_printed() {
    let built = files(&campaign::of_2024());
    for (language, label, said) in [
        ("en", "Less developed regions\u{a0}*", "* Not reported but assumed"),
        ("nl", "Minder ontwikkelde regio’s\u{a0}*", "* Niet opgegeven maar aangenomen"),
    ] {
        let page = String::from_utf8(built[&format!("{language}/report.html")].clone()).unwrap();
        let chart = String::from_utf8(built[&format!("{language}/charts/F10.svg")].clone()).unwrap();
        assert!(page.contains(label) && page.contains(said), "{language}");
        assert!(chart.contains('*'), "{language}");
    }
    let edition = Edition::read(&built).unwrap();
    let resting: Vec<&str> =
        edition.numbers.iter().filter(|number| !number.assumptions.is_empty()).map(|number| number.id.as_str()).collect();
    assert!(resting.iter().all(|id| id.contains("/less-developed/")) && resting.len() >= 4, "{resting:?}");
}

#[test]
fn a_correction_that_no_longer_fits_stops_the_build() {
    let mut campaign = with(&correction(AMOUNT));
    let spain: &mut InputFile = campaign.files.iter_mut().find(|file| file.path == "member-states/ES.csv").unwrap();
    let place = spain.bytes.windows(6).position(|window| window == b"113,51").unwrap();
    spain.bytes.splice(place..place + 6, *b"114,00");
    let built = campaign::build(&campaign);
    let message = built.findings.iter().find(|finding| finding.code.name() == "outdated-correction").unwrap();
    assert_eq!(message.message, "expected `113,51` in member-states/ES.csv, cell G6, found `114,00`");
    assert!(built.artifacts.is_none());
}
