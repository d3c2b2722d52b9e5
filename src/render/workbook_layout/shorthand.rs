//! What stands in a cell that has nothing to show. An empty cell would be read as one that was forgotten.

use crate::report::{Cell, Column, ColumnKind, Row, RowRole, Table, Words};

/// The shorthands of the Government Statistical Service for symbols in tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shorthand {
    /// Nothing is reported, or nothing can be.
    NotReported,
    /// Nothing can be: a total has no programme.
    NotApplicable,
}

impl Shorthand {
    /// Every shorthand, in the order in which they are explained.
    pub(super) const ALL: [Self; 2] = [Self::NotReported, Self::NotApplicable];

    /// What stands in the cell.
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::NotReported => "[x]",
            Self::NotApplicable => "[z]",
        }
    }

    /// What it means, in the language of the report.
    pub(super) fn meaning(self, words: &Words) -> &str {
        match self {
            Self::NotReported => &words.empty_cell,
            Self::NotApplicable => &words.not_applicable,
        }
    }

    /// The shorthand for a cell, where it is empty. An empty text is an empty cell: who hears the table cannot tell the two.
    pub(super) fn of(row: &Row, column: &Column, cell: &Cell) -> Option<Self> {
        let of_a_sum = row.role != RowRole::Cell && column.kind != ColumnKind::Number;
        match cell {
            Cell::Number(_) => None,
            Cell::Text(text) if !text.is_empty() => None,
            // The group of small rows has no other keys than its name.
            Cell::Text(_) => Some(Self::NotApplicable),
            Cell::Empty if of_a_sum => Some(Self::NotApplicable),
            Cell::Empty => Some(Self::NotReported),
        }
    }

    /// Whether it stands somewhere in the table.
    pub(super) fn stands_in(self, table: &Table) -> bool {
        table.rows.iter().any(|row| row.cells.iter().zip(&table.columns).any(|(cell, column)| Self::of(row, column, cell) == Some(self)))
    }
}
