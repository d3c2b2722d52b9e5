//! Whether a table has one row of headings.

use std::collections::BTreeSet;

use crate::audit::Point;
use crate::audit::book::{Sheet, Table};
use crate::audit::faults::Faults;
use crate::location::CellRef;
use crate::workbook::Value;

pub(super) fn check(sheet: &Sheet, table: &Table, faults: &mut Faults<'_>) {
    if !table.has_header {
        faults.of_cell(Point::OneHeaderRow, &sheet.name, table.first, "expected a first row that is known as that of the headings");
        return;
    }
    let mut seen = BTreeSet::new();
    for (position, column) in table.columns().enumerate() {
        let cell = CellRef::new(table.first.row, column);
        let heading = sheet.text(cell);
        if !matches!(sheet.cells.get(&cell).map(|cell| &cell.value), Some(Value::Text(_))) {
            faults.of_cell(Point::OneHeaderRow, &sheet.name, cell, "expected a heading in words");
        } else if !seen.insert(heading.to_lowercase()) {
            faults.of_cell(Point::OneHeaderRow, &sheet.name, cell, format!("expected a heading of its own, found `{heading}` twice"));
        }
        let known = table.headings.get(position).map_or("", |heading| heading.trim());
        // A line break in a heading is written in one way in the cell and in another in the mark-up.
        if words(known) != words(&heading) {
            let message = format!("expected the heading that programs know, `{known}`, found `{heading}`");
            faults.of_cell(Point::OneHeaderRow, &sheet.name, cell, message);
        }
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
