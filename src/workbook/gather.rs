//! Collects the cells of a workbook row by row, within the limits, whatever order the file has them in.

use super::limits::{Limit, Limits};
use super::merged::{Merged, MergedAreas};
use super::{ReadError, Row, Sheet, Value};
use crate::location::CellRef;

/// The cells gathered so far: those of the sheet at hand, and the count of all.
pub(super) struct Gatherer<'limits> {
    limits: &'limits Limits,
    cells: u64,
    /// About how many bytes all cells so far take, with what the reader holds beside them.
    held: u64,
    /// Steps that left no cell behind.
    steps: u64,
    rows: Vec<Row>,
    in_order: bool,
}

/// What a cell takes without its text, and a row without its cells.
const CELL_BYTES: u64 = 40;
const ROW_BYTES: u64 = 48;
/// What a text takes beside its letters.
const TEXT_BYTES: u64 = 24;

impl<'limits> Gatherer<'limits> {
    pub(super) fn new(limits: &'limits Limits) -> Self {
        Self { limits, cells: 0, held: 0, steps: 0, rows: Vec::new(), in_order: true }
    }

    /// The same beside bytes that the reader holds already.
    pub(super) fn holding(bytes: u64, limits: &'limits Limits) -> Result<Self, ReadError> {
        let mut gatherer = Self::new(limits);
        gatherer.hold(bytes)?;
        Ok(gatherer)
    }

    /// Counts bytes that the reader holds beside the cells, such as the shared texts.
    pub(super) fn hold(&mut self, bytes: u64) -> Result<(), ReadError> {
        self.held = self.held.saturating_add(bytes);
        Limit::ContentBytes.hold_counting(self.held, self.limits)
    }

    /// Counts steps that may leave no cell behind.
    pub(super) fn work(&mut self, steps: u64) -> Result<(), ReadError> {
        self.steps = self.steps.saturating_add(steps);
        Limit::Work.hold_counting(self.steps, self.limits)
    }

    /// Refuses too many shared texts.
    pub(super) fn count_shared_texts(&self, texts: u64) -> Result<(), ReadError> {
        Limit::SharedTexts.hold_counting(texts, self.limits)
    }

    /// Refuses too many merged areas, before their rows are counted.
    pub(super) fn count_merged(&self, areas: u64) -> Result<(), ReadError> {
        Limit::Merged.hold_counting(areas, self.limits)
    }

    /// The most bytes of text in one cell.
    pub(super) fn text_bytes(&self) -> u64 {
        self.limits.text_bytes
    }

    /// Refuses a text that is too long for a cell.
    pub(super) fn check_text(&self, bytes: usize) -> Result<(), ReadError> {
        Limit::TextBytes.hold_counting(bytes as u64, self.limits)
    }

    /// Adds a cell to the sheet at hand; a text of spaces only is no content.
    pub(super) fn put(&mut self, cell: CellRef, value: Value) -> Result<(), ReadError> {
        if matches!(&value, Value::Text(text) if text.chars().all(char::is_whitespace)) {
            return Ok(());
        }
        if let Value::Text(text) | Value::Uncalculated(text) = &value {
            Limit::TextBytes.hold(text.len() as u64, self.limits)?;
            self.hold(TEXT_BYTES + text.len() as u64)?;
        }
        self.check_place(cell)?;
        self.cells += 1;
        Limit::Cells.hold_counting(self.cells, self.limits)?;
        self.hold(CELL_BYTES)?;
        if let Some(row) = self.rows.last_mut().filter(|row| row.index == cell.row) {
            self.in_order &= row.cells.last().is_none_or(|(column, _)| *column < cell.column);
            row.cells.push((cell.column, value));
        } else {
            self.in_order &= self.rows.last().is_none_or(|row| row.index < cell.row);
            self.hold(ROW_BYTES)?;
            // A row grows by doubling; what it does not need is given back when the next begins.
            let mut cells = Vec::new();
            if let Some(row) = self.rows.last_mut() {
                row.cells.shrink_to_fit();
                // Most rows of a table have as many cells as the row before.
                cells.reserve_exact(row.cells.len());
            }
            cells.push((cell.column, value));
            self.rows.push(Row { index: cell.row, cells });
        }
        Ok(())
    }

    /// Whether a cell lies within the rows and columns allowed.
    pub(super) fn check_place(&self, cell: CellRef) -> Result<(), ReadError> {
        Limit::Rows.hold(u64::from(cell.row) + 1, self.limits)?;
        Limit::Columns.hold(u64::from(cell.column) + 1, self.limits)
    }

    /// Takes the sheet at hand and starts the next.
    pub(super) fn finish_sheet(&mut self, name: String, hidden: bool, merged: Vec<Merged>) -> Result<Sheet, ReadError> {
        let mut rows = std::mem::take(&mut self.rows);
        if !self.in_order {
            rows = put_in_order(rows)?;
            self.in_order = true;
        }
        for area in &merged {
            self.check_place(area.first)?;
            self.check_place(area.last)?;
        }
        let last_row = rows.last().map_or(0, |row| row.index);
        let merged = MergedAreas::down_to(last_row, merged, self.limits)?;
        Ok(Sheet { name, hidden, rows, merged, ..Sheet::default() })
    }
}

/// Sorts rows and cells. Two values for one cell cannot both be right, so such a file is damaged.
fn put_in_order(mut rows: Vec<Row>) -> Result<Vec<Row>, ReadError> {
    rows.sort_by_key(|row| row.index);
    let mut ordered: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        match ordered.last_mut().filter(|last| last.index == row.index) {
            Some(last) => last.cells.extend(row.cells),
            None => ordered.push(row),
        }
    }
    for row in &mut ordered {
        row.cells.sort_by_key(|(column, _)| *column);
        if let Some(twice) = row.cells.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            let cell = CellRef::new(row.index, twice[0].0);
            return Err(ReadError::damaged(format_args!("cell {cell} stands in it twice")));
        }
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(row: u32, column: u32) -> (CellRef, Value) {
        (CellRef::new(row, column), Value::Number(f64::from(row * 100 + column)))
    }

    fn gather(cells: impl IntoIterator<Item = (CellRef, Value)>, limits: &Limits) -> Result<Sheet, ReadError> {
        let mut gatherer = Gatherer::new(limits);
        for (cell, value) in cells {
            gatherer.put(cell, value)?;
        }
        gatherer.finish_sheet(String::new(), false, Vec::new())
    }

    #[test]
    fn cells_in_any_order_come_out_in_order() {
        let sheet = gather([number(2, 1), number(0, 3), number(2, 0), number(0, 1)], &Limits::default()).unwrap();
        let places: Vec<_> = sheet.rows.iter().flat_map(|row| row.cells.iter().map(|(column, _)| (row.index, *column))).collect();
        assert_eq!(places, [(0, 1), (0, 3), (2, 0), (2, 1)]);
    }

    #[test]
    fn a_cell_that_stands_twice_is_damage() {
        let error = gather([number(4, 1), number(4, 1)], &Limits::default()).unwrap_err();
        assert_eq!(error.to_string(), "the file is damaged: cell B5 stands in it twice");
    }

    #[test]
    fn a_text_of_spaces_is_no_content() {
        let sheet = gather([(CellRef::new(0, 0), Value::Text(" \u{a0}\n".into()))], &Limits::default()).unwrap();
        assert_eq!(sheet.rows, []);
    }

    #[test]
    fn each_limit_stops_the_reading() {
        let limits = Limits { cells: 2, rows: 10, columns: 5, text_bytes: 3, ..Limits::default() };
        let refused = |cells: Vec<(CellRef, Value)>| match gather(cells, &limits).unwrap_err() {
            ReadError::TooLarge { limit, .. } => limit,
            other => panic!("{other}"),
        };
        assert_eq!(refused(vec![number(0, 0), number(0, 1), number(0, 2)]), Limit::Cells);
        assert_eq!(refused(vec![number(10, 0)]), Limit::Rows);
        assert_eq!(refused(vec![number(0, 5)]), Limit::Columns);
        assert_eq!(refused(vec![(CellRef::new(0, 0), Value::Text("four".into()))]), Limit::TextBytes);
    }
}
