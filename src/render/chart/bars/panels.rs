//! Small multiples: a panel of bars for each series, all on one scale, where there are more series than colours can tell apart.

use super::super::drawing::{Anchor, Drawing, Point, Text, centred_baseline, count, leading};
use super::super::font;
use super::super::look::Look;
use super::super::theme::{HAIRLINE, LABEL_SIZE, SMALL_SIZE};
use super::super::wrap;
use super::rows::{self, Row};
use super::strip::Strip;
use super::{Frame, HEAD_GAP, MARGIN};
use crate::report::{Bars, Printed};

/// Space between two panels.
const PANEL_GAP: f64 = 260.0;
/// The longest bar of a panel is never shorter than this.
const SHORTEST: f64 = 900.0;
/// Space between two rows of panels.
const BLOCK_GAP: f64 = 300.0;
/// Space to the left of a total.
const TOTAL_GAP: f64 = 160.0;

/// Where the panels stand.
struct Grid {
    /// Left edge of the first panel.
    origin: f64,
    /// How many panels stand beside each other.
    across: usize,
    /// Width of each, without the space between them.
    width: f64,
    /// Where the totals end.
    right: f64,
    /// The length that reaches the end of a panel's bars.
    longest: f64,
    /// Room for the widest number beside a bar.
    room: f64,
}

/// The chart.
pub(super) fn draw(bars: &Bars, look: &Look<'_>) -> Drawing {
    let mut rows = rows::side_by_side_rows(bars, look);
    let grid = grid(bars, &rows, look);
    let mut drawing = Drawing::new(look);
    let blocks: Vec<Vec<usize>> = (0..bars.series.len()).collect::<Vec<_>>().chunks(grid.across).map(<[usize]>::to_vec).collect();
    let unit = super::draw_unit(&mut drawing, bars, grid.origin, 0.0, look);
    let heads: Vec<f64> = blocks.iter().map(|block| head_height(bars, block, &grid)).collect();
    let fixed = unit + heads.iter().sum::<f64>() + count(blocks.len()) * HEAD_GAP + count(blocks.len() - 1) * BLOCK_GAP + MARGIN;
    rows::stretch(&mut rows, look.height.map(|height| (height - fixed) / count(blocks.len())));
    let mut top = unit;
    for (number, (block, head)) in blocks.iter().zip(heads).enumerate() {
        let is_last = number + 1 == blocks.len();
        let last_total = bars.total.as_ref().filter(|_| is_last).map(|(_, total)| total);
        top = draw_block(&mut drawing, bars, &rows, block, top + head, &grid, (is_last, last_total), look);
        top += if is_last { MARGIN } else { BLOCK_GAP };
    }
    drawing.height = top;
    drawing
}

fn grid(bars: &Bars, rows: &[Row], look: &Look<'_>) -> Grid {
    let origin = rows::label_column(rows);
    let totals = bars.bars.iter().filter_map(|bar| bar.total.as_ref()).chain(bars.total.as_ref().map(|(_, total)| total));
    let head = bars.total.as_ref().map(|(label, _)| font::room(label, SMALL_SIZE, true));
    let total = totals.map(|total| font::room(total.as_str(), LABEL_SIZE, true)).chain(head).fold(0.0, f64::max);
    let total = if total > 0.0 { total + TOTAL_GAP } else { 0.0 };
    let strips = || rows.iter().flat_map(|row| &row.strips);
    let longest = strips().map(Strip::length).fold(0.0, f64::max).max(1e-9);
    let room = strips().map(|strip| strip.ending(1.0, 1.0).room()).fold(0.0, f64::max);
    let free = look.width - origin - total;
    let words = bars.series.iter().flat_map(|series| series.label.split(' '));
    let longest_word = words.map(|word| font::room(word, SMALL_SIZE, true)).fold(0.0, f64::max);
    let least = (SHORTEST + room).max(longest_word);
    let across = (1..=bars.series.len()).rev().find(|across| free / count(*across) - PANEL_GAP >= least).unwrap_or(1);
    // As many panels in every row as can be: two and two, not three and one.
    let across = bars.series.len().div_ceil(bars.series.len().div_ceil(across));
    let width = free / count(across) - PANEL_GAP;
    Grid { origin, across, width, right: look.width, longest, room }
}

fn names(bars: &Bars, series: usize, grid: &Grid) -> Vec<String> {
    wrap::wrap(&bars.series[series].label, grid.width, SMALL_SIZE, true)
}

fn head_height(bars: &Bars, block: &[usize], grid: &Grid) -> f64 {
    let lines = block.iter().map(|series| names(bars, *series, grid).len()).max().unwrap_or(0);
    let above = if needs_line_for_total(bars, block, grid) { 1.0 } else { 0.0 };
    leading(SMALL_SIZE) * (count(lines) + above) + HEAD_GAP
}

/// Whether the name above the last panel reaches below that of the totals, so that the latter stands on a line above.
fn needs_line_for_total(bars: &Bars, block: &[usize], grid: &Grid) -> bool {
    let is_wide = |series: &usize| wrap::widest(&names(bars, *series, grid), SMALL_SIZE, true) > grid.width;
    bars.total.is_some() && block.last() == Some(&(bars.series.len() - 1)) && block.last().is_some_and(is_wide)
}

/// A row of panels with the labels of the bars; says where it ends. Totals stand to the right of the last one.
#[expect(clippy::too_many_arguments, reason = "where it stands, what is in it, and how it is drawn")]
fn draw_block(
    drawing: &mut Drawing,
    bars: &Bars,
    rows: &[Row],
    block: &[usize],
    top: f64,
    grid: &Grid,
    (is_last, whole): (bool, Option<&Printed>),
    look: &Look<'_>,
) -> f64 {
    let mut bottom = top;
    for (row, bar) in rows.iter().zip(bars.bars.iter().map(Some).chain([None])) {
        if row.is_total && !is_last {
            continue;
        }
        super::draw_label(drawing, row, bottom, look);
        let baseline = centred_baseline(bottom + row.height / 2.0, LABEL_SIZE);
        let total = if row.is_total { whole } else { bar.and_then(|bar| bar.total.as_ref()) };
        if let Some(total) = total.filter(|_| is_last) {
            super::draw_number(drawing, total, Point::new(grid.right, baseline), Anchor::End, look);
        }
        bottom += row.height;
    }
    if let Some((words, _)) = bars.total.as_ref().filter(|_| is_last) {
        // Beside the last panel the totals would else be taken for its own.
        let lines = if needs_line_for_total(bars, block, grid) { 1.5 } else { 0.5 };
        let at = Point::new(grid.right, centred_baseline(top - HEAD_GAP - lines * leading(SMALL_SIZE), SMALL_SIZE));
        drawing.text(Text { size: SMALL_SIZE, bold: true, ..super::label(words, at, Anchor::End, look) });
    }
    for (column, series) in block.iter().enumerate() {
        draw_panel(drawing, bars, rows, *series, Point::new(grid.origin + count(column) * (grid.width + PANEL_GAP), top), grid, look);
    }
    bottom
}

/// One panel: the name of its series above, its bars, and the line that they stand on.
fn draw_panel(drawing: &mut Drawing, bars: &Bars, rows: &[Row], series: usize, at: Point, grid: &Grid, look: &Look<'_>) {
    let names = names(bars, series, grid);
    let first = at.y - HEAD_GAP - leading(SMALL_SIZE) * count(names.len());
    for (line, words) in names.iter().enumerate() {
        let baseline = centred_baseline(first + leading(SMALL_SIZE) * (count(line) + 0.5), SMALL_SIZE);
        let text = super::label(words, Point::new(at.x, baseline), Anchor::Start, look);
        drawing.text(Text { size: SMALL_SIZE, bold: true, ..text });
    }
    let frame = Frame { origin: at.x, end: at.x + grid.width - grid.room, longest: grid.longest };
    let mut top = at.y;
    for row in rows.iter().filter(|row| !row.is_total) {
        let centre = top + row.height / 2.0;
        if let Some(strip) = row.strips.get(series) {
            super::draw_strip(drawing, strip, centre - row.thickness / 2.0, row.thickness, &frame, look);
        }
        top += row.height;
    }
    drawing.line(Point::new(at.x, at.y), Point::new(at.x, top), look.rule(), HAIRLINE);
}
