//! One sheet of one sender, in the format of its file. A long table becomes a text file, which is written row by row.

use super::sheet::{Book, Cell, Kind, Line, Sheet, Theme};
use super::write::csv::{Dialect, Writer};
use super::write::{ods, xlsx};

/// The format of a sender's file.
#[derive(Debug, Clone, Copy)]
pub(super) enum Format {
    /// Office Open XML.
    Xlsx,
    /// `OpenDocument`.
    Ods,
    /// Text.
    Csv(Dialect),
}

/// Rows beyond which a table is sent as text: the grid of the old spreadsheet programs ends soon after, and a workbook of more rows would
/// be held in memory as a whole.
const LONGEST_WORKBOOK: usize = 60_000;

/// The text file that takes the place of a workbook.
const LONG: Dialect = Dialect { separator: b';', decimal: '.', encoding: encoding_rs::UTF_8, byte_order_mark: false };

impl Format {
    /// The format in which so many rows are sent.
    pub(super) const fn for_rows(self, rows: usize) -> Self {
        if rows > LONGEST_WORKBOOK && !matches!(self, Self::Csv(_)) { Self::Csv(LONG) } else { self }
    }

    /// How the file's name ends.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv(_) => "csv",
        }
    }

    /// Whether the file has sheets with names.
    pub(super) const fn has_sheets(self) -> bool {
        !matches!(self, Self::Csv(_))
    }
}

/// A sheet that is being written.
pub(super) struct Paper {
    title: String,
    theme: Theme,
    format: Format,
    body: Body,
    /// The row that comes next, from 0.
    next: u32,
    /// The first row below the headings.
    first: u32,
}

enum Body {
    Sheet(Sheet),
    Text(Box<Writer>),
}

impl Paper {
    /// An empty sheet.
    pub(super) fn new(title: &str, sheet: &str, format: Format, theme: Theme, widths: &[u16]) -> Self {
        let body = match format {
            Format::Csv(dialect) => Body::Text(Box::new(Writer::new(dialect, widths.len()))),
            Format::Xlsx | Format::Ods => Body::Sheet(Sheet::new(sheet, widths)),
        };
        Self { title: title.to_owned(), theme, format, body, next: 0, first: 0 }
    }

    /// Adds a row.
    pub(super) fn push(&mut self, kind: Kind, cells: Vec<Cell>) {
        self.next += 1;
        if kind == Kind::Header {
            self.first = self.next;
        }
        match &mut self.body {
            Body::Sheet(sheet) => sheet.push(kind, cells),
            Body::Text(writer) => writer.push(&Line { kind, cells }).expect("rows of one width can be written to memory"),
        }
    }

    /// Adds a row of texts.
    pub(super) fn texts<Text: AsRef<str>>(&mut self, kind: Kind, texts: &[Text]) {
        self.push(kind, texts.iter().map(|text| Cell::text(text.as_ref())).collect());
    }

    /// The sum over the records of a column, whose value the caller knows.
    pub(super) fn sum(&self, value: f64) -> Cell {
        Cell::Sum { first: self.first, last: self.next - 1, value, decimals: super::sheet::Decimals::Two }
    }

    /// The bytes of the file.
    pub(super) fn finish(self) -> Vec<u8> {
        let book = |sheet| Book::new(self.title, self.theme, vec![sheet]);
        match (self.body, self.format) {
            (Body::Text(writer), _) => writer.finish(),
            (Body::Sheet(sheet), Format::Ods) => ods::write(&book(sheet)).expect("an archive can be written to memory"),
            (Body::Sheet(sheet), _) => xlsx::write(&book(sheet)).expect("a made sheet keeps the limits of the format"),
        }
    }
}
