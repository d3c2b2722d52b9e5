//! A picture as a list of shapes, before any file format: what the layout code makes and the painter paints.
//!
//! Lengths are those of the canvas that [`Look`] gives, from the upper left corner to the right and down.

use std::ops::Range;

use super::font;
use super::look::Look;
use super::theme::Colour;

/// Height of a capital letter as a share of the font size, to centre a line of text on something.
const CAPITAL: f64 = 0.714;

/// Height above the baseline that a line of text needs, as a share of the font size.
const ASCENT: f64 = 0.80;

/// Depth below the baseline that a line of text needs, as a share of the font size.
const DESCENT: f64 = 0.24;

/// Distance between the baselines of two lines, as a share of the font size.
const LEADING: f64 = 1.22;

/// A place in the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl Point {
    pub(crate) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point at a distance in a direction, given in radians clockwise from twelve o'clock.
    pub(crate) fn towards(self, angle: f64, distance: f64) -> Self {
        Self::new(self.x + angle.sin() * distance, self.y - angle.cos() * distance)
    }

    pub(crate) fn distance(self, other: Self) -> f64 {
        ((self.x - other.x).powi(2) + (self.y - other.y).powi(2)).sqrt()
    }
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Area {
    pub(crate) const fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    pub(crate) const fn centre(&self) -> Point {
        Point::new(f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    /// The rectangle with a margin on all sides.
    pub(crate) fn grown(&self, margin: f64) -> Self {
        Self::new(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)
    }

    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(crate) fn holds(&self, other: &Self) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }

    /// The point of the rectangle that is nearest to another point.
    pub(crate) fn nearest(&self, point: Point) -> Point {
        Point::new(point.x.clamp(self.left, self.right), point.y.clamp(self.top, self.bottom))
    }
}

/// Which end of a line of text its place means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// One line of text; `at` is on its baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Text {
    pub(crate) words: String,
    pub(crate) at: Point,
    pub(crate) anchor: Anchor,
    pub(crate) size: f64,
    pub(crate) bold: bool,
    pub(crate) colour: Colour,
    /// Whether a rim in the colour of the ground sets the letters off from what is below them.
    pub(crate) halo: bool,
}

impl Text {
    /// The space that the line may take, with the allowance for a wider font in place of ours; to find out what touches what.
    pub(crate) fn area(&self) -> Area {
        let room = font::room(&self.words, self.size, self.bold);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - room / 2.0,
            Anchor::End => self.at.x - room,
        };
        Area::new(left, self.at.y - ASCENT * self.size, left + room, self.at.y + DESCENT * self.size)
    }

    /// The space of its letters alone: lines of one label stand closer than the full height of a line.
    pub(crate) fn letters(&self) -> Area {
        Area { top: self.at.y - 0.76 * self.size, ..self.area() }
    }
}

/// One shape.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// A filled polygon.
    Polygon { points: Vec<Point>, fill: Colour },
    /// An open line through points.
    Path { points: Vec<Point>, stroke: Colour, width: f64 },
    /// A filled rectangle.
    Rectangle { area: Area, fill: Colour },
    /// A filled circle; an opacity below one lets shine through what is below.
    Disc { centre: Point, radius: f64, fill: Colour, opacity: f64 },
    /// The outline of a circle.
    Ring { centre: Point, radius: f64, stroke: Colour, width: f64 },
    /// A line of text.
    Text(Text),
}

impl Shape {
    /// The shape in another place.
    fn moved(mut self, by: Point) -> Self {
        let shift = |point: &mut Point| *point = Point::new(point.x + by.x, point.y + by.y);
        match &mut self {
            Self::Polygon { points, .. } | Self::Path { points, .. } => points.iter_mut().for_each(shift),
            Self::Rectangle { area, .. } => {
                *area = Area::new(area.left + by.x, area.top + by.y, area.right + by.x, area.bottom + by.y);
            }
            Self::Disc { centre, .. } | Self::Ring { centre, .. } => shift(centre),
            Self::Text(text) => shift(&mut text.at),
        }
        self
    }
}

/// What shapes with a meaning of their own are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A number of the report, by the id of its entry in the ledger: its digits, or the bar, circle or sector that is as large as it.
    Number(String),
    /// A mark of an axis or a legend: a number that measures, not one of the report.
    Scale,
}

/// A picture: its size and its shapes, the lowest first.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Drawing {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Hundredths of a millimetre in a unit.
    pub(crate) unit: f64,
    /// What it stands on.
    pub(crate) ground: Colour,
    pub(crate) shapes: Vec<Shape>,
    /// Runs of shapes that mean something, in order and none in another.
    pub(crate) meanings: Vec<(Range<usize>, Meaning)>,
}

impl Drawing {
    /// An empty picture as wide as the canvas.
    pub(crate) fn new(look: &Look<'_>) -> Self {
        Self { width: look.width, height: 0.0, unit: look.unit, ground: look.theme.ground, shapes: Vec::new(), meanings: Vec::new() }
    }

    /// Puts another picture into this one, with its upper left corner at a point.
    pub(crate) fn insert(&mut self, other: Self, at: Point) {
        let first = self.shapes.len();
        self.shapes.extend(other.shapes.into_iter().map(|shape| shape.moved(at)));
        self.meanings.extend(other.meanings.into_iter().map(|(run, meaning)| (run.start + first..run.end + first, meaning)));
    }

    /// Draws shapes that mean something.
    pub(crate) fn meaning(&mut self, meaning: Meaning, draw: impl FnOnce(&mut Self)) {
        let start = self.shapes.len();
        draw(self);
        // A circle without a radius draws nothing.
        if self.shapes.len() > start {
            self.meanings.push((start..self.shapes.len(), meaning));
        }
    }

    /// Draws what a number of the ledger is: its digits, or a length or area as large as it.
    pub(crate) fn number(&mut self, id: &str, draw: impl FnOnce(&mut Self)) {
        self.meaning(Meaning::Number(id.to_owned()), draw);
    }

    pub(crate) fn line(&mut self, from: Point, to: Point, stroke: Colour, width: f64) {
        self.shapes.push(Shape::Path { points: vec![from, to], stroke, width });
    }

    pub(crate) fn rectangle(&mut self, area: Area, fill: Colour) {
        self.shapes.push(Shape::Rectangle { area, fill });
    }

    pub(crate) fn text(&mut self, text: Text) {
        self.shapes.push(Shape::Text(text));
    }

    /// Draws what may be a number of the ledger.
    pub(crate) fn part(&mut self, number: Option<&str>, draw: impl FnOnce(&mut Self)) {
        match number {
            Some(id) => self.number(id, draw),
            None => draw(self),
        }
    }

    /// A line of text that a number may stand in, by its id.
    pub(crate) fn text_of(&mut self, number: Option<&str>, text: Text) {
        self.part(number, |drawing| drawing.text(text));
    }

    /// Whether all its text is between its left and right edges.
    pub(crate) fn texts_within(&self) -> bool {
        self.texts().all(|text| {
            let area = text.area();
            area.left >= -1.0 && area.right <= self.width + 1.0
        })
    }

    /// Whether no two texts touch.
    pub(crate) fn texts_clear(&self) -> bool {
        let areas: Vec<Area> = self.texts().map(Text::letters).collect();
        areas.iter().enumerate().all(|(position, one)| areas[position + 1..].iter().all(|two| !one.overlaps(two)))
    }

    /// All lines of text.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Text> {
        self.shapes.iter().filter_map(|shape| if let Shape::Text(text) = shape { Some(text) } else { None })
    }
}

/// The distance between two baselines.
pub(crate) fn leading(size: f64) -> f64 {
    LEADING * size
}

/// The baseline that centres capitals and digits on a height.
pub(crate) fn centred_baseline(centre: f64, size: f64) -> f64 {
    centre + CAPITAL * size / 2.0
}

/// The baselines of several lines that together are centred on a height.
pub(crate) fn centred_baselines(centre: f64, size: f64, lines: usize) -> impl Iterator<Item = f64> {
    let first = centred_baseline(centre, size) - leading(size) * (count(lines) - 1.0).max(0.0) / 2.0;
    (0..lines).map(move |line| first + leading(size) * count(line))
}

/// A number of things as a length, without a lossy cast: no chart has more than four thousand million of anything.
pub(crate) fn count(things: usize) -> f64 {
    u32::try_from(things).map_or(f64::from(u32::MAX), f64::from)
}
