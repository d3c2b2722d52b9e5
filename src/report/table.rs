//! A table: columns, rows, cells; every number with its id, exact value and printed text.

use super::text::Text;
use super::value::{Exact, Unit};

/// What follows a label that rests on an assumption; the notes that say which one begin with [`ASSUMPTION`]. Workbooks, where a symbol may not
/// refer to a note, have the mark of the note instead.
pub const ASSUMED: &str = "\u{a0}*";

/// How a note on an assumption begins.
pub const ASSUMPTION: &str = "* ";

/// One table of the report, or the numbers of one figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its id: the report's own number, `T2` or `F9`.
    pub id: String,
    /// Heading in the language: `Table 2`, `Figuur 9`.
    pub heading: String,
    /// Title in the language.
    pub title: String,
    /// Heading and title together, as they stand above the table: `Table 2: …`. It begins with the heading.
    pub caption: String,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows from top to bottom; every row has one cell a column.
    pub rows: Vec<Row>,
    /// The sentence that stands in the place of columns and rows where it is known that there is nothing.
    pub nothing: Option<String>,
    /// Notes in the language, in order; they concern the table as a whole.
    pub notes: Vec<Text>,
    /// The source line in the language.
    pub source: String,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Name in the data files: a dimension (`member_state`) or, for numbers, the measure.
    pub name: String,
    /// Heading in the language, with the unit for numbers: `ERDF (EUR million)`.
    pub heading: String,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Labels that identify the row.
    Key,
    /// Further text on the row.
    Attribute,
    /// Numbers.
    Number,
}

/// Which part a row plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowRole {
    /// A row of the data.
    Cell,
    /// A sum over some rows.
    Subtotal,
    /// A sum over all rows.
    Total,
}

impl RowRole {
    /// The role's name in the data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cell => "cell",
            Self::Subtotal => "subtotal",
            Self::Total => "total",
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Which part it plays.
    pub role: RowRole,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text in the language.
    Text(String),
    /// A number.
    Number(Number),
    /// Nothing is reported, or nothing can be.
    Empty,
}

/// A printed number.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// Its id: `T2/DE/2/ERDF`.
    pub id: String,
    /// Its measure: `amount`, `seals` …
    pub measure: String,
    /// Which part it plays: a single value, a subtotal or a total. Differs from the row's in a total column.
    pub role: RowRole,
    /// The codes of its dimensions by dataset column, in the order of the table; empty where the value sums over the dimension.
    pub dimensions: Vec<(String, String)>,
    /// The value before rounding.
    pub exact: Exact,
    /// What it counts.
    pub unit: Unit,
    /// The text as printed in the language, without the unit.
    pub printed: String,
    /// How it was printed.
    pub format: NumberFormat,
    /// The printed digits as one integer where they are not those of plain rounding, so that the parts of a total add up to it.
    pub adjusted: Option<i128>,
}

/// How a number is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NumberFormat {
    /// Divisor as a power of ten: 6 for millions.
    pub power: u32,
    /// Decimals after the division.
    pub decimals: u32,
}
