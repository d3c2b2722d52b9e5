//! Whether every cell of a table is filled, and the shorthands in it are explained.

use std::collections::BTreeSet;

use crate::audit::Point;
use crate::audit::book::{Book, Sheet, Table};
use crate::audit::faults::Faults;
use crate::location::CellRef;

pub(super) fn check(book: &Book, sheet: &Sheet, table: &Table, faults: &mut Faults<'_>) {
    let mut shorthands = BTreeSet::new();
    for row in table.rows() {
        for column in table.columns() {
            let cell = CellRef::new(row, column);
            let text = sheet.text(cell);
            if text.is_empty() {
                faults.of_cell(Point::NoEmptyCell, &sheet.name, cell, "expected a value or the reason why there is none, found nothing");
            } else if is_shorthand(&text) {
                shorthands.insert(text);
            }
        }
    }
    let is_notes = book.sheets.last().is_some_and(|last| last.name == sheet.name);
    for shorthand in shorthands.iter().filter(|_| !is_notes) {
        let above = (0..table.first.row).any(|row| sheet.text(CellRef::new(row, 0)).starts_with(&format!("{shorthand} ")));
        if !above {
            faults.of_cell(Point::NoEmptyCell, &sheet.name, table.first, format!("expected `{shorthand}` to be explained above the table"));
        }
        let noted =
            book.sheets.last().is_some_and(|notes| notes.cells.keys().any(|cell| cell.column == 0 && notes.text(*cell) == *shorthand));
        if !noted {
            faults.of_cell(
                Point::NoEmptyCell,
                &sheet.name,
                table.first,
                format!("expected `{shorthand}` to be explained on the last sheet"),
            );
        }
    }
}

/// `[x]`: one letter in brackets.
fn is_shorthand(text: &str) -> bool {
    let within = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    within.is_some_and(|within| within.chars().count() == 1 && within.chars().all(char::is_alphabetic))
}
