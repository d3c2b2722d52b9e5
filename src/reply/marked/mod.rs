//! A copy of a workbook in which the faulty cells are coloured and have a comment. It is an `.xlsx` whatever the format was.
//!
//! Values, positions, merged cells, widths, number formats, and hidden rows, columns and sheets are as they were sent. Nothing that a sender wrote
//! runs: text stays text, and of a formula there is the value.

mod cell;
mod sheet;

use std::collections::BTreeMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook as Written, XlsxError};

use super::item::{comment, sheet_of};
use super::speech::Speech;
use crate::diag::{Diagnostic, Severity};
use crate::location::{CellRef, Location};
use crate::plan::DatasetPlan;
use crate::workbook::{Appearance, Sheet, Workbook};

/// The most characters of a sheet's name.
const LONGEST_NAME: usize = 31;

/// A file as it was sent.
#[derive(Clone, Copy)]
pub struct Received<'a> {
    /// Its cells.
    pub workbook: &'a Workbook,
    /// How its sheets look, where that is known.
    pub appearance: &'a [Appearance],
    /// What a sheet without a name is called.
    pub title: &'a str,
}

impl Received<'_> {
    fn appearance_of(&self, sheet: &str) -> Option<&Appearance> {
        self.appearance.iter().find(|appearance| appearance.sheet == sheet)
    }
}

/// What is said of a cell, or of a sheet as a whole, which its first cell then says.
struct Mark {
    severity: Severity,
    comment: String,
}

/// The marks of a sheet: how much the worst one of a cell matters, and all comments.
type Marks = BTreeMap<CellRef, Mark>;

/// The copy as the bytes of an `.xlsx` file; the same file and findings give the same bytes. Nothing where no finding has a place in a sheet.
#[must_use]
pub fn marked(received: Received<'_>, findings: &[&Diagnostic], speech: &Speech, datasets: &[DatasetPlan]) -> Option<Vec<u8>> {
    let sheets = received.workbook.sheets.iter();
    let marks: Vec<Marks> = sheets.map(|sheet| of_sheet(sheet, received, findings, speech, datasets)).collect();
    let is_marked = marks.iter().any(|marks| !marks.is_empty());
    is_marked.then(|| assemble(received, &marks, speech).expect("names and texts are cut to the limits of a workbook"))
}

fn of_sheet(sheet: &Sheet, received: Received<'_>, findings: &[&Diagnostic], speech: &Speech, datasets: &[DatasetPlan]) -> Marks {
    let mut marks = Marks::new();
    let appearance = received.appearance_of(&sheet.name);
    let is_placed = |finding: &&&Diagnostic| matches!(finding.location, Location::Sheet { .. } | Location::Cell { .. });
    for finding in findings.iter().filter(is_placed).filter(|finding| sheet_of(&finding.location) == sheet.name) {
        let place = match &finding.location {
            Location::Cell { cell, .. } => Some(*cell),
            _ => None,
        };
        let cell = place.unwrap_or(CellRef::new(0, 0));
        let mark = marks.entry(cell).or_insert_with(|| Mark { severity: finding.severity, comment: String::new() });
        mark.severity = mark.severity.min(finding.severity);
        if !mark.comment.is_empty() {
            mark.comment.push_str("\n\n");
        }
        mark.comment.push_str(&comment(finding, speech, datasets));
    }
    for (cell, mark) in &mut marks {
        if appearance.is_some_and(|appearance| appearance.formulas.contains(cell)) {
            mark.comment.push_str("\n\n");
            mark.comment.push_str(&speech.say("copy-formula", &[]));
        }
    }
    marks
}

fn assemble(received: Received<'_>, marks: &[Marks], speech: &Speech) -> Result<Vec<u8>, XlsxError> {
    let mut written = Written::new();
    written.set_properties(&DocProperties::new().set_title(received.title).set_creation_datetime(&ExcelDateTime::from_ymd(2024, 1, 1)?));
    let mut names: Vec<String> = Vec::new();
    let sheets = &received.workbook.sheets;
    let all_hidden = sheets.iter().all(|sheet| sheet.hidden);
    for ((position, sheet), marks) in sheets.iter().enumerate().zip(marks) {
        let name = fit_name(if sheet.name.is_empty() { received.title } else { &sheet.name }, &names);
        let page = written.add_worksheet();
        page.set_name(&name)?;
        names.push(name.to_lowercase());
        // A workbook has to show one sheet.
        if sheet.hidden && !(all_hidden && position == 0) {
            page.set_hidden(true);
        }
        if !sheet.hidden && sheets[..position].iter().all(|before| before.hidden) {
            page.set_active(true).set_first_tab(true);
        }
        sheet::copy(page, sheet, received.appearance_of(&sheet.name), marks, speech)?;
    }
    written.save_to_buffer()
}

/// A name that a workbook accepts and that no other sheet has, in whatever case.
fn fit_name(name: &str, taken: &[String]) -> String {
    let kept: String = name.chars().map(|letter| if "[]:*?/\\".contains(letter) || letter.is_control() { '_' } else { letter }).collect();
    let kept: String = kept.trim_matches('\'').chars().take(LONGEST_NAME).collect();
    let kept = if kept.trim().is_empty() { "_".to_owned() } else { kept };
    (1..=taken.len() + 1)
        .map(|number| match number {
            1 => kept.clone(),
            _ => format!("{} ({number})", kept.chars().take(LONGEST_NAME - 6).collect::<String>()),
        })
        .find(|candidate| !taken.contains(&candidate.to_lowercase()))
        .expect("there are more numbers than names that are taken")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_or_not_allowed_is_changed() {
        assert_eq!(fit_name("STEP", &["step".into()]), "STEP (2)");
        assert_eq!(fit_name("a/b:c", &[]), "a_b_c");
        assert_eq!(fit_name("''", &[]), "_");
        assert_eq!(fit_name(&"x".repeat(40), &[]).len(), 31);
    }
}
