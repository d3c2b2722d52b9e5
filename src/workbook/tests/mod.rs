//! Whole files, read as the program reads them.

mod appearance;
mod fixtures;
mod formats;
mod hostile;
mod package;
mod text;

use super::{Declared, Limits, ReadError, Reading, Sheet, Value, Workbook, read};
use crate::location::CellRef;

/// Reads a file without declarations, within the usual limits.
fn try_read(name: &str, bytes: &[u8]) -> Result<Reading, ReadError> {
    read(name, bytes, &Declared::default(), &Limits::default())
}

/// Reads a file that has nothing remarkable.
fn workbook(name: &str, bytes: &[u8]) -> Workbook {
    let reading = try_read(name, bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(reading.remarks, [], "{name}");
    reading.workbook
}

/// A cell by the name that spreadsheet programs give it.
pub(super) fn at<'sheet>(sheet: &'sheet Sheet, name: &str) -> Option<&'sheet Value> {
    sheet.get(cell(name))
}

fn cell(name: &str) -> CellRef {
    let digits = name.find(|character: char| character.is_ascii_digit()).unwrap();
    let column = name[..digits].bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    CellRef::new(name[digits..].parse::<u32>().unwrap() - 1, column - 1)
}

pub(super) fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}
