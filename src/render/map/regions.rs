//! NUTS 2 regions on their real boundaries.

use std::collections::BTreeMap;

use super::super::chart::drawing::{Area, Drawing, Point, Shape};
use super::super::chart::look::Look;
use super::arrangement::Arrangement;
use super::circles::{self, Circle, Scale};
use super::fill::{self, Fill};
use super::frame::{self, Frame};
use super::insets::{self, Land};
use super::outermost::{Outermost, outermost};
use super::{countries, ground, legend};
use crate::report::{Outline, Outlines, Part, RegionKind, RegionMap};

/// Width of the borders of regions.
const BORDER: f64 = 10.0;
/// Width of the borders of countries and of coasts.
const COUNTRY_LINE: f64 = 16.0;
/// Radius of the largest circle.
const LARGEST: f64 = 430.0;
/// How many points are tried across and down a region for the middle of its circle.
const TRIES: u32 = 12;

/// The map.
pub(super) fn draw(map: &RegionMap, outlines: &Outlines, look: &Look<'_>) -> Drawing {
    let scale = |share: f64| Scale::of_regions(map, LARGEST * share);
    let whole = |drawing: &mut Drawing, column| legend::draw_regions(drawing, map, scale(look.width / 16_000.0), column, None, look);
    let arrangement = Arrangement::new(look, whole);
    let frame = &arrangement.frame;
    let mut drawing = Drawing { height: arrangement.height, ..Drawing::new(look) };
    ground::draw_others(&mut drawing, &countries::countries(), frame, look);
    let near: Vec<(&Outline, Land)> =
        outlines.regions.iter().filter(|region| !region.far).map(|region| (region, projected(region, frame))).collect();
    for (region, land) in &near {
        let fill = if region.in_union { fill::of(map, &region.code, look) } else { Fill::Plain(look.theme.outside) };
        drawing.part(fill::number(map, &region.code), |drawing| {
            for piece in land {
                fill::draw(drawing, piece, fill, look);
            }
        });
    }
    draw_borders(&mut drawing, &near, frame, look);
    let number = |code: &str| fill::number(map, code);
    let insets = insets::draw(&mut drawing, &outermost(), &arrangement, look, number, |region| inset(map, outlines, region, look));
    let scale = scale(frame.share());
    if map.kind == RegionKind::Circle {
        let small = |code: &str| insets.iter().find(|inset| inset.code == code).map(|inset| inset.centre);
        let large = |code: &str| near.iter().find(|(region, _)| region.code == code).map(|(_, land)| middle(land, frame));
        draw_circles(&mut drawing, map, scale, |code| small(code).or_else(|| large(code)), look);
    }
    legend::draw_regions(&mut drawing, map, scale, arrangement.legend, None, look);
    drawing
}

/// The land of a small map: that of the file, whose numbers are kilometres around the region's middle or in EPSG:3035; or our own, where
/// the file is made for small scales and has fewer corners.
fn inset(map: &RegionMap, outlines: &Outlines, region: &Outermost, look: &Look<'_>) -> (Land, Fill) {
    let own = region.land();
    let corners = |land: &Land| land.iter().flatten().map(Vec::len).sum::<usize>();
    let outline = outlines.regions.iter().find(|outline| outline.code == region.code);
    let land = outline.map(|outline| pieces(outline, |point| point)).filter(|land| corners(land) >= corners(&own));
    (land.unwrap_or(own), fill::of(map, region.code, look))
}

/// A region in the picture; what lies outside is cut away.
fn projected(region: &Outline, frame: &Frame) -> Land {
    let clipped = pieces(region, |point| frame.project(point))
        .into_iter()
        .map(|piece| piece.iter().map(|ring| frame::clip(ring, &frame.area)).filter(|ring| ring.len() > 2).collect::<Vec<_>>());
    clipped.filter(|piece| !piece.is_empty()).collect()
}

fn pieces(region: &Outline, to: impl Fn(Point) -> Point) -> Land {
    let ring = |ring: &Vec<(f64, f64)>| ring.iter().map(|(east, north)| to(Point::new(*east, *north))).collect();
    region.parts.iter().map(|Part { outer, holes }| std::iter::once(outer).chain(holes).map(ring).collect()).collect()
}

/// A line between two points of the picture in whole units, the same whichever way it is drawn.
type Side = ((i64, i64), (i64, i64));

/// Thin lines between the regions of a country, stronger ones around countries and along coasts. Two regions of a country share every
/// point of their common border, so a line that only one of them has is the country's own.
fn draw_borders(drawing: &mut Drawing, regions: &[(&Outline, Land)], frame: &Frame, look: &Look<'_>) {
    let mut owners: BTreeMap<(&str, Side), u32> = BTreeMap::new();
    let union = || regions.iter().filter(|(region, _)| region.in_union);
    for (region, land) in union() {
        for ring in land.iter().flatten() {
            for (from, to) in sides(ring) {
                *owners.entry((&region.code[..2], side(from, to))).or_default() += 1;
            }
        }
    }
    for own in [false, true] {
        let (stroke, width) = if own { (look.country_border(), COUNTRY_LINE) } else { (look.region_border(), BORDER) };
        for (region, land) in union() {
            for ring in land.iter().flatten() {
                let kept = |from: Point, to: Point| (owners[&(&region.code[..2], side(from, to))] == 1) == own;
                for points in runs(ring, &frame.area, kept) {
                    drawing.shapes.push(Shape::Path { points, stroke, width });
                }
            }
        }
    }
}

fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

#[expect(clippy::cast_possible_truncation, reason = "places in the picture are a few ten thousand at most; the cast saturates")]
fn side(from: Point, to: Point) -> Side {
    let whole = |point: Point| (point.x.round() as i64, point.y.round() as i64);
    let (from, to) = (whole(from), whole(to));
    (from.min(to), from.max(to))
}

/// The longest lines along a ring whose every side is kept. Sides along the edge of the picture are no border.
fn runs(ring: &[Point], picture: &Area, kept: impl Fn(Point, Point) -> bool) -> Vec<Vec<Point>> {
    let mut runs: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for (from, to) in sides(ring) {
        let keep = kept(from, to) && !along_edge(from, to, picture);
        if keep {
            match runs.last_mut() {
                Some(run) if open => run.push(to),
                _ => runs.push(vec![from, to]),
            }
        }
        open = keep;
    }
    runs
}

fn along_edge(from: Point, to: Point, picture: &Area) -> bool {
    let on = |one: f64, two: f64, edge: f64| (one - edge).abs() < 1e-6 && (two - edge).abs() < 1e-6;
    [picture.left, picture.right].iter().any(|edge| on(from.x, to.x, *edge))
        || [picture.top, picture.bottom].iter().any(|edge| on(from.y, to.y, *edge))
}

fn draw_circles(drawing: &mut Drawing, map: &RegionMap, scale: Scale, centre: impl Fn(&str) -> Option<Point>, look: &Look<'_>) {
    let circle = |(place, value): (usize, &crate::report::RegionPlace)| {
        Some(Circle { place, centre: centre(&value.code)?, radius: scale.radius(value.value) })
    };
    // The places come largest first, so that no small circle lies below a large one.
    for circle in map.places.iter().enumerate().filter_map(circle) {
        let place = &map.places[circle.place];
        drawing.number(place.printed.id(), |drawing| circles::draw_value(drawing, circle.centre, place.value, scale, look));
    }
}

/// A point well inside the largest piece of a region: of a grid of points the one farthest from the border.
fn middle(land: &Land, frame: &Frame) -> Point {
    let Some(piece) = land.iter().max_by(|one, two| size(one).total_cmp(&size(two))) else { return frame.area.centre() };
    let bounds: Area = frame::bounds(&piece[0]);
    let inside = |point: &Point| frame::holds(&piece[0], *point) && !piece[1..].iter().any(|hole| frame::holds(hole, *point));
    let room = |point: &Point| piece.iter().flatten().map(|corner| corner.distance(*point)).fold(f64::INFINITY, f64::min);
    let tries = (0..TRIES * TRIES).map(|step| {
        let share = |step: u32| (f64::from(step) + 0.5) / f64::from(TRIES);
        let (across, down) = (share(step % TRIES), share(step / TRIES));
        Point::new(bounds.left + (bounds.right - bounds.left) * across, bounds.top + (bounds.bottom - bounds.top) * down)
    });
    tries.filter(inside).max_by(|one, two| room(one).total_cmp(&room(two))).unwrap_or_else(|| bounds.centre())
}

fn size(piece: &[Vec<Point>]) -> f64 {
    fill::signed_area(&piece[0]).abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{ChartSize, Printed, RegionPlace, Theme};

    fn frame() -> Frame {
        Frame::of_width(Point::new(0.0, 0.0), 16_000.0)
    }

    fn outline(code: &str, corners: [(f64, f64); 4]) -> Outline {
        let part = Part { outer: corners.to_vec(), holes: Vec::new() };
        Outline { code: code.to_owned(), in_union: true, far: false, parts: vec![part] }
    }

    fn square(east: f64) -> [(f64, f64); 4] {
        [(east, 3000.0), (east + 100.0, 3000.0), (east + 100.0, 3100.0), (east, 3100.0)]
    }

    fn lines(drawing: &Drawing, colour: super::super::super::chart::theme::Colour) -> usize {
        let of_colour = |shape: &&Shape| matches!(shape, Shape::Path { stroke, .. } if *stroke == colour);
        drawing.shapes.iter().filter(of_colour).count()
    }

    #[test]
    fn regions_of_one_country_have_a_thin_line_between_them_and_those_of_two_a_strong_one() {
        let borders = |second: &str| {
            let regions = [outline("BE21", square(4000.0)), outline(second, square(4100.0))];
            let near: Vec<(&Outline, Land)> = regions.iter().map(|region| (region, projected(region, &frame()))).collect();
            let theme = Theme::default();
            let look = Look::new(&theme, ChartSize::Report, 1.0);
            let mut drawing = Drawing::new(&look);
            draw_borders(&mut drawing, &near, &frame(), &look);
            lines(&drawing, look.region_border())
        };
        assert_eq!((borders("BE22"), borders("NL41")), (2, 0));
    }

    #[test]
    fn the_middle_is_inside_even_a_ring() {
        let around = outline("CZ02", square(4000.0));
        let mut land = projected(&around, &frame());
        land[0].push(
            [(4010.0, 3010.0), (4090.0, 3010.0), (4090.0, 3090.0), (4010.0, 3090.0)]
                .map(|(x, y)| frame().project(Point::new(x, y)))
                .to_vec(),
        );
        let middle = middle(&land, &frame());
        assert!(frame::holds(&land[0][0], middle) && !frame::holds(&land[0][1], middle));
    }

    #[test]
    fn a_region_has_a_circle_whose_place_may_be_a_small_map() {
        let place = |code: &str, value: f64| RegionPlace {
            code: code.to_owned(),
            name: String::new(),
            value,
            class: None,
            printed: Printed::sample(""),
        };
        let map = RegionMap {
            kind: RegionKind::Circle,
            places: vec![place("BE21", 4.0), place("FRY4", 1.0), place("BE22", 0.0)],
            legend: String::new(),
            classes: Vec::new(),
            sizes: Vec::new(),
            zero: "0".to_owned(),
            no_value: String::new(),
            outside: String::new(),
        };
        let far = Outline { far: true, ..outline("FRY4", square(0.0)) };
        let theme = Theme::default();
        let look = Look::new(&theme, ChartSize::Report, 1.0);
        let drawing = draw(&map, &Outlines { regions: vec![outline("BE21", square(4000.0)), outline("BE22", square(4100.0)), far] }, &look);
        let discs: Vec<f64> = drawing
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Disc { radius, opacity, .. } if *opacity < 1.0 => Some(*radius),
                _ => None,
            })
            .collect();
        assert_eq!(discs, [LARGEST, LARGEST / 2.0]);
    }
}
