//! The rows of a bar chart: a label and one or several bars.

use super::super::drawing::{count, leading};
use super::super::theme::{self, Colour, LABEL_SIZE};
use super::super::wrap;
use super::LABEL_START;
use super::strip::{Piece, Strip};
use crate::report::{Bar, BarLayout, Bars, Printed};

/// Labels break into lines beyond this width.
const WIDEST_LABEL: f64 = 6200.0;
/// Space between the labels and the bars.
const LABEL_GAP: f64 = 200.0;
/// Space between two bars of one row.
pub(super) const STRIP_GAP: f64 = 50.0;
/// Space between two rows.
const ROW_GAP: f64 = 210.0;
/// Space between two rows that have several bars or lines each.
const WIDE_ROW_GAP: f64 = 300.0;
/// Space between the labels of two rows.
const LABEL_DISTANCE: f64 = 150.0;
/// Height of a plot without rows.
const EMPTY_HEIGHT: f64 = 900.0;

/// One category.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The lines of its label.
    pub(super) label: Vec<String>,
    /// Its bars from top to bottom.
    pub(super) strips: Vec<Strip>,
    /// The height of each bar.
    pub(super) thickness: f64,
    /// The height of the row with the space around it.
    pub(super) height: f64,
}

impl Row {
    /// The height of its bars together.
    pub(super) fn strips_height(&self) -> f64 {
        count(self.strips.len()) * (self.thickness + STRIP_GAP) - STRIP_GAP
    }
}

/// All rows from top to bottom.
pub(super) fn rows(bars: &Bars) -> Vec<Row> {
    let stacked = bars.layout == BarLayout::Stacked && bars.series.len() > 1;
    let thickness = if stacked {
        480.0
    } else if bars.series.len() > 1 {
        350.0
    } else {
        420.0
    };
    let mut rows: Vec<Row> = bars.bars.iter().enumerate().map(|(position, bar)| row(bars, bar, position, stacked, thickness)).collect();
    make_even(&mut rows);
    rows
}

/// Gives all rows the height of the highest, unless that would blow the picture up.
fn make_even(rows: &mut [Row]) {
    let highest = rows.iter().map(|row| row.height).fold(0.0, f64::max);
    let lowest = rows.iter().map(|row| row.height).fold(f64::INFINITY, f64::min);
    if highest <= 1.6 * lowest {
        for row in rows {
            row.height = highest;
        }
    }
}

fn row(bars: &Bars, bar: &Bar, position: usize, stacked: bool, thickness: f64) -> Row {
    let label = wrap::wrap(&bar.label, WIDEST_LABEL, LABEL_SIZE, false);
    let fills = fills(bars, bar, position);
    let strips = if stacked { vec![stack(bar, &fills)] } else { side_by_side(bar, &fills) };
    let mut row = Row { label, strips, thickness, height: 0.0 };
    let text_height = leading(LABEL_SIZE) * count(row.label.len());
    let gap = if row.strips.len() > 1 { WIDE_ROW_GAP } else { ROW_GAP };
    row.height = (row.strips_height() + gap).max(text_height + LABEL_DISTANCE);
    row
}

/// The colour of each series in a bar. A single series that has no colour of its own takes the colours of the bars' codes, when all
/// of them have one: the funds look the same as series and as bars.
fn fills(bars: &Bars, bar: &Bar, position: usize) -> Vec<Colour> {
    let single = bars.series.len() < 2;
    let by_bar = single
        && bars.series.iter().all(|series| theme::by_code(&series.code).is_none())
        && bars.bars.iter().filter(|bar| !bar.rest).all(|bar| theme::by_code(&bar.code).is_some());
    let fill = |series: usize| match bars.series.get(series) {
        _ if single && bar.rest => theme::REST,
        _ if by_bar => theme::colour(&bar.code, position),
        Some(named) if bar.rest => theme::colour(&named.code, series).muted(),
        Some(named) => theme::colour(&named.code, series),
        None => theme::colour("", series),
    };
    (0..bar.values.len()).map(fill).collect()
}

fn piece(value: &(f64, Printed), fill: Colour) -> Piece {
    let length = if value.0.is_finite() { value.0.max(0.0) } else { 0.0 };
    Piece { length, printed: value.1.clone(), fill }
}

/// One bar of all values. A piece without a length is not drawn; the bar's total speaks for it.
fn stack(bar: &Bar, fills: &[Colour]) -> Strip {
    let values: Vec<Piece> = bar.values.iter().zip(fills).filter_map(|(value, fill)| Some(piece(value.as_ref()?, *fill))).collect();
    let nothing_long = values.iter().all(|piece| piece.length <= 0.0);
    let only_text = values.first().filter(|_| nothing_long && bar.total.is_none()).map(|piece| piece.printed.clone());
    let pieces = values.into_iter().filter(|piece| piece.length > 0.0).collect();
    Strip { pieces, total: only_text.or_else(|| bar.total.clone()), stacked: true }
}

/// One bar a value; a series without a value keeps its place.
fn side_by_side(bar: &Bar, fills: &[Colour]) -> Vec<Strip> {
    let strip = |(value, fill): (&Option<(f64, Printed)>, &Colour)| match value {
        Some(value) => Strip { pieces: vec![piece(value, *fill)], total: Some(value.1.clone()), stacked: false },
        None => Strip { pieces: Vec::new(), total: None, stacked: false },
    };
    bar.values.iter().zip(fills).map(strip).collect()
}

/// Where the bars start: to the right of the widest label.
pub(super) fn label_column(rows: &[Row]) -> f64 {
    let widest = rows.iter().map(|row| wrap::widest(&row.label, LABEL_SIZE, false)).fold(0.0, f64::max);
    LABEL_START + LABEL_GAP + widest
}

/// The height of the plot.
pub(super) fn height(rows: &[Row]) -> f64 {
    if rows.is_empty() { EMPTY_HEIGHT } else { rows.iter().map(|row| row.height).sum() }
}
