//! One change to one workbook of 2024: the right numbers change, or a finding says where the fault is.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use step_report::diag::{Diagnostic, Severity};
use step_report::{Built, Campaign};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::campaign;

const GERMANY: &str = "member-states/DE.xlsx";

/// The campaign of 2024 with one part of one workbook edited.
pub(crate) fn edited(path: &str, part: &str, edit: impl Fn(String) -> String) -> Campaign {
    let mut campaign = campaign::of_2024();
    let file = campaign.files.iter_mut().find(|file| file.path == path).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(file.bytes.clone())).unwrap();
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    let mut changed = false;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == part {
            let before = String::from_utf8(bytes).unwrap();
            let after = edit(before.clone());
            changed = before != after;
            bytes = after.into_bytes();
        }
        written.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        written.write_all(&bytes).unwrap();
    }
    assert!(changed, "the edit of {part} in {path} changed nothing");
    file.bytes = written.finish().unwrap().into_inner();
    campaign
}

/// The exact values of the ledger by id.
fn values(built: &Built) -> BTreeMap<String, String> {
    let ledger = built.artifacts.as_ref().unwrap().get("data/ledger.jsonl").unwrap();
    let lines = std::str::from_utf8(&ledger.bytes).unwrap().lines();
    let entries = lines.map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    entries.map(|entry| (entry["id"].as_str().unwrap().to_owned(), entry["value"].as_str().unwrap().to_owned())).collect()
}

fn errors(built: &Built) -> Vec<&Diagnostic> {
    built.findings.iter().filter(|finding| finding.severity == Severity::Error).collect()
}

/// Expects exactly one error, of this code, whose place contains these words; and no output.
fn one_error(built: &Built, code: &str, place: &[&str]) {
    let errors = errors(built);
    assert_eq!(errors.len(), 1, "{errors:#?}");
    let location = errors[0].location.to_string();
    assert_eq!(errors[0].code.name(), code, "{:?}", errors[0]);
    assert!(place.iter().all(|word| location.contains(word)), "{location} lacks {place:?}");
    assert!(built.artifacts.is_none());
}

#[test]
fn an_amount_that_changes_changes_its_own_cells_and_the_totals_above_them() {
    let before = values(&campaign::build(&campaign::of_2024()));
    // 104,54 million of ERDF for Bavaria become 105,54; the sender's own totals stay as they are.
    let after = edited(GERMANY, "xl/sharedStrings.xml", |text| text.replace("104,54", "105,54"));
    let built = campaign::build(&after);
    let found: Vec<_> = built.findings.iter().filter(|finding| finding.severity < Severity::Note).collect();
    assert!(!found.is_empty(), "the stated totals no longer add up");
    assert!(found.iter().all(|finding| finding.code.name() == "unbalanced-total" && finding.location.file() == GERMANY), "{found:?}");
    let after = values(&built);
    let changed: Vec<&str> = before.iter().filter(|(id, value)| after.get(*id) != Some(value)).map(|(id, _)| id.as_str()).collect();
    let expected = [
        "F10/more-developed/ERDF/amount",
        "F10/total/ERDF/amount",
        "F7/ERDF",
        "F7/total",
        "F8/DE/amount",
        "F8/total/amount",
        "F9/DE/approved",
        "F9/DE/total",
        "F9/total/approved",
        "F9/total/total",
        "T2/DE/3/ERDF",
        "T2/DE/3/total",
        "T2/total/ERDF",
        "T2/total/total",
    ];
    // The annual report's own tables and figures; what stands beside them is held elsewhere.
    let own = |id: &str| id.starts_with(['T', 'F']) && !id.ends_with("/share");
    let changed: Vec<&str> = changed.into_iter().filter(|id| own(id)).collect();
    assert_eq!(changed, expected);
    assert_eq!(before.len(), after.len());
}

#[test]
fn a_letter_in_an_amount_is_found_in_its_cell() {
    let built = campaign::build(&edited(GERMANY, "xl/sharedStrings.xml", |text| text.replace("104,54", "104,5O")));
    let fault = errors(&built).into_iter().find(|finding| finding.code.name() == "unparsable-amount").expect("the cell is found");
    assert!(fault.message.contains("104,5O"), "{}", fault.message);
    assert!(fault.hint.as_deref().is_some_and(|hint| hint.contains("letter O")), "{:?}", fault.hint);
    let place = fault.location.to_string();
    assert!(place.contains(GERMANY) && place.contains("sheet `STEP`") && place.contains("cell "), "{place}");
    assert!(built.artifacts.is_none());
}

#[test]
fn a_deleted_heading_is_named_once_and_without_a_cascade() {
    let built = campaign::build(&edited(GERMANY, "xl/sharedStrings.xml", |text| text.replace(">Stand<", "><")));
    one_error(&built, "missing-column", &[GERMANY, "STEP"]);
}

#[test]
fn a_renamed_sheet_is_answered_with_the_names_that_are_there() {
    let built = campaign::build(&edited(GERMANY, "xl/workbook.xml", |text| text.replace("name=\"STEP\"", "name=\"STEP neu\"")));
    one_error(&built, "missing-sheet", &[GERMANY]);
    assert!(errors(&built)[0].message.contains("`STEP neu`"));
}

#[test]
fn two_columns_whose_values_were_swapped_are_found() {
    // The headings of level and status change places, their values stay.
    let swap = |text: String| text.replace(">Ebene<", ">\u{1}<").replace(">Stand<", ">Ebene<").replace('\u{1}', "Stand");
    let built = campaign::build(&edited(GERMANY, "xl/sharedStrings.xml", swap));
    let codes: Vec<&str> = errors(&built).iter().map(|finding| finding.code.name()).collect();
    assert!(codes.len() >= 2 && codes.iter().all(|code| *code == "unknown-code"), "{codes:?}");
    assert!(errors(&built).iter().all(|finding| finding.location.to_string().contains(GERMANY)));
}

#[test]
fn a_truncated_workbook_is_named_and_the_others_are_still_read() {
    let mut campaign = campaign::of_2024();
    let file = campaign.files.iter_mut().find(|file| file.path == GERMANY).unwrap();
    file.bytes.truncate(file.bytes.len() / 2);
    let built = campaign::build(&campaign);
    one_error(&built, "unreadable-file", &[GERMANY]);
}
