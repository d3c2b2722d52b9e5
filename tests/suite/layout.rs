//! `layout`: what it proposes works, and what changed since a year is told sender by sender.

use std::collections::BTreeSet;

use step_report::diag::Severity;
use step_report::{Campaign, InputFile};

use crate::campaign;
use crate::folder::{Folder, project};

/// The part of the output that is to be pasted.
fn proposal(talk: &str) -> &str {
    talk.split("campaign folder:\n\n").nth(1).expect("a source is proposed")
}

/// Whatever is sent in 2024 and says its unit is read without an error when the proposed sources are pasted, and is the dataset that it was declared as.
#[test]
fn each_proposed_source_can_be_pasted_and_reads_the_file() {
    let original = campaign::of_2024();
    let folder = Folder::with_campaign();
    let files = original.files.iter().filter(|file| file.path.starts_with("member-states/"));
    let mut sources = String::new();
    for file in files {
        let run = folder.run(&["layout", &format!("input/2024/{}", file.path), "--campaign", "input/2024"]);
        assert_eq!(run.status, 0, "{run:?}");
        // The unit of one sender stands above the table in words that the program reads; nothing is left to fill in.
        sources.push_str(proposal(&run.data));
        sources.push('\n');
    }
    let head = "[report]\nyear = 2024\ncut_off = 2024-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\n";
    let mut pasted = Campaign { name: "2024".to_owned(), files: original.files.clone() };
    // What is assumed of missing facts is no part of a source.
    pasted.files.retain(|file| file.path.starts_with("member-states/") || file.path == "corrections.toml");
    pasted.files.push(InputFile { path: "report.toml".to_owned(), bytes: format!("{head}{sources}").into_bytes() });
    let built = campaign::build(&pasted);
    let errors: Vec<_> = built.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{sources}\n{errors:#?}");
    let table = |built: &step_report::Built| built.artifacts.as_ref().unwrap().get("data/T2.csv").unwrap().bytes.clone();
    assert!(table(&built) == table(&campaign::build(&original)), "the same amendments are read");
}

#[test]
fn each_sheet_of_2024_is_known_for_what_it_is() {
    let folder = Folder::with_campaign();
    let run = folder.run(&["layout", "input/2024", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&run.data).unwrap();
    let mut known = BTreeSet::new();
    for file in answer["files"].as_array().unwrap() {
        for sheet in file["sheets"].as_array().unwrap().iter().filter(|sheet| sheet["reading"].is_object()) {
            let dataset = sheet["reading"]["dataset"].as_str().unwrap();
            known.insert(format!("{} {} {dataset}", file["file"].as_str().unwrap(), sheet["sheet"].as_str().unwrap()));
        }
    }
    for expected in [
        "commission/innovation-fund.xlsx Calls calls",
        "commission/innovation-fund.xlsx Seals seals",
        "commission/innovation-fund.xlsx Grants grants",
        "commission/seals-by-member-state.csv  seals_by_member_state",
        "commission/national-calls.xlsx Calls of Member States national_calls",
        "commission/survey.ods Essential information survey",
        "member-states/FR.xls STEP 2024 amendments",
        "member-states/RO.xlsx FSE+ amendments",
    ] {
        assert!(known.contains(expected), "{expected} is not in {known:#?}");
    }
}

#[test]
fn the_same_campaign_has_the_same_layout_and_a_changed_one_says_what() {
    let folder = Folder::with_campaign();
    let run = folder.run(&["layout", "input/2024", "--against", "input/2024"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(run.data.matches("the same layout").count(), run.data.matches(", since 2024:").count(), "{}", run.data);
    let spain = std::fs::read(project().join("input/2024/member-states/ES.csv")).unwrap();
    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(&spain);
    let changed = text.replacen("Estado", "Situación", 1);
    assert_ne!(text, changed);
    folder.write("ES-2025.csv", changed.as_bytes());
    let run = folder.run(&["layout", "ES-2025.csv", "--against", "input/2024"]);
    assert!(run.data.contains("ES, ES-2025.csv (2024: member-states/ES.csv), since 2024:"), "{}", run.data);
    assert!(run.data.contains("renamed  ") && run.data.contains("`Estado` → `Situación`: status"), "{}", run.data);
}

#[test]
fn a_dataset_that_does_not_exist_is_answered_with_those_that_do() {
    let run = Folder::with_campaign().run(&["layout", "input/2024/member-states/DE.xlsx", "--dataset", "amendment"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.starts_with("error: there is no dataset `amendment`; known are: calls, forthcoming_calls, seals, "), "{}", run.talk);
}

#[test]
fn a_file_without_a_table_is_status_1() {
    let folder = Folder::new();
    folder.write("note.csv", "Dear all,;\nplease find;\n");
    assert_eq!(folder.run(&["layout", "note.csv"]).status, 1);
}
