//! Findings for a reader at a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::visible::on_one_line;
use super::{Code, Diagnostic, Findings, Group, Severity};

/// So many findings of one code in one file are shown; the rest are counted.
const SHOWN_PER_CODE_AND_FILE: usize = 20;

/// So many ranges of cells of a group are shown.
const SHOWN_RANGES: usize = 6;

/// So many different messages of a group are shown.
const SHOWN_EXAMPLES: usize = 3;

/// One finding: what, where, what to do.
#[must_use]
pub fn one(diagnostic: &Diagnostic) -> String {
    let (message, place) = (on_one_line(&diagnostic.message), on_one_line(&diagnostic.location.to_string()));
    let mut text = format!("{}[{}]: {message}\n  --> {place}\n", diagnostic.severity.word(), diagnostic.code.name());
    if let Some(hint) = &diagnostic.hint {
        let _ = writeln!(text, "  hint: {}", on_one_line(hint));
    }
    text
}

/// Findings of one column as one: how many, in which cells, and the most frequent of what they say.
#[must_use]
pub fn group(group: &Group<'_>) -> String {
    let first = group.first();
    if group.len() == 1 {
        return one(first);
    }
    let examples = group.examples();
    let said = examples[0].finding;
    let like_it = if examples.len() == 1 { "" } else { ", and others like it" };
    let mut text = format!("{}[{}]: {}{like_it}\n", first.severity.word(), first.code.name(), on_one_line(&said.message));
    let _ = writeln!(text, "  --> {}: {} cells", on_one_line(&group.place(SHOWN_RANGES).to_string()), group.len());
    if let Some(hint) = &said.hint {
        let _ = writeln!(text, "  hint: {}", on_one_line(hint));
    }
    for example in examples.iter().skip(1).take(SHOWN_EXAMPLES - 1) {
        let other_hint = example.finding.hint.as_ref().filter(|hint| Some(*hint) != said.hint.as_ref());
        let hint = other_hint.map_or_else(String::new, |hint| format!("; {}", on_one_line(hint)));
        let cells = if example.count == 1 { String::new() } else { format!(" in {} cells", example.count) };
        let _ = writeln!(text, "  also: {}{cells}{hint}", on_one_line(&example.finding.message));
    }
    if examples.len() > SHOWN_EXAMPLES {
        let _ = writeln!(text, "  also: {} more that read otherwise", examples.len() - SHOWN_EXAMPLES);
    }
    text
}

/// All findings, an empty line between them; a flood of one kind in one file is cut and counted.
#[must_use]
pub fn all(findings: &Findings) -> String {
    from_severity(findings, Severity::Note)
}

/// The findings that matter at least so much, as [`all`] shows them.
#[must_use]
pub fn from_severity(findings: &Findings, least: Severity) -> String {
    let mut seen: BTreeMap<(Code, String), usize> = BTreeMap::new();
    let mut text = String::new();
    for group in findings.groups().iter().filter(|group| group.first().severity <= least) {
        let first = group.first();
        let count = seen.entry((first.code, first.location.file().to_owned())).or_default();
        *count += 1;
        if *count <= SHOWN_PER_CODE_AND_FILE {
            text.push_str(&self::group(group));
            text.push('\n');
        }
    }
    for ((code, file), count) in seen {
        if count > SHOWN_PER_CODE_AND_FILE {
            let _ = writeln!(text, "… and {} more of `{}` in {}\n", count - SHOWN_PER_CODE_AND_FILE, code.name(), on_one_line(&file));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Sink;
    use crate::location::{CellRef, Location};

    #[test]
    fn a_wrong_column_is_said_once_with_its_cells_and_the_most_frequent_texts() {
        let mut sink = Sink::new();
        for row in 4..3004 {
            let location =
                Location::Cell { file: "DE.xlsx".to_owned(), sheet: "STEP".to_owned(), cell: CellRef::new(row, 3), heading: None };
            let found = ["n.b.", "x", "offen", "?"][if row < 10 { row as usize % 4 } else { 0 }];
            sink.push(
                Diagnostic::new(Code::UnparsableAmount, location, format!("expected an amount, found `{found}`")).with_hint("type it"),
            );
        }
        let expected = "error[unparsable-amount]: expected an amount, found `n.b.`, and others like it
  --> DE.xlsx, sheet `STEP`, cells D5:D3004 (column D): 3000 cells
  hint: type it
  also: expected an amount, found `x` in 2 cells
  also: expected an amount, found `offen`
  also: 1 more that read otherwise

";
        assert_eq!(all(&sink.finish(&[])), expected);
    }
}
