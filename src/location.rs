//! Where a thing stands: in which file, on which sheet, in which cell, or at which place of a text file.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A cell by its zero-based row and column; shown in A1 notation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CellRef {
    /// Row, counted from 0.
    pub row: u32,
    /// Column, counted from 0.
    pub column: u32,
}

impl CellRef {
    /// The cell in this zero-based row and column.
    #[must_use]
    pub const fn new(row: u32, column: u32) -> Self {
        Self { row, column }
    }

    /// The cell of an address such as `D17`, in capitals or not; nothing where it is none, or lies beyond the largest sheets.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let split = text.find(|letter: char| letter.is_ascii_digit())?;
        let (letters, digits) = text.split_at(split);
        if !(1..=3).contains(&letters.len()) || !letters.bytes().all(|letter| letter.is_ascii_alphabetic()) {
            return None;
        }
        let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1) - 1;
        let plain = digits.bytes().all(|digit| digit.is_ascii_digit()) && !digits.starts_with('0');
        let row: u32 = digits.parse().ok().filter(|row| plain && *row <= 1_048_576)?;
        (column < 16_384).then(|| Self::new(row - 1, column))
    }
}

impl fmt::Display for CellRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", column_letters(self.column), u64::from(self.row) + 1)
    }
}

/// The letters of a zero-based column: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut rest = u64::from(column) + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).expect("a digit below 26 fits a byte")));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// An input file, by its place in the plan's list of files (which is sorted by path).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// Where a finding stands. The order of the variants and fields is the order in which findings are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Location {
    /// The campaign as a whole.
    Campaign,
    /// A file of the campaign folder, by its path from there with `/`.
    File {
        /// Path from the campaign folder.
        file: String,
    },
    /// A place in a text file such as `report.toml`.
    Text {
        /// Path from the campaign folder.
        file: String,
        /// Line, counted from 1.
        line: u32,
        /// Column in characters, counted from 1.
        column: u32,
    },
    /// A sheet of a workbook.
    Sheet {
        /// Path from the campaign folder.
        file: String,
        /// The sheet's name; empty for a text file, which has no sheets.
        sheet: String,
    },
    /// A cell of a workbook.
    Cell {
        /// Path from the campaign folder.
        file: String,
        /// The sheet's name; empty for a text file, which has no sheets.
        sheet: String,
        /// The cell.
        cell: CellRef,
        /// The heading of its column as written, where it is known.
        heading: Option<String>,
    },
}

impl Location {
    /// The file, from the campaign folder; empty for the campaign as a whole.
    #[must_use]
    pub fn file(&self) -> &str {
        match self {
            Self::Campaign => "",
            Self::File { file } | Self::Text { file, .. } | Self::Sheet { file, .. } | Self::Cell { file, .. } => file,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Campaign => write!(formatter, "the campaign"),
            Self::File { file } => write!(formatter, "{file}"),
            Self::Text { file, line, column } => write!(formatter, "{file}:{line}:{column}"),
            Self::Sheet { file, sheet } if sheet.is_empty() => write!(formatter, "{file}"),
            Self::Sheet { file, sheet } => write!(formatter, "{file}, sheet `{sheet}`"),
            Self::Cell { file, sheet, cell, heading } => {
                write!(formatter, "{file}")?;
                if !sheet.is_empty() {
                    write!(formatter, ", sheet `{sheet}`")?;
                }
                write!(formatter, ", cell {cell}")?;
                match heading {
                    Some(heading) => write!(formatter, " (column `{heading}`)"),
                    None => Ok(()),
                }
            }
        }
    }
}

/// Where a byte offset of a text stands, as line and column, both counted from 1.
#[must_use]
pub fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_go_on_after_z() {
        assert_eq!(CellRef::new(16, 3).to_string(), "D17");
        assert_eq!(CellRef::new(0, 26).to_string(), "AA1");
        assert_eq!(CellRef::new(1_048_575, 16_383).to_string(), "XFD1048576");
    }

    #[test]
    fn an_address_leads_back_to_its_cell() {
        for cell in [CellRef::new(16, 3), CellRef::new(0, 26), CellRef::new(1_048_575, 16_383)] {
            assert_eq!(CellRef::parse(&cell.to_string()), Some(cell));
        }
        assert_eq!(CellRef::parse(" d17 "), Some(CellRef::new(16, 3)));
        for text in ["", "D", "17", "D0", "D017", "XFE1", "A1048577", "D1:D3", "$D$17"] {
            assert_eq!(CellRef::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_offset_becomes_line_and_column() {
        assert_eq!(line_and_column("a = 1\nbé = 2\n", 10), (2, 4));
    }
}
