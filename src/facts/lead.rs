//! Values that no sender wrote in a cell of their own: which cell they follow from.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// Which values follow from others: a derived code from the code that it follows from, an attributed amount from the amount that was
/// divided. Rows are those that were read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Leads {
    /// Within one row, from column to column; sorted by column and first row.
    runs: Vec<Run>,
    /// To another row: a project's grant that is stated on one of its rows only.
    elsewhere: BTreeMap<(u32, usize), (u32, usize)>,
}

/// Rows that follow each other and in which one column follows from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Run {
    column: usize,
    rows: Range<u32>,
    to: usize,
}

impl Leads {
    /// Says that the values of a column follow from another column's in these rows. What was said of the column before is forgotten.
    pub(super) fn set(&mut self, column: usize, leads: impl IntoIterator<Item = (u32, (u32, usize))>) {
        self.runs.retain(|run| run.column != column);
        self.elsewhere.retain(|(_, other), _| *other != column);
        let mut runs: Vec<Run> = Vec::new();
        for (row, (to_row, to)) in leads {
            if to_row != row {
                self.elsewhere.insert((row, column), (to_row, to));
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.rows.end == row && run.to == to => run.rows.end += 1,
                _ => runs.push(Run { column, rows: row..row + 1, to }),
            }
        }
        self.runs.extend(runs);
        self.runs.sort_by_key(|run| (run.column, run.rows.start));
    }

    /// The row and column that a value follows from; nothing where it has a cell of its own.
    pub(super) fn of(&self, row: u32, column: usize) -> Option<(u32, usize)> {
        if let Some(elsewhere) = self.elsewhere.get(&(row, column)) {
            return Some(*elsewhere);
        }
        let after = self.runs.partition_point(|run| (run.column, run.rows.start) <= (column, row));
        let run = &self.runs[after.checked_sub(1)?];
        (run.column == column && run.rows.contains(&row)).then_some((row, run.to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_leads_to_its_own_row_or_to_another() {
        let mut leads = Leads::default();
        leads.set(5, [(0, (0, 2)), (1, (1, 2)), (3, (3, 2)), (4, (3, 2)), (5, (5, 1))]);
        leads.set(1, [(0, (0, 0))]);
        let found: Vec<_> = (0..7).map(|row| leads.of(row, 5)).collect();
        assert_eq!(found, [Some((0, 2)), Some((1, 2)), None, Some((3, 2)), Some((3, 2)), Some((5, 1)), None]);
        assert_eq!((leads.of(0, 1), leads.of(1, 1), leads.of(0, 2)), (Some((0, 0)), None, None));
    }

    #[test]
    fn what_is_said_again_replaces_what_was_said() {
        let mut leads = Leads::default();
        leads.set(3, [(0, (0, 1)), (1, (0, 1))]);
        leads.set(3, [(0, (0, 2))]);
        assert_eq!((leads.of(0, 3), leads.of(1, 3)), (Some((0, 2)), None));
    }
}
