//! The merged areas of a sheet, found by the cell that they cover without going through all of them.

use std::ops::Deref;

use super::ReadError;
use super::limits::{Limit, Limits};
use crate::location::CellRef;

/// A rectangle of merged cells, corners included; its value stands in the first cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merged {
    /// Upper left cell.
    pub first: CellRef,
    /// Lower right cell.
    pub last: CellRef,
}

/// All merged areas of a sheet, in order.
#[derive(Debug, Clone, Default)]
pub struct MergedAreas {
    areas: Vec<Merged>,
    /// Row, first column and area, in this order, for every row that an area covers.
    by_row: Vec<(u32, u32, usize)>,
}

impl MergedAreas {
    /// The areas of a sheet whose last filled row is known: what an area covers below it is empty, and nobody asks.
    pub(super) fn down_to(last_row: u32, mut areas: Vec<Merged>, limits: &Limits) -> Result<Self, ReadError> {
        areas.sort_unstable();
        let last_of = |area: &Merged| area.last.row.min(last_row);
        let covered: u64 = areas.iter().map(|area| u64::from((last_of(area) + 1).saturating_sub(area.first.row))).sum();
        Limit::Merged.hold(covered, limits)?;
        let mut by_row = Vec::new();
        for (place, area) in areas.iter().enumerate() {
            by_row.extend((area.first.row..=last_of(area)).map(|row| (row, area.first.column, place)));
        }
        by_row.sort_unstable();
        Ok(Self { areas, by_row })
    }

    /// The areas that begin in these rows.
    #[must_use]
    pub fn within(&self, rows: std::ops::Range<u32>) -> Self {
        let kept: Vec<usize> = (0..self.areas.len()).filter(|place| rows.contains(&self.areas[*place].first.row)).collect();
        let by_row = self.by_row.iter().filter_map(|(row, column, place)| Some((*row, *column, kept.binary_search(place).ok()?)));
        Self { areas: kept.iter().map(|place| self.areas[*place]).collect(), by_row: by_row.collect() }
    }

    /// The area that covers a cell. Where areas overlap, which no spreadsheet program allows, it is the one that begins nearest to its left.
    #[must_use]
    pub fn at(&self, cell: CellRef) -> Option<&Merged> {
        let after = self.by_row.partition_point(|(row, column, _)| (*row, *column) <= (cell.row, cell.column));
        let (row, _, place) = self.by_row[..after].last()?;
        let area = &self.areas[*place];
        (*row == cell.row && cell.column <= area.last.column).then_some(area)
    }
}

impl Deref for MergedAreas {
    type Target = [Merged];

    fn deref(&self) -> &[Merged] {
        &self.areas
    }
}

impl PartialEq for MergedAreas {
    fn eq(&self, other: &Self) -> bool {
        self.areas == other.areas
    }
}

#[cfg(test)]
impl FromIterator<Merged> for MergedAreas {
    fn from_iter<I: IntoIterator<Item = Merged>>(areas: I) -> Self {
        Self::down_to(u32::MAX - 1, areas.into_iter().collect(), &Limits::default()).expect("a test merges few cells")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(first: (u32, u32), last: (u32, u32)) -> Merged {
        Merged { first: CellRef::new(first.0, first.1), last: CellRef::new(last.0, last.1) }
    }

    #[test]
    fn each_cell_finds_the_area_that_covers_it() {
        let areas = [area((4, 0), (4, 1)), area((0, 0), (2, 0)), area((0, 2), (3, 4))];
        let merged: MergedAreas = areas.into_iter().collect();
        let found = |row, column| merged.at(CellRef::new(row, column)).copied();
        for (row, column) in (0..6).flat_map(|row| (0..6).map(move |column| (row, column))) {
            let covers = |area: &&Merged| {
                (area.first.row..=area.last.row).contains(&row) && (area.first.column..=area.last.column).contains(&column)
            };
            assert_eq!(found(row, column), areas.iter().find(covers).copied(), "row {row}, column {column}");
        }
    }

    #[test]
    fn rows_below_the_data_do_not_count() {
        let limits = Limits { merged: 10, ..Limits::default() };
        let column = vec![area((0, 0), (1_048_575, 0))];
        assert!(MergedAreas::down_to(9, column.clone(), &limits).is_ok());
        let error = MergedAreas::down_to(10, column, &limits).unwrap_err();
        assert_eq!(error, ReadError::TooLarge { limit: Limit::Merged, allowed: 10, found: Some(11) });
    }
}
