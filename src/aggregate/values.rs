//! The values of a row: each measure over the facts of each column, beside the other rows and the people who live there.

use super::lines::Builder;
use super::measure::Measured;
use super::people::Place;
use super::rows::RowFacts;
use super::{Slot, Value};
use crate::plan::MeasureValue;
use crate::report::{Exact, RowRole};

/// One value that is to be computed: its row, and the facts of its column.
pub(super) struct Target<'a> {
    /// The row.
    pub(super) row: &'a RowFacts,
    /// Position of the row; nothing for totals.
    pub(super) position: Option<usize>,
    /// The column, or all of them.
    pub(super) slot: Slot,
    /// The facts.
    pub(super) facts: &'a [u32],
}

impl Builder<'_> {
    /// The values of one measure in a row: those of the columns, then the total over them where there is one.
    pub(super) fn values(&self, role: RowRole, measure: usize, row: &RowFacts, position: Option<usize>) -> Vec<Value> {
        let value = &self.output.measures[measure].value;
        let make = |slot, facts: &[u32]| {
            let of_one_row = value.is_of_one_row() && role != RowRole::Cell;
            let target = Target { row, position, slot, facts };
            let mut measured = if of_one_row { Measured::default() } else { self.measured(value, measure, &target) };
            measured.sources.sort_unstable();
            measured.whole.sort_unstable();
            Value { measure, slot, exact: measured.exact, sources: measured.sources, whole: measured.whole, regions: measured.regions }
        };
        if self.output.columns.is_none() {
            return vec![make(Slot::Only, &row.columns[0])];
        }
        let mut values: Vec<Value> = row.columns.iter().enumerate().map(|(slot, facts)| make(Slot::Column(slot), facts)).collect();
        if self.output.row_total {
            values.push(make(Slot::Total, &row.all()));
        }
        values
    }

    /// A measure over the facts of a target.
    pub(super) fn measured(&self, value: &MeasureValue, measure: usize, target: &Target<'_>) -> Measured {
        let last = self.whole.len() - 1;
        let slot = match target.slot {
            Slot::Only | Slot::Total => last,
            Slot::Column(slot) => slot,
        };
        match value {
            MeasureValue::PerHead(column) => self.per_head(*column, target),
            MeasureValue::Rank(column) => target.position.map(|row| self.rank(*column, &self.sums[measure], row, slot)).unwrap_or_default(),
            MeasureValue::ShareSoFar(column) => target.position.map(|row| self.share_so_far(*column, row, slot)).unwrap_or_default(),
            MeasureValue::Change(_) | MeasureValue::ChangePercent(_) | MeasureValue::Cumulated(_) => self.over_years(value, target),
            value => self.measuring.measure(value, target.facts, &self.whole[slot]),
        }
    }

    /// The sum divided by the people of the places that the row and the column name; of the whole Union where they name none.
    fn per_head(&self, column: usize, target: &Target<'_>) -> Measured {
        let sources = self.measuring.cells(&[column], target.facts);
        let sum = self.measuring.sum(column, target.facts);
        let of_column = match target.slot {
            Slot::Column(position) => self.output.columns.map(|dimension| (dimension, self.columns[position].as_deref())),
            Slot::Only | Slot::Total => None,
        };
        let own = std::slice::from_ref(&target.row.keys);
        let rows = if target.row.is_rest() { target.row.grouped.as_slice() } else { own };
        let named = rows.iter().map(|keys| self.output.rows.iter().copied().zip(keys.iter().map(Option::as_deref)).chain(of_column));
        let places: Vec<Place<'_>> = named.map(Iterator::collect).collect();
        let people = self.people.as_ref().and_then(|people| people.of(self.dataset, self.output, &places));
        let (Some(cents), Some((regions, people))) = (sum, people) else { return Measured::default() };
        Measured { exact: Some(Exact::PerHead { cents, people }), sources, whole: Vec::new(), regions }
    }

    /// The place of a row: one more than there are larger rows. The rest is no row of its own.
    fn rank(&self, column: usize, sums: &[Vec<Option<i128>>], row: usize, slot: usize) -> Measured {
        let single = |position: &usize| !self.rows[*position].is_rest();
        let (Some(own), true) = (sums[row][slot], single(&row)) else { return Measured::default() };
        let larger = (0..self.rows.len()).filter(single).filter(|other| sums[*other][slot] > Some(own)).count();
        let place = Exact::Count(i64::try_from(larger + 1).expect("a number of rows fits 64 bits"));
        let all: Vec<u32> = (0..self.rows.len()).filter(single).flat_map(|other| self.facts_of(other, slot)).collect();
        Measured {
            exact: Some(place),
            sources: self.measuring.cells(&[column], &self.facts_of(row, slot)),
            whole: self.measuring.cells(&[column], &all),
            regions: Vec::new(),
        }
    }

    /// The share of a row and those above it.
    fn share_so_far(&self, column: usize, row: usize, slot: usize) -> Measured {
        let facts: Vec<u32> = (0..=row).flat_map(|other| self.facts_of(other, slot)).collect();
        self.measuring.share(column, &facts, &self.whole[slot])
    }

    /// The facts of a row in a column, or over all columns.
    fn facts_of(&self, row: usize, slot: usize) -> Vec<u32> {
        if self.columns.is_empty() || slot == self.columns.len() { self.rows[row].all() } else { self.rows[row].columns[slot].clone() }
    }
}
