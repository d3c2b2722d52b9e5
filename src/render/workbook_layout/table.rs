//! One sheet a table: its title, source and links, and the numbers as numbers.

use super::grid::Heading;
use super::measure::longest_part;
use super::notes::Notes;
use super::sheet::{Content, Sheet, SheetCell};
use super::shorthand::Shorthand;
use super::style::{Part, Style};
use crate::report::{Cell, Column, ColumnKind, Exact, Number, NumberFormat, Row, Table, Words};

/// No column of numbers is narrower, so that headings do not become towers of words.
const NARROWEST_NUMBER: usize = 12;

/// The sheet of a table.
pub(super) fn sheet(table: &Table, notes: &Notes<'_>, words: &Words) -> Sheet {
    let marks = notes.marks(table);
    let mut sheet = Sheet::new(&table.id, &format!("{}{marks}", table.caption));
    if !table.source.is_empty() {
        sheet.line(&table.source, Style::PLAIN);
    }
    let has_rows = !(table.rows.is_empty() || table.columns.is_empty());
    if has_rows {
        sheet.line(&words.one_table, Style::PLAIN);
    }
    for shorthand in Shorthand::ALL.into_iter().filter(|shorthand| shorthand.stands_in(table)) {
        sheet.line(&format!("{} {}", shorthand.text(), shorthand.meaning(words)), Style::PLAIN);
    }
    if !marks.is_empty() {
        sheet.link(&words.notes, &words.notes);
    }
    sheet.link(&words.contents, &words.contents);
    if let Some(nothing) = &table.nothing {
        sheet.line(nothing, Style::PLAIN);
    }
    if !has_rows {
        return sheet;
    }
    let headings: Vec<Heading> = table.columns.iter().enumerate().map(|(index, column)| heading(table, index, column, notes)).collect();
    let columns: Vec<_> = table.columns.iter().enumerate().map(|(index, column)| (column, number_format(table, index))).collect();
    let referring = |text: &str| notes.referring(table, text);
    let rows = table.rows.iter().map(|row| cells(row, &columns, &referring)).collect();
    sheet.set_grid(&grid_name(&table.id), &table.caption, &headings, rows);
    sheet
}

/// The name of the table for programs. It may not be the id alone, since `T2` is the name of a cell.
fn grid_name(id: &str) -> String {
    let letters: String = id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
    format!("table_{letters}")
}

fn heading(table: &Table, index: usize, column: &Column, notes: &Notes<'_>) -> Heading {
    let text = notes.referring(table, &column.heading);
    let cells = table.rows.iter().map(|row| match &row.cells[index] {
        Cell::Text(text) => notes.referring(table, text).chars().count(),
        Cell::Number(number) => number.printed.chars().count() + 1,
        Cell::Empty => Shorthand::NotReported.text().len(),
    });
    let longest_cell = cells.max().unwrap_or_default();
    let narrowest = if column.kind == ColumnKind::Number { NARROWEST_NUMBER } else { 0 };
    let widest = longest_cell.max(longest_part(&text) + 1).max(narrowest);
    Heading { text, part: part(column), widest }
}

fn part(column: &Column) -> Part {
    match column.kind {
        ColumnKind::Key | ColumnKind::Attribute => Part::Text,
        ColumnKind::Number => Part::Number,
    }
}

/// The format of a column's numbers. What stands in the place of a number has it as well, so that a number typed over it is seen
/// as its neighbours are; and `LibreOffice` puts the numbers after a cell without it at another distance from the border.
fn number_format(table: &Table, column: usize) -> Option<NumberFormat> {
    table.rows.iter().find_map(|row| match &row.cells[column] {
        Cell::Number(number) => Some(number.format),
        Cell::Text(_) | Cell::Empty => None,
    })
}

fn cells(row: &Row, columns: &[(&Column, Option<NumberFormat>)], referring: &impl Fn(&str) -> String) -> Vec<SheetCell> {
    let cell = |(cell, (column, format)): (&Cell, &(&Column, Option<NumberFormat>))| match cell {
        Cell::Number(number) => SheetCell {
            content: Content::Number { value: value(number), printed: number.printed.clone() },
            style: Style::body(Part::Number, row.role, Some(number.format)),
        },
        Cell::Text(_) | Cell::Empty => {
            let text = match (Shorthand::of(row, column, cell), cell) {
                (Some(shorthand), _) => shorthand.text().to_owned(),
                (None, Cell::Text(text)) => referring(text),
                (None, _) => String::new(),
            };
            SheetCell::text(&text, Style::body(part(column), row.role, *format))
        }
    };
    row.cells.iter().zip(columns).map(cell).collect()
}

/// The unrounded value in the printed unit: millions where millions are printed, hundredths where the heading says per cent.
/// The cell's number format rounds what is seen, not what is there. A part that was rounded otherwise, so that it adds up, is what is seen.
#[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds doubles; up to 2^53 cents the quotient is the nearest one")]
fn value(number: &Number) -> f64 {
    let power_of_ten = |power: u32| 10_f64.powi(i32::try_from(power).unwrap_or(i32::MAX));
    if let Some(digits) = number.adjusted {
        return digits as f64 / power_of_ten(number.format.decimals);
    }
    let power = number.format.power;
    match number.exact {
        Exact::Cents(cents) => cents as f64 / power_of_ten(power + 2),
        Exact::Count(count) => count as f64 / power_of_ten(power),
        Exact::Decimal { digits, scale } => digits as f64 / power_of_ten(scale + power),
        Exact::Share { part, whole } => (part * 100) as f64 / (whole as f64 * power_of_ten(power)),
        Exact::PerHead { cents, people } => cents as f64 / (people as f64 * power_of_ten(power + 2)),
    }
}
