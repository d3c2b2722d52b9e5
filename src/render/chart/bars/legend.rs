//! What says which colour is whose, and the unit, above the bars.
//!
//! Where the first bar has room for it, the name of each series stands above its piece; elsewhere there is a legend.

use super::super::drawing::{Anchor, Area, Drawing, Point, centred_baseline, count};
use super::super::font;
use super::super::look::Look;
use super::super::theme::LABEL_SIZE;
use super::Frame;
use super::rows::Row;
use crate::report::{Bars, Series};

/// Side of the square key.
const KEY: f64 = 270.0;
/// Space between a key and its label.
const KEY_GAP: f64 = 110.0;
/// Space between two entries.
const ENTRY_GAP: f64 = 420.0;
/// Height of a line of entries.
const LINE: f64 = 460.0;
/// Space between the names of two pieces.
const NAME_GAP: f64 = 160.0;

/// Draws it and says where it ends.
pub(super) fn draw(drawing: &mut Drawing, bars: &Bars, rows: &[Row], frame: &Frame, look: &Look<'_>) -> f64 {
    if let Some(places) = places_of_names(bars, rows, frame) {
        let bottom = super::draw_unit(drawing, bars, frame.origin, 0.0, look);
        for (series, left) in bars.series.iter().zip(places) {
            let at = Point::new(left, centred_baseline(bottom + LINE / 2.0, LABEL_SIZE));
            drawing.text(super::label(&series.label, at, Anchor::Start, look));
        }
        return bottom + LINE * 0.8;
    }
    let bottom = draw_entries(drawing, bars, frame.origin, look);
    super::draw_unit(drawing, bars, frame.origin, bottom, look)
}

/// Where the names of the series stand above the pieces of the first bar; nothing where one of them has no room there.
fn places_of_names(bars: &Bars, rows: &[Row], frame: &Frame) -> Option<Vec<f64>> {
    let strip = rows.first()?.strips.first()?;
    if !super::is_stacked(bars) || strip.pieces.len() != bars.series.len() {
        return None;
    }
    let mut start = 0.0;
    let mut places = Vec::new();
    for (piece, series) in strip.pieces.iter().zip(&bars.series) {
        let (left, right) = (frame.position(start), frame.position(start + piece.length));
        if right - left < font::room(&series.label, LABEL_SIZE, false) + NAME_GAP {
            return None;
        }
        places.push(left);
        start += piece.length;
    }
    Some(places)
}

/// The legend; nothing for a single series. It starts where the bars start, or at the left edge where it would otherwise need a second line.
fn draw_entries(drawing: &mut Drawing, bars: &Bars, origin: f64, look: &Look<'_>) -> f64 {
    if bars.series.len() < 2 {
        return 0.0;
    }
    let width: f64 = bars.series.iter().map(entry_width).sum::<f64>() + ENTRY_GAP * count(bars.series.len() - 1);
    let start = if origin + width <= look.width { origin } else { super::LABEL_START };
    let (mut left, mut top) = (start, 0.0);
    for (position, series) in bars.series.iter().enumerate() {
        if left > start && left + entry_width(series) > look.width {
            (left, top) = (start, top + LINE);
        }
        draw_entry(drawing, series, position, Point::new(left, top + LINE / 2.0), look);
        left += entry_width(series) + ENTRY_GAP;
    }
    top + LINE
}

fn entry_width(series: &Series) -> f64 {
    KEY + KEY_GAP + font::room(&series.label, LABEL_SIZE, false)
}

fn draw_entry(drawing: &mut Drawing, series: &Series, position: usize, at: Point, look: &Look<'_>) {
    let key = Area::new(at.x, at.y - KEY / 2.0, at.x + KEY, at.y + KEY / 2.0);
    drawing.rectangle(key, look.colour(&series.code, position));
    let label_at = Point::new(at.x + KEY + KEY_GAP, centred_baseline(at.y, LABEL_SIZE));
    drawing.text(super::label(&series.label, label_at, Anchor::Start, look));
}
