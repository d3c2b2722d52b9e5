//! Whether a sheet begins where a reader begins.

use super::A1;
use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::faults::Faults;

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    if sheet.text(A1).is_empty() {
        faults.of_cell(Point::ColumnA, &sheet.name, A1, "expected the title of the sheet, found nothing");
    }
    for table in sheet.tables.iter().filter(|table| table.first.column != 0) {
        faults.of_cell(Point::ColumnA, &sheet.name, table.first, "expected the table to begin in column A");
    }
    let end = sheet.tables.iter().map(|table| table.last.row).max();
    let below = sheet.cells.keys().find(|cell| end.is_some_and(|end| cell.row > end));
    if let Some(cell) = below {
        faults.of_cell(Point::ColumnA, &sheet.name, *cell, format!("expected nothing below the table, found `{}`", sheet.text(*cell)));
    }
}
