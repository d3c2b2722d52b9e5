//! `step-report verify`: the proof that an output is what its inputs make, and what is named where it is not.

use std::collections::BTreeMap;
use std::fs;

use super::diff::made_up::{self, CHANGES};
use crate::folder::{Folder, project};
use crate::program::Run;

/// A folder with a small campaign that has a file of every kind: a predecessor, corrections, texts, a code list of its own, a workbook.
fn campaign() -> Folder {
    let folder = Folder::new();
    let mut campaign = made_up::campaign();
    for name in ["a correction", "a code list"] {
        CHANGES.iter().find(|change| change.name == name).unwrap().apply(&mut campaign);
    }
    for file in campaign.files {
        let is_report = file.path == "report.toml";
        let more = if is_report { format!("\n[[predecessor]]\nfolder = \"../first\"\n{WORKBOOK}") } else { String::new() };
        folder.write(&format!("input/made-up/{}", file.path), [file.bytes, more.into_bytes()].concat());
    }
    folder.write("input/made-up/texts/en.toml", "[titles]\nT9 = \"Amounts by programme\"\n");
    folder.write("input/made-up/seals.xlsx", std::fs::read(project().join("input/2024/commission/eu4health.xlsx")).unwrap());
    folder.write("input/first/report.toml", FIRST);
    folder.write("input/first/grants.csv", "Member State;Grant (EUR million)\nDE;3,3\n");
    folder
}

const WORKBOOK: &str =
    "\n[[source]]\nfiles = \"seals.xlsx\"\nsheets = [\"Calls\"]\ndataset = \"calls\"\nvalues = { programme = \"EU4H\" }\n";

const FIRST: &str = "[report]\nyear = 2023\ncut_off = 2023-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\n\
                     [[source]]\nfiles = \"grants.csv\"\ndataset = \"grants\"\nvalues = { programme = \"IF\", sector = \"clean\" }\n";

/// The same, built; only the tables and figures that are quick to make.
fn built() -> Folder {
    let folder = campaign();
    folder.succeed(&["build", "input/made-up", "--only", "T1,T9,F4"]);
    folder
}

fn verify(folder: &Folder) -> Run {
    folder.run(&["verify", "output/made-up"])
}

/// Changes one byte in the middle of a file.
fn damage(folder: &Folder, path: &str) {
    let mut bytes = fs::read(folder.path(path)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.path(path), bytes).unwrap();
}

/// Replaces a text in the manifest.
fn edit_manifest(folder: &Folder, edit: impl Fn(&str) -> String) {
    let text = fs::read_to_string(folder.path("output/made-up/manifest.json")).unwrap();
    let edited = edit(&text);
    assert_ne!(text, edited, "the edit changed nothing");
    folder.write("output/made-up/manifest.json", edited);
}

/// The lines of a proof that failed.
fn faults(folder: &Folder) -> Vec<String> {
    let run = verify(folder);
    assert_eq!((run.status, run.talk.as_str()), (1, ""), "{run:?}");
    run.data.lines().map(str::to_owned).collect()
}

#[test]
fn the_committed_output_is_what_the_committed_input_makes() {
    let run = Folder::new().run(&["verify", project().join("output/2024").to_str().unwrap()]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""), "{run:?}");
    assert!(run.data.starts_with("equal: step-report "), "{}", run.data);
}

#[test]
fn what_was_asked_for_is_asked_for_again() {
    let folder = campaign();
    folder.succeed(&["build", "input/made-up", "--only", "T9,F4", "--lang", "nl", "--allow", "unused-file", "--out", "elsewhere"]);
    let run = folder.run(&["verify", "elsewhere", "--campaign", "input/made-up"]);
    assert_eq!(run.status, 0, "{run:?}");
}

#[test]
fn one_changed_byte_of_any_input_is_named_and_nothing_else() {
    let folder = built();
    assert_eq!(verify(&folder).status, 0);
    let of_campaign =
        ["report.toml", "corrections.toml", "texts/en.toml", "codes/category_of_region_2021_2027.csv", "grants.csv", "seals.xlsx"];
    let own = of_campaign.iter().map(|path| (format!("input/made-up/{path}"), (*path).to_owned()));
    let first = ["report.toml", "grants.csv"].map(|path| (format!("input/first/{path}"), format!("../first/{path}")));
    for (path, name) in own.chain(first) {
        damage(&folder, &path);
        let expected = [
            format!("input `{name}`: has other bytes than when the output was made"),
            "not made again, because the inputs are not those of the manifest".to_owned(),
        ];
        assert_eq!(faults(&folder), expected);
        damage(&folder, &path);
    }
    assert_eq!(verify(&folder).status, 0, "every byte is as it was");
}

#[test]
fn one_changed_byte_of_an_output_of_any_kind_is_named() {
    let folder = built();
    let content = folder.content("output/made-up");
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    for path in content.keys().map(|path| path.to_str().unwrap().replace('\\', "/")).filter(|path| path != "manifest.json") {
        paths.insert(path.rsplit('.').next().unwrap().to_owned(), path);
    }
    assert!(
        ["csv", "jsonl", "json", "parquet", "xlsx", "ods", "svg", "png", "html"].iter().all(|kind| paths.contains_key(*kind)),
        "{paths:?}"
    );
    for path in paths.values() {
        damage(&folder, &format!("output/made-up/{path}"));
    }
    let faults = faults(&folder);
    let mut expected: Vec<String> =
        paths.values().map(|path| format!("output `{path}`: has other bytes than when it was written")).collect();
    expected.sort();
    assert_eq!(faults[..expected.len()], expected);
    assert_eq!(faults.len(), expected.len() + 1, "{faults:#?}");
    assert!(faults.last().unwrap().starts_with("the inputs, the definition and the code lists are those of the manifest"), "{faults:#?}");
    // One alone is named alone.
    for path in paths.values().filter(|path| !path.ends_with("ledger.jsonl")) {
        damage(&folder, &format!("output/made-up/{path}"));
    }
    if let Some(path) = paths.get("jsonl") {
        assert_eq!(self::faults(&folder)[0], format!("output `{path}`: has other bytes than when it was written"));
    }
}

#[test]
fn a_missing_and_an_extra_file_are_named_in_the_output_and_in_the_campaign() {
    let folder = built();
    fs::remove_file(folder.path("output/made-up/nl/report.html")).unwrap();
    folder.write("output/made-up/extra.txt", "mine");
    fs::remove_file(folder.path("input/made-up/grants.csv")).unwrap();
    let expected = [
        "input `grants.csv`: is gone",
        "output `nl/report.html`: is gone",
        "output `extra.txt`: is not in the manifest",
        "not made again, because the inputs are not those of the manifest",
    ];
    assert_eq!(faults(&folder), expected);
    fs::remove_dir_all(folder.path("input/first")).unwrap();
    let lines = faults(&folder);
    assert!(lines.contains(&"input `../first/report.toml`: is gone".to_owned()), "{lines:#?}");
}

#[test]
fn one_changed_byte_of_the_manifest_is_named_wherever_it_is() {
    let folder = built();
    let manifest = fs::read_to_string(folder.path("output/made-up/manifest.json")).unwrap();
    let hash_of = |path: &str| {
        let start = manifest.find(&format!("\"{path}\"")).unwrap_or_else(|| panic!("{path} is not in {manifest}"));
        start + manifest[start..].find("\"sha256\": \"").unwrap() + "\"sha256\": \"".len()
    };
    let text = |text: &str| manifest.find(text).unwrap() + text.len() - 1;
    let places = [
        (hash_of("grants.csv"), "input `grants.csv`: has other bytes than when the output was made"),
        (hash_of("corrections.toml"), "input `corrections.toml`: has other bytes than when the output was made"),
        (hash_of("codes/fund.csv"), "code list `codes/fund.csv`: is another one in this program"),
        (hash_of("built-in/checks.toml"), "definition part `built-in/checks.toml`: is another one in this program"),
        (hash_of("data/T9.csv"), "output `data/T9.csv`: has other bytes than when it was written"),
        (text("\"tool\": \"s"), "program `step-report "),
        (text("\"year\": 2"), "output `manifest.json`: comes out with other bytes when it is made again"),
        (text("\"campaign\": \"m"), "output `manifest.json`: comes out with other bytes when it is made again"),
    ];
    for (place, expected) in places {
        let mut bytes = manifest.clone().into_bytes();
        bytes[place] = if bytes[place] == b'0' { b'1' } else { bytes[place] ^ 1 };
        folder.write("output/made-up/manifest.json", &bytes);
        let run = folder.run(&["verify", "output/made-up", "--campaign", "input/made-up"]);
        assert!(run.status == 1 && run.data.lines().any(|line| line.starts_with(expected)), "{expected}: {run:?}");
    }
    folder.write("output/made-up/manifest.json", &manifest[..manifest.len() / 2]);
    let run = verify(&folder);
    assert!(run.status == 2 && run.talk.contains("is not a manifest"), "{run:?}");
}

#[test]
fn another_program_is_named_with_its_version() {
    let folder = built();
    edit_manifest(&folder, |text| text.replace("\"step-report 0", "\"step-report 99"));
    let lines = faults(&folder);
    assert!(lines[0].starts_with("program `step-report 0.") && lines[0].contains("the output was made by `step-report 99"), "{lines:#?}");
    assert_eq!(lines.len(), 2, "only the manifest itself comes out otherwise: {lines:#?}");
}

#[test]
fn an_output_that_was_forged_together_with_its_hash_is_found_by_making_it_again() {
    let folder = built();
    let forged = b"id,value\nT9/DE/1/ERDF,1\n";
    let before = step_report::trust::sha256(&fs::read(folder.path("output/made-up/data/T9.csv")).unwrap());
    folder.write("output/made-up/data/T9.csv", forged);
    edit_manifest(&folder, |text| text.replace(&before, &step_report::trust::sha256(forged)));
    let lines = faults(&folder);
    assert!(lines.contains(&"output `data/T9.csv`: comes out with other bytes when it is made again".to_owned()), "{lines:#?}");
}

#[test]
fn a_file_that_came_later_is_a_note_and_no_fault() {
    let folder = built();
    folder.write("input/made-up/notes.txt", "came later");
    let run = verify(&folder);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(run.talk, "note: `notes.txt` is not an input of the manifest, and was not read\n");
}

#[test]
fn without_the_campaign_there_is_nothing_to_prove_with() {
    let folder = built();
    fs::rename(folder.path("input"), folder.path("moved")).unwrap();
    let run = verify(&folder);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("hint: name its folder with `--campaign`"), "{}", run.talk);
    assert_eq!(folder.run(&["verify", "output/made-up", "--campaign", "moved/made-up"]).status, 0);
}
