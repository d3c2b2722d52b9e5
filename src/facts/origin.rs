//! Origins: from a row of a frame and a column back to the cell.

use std::collections::BTreeMap;

use super::lead::Leads;
use crate::extract::{BoundColumn, Place};
use crate::location::{CellRef, Location};

/// Where the rows of a frame come from. A row is named by its ordinal, which the frame keeps in the column [`ORIGIN`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origins {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    moved: BTreeMap<(u32, usize), CellRef>,
    /// For each row that was added after the rows were read: the row that was read. The first is `added_from`.
    added: Vec<u32>,
    added_from: u32,
    /// Which values follow from others, by the rows that were read.
    leads: Leads,
}

/// The name of the frame's column of ordinals.
pub const ORIGIN: &str = "origin";

/// Rows that find their columns in the same places.
#[derive(Debug, Clone, PartialEq)]
struct Block {
    file: usize,
    path: String,
    sheet: String,
    columns: Vec<BoundColumn>,
}

/// Rows that follow each other both in the frame and in the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    first: u32,
    row: u32,
    block: usize,
}

/// A cell of an input file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address<'a> {
    /// Position of the file in the campaign's list.
    pub file: usize,
    /// Path from the campaign folder.
    pub path: &'a str,
    /// Name of the sheet; empty for a text file.
    pub sheet: &'a str,
    /// The cell.
    pub cell: CellRef,
}

impl Origins {
    /// Opens a block; the rows added next belong to it.
    pub(super) fn open_block(&mut self, file: usize, path: &str, sheet: &str, columns: &[BoundColumn]) {
        self.blocks.push(Block { file, path: path.to_owned(), sheet: sheet.to_owned(), columns: columns.to_vec() });
    }

    /// Says that the frame's row `ordinal` is this row of the sheet of the block opened last.
    pub(super) fn add_row(&mut self, ordinal: u32, row: u32) {
        let block = self.blocks.len() - 1;
        let follows = self.runs.last().is_some_and(|run| run.block == block && run.row + (ordinal - run.first) == row);
        if !follows {
            self.runs.push(Run { first: ordinal, row, block });
        }
    }

    /// Says that a value stands in another cell than its row's: in the first one of a merged area.
    pub(super) fn move_cell(&mut self, ordinal: u32, column: usize, cell: CellRef) {
        self.moved.insert((ordinal, column), cell);
    }

    /// Adds the rows of another sheet, as they were read, from the ordinal `first` on.
    pub(super) fn append(&mut self, other: Self, first: u32) {
        let blocks = self.blocks.len();
        self.blocks.extend(other.blocks);
        self.runs.extend(other.runs.into_iter().map(|run| Run { first: run.first + first, block: run.block + blocks, ..run }));
        self.moved.extend(other.moved.into_iter().map(|((ordinal, column), cell)| ((ordinal + first, column), cell)));
    }

    /// The origins of a frame of `length` rows to which rows were added: each has the cells of the row whose ordinal is given.
    #[must_use]
    pub fn with_added(&self, length: u32, added: &[u32]) -> Self {
        let mut origins = self.clone();
        if origins.added.is_empty() {
            origins.added_from = length;
        }
        origins.added.extend(added.iter().map(|ordinal| self.read_row(*ordinal)));
        origins
    }

    /// The row that was read, for a row that may have been added to it later: a part of it, in one of several regions.
    #[must_use]
    pub fn read_row(&self, ordinal: u32) -> u32 {
        let added = ordinal.checked_sub(self.added_from).and_then(|position| self.added.get(position as usize));
        added.copied().unwrap_or(ordinal)
    }

    /// Says which values of a column follow from others: the ordinal of a row that was read, with the ordinal and column that its value
    /// follows from. The addresses of such values are those of the others.
    pub fn set_leads(&mut self, column: usize, leads: impl IntoIterator<Item = (u32, (u32, usize))>) {
        self.leads.set(column, leads);
    }

    /// The row that was read and the column that a value follows from; nothing where it was sent as it is.
    #[must_use]
    pub fn lead(&self, ordinal: u32, column: usize) -> Option<(u32, usize)> {
        self.leads.of(self.read_row(ordinal), column)
    }

    /// The row that was read and the column in which a value stands: its own, or those that it follows from in the end.
    #[must_use]
    pub fn stand(&self, ordinal: u32, column: usize) -> (u32, usize) {
        let (mut row, mut column) = (self.read_row(ordinal), column);
        while let Some(lead) = self.leads.of(row, column) {
            (row, column) = lead;
        }
        (row, column)
    }

    fn run(&self, ordinal: u32) -> Run {
        let after = self.runs.partition_point(|run| run.first <= ordinal);
        self.runs[after.checked_sub(1).expect("every ordinal lies in a run")]
    }

    /// The cell of a value; nothing where it was declared in `report.toml` or is not reported at all.
    #[must_use]
    pub fn address(&self, ordinal: u32, column: usize) -> Option<Address<'_>> {
        let (ordinal, column) = self.stand(ordinal, column);
        let run = self.run(ordinal);
        let block = &self.blocks[run.block];
        let cell = match block.columns[column].place {
            Place::Column(place) => {
                let own = CellRef::new(run.row + (ordinal - run.first), place);
                self.moved.get(&(ordinal, column)).copied().unwrap_or(own)
            }
            Place::Cell(cell) | Place::Said { cell, .. } => cell,
            Place::Declared(_) | Place::Nowhere => return None,
        };
        Some(Address { file: block.file, path: &block.path, sheet: &block.sheet, cell })
    }

    /// The row of the sheet that a row of the frame comes from, as the address of its first cell.
    #[must_use]
    pub fn row(&self, ordinal: u32) -> Address<'_> {
        let ordinal = self.read_row(ordinal);
        let run = self.run(ordinal);
        let block = &self.blocks[run.block];
        let cell = CellRef::new(run.row + (ordinal - run.first), block.first_column());
        Address { file: block.file, path: &block.path, sheet: &block.sheet, cell }
    }

    /// Where a finding about a whole row stands: its first cell.
    #[must_use]
    pub fn row_location(&self, ordinal: u32) -> Location {
        let address = self.row(ordinal);
        Location::Cell { file: address.path.to_owned(), sheet: address.sheet.to_owned(), cell: address.cell, heading: None }
    }

    /// Where a finding about a value stands: its cell, or the first cell of its row.
    #[must_use]
    pub fn location(&self, ordinal: u32, column: usize) -> Location {
        let (ordinal, column) = self.stand(ordinal, column);
        let block = &self.blocks[self.run(ordinal).block];
        let (cell, heading) = match self.address(ordinal, column) {
            Some(address) => (address.cell, block.columns[column].heading.clone()),
            None => (self.row(ordinal).cell, None),
        };
        Location::Cell { file: block.path.clone(), sheet: block.sheet.clone(), cell, heading }
    }
}

impl Block {
    /// The leftmost column that the block reads.
    fn first_column(&self) -> u32 {
        let places = self.columns.iter().filter_map(|column| match column.place {
            Place::Column(place) => Some(place),
            _ => None,
        });
        places.min().unwrap_or(0)
    }
}
