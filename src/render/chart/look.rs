//! What a chart is laid out for: how much room there is, and in which colours.
//!
//! Lengths are in units of which a label is always [`LABEL_SIZE`] high: 0.01 mm in the report's column. A smaller picture with smaller
//! labels therefore has a narrower canvas, and the layout code, whose own lengths stay the same, makes a layout for that.

use super::theme::{Colour, LABEL_SIZE, mixed};
use crate::report::{ChartSize, Theme};

/// Hundredths of a millimetre in a point.
const POINT: f64 = 2540.0 / 72.0;

/// The smallest text at its printed size, in points.
const SMALLEST_POINTS: f64 = 7.0;

/// A canvas narrower than this has no room for anything beside a map.
const NARROW: f64 = 12_000.0;

/// Room and colours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look<'a> {
    /// The colours.
    pub(crate) theme: &'a Theme,
    /// Width of the canvas.
    pub(crate) width: f64,
    /// Height of the canvas, where the picture has one that must be kept.
    pub(crate) height: Option<f64>,
    /// Hundredths of a millimetre in a unit of the canvas.
    pub(crate) unit: f64,
}

impl<'a> Look<'a> {
    /// The whole of a picture of a size, whose labels are smaller than usual by a factor.
    pub(crate) fn new(theme: &'a Theme, size: ChartSize, shrunk: f64) -> Self {
        let unit = size.label_points() * POINT / LABEL_SIZE * shrunk;
        // In the report's column a unit is 0.01 mm, whatever is lost in the division.
        let unit = if (unit - 1.0).abs() < 1e-3 { 1.0 } else { unit };
        Self { theme, width: size.width() / unit, height: size.height().map(|height| height / unit), unit }
    }

    /// Whether the canvas is as narrow as half a column.
    pub(crate) fn is_narrow(&self) -> bool {
        self.width < NARROW
    }

    /// The smallest size of text that may be drawn.
    pub(crate) fn smallest_text(&self) -> f64 {
        SMALLEST_POINTS * POINT / self.unit
    }

    /// The colour of a code, or of its position where the code has none.
    pub(crate) fn colour(&self, code: &str, position: usize) -> Colour {
        let others = &self.theme.others;
        self.theme.codes.get(code).copied().or_else(|| others.get(position % others.len().max(1)).copied()).unwrap_or(self.theme.bars)
    }

    /// The shade of a class, of so many: spread over all shades, so that few classes differ much.
    pub(crate) fn shade(&self, class: usize, classes: usize) -> Colour {
        let last = self.theme.shades.len() - 1;
        match classes {
            0 | 1 => self.theme.shades[last / 2],
            _ => self.theme.shades[(class * last * 2 + classes - 1) / ((classes - 1) * 2)],
        }
    }

    /// Black or white, or the text's own colour: what reads best on a colour.
    pub(crate) fn ink_on(&self, colour: Colour) -> Colour {
        let inks = [self.theme.text, Colour::WHITE, Colour(0, 0, 0)];
        let better = |best: Colour, ink: Colour| if ink.contrast(colour) > best.contrast(colour) + 1.0 { ink } else { best };
        inks.into_iter().fold(self.theme.text, better)
    }

    /// Text of axes and sources, a little weaker than labels.
    pub(crate) fn weak_text(&self) -> Colour {
        mixed(self.theme.text, self.theme.ground, 0.15)
    }

    /// The line that bars stand on, leader lines, frames.
    pub(crate) fn rule(&self) -> Colour {
        mixed(self.theme.text, self.theme.ground, 0.4)
    }

    /// Borders of countries on a map of regions.
    pub(crate) fn country_border(&self) -> Colour {
        mixed(self.theme.text, self.theme.ground, 0.19)
    }

    /// Borders of regions, and the hatching of those without a value.
    pub(crate) fn region_border(&self) -> Colour {
        mixed(self.theme.text, self.theme.ground, 0.55)
    }

    /// What is empty: a ring without parts.
    pub(crate) fn empty(&self) -> Colour {
        mixed(self.theme.text, self.theme.ground, 0.88)
    }

    /// The ground below the hatching.
    pub(crate) fn no_data(&self) -> Colour {
        mixed(self.theme.text, self.theme.ground, 0.955)
    }

    /// Outlines of the circles on a map.
    pub(crate) fn circle_edge(&self) -> Colour {
        mixed(self.theme.circles, Colour(0, 0, 0), 0.5)
    }

    /// Outline of the marker on a country too small to see: weaker than a circle's, which it is not.
    pub(crate) fn marker_edge(&self) -> Colour {
        mixed(self.circle_edge(), self.theme.union, 0.55)
    }
}
