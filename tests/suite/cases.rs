//! Small campaigns, each showing one thing: what is found in it, and what is printed.
//!
//! A case is a folder of `tests/cases`: `campaign/` as a sender and an analyst would write it, `findings.txt` with what the program
//! says of it, and `data/<ID>.csv` or `data/portal/<name>.csv` for the tables and extracts that matter to the case. `STEP_REPORT_UPDATE=1` writes the last two anew; they are read before they are committed.

use std::fs;
use std::path::Path;

use step_report::diag::{Code, human};

use crate::folder::project;
use crate::{campaign, golden};

fn names() -> Vec<String> {
    let entries = fs::read_dir(project().join("tests/cases")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The files of a folder of the case and of the folders in it, by path; none where there is no such folder.
fn expected_files(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names = Vec::new();
    for entry in entries.map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            names.extend(expected_files(&entry.path()).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            names.push(name);
        }
    }
    names.sort();
    names
}

#[test]
fn each_case_finds_and_prints_what_it_says() {
    let names = names();
    assert!(names.len() > 15, "the cases are there");
    for name in names {
        let folder = format!("tests/cases/{name}");
        let built = campaign::build(&campaign::read(&project().join(&folder).join("campaign")));
        // What a case does not report is no news but in the case that shows it; a new output must not rewrite all others.
        let findings = if name == "not-reported" { built.findings.clone() } else { built.findings.without(Code::NotReported) };
        golden::hold(&format!("{folder}/findings.txt"), &human::all(&findings));
        for file in expected_files(&project().join(&folder).join("data")) {
            let artifacts =
                built.artifacts.as_ref().unwrap_or_else(|| panic!("{name}: nothing was made, so {file} is an expectation in vain"));
            let artifact = artifacts.get(&format!("data/{file}")).unwrap_or_else(|| panic!("{name}: no {file} was made"));
            golden::hold(&format!("{folder}/data/{file}"), std::str::from_utf8(&artifact.bytes).unwrap());
        }
    }
}

#[test]
fn every_code_of_a_finding_is_shown_by_a_case_or_named_as_one_that_text_cannot_show() {
    // These need a workbook, a broken file, thousands of rows or a finished report: `workbooks`, `damage`, `hostile` and `publication` show them.
    let elsewhere =
        ["unmet-point", "unreadable-file", "missing-sheet", "error-cell", "doubtful-file", "left-out", "merged-value", "many-findings"];
    let shown: String =
        names().iter().map(|name| fs::read_to_string(project().join("tests/cases").join(name).join("findings.txt")).unwrap()).collect();
    for code in Code::ALL {
        let shown = shown.contains(&format!("[{}]", code.name()));
        assert!(shown || elsewhere.contains(&code.name()), "no case shows `{}`", code.name());
    }
}
