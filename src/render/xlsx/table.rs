//! One sheet a table: its title, source and links, and the numbers as numbers.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::notes::{Notes, SHORTHAND};
use super::sheet::{Heading, Page, column, longest_part, write_text};
use super::style::{self, Part};
use crate::report::{Cell, Column, ColumnKind, Exact, Number, Row, Table, Words};

/// No column of numbers is narrower, so that headings do not become towers of words.
const NARROWEST_NUMBER: usize = 12;

/// The title as in A1 and in the list of contents.
pub(super) fn title(table: &Table) -> String {
    format!("{}: {}", table.heading, table.title)
}

/// Whether the shorthand stands somewhere in the table.
pub(super) fn has_empty_cells(table: &Table) -> bool {
    table.rows.iter().flat_map(|row| &row.cells).any(is_empty)
}

/// An empty text is an empty cell: a reader of the screen cannot tell either from a cell that was forgotten.
fn is_empty(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.is_empty(),
        Cell::Number(_) => false,
    }
}

/// Adds the sheet of a table.
pub(super) fn add(workbook: &mut Workbook, table: &Table, notes: &Notes<'_>, words: &Words) -> Result<(), XlsxError> {
    let marks = notes.marks(table);
    let mut page = Page::new(workbook.add_worksheet(), &table.id, &format!("{}{marks}", title(table)))?;
    if !table.source.is_empty() {
        page.line(&table.source, &style::plain())?;
    }
    if has_empty_cells(table) {
        page.line(&format!("{SHORTHAND} {}", words.empty_cell), &style::plain())?;
    }
    if !marks.is_empty() {
        page.link(&words.notes, &words.notes)?;
    }
    page.link(&words.contents, &words.contents)?;
    if table.rows.is_empty() || table.columns.is_empty() {
        return Ok(());
    }
    let headings: Vec<Heading> = table.columns.iter().enumerate().map(|(index, column)| heading(table, index, column)).collect();
    page.start_table(&table_name(&table.id), &title(table), &headings, table.rows.len())?;
    table.rows.iter().try_for_each(|row| add_row(&mut page, row, &table.columns))
}

/// The name of the Excel table. It may not be the id alone, since `T2` is the name of a cell.
fn table_name(id: &str) -> String {
    let letters: String = id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
    format!("table_{letters}")
}

fn heading(table: &Table, index: usize, column: &Column) -> Heading {
    let cells = table.rows.iter().map(|row| match &row.cells[index] {
        Cell::Text(text) => text.chars().count(),
        Cell::Number(number) => number.printed.chars().count() + 1,
        Cell::Empty => SHORTHAND.len(),
    });
    let longest_cell = cells.max().unwrap_or_default();
    let narrowest = if column.kind == ColumnKind::Number { NARROWEST_NUMBER } else { 0 };
    let widest = longest_cell.max(longest_part(&column.heading) + 1).max(narrowest);
    Heading { text: column.heading.clone(), part: part(column), widest }
}

fn part(column: &Column) -> Part {
    match column.kind {
        ColumnKind::Key | ColumnKind::Attribute => Part::Text,
        ColumnKind::Number => Part::Number(None),
    }
}

fn add_row(page: &mut Page<'_>, row: &Row, columns: &[Column]) -> Result<(), XlsxError> {
    for (index, cell) in row.cells.iter().enumerate() {
        let place = column(index);
        let format = style::body(part(&columns[index]), row.role);
        match cell {
            Cell::Number(number) => {
                let format = style::body(Part::Number(Some(number.format)), row.role);
                page.worksheet.write_number_with_format(page.row, place, value(number), &format)?;
            }
            Cell::Text(text) if !is_empty(cell) => write_text(page.worksheet, page.row, place, text, &format)?,
            Cell::Text(_) | Cell::Empty => write_text(page.worksheet, page.row, place, SHORTHAND, &format)?,
        }
    }
    page.end_row(row.cells.iter().map(|cell| if let Cell::Text(text) = cell { text.as_str() } else { SHORTHAND }))
}

/// The unrounded value in the printed unit: millions where millions are printed, hundredths where the heading says per cent.
/// The cell's number format rounds what is seen, not what is there.
#[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds doubles; up to 2^53 cents the quotient is the nearest one")]
fn value(number: &Number) -> f64 {
    let power_of_ten = |power: u32| 10_f64.powi(i32::try_from(power).unwrap_or(i32::MAX));
    let power = number.format.power;
    match number.exact {
        Exact::Cents(cents) => cents as f64 / power_of_ten(power + 2),
        Exact::Count(count) => count as f64 / power_of_ten(power),
        Exact::Decimal { digits, scale } => digits as f64 / power_of_ten(scale + power),
        Exact::Share { part, whole } => (part * 100) as f64 / (whole as f64 * power_of_ten(power)),
    }
}
