//! Whether the workbook opens where reading begins.

use super::A1;
use crate::audit::Point;
use crate::audit::book::Book;
use crate::audit::faults::Faults;

pub(super) fn check(book: &Book, faults: &mut Faults<'_>) {
    if book.active != 0 {
        faults.of_file(Point::FirstCell, format!("expected the first sheet to be open, found number {}", book.active + 1));
    }
    for sheet in book.sheets.iter().filter(|sheet| sheet.cursor != A1) {
        faults.of_cell(Point::FirstCell, &sheet.name, sheet.cursor, "expected the cursor in A1, found it here");
    }
}
