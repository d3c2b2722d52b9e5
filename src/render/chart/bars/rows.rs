//! The rows of a bar chart: a label and one or several bars.

use super::super::drawing::{count, leading};
use super::super::look::Look;
use super::super::theme::{Colour, LABEL_SIZE, mixed};
use super::super::wrap;
use super::strip::{Piece, Strip};
use super::{LABEL_START, is_stacked};
use crate::report::{Bar, Bars, Printed};

/// Labels break into lines beyond this share of the width.
const WIDEST_LABEL: f64 = 0.39;
/// The same where the height must be kept and lines are dear.
const WIDEST_LABEL_IN_HEIGHT: f64 = 0.46;
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
/// A label of more lines than this stands above its bars on a narrow picture.
const MOST_LINES: usize = 3;
/// Space between a label and the bars below it.
const ABOVE_GAP: f64 = 40.0;
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
    /// Whether it is the total of all others, which has a number and no bar.
    pub(super) is_total: bool,
    /// The space that a label above its bars takes; nothing where it stands to their left.
    pub(super) label_above: f64,
}

impl Row {
    /// The height of its bars together.
    pub(super) fn strips_height(&self) -> f64 {
        count(self.strips.len()) * (self.thickness + STRIP_GAP) - STRIP_GAP
    }
}

/// All rows from top to bottom.
pub(super) fn rows(bars: &Bars, look: &Look<'_>) -> Vec<Row> {
    let stacked = is_stacked(bars);
    let thickness = match bars.series.len() {
        0 | 1 => 420.0,
        _ if stacked => 480.0,
        _ => 350.0,
    };
    made(bars, look, thickness, |bar, fills| if stacked { vec![stack(bar, fills)] } else { side_by_side(bar, fills) })
}

/// Puts the labels of all rows above their bars, over the whole width, where they would be columns of words to the left.
pub(super) fn put_long_labels_above(rows: &mut [Row], bars: &Bars, look: &Look<'_>) {
    if !look.is_narrow() || rows.iter().all(|row| row.label.len() <= MOST_LINES) {
        return;
    }
    let labels = bars.bars.iter().map(|bar| &bar.label).chain(bars.total.as_ref().map(|(label, _)| label));
    for (row, label) in rows.iter_mut().zip(labels) {
        row.label = wrap::wrap(label, look.width - LABEL_START, LABEL_SIZE, row.is_total);
        row.label_above = leading(LABEL_SIZE) * count(row.label.len()) + ABOVE_GAP;
        row.height = row.label_above + row.strips_height() + WIDE_ROW_GAP;
    }
}

/// Rows with one bar a series, whatever the layout; each is as high as one bar, since the bars stand in panels.
pub(super) fn side_by_side_rows(bars: &Bars, look: &Look<'_>) -> Vec<Row> {
    let mut rows = made(bars, look, 380.0, side_by_side);
    for row in &mut rows {
        row.height = (row.thickness + ROW_GAP).max(leading(LABEL_SIZE) * count(row.label.len()) + LABEL_DISTANCE);
    }
    rows
}

fn made(bars: &Bars, look: &Look<'_>, thickness: f64, strips: impl Fn(&Bar, &[Colour]) -> Vec<Strip>) -> Vec<Row> {
    let width = look.width * if look.height.is_some() { WIDEST_LABEL_IN_HEIGHT } else { WIDEST_LABEL };
    let made = |(position, bar): (usize, &Bar)| row(&bar.label, strips(bar, &fills(bars, bar, position, look)), thickness, width);
    let mut rows: Vec<Row> = bars.bars.iter().enumerate().map(made).collect();
    make_even(&mut rows);
    rows.extend(bars.total.as_ref().map(|(label, total)| row_of_total(label, total, thickness, width)));
    rows
}

/// The total of all rows: a number and no bar.
fn row_of_total(label: &str, total: &Printed, thickness: f64, width: f64) -> Row {
    let strip = Strip { pieces: Vec::new(), total: Some(total.clone()), stacked: true };
    Row { is_total: true, ..row(label, vec![strip], thickness, width) }
}

/// Spreads the rows over a height, where there is one; bars get thicker, but less so than the space between them.
pub(super) fn stretch(rows: &mut [Row], room: Option<f64>) {
    let Some(factor) = room.map(|room| (room / height(rows)).clamp(1.0, 2.0)) else { return };
    for row in rows {
        row.height *= factor;
        row.thickness *= factor.min(1.5);
    }
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

fn row(label: &str, strips: Vec<Strip>, thickness: f64, width: f64) -> Row {
    let label = wrap::wrap(label, width, LABEL_SIZE, false);
    let mut row = Row { label, strips, thickness, height: 0.0, is_total: false, label_above: 0.0 };
    let text_height = leading(LABEL_SIZE) * count(row.label.len());
    let gap = if row.strips.len() > 1 { WIDE_ROW_GAP } else { ROW_GAP };
    row.height = (row.strips_height() + gap).max(text_height + LABEL_DISTANCE);
    row
}

/// The colour of each series in a bar. A single series that has no colour of its own takes the colours of the bars' codes, when all
/// of them have one: the funds look the same as series and as bars.
fn fills(bars: &Bars, bar: &Bar, position: usize, look: &Look<'_>) -> Vec<Colour> {
    let single = bars.series.len() < 2;
    let has_colour = |code: &str| look.theme.codes.contains_key(code);
    let named = bars.series.iter().any(|series| has_colour(&series.code));
    let by_bar = single && !named && bars.bars.iter().filter(|bar| !bar.rest).all(|bar| has_colour(&bar.code));
    // In panels the colour says nothing that the name above does not: it is only used where it is that of a code.
    let plain = bars.series.len() > super::MOST_COLOURS && !bars.series.iter().all(|series| has_colour(&series.code));
    let fill = |series: usize| match bars.series.get(series) {
        _ if single && bar.rest => look.theme.rest,
        _ if by_bar => look.colour(&bar.code, position),
        _ if plain || (single && !named) => look.theme.bars,
        Some(named) if bar.rest => mixed(look.colour(&named.code, series), look.theme.ground, 0.5),
        Some(named) => look.colour(&named.code, series),
        None => look.theme.bars,
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
    if rows.iter().any(|row| row.label_above > 0.0) {
        return LABEL_START;
    }
    let widest = rows.iter().map(|row| wrap::widest(&row.label, LABEL_SIZE, row.is_total)).fold(0.0, f64::max);
    LABEL_START + LABEL_GAP + widest
}

/// The height of the plot.
pub(super) fn height(rows: &[Row]) -> f64 {
    if rows.is_empty() { EMPTY_HEIGHT } else { rows.iter().map(|row| row.height).sum() }
}
