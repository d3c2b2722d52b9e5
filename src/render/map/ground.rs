//! The countries below the circles.

use super::super::chart::drawing::{Area, Drawing, Point, Shape};
use super::super::chart::look::Look;
use super::super::chart::theme::Colour;
use super::countries::Country;
use super::frame::{self, Frame};

/// Width of the borders.
const BORDER: f64 = 24.0;
/// A country both lower and narrower than this gets a marker, so that it can be found.
const FINDABLE: f64 = 300.0;
/// Radius of the marker.
const MARKER: f64 = 130.0;
/// Width of the marker's outline.
const MARKER_LINE: f64 = 24.0;

/// A Member State as it lies in the picture.
pub(super) struct Land {
    pub(super) code: &'static str,
    /// Where its circle stands.
    pub(super) centre: Point,
    rings: Vec<Outline>,
}

/// One part of a country and the area around it.
struct Outline {
    points: Vec<Point>,
    bounds: Area,
}

impl Land {
    /// Whether a place in the picture is in the country.
    pub(super) fn holds(&self, point: Point) -> bool {
        self.rings.iter().any(|ring| ring.bounds.nearest(point) == point && frame::holds(&ring.points, point))
    }

    fn is_tiny(&self) -> bool {
        self.rings.iter().all(|ring| ring.bounds.right - ring.bounds.left < FINDABLE && ring.bounds.bottom - ring.bounds.top < FINDABLE)
    }
}

/// Draws all countries and gives back the Member States. Small countries that lie inside another come on top of it.
pub(super) fn draw(drawing: &mut Drawing, countries: &[Country], frame: &Frame, look: &Look<'_>) -> Vec<Land> {
    let (union, others): (Vec<&Country>, Vec<&Country>) = countries.iter().partition(|country| country.in_union());
    let union = union.into_iter().map(|country| draw_land(drawing, country, look.theme.union, frame)).collect();
    for country in others {
        draw_land(drawing, country, look.theme.outside, frame);
    }
    union
}

/// Draws the countries outside the Union, below a map of its regions.
pub(super) fn draw_others(drawing: &mut Drawing, countries: &[Country], frame: &Frame, look: &Look<'_>) {
    for country in countries.iter().filter(|country| !country.in_union()) {
        draw_land(drawing, country, look.theme.outside, frame);
    }
}

fn draw_land(drawing: &mut Drawing, country: &Country, fill: Colour, frame: &Frame) -> Land {
    let land = land(country, frame);
    for ring in &land.rings {
        drawing.shapes.push(Shape::Polygon { points: ring.points.clone(), fill });
    }
    for line in land.rings.iter().flat_map(|ring| frame::borders(&ring.points, &frame.area)) {
        drawing.shapes.push(Shape::Path { points: line, stroke: drawing.ground, width: BORDER });
    }
    land
}

/// Markers for the Member States without a circle that are too small to see.
pub(super) fn draw_markers(drawing: &mut Drawing, union: &[Land], with_circle: impl Fn(&str) -> bool, look: &Look<'_>) {
    for land in union.iter().filter(|land| land.is_tiny() && !with_circle(land.code)) {
        drawing.shapes.push(Shape::Disc { centre: land.centre, radius: MARKER, fill: look.theme.union, opacity: 1.0 });
        drawing.shapes.push(Shape::Ring { centre: land.centre, radius: MARKER, stroke: look.marker_edge(), width: MARKER_LINE });
    }
}

fn land(country: &Country, frame: &Frame) -> Land {
    let clipped = country.rings.iter().map(|ring| {
        let projected: Vec<Point> = ring.iter().map(|point| frame.project(*point)).collect();
        frame::clip(&projected, &frame.area)
    });
    let rings = clipped.filter(|ring| ring.len() > 2).map(|points| Outline { bounds: frame::bounds(&points), points }).collect();
    Land { code: country.code, centre: frame.project(country.centre), rings }
}
