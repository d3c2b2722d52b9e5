//! The labels of a ring: in two columns beside it, in the order of their parts, moved apart where they would touch.

use super::super::drawing::{Anchor, Drawing, Point, Shape, Text, centred_baseline, count, leading};
use super::super::font;
use super::super::look::Look;
use super::super::theme::{HAIRLINE, LABEL_SIZE};
use super::super::wrap;
use super::Ring;
use crate::report::{Donut, Printed};

/// Distance of the label columns from the ring.
const COLUMN_GAP: f64 = 620.0;
/// Distance of a label from the end of its leader line.
const TEXT_GAP: f64 = 100.0;
/// Distance of a label from the ring.
pub(super) const DISTANCE: f64 = COLUMN_GAP + TEXT_GAP;
/// Length of the leader line straight out of the ring.
const STUB: f64 = 190.0;
/// Space between two labels.
const LABEL_GAP: f64 = 130.0;
/// Size of the number above the label.
const NUMBER_SIZE: f64 = 420.0;

/// One label; heights are measured from the middle of the ring.
pub(super) struct Label {
    /// Middle of its part, in radians; none where no part is drawn.
    angle: Option<f64>,
    /// Whether it stands to the right of the ring.
    right: bool,
    /// Middle of its text.
    middle: f64,
    printed: Printed,
    lines: Vec<String>,
}

impl Label {
    fn height(&self) -> f64 {
        leading(NUMBER_SIZE) + leading(LABEL_SIZE) * count(self.lines.len())
    }

    /// Upper edge.
    pub(super) fn top(&self) -> f64 {
        self.middle - self.height() / 2.0
    }

    /// Lower edge.
    pub(super) fn bottom(&self) -> f64 {
        self.middle + self.height() / 2.0
    }

    /// Draws the texts and the leader line.
    pub(super) fn draw(&self, drawing: &mut Drawing, ring: Ring, centre: Point, look: &Look<'_>) {
        let side = if self.right { 1.0 } else { -1.0 };
        let anchor = if self.right { Anchor::Start } else { Anchor::End };
        let column = centre.x + side * (ring.outer + COLUMN_GAP);
        let mut top = centre.y + self.top();
        let leader_height = top + leading(NUMBER_SIZE) / 2.0;
        if let Some(angle) = self.angle {
            let (edge, knee) = (centre.towards(angle, ring.outer + 40.0), centre.towards(angle, ring.outer + STUB));
            let end = Point::new(column, leader_height);
            let bend = Point::new(column - side * 150.0, leader_height);
            drawing.shapes.push(Shape::Path { points: vec![edge, knee, bend, end], stroke: look.rule(), width: HAIRLINE });
        }
        let number = (self.printed.as_str(), NUMBER_SIZE, Some(self.printed.id()));
        let texts = [number].into_iter().chain(self.lines.iter().map(|line| (line.as_str(), LABEL_SIZE, None)));
        for (words, size, number) in texts {
            let at = Point::new(column + side * TEXT_GAP, centred_baseline(top + leading(size) / 2.0, size));
            let text = Text { words: words.to_owned(), at, anchor, size, bold: number.is_some(), colour: look.theme.text, halo: false };
            drawing.text_of(number, text);
            top += leading(size);
        }
    }
}

/// The room that the longest word of a label needs, since no word is cut.
pub(super) fn longest_word(label: &str) -> f64 {
    label.split(' ').map(|word| font::room(word, LABEL_SIZE, false)).fold(0.0, f64::max)
}

/// The labels of all parts, placed.
pub(super) fn place(donut: &Donut, middles: &[Option<f64>], ring: Ring, look: &Look<'_>) -> Vec<Label> {
    let width = look.width / 2.0 - ring.outer - DISTANCE;
    let labels = donut.slices.iter().zip(middles).map(|(slice, angle)| Label {
        angle: *angle,
        right: angle.is_none_or(|angle| angle.sin() >= 0.0),
        // The number stands at the height of its part; the label's lines hang below it.
        middle: angle.map_or(0.0, |angle| -angle.cos() * (ring.outer + STUB)),
        printed: slice.printed.clone(),
        lines: wrap::wrap(&slice.label, width, LABEL_SIZE, false),
    });
    let (mut right, mut left): (Vec<Label>, Vec<Label>) = labels.partition(|label| label.right);
    for column in [&mut right, &mut left] {
        // From top to bottom as the parts lie on the ring; parts at the same height keep their order.
        column.sort_by(|one, two| one.middle.total_cmp(&two.middle));
        for label in column.iter_mut() {
            label.middle += (label.height() - leading(NUMBER_SIZE)) / 2.0;
        }
        move_apart(column);
    }
    right.extend(left);
    right
}

/// A run of labels that touch: they move as one.
struct Run {
    labels: usize,
    top: f64,
    height: f64,
}

/// Moves the labels of one column, sorted from top to bottom, apart by as little as possible: labels that touch join in a run, which
/// takes the mean of the places that its labels would like.
fn move_apart(labels: &mut [Label]) {
    let mut runs: Vec<Run> = Vec::new();
    for label in labels.iter() {
        runs.push(Run { labels: 1, top: label.top(), height: label.height() });
        while let [.., upper, lower] = runs.as_slice() {
            if upper.top + upper.height + LABEL_GAP <= lower.top {
                break;
            }
            // The mean of the wished upper edges of the run, each less the height of the labels above it in the run.
            let (one, two) = (count(upper.labels), count(lower.labels));
            let shifted = lower.top - upper.height - LABEL_GAP;
            let joined = Run {
                labels: upper.labels + lower.labels,
                top: (upper.top * one + shifted * two) / (one + two),
                height: upper.height + LABEL_GAP + lower.height,
            };
            runs.truncate(runs.len() - 2);
            runs.push(joined);
        }
    }
    let mut rest = labels.iter_mut();
    for run in runs {
        let mut top = run.top;
        for label in rest.by_ref().take(run.labels) {
            label.middle = top + label.height() / 2.0;
            top += label.height() + LABEL_GAP;
        }
    }
}
