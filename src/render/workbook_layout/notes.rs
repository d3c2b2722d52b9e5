//! The notes of all tables, numbered through the workbook, and their sheet.

use super::front::list;
use super::sheet::Sheet;
use super::table::has_empty_cells;
use crate::report::{Item, Report, Table, Words};

/// What stands in a cell that has no value: the shorthand that the guidance gives for "not available".
pub(super) const SHORTHAND: &str = "[x]";

/// Notes in the order of their numbers.
pub(super) struct Notes<'a> {
    notes: Vec<Note<'a>>,
    /// The ids of the tables in which the shorthand stands.
    shorthand: Vec<&'a str>,
}

struct Note<'a> {
    table: &'a str,
    mark: String,
    text: &'a str,
}

impl<'a> Notes<'a> {
    /// Numbers the notes of the report's tables.
    pub(super) fn collect(report: &'a Report) -> Self {
        let tables = || report.items.iter().map(Item::table);
        let notes = tables().flat_map(|table| table.notes.iter().map(move |note| (table.id.as_str(), note.as_str())));
        let mark = |number: usize| format!("[{} {number}]", report.words.note);
        Self {
            notes: notes.zip(1..).map(|((table, text), number)| Note { table, mark: mark(number), text }).collect(),
            shorthand: tables().filter(|table| has_empty_cells(table)).map(|table| table.id.as_str()).collect(),
        }
    }

    /// Whether there is nothing to explain.
    pub(super) fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.shorthand.is_empty()
    }

    /// The marks that follow the title of a table: ` [note 3] [note 4]`.
    pub(super) fn marks(&self, table: &Table) -> String {
        self.notes.iter().filter(|note| note.table == table.id).flat_map(|note| [" ", &note.mark]).collect()
    }

    /// The sheet that explains notes and shorthand; each names its tables.
    pub(super) fn sheet(&self, words: &Words) -> Option<Sheet> {
        if self.is_empty() {
            return None;
        }
        let mut sheet = Sheet::new(&words.notes, &words.notes);
        sheet.link(&words.contents, &words.contents);
        let shorthand = self.shorthand.join(", ");
        let mut rows: Vec<Vec<&str>> = self.notes.iter().map(|note| vec![note.mark.as_str(), note.text, note.table]).collect();
        if !shorthand.is_empty() {
            rows.push(vec![SHORTHAND, &words.empty_cell, &shorthand]);
        }
        list(&mut sheet, "notes_list", &[&words.number, &words.note, &words.sheet], &rows, |_| None);
        Some(sheet)
    }
}
