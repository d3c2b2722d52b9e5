//! Every oddity of `tests/workbooks`: what the program reads from the file, or the finding that it gives.
//!
//! `tests/workbooks` is one campaign with a source a file. Its `read.txt` has all facts and findings of each file, and the table of
//! `docs/intake.md` says the same in a line; both are made by this test and read by people.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;
use step_report::diag::{Code, Diagnostic, Findings, Severity, human};
use step_report::{Campaign, Options, Silent};

use crate::folder::project;
use crate::{campaign, golden};

mod shapes;

use shapes::{SHAPES, Shape};

/// Files of the folder that other tests read.
const OTHERS: [&str; 4] = ["README.md", "report.toml", "read.txt", "public/README.md"];

/// Files whose cells the reader's own tests compare, format by format.
const OF_THE_READER: [&str; 2] = ["every-kind.", "dates-from-1904."];

fn files() -> Campaign {
    let mut campaign = campaign::read(&project().join("tests/workbooks"));
    campaign.files.retain(|file| file.path == "report.toml" || SHAPES.iter().any(|shape| shape.file == file.path));
    campaign
}

/// What was read of each file, one line a fact: its values, and where the first of them stands.
fn facts(campaign: &Campaign) -> BTreeMap<String, Vec<String>> {
    // No finding is an error here, so that the other cells of a file with a fault are seen too.
    let severities = Code::ALL.iter().map(|code| (*code, Severity::Note)).collect();
    let options = Options { only: Some(Vec::new()), severities, ..Options::default() };
    let built = step_report::build(campaign, &options, &Silent).unwrap();
    let artifacts = built.artifacts.unwrap();
    let listing = String::from_utf8(artifacts.get("data/facts.jsonl").unwrap().bytes.clone()).unwrap();
    let mut facts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in listing.lines() {
        let fact: Value = serde_json::from_str(line).unwrap();
        let sheet = fact["sheet"].as_str().filter(|sheet| !sheet.is_empty()).map(|sheet| format!("{sheet}!")).unwrap_or_default();
        let values = fact["values"].as_object().unwrap().iter();
        let values = values.map(|(column, value)| {
            let cell = value["cell"].as_str().map(|cell| format!(" ({sheet}{cell})")).unwrap_or_default();
            format!("{column} {}{cell}", value["value"].as_str().unwrap())
        });
        facts.entry(fact["file"].as_str().unwrap().to_owned()).or_default().push(values.collect::<Vec<_>>().join(", "));
    }
    facts
}

fn of_file<'a>(findings: &'a Findings, file: &str) -> Vec<&'a Diagnostic> {
    findings.iter().filter(|finding| finding.location.file() == file).collect()
}

#[test]
fn each_oddity_is_read_or_answered() {
    let campaign = files();
    let facts = facts(&campaign);
    let checked = step_report::check(&campaign, &Options::default(), &Silent).unwrap();
    let mut listing = String::new();
    let mut table = "| oddity | file | what the program says |\n|---|---|---|\n".to_owned();
    for Shape { oddity, file } in SHAPES {
        let findings = of_file(&checked.findings, file);
        let read = facts.get(*file).map_or(&[][..], Vec::as_slice);
        assert!(!read.is_empty() || !findings.is_empty(), "{file}: nothing is read and nothing is said");
        let _ = write!(listing, "== {file}: {oddity}\n\n");
        for fact in read {
            let _ = writeln!(listing, "{fact}");
        }
        listing.push_str(if read.is_empty() { "nothing is read\n\n" } else { "\n" });
        for finding in &findings {
            let _ = writeln!(listing, "{}", human::one(finding));
        }
        let _ = writeln!(table, "| {oddity} | `{file}` | {} |", said(read.len(), &findings));
    }
    let general = of_file(&checked.findings, "report.toml");
    assert!(general.is_empty(), "{general:#?}");
    golden::hold("tests/workbooks/read.txt", &listing);
    golden::part("docs/intake.md", "<!-- oddities -->\n", "<!-- /oddities -->", &table);
}

/// One line of the table: how many rows were read, and each kind of finding once.
fn said(rows: usize, findings: &[&Diagnostic]) -> String {
    let mut parts = vec![match rows {
        0 => "nothing is read".to_owned(),
        1 => "1 row".to_owned(),
        _ => format!("{rows} rows"),
    }];
    let mut seen: Vec<Code> = Vec::new();
    for finding in findings {
        if !seen.contains(&finding.code) {
            seen.push(finding.code);
            let count = findings.iter().filter(|other| other.code == finding.code).count();
            let times = if count > 1 { format!(" ({count} times)") } else { String::new() };
            let message = finding.message.replace('|', "\\|");
            parts.push(format!("{} `{}`: {message}{times}", finding.severity.word(), finding.code.name()));
        }
    }
    parts.join("; ")
}

#[test]
fn every_file_is_a_row_of_the_table() {
    let names = campaign::read(&project().join("tests/workbooks")).files.into_iter().map(|file| file.path);
    for name in names {
        let known = OTHERS.contains(&name.as_str()) || OF_THE_READER.iter().any(|beginning| name.starts_with(beginning));
        assert!(known || SHAPES.iter().any(|shape| shape.file == name), "{name} is in no row of the table");
    }
    for shape in SHAPES {
        assert!(project().join("tests/workbooks").join(shape.file).is_file(), "{} is not there", shape.file);
    }
}
