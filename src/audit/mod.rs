//! Whether the finished files of an output keep to what is asked of published statistics.
//!
//! The files are opened as a reader's program opens them, whatever wrote them: workbooks through [`crate::workbook`] and by their XML. Each
//! point of the list ([`Point`]) has a rule of its own; what does not keep to it is a finding with file, sheet and cell. The list is that of
//! the UK Government Analysis Function ("Releasing statistics in spreadsheets", "Making spreadsheets accessible: a brief checklist of
//! the basics"), with what EN 301 549 asks of documents and what this program promises of its numbers; for pages it is what a program can
//! tell of the Web Content Accessibility Guidelines 2.2, and for Word documents what it can tell of the same guidelines as EN 301 549 applies them
//! to documents.

mod archive;
mod book;
mod contrast;
mod faults;
mod page;
mod point;
mod rule;
mod word;
mod xml;

use std::collections::BTreeMap;

use faults::Faults;
pub use point::Point;

use crate::diag::{Code, Findings, Severity, Sink};
use crate::trust::{Edition, Number, Unreadable};

/// Holds the finished files of an output, by their paths, to the list of points; `severities` are as in [`crate::Options`].
///
/// # Errors
/// When the manifest or the ledger of the output cannot be read.
pub fn audit(files: &BTreeMap<String, Vec<u8>>, severities: &[(Code, Severity)]) -> Result<Findings, Unreadable> {
    let edition = Edition::read(files)?;
    let mut sink = Sink::new();
    for (path, bytes) in files {
        let mut faults = Faults::new(path, &mut sink);
        let (language, name) = path.split_once('/').unwrap_or(("", path));
        if matches!(name, "tables.xlsx" | "tables.ods") {
            workbook(bytes, language, &edition.numbers, &mut faults);
        } else if name == "report.html" {
            page::check(bytes, language, &mut faults);
        } else if name == "report.docx" {
            word::check(bytes, language, &edition.numbers, &mut faults);
        }
    }
    Ok(sink.finish(severities))
}

fn workbook(bytes: &[u8], language: &str, numbers: &[Number], faults: &mut Faults<'_>) {
    match book::Book::open(faults.file(), bytes) {
        Ok(book) => rule::workbook(&book, language, numbers, faults),
        Err(reason) => faults.of_file(Point::Readable, reason),
    }
}
