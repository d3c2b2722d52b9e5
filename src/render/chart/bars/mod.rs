//! Horizontal bars: ranked, grouped or stacked; labels on the left, the number at the bar's end.

mod axis;
mod ending;
mod legend;
mod rows;
mod strip;

use super::drawing::{Anchor, Text};
use super::drawing::{Area, Drawing, Point, WIDTH, centred_baseline, centred_baselines};
use super::theme::{HAIRLINE, INK, LABEL_SIZE, RULE, SMALL_SIZE, WHITE};
use crate::report::Bars;
use rows::Row;
use strip::Strip;

/// Space between the legend and the plot.
const LEGEND_GAP: f64 = 260.0;

/// Where the labels start: a `J` reaches a little to the left of its place.
const LABEL_START: f64 = 40.0;

/// How the plot lies in the picture.
pub(super) struct Frame {
    /// Where the bars start.
    pub(super) origin: f64,
    /// Where the longest length of the axis ends.
    pub(super) end: f64,
    /// Upper edge of the plot.
    pub(super) top: f64,
    /// Lower edge of the plot.
    pub(super) bottom: f64,
    /// The length that reaches the end.
    pub(super) longest: f64,
}

impl Frame {
    /// Where a length ends.
    pub(super) fn position(&self, length: f64) -> f64 {
        self.origin + length / self.longest * (self.end - self.origin)
    }
}

/// The chart.
pub(super) fn draw(bars: &Bars) -> Drawing {
    let rows = rows::rows(bars);
    let origin = rows::label_column(&rows);
    let mut drawing = Drawing::default();
    let top = legend::draw(&mut drawing, bars, origin).map_or(60.0, |bottom| bottom + LEGEND_GAP);
    let longest = longest(bars, &rows);
    let end = axis::end(bars, &rows, origin, longest);
    let bottom = top + rows::height(&rows);
    let frame = Frame { origin, end, top, bottom, longest };
    axis::draw_grid(&mut drawing, bars, &frame);
    let mut row_top = top;
    for row in &rows {
        draw_row(&mut drawing, row, row_top, &frame);
        row_top += row.height;
    }
    drawing.line(Point::new(origin, top), Point::new(origin, bottom), RULE, HAIRLINE);
    drawing.height = axis::draw_texts(&mut drawing, bars, &frame);
    drawing
}

/// The length that the axis must reach: its last mark, or a longer bar.
fn longest(bars: &Bars, rows: &[Row]) -> f64 {
    let marks = bars.ticks.iter().map(|(length, _)| *length);
    let lengths = rows.iter().flat_map(|row| row.strips.iter().map(Strip::length));
    let longest = marks.chain(lengths).filter(|length| length.is_finite()).fold(0.0, f64::max);
    if longest > 0.0 { longest } else { 1.0 }
}

fn draw_row(drawing: &mut Drawing, row: &Row, top: f64, frame: &Frame) {
    let middle = top + row.height / 2.0;
    let baselines = centred_baselines(middle, LABEL_SIZE, row.label.len());
    for (line, baseline) in row.label.iter().zip(baselines) {
        drawing.text(label(line, Point::new(LABEL_START, baseline), Anchor::Start));
    }
    let mut strip_top = middle - row.strips_height() / 2.0;
    for strip in &row.strips {
        draw_strip(drawing, strip, strip_top, row.thickness, frame);
        strip_top += row.thickness + rows::STRIP_GAP;
    }
}

fn draw_strip(drawing: &mut Drawing, strip: &Strip, top: f64, thickness: f64, frame: &Frame) {
    let (mut start, mut width_before) = (0.0, 0.0);
    let centre = top + thickness / 2.0;
    for piece in &strip.pieces {
        let (left, right) = (frame.position(start), frame.position(start + piece.length));
        start += piece.length;
        drawing.number(piece.printed.id(), |drawing| drawing.rectangle(Area::new(left, top, right, top + thickness), piece.fill));
        if strip::SHORTEST_JOINED <= (right - left).min(width_before) {
            let join = Area::new(left - strip::JOIN / 2.0, top, left + strip::JOIN / 2.0, top + thickness);
            drawing.rectangle(join, WHITE);
        }
        width_before = right - left;
        if strip.stacked && !piece.is_total(strip) && piece.fits(frame.end - frame.origin, frame.longest) {
            let at = Point::new(f64::midpoint(left, right), centred_baseline(centre, SMALL_SIZE));
            let text = Text { size: SMALL_SIZE, colour: piece.fill.ink(), ..label(piece.printed.as_str(), at, Anchor::Middle) };
            drawing.text_of(Some(piece.printed.id()), text);
        }
    }
    let at = Point::new(frame.position(strip.length()), centre);
    ending::draw(drawing, &strip.ending(frame.end - frame.origin, frame.longest), at);
}

/// A label in the usual size and colour.
pub(super) fn label(words: &str, at: Point, anchor: Anchor) -> Text {
    Text { words: words.to_owned(), at, anchor, size: LABEL_SIZE, bold: false, colour: INK, halo: false }
}

/// The right edge that nothing may cross.
const fn right_edge() -> f64 {
    WIDTH
}
