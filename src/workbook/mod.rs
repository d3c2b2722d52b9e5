//! Bytes to cells: file formats, encodings, the two date systems, merged and hidden cells.
//!
//! Every cell keeps its absolute address. A sheet is kept sparse, row by row, so that one cell in A1 and one in
//! XFD1048576 cost two cells.

use crate::location::CellRef;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, four digits.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// What a cell holds, as the file stores it; text is not interpreted here.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as written, with its spaces.
    Text(String),
    /// A stored number, as the double of the file.
    Number(f64),
    /// A number that the file formats as a date; both date systems are resolved, a time of day is dropped.
    Date(Date),
    /// A truth value.
    Bool(bool),
    /// An error such as `#REF!`, as shown.
    Error(String),
}

/// One row of a sheet: its cells from left to right, empty ones left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Zero-based row of the sheet.
    pub index: u32,
    /// Zero-based column and value, in order of the columns.
    pub cells: Vec<(u32, Value)>,
}

impl Row {
    /// What stands in a column.
    #[must_use]
    pub fn get(&self, column: u32) -> Option<&Value> {
        let place = self.cells.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        Some(&self.cells[place].1)
    }
}

/// A rectangle of merged cells, corners included; its value stands in the first cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merged {
    /// Upper left cell.
    pub first: CellRef,
    /// Lower right cell.
    pub last: CellRef,
}

/// One sheet; a text file has one with an empty name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name as written.
    pub name: String,
    /// Whether the sender hid it.
    pub hidden: bool,
    /// Its rows that hold anything, in order.
    pub rows: Vec<Row>,
    /// Its merged rectangles, in order.
    pub merged: Vec<Merged>,
}

impl Sheet {
    /// What stands in a cell itself; a cell covered by a merged rectangle is empty.
    #[must_use]
    pub fn get(&self, cell: CellRef) -> Option<&Value> {
        let place = self.rows.binary_search_by_key(&cell.row, |row| row.index).ok()?;
        self.rows[place].get(cell.column)
    }

    /// The merged rectangle that covers a cell.
    #[must_use]
    pub fn merged_at(&self, cell: CellRef) -> Option<&Merged> {
        self.merged.iter().find(|area| {
            (area.first.row..=area.last.row).contains(&cell.row) && (area.first.column..=area.last.column).contains(&cell.column)
        })
    }
}

/// A spreadsheet file as read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Workbook {
    /// Its sheets in their order.
    pub sheets: Vec<Sheet>,
}
