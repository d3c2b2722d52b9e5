//! Whether what stands in columns is marked up as a table.

use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::faults::Faults;

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    if sheet.tables.len() > 1 {
        faults.of_sheet(Point::MarkedUpTable, &sheet.name, format!("expected one table, found {}", sheet.tables.len()));
    }
    let outside = sheet.cells.keys().find(|cell| cell.column > 0 && sheet.table_at(**cell).is_none());
    if let Some(cell) = outside {
        let message = format!("expected a table that is marked up, found `{}` outside of one", sheet.text(*cell));
        faults.of_cell(Point::MarkedUpTable, &sheet.name, *cell, message);
    }
}
