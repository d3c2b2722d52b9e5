//! The numbers that both editions have, by which it shows why others of their tables appeared or went.

use std::collections::BTreeSet;

use super::entry::columns_filtered;
use super::{Numbers, table};

/// Tables and rows of which numbers remain.
#[derive(Debug, Default)]
pub(super) struct Remaining<'a> {
    /// Tables whose numbers are chosen by other columns than before.
    redefined: BTreeSet<&'a str>,
    /// Ids without their last part.
    rows: BTreeSet<&'a str>,
}

impl<'a> Remaining<'a> {
    pub(super) fn of(numbers: &Numbers<'a>) -> Self {
        let mut remaining = Self::default();
        for (id, (old, new)) in numbers {
            let Some((old, new)) = old.zip(*new) else { continue };
            remaining.rows.extend(row(id));
            if !columns_filtered(old).eq(columns_filtered(new)) {
                remaining.redefined.insert(table(id));
            }
        }
        remaining
    }

    /// Whether a number that appeared or went did so because its table is declared otherwise: its columns are filtered otherwise, or others
    /// of its row are there as before, so that it is a measure or a column that appeared or went.
    pub(super) fn show_another_definition(&self, id: &str) -> bool {
        self.redefined.contains(table(id)) || row(id).is_some_and(|row| self.rows.contains(row))
    }
}

/// `T9/DE/1` of `T9/DE/1/ERDF`; nothing for the one number of a row.
fn row(id: &str) -> Option<&str> {
    id.rsplit_once('/').map(|(row, _)| row).filter(|row| row.contains('/'))
}
