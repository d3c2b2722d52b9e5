//! How a region is filled: with a colour, or with the hatching that says that nothing is reported.

use super::super::chart::drawing::{Drawing, Point, Shape};
use super::super::chart::look::Look;
use super::super::chart::theme::Colour;
use crate::report::{RegionKind, RegionMap, RegionPlace};

/// Distance between two lines of the hatching, measured along an edge of the picture.
const SPACING: f64 = 110.0;
/// Width of its lines.
const LINE: f64 = 12.0;

/// How a region is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    Plain(Colour),
    Hatched,
}

impl Fill {
    /// The colour that texts on it must stand out from.
    pub(super) fn ground(self, look: &Look<'_>) -> Colour {
        match self {
            Self::Plain(colour) => colour,
            Self::Hatched => look.no_data(),
        }
    }
}

/// The place of a region; nothing where it has no value.
pub(super) fn place<'a>(map: &'a RegionMap, code: &str) -> Option<&'a RegionPlace> {
    map.places.iter().find(|place| place.code == code)
}

/// The filling of a region of the Union.
pub(super) fn of(map: &RegionMap, code: &str, look: &Look<'_>) -> Fill {
    match (map.kind, place(map, code)) {
        (RegionKind::Circle, _) => Fill::Plain(look.theme.union),
        (RegionKind::Shade, None) => Fill::Hatched,
        (RegionKind::Shade, Some(place)) => place.class.map_or(Fill::Plain(look.theme.ground), |class| of_class(map, class, look)),
    }
}

/// The id of the number that the shade of a region shows.
pub(super) fn number<'a>(map: &'a RegionMap, code: &str) -> Option<&'a str> {
    place(map, code).filter(|_| map.kind == RegionKind::Shade).map(|place| place.printed.id())
}

/// The filling of a class.
pub(super) fn of_class(map: &RegionMap, class: usize, look: &Look<'_>) -> Fill {
    Fill::Plain(look.shade(class, map.classes.len()))
}

/// Draws a filled piece of land: its outer ring, then its holes.
pub(super) fn draw(drawing: &mut Drawing, rings: &[Vec<Point>], fill: Fill, look: &Look<'_>) {
    drawing.shapes.push(Shape::Polygon { points: joined(rings), fill: fill.ground(look) });
    if fill == Fill::Hatched {
        for points in hatching(rings) {
            drawing.shapes.push(Shape::Path { points, stroke: look.region_border(), width: LINE });
        }
    }
}

/// One ring that runs around the land and, by a cut without width, around each of its holes the other way round.
fn joined(rings: &[Vec<Point>]) -> Vec<Point> {
    let Some((outer, holes)) = rings.split_first() else { return Vec::new() };
    let mut ring = outer.clone();
    for hole in holes.iter().filter(|hole| hole.len() > 2) {
        let start = outer[0];
        let mut hole = hole.clone();
        if (signed_area(&hole) > 0.0) == (signed_area(outer) > 0.0) {
            hole.reverse();
        }
        let first = hole[0];
        ring.push(start);
        ring.append(&mut hole);
        ring.push(first);
    }
    if rings.len() > 1 {
        ring.push(outer[0]);
    }
    ring
}

/// The area of a ring, negative where it runs the other way round.
pub(super) fn signed_area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(from, to)| from.x * to.y - to.x * from.y).sum::<f64>() / 2.0
}

/// The parts inside some rings of slanting lines that run over the whole picture.
fn hatching(rings: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let slants = || rings.iter().flatten().map(|point| point.x + point.y);
    let first = (slants().fold(f64::INFINITY, f64::min) / SPACING).ceil() * SPACING;
    let last = slants().fold(f64::NEG_INFINITY, f64::max);
    let mut lines = Vec::new();
    // Half a unit beside whole lengths, so that no line runs along an edge.
    let mut slant = first + 0.5;
    while slant < last {
        let mut crossings: Vec<f64> = rings.iter().flat_map(|ring| crossings(ring, slant)).collect();
        crossings.sort_by(f64::total_cmp);
        for pair in crossings.chunks_exact(2) {
            lines.push(pair.iter().map(|x| Point::new(*x, slant - x)).collect());
        }
        slant += SPACING;
    }
    lines
}

/// Where the line on which x + y is `slant` crosses a ring.
fn crossings(ring: &[Point], slant: f64) -> impl Iterator<Item = f64> {
    ring.iter().zip(ring.iter().cycle().skip(1)).filter_map(move |(from, to)| {
        let (one, two) = (from.x + from.y - slant, to.x + to.y - slant);
        ((one < 0.0) != (two < 0.0)).then(|| from.x + (to.x - from.x) * one / (one - two))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f64, to: f64) -> Vec<Point> {
        [(from, from), (to, from), (to, to), (from, to)].map(|(x, y)| Point::new(x, y)).to_vec()
    }

    #[test]
    fn a_hole_takes_its_area_away_whichever_way_it_runs() {
        let mut backwards = square(200.0, 800.0);
        backwards.reverse();
        for hole in [square(200.0, 800.0), backwards] {
            assert!((signed_area(&joined(&[square(0.0, 1000.0), hole])).abs() - 640_000.0).abs() < 1e-6);
        }
    }

    #[test]
    fn the_hatching_stays_inside_and_out_of_the_hole() {
        let lines = hatching(&[square(0.0, 1000.0), square(200.0, 800.0)]);
        assert!(lines.len() > 15);
        for point in lines.iter().map(|line| Point::new(f64::midpoint(line[0].x, line[1].x), f64::midpoint(line[0].y, line[1].y))) {
            let inside = |from: f64, to: f64| (from..to).contains(&point.x) && (from..to).contains(&point.y);
            assert!(inside(0.0, 1000.0) && !inside(200.0, 800.0), "{point:?}");
        }
    }
}
