//! One drawn bar: its pieces end to end, and which of their numbers fit on them.

use super::super::font;
use super::super::theme::{Colour, SMALL_SIZE};
use super::ending::{Ending, Part};
use crate::report::Printed;

/// Width of the white line between two pieces.
pub(super) const JOIN: f64 = 26.0;

/// Pieces this long are set off by a white line, which would hide shorter ones.
pub(super) const SHORTEST_JOINED: f64 = 60.0;

/// Space on both sides of a number on a piece.
const PADDING: f64 = 80.0;

/// One piece of a bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// Its length in the unit of the axis, not negative.
    pub(super) length: f64,
    /// Its number.
    pub(super) printed: Printed,
    /// Its colour.
    pub(super) fill: Colour,
}

impl Piece {
    /// Whether the number fits on the piece when the axis has a width and a longest length.
    pub(super) fn fits(&self, width: f64, longest: f64) -> bool {
        font::room(self.printed.as_str(), SMALL_SIZE, false) + 2.0 * PADDING <= self.length / longest * width
    }

    /// Whether the bar's total says the same as this piece, so that one of the two texts is enough.
    pub(super) fn is_total(&self, strip: &Strip) -> bool {
        strip.total.as_ref().is_some_and(|total| total.as_str() == self.printed.as_str())
    }
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Strip {
    /// Its pieces that have a length, in order.
    pub(super) pieces: Vec<Piece>,
    /// The number at its end: the total of a stack, or that of a single piece.
    pub(super) total: Option<Printed>,
    /// Whether it is a stack, whose pieces carry their own numbers.
    pub(super) stacked: bool,
}

impl Strip {
    /// The length of all its pieces.
    pub(super) fn length(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.length).sum()
    }

    /// What stands at its end: the total, and the numbers that do not fit on their pieces, each with a key in its colour.
    pub(super) fn ending(&self, width: f64, longest: f64) -> Ending {
        let left_out = |piece: &&Piece| !piece.is_total(self) && !piece.fits(width, longest);
        let parts = self.pieces.iter().filter(|_| self.stacked).filter(left_out);
        Ending {
            total: self.total.clone(),
            bold: self.stacked,
            parts: parts.map(|piece| Part { fill: piece.fill, printed: piece.printed.clone() }).collect(),
        }
    }
}
