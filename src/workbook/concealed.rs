//! Rows and columns that a sender hid, by hand or with a filter.

/// The hidden rows and columns of a sheet, as ranges with both ends, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Concealed {
    /// Zero-based rows.
    pub rows: Vec<(u32, u32)>,
    /// Zero-based columns.
    pub columns: Vec<(u32, u32)>,
    /// Whether the sheet has a filter.
    pub filtered: bool,
}

impl Concealed {
    /// Whether a row is hidden.
    #[must_use]
    pub fn hides_row(&self, row: u32) -> bool {
        hides(&self.rows, row)
    }

    /// Whether a column is hidden.
    #[must_use]
    pub fn hides_column(&self, column: u32) -> bool {
        hides(&self.columns, column)
    }

    /// The same, but nothing where no row and no column is hidden: a filter that hides nothing does not matter.
    pub(super) fn where_anything_is_hidden(self) -> Self {
        if self.rows.is_empty() && self.columns.is_empty() { Self::default() } else { self }
    }

    /// Adds hidden rows that come after those there are.
    pub(super) fn add_rows(&mut self, first: u32, last: u32) {
        add(&mut self.rows, first, last);
    }

    /// Adds hidden columns that come after those there are.
    pub(super) fn add_columns(&mut self, first: u32, last: u32) {
        add(&mut self.columns, first, last);
    }
}

fn hides(ranges: &[(u32, u32)], place: u32) -> bool {
    let next = ranges.partition_point(|(first, _)| *first <= place);
    next.checked_sub(1).is_some_and(|at| ranges[at].1 >= place)
}

/// Ranges that follow each other become one, so that a million hidden rows cost one range.
fn add(ranges: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    match ranges.last_mut() {
        Some((_, end)) if first <= end.saturating_add(1) => *end = (*end).max(last),
        _ => ranges.push((first, last)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_follow_each_other_become_one() {
        let mut concealed = Concealed::default();
        for row in [3, 4, 5, 9] {
            concealed.add_rows(row, row);
        }
        assert_eq!(concealed.rows, [(3, 5), (9, 9)]);
        let hidden: Vec<u32> = (0..12).filter(|row| concealed.hides_row(*row)).collect();
        assert_eq!(hidden, [3, 4, 5, 9]);
    }
}
