//! Cells to records: where the table starts and ends, which heading is which column, what is a total.
//!
//! Nothing is copied here: a block says which rows of a sheet are records and where each column of the dataset stands.

mod text;
pub mod unit;

use std::ops::Range;

use crate::location::CellRef;
use crate::plan::MoneyUnit;

pub use text::is_nothing;
pub(crate) use text::{is_space, words};

/// The records of one sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extracted {
    /// Blocks of records. A sheet with one column a fund gives one block a fund, from left to right; other sheets give one.
    pub blocks: Vec<Block>,
    /// Totals and subtotals of the sheet, with what they sum.
    pub sums: Vec<StatedSum>,
}

/// Records that find their columns in the same places.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// One for each column of the dataset.
    pub columns: Vec<BoundColumn>,
    /// Zero-based rows of the sheet, ascending; one record each.
    pub rows: Vec<u32>,
}

/// Where a column of the dataset stands.
#[derive(Debug, Clone, PartialEq)]
pub struct BoundColumn {
    /// The place.
    pub place: Place,
    /// The heading as written, where there is one.
    pub heading: Option<String>,
    /// The unit of its amounts, where it has any.
    pub unit: Option<MoneyUnit>,
}

/// Where the value of a column comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// From this zero-based column of the record's row. A cell covered by a merged area has the value of the area's first cell.
    Column(u32),
    /// From one cell for all records: a heading (the fund of a column) or a line of the title block.
    Cell(CellRef),
    /// From `report.toml`: the text declared there.
    Declared(String),
    /// From nowhere: the sheet does not report it.
    Nowhere,
}

/// A total or subtotal that the sheet states.
#[derive(Debug, Clone, PartialEq)]
pub struct StatedSum {
    /// The cell that states it.
    pub cell: CellRef,
    /// The heading of its column.
    pub heading: Option<String>,
    /// Position of the dataset's column whose values it sums.
    pub column: usize,
    /// Its unit.
    pub unit: Option<MoneyUnit>,
    /// What it sums: positions of blocks, and of records in them.
    pub parts: Vec<(usize, Range<usize>)>,
}
