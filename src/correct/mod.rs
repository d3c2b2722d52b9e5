//! What an analyst puts right, between the cells as sent and everything that is made of them.
//!
//! A correction of a value is made in the cell, before the table is looked for, so that whatever is read from the cell follows it: a
//! heading, a total, a code. A row is left out after the table was found, from its records. What stood there is kept beside.

mod cell;
mod find;
mod leave_out;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::codes::nearest;
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::CellRef;
use crate::plan::{CorrectionPlan, Plan, SourcePlan};
use crate::workbook::Workbook;

use find::View;
pub use leave_out::{LeftOut, leave_out};

/// The cells of a sheet that do not hold what was sent.
pub type CellChanges = BTreeMap<CellRef, CellChange>;

/// A cell with another value than was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellChange {
    /// Position of the correction in the plan.
    pub correction: usize,
    /// What was sent; empty where nothing stood there.
    pub sent: String,
    /// What counts instead; empty for nothing.
    pub became: String,
}

/// A correction with its position in the plan.
pub type Numbered<'a> = (usize, &'a CorrectionPlan);

/// Makes the corrections of a file in its cells: for each sheet, which cells are not as sent. `read` are the sheets that are read, each with
/// its source. What cannot be done is a finding at the correction.
pub fn cells(
    workbook: &mut Workbook,
    corrections: &[Numbered<'_>],
    plan: &Plan,
    read: &[(usize, &SourcePlan)],
    sink: &mut Sink,
) -> Vec<CellChanges> {
    let mut changes = vec![CellChanges::new(); workbook.sheets.len()];
    let of_values: Vec<Numbered<'_>> = corrections.iter().copied().filter(|(_, correction)| correction.new.is_some()).collect();
    for (index, correction) in &of_values {
        let crate::plan::Target::Cell(cell) = correction.target else { continue };
        if let Some(sheet) = named_sheet(workbook, correction, sink) {
            cell::change(&mut workbook.sheets[sheet], cell, (*index, correction), &mut changes[sheet], sink);
        }
    }
    let of_rows: Vec<Numbered<'_>> =
        of_values.into_iter().filter(|(_, correction)| !matches!(correction.target, crate::plan::Target::Cell(_))).collect();
    if of_rows.is_empty() {
        return changes;
    }
    // The table is looked for once with the cells as they are so far, to know where rows and columns stand.
    let views: Vec<View<'_>> = read.iter().filter_map(|(sheet, source)| View::of(*sheet, workbook, source, plan)).collect();
    let places: Vec<_> = of_rows
        .into_iter()
        .filter_map(|(index, correction)| Some((find::cell(&views, workbook, correction, sink)?, (index, correction))))
        .collect();
    for ((sheet, cell), numbered) in places {
        cell::change(&mut workbook.sheets[sheet], cell, numbered, &mut changes[sheet], sink);
    }
    changes
}

/// The sheet that a correction names, or the only one of the file.
fn named_sheet(workbook: &Workbook, correction: &CorrectionPlan, sink: &mut Sink) -> Option<usize> {
    let names = || workbook.sheets.iter().map(|sheet| sheet.name.as_str());
    let listed = || match &workbook.sheets[..] {
        [only] if only.name.is_empty() => "a text file has no sheets: leave `sheet` out".to_owned(),
        _ => names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    };
    match &correction.sheet {
        None if workbook.sheets.len() == 1 => Some(0),
        None => {
            let message = format!("`{}` has {} sheets, and the correction names none", correction.path, workbook.sheets.len());
            sink.push(misplaced(correction, message, format!("name one under `sheet`: {}", listed())));
            None
        }
        Some(wanted) => {
            let found = names().position(|name| name.trim() == wanted.trim());
            if found.is_none() {
                let near = nearest(wanted, names()).map_or_else(listed, |near| format!("did you mean `{near}`?"));
                sink.push(misplaced(correction, format!("`{}` has no sheet `{wanted}`", correction.path), near));
            }
            found
        }
    }
}

/// A finding about a correction that points nowhere.
fn misplaced(correction: &CorrectionPlan, message: String, hint: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::MisplacedCorrection, correction.grounds.place.clone(), message).with_hint(hint)
}
