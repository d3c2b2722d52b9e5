//! What a reader of each format sees of a comparison: the causes, and the numbers with those that changed them.

use std::collections::{BTreeMap, BTreeSet};

use step_report::trust::Edition;
use step_report::trust::diff::{self, Comparison};

use crate::trust::made::Files;

/// A comparison as one format tells it.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    pub(super) format: &'static str,
    /// All that is told of each cause, numbered from 1.
    pub(super) causes: Vec<String>,
    /// The numbers that changed, with the numbers of their causes.
    pub(super) changes: BTreeMap<String, Vec<usize>>,
    /// The whole text.
    pub(super) text: String,
}

/// Two outputs read back.
pub(super) fn editions(old: &Files, new: &Files) -> [Edition; 2] {
    [old, new].map(|files| Edition::read(files).unwrap())
}

/// What all four formats show.
pub(super) fn in_all_formats(old: &Files, new: &Files) -> [Seen; 4] {
    let [old_edition, new_edition] = editions(old, new);
    let comparison = diff::compare(&old_edition, &new_edition);
    let page = diff::html::page(&comparison, diff::html::Sides { old, new });
    [human(&comparison), markdown(&comparison), json(&comparison), html(page)]
}

fn positions(text: &str) -> Vec<usize> {
    text.split(", ").filter(|number| !number.is_empty()).map(|number| number.parse().unwrap()).collect()
}

/// `  [1] a cell changed (17 numbers): …`, and `  F9/DE/total  891 → 892  +1.00 million EUR  [1]`.
fn human(comparison: &Comparison<'_>) -> Seen {
    let text = diff::human::text(comparison);
    let (mut causes, mut changes): (Vec<String>, _) = (Vec::new(), BTreeMap::new());
    for line in text.lines() {
        if let Some(cause) = line.strip_prefix("  [") {
            causes.push(cause.to_owned());
        } else if let Some(event) = line.strip_prefix("      ") {
            causes.last_mut().unwrap().push_str(event);
        } else if let Some((id, rest)) = line.strip_prefix("  ").and_then(|line| line.split_once("  ")) {
            let own = rest.rsplit_once('[').unwrap().1.trim_end_matches(']');
            assert!(changes.insert(id.to_owned(), positions(own)).is_none(), "{id} stands there once");
        }
    }
    Seen { format: "human", causes, changes, text }
}

fn json(comparison: &Comparison<'_>) -> Seen {
    let text = diff::json::text(comparison);
    let whole: serde_json::Value = serde_json::from_str(&text).unwrap();
    let list = |name: &str| whole[name].as_array().unwrap().clone();
    // What other formats put into words stands here in fields of its own.
    let words = |cause: serde_json::Value| {
        let kind = cause["kind"].as_str().unwrap().to_owned();
        let of = |key: &str| cause[key].as_str().unwrap_or_default().to_owned();
        let cell = match (of("cell"), kind.as_str(), of("column").is_empty()) {
            (cell, ..) if cell.is_empty() => String::new(),
            (cell, "row", _) | (cell, "correction", true) => format!(", row of cell {cell}"),
            (cell, ..) => format!(", cell {cell}"),
        };
        let file = if kind == "file" { " the file" } else { "" };
        format!("{}{cell}{file} {} {} {} {}", of("name"), of("column"), of("old"), of("new"), of("because"))
    };
    let change = |change: serde_json::Value| {
        let causes = change["causes"].as_array().unwrap().iter().map(|cause| usize::try_from(cause.as_u64().unwrap()).unwrap() + 1);
        (change["id"].as_str().unwrap().to_owned(), causes.collect())
    };
    let causes = list("causes").into_iter().map(words).collect();
    let changes = list("changes").into_iter().map(change).collect();
    Seen { format: "json", causes, changes, text }
}

/// The rows of the two tables; every row of a table has as many cells as its heading.
fn markdown(comparison: &Comparison<'_>) -> Seen {
    let text = diff::markdown::text(comparison);
    let (mut causes, mut changes): (Vec<String>, _) = (Vec::new(), BTreeMap::new());
    let mut columns = 0;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if !line.starts_with('|') {
            columns = 0;
            continue;
        }
        let cells = cells(line);
        if columns == 0 {
            columns = cells.len();
            let rule = lines.next().unwrap();
            assert_eq!(self::cells(rule).len(), columns, "{line}\n{rule}");
            assert!(rule.chars().all(|letter| "|-:".contains(letter)), "{rule}");
            continue;
        }
        assert_eq!(cells.len(), columns, "{line}");
        match cells.as_slice() {
            [id, _, _, _, own] if id.starts_with('`') => {
                let id = id.trim_matches('`').to_owned();
                assert!(changes.insert(id.clone(), positions(own)).is_none(), "{id} stands there once");
            }
            [_, kind, place, event, _] => causes.push(format!("{kind} {place} {event}")),
            other => panic!("{other:?}"),
        }
    }
    Seen { format: "markdown", causes, changes, text }
}

/// The cells of a row, as they are shown: `\|` is no border, and a backslash before a mark of punctuation is not seen.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut letters = line.trim().trim_start_matches('|').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek().is_some_and(char::is_ascii_punctuation) => cells.last_mut().unwrap().extend(letters.next()),
            '|' => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(letter),
        }
    }
    assert_eq!(cells.pop().as_deref(), Some(""), "the row ends with a border: {line}");
    cells.iter().map(|cell| cell.trim().replace("&lt;", "<").replace("&amp;", "&")).collect()
}

fn html(page: String) -> Seen {
    let (mut causes, mut changes): (Vec<String>, _) = (Vec::new(), BTreeMap::new());
    for row in page.split("<tr").skip(1).map(|row| row.split("</tr>").next().unwrap()) {
        let shown = plain(row.split_once('>').unwrap().1);
        if row.contains("id=\"cause-") {
            causes.push(shown);
        } else if let Some(id) = row.split("<code>").nth(1).filter(|_| row.contains("scope=\"row\"")) {
            let links = row.split("href=\"#cause-").skip(1).map(|link| link.split('"').next().unwrap().parse().unwrap());
            assert!(changes.insert(plain(id.split("</code>").next().unwrap()), links.collect()).is_none());
        }
    }
    Seen { format: "html", causes, changes, text: page }
}

/// The text of a piece of markup.
fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in markup.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What a ledger says of each number: value, unit and print.
pub(super) type Told = BTreeMap<String, String>;

/// Reads a ledger, without the program.
pub(super) fn told(files: &Files) -> Told {
    let ledger = std::str::from_utf8(&files["data/ledger.jsonl"]).unwrap();
    let entries = ledger.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let told = |entry: serde_json::Value| {
        let told = format!("{} {} {}", entry["value"], entry["unit"], entry["printed"]);
        (entry["id"].as_str().unwrap().to_owned(), told)
    };
    entries.map(told).collect()
}

/// The ids of the numbers of which two ledgers do not say the same.
pub(super) fn changed(old: &Told, new: &Told) -> BTreeSet<String> {
    old.keys().chain(new.keys()).filter(|id| old.get(*id) != new.get(*id)).cloned().collect()
}
