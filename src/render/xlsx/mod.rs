//! `tables.xlsx`: a cover, a list of contents, one sheet a table or figure, what is not reported, and the notes.
//!
//! It keeps to the rules for accessible statistics in spreadsheets (UK Government Analysis Function, "Releasing statistics in
//! spreadsheets") and to EN 301 549: one marked-up table a sheet, titles in A1, no merged cells, no empty rows or cells, no
//! filter buttons, a plain sans-serif font of 12 points, notes and shorthands explained on a sheet of their own.

mod front;
mod language;
mod notes;
mod sheet;
mod style;
mod table;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::notes::Notes;
use crate::report::Report;

/// The workbook of the report in its language; the same report always gives the same bytes.
#[must_use]
pub fn workbook(report: &Report) -> Vec<u8> {
    let bytes = assemble(report).expect("ids and words are valid sheet names, and texts keep to Excel's limits");
    language::declare(&bytes, &report.language)
}

fn assemble(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    style::set_default(&mut workbook)?;
    let notes = Notes::collect(report);
    front::cover(&mut workbook, report)?;
    front::contents(&mut workbook, report, &notes)?;
    for item in &report.items {
        table::add(&mut workbook, item.table(), &notes, &report.words)?;
    }
    front::not_reported(&mut workbook, report)?;
    notes.add(&mut workbook, &report.words)?;
    workbook.save_to_buffer()
}

/// The date of making is the end of the reporting year: a real clock would change the bytes of every build.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let year = u16::try_from(report.year).unwrap_or_default().clamp(1900, 9999);
    Ok(DocProperties::new()
        .set_title(&report.title)
        .set_subject(&report.subtitle)
        .set_comment(&report.words.made_by)
        .set_creation_datetime(&ExcelDateTime::from_ymd(year, 12, 31)?))
}

#[cfg(test)]
mod tests;
