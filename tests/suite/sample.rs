//! `step-report sample`: the same bytes each time, nothing to put right, and marked as synthetic wherever it goes.

use std::path::PathBuf;

use step_report::sample::{self, Settings};
use step_report::{Campaign, InputFile, Options, Silent};

use crate::folder::{Folder, content, project};

/// What `input/demo` is made with.
const DEMO: [&str; 6] = ["--senders", "8", "--rows", "40", "--seed", "1"];

fn campaign(settings: Settings) -> Campaign {
    let files = sample::files(settings).map(|file| InputFile { path: file.path, bytes: file.bytes }).collect();
    Campaign { name: "sample".to_owned(), files }
}

#[test]
fn the_committed_demonstration_is_what_the_command_writes() {
    let folder = Folder::new();
    folder.succeed(&[&["sample", "demo"], &DEMO[..]].concat());
    let (made, committed) = (folder.content("demo"), content(&project().join("input/demo")));
    assert_eq!(made.keys().collect::<Vec<_>>(), committed.keys().collect::<Vec<_>>());
    for (path, bytes) in &made {
        assert!(committed[path] == *bytes, "input/demo/{} is out of date: remove the folder and make it again", path.display());
    }
    assert!(committed.values().map(Vec::len).sum::<usize>() < 400_000, "the demonstration stays small");
}

#[test]
fn the_demonstration_has_nothing_to_put_right_and_all_that_one_year_can_show() {
    let folder = Folder::new();
    folder.succeed(&[&["sample", "demo"], &DEMO[..]].concat());
    let run = folder.run(&["check", "demo"]);
    let findings: Vec<&str> = run.data.lines().filter(|line| !line.is_empty() && !line.starts_with("  --> ")).collect();
    let missing = |id: &str, dataset: &str| {
        format!("note[not-reported]: {id} is not in the report: no earlier year of the dataset ‘{dataset}’ was reported")
    };
    assert_eq!(run.status, 0);
    assert_eq!(findings, [missing("Y1", "amendments"), missing("Y2", "amendments"), missing("Y3", "calls")]);
}

#[test]
fn another_seed_makes_other_amounts() {
    let report = |seed| sample::files(Settings { senders: 1, rows: 5, seed, ..Settings::default() }).next().unwrap().bytes;
    assert!(report(1) != report(2));
}

#[test]
fn a_folder_with_anything_in_it_is_left_as_it_is() {
    let folder = Folder::new();
    folder.write("demo/mine.txt", "keep");
    let run = folder.run(&["sample", "demo", "--senders", "1", "--rows", "1"]);
    assert_eq!((run.status, run.data.as_str()), (2, ""));
    assert_eq!(run.talk, "error: `demo` is not empty\n  hint: name a new folder, or empty this one yourself\n");
    assert_eq!(folder.content("demo").into_keys().collect::<Vec<_>>(), [PathBuf::from("mine.txt")]);
}

#[test]
fn settings_outside_their_limits_are_refused() {
    for arguments in [["--senders", "28"], ["--rows", "0"], ["--nuts", "2016"]] {
        let run = Folder::new().run(&[&["sample", "demo"], &arguments[..]].concat());
        assert_eq!(run.status, 2, "{arguments:?}: {run:?}");
    }
}

#[test]
fn every_page_picture_and_manifest_says_that_the_data_are_synthetic() {
    let options = Options { only: Some(vec!["T2".to_owned(), "F7".to_owned()]), ..Options::default() };
    let sample = campaign(Settings { senders: 2, rows: 12, ..Settings::default() });
    let artifacts = step_report::build(&sample, &options, &Silent).unwrap().artifacts.unwrap();
    let text = |path: &str| String::from_utf8(artifacts.get(path).unwrap().bytes.clone()).unwrap();
    for (language, words, source) in [
        ("en", "ynthetic data", "<title>Strategic Technologies for Europe Platform: annual report 2025 (synthetic data)</title>"),
        ("nl", "ynthetische gegevens", "Bron: synthetische gegevens"),
    ] {
        assert!(text(&format!("{language}/report.html")).contains(source));
        assert!(text(&format!("{language}/charts/F7.svg")).contains(&format!("S{words}</text>")));
    }
    let manifest: serde_json::Value = serde_json::from_str(&text("manifest.json")).unwrap();
    assert_eq!(manifest["synthetic"], true);
    assert!(text("data/datapackage.json").contains("(synthetic data)"));
}
