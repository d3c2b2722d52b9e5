//! Whether a symbol stands where a word should refer to a note.

use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::faults::Faults;
use crate::workbook::Value;

/// Signs that print uses to refer to notes.
const SYMBOLS: &[char] = &['*', '†', '‡', '§', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    for (place, cell) in &sheet.cells {
        let Value::Text(text) = &cell.value else { continue };
        // A unit in brackets stands after the name; the mark would stand before it.
        let name = text.split(" (").next().unwrap_or_default();
        if [text.as_str(), name].iter().any(|text| text.trim_end().ends_with(SYMBOLS)) || text.starts_with(SYMBOLS) {
            faults.of_cell(Point::NoSymbols, &sheet.name, *place, format!("expected a mark in words, found a symbol in `{text}`"));
        }
    }
}
