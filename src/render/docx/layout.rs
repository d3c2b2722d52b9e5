//! How wide the columns of a table are, in which size its letters are, and whether its page lies on its side.
//!
//! Widths are measured in the font of the charts, with room for the fonts that take its place, so that no program has to lay the table out
//! itself and nothing is cut.

use super::section::Orientation;
use crate::render::chart::font::room;
use crate::report::{Cell, Column, ColumnKind, RowRole, Table};

/// The size of the letters that the styles of cells have, in half points.
pub(super) const USUAL_SIZE: u32 = 16;
/// The sizes that are tried, the smaller ones for tables that are too wide even for a page on its side.
const SIZES: [u32; 4] = [USUAL_SIZE, 15, 14, 12];
/// What stands beside a text in its cell, on both sides together, in points.
pub(super) const PADDING: f64 = 8.0;
/// A column of texts asks for no more than this, in points, and the heading of a column of numbers; what is longer is wrapped.
const WIDEST_TEXT: f64 = 150.0;
const WIDEST_HEADING: f64 = 75.0;
/// A column of texts that has this much, in points, is wide enough to be read.
const READABLE_TEXT: f64 = 90.0;

/// The layout of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) orientation: Orientation,
    /// The size of its letters, in half points.
    pub(super) size: u32,
    /// The widths of its columns, in twentieths of a point; together they are not wider than the text on the page.
    pub(super) widths: Vec<u32>,
}

/// What a column needs and what it would like to have, in points.
struct Wish {
    least: f64,
    most: f64,
    is_number: bool,
}

impl Layout {
    /// Upright and in the usual size where that leaves room to read.
    pub(super) fn of(table: &Table) -> Self {
        let usual = wishes(table, SIZES[0]);
        let readable = usual.iter().map(|wish| if wish.is_number { wish.least } else { wish.most.min(wish.least.max(READABLE_TEXT)) });
        let orientation = if readable.sum::<f64>() > points(Orientation::Upright) { Orientation::Sideways } else { Orientation::Upright };
        let fits = |wishes: &[Wish]| wishes.iter().map(|wish| wish.least).sum::<f64>() <= points(orientation);
        let (size, wishes) =
            SIZES.into_iter().map(|size| (size, wishes(table, size))).find(|(_, wishes)| fits(wishes)).unwrap_or_else(|| {
                let smallest = SIZES[SIZES.len() - 1];
                (smallest, wishes(table, smallest))
            });
        Self { orientation, size, widths: widths(&wishes, points(orientation)) }
    }
}

fn points(orientation: Orientation) -> f64 {
    f64::from(orientation.width()) / 20.0
}

fn wishes(table: &Table, size: u32) -> Vec<Wish> {
    let size = f64::from(size) / 2.0;
    table.columns.iter().enumerate().map(|(position, column)| wish(table, position, column, size)).collect()
}

fn wish(table: &Table, position: usize, column: &Column, size: f64) -> Wish {
    let words = |text: &str, bold: bool| text.split(' ').map(|word| room(word, size, bold)).fold(0.0, f64::max);
    let cells = || table.rows.iter().map(|row| (text(&row.cells[position], column), row.role != RowRole::Cell));
    let widest = cells().map(|(text, bold)| room(text, size, bold)).fold(0.0, f64::max);
    let heading = with_unit_together(&column.heading);
    let is_number = column.kind == ColumnKind::Number;
    let (of_cells, most) = if is_number {
        (widest, WIDEST_HEADING.min(room(&heading, size, true)))
    } else {
        // A word without end is broken.
        (cells().map(|(text, bold)| words(text, bold).min(WIDEST_TEXT)).fold(0.0, f64::max), WIDEST_TEXT.min(widest))
    };
    let least = of_cells.max(words(&heading, true));
    Wish { least: least + PADDING, most: least.max(most) + PADDING, is_number }
}

/// What is seen of a cell: an empty one has a dash among numbers, and nothing among texts.
pub(super) fn text<'a>(cell: &'a Cell, column: &Column) -> &'a str {
    match (cell, column.kind) {
        (Cell::Number(number), _) => &number.printed,
        (Cell::Text(text), _) => text,
        (Cell::Empty, ColumnKind::Number) => "–",
        (Cell::Empty, _) => "",
    }
}

/// Keeps a unit in brackets on one line.
pub(super) fn with_unit_together(heading: &str) -> String {
    match heading.rsplit_once(" (") {
        Some((name, unit)) if unit.ends_with(')') => format!("{name} ({}", unit.replace(' ', "\u{a0}")),
        _ => heading.to_owned(),
    }
}

/// Each column gets what it needs; all share the rest by what they would like, and texts what is left then. Where not even what they
/// need is there, all have less of it.
fn widths(wishes: &[Wish], available: f64) -> Vec<u32> {
    let least: f64 = wishes.iter().map(|wish| wish.least).sum();
    let most: f64 = wishes.iter().map(|wish| wish.most).sum();
    let texts = wishes.iter().filter(|wish| !wish.is_number).count();
    let width = |wish: &Wish| {
        if least > available {
            wish.least * available / least
        } else if most >= available {
            wish.least + (wish.most - wish.least) * (available - least) / (most - least).max(f64::EPSILON)
        } else if wish.is_number {
            wish.most
        } else {
            wish.most + (available - most) / count(texts)
        }
    };
    wishes.iter().map(|wish| twentieths(width(wish))).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a table has some dozens of columns at most")]
fn count(columns: usize) -> f64 {
    columns.max(1) as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width is positive, and not wider than a page")]
fn twentieths(points: f64) -> u32 {
    (points * 20.0).floor() as u32
}
