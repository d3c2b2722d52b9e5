//! One file to the records of its sheets: which sheets are read, and what is said of those that are not.

use crate::campaign::InputFile;
use crate::codes::nearest;
use crate::diag::{Code, Diagnostic, Sink};
use crate::extract::{self, Extracted};
use crate::facts::SheetRecords;
use crate::location::{CellRef, Location};
use crate::plan::{Plan, SourcePlan};
use crate::workbook::{self, Declared, Limits, ReadError, Sheet, Workbook};

/// What a file gave.
pub(crate) struct Taken<'a> {
    /// Its cells.
    pub(crate) workbook: Workbook,
    /// Its records.
    pub(crate) records: Vec<Records<'a>>,
}

/// The records of one sheet for one source.
pub(crate) struct Records<'a> {
    source: &'a SourcePlan,
    /// Position of the sheet.
    sheet: usize,
    extracted: Extracted,
}

impl Taken<'_> {
    /// The records that feed one dataset, in the order of the sources and sheets.
    pub(crate) fn of_dataset(&self, dataset: usize) -> impl Iterator<Item = SheetRecords<'_>> {
        self.records.iter().filter(move |records| records.source.dataset == dataset).map(|records| SheetRecords {
            source: records.source,
            sheet: &self.workbook.sheets[records.sheet],
            extracted: &records.extracted,
        })
    }
}

/// Reads a file and finds the records that its sources name.
pub(crate) fn take<'a>(file: &InputFile, sources: &[&'a SourcePlan], plan: &Plan, limits: &Limits, sink: &mut Sink) -> Taken<'a> {
    let Some(workbook) = read(file, sources, limits, sink) else {
        return Taken { workbook: Workbook::default(), records: Vec::new() };
    };
    let mut records = Vec::new();
    let mut used = vec![false; workbook.sheets.len()];
    for source in sources {
        for sheet in sheets(source, &workbook, sink) {
            used[sheet] = true;
            if let Some(extracted) = extract::extract(&workbook.sheets[sheet], source, &plan.datasets[source.dataset], sink) {
                records.push(Records { source, sheet, extracted });
            }
        }
    }
    for (sheet, _) in workbook.sheets.iter().zip(used).filter(|(sheet, used)| !used && !sheet.rows.is_empty()) {
        let place = Location::Sheet { file: file.path.clone(), sheet: sheet.name.clone() };
        let hidden = if sheet.hidden { "the sheet is hidden, and " } else { "" };
        let message = format!("{hidden}no `[[source]]` names the sheet: its {} rows are left out", sheet.rows.len());
        sink.push(Diagnostic::new(Code::LeftOut, place, message));
    }
    Taken { workbook, records }
}

fn read(file: &InputFile, sources: &[&SourcePlan], limits: &Limits, sink: &mut Sink) -> Option<Workbook> {
    let declared = Declared {
        encoding: sources.iter().find_map(|source| source.encoding.clone()),
        separator: sources.iter().find_map(|source| source.separator),
    };
    let place = |cell: Option<CellRef>| match cell {
        Some(cell) => Location::Cell { file: file.path.clone(), sheet: String::new(), cell, heading: None },
        None => Location::File { file: file.path.clone() },
    };
    match workbook::read(&file.path, &file.bytes, &declared, limits) {
        Ok(reading) => {
            for remark in reading.remarks {
                sink.push(Diagnostic::new(Code::DoubtfulFile, place(remark.cell()), remark.to_string()).with_hint(remark.hint()));
            }
            Some(reading.workbook)
        }
        Err(error) => {
            let kind = if error == ReadError::PasswordProtected { "password" } else { "other" };
            sink.push(
                Diagnostic::new(Code::UnreadableFile, place(error.cell()), error.to_string()).with_hint(error.hint()).with("kind", kind),
            );
            None
        }
    }
}

/// The positions of the sheets that a source names; of all visible sheets that hold anything where it names none.
fn sheets(source: &SourcePlan, workbook: &Workbook, sink: &mut Sink) -> Vec<usize> {
    if source.sheets.is_empty() {
        let filled = |sheet: &&Sheet| !sheet.hidden && !sheet.rows.is_empty();
        return workbook.sheets.iter().enumerate().filter(|(_, sheet)| filled(sheet)).map(|(position, _)| position).collect();
    }
    let mut found = Vec::new();
    for name in &source.sheets {
        match workbook.sheets.iter().position(|sheet| sheet.name.trim() == name.trim()) {
            Some(position) => found.push(position),
            None => sink.push(missing_sheet(source, name, workbook)),
        }
    }
    found
}

fn missing_sheet(source: &SourcePlan, name: &str, workbook: &Workbook) -> Diagnostic {
    let names: Vec<&str> = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let listed = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let near = nearest(name, names.iter().copied()).map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    let place = Location::File { file: source.path.clone() };
    Diagnostic::new(Code::MissingSheet, place, format!("expected a sheet `{name}`, found {listed}"))
        .with_hint(format!("{near}rename the sheet, or name it in the `[[source]]` of report.toml"))
}
