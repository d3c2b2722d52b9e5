//! Whether rows or columns are empty between those that are filled.

use std::collections::BTreeSet;

use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::faults::Faults;
use crate::location::column_letters;

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    let rows: BTreeSet<u32> = sheet.cells.keys().map(|cell| cell.row).collect();
    for row in gaps(&rows) {
        faults.of_sheet(Point::NoEmptyRow, &sheet.name, format!("expected no empty row before the last one, found row {}", row + 1));
    }
    let columns: BTreeSet<u32> = sheet.cells.keys().map(|cell| cell.column).collect();
    for column in gaps(&columns) {
        let message = format!("expected no empty column before the last one, found column {}", column_letters(column));
        faults.of_sheet(Point::NoEmptyRow, &sheet.name, message);
    }
}

/// The first number of each gap.
fn gaps(numbers: &BTreeSet<u32>) -> Vec<u32> {
    let mut next = 0;
    let mut gaps = Vec::new();
    for number in numbers {
        if *number > next {
            gaps.push(next);
        }
        next = number + 1;
    }
    gaps
}
