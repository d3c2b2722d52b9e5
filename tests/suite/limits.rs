//! The limits on files: documented as they are, raised as the finding says.

use std::fmt::Write;

use step_report::workbook::{Limit, Limits};

use crate::folder::Folder;
use crate::golden;

#[test]
fn the_page_on_intake_lists_every_limit() {
    let mut table = "\n| limit | usually | counts |\n|---|---|---|\n".to_owned();
    for limit in Limit::ALL {
        let manual: Vec<&str> = limit.manual().iter().map(|line| line.trim()).collect();
        let _ = writeln!(table, "| `{}` | {} | {} |", limit.name(), Limits::default().of(*limit), manual.join(" "));
    }
    golden::part("docs/intake.md", "<!-- limits -->", "<!-- /limits -->", &table);
}

#[test]
fn a_limit_is_named_with_what_was_found_and_raised_as_the_hint_says() {
    let folder = Folder::with_campaign();
    let run = folder.run(&["check", "--limit", "file-bytes=5000"]);
    let finding = "expected at most 5000 bytes, found 5632\n  --> member-states/FR.xls\n  hint: send the table alone in a new workbook; \
                   if all of it is wanted, raise the limit with `--limit file-bytes=5632`\n";
    assert!(run.status == 1 && run.data.contains(finding), "{}", run.data);
    let run = folder.run(&["check", "--limit", "file-bytes=9113"]);
    assert_eq!((run.status, run.data.contains("unreadable-file")), (0, false), "{}", run.data);
}

#[test]
fn a_limit_that_was_raised_stands_in_the_manifest_and_holds_for_verify() {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "--only", "T2", "--limit", "cells=11000000"]);
    let manifest = String::from_utf8(folder.content("output/2024")[std::path::Path::new("manifest.json")].clone()).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["limits"], serde_json::json!([["cells", 11_000_000]]));
    folder.succeed(&["verify", "output/2024"]);
}

#[test]
fn an_unknown_limit_is_answered_with_the_nearest_one() {
    let run = Folder::with_campaign().run(&["check", "--limit", "cell=7"]);
    assert!(run.status == 2 && run.talk.contains("did you mean `cells`?"), "{}", run.talk);
}
