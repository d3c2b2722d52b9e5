//! A workbook as a reader's program sees it: its cells, how they look, and what is marked up.

mod ods;
mod xlsx;
mod xlsx_styles;

use std::collections::BTreeMap;

use crate::audit::archive::Archive;
use crate::location::CellRef;
use crate::workbook::{self, Declared, Limits, Value};

/// One workbook.
#[derive(Debug, Clone, Default)]
pub(super) struct Book {
    pub(super) title: String,
    /// Language tag.
    pub(super) language: String,
    /// The sheet that is open, counted from 0.
    pub(super) active: usize,
    /// What there is beside cells: pictures, macros, headers and footers.
    pub(super) extras: Vec<String>,
    pub(super) sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    /// Whether rows or columns stay where they are.
    pub(super) frozen: bool,
    /// Whether rows or columns are hidden, or a filter is on.
    pub(super) concealing: bool,
    pub(super) cursor: CellRef,
    /// The first cell of each merged area.
    pub(super) merged: Vec<CellRef>,
    pub(super) cells: BTreeMap<CellRef, Cell>,
    pub(super) tables: Vec<Table>,
    /// The sheets that links lead to, by the cell that they stand in.
    pub(super) links: BTreeMap<CellRef, String>,
    /// Widths of the columns, in digits of the font.
    pub(super) widths: Vec<f64>,
    /// Heights of the rows that do not grow with their texts, in points.
    pub(super) heights: BTreeMap<u32, f64>,
}

/// One cell that is filled.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) value: Value,
    pub(super) look: Look,
}

/// How a cell looks.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of a spreadsheet program, on or off by itself")]
pub(super) struct Look {
    pub(super) font: String,
    /// In points.
    pub(super) size: f64,
    pub(super) italic: bool,
    pub(super) underlined: bool,
    pub(super) filled: bool,
    pub(super) wrapped: bool,
    /// Red, green and blue of the text; nothing where the program decides.
    pub(super) colour: Option<[u8; 3]>,
    /// How many decimals are shown; nothing where the program decides.
    pub(super) decimals: Option<usize>,
    /// The style by its name that it follows from.
    pub(super) style: String,
}

/// A table that is marked up.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub(super) name: String,
    /// What is said to those who do not see it.
    pub(super) title: String,
    pub(super) first: CellRef,
    pub(super) last: CellRef,
    /// The headings as programs know them.
    pub(super) headings: Vec<String>,
    /// Whether its first row is known as that of the headings.
    pub(super) has_header: bool,
    /// Whether there are buttons that filter.
    pub(super) filters: bool,
}

impl Book {
    /// Opens a workbook; says why it cannot be opened.
    pub(super) fn open(name: &str, bytes: &[u8]) -> Result<Self, String> {
        // This holds the limits on what is unpacked as well.
        let read = workbook::read(name, bytes, &Declared::default(), &Limits::default()).map_err(|error| error.to_string())?;
        let archive = Archive::open(bytes)?;
        let mut book = if archive.has("xl/workbook.xml") { xlsx::marked_up(&archive)? } else { ods::marked_up(&archive)? };
        for sheet in read.workbook.sheets {
            let Some(marked) = book.sheets.iter_mut().find(|marked| marked.name == sheet.name) else { continue };
            marked.hidden = sheet.hidden;
            marked.concealing |= sheet.concealed.filtered || !sheet.concealed.rows.is_empty() || !sheet.concealed.columns.is_empty();
            marked.merged = sheet.merged.iter().map(|area| area.first).collect();
            let looks = std::mem::take(&mut marked.cells);
            for row in sheet.rows {
                for (column, value) in row.cells {
                    let place = CellRef::new(row.index, column);
                    let look = looks.get(&place).map(|cell| cell.look.clone()).unwrap_or_default();
                    marked.cells.insert(place, Cell { value, look });
                }
            }
        }
        Ok(book)
    }

    /// The sheet of this name.
    pub(super) fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

impl Sheet {
    /// The text of a cell; empty where it has none.
    pub(super) fn text(&self, cell: CellRef) -> String {
        self.cells.get(&cell).map(|cell| cell.value.written()).unwrap_or_default()
    }

    /// The table that a cell belongs to.
    pub(super) fn table_at(&self, cell: CellRef) -> Option<&Table> {
        self.tables.iter().find(|table| table.covers(cell))
    }
}

impl Table {
    /// Whether a cell belongs to it.
    pub(super) fn covers(&self, cell: CellRef) -> bool {
        (self.first.row..=self.last.row).contains(&cell.row) && (self.first.column..=self.last.column).contains(&cell.column)
    }

    /// Its columns.
    pub(super) fn columns(&self) -> std::ops::RangeInclusive<u32> {
        self.first.column..=self.last.column
    }

    /// Its rows below the headings.
    pub(super) fn rows(&self) -> std::ops::RangeInclusive<u32> {
        self.first.row + 1..=self.last.row
    }
}

/// `A5:G37` as its corners.
fn corners(area: &str) -> Option<(CellRef, CellRef)> {
    let (first, last) = area.split_once(':').unwrap_or((area, area));
    Some((CellRef::parse(first)?, CellRef::parse(last)?))
}

/// `#004494` or `FF004494` as red, green and blue.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.trim_start_matches('#');
    let digits = if digits.len() == 8 { digits.get(2..)? } else { digits };
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}
