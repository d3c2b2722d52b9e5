//! What the texts of a column settle together: how numbers and dates that can be read in two ways are read.

use super::parse::{self, DateOrder, DecimalMark, ShareScale};
use crate::extract::{BoundColumn, Place};
use crate::location::CellRef;
use crate::plan::ColumnType;
use crate::workbook::{Sheet, Value};

/// What a column has settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settled {
    /// The sign before decimals, where all texts that prove one prove the same.
    pub(super) mark: Option<DecimalMark>,
    /// The order of day and month.
    pub(super) order: DateOrder,
    /// What a percentage without its sign means.
    pub(super) scale: ShareScale,
}

/// What the texts of these rows settle for a column of this type.
pub(super) fn settled(kind: ColumnType, sheet: &Sheet, bound: &BoundColumn, rows: &[u32]) -> Settled {
    let mut settled = Settled { mark: None, order: DateOrder::DayFirst, scale: ShareScale::Unsettled };
    match kind {
        ColumnType::Amount | ColumnType::Count | ColumnType::Decimal => settled.mark = decimal_mark(texts(sheet, bound, rows)),
        ColumnType::Percentage => {
            settled.mark = decimal_mark(texts(sheet, bound, rows));
            settled.scale = ShareScale::of(cells(sheet, bound, rows), bound.heading.as_deref(), settled.mark);
        }
        ColumnType::Date | ColumnType::Month => settled.order = DateOrder::of(texts(sheet, bound, rows)),
        ColumnType::Text | ColumnType::Code(_) => {}
    }
    settled
}

fn decimal_mark<'a>(texts: impl Iterator<Item = &'a str>) -> Option<DecimalMark> {
    let mut marks = texts.filter_map(parse::decimal_evidence);
    let first = marks.next()?;
    marks.all(|mark| mark == first).then_some(first)
}

/// The texts among the cells of a column.
fn texts<'a>(sheet: &'a Sheet, bound: &BoundColumn, rows: &[u32]) -> impl Iterator<Item = &'a str> {
    cells(sheet, bound, rows).filter_map(|value| match value {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

fn cells<'a>(sheet: &'a Sheet, bound: &BoundColumn, rows: &[u32]) -> impl Iterator<Item = &'a Value> {
    let cells: Vec<CellRef> = match bound.place {
        Place::Column(place) => rows.iter().map(|row| CellRef::new(*row, place)).collect(),
        Place::Cell(cell) => vec![cell],
        Place::Said { .. } | Place::Declared(_) | Place::Nowhere => Vec::new(),
    };
    cells.into_iter().filter_map(|cell| sheet.get(cell))
}
