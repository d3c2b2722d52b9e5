//! The command itself: its status for every cause, two campaigns, and the summary at the end of a build.

use step_report::Campaign;
use step_report::trust::diff::Kind;

use super::made_up::{self, CHANGES, Change};
use crate::folder::{Folder, project};
use crate::trust::made::Files;

fn write(folder: &Folder, below: &str, files: &Files) {
    for (path, bytes) in files {
        folder.write(&format!("{below}/{path}"), bytes);
    }
}

fn write_campaign(folder: &Folder, below: &str, campaign: &Campaign) {
    for file in &campaign.files {
        folder.write(&format!("{below}/{}", file.path), &file.bytes);
    }
}

#[test]
fn each_cause_can_be_made_to_fail_and_no_other_does() {
    let folder = Folder::new();
    write(&folder, "old", made_up::before());
    let mut held: Vec<Kind> = Vec::new();
    for change in &CHANGES {
        if held.contains(&change.kind) {
            continue;
        }
        held.push(change.kind);
        let new = format!("new-{}", change.kind.name());
        write(&folder, &new, &made_up::with(&[change]));
        let status = |more: &[&str]| folder.run(&[&["diff", "old", new.as_str()], more].concat()).status;
        let others: Vec<&str> = Kind::ALL.iter().filter(|kind| **kind != change.kind).map(|kind| kind.name()).collect();
        assert_eq!(status(&[]), 1, "{}", change.name);
        assert_eq!(status(&["--fail-on", change.kind.name()]), 1, "{}", change.name);
        assert_eq!(status(&["--fail-on", &others.join(",")]), 0, "{}", change.name);
    }
    assert_eq!(held.len(), Kind::ALL.len() - 1, "all but the unexplained: {held:?}");
    assert_eq!(folder.run(&["diff", "old", "old"]).status, 0);
    assert_eq!(folder.run(&["diff", "old", "nowhere"]).status, 2);
    assert_eq!(folder.run(&["diff", "old", "old", "--fail-on", "weather"]).status, 2);
    let forged = std::str::from_utf8(&made_up::before()["data/ledger.jsonl"]).unwrap().replace("\"200200000.00\"", "\"1.00\"");
    write(&folder, "new", made_up::before());
    folder.write("new/data/ledger.jsonl", forged);
    assert_eq!(folder.run(&["diff", "old", "new", "--fail-on", "unexplained"]).status, 1);
}

/// The campaign with one change.
fn changed(change: &Change) -> Campaign {
    let mut campaign = made_up::campaign();
    change.apply(&mut campaign);
    campaign
}

#[test]
fn two_campaigns_are_built_and_compared_like_their_outputs() {
    let folder = Folder::new();
    let correction = CHANGES.iter().find(|change| change.kind == Kind::Correction).unwrap();
    write_campaign(&folder, "one/input/old", &made_up::campaign());
    write_campaign(&folder, "two/input/new", &changed(correction));
    let run = folder.run(&["diff", "one/input/old", "two/input/new", "--format", "json"]);
    assert_eq!(run.status, 1, "{run:?}");
    let told: serde_json::Value = serde_json::from_str(&run.data).unwrap();
    let causes = told["causes"].as_array().unwrap();
    assert!(matches!(causes.as_slice(), [one] if one["kind"] == "correction" && one["cell"] == "I3"), "{causes:?}");
    assert!(told["changes"].as_array().unwrap().iter().all(|change| change["causes"] == serde_json::json!([0])));
    assert_eq!(folder.run(&["diff", "one/input/old", "one/input/old"]).status, 0);
    // Nothing comes of a campaign with errors, so there is nothing to compare.
    folder.write("two/input/new/member-states/DE.csv", "Member State;No\nDE;1\n");
    let run = folder.run(&["diff", "one/input/old", "two/input/new"]);
    assert!(run.status == 2 && run.talk.contains("hint: `step-report check`"), "{run:?}");
}

#[test]
fn the_committed_output_differs_in_nothing_from_what_its_campaign_makes() {
    let folder = Folder::with_campaign();
    let committed = project().join("output/2024");
    let run = folder.run(&["diff", committed.to_str().unwrap(), "input/2024"]);
    assert_eq!((run.status, run.data.as_str()), (0, "no printed number changed\n"), "{run:?}");
}

#[test]
fn a_build_says_what_changed_since_the_output_that_it_replaces() {
    let folder = Folder::new();
    let build = || folder.run(&["build", "input/made-up", "--only", "T9,F9", "--against", "output/made-up"]);
    write_campaign(&folder, "input/made-up", &made_up::campaign());
    folder.succeed(&["build", "input/made-up", "--only", "T9,F9"]);
    let run = build();
    assert!(run.status == 0 && run.talk.ends_with("no printed number changed\n"), "{run:?}");
    let amount = CHANGES.iter().find(|change| change.kind == Kind::Cell).unwrap();
    write_campaign(&folder, "input/made-up", &changed(amount));
    let run = build();
    assert_eq!(run.status, 0, "{run:?}");
    let (_, summary) = run.talk.split_once("printed numbers changed").unwrap_or_else(|| panic!("{run:?}"));
    for part in ["[1] a cell changed", "member-states/DE.csv, cell I3", "`62,22` → `64,22`", "T9/DE/2/ERDF/amount", "62.22 → "] {
        assert!(summary.contains(part), "{part} is not in {summary}");
    }
    assert!(!summary.contains("[2]"), "{summary}");
    assert_eq!(folder.run(&["build", "input/made-up", "--only", "T9,F9", "--against", "nowhere"]).status, 2);
}
