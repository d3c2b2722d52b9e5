//! Whether sheets have names that say something, and contents.

use std::collections::BTreeSet;

use crate::audit::Point;
use crate::audit::book::Book;
use crate::audit::faults::Faults;

/// The longest name of a sheet that Excel opens.
const LONGEST: usize = 31;
/// Names that programs give by themselves begin with these.
const GIVEN: &[&str] = &["sheet", "blad", "tabelle", "feuil", "hoja", "foglio"];

pub(super) fn check(book: &Book, faults: &mut Faults<'_>) {
    let mut names = BTreeSet::new();
    for sheet in &book.sheets {
        let name = sheet.name.to_lowercase();
        let given =
            GIVEN.iter().filter_map(|word| name.strip_prefix(word)).any(|rest| rest.trim().chars().all(|letter| letter.is_ascii_digit()));
        let message = if !names.insert(name) {
            "expected a name of its own"
        } else if given || sheet.name.chars().count() > LONGEST || sheet.name.trim().is_empty() {
            "expected a name that says what is on the sheet, of at most 31 characters"
        } else if sheet.cells.is_empty() {
            "expected contents, found a blank sheet"
        } else {
            continue;
        };
        faults.of_sheet(Point::SheetNames, &sheet.name, message);
    }
}
