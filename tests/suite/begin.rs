//! `step-report new`: next year's campaign from that of 2024.

use std::fs;

use crate::folder::Folder;

#[test]
fn next_years_campaign_keeps_comments_and_sources_and_lists_what_to_look_at() {
    let folder = Folder::with_campaign();
    let run = folder.run(&["new", "input/2025", "--from", "input/2024"]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    let old = fs::read_to_string(folder.path("input/2024/report.toml")).unwrap();
    let new = fs::read_to_string(folder.path("input/2025/report.toml")).unwrap();
    let is_of_its_year = |line: &&str| ["year", "cut_off", "nothing"].iter().any(|key| line.starts_with(key));
    for line in old.lines().filter(|line| !is_of_its_year(line)) {
        assert!(new.contains(line), "lost: {line}");
    }
    assert!(new.contains("year = 2025\ncut_off = 2025-12-31\n"), "{new}");
    assert!(!new.contains("nothing = true"), "who had nothing is asked anew");
    assert_eq!(folder.names("input/2025"), ["README.md", "report.toml", "texts"]);
    let readme = fs::read_to_string(folder.path("input/2025/README.md")).unwrap();
    for line in run.data.lines() {
        assert!(readme.contains(line.trim_start_matches("- ")), "{line}");
    }
    assert!(run.data.contains("assumed of `amendments`"), "{}", run.data);
    let check = folder.run(&["check", "input/2025", "--message-format", "json"]);
    let codes: Vec<String> = check
        .data
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|finding| finding["severity"] == "error")
        .map(|finding| finding["code"].as_str().unwrap().to_owned())
        .collect();
    assert!(!codes.is_empty() && codes.iter().all(|code| code == "missing-file"), "only the files are missing: {codes:?}");
}

#[test]
fn a_folder_that_is_not_empty_is_left_as_it_is() {
    let folder = Folder::with_campaign();
    folder.write("input/2025/notes.txt", "mine");
    let run = folder.run(&["new", "input/2025", "--from", "input/2024"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("is not empty"), "{}", run.talk);
    assert_eq!(folder.names("input/2025"), ["notes.txt"]);
}
