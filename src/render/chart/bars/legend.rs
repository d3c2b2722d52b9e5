//! The legend above the bars, where there are several series.

use super::super::drawing::{Anchor, Area, Drawing, Point, WIDTH, centred_baseline};
use super::super::font;
use super::super::theme::{self, LABEL_SIZE};
use crate::report::{Bars, Series};

/// Side of the square key.
const KEY: f64 = 270.0;
/// Space between a key and its label.
const KEY_GAP: f64 = 110.0;
/// Space between two entries.
const ENTRY_GAP: f64 = 420.0;
/// Height of a line of entries.
const LINE: f64 = 460.0;

/// Draws the legend and says where it ends; nothing for a single series. It starts where the bars start, or at the left edge where it
/// would otherwise need a second line.
pub(super) fn draw(drawing: &mut Drawing, bars: &Bars, origin: f64) -> Option<f64> {
    if bars.series.len() < 2 {
        return None;
    }
    let width: f64 = bars.series.iter().map(entry_width).sum::<f64>() + ENTRY_GAP * super::super::drawing::count(bars.series.len() - 1);
    let start = if origin + width <= WIDTH { origin } else { super::LABEL_START };
    let (mut left, mut top) = (start, 0.0);
    for (position, series) in bars.series.iter().enumerate() {
        if left > start && left + entry_width(series) > WIDTH {
            (left, top) = (start, top + LINE);
        }
        draw_entry(drawing, series, position, Point::new(left, top + LINE / 2.0));
        left += entry_width(series) + ENTRY_GAP;
    }
    Some(top + LINE)
}

fn entry_width(series: &Series) -> f64 {
    KEY + KEY_GAP + font::room(&series.label, LABEL_SIZE, false)
}

fn draw_entry(drawing: &mut Drawing, series: &Series, position: usize, at: Point) {
    let key = Area::new(at.x, at.y - KEY / 2.0, at.x + KEY, at.y + KEY / 2.0);
    drawing.rectangle(key, theme::colour(&series.code, position));
    let label_at = Point::new(at.x + KEY + KEY_GAP, centred_baseline(at.y, LABEL_SIZE));
    drawing.text(super::label(&series.label, label_at, Anchor::Start));
}
