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
    /// The currency of amounts: that of the column, or the one that all of its filled cells say.
    pub(super) currency: Option<&'static str>,
    /// What a percentage without its sign means.
    pub(super) scale: ShareScale,
}

/// What the texts of these rows settle for a column of this type.
pub(super) fn settled(kind: ColumnType, sheet: &Sheet, bound: &BoundColumn, rows: &[u32]) -> Settled {
    let mut settled = Settled { mark: None, order: DateOrder::DayFirst, currency: bound.currency, scale: ShareScale::Unsettled };
    if kind == ColumnType::Amount && bound.currency.is_none() {
        settled.currency = said_currency(sheet, bound, rows);
    }
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

/// The currency that every filled cell of the column says.
fn said_currency(sheet: &Sheet, bound: &BoundColumn, rows: &[u32]) -> Option<&'static str> {
    let Place::Column(place) = bound.place else { return None };
    let mut filled = rows.iter().filter_map(|row| sheet.get(CellRef::new(*row, place))).filter(|value| !parse::is_nothing(Some(value)));
    let said = |value: &Value| match value {
        Value::Text(text) => parse::said_currency(text),
        _ => None,
    };
    let first = said(filled.next()?)?;
    filled.all(|value| said(value) == Some(first)).then_some(first)
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
