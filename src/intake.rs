//! One file to the facts of its sheets: which sheets are read, and what is said of those that are not.

use crate::campaign::InputFile;
use crate::codes::nearest;
use crate::correct::{self, LeftOut};
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::extract::{self, Extracted, Glance};
use crate::facts::{SheetFacts, SheetRecords, of_sheet};
use crate::location::{CellRef, Location};
use crate::plan::{Plan, SourcePlan};
use crate::workbook::{self, Declared, Limits, ReadError, Sheet, Workbook};

/// The records of one sheet for one source.
struct Records<'a> {
    source: &'a SourcePlan,
    /// Position of the sheet.
    sheet: usize,
    extracted: Extracted,
    left_out: LeftOut,
}

/// Reads a file to the facts of the sheets that its sources name, in the order of the sources and sheets. Its cells are forgotten then.
pub(crate) fn take<'a>(
    file: &InputFile,
    sources: &[&'a SourcePlan],
    plan: &Plan,
    limits: &Limits,
    sink: &mut Sink,
) -> Vec<(&'a SourcePlan, SheetFacts)> {
    let Some(mut workbook) = read(file, sources, limits, sink) else { return Vec::new() };
    let mut named: Vec<(usize, &SourcePlan)> = Vec::new();
    for source in sources {
        named.extend(sheets(source, &workbook, plan, sink).into_iter().map(|sheet| (sheet, *source)));
    }
    let corrections: Vec<_> = plan.corrections.iter().enumerate().filter(|(_, correction)| correction.path == file.path).collect();
    let changes = correct::cells(&mut workbook, &corrections, plan, &named, sink);
    let mut records = Vec::new();
    for (sheet, source) in &named {
        if let Some(extracted) = extract::extract(&workbook.sheets[*sheet], source, &plan.datasets[source.dataset], sink) {
            records.push(Records { source, sheet: *sheet, extracted, left_out: LeftOut::default() });
        }
    }
    leave_out(&workbook, plan, &mut records, &corrections, sink);
    let used: Vec<bool> = (0..workbook.sheets.len()).map(|sheet| named.iter().any(|(used, _)| *used == sheet)).collect();
    // A visible sheet that a source without names leaves out has its own finding.
    let is_said = |sheet: &Sheet| !sheet.hidden && !extract::is_aid(sheet) && sources.iter().any(|source| source.sheets.is_empty());
    for (sheet, _) in workbook.sheets.iter().zip(used).filter(|(sheet, used)| !used && !sheet.rows.is_empty() && !is_said(sheet)) {
        let place = Location::Sheet { file: file.path.clone(), sheet: sheet.name.clone() };
        let hidden = if sheet.hidden { "the sheet is hidden, and " } else { "" };
        let message = if extract::is_aid(sheet) {
            "the sheet belongs to the template and holds no reporting".to_owned()
        } else {
            format!("{hidden}no `[[source]]` names the sheet: {} left out", rows(sheet))
        };
        sink.push(Diagnostic::new(Code::LeftOut, place, message));
    }
    let facts = records.into_iter().map(|Records { source, sheet, extracted, left_out }| {
        let (changes, sheet) = (&changes[sheet], &workbook.sheets[sheet]);
        let records = SheetRecords { source, sheet, extracted: &extracted, changes, left_out: &left_out };
        (source, of_sheet(&plan.datasets[source.dataset], &records, sink))
    });
    facts.collect()
}

/// Takes the rows that corrections leave out from the records.
fn leave_out(workbook: &Workbook, plan: &Plan, records: &mut [Records<'_>], corrections: &[correct::Numbered<'_>], sink: &mut Sink) {
    let mut tables: Vec<_> = records
        .iter_mut()
        .map(|records| (&workbook.sheets[records.sheet], &plan.datasets[records.source.dataset], &mut records.extracted))
        .collect();
    let left_out = correct::leave_out(&mut tables, corrections, sink);
    for (records, left_out) in records.iter_mut().zip(left_out) {
        records.left_out = left_out;
    }
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

/// The positions of the sheets that a source names; where it names none, of all that have its table.
fn sheets(source: &SourcePlan, workbook: &Workbook, plan: &Plan, sink: &mut Sink) -> Vec<usize> {
    if source.sheets.is_empty() {
        return recognised(source, workbook, plan, sink);
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

/// The visible sheets that hold anything, and the hidden ones that have the table of the source. A sheet without any heading of the dataset, such as
/// a cover, is left out where another one has the table.
fn recognised(source: &SourcePlan, workbook: &Workbook, plan: &Plan, sink: &mut Sink) -> Vec<usize> {
    let is_filled = |sheet: &Sheet| !sheet.rows.is_empty() && !extract::is_aid(sheet);
    let filled: Vec<usize> = (0..workbook.sheets.len()).filter(|position| is_filled(&workbook.sheets[*position])).collect();
    if let [only] = filled[..]
        && !workbook.sheets[only].hidden
    {
        return filled;
    }
    let dataset = &plan.datasets[source.dataset];
    let glances: Vec<Glance> = filled.iter().map(|position| extract::glance(&workbook.sheets[*position], source, dataset)).collect();
    let has_table = glances.contains(&Glance::Table);
    let mut found = Vec::new();
    for (position, glance) in filled.into_iter().zip(glances) {
        let sheet = &workbook.sheets[position];
        let place = || Location::Sheet { file: source.path.clone(), sheet: sheet.name.clone() };
        match (sheet.hidden, glance) {
            (true, Glance::Table) => {
                let finding = Diagnostic::new(Code::HiddenData, place(), format!("the sheet is hidden and was read: {}", rows(sheet)));
                let hint = "name the sheets that count under `sheets` of the `[[source]]` if it is not meant";
                sink.push(finding.with_hint(hint).with("kind", "sheet"));
                found.push(position);
            }
            (false, Glance::Nothing) if has_table => {
                let message = format!("no heading of `{}` on the sheet: {} left out", dataset.name, rows(sheet));
                let mut finding = Diagnostic::new(Code::LeftOut, place(), message);
                finding.severity = Severity::Warning;
                sink.push(finding.with_hint("name the sheets that count under `sheets` of the `[[source]]`"));
            }
            (false, _) => found.push(position),
            (true, _) => {}
        }
    }
    found
}

/// How many rows of a sheet hold anything.
fn rows(sheet: &Sheet) -> String {
    if sheet.rows.len() == 1 { "1 row".to_owned() } else { format!("{} rows", sheet.rows.len()) }
}

fn missing_sheet(source: &SourcePlan, name: &str, workbook: &Workbook) -> Diagnostic {
    let names: Vec<&str> = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let listed = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let near = nearest(name, names.iter().copied()).map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    let place = Location::File { file: source.path.clone() };
    Diagnostic::new(Code::MissingSheet, place, format!("expected a sheet `{name}`, found {listed}"))
        .with_hint(format!("{near}rename the sheet, or name it in the `[[source]]` of report.toml"))
}
