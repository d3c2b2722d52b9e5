//! A copy of a workbook in which the faulty cells are coloured and have a comment. It is an `.xlsx` whatever the format was.
//!
//! Values, positions, merged cells and hidden sheets are as they were sent. Text stays text: nothing that a sender wrote becomes a formula.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, Note, Workbook as Written, Worksheet, XlsxError};

use super::item::sheet_of;
use crate::diag::Severity;
use crate::location::{CellRef, Location};
use crate::workbook::{Sheet, Value, Workbook};

/// The most characters that a cell of a workbook holds.
const LONGEST_TEXT: usize = 32_767;
/// So many comments are written on a sheet; further cells are coloured only, since programs open thousands of comments slowly.
const MOST_COMMENTS: usize = 5_000;
/// The most characters of a sheet's name.
const LONGEST_NAME: usize = 31;

/// What is said of a cell, or of a sheet as a whole, which its first cell then says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where.
    pub location: Location,
    /// How much it matters.
    pub severity: Severity,
    /// The comment.
    pub comment: String,
}

/// The marks of a sheet: how much the worst one of a cell matters, and all comments.
type Marks = BTreeMap<CellRef, (Severity, String)>;

/// The copy as the bytes of an `.xlsx` file; the same workbook and marks give the same bytes. `title` names a sheet that has no name.
#[must_use]
pub fn marked(workbook: &Workbook, marks: &[Mark], title: &str) -> Vec<u8> {
    assemble(workbook, marks, title).expect("names and texts are cut to the limits of a workbook")
}

fn assemble(workbook: &Workbook, marks: &[Mark], title: &str) -> Result<Vec<u8>, XlsxError> {
    let mut written = Written::new();
    written.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&ExcelDateTime::from_ymd(2024, 1, 1)?));
    let mut names: Vec<String> = Vec::new();
    let all_hidden = workbook.sheets.iter().all(|sheet| sheet.hidden);
    for (position, sheet) in workbook.sheets.iter().enumerate() {
        let name = fit_name(if sheet.name.is_empty() { title } else { &sheet.name }, &names);
        let page = written.add_worksheet();
        page.set_name(&name)?;
        names.push(name.to_lowercase());
        // A workbook has to show one sheet.
        if sheet.hidden && !(all_hidden && position == 0) {
            page.set_hidden(true);
        }
        if !sheet.hidden && workbook.sheets[..position].iter().all(|before| before.hidden) {
            page.set_active(true).set_first_tab(true);
        }
        copy(page, sheet, &of_sheet(sheet, marks))?;
    }
    if workbook.sheets.is_empty() {
        written.add_worksheet();
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

fn of_sheet(sheet: &Sheet, marks: &[Mark]) -> Marks {
    let mut found = Marks::new();
    for mark in marks.iter().filter(|mark| sheet_of(&mark.location) == sheet.name) {
        let cell = match &mark.location {
            Location::Cell { cell, .. } => *cell,
            _ => CellRef::new(0, 0),
        };
        let (severity, comment) = found.entry(cell).or_insert_with(|| (mark.severity, String::new()));
        *severity = (*severity).min(mark.severity);
        if !comment.is_empty() {
            comment.push_str("\n\n");
        }
        comment.push_str(&mark.comment);
    }
    found
}

fn copy(page: &mut Worksheet, sheet: &Sheet, marks: &Marks) -> Result<(), XlsxError> {
    for area in sheet.merged.iter() {
        let (first, last) = (area.first, area.last);
        // Areas that overlap, which some programs write, cannot be merged twice; the cells are there all the same.
        let _ = page.merge_range(first.row, column(first.column), last.row, column(last.column), "", &format(None));
    }
    for row in &sheet.rows {
        for (place, value) in &row.cells {
            let severity = marks.get(&CellRef::new(row.index, *place)).map(|(severity, _)| *severity);
            put(page, row.index, column(*place), value, severity)?;
        }
    }
    for (cell, (severity, _)) in marks.iter().filter(|(cell, _)| sheet.get(**cell).is_none()) {
        page.write_blank(cell.row, column(cell.column), &format(Some(*severity)))?;
    }
    for (cell, (_, comment)) in marks.iter().take(MOST_COMMENTS) {
        let height = 40 + 18 * u32::try_from(comment.chars().count() / 40 + comment.matches('\n').count()).unwrap_or(20);
        let text: String = comment.chars().take(LONGEST_TEXT).collect();
        let note = Note::new(text).set_author("STEP").add_author_prefix(false).set_width(320).set_height(height.min(400));
        page.insert_note(cell.row, column(cell.column), &note)?;
    }
    for (place, width) in widths(sheet) {
        page.set_column_width(column(place), width)?;
    }
    Ok(())
}

fn put(page: &mut Worksheet, row: u32, column: u16, value: &Value, severity: Option<Severity>) -> Result<(), XlsxError> {
    let plain = format(severity);
    match value {
        Value::Text(text) | Value::Error(text) => {
            let cut: String = text.chars().take(LONGEST_TEXT).collect();
            page.write_string_with_format(row, column, cut, &plain)?
        }
        Value::Uncalculated(_) => page.write_string_with_format(row, column, value.written(), &plain)?,
        Value::Number(number) => page.write_number_with_format(row, column, *number, &plain)?,
        Value::Share(part) => page.write_number_with_format(row, column, *part, &format(severity).set_num_format("0.##%"))?,
        Value::Bool(truth) => page.write_boolean_with_format(row, column, *truth, &plain)?,
        Value::Date(date) => {
            let shown = format(severity).set_num_format("yyyy-mm-dd");
            let day = u16::try_from(date.year).ok().and_then(|year| ExcelDateTime::from_ymd(year, date.month, date.day).ok());
            match day {
                Some(day) => page.write_datetime_with_format(row, column, day, &shown)?,
                // A day before 1900, which this format cannot store, is written out.
                None => page.write_string_with_format(row, column, value.written(), &plain)?,
            }
        }
    };
    Ok(())
}

fn format(severity: Option<Severity>) -> Format {
    let format = Format::new();
    match severity {
        Some(Severity::Error) => format.set_background_color(Color::RGB(0x00FF_C7CE)),
        Some(Severity::Warning) => format.set_background_color(Color::RGB(0x00FF_EB9C)),
        Some(Severity::Note) | None => format,
    }
}

/// Widths in which the texts of the first rows can be read.
fn widths(sheet: &Sheet) -> BTreeMap<u32, f64> {
    let mut widths: BTreeMap<u32, usize> = BTreeMap::new();
    for row in sheet.rows.iter().filter(|row| row.cells.len() > 1).take(100) {
        for (place, value) in &row.cells {
            let length = value.written().chars().count().clamp(8, 40);
            let width = widths.entry(*place).or_default();
            *width = (*width).max(length);
        }
    }
    widths.into_iter().map(|(place, width)| (place, f64::from(u32::try_from(width).expect("a width is small")) + 2.0)).collect()
}

fn column(place: u32) -> u16 {
    u16::try_from(place).expect("a sheet has at most 16 384 columns")
}
