//! `check --mark`: what the senders get back.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::io::{Cursor, Read};

use step_report::artifact::Artifacts;
use step_report::diag::{Findings, human};
use step_report::reply::{Speech, comment, is_for_sender};
use step_report::words::LANGUAGES;
use step_report::{Campaign, Options, Silent};
use zip::ZipArchive;

use crate::folder::{Folder, project};
use crate::{campaign, golden};

fn faulty() -> Campaign {
    campaign::read(&project().join("tests/letters/campaign"))
}

fn found(campaign: &Campaign) -> Findings {
    step_report::check(campaign, &Options::default(), &Silent).unwrap().findings
}

fn returned() -> Artifacts {
    let campaign = faulty();
    step_report::returns(&campaign, &found(&campaign), &Options::default()).unwrap()
}

fn part(artifacts: &Artifacts, path: &str, name: &str) -> String {
    let workbook = &artifacts.get(path).unwrap_or_else(|| panic!("no {path}")).bytes;
    let mut archive = ZipArchive::new(Cursor::new(workbook.as_slice())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_letters_of_a_campaign_with_faults_are_as_they_were_read() {
    let returned = returned();
    let mut languages = BTreeSet::new();
    for letter in returned.iter().filter(|file| file.path.starts_with("letters/")) {
        golden::hold(&format!("tests/{}", letter.path), std::str::from_utf8(&letter.bytes).unwrap());
        languages.insert(letter.path.rsplit('.').nth(1).unwrap().to_owned());
    }
    assert_eq!(languages, LANGUAGES.into_iter().map(str::to_owned).collect(), "every language has a letter");
    let letters = returned.iter().filter(|file| file.path.starts_with("letters/")).count();
    let held = fs::read_dir(project().join("tests/letters")).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file()).count();
    assert_eq!(letters, held, "a letter that is no longer written is taken out of tests/letters");
}

#[test]
fn a_marked_copy_has_the_values_in_their_places_and_a_comment_on_each_faulty_cell() {
    let returned = returned();
    let austria = "member-states/AT.xlsx";
    let comments = part(&returned, austria, "xl/comments1.xml");
    for expected in ["ref=\"G4\"", "„O“ ist keine Ziffer", "[unparsable-amount]", "ref=\"E6\"", "[unknown-code]"] {
        assert!(comments.contains(expected), "{expected} is not in {comments}");
    }
    let sheet = part(&returned, austria, "xl/worksheets/sheet1.xml");
    let texts = part(&returned, austria, "xl/sharedStrings.xml");
    assert!(sheet.contains("<c r=\"G4\"") && texts.contains("<t>12,5O</t>") && texts.contains("EFRE &amp; JTF Österreich"));
}

#[test]
fn nothing_that_a_sender_wrote_becomes_a_formula_or_markup() {
    let returned = returned();
    for file in returned.iter().filter(|file| !file.path.starts_with("letters/") && file.path != "manifest.json") {
        let sheet = part(&returned, &file.path, "xl/worksheets/sheet1.xml");
        // An error is written as a constant of the program's own.
        let formulas: Vec<&str> = sheet.split("<f>").skip(1).map(|rest| rest.split("</f>").next().unwrap()).collect();
        assert!(formulas.iter().all(|formula| *formula == "#REF!"), "{}: {formulas:?}", file.path);
        assert!(!sheet.contains("<hyperlink"), "{}", file.path);
    }
    let texts = part(&returned, "commission/horizon-europe.xlsx", "xl/sharedStrings.xml");
    assert!(texts.contains("=HYPERLINK("), "the text is there as a text");
    let mut campaign = faulty();
    let italy = campaign.files.iter_mut().find(|file| file.path == "member-states/IT.csv").unwrap();
    let text = String::from_utf8(italy.bytes.clone()).unwrap();
    italy.bytes = text.replace(";Note\n", ";<script>alert(1)</script>|*x*\n").into_bytes();
    let returned = step_report::returns(&campaign, &found(&campaign), &Options::default()).unwrap();
    let letter = |ending: &str| String::from_utf8(returned.get(&format!("letters/IT.it.{ending}")).unwrap().bytes.clone()).unwrap();
    assert!(!letter("html").contains("<script>") && letter("html").contains("&lt;script&gt;"));
    assert!(letter("md").contains(r"\<script\>") && letter("md").contains(r"\|\*x\*"));
}

/// What the senders of `tests/workbooks` get back.
fn of_workbooks() -> Artifacts {
    let campaign = campaign::read(&project().join("tests/workbooks"));
    step_report::returns(&campaign, &found(&campaign), &Options::default()).unwrap()
}

#[test]
fn what_was_hidden_is_hidden_in_the_copy() {
    let copies = of_workbooks();
    let book = "hidden-rows-columns-and-sheets.xlsx";
    let sheet = part(&copies, book, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("hidden=\"1\"") && sheet.matches("hidden=\"1\"").count() > 1, "{sheet}");
    assert!(part(&copies, book, "xl/workbook.xml").contains("state=\"hidden\""));
}

#[test]
fn days_shares_and_errors_are_shown_in_the_copy_as_they_were_sent() {
    let copies = of_workbooks();
    let styles = part(&copies, "every-kind.xls.xlsx", "xl/styles.xml");
    for shown in ["formatCode=\"0%\"", "formatCode=\"hh:mm\""] {
        assert!(styles.contains(shown), "{shown} is not in {styles}");
    }
    let sheet = part(&copies, "every-kind.xls.xlsx", "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("t=\"e\"><f>#DIV/0!</f><v>#DIV/0!</v>"), "{sheet}");
}

#[test]
fn a_comment_says_where_a_formula_stood() {
    let comments = part(&of_workbooks(), "totals-by-formula.xlsx", "xl/comments1.xml");
    assert!(comments.contains("In your file there is a formula here; this copy has its value."), "{comments}");
}

#[test]
fn the_first_comment_says_how_many_cells_have_none() {
    let mut campaign = faulty();
    let italy = campaign.files.iter_mut().find(|file| file.path == "member-states/IT.csv").unwrap();
    let mut text = String::from("N.;Programma;Codice NUTS;Categoria di regione;Fondo;Stato;Importo (EUR)\n");
    // Two faults a row: of one code in one column 5 000 are kept, and the rest is counted.
    for number in 1..=2_501 {
        writeln!(text, "{number};PR Puglia;ITF4;meno sviluppate;FESR;boh;x{number}").unwrap();
    }
    italy.bytes = text.into_bytes();
    let returned = step_report::returns(&campaign, &found(&campaign), &Options::default()).unwrap();
    let comments = part(&returned, "member-states/IT.xlsx", "xl/comments1.xml");
    assert_eq!(comments.matches("<comment ").count(), 5_000);
    assert!(comments.contains("Altre 2 celle di questo foglio sono colorate, ma non hanno un commento."));
}

#[test]
fn the_same_campaign_gives_the_same_copies_and_letters() {
    assert!(returned() == returned());
}

#[test]
fn copies_are_written_beside_the_campaign_and_replaced_as_a_whole() {
    let folder = Folder::with_campaign();
    let run = folder.run(&["check", "--mark", "input/2024/marked"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("lie in each other"), "{}", run.talk);
    folder.succeed(&["check", "--mark", "marked"]);
    let first = folder.content("marked");
    assert!(first.contains_key(std::path::Path::new("manifest.json")));
    folder.succeed(&["check", "--mark", "marked"]);
    assert!(first == folder.content("marked"));
    folder.write("marked/own-notes.txt", "not ours");
    let run = folder.run(&["check", "--mark", "marked"]);
    assert!(run.status == 2 && run.talk.contains("own-notes.txt"), "{run:?}");
}

/// What a letter says again is what the finding says: its arguments stand in the English message or hint, and every sentence finds the arguments
/// that it asks for, in every language and for every finding of all cases.
#[test]
fn every_finding_of_the_cases_can_be_said_in_every_language() {
    let (datasets, _) = step_report::datasets(None).unwrap();
    let speeches: Vec<Speech> = LANGUAGES.into_iter().map(Speech::new).collect();
    let mut said = BTreeSet::new();
    let cases = fs::read_dir(project().join("tests/cases")).unwrap().map(|entry| entry.unwrap().path().join("campaign"));
    for folder in cases.chain([project().join("tests/letters/campaign")]) {
        for finding in found(&campaign::read(&folder)).iter().filter(|finding| is_for_sender(finding)) {
            said.insert(finding.code.name());
            for speech in &speeches {
                let comment = comment(finding, speech, &datasets);
                assert!(comment.lines().count() >= 3 && !comment.contains('{'), "{finding:?}: {comment}");
            }
            let english = human::one(finding);
            for (name, value) in &finding.arguments {
                let told_otherwise =
                    matches!(*name, "kind" | "dataset" | "known" | "first_file" | "expected" | "list" | "column" | "headings");
                assert!(told_otherwise || english.contains(value), "`{name}` = `{value}` is not in `{english}`");
            }
        }
    }
    assert!(said.len() > 20, "the cases show the faults of senders: {said:?}");
}
