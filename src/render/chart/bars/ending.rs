//! What stands at the end of a bar.

use super::super::drawing::{Anchor, Area, Drawing, Point, Text, centred_baseline};
use super::super::font;
use super::super::look::Look;
use super::super::theme::{Colour, LABEL_SIZE, SMALL_SIZE};
use crate::report::Printed;

/// Space between a bar and its number.
const GAP: f64 = 110.0;
/// Space between the total and the first key, and from one part to the next.
const PART_GAP: f64 = 190.0;
/// Side of the square key.
const KEY: f64 = 190.0;
/// Space between a key and its number.
const KEY_GAP: f64 = 70.0;

/// A number that does not fit on its piece.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) fill: Colour,
    pub(super) printed: Printed,
}

/// The texts at the end of a bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ending {
    /// The bar's number.
    pub(super) total: Option<Printed>,
    /// Whether the number is a total over pieces.
    pub(super) bold: bool,
    /// Numbers of pieces that are too short to carry them.
    pub(super) parts: Vec<Part>,
}

impl Ending {
    /// The space it needs beside the bar.
    pub(super) fn room(&self) -> f64 {
        let parts: f64 =
            self.parts.iter().map(|part| PART_GAP + KEY + KEY_GAP + font::room(part.printed.as_str(), SMALL_SIZE, false)).sum();
        GAP + self.total.as_ref().map_or(0.0, |total| font::room(total.as_str(), LABEL_SIZE, self.bold)) + parts
    }
}

/// Draws the texts to the right of a point on the bar's middle line.
pub(super) fn draw(drawing: &mut Drawing, ending: &Ending, bar_end: Point, look: &Look<'_>) {
    let mut left = bar_end.x + GAP;
    if let Some(total) = &ending.total {
        let at = Point::new(left, centred_baseline(bar_end.y, LABEL_SIZE));
        drawing.text_of(Some(total.id()), Text { bold: ending.bold, ..super::label(total.as_str(), at, Anchor::Start, look) });
        left += font::room(total.as_str(), LABEL_SIZE, ending.bold) + PART_GAP;
    }
    for part in &ending.parts {
        drawing.rectangle(Area::new(left, bar_end.y - KEY / 2.0, left + KEY, bar_end.y + KEY / 2.0), part.fill);
        left += KEY + KEY_GAP;
        let at = Point::new(left, centred_baseline(bar_end.y, SMALL_SIZE));
        let text = Text { size: SMALL_SIZE, ..super::label(part.printed.as_str(), at, Anchor::Start, look) };
        drawing.text_of(Some(part.printed.id()), text);
        left += font::room(part.printed.as_str(), SMALL_SIZE, false) + PART_GAP;
    }
}
