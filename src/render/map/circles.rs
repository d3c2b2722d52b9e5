//! Proportional circles: their areas are as their values.

use super::super::chart::drawing::{Drawing, Point, Shape};
use super::super::chart::look::Look;
use super::ground::Land;
use crate::report::{Map, RegionMap};

/// Radius of the largest circle on a map of countries.
pub(super) const LARGEST: f64 = 1050.0;
/// Radius below which a circle could not be seen.
const SMALLEST: f64 = 60.0;
/// The same on a map of regions, whose circles are smaller.
const SMALLEST_OF_REGION: f64 = 32.0;
/// Radius of the mark of a value of exactly zero.
const ZERO: f64 = 50.0;
/// How much of what is below a circle hides.
const OPACITY: f64 = 0.62;
/// Outline of a circle.
const EDGE: f64 = 26.0;

/// The scale from values to radii.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    largest_value: f64,
    largest_radius: f64,
    smallest_radius: f64,
}

impl Scale {
    /// The scale on which the largest of some values has the largest circle.
    pub(super) fn new(values: impl Iterator<Item = f64>, largest_radius: f64, smallest_radius: f64) -> Self {
        let largest_value = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
        Self { largest_value, largest_radius, smallest_radius }
    }

    /// The scale of a map of countries.
    pub(super) fn of(map: &Map, largest_radius: f64) -> Self {
        Self::new(map.places.iter().map(|place| place.value).chain(map.sizes.iter().map(|(value, _)| *value)), largest_radius, SMALLEST)
    }

    /// The scale of a map of regions.
    pub(super) fn of_regions(map: &RegionMap, largest_radius: f64) -> Self {
        Self::new(
            map.places.iter().map(|place| place.value).chain(map.sizes.iter().map(|(value, _)| *value)),
            largest_radius,
            SMALLEST_OF_REGION,
        )
    }

    /// The radius for a value; zero for nothing.
    pub(super) fn radius(self, value: f64) -> f64 {
        if value.is_finite() && value > 0.0 {
            (self.largest_radius * (value / self.largest_value).sqrt()).max(self.smallest_radius)
        } else {
            0.0
        }
    }
}

/// A circle in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Circle {
    /// Its country's position in the list of places.
    pub(super) place: usize,
    pub(super) centre: Point,
    pub(super) radius: f64,
}

/// The circles of a map in the order of its places; a code that is no Member State has none.
pub(super) fn circles(map: &Map, union: &[Land], scale: Scale) -> Vec<Circle> {
    let circle = |(place, value): (usize, &crate::report::MapPlace)| {
        let land = union.iter().find(|land| land.code == value.code)?;
        Some(Circle { place, centre: land.centre, radius: scale.radius(value.value) })
    };
    map.places.iter().enumerate().filter_map(circle).collect()
}

/// Draws one circle.
pub(super) fn draw(drawing: &mut Drawing, centre: Point, radius: f64, look: &Look<'_>) {
    if radius > 0.0 {
        drawing.shapes.push(Shape::Disc { centre, radius, fill: look.theme.circles, opacity: OPACITY });
        drawing.shapes.push(Shape::Ring { centre, radius, stroke: look.circle_edge(), width: EDGE.min(radius / 2.5) });
    }
}

/// Draws the circle of a region's value, or the mark that it is exactly zero.
pub(super) fn draw_value(drawing: &mut Drawing, centre: Point, value: f64, scale: Scale, look: &Look<'_>) {
    if value == 0.0 {
        draw_zero(drawing, centre, look);
    } else {
        draw(drawing, centre, scale.radius(value), look);
    }
}

/// Draws the mark of a value of exactly zero: a white ring, which no circle is.
pub(super) fn draw_zero(drawing: &mut Drawing, centre: Point, look: &Look<'_>) {
    drawing.shapes.push(Shape::Disc { centre, radius: ZERO, fill: look.theme.ground, opacity: 1.0 });
    drawing.shapes.push(Shape::Ring { centre, radius: ZERO, stroke: look.circle_edge(), width: EDGE });
}
