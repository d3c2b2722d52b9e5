//! What every part of the extraction asks: the sheet, how it is declared, and where a finding stands.

use std::collections::BTreeMap;

use super::heading::Heading;
use super::text::{is_nothing, key, text_of};
use crate::diag::{Code, Diagnostic};
use crate::location::{CellRef, Location};
use crate::plan::{ColumnType, DatasetPlan, SourcePlan};
use crate::workbook::{Sheet, Value};

/// A sheet with what is declared of it.
pub(super) struct Context<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) source: &'a SourcePlan,
    pub(super) dataset: &'a DatasetPlan,
    /// The last column of the sheet that holds anything.
    pub(super) last_column: u32,
    /// Headings that the source declares, by their key.
    declared: BTreeMap<String, usize>,
    /// Names and headings that the dataset knows, by their key.
    known: BTreeMap<String, usize>,
}

impl<'a> Context<'a> {
    pub(super) fn new(sheet: &'a Sheet, source: &'a SourcePlan, dataset: &'a DatasetPlan) -> Self {
        let mut known = BTreeMap::new();
        for (position, column) in dataset.columns.iter().enumerate() {
            for name in std::iter::once(&column.name).chain(&column.headings) {
                known.entry(key(name)).or_insert(position);
            }
        }
        let declared = source.headings.iter().map(|(position, heading)| (key(heading), *position)).collect();
        let last_column = sheet.rows.iter().filter_map(|row| row.cells.last()).map(|(column, _)| *column).max().unwrap_or(0);
        Self { sheet, source, dataset, last_column, declared, known }
    }

    /// The column that has this heading, and whether the source declares it.
    pub(super) fn column_named(&self, heading_key: &str) -> Option<(usize, bool)> {
        let declared = self.declared.get(heading_key).map(|position| (*position, true));
        let known = self.known.get(heading_key).filter(|position| self.dataset.year != Some(**position));
        declared.or_else(|| known.map(|position| (*position, false)))
    }

    /// What the source declares for all rows of a column.
    pub(super) fn declared_value(&self, position: usize) -> Option<&'a str> {
        self.source.values.iter().find(|(column, _)| *column == position).map(|(_, text)| text.as_str())
    }

    /// Whether a column of the dataset holds values that can be spread over one column a code.
    pub(super) fn is_value(&self, position: usize) -> bool {
        matches!(self.dataset.columns[position].kind, ColumnType::Amount | ColumnType::Count)
    }

    /// What stands in a cell, or in the first cell of the merged area that covers it.
    pub(super) fn value(&self, row: u32, column: u32) -> Option<&'a Value> {
        self.sheet.get(cell_of(self.sheet, row, column))
    }

    /// Whether a cell holds something itself.
    pub(super) fn is_filled(&self, row: u32, column: u32) -> bool {
        !is_nothing(self.sheet.get(CellRef::new(row, column)))
    }

    /// The text of a cell or of its merged area, read as a heading, with the area's first cell. A dash is no heading.
    pub(super) fn heading(&self, row: u32, column: u32) -> Option<(CellRef, Heading)> {
        let cell = cell_of(self.sheet, row, column);
        let value = self.sheet.get(cell)?;
        let text = text_of(value)?;
        // The line breaks of a heading can part its languages, so it is read as it stands.
        let written = if let Value::Text(written) = value { written } else { &text };
        (!key(&text).is_empty()).then(|| (cell, Heading::read(written)))
    }

    pub(super) fn at_sheet(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        let location = Location::Sheet { file: self.source.path.clone(), sheet: self.sheet.name.clone() };
        Diagnostic::new(code, location, message)
    }

    pub(super) fn at_cell(&self, code: Code, cell: CellRef, heading: Option<&str>, message: impl Into<String>) -> Diagnostic {
        let (file, sheet) = (self.source.path.clone(), self.sheet.name.clone());
        Diagnostic::new(code, Location::Cell { file, sheet, cell, heading: heading.map(str::to_owned) }, message)
    }
}

/// The cell that holds the value of a cell: itself, or the first cell of the merged area that covers it.
///
/// An amount or a count that is merged over several records would be counted once for each of them; such cells are reported as errors.
#[must_use]
pub fn cell_of(sheet: &Sheet, row: u32, column: u32) -> CellRef {
    let cell = CellRef::new(row, column);
    sheet.merged_at(cell).map_or(cell, |area| area.first)
}
