//! One cell with another value.

use super::{CellChange, CellChanges, Numbered, misplaced};
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::{CellRef, Location};
use crate::plan::CorrectionPlan;
use crate::workbook::{Row, Sheet, Value};

/// Changes a cell, if what stands there is what the correction says.
pub(super) fn change(sheet: &mut Sheet, cell: CellRef, numbered: Numbered<'_>, changes: &mut CellChanges, sink: &mut Sink) {
    let (index, correction) = numbered;
    let place = Location::Cell { file: correction.path.clone(), sheet: sheet.name.clone(), cell, heading: None };
    if let Err(finding) = exists(sheet, cell, &place, correction) {
        sink.push(*finding);
        return;
    }
    if changes.contains_key(&cell) {
        let finding = Diagnostic::new(Code::DuplicateName, correction.grounds.place.clone(), format!("{place} is corrected twice"));
        sink.push(finding.with_hint("leave one of the two corrections"));
        return;
    }
    let new = correction.new.as_ref().expect("a row that is left out changes no cell");
    let (sent, became) = (written(sheet.get(cell)), written(Some(new)));
    let expected = written(correction.old.first());
    if sent == became {
        let message = format!("`{became}` stands already in {place}");
        let finding = Diagnostic::new(Code::IdleCorrection, correction.grounds.place.clone(), message);
        sink.push(finding.with_hint("the sender may have sent a corrected file: take the correction out"));
    } else if sent == expected {
        put(sheet, cell, new.clone());
        changes.insert(cell, CellChange { correction: index, sent, became });
    } else {
        let found = if sent.is_empty() { "an empty cell".to_owned() } else { format!("`{sent}`") };
        let expected = if expected.is_empty() { "an empty cell".to_owned() } else { format!("`{expected}`") };
        let message = format!("expected {expected} in {place}, found {found}");
        let finding = Diagnostic::new(Code::OutdatedCorrection, correction.grounds.place.clone(), message);
        let hint = "look at the file again: write what stands there now as `old`, or take the correction out";
        sink.push(finding.with_hint(hint));
    }
}

/// Whether the cell lies on the used part of the sheet, and holds its own value.
fn exists(sheet: &Sheet, cell: CellRef, place: &Location, correction: &CorrectionPlan) -> Result<(), Box<Diagnostic>> {
    let last_row = sheet.rows.last().map_or(0, |row| row.index);
    let last_column = sheet.rows.iter().filter_map(|row| row.cells.last()).map(|(column, _)| *column).max().unwrap_or(0);
    if cell.row > last_row || cell.column > last_column {
        let last = CellRef::new(last_row, last_column);
        return Err(Box::new(misplaced(correction, format!("there is no {place}"), format!("the sheet ends at {last}"))));
    }
    match sheet.merged_at(cell) {
        Some(area) if area.first != cell => {
            let message = format!("{place} is merged with {} and has no value of its own", area.first);
            Err(Box::new(misplaced(correction, message, format!("correct {}", area.first))))
        }
        _ => Ok(()),
    }
}

/// A value as it is quoted and compared: one space between words.
pub(super) fn written(value: Option<&Value>) -> String {
    value.map_or_else(String::new, |value| value.written().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Puts a value into a cell; an empty text empties it.
fn put(sheet: &mut Sheet, cell: CellRef, value: Value) {
    let row = match sheet.rows.binary_search_by_key(&cell.row, |row| row.index) {
        Ok(position) => position,
        Err(position) => {
            sheet.rows.insert(position, Row { index: cell.row, cells: Vec::new() });
            position
        }
    };
    let cells = &mut sheet.rows[row].cells;
    let place = cells.binary_search_by_key(&cell.column, |(column, _)| *column);
    match (place, written(Some(&value)).is_empty()) {
        (Ok(position), true) => drop(cells.remove(position)),
        (Ok(position), false) => cells[position].1 = value,
        (Err(_), true) => {}
        (Err(position), false) => cells.insert(position, (cell.column, value)),
    }
}
