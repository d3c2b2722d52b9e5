//! Whether all of a sheet is seen.

use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::faults::Faults;

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    let filters = sheet.tables.iter().any(|table| table.filters);
    let found = [
        (sheet.hidden, "expected a sheet that is seen, found a hidden one"),
        (sheet.concealing, "expected rows and columns that are seen, found hidden ones"),
        (filters, "expected headings alone, found buttons that filter"),
        (sheet.frozen, "expected rows that move with the others, found frozen ones"),
    ];
    for (_, message) in found.iter().filter(|(is, _)| *is) {
        faults.of_sheet(Point::NothingHidden, &sheet.name, message);
    }
}
