//! Whether columns and rows show the whole of their texts.

use crate::audit::Point;
use crate::audit::book::{Cell, Sheet};
use crate::audit::faults::Faults;
use crate::location::CellRef;
use crate::workbook::Value;

/// The height of a line of 12 points, in points, as Excel and `LibreOffice` draw it; programs differ by about so much.
const LINE: f64 = 15.0;
/// No row of Excel is higher.
const HIGHEST: f64 = 400.0;
/// The width of a column that was given none, in digits.
const USUAL_WIDTH: f64 = 8.0;

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    for (place, cell) in &sheet.cells {
        // A line that is not wrapped runs on over the empty cells beside it.
        if sheet.table_at(*place).is_none() && !cell.look.wrapped {
            continue;
        }
        let width = sheet.widths.get(place.column as usize).copied().unwrap_or(USUAL_WIDTH);
        if let Some(found) = cut_off(cell, width, sheet.heights.get(&place.row).copied()) {
            faults.of_cell(Point::WholeText, &sheet.name, *place, found);
        }
    }
    let ends = |cell: &CellRef| sheet.cells.contains_key(&CellRef::new(cell.row, cell.column + 1));
    let beside = sheet.cells.keys().find(|cell| sheet.table_at(**cell).is_none() && ends(cell));
    if let Some(cell) = beside {
        faults.of_cell(Point::WholeText, &sheet.name, *cell, "expected nothing beside a line that runs on");
    }
}

/// What is not seen of a cell whose column holds so many digits; letters are counted as digits, and most are narrower.
fn cut_off(cell: &Cell, width: f64, height: Option<f64>) -> Option<String> {
    let text = match &cell.value {
        Value::Number(number) => format!("{number:.*}", cell.look.decimals.unwrap_or_default()),
        other => other.written(),
    };
    let widest = if cell.look.wrapped { text.split_whitespace().map(length).fold(0.0, f64::max) } else { length(&text) };
    if widest > width && !cell.look.wrapped {
        return Some(format!("expected a column of {widest} digits or more for `{text}`, found one of {width:.0}"));
    }
    let lines = if cell.look.wrapped { lines(&text, width) } else { 1.0 };
    if height.is_none() && lines > 1.0 {
        return Some(format!("expected a height for {lines} lines of `{text}`, since not every program measures them, found none"));
    }
    let height = height.filter(|height| *height < HIGHEST && lines * LINE > *height)?;
    Some(format!("expected room for {lines} lines of `{text}`, found {height} points"))
}

/// How many lines a wrapped text takes at most: one for every whole width of it, since words are not split where they need not be.
fn lines(text: &str, width: f64) -> f64 {
    text.split('\n').map(|paragraph| (length(paragraph) * 0.9 / width.max(1.0)).ceil().max(1.0)).sum()
}

#[expect(clippy::cast_precision_loss, reason = "a cell has fewer letters than a double counts")]
fn length(text: &str) -> f64 {
    text.chars().count() as f64
}
