//! Where something stands on a sheet: stretches of rows without an empty row between them.

use crate::workbook::Sheet;

/// A stretch of rows with the columns that they use, all zero-based and included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// First and last row.
    pub rows: (u32, u32),
    /// First and last column.
    pub columns: (u32, u32),
}

/// The stretches of a sheet, from top to bottom.
pub(super) fn regions(sheet: &Sheet) -> Vec<Region> {
    let mut regions: Vec<Region> = Vec::new();
    for row in &sheet.rows {
        let (Some((first, _)), Some((last, _))) = (row.cells.first(), row.cells.last()) else { continue };
        match regions.last_mut().filter(|region| region.rows.1 + 1 == row.index) {
            Some(region) => {
                region.rows.1 = row.index;
                region.columns = (region.columns.0.min(*first), region.columns.1.max(*last));
            }
            None => regions.push(Region { rows: (row.index, row.index), columns: (*first, *last) }),
        }
    }
    regions
}
