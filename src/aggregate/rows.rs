//! The facts of the rows of an output, by column.

use super::group::Leaf;

/// The facts of one row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct RowFacts {
    /// Its keys: all of them, the leading ones for a subtotal, none for the total.
    pub(super) keys: Vec<Option<String>>,
    /// The keys of the rows that it groups, where it groups small rows; empty otherwise.
    pub(super) grouped: Vec<Vec<Option<String>>>,
    /// The ordinals of its facts, one list a column.
    pub(super) columns: Vec<Vec<u32>>,
    /// The same over all years; empty where no measure compares years.
    pub(super) years: Vec<Vec<u32>>,
}

impl RowFacts {
    /// Whether it groups small rows.
    pub(super) const fn is_rest(&self) -> bool {
        !self.grouped.is_empty()
    }

    /// Its facts over all columns.
    pub(super) fn all(&self) -> Vec<u32> {
        self.columns.iter().flatten().copied().collect()
    }
}

/// Leaves, which are in order, as rows over these columns.
pub(super) fn rows(columns: &[Option<String>], leaves: Vec<Leaf>) -> Vec<RowFacts> {
    let width = columns.len().max(1);
    let mut rows: Vec<RowFacts> = Vec::new();
    for leaf in leaves {
        if rows.last().is_none_or(|row| row.keys != leaf.keys) {
            rows.push(RowFacts { keys: leaf.keys, grouped: Vec::new(), columns: vec![Vec::new(); width], years: Vec::new() });
        }
        let slot = columns.iter().position(|code| *code == leaf.column).unwrap_or(0);
        rows.last_mut().expect("a row was just added").columns[slot].extend(leaf.facts);
    }
    rows
}

/// Several rows as one.
pub(super) fn merge<'a>(rows: impl IntoIterator<Item = &'a RowFacts>, keys: Vec<Option<String>>, width: usize) -> RowFacts {
    let mut merged = RowFacts { keys, grouped: Vec::new(), columns: vec![Vec::new(); width], years: vec![Vec::new(); width] };
    for row in rows {
        for (into, from) in merged.columns.iter_mut().zip(&row.columns).chain(merged.years.iter_mut().zip(&row.years)) {
            into.extend(from);
        }
    }
    merged
}
