//! Whether a column of numbers says its unit.

use std::collections::BTreeSet;

use super::numbers_of;
use crate::audit::Point;
use crate::audit::book::Sheet;
use crate::audit::faults::Faults;
use crate::location::CellRef;
use crate::trust::Number;
use crate::workbook::Value;

/// Units that are what they measure: nothing could stand in the brackets.
const OWN_UNITS: &[&str] = &["score", "rank"];

pub(super) fn check(sheet: &Sheet, numbers: &[Number], faults: &mut Faults<'_>) {
    let Some(table) = sheet.tables.first() else { return };
    let mut expected = numbers_of(&sheet.name, numbers).into_iter();
    let mut units: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); table.columns().count()];
    for row in table.rows() {
        for (position, column) in table.columns().enumerate() {
            if let Some(Value::Number(_)) = sheet.cells.get(&CellRef::new(row, column)).map(|cell| &cell.value) {
                units[position].extend(expected.next().map(|number| number.unit.as_str()));
            }
        }
    }
    for (column, units) in table.columns().zip(units) {
        let cell = CellRef::new(table.first.row, column);
        let heading = sheet.text(cell);
        let in_brackets = heading.ends_with(')') && heading.contains('(');
        let own = units.len() > 1 || units.iter().all(|unit| OWN_UNITS.contains(unit));
        if !in_brackets && !own {
            faults.of_cell(Point::UnitInHeading, &sheet.name, cell, format!("expected a unit in brackets at the end of `{heading}`"));
        }
    }
}
