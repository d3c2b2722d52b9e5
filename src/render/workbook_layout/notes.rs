//! The notes of all tables, numbered through the workbook, and their sheet.

use super::front::list;
use super::sheet::Sheet;
use super::shorthand::Shorthand;
use crate::report::{ASSUMED, ASSUMPTION, Item, Report, Table, Words};

/// Notes in the order of their numbers, each text once.
pub(super) struct Notes<'a> {
    notes: Vec<Note<'a>>,
    /// What stands in empty cells, with the ids of the tables in which it does.
    shorthands: Vec<(Shorthand, String)>,
}

struct Note<'a> {
    /// The ids of the tables that it belongs to.
    tables: Vec<&'a str>,
    mark: String,
    text: &'a str,
}

impl<'a> Notes<'a> {
    /// Numbers the notes of the report's tables.
    pub(super) fn collect(report: &'a Report) -> Self {
        let tables = || report.items.iter().map(Item::table);
        let mut notes: Vec<Note<'a>> = Vec::new();
        for (table, text) in tables().flat_map(|table| table.notes.iter().map(move |note| (table.id.as_str(), note.as_str()))) {
            if let Some(known) = notes.iter_mut().find(|note| note.text == text) {
                known.tables.push(table);
            } else {
                let mark = format!("[{} {}]", report.words.note_mark, notes.len() + 1);
                notes.push(Note { tables: vec![table], mark, text });
            }
        }
        let shorthands = Shorthand::ALL.into_iter().map(|shorthand| {
            let ids: Vec<&str> = tables().filter(|table| shorthand.stands_in(table)).map(|table| table.id.as_str()).collect();
            (shorthand, ids.join(", "))
        });
        Self { notes, shorthands: shorthands.filter(|(_, ids)| !ids.is_empty()).collect() }
    }

    /// Whether there is nothing to explain.
    pub(super) fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.shorthands.is_empty()
    }

    /// The marks that follow the title of a table: ` [note 3] [note 4]`.
    pub(super) fn marks(&self, table: &Table) -> String {
        self.of(table).flat_map(|note| [" ", &note.mark]).collect()
    }

    /// A label or heading whose star, which is no mark that can be read aloud, is that of the notes on assumptions.
    pub(super) fn referring(&self, table: &Table, label: &str) -> String {
        if !label.contains(ASSUMED) {
            return label.to_owned();
        }
        let marks: String = self.of(table).filter(|note| note.text.starts_with(ASSUMPTION)).flat_map(|note| [" ", &note.mark]).collect();
        label.replace(ASSUMED, &marks)
    }

    fn of(&self, table: &Table) -> impl Iterator<Item = &Note<'a>> {
        self.notes.iter().filter(|note| note.tables.contains(&table.id.as_str()))
    }

    /// The sheet that explains notes and shorthands; each names its tables.
    pub(super) fn sheet(&self, words: &Words) -> Option<Sheet> {
        if self.is_empty() {
            return None;
        }
        let mut sheet = Sheet::new(&words.notes, &words.notes);
        sheet.link(&words.contents, &words.contents);
        let tables: Vec<String> = self.notes.iter().map(|note| note.tables.join(", ")).collect();
        let text = |note: &Note<'a>| note.text.strip_prefix(ASSUMPTION).unwrap_or(note.text);
        let mut rows: Vec<Vec<&str>> =
            self.notes.iter().zip(&tables).map(|(note, tables)| vec![note.mark.as_str(), text(note), tables.as_str()]).collect();
        rows.extend(self.shorthands.iter().map(|(shorthand, ids)| vec![shorthand.text(), shorthand.meaning(words), ids.as_str()]));
        list(&mut sheet, "notes_list", &[&words.number, &words.note, &words.sheet], &rows, |_| None);
        Some(sheet)
    }
}
