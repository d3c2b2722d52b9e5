//! Values that were read although they are written unusually: each kind is said once a column.

use std::collections::BTreeMap;

use super::column::Typed;
use super::parse;
use crate::codes::Spelling;
use crate::diag::{Code, Diagnostic, Severity};
use crate::location::{CellRef, Location};
use crate::workbook::Value;

/// How a value was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unusual {
    /// A number with the marker of a footnote.
    Marked,
    /// A code, unusually spelt.
    Code(Spelling),
}

/// The unusual values of one column.
#[derive(Debug, Default)]
pub(super) struct Tally {
    found: BTreeMap<Unusual, Found>,
}

#[derive(Debug)]
struct Found {
    count: usize,
    cell: CellRef,
    written: String,
    taken: String,
}

impl Tally {
    /// Counts a number that has a marker beside it.
    pub(super) fn add_number(&mut self, value: Option<&Value>, typed: Option<&Typed>, cell: CellRef) {
        if let (Some(Value::Text(text)), Some(Typed::Integer(_))) = (value, typed)
            && let Some(plain) = parse::without_markers(text)
        {
            self.add(Unusual::Marked, cell, text.trim(), plain);
        }
    }

    /// Counts a value of this kind.
    pub(super) fn add(&mut self, unusual: Unusual, cell: CellRef, written: &str, taken: &str) {
        let new = || Found { count: 0, cell, written: written.to_owned(), taken: taken.to_owned() };
        self.found.entry(unusual).or_insert_with(new).count += 1;
    }

    /// The findings; the caller knows the place of a cell.
    pub(super) fn findings(self, place: impl Fn(CellRef) -> Location) -> impl Iterator<Item = Diagnostic> {
        self.found.into_iter().map(move |(unusual, found)| {
            let Found { count, cell, written, taken } = found;
            let more = if count > 1 { format!(", and {} more like it", count - 1) } else { String::new() };
            let message = format!("`{written}` is read as `{taken}`{more}: {}", reason(unusual));
            let mut finding = Diagnostic::new(Code::UnusualSpelling, place(cell), message);
            if unusual == Unusual::Code(Spelling::LevelThree) {
                finding.severity = Severity::Warning;
            }
            finding
        })
    }
}

fn reason(unusual: Unusual) -> &'static str {
    match unusual {
        Unusual::Marked => "the rest marks a footnote",
        Unusual::Code(Spelling::Known) => "it is one of its names",
        Unusual::Code(Spelling::Spaced) => "there are spaces inside the code",
        Unusual::Code(Spelling::LookAlike) => "it has Greek or Cyrillic letters that look like Latin ones",
        Unusual::Code(Spelling::WithName) => "the code stands with its name or a remark",
        Unusual::Code(Spelling::LevelThree) => "a smaller region of NUTS lies in it",
    }
}
