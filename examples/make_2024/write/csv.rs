//! A sheet as a text file, the way a spreadsheet program saves it.

use crate::sheet::{Cell, Decimals, Sheet};

/// How a sender's program writes text files.
pub(crate) struct Dialect {
    pub(crate) separator: u8,
    pub(crate) decimal: char,
    pub(crate) encoding: &'static encoding_rs::Encoding,
    pub(crate) byte_order_mark: bool,
}

/// The bytes of the file: every row as wide as the table, lines ended as on Windows.
pub(crate) fn write(sheet: &Sheet, dialect: &Dialect) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(dialect.separator).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for line in &sheet.lines {
        let cells = line.cells.iter().map(|cell| text(cell, dialect.decimal)).chain(std::iter::repeat(String::new()));
        writer.write_record(cells.take(sheet.widths.len()))?;
    }
    let text = String::from_utf8(writer.into_inner().expect("writing to memory cannot fail")).expect("the cells are text");
    let (bytes, _, lost) = dialect.encoding.encode(&text);
    assert!(!lost, "the encoding has every character of the sheet");
    let mark: &[u8] = if dialect.byte_order_mark { b"\xEF\xBB\xBF" } else { b"" };
    Ok([mark, &bytes].concat())
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
