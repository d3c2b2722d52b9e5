//! Horizontal bars: ranked, grouped or stacked; labels on the left, the number at the bar's end.
//!
//! Every bar carries its number, so that there is neither an axis with marks nor a grid: they would say the same once more.

mod ending;
mod legend;
mod panels;
mod rows;
mod strip;

use super::drawing::{Anchor, Area, Drawing, Point, Text, centred_baseline, centred_baselines, leading};
use super::look::Look;
use super::theme::{HAIRLINE, LABEL_SIZE, SMALL_SIZE};
use super::wrap;
use crate::report::{BarLayout, Bars, Printed};
use rows::Row;
use strip::Strip;

/// Space between what stands above the plot and the plot.
const HEAD_GAP: f64 = 130.0;
/// Space below the last bar.
const MARGIN: f64 = 60.0;
/// Where the labels start: a `J` reaches a little to the left of its place.
const LABEL_START: f64 = 40.0;
/// The plot is never narrower than this.
const NARROWEST: f64 = 1600.0;
/// More series than this are not told apart by their colours: each gets a panel of its own.
const MOST_COLOURS: usize = 3;

/// How the plot lies in the picture.
pub(super) struct Frame {
    /// Where the bars start.
    pub(super) origin: f64,
    /// Where the longest length ends.
    pub(super) end: f64,
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
pub(super) fn draw(bars: &Bars, look: &Look<'_>) -> Drawing {
    if bars.series.len() > MOST_COLOURS {
        return panels::draw(bars, look);
    }
    let mut rows = rows::rows(bars, look);
    rows::put_long_labels_above(&mut rows, bars, look);
    let origin = rows::label_column(&rows);
    let longest = longest(bars, rows.iter().flat_map(|row| &row.strips));
    let frame = Frame { origin, end: end(&rows, origin, longest, look.width), longest };
    let mut drawing = Drawing::new(look);
    let head = legend::draw(&mut drawing, bars, &rows, &frame, look) + HEAD_GAP;
    rows::stretch(&mut rows, look.height.map(|height| height - head - MARGIN));
    drawing.height = draw_rows(&mut drawing, &rows, head, &frame, look) + MARGIN;
    drawing
}

/// The title of the numbers with their unit, above the plot; says where it ends.
fn draw_unit(drawing: &mut Drawing, bars: &Bars, left: f64, top: f64, look: &Look<'_>) -> f64 {
    let mut bottom = top;
    for line in wrap::wrap(&bars.axis, look.width - left, SMALL_SIZE, false) {
        let at = Point::new(left, centred_baseline(bottom + leading(SMALL_SIZE) / 2.0, SMALL_SIZE));
        drawing.text(Text { size: SMALL_SIZE, colour: look.weak_text(), ..label(&line, at, Anchor::Start, look) });
        bottom += leading(SMALL_SIZE);
    }
    bottom
}

/// The length that the plot must hold: the declared reach, or a longer bar.
fn longest<'a>(bars: &Bars, strips: impl Iterator<Item = &'a Strip>) -> f64 {
    let lengths = strips.map(Strip::length).filter(|length| length.is_finite());
    let longest = lengths.fold(bars.reach, f64::max);
    if longest > 0.0 { longest } else { 1.0 }
}

/// Where the longest length ends, so that every number beside a bar stays in the picture.
fn end(rows: &[Row], origin: f64, longest: f64, right: f64) -> f64 {
    let mut width = right - origin;
    // A narrower plot can push further numbers from their pieces to the bar's end, which needs room again; never the reverse.
    loop {
        let room = |strip: &Strip| (right - origin - strip.ending(width, longest).room()) / (strip.length() / longest).max(1e-9);
        let strips = rows.iter().flat_map(|row| &row.strips).filter(|strip| strip.length() > 0.0);
        let needed = strips.map(room).fold(width, f64::min);
        if needed >= width || width <= NARROWEST {
            return origin + width.max(NARROWEST);
        }
        width = needed;
    }
}

/// Labels, bars, and the line that they stand on; says where the last one ends.
fn draw_rows(drawing: &mut Drawing, rows: &[Row], top: f64, frame: &Frame, look: &Look<'_>) -> f64 {
    let mut bottom = top;
    for row in rows {
        draw_label(drawing, row, bottom, look);
        draw_strips(drawing, row, bottom, frame, look);
        bottom += row.height;
    }
    let bars_end = bottom - rows.iter().filter(|row| row.is_total).map(|row| row.height).sum::<f64>();
    // The total has no bar: it would make all others short.
    drawing.line(Point::new(frame.origin, top), Point::new(frame.origin, bars_end), look.rule(), HAIRLINE);
    bottom
}

fn draw_label(drawing: &mut Drawing, row: &Row, top: f64, look: &Look<'_>) {
    let height = if row.label_above > 0.0 { row.label_above } else { row.height };
    let baselines = centred_baselines(top + height / 2.0, LABEL_SIZE, row.label.len());
    for (line, baseline) in row.label.iter().zip(baselines) {
        let text = label(line, Point::new(LABEL_START, baseline), Anchor::Start, look);
        drawing.text(Text { bold: row.is_total, ..text });
    }
}

fn draw_strips(drawing: &mut Drawing, row: &Row, top: f64, frame: &Frame, look: &Look<'_>) {
    let mut strip_top = match row.label_above {
        0.0 => top + row.height / 2.0 - row.strips_height() / 2.0,
        above => top + above,
    };
    for strip in &row.strips {
        draw_strip(drawing, strip, strip_top, row.thickness, frame, look);
        strip_top += row.thickness + rows::STRIP_GAP;
    }
}

fn draw_strip(drawing: &mut Drawing, strip: &Strip, top: f64, thickness: f64, frame: &Frame, look: &Look<'_>) {
    let (mut start, mut width_before) = (0.0, 0.0);
    let centre = top + thickness / 2.0;
    for piece in &strip.pieces {
        let (left, right) = (frame.position(start), frame.position(start + piece.length));
        start += piece.length;
        drawing.number(piece.printed.id(), |drawing| drawing.rectangle(Area::new(left, top, right, top + thickness), piece.fill));
        if strip::SHORTEST_JOINED <= (right - left).min(width_before) {
            let join = Area::new(left - strip::JOIN / 2.0, top, left + strip::JOIN / 2.0, top + thickness);
            drawing.rectangle(join, look.theme.ground);
        }
        width_before = right - left;
        if strip.stacked && !piece.is_total(strip) && piece.fits(frame.end - frame.origin, frame.longest) {
            let at = Point::new(f64::midpoint(left, right), centred_baseline(centre, SMALL_SIZE));
            let text = label(piece.printed.as_str(), at, Anchor::Middle, look);
            drawing.text_of(Some(piece.printed.id()), Text { size: SMALL_SIZE, colour: look.ink_on(piece.fill), ..text });
        }
    }
    let at = Point::new(frame.position(strip.length()), centre);
    ending::draw(drawing, &strip.ending(frame.end - frame.origin, frame.longest), at, look);
}

/// Whether the series stand end to end.
fn is_stacked(bars: &Bars) -> bool {
    bars.layout == BarLayout::Stacked && bars.series.len() > 1
}

/// The total below the bars, in bold.
fn draw_number(drawing: &mut Drawing, printed: &Printed, at: Point, anchor: Anchor, look: &Look<'_>) {
    drawing.text_of(Some(printed.id()), Text { bold: true, ..label(printed.as_str(), at, anchor, look) });
}

/// A label in the usual size and colour.
pub(super) fn label(words: &str, at: Point, anchor: Anchor, look: &Look<'_>) -> Text {
    Text { words: words.to_owned(), at, anchor, size: LABEL_SIZE, bold: false, colour: look.theme.text, halo: false }
}
