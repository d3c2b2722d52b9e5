//! `template`: what is sent out comes back without a declaration, in every language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};

use step_report::diag::Severity;
use step_report::template::{self, Request};
use step_report::words::LANGUAGES;
use step_report::{Campaign, InputFile, Options, Silent};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::folder::Folder;

/// Datasets that have a template in the senders' words: all but the public exports, which nobody fills in.
const WORDED: [&str; 15] = [
    "calls",
    "forthcoming_calls",
    "contact_points",
    "seals",
    "seals_by_member_state",
    "grants",
    "projects",
    "amendments",
    "national_calls",
    "indicators",
    "rrf",
    "investeu",
    "survey",
    "survey_respondents",
    "survey_answers",
];

fn made(dataset: &str, language: &str) -> Vec<u8> {
    let (datasets, nuts) = step_report::datasets(None).unwrap();
    template::workbook(Request { dataset, language, nuts }, &datasets).unwrap()
}

fn parts(workbook: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        parts.insert(entry.name().unwrap().into_owned(), bytes);
    }
    parts
}

fn text(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(parts[name].clone()).unwrap()
}

/// The template as a sender would fill it: the example row is copied to the sheet that is filled.
fn filled(workbook: &[u8]) -> Vec<u8> {
    let mut parts = parts(workbook);
    let example = text(&parts, "xl/worksheets/sheet3.xml");
    let row = &example[example.find("<row r=\"5\"").unwrap()..example.find("</sheetData>").unwrap()];
    let data = text(&parts, "xl/worksheets/sheet1.xml");
    parts.insert("xl/worksheets/sheet1.xml".to_owned(), data.replace("</sheetData>", &format!("{row}</sheetData>")).into_bytes());
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        written.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        written.write_all(&bytes).unwrap();
    }
    written.finish().unwrap().into_inner()
}

#[test]
fn a_filled_template_of_every_dataset_and_language_is_read_without_a_declaration() {
    for language in LANGUAGES {
        let mut definition = "[report]\nyear = 2024\ncut_off = 2024-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n".to_owned();
        let mut files = Vec::new();
        for dataset in WORDED {
            write!(definition, "[[source]]\nfiles = \"{dataset}.xlsx\"\ndataset = \"{dataset}\"\n").unwrap();
            files.push(InputFile { path: format!("{dataset}.xlsx"), bytes: filled(&made(dataset, language)) });
        }
        files.push(InputFile { path: "report.toml".to_owned(), bytes: definition.into_bytes() });
        let campaign = Campaign { name: language.to_owned(), files };
        let checked = step_report::check(&campaign, &Options::default(), &Silent).unwrap();
        let faults: Vec<_> = checked.findings.iter().filter(|finding| finding.severity < Severity::Note).collect();
        assert!(faults.is_empty(), "{language}: {faults:#?}");
        let unusual: Vec<_> = checked.findings.iter().filter(|finding| finding.code.name() == "unusual-spelling").collect();
        assert!(unusual.is_empty(), "{language}: {unusual:#?}");
        for dataset in WORDED {
            assert!(checked.overview.rows.contains(&(dataset.to_owned(), 1)), "{language} {dataset}: {:?}", checked.overview.rows);
        }
    }
}

#[test]
fn every_dataset_but_the_public_exports_has_its_words() {
    let (datasets, _) = step_report::datasets(None).unwrap();
    let others = datasets.iter().map(|dataset| dataset.name.as_str()).filter(|name| !WORDED.contains(name));
    let odd: Vec<&str> = others.filter(|name| !name.starts_with("cohesion_") && !name.starts_with("cordis_")).collect();
    assert!(odd.is_empty(), "{odd:?}");
}

#[test]
fn every_column_of_a_filled_template_is_a_fact() {
    let definition = "[report]\nyear = 2024\ncut_off = 2024-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n[[source]]\nfiles = \"DE.xlsx\"\ndataset = \"amendments\"\n";
    let files = vec![
        InputFile { path: "DE.xlsx".to_owned(), bytes: filled(&made("amendments", "de")) },
        InputFile { path: "report.toml".to_owned(), bytes: definition.as_bytes().to_vec() },
    ];
    let built = crate::campaign::build(&Campaign { name: "de".to_owned(), files });
    let facts = built.artifacts.unwrap().get("data/facts.jsonl").unwrap().bytes.clone();
    let line: serde_json::Value = serde_json::from_str(std::str::from_utf8(&facts).unwrap().lines().next().unwrap()).unwrap();
    let values = line["values"].to_string();
    for expected in [
        "\"DE\"",
        "\"ERDF\"",
        "\"more-developed\"",
        "\"DE21\"",
        "1250000.5",
        "\"2024-10-15\"",
        "\"RSO1.6\"",
        "\"189\"",
        "\"micro\"",
        "\"yes\"",
    ] {
        assert!(values.contains(expected), "{expected} is not in {values}");
    }
}

#[test]
fn lists_amounts_and_dates_are_checked_while_they_are_typed() {
    let parts = parts(&made("amendments", "fr"));
    let data = text(&parts, "xl/worksheets/sheet1.xml");
    for kind in ["type=\"list\"", "type=\"decimal\"", "type=\"date\""] {
        assert!(data.contains(kind), "no validation of {kind}");
    }
    assert!(data.contains("'Listes'!$A$4:$A$") && data.contains("error=\"Veuillez choisir une valeur de la liste.\""));
    assert!(data.contains("<sheetProtection sheet=\"1\""), "the headings are protected");
    let lists = text(&parts, "xl/worksheets/sheet4.xml");
    assert!(lists.contains("<sheetProtection sheet=\"1\""), "the lists are protected");
    assert!(text(&parts, "xl/comments1.xml").contains("Comment l’écrire"), "each heading has a note");
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    assert!(made("projects", "it") == made("projects", "it"));
}

#[test]
fn a_language_that_is_not_there_is_refused_by_name_and_a_file_is_not_overwritten() {
    let folder = Folder::new();
    let run = folder.run(&["template", "amendments", "--lang", "pl"]);
    assert_eq!(run.talk, "error: there is no template in the language `pl`; there are: en, nl, de, fr, es, it\n");
    folder.succeed(&["template", "amendments", "--lang", "de"]);
    let run = folder.run(&["template", "amendments", "--lang", "de"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("`amendments-de.xlsx` is there already"), "{}", run.talk);
    let run = folder.run(&["template", "amendment", "--out", "x.xlsx"]);
    assert!(run.talk.contains("there is no dataset `amendment`; there are: calls, "), "{}", run.talk);
}
