//! One sheet of a copy.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Note, Worksheet, XlsxError};

use super::super::speech::Speech;
use super::{Marks, cell};
use crate::location::CellRef;
use crate::workbook::{Appearance, Sheet};

/// The most characters that a cell or a comment of a workbook holds.
pub(super) const LONGEST_TEXT: usize = 32_767;
/// So many comments are written on a sheet; further cells are coloured only, since programs open thousands of comments slowly.
const MOST_COMMENTS: usize = 5_000;
/// The last row and the last column of a sheet; whoever allows a text file to have more gets a copy of those.
const LAST_ROW: u32 = 1_048_575;
const LAST_COLUMN: u32 = 16_383;
/// The widest column, in characters.
const WIDEST: f64 = 255.0;

/// Writes a sheet with its marks.
pub(super) fn copy(
    page: &mut Worksheet,
    sheet: &Sheet,
    appearance: Option<&Appearance>,
    marks: &Marks,
    speech: &Speech,
) -> Result<(), XlsxError> {
    for area in sheet.merged.iter().filter(|area| fits(area.last)) {
        let (first, last) = (area.first, area.last);
        // Areas that overlap, which some programs write, cannot be merged twice; the cells are there all the same.
        let _ = page.merge_range(first.row, column(first.column), last.row, column(last.column), "", &cell::format(None));
    }
    for row in sheet.rows.iter().filter(|row| row.index <= LAST_ROW) {
        for (place, value) in row.cells.iter().filter(|(place, _)| *place <= LAST_COLUMN) {
            let at = CellRef::new(row.index, *place);
            let severity = marks.get(&at).map(|mark| mark.severity);
            let number_format = appearance.and_then(|appearance| appearance.formats.get(&at)).map(String::as_str);
            cell::put(page, (row.index, column(*place)), value, severity, number_format)?;
        }
    }
    for (at, mark) in marks.iter().filter(|(at, _)| fits(**at) && sheet.get(**at).is_none()) {
        page.write_blank(at.row, column(at.column), &cell::format(Some(mark.severity)))?;
    }
    comment(page, marks, speech)?;
    set_widths(page, sheet, appearance)?;
    hide(page, sheet, marks)
}

/// The comments, in the order of the cells; the first says how many more cells are marked than have one.
fn comment(page: &mut Worksheet, marks: &Marks, speech: &Speech) -> Result<(), XlsxError> {
    let further = marks.len().saturating_sub(MOST_COMMENTS);
    for (place, (at, mark)) in marks.iter().filter(|(at, _)| fits(**at)).take(MOST_COMMENTS).enumerate() {
        let mut text = mark.comment.clone();
        if place == 0 && further > 0 {
            text = format!("{}\n\n{text}", speech.say("copy-further", &[("count", further.to_string())]));
        }
        let height = 40 + 18 * u32::try_from(text.chars().count() / 40 + text.matches('\n').count()).unwrap_or(20);
        let text: String = text.chars().take(LONGEST_TEXT).collect();
        let note = Note::new(text).set_author("STEP").add_author_prefix(false).set_width(320).set_height(height.min(400));
        page.insert_note(at.row, column(at.column), &note)?;
    }
    Ok(())
}

/// The widths that the sender chose, and elsewhere such that the texts of the first rows can be read.
fn set_widths(page: &mut Worksheet, sheet: &Sheet, appearance: Option<&Appearance>) -> Result<(), XlsxError> {
    for (place, width) in readable_widths(sheet) {
        page.set_column_width(column(place), width)?;
    }
    for (first, last, width) in appearance.iter().flat_map(|appearance| &appearance.widths) {
        if first <= last && *first <= LAST_COLUMN && (0.0..=WIDEST).contains(width) {
            page.set_column_range_width(column(*first), column((*last).min(LAST_COLUMN)), *width)?;
        }
    }
    Ok(())
}

/// The widths in which the texts of the first rows can be read.
fn readable_widths(sheet: &Sheet) -> BTreeMap<u32, f64> {
    let mut widths: BTreeMap<u32, usize> = BTreeMap::new();
    for row in sheet.rows.iter().filter(|row| row.cells.len() > 1).take(100) {
        for (place, value) in row.cells.iter().filter(|(place, _)| *place <= LAST_COLUMN) {
            let length = value.written().chars().count().clamp(8, 40);
            let width = widths.entry(*place).or_default();
            *width = (*width).max(length);
        }
    }
    widths.into_iter().map(|(place, width)| (place, f64::from(u32::try_from(width).expect("a width is small")) + 2.0)).collect()
}

/// Hides what the sender hid; rows only as far down as there is anything, since some sheets hide all the others.
fn hide(page: &mut Worksheet, sheet: &Sheet, marks: &Marks) -> Result<(), XlsxError> {
    let last = sheet.rows.last().map(|row| row.index).into_iter().chain(marks.keys().map(|at| at.row)).max().unwrap_or(0);
    for (first, end) in &sheet.concealed.rows {
        for row in *first..=(*end).min(last.min(LAST_ROW)) {
            page.set_row_hidden(row)?;
        }
    }
    for (first, end) in sheet.concealed.columns.iter().filter(|(first, _)| *first <= LAST_COLUMN) {
        page.set_column_range_hidden(column(*first), column((*end).min(LAST_COLUMN)))?;
    }
    Ok(())
}

fn fits(at: CellRef) -> bool {
    at.row <= LAST_ROW && at.column <= LAST_COLUMN
}

fn column(place: u32) -> u16 {
    u16::try_from(place).expect("what lies beyond the last column was left out")
}
