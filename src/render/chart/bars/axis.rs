//! The number axis: how wide the plot can be, its grid, its texts.

use super::super::drawing::{Anchor, Drawing, Meaning, Point, Text, centred_baseline, leading};
use super::super::font;
use super::super::theme::{AXIS_INK, GRID, HAIRLINE, SMALL_SIZE};
use super::super::wrap;
use super::{Frame, right_edge, rows::Row, strip::Strip};
use crate::report::Bars;

/// Space between the plot and the texts of its marks.
const MARK_GAP: f64 = 130.0;
/// Space between the texts of two neighbouring marks.
const MARK_DISTANCE: f64 = 160.0;
/// Space between the texts of the marks and the title.
const TITLE_GAP: f64 = 60.0;
/// Space below the last text.
const MARGIN: f64 = 60.0;
/// The plot is never narrower than this.
const NARROWEST: f64 = 2000.0;

/// Where the longest length of the axis ends, so that every number beside a bar stays in the picture.
pub(super) fn end(bars: &Bars, rows: &[Row], origin: f64, longest: f64) -> f64 {
    let mut width = right_edge() - origin;
    if let Some((length, text)) = bars.ticks.last().filter(|(length, _)| *length > 0.0) {
        let half = font::room(text, SMALL_SIZE, false) / 2.0;
        width = width.min((right_edge() - half - origin) * longest / length);
    }
    // A narrower plot can push further numbers from their pieces to the bar's end, which needs room again; never the reverse.
    loop {
        let room = |strip: &Strip| (right_edge() - origin - strip.ending(width, longest).room()) / (strip.length() / longest).max(1e-9);
        let needed = rows.iter().flat_map(|row| &row.strips).map(room).fold(width, f64::min);
        if needed >= width || width <= NARROWEST {
            return origin + width.max(NARROWEST);
        }
        width = needed;
    }
}

/// The lines of the grid, below everything else.
pub(super) fn draw_grid(drawing: &mut Drawing, bars: &Bars, frame: &Frame) {
    for (length, _) in bars.ticks.iter().filter(|(length, _)| *length > 0.0) {
        let x = frame.position(*length);
        drawing.line(Point::new(x, frame.top), Point::new(x, frame.bottom), GRID, HAIRLINE);
    }
}

/// The texts below the plot; says where the picture ends.
pub(super) fn draw_texts(drawing: &mut Drawing, bars: &Bars, frame: &Frame) -> f64 {
    let mut bottom = frame.bottom;
    let step = step(bars, frame);
    let baseline = centred_baseline(bottom + MARK_GAP + SMALL_SIZE / 2.0, SMALL_SIZE);
    for (length, text) in bars.ticks.iter().step_by(step) {
        let mark = axis_text(text, Point::new(frame.position(*length), baseline), Anchor::Middle);
        drawing.meaning(Meaning::Scale, |drawing| drawing.text(mark));
    }
    if !bars.ticks.is_empty() {
        bottom += MARK_GAP + leading(SMALL_SIZE);
    }
    for line in wrap::wrap(&bars.axis, right_edge() - frame.origin, SMALL_SIZE, false) {
        let baseline = centred_baseline(bottom + TITLE_GAP + SMALL_SIZE / 2.0, SMALL_SIZE);
        drawing.text(axis_text(&line, Point::new(frame.origin, baseline), Anchor::Start));
        bottom += leading(SMALL_SIZE);
    }
    bottom + TITLE_GAP + MARGIN
}

/// Every how manieth mark can carry its text without touching the next one.
fn step(bars: &Bars, frame: &Frame) -> usize {
    let clear = |step: &usize| {
        let marks: Vec<(f64, f64)> = bars
            .ticks
            .iter()
            .step_by(*step)
            .map(|(length, text)| (frame.position(*length), font::room(text, SMALL_SIZE, false) / 2.0))
            .collect();
        marks.windows(2).all(|pair| pair[0].0 + pair[0].1 + MARK_DISTANCE <= pair[1].0 - pair[1].1)
    };
    (1..bars.ticks.len()).find(clear).unwrap_or(bars.ticks.len().max(1))
}

fn axis_text(words: &str, at: Point, anchor: Anchor) -> Text {
    Text { words: words.to_owned(), at, anchor, size: SMALL_SIZE, bold: false, colour: AXIS_INK, halo: false }
}
