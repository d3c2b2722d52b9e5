//! The languages of the report: what each was checked against, and that all of them print the same values.

use std::collections::BTreeMap;
use std::fmt::Write;

use step_report::present::{LANGUAGES, heads};

use crate::folder::Folder;
use crate::golden;

#[test]
fn the_manual_lists_what_every_language_was_checked_against() {
    let mut text = "\n".to_owned();
    for (code, head) in heads() {
        let _ = write!(text, "### {code}: {} ({})\n\n", head.english, head.name);
        for (kind, against) in [
            ("Countries", &head.checked.countries),
            ("Months and dates", &head.checked.months),
            ("Terms", &head.checked.terms),
            ("Sentences, titles and notes", &head.checked.sentences),
        ] {
            let _ = writeln!(text, "- {kind}: {against}.");
        }
        if !head.without.is_empty() {
            let _ = writeln!(text, "- Without labels: `{}`.", head.without.join("`, `"));
        }
        text.push('\n');
    }
    golden::part("docs/languages.md", "## What was checked against what\n", "<!-- end of the list -->", &text);
}

/// A number as it stands in the report, as a decimal without marks: `−1 234,5` is `-1234.5`.
fn read(printed: &str, decimal_mark: char) -> String {
    let number = printed.strip_suffix('%').unwrap_or(printed).trim_end_matches('\u{a0}');
    let characters = number.chars().filter(|character| *character != '\u{a0}').map(|character| match character {
        '−' => '-',
        mark if mark == decimal_mark => '.',
        digit => {
            assert!(digit.is_ascii_digit(), "`{printed}` has a `{digit}`, which is neither a digit nor a mark of the language");
            digit
        }
    });
    characters.collect()
}

/// The numbers of a page by id: exact value and text.
fn numbers(page: &str) -> Vec<(String, String, String)> {
    let attribute = |tag: &str, name: &str| tag.split_once(&format!("{name}=\"")).unwrap().1.split('"').next().unwrap().to_owned();
    let tags = page.split("<data ").skip(1);
    let numbers = tags.map(|rest| {
        let (tag, rest) = rest.split_once('>').unwrap();
        let text = rest.split('<').next().unwrap().to_owned();
        (attribute(tag, "data-id"), attribute(tag, "value"), text)
    });
    numbers.collect()
}

#[test]
fn all_languages_print_the_same_values() {
    let folder = Folder::with_campaign();
    let out = ["--only", "T2,F9,K1", "--out", "all", "--allow", "missing-translation", "--allow", "unbalanced-total"];
    folder.succeed(&[&["build", "input/2024", "--lang", "all"][..], &out].concat());
    let files = folder.content("all");
    let text = |path: &str| String::from_utf8_lossy(&files[std::path::Path::new(path)]).into_owned();
    let ledger = text("data/ledger.jsonl");
    let entries: Vec<serde_json::Value> = ledger.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut values: BTreeMap<&str, (&str, String)> = BTreeMap::new();
    for entry in &entries {
        let (id, printed) = (entry["id"].as_str().unwrap(), entry["printed"].as_object().unwrap());
        assert_eq!(printed.keys().collect::<Vec<_>>(), LANGUAGES, "{id}");
        let first = read(printed["en"].as_str().unwrap(), '.');
        for (language, head) in heads() {
            assert_eq!(read(printed[language].as_str().unwrap(), head.decimal_mark), first, "{id} in {language}");
        }
        values.insert(id, (entry["value"].as_str().unwrap(), first));
    }
    assert!(values.len() > 60, "the campaign has {} numbers", values.len());
    for (language, head) in heads() {
        let page = text(&format!("{language}/report.html"));
        assert!(page.contains(&format!("<html lang=\"{language}\"")), "{language}");
        let printed = numbers(&page);
        assert!(printed.len() > 60, "{language}");
        for (id, exact, text) in printed {
            let (value, first) = &values[id.as_str()];
            assert_eq!((exact.as_str(), read(&text, head.decimal_mark).as_str()), (*value, first.as_str()), "{id} in {language}");
        }
    }
}

#[test]
fn a_language_that_is_not_there_is_refused() {
    let run = Folder::with_campaign().run(&["build", "input/2024", "--lang", "en,tlh"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("there is no language `tlh`; known are: "), "{}", run.talk);
}

#[test]
fn a_language_that_is_asked_for_twice_is_made_once() {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "input/2024", "--lang", "nl,en,nl", "--only", "T2"]);
    assert_eq!(folder.names("output/2024"), ["data", "en", "manifest.json", "nl"]);
}
