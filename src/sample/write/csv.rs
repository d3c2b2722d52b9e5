//! A sheet as a text file, the way a spreadsheet program saves it.

use crate::sample::sheet::{Cell, Decimals, Line, Sheet};

/// How a sender's program writes text files.
#[derive(Debug, Clone, Copy)]
pub struct Dialect {
    /// Between two cells.
    pub separator: u8,
    /// Before the decimals.
    pub decimal: char,
    /// Of the letters.
    pub encoding: &'static encoding_rs::Encoding,
    /// Whether the file begins with the mark of UTF-8.
    pub byte_order_mark: bool,
}

/// A file that is written row by row, so that a long one is never there as rows and as text at once.
pub struct Writer {
    rows: ::csv::Writer<Vec<u8>>,
    dialect: Dialect,
    width: usize,
}

impl Writer {
    /// An empty file of so many columns, lines ended as on Windows.
    #[must_use]
    pub fn new(dialect: Dialect, width: usize) -> Self {
        let rows = ::csv::WriterBuilder::new().delimiter(dialect.separator).terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
        Self { rows, dialect, width }
    }

    /// Adds a row, as wide as the table.
    pub fn push(&mut self, line: &Line) -> Result<(), ::csv::Error> {
        let cells = line.cells.iter().map(|cell| text(cell, self.dialect.decimal)).chain(std::iter::repeat(String::new()));
        self.rows.write_record(cells.take(self.width))
    }

    /// The bytes of the file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        let text = String::from_utf8(self.rows.into_inner().expect("writing to memory cannot fail")).expect("the cells are text");
        let (bytes, _, lost) = self.dialect.encoding.encode(&text);
        assert!(!lost, "the encoding has every character of the sheet");
        let mark: &[u8] = if self.dialect.byte_order_mark { b"\xEF\xBB\xBF" } else { b"" };
        [mark, &bytes].concat()
    }
}

/// The bytes of a file with the rows of a sheet.
pub fn write(sheet: &Sheet, dialect: &Dialect) -> Result<Vec<u8>, ::csv::Error> {
    let mut writer = Writer::new(*dialect, sheet.widths.len());
    for line in &sheet.lines {
        writer.push(line)?;
    }
    Ok(writer.finish())
}

fn text(cell: &Cell, decimal: char) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::TextNumber(text) => text.clone(),
        Cell::Number(value, decimals) | Cell::Sum { value, decimals, .. } => {
            let digits = match decimals {
                Decimals::None => 0,
                Decimals::One => 1,
                Decimals::Two => 2,
            };
            format!("{value:.digits$}").replace('.', &decimal.to_string())
        }
        Cell::Month { year, month } => format!("{month:02}/{year}"),
        Cell::Day { year, month, day } => format!("{day:02}/{month:02}/{year}"),
    }
}
