//! Which part of the earth the picture shows, and what of an outline lies in it.

use super::super::chart::drawing::{Area, Point};

/// West, south, east and north of the picture in kilometres of EPSG:3035. The west is open sea, where the legend stands.
const WEST: f64 = 1750.0;
const SOUTH: f64 = 1300.0;
const EAST: f64 = 6600.0;
const NORTH: f64 = 5450.0;

/// Where the map lies in the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// The map.
    pub(super) area: Area,
    /// Lengths of the picture a kilometre.
    scale: f64,
}

impl Frame {
    /// A map of a width, with its upper left corner at a point.
    pub(super) const fn of_width(at: Point, width: f64) -> Self {
        let scale = width / (EAST - WEST);
        Self { area: Area::new(at.x, at.y, at.x + width, at.y + (NORTH - SOUTH) * scale), scale }
    }

    /// How wide a map of a height is.
    pub(super) const fn width_for(height: f64) -> f64 {
        height / (NORTH - SOUTH) * (EAST - WEST)
    }

    /// Kilometres to a place in the picture.
    pub(super) fn project(&self, point: Point) -> Point {
        Point::new(self.area.left + (point.x - WEST) * self.scale, self.area.top + (NORTH - point.y) * self.scale)
    }

    /// How large what is drawn on the map is beside the same in the report's column, where the map is 160 mm wide.
    pub(super) fn share(&self) -> f64 {
        (self.area.right - self.area.left) / 16_000.0
    }
}

/// The part of a ring inside an area, as a ring (the algorithm of Sutherland and Hodgman); empty where nothing is inside.
///
/// Where a ring leaves the area and comes back, the result runs along the area's edge.
pub(super) fn clip(ring: &[Point], area: &Area) -> Vec<Point> {
    let sides: [(Coordinate, f64, bool); 4] = [
        (|point| point.x, area.left, true),
        (|point| point.x, area.right, false),
        (|point| point.y, area.top, true),
        (|point| point.y, area.bottom, false),
    ];
    sides.iter().fold(ring.to_vec(), |ring, (coordinate, limit, above)| clip_side(&ring, *coordinate, *limit, *above))
}

/// Which of its two numbers is asked of a point.
type Coordinate = fn(Point) -> f64;

fn clip_side(ring: &[Point], coordinate: Coordinate, limit: f64, above: bool) -> Vec<Point> {
    let inside = |point: Point| if above { coordinate(point) >= limit } else { coordinate(point) <= limit };
    let mut kept = Vec::new();
    for (position, &point) in ring.iter().enumerate() {
        let before = ring[(position + ring.len() - 1) % ring.len()];
        if inside(point) != inside(before) {
            let share = (limit - coordinate(before)) / (coordinate(point) - coordinate(before));
            kept.push(Point::new(before.x + (point.x - before.x) * share, before.y + (point.y - before.y) * share));
        }
        if inside(point) {
            kept.push(point);
        }
    }
    kept
}

/// The outline of a clipped ring without the parts that run along the area's edge, which are no border.
pub(super) fn borders(ring: &[Point], area: &Area) -> Vec<Vec<Point>> {
    let mut lines: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for (position, &from) in ring.iter().enumerate() {
        let to = ring[(position + 1) % ring.len()];
        if along_edge(from, to, area) {
            open = false;
            continue;
        }
        match lines.last_mut() {
            Some(line) if open => line.push(to),
            _ => lines.push(vec![from, to]),
        }
        open = true;
    }
    lines
}

fn along_edge(from: Point, to: Point, area: &Area) -> bool {
    let near = |one: f64, two: f64| (one - two).abs() < 1e-6;
    let both = |one: f64, two: f64, edge: f64| near(one, edge) && near(two, edge);
    [area.left, area.right].iter().any(|edge| both(from.x, to.x, *edge))
        || [area.top, area.bottom].iter().any(|edge| both(from.y, to.y, *edge))
}

/// Whether a ring holds a point.
pub(super) fn holds(ring: &[Point], point: Point) -> bool {
    let mut inside = false;
    for (position, to) in ring.iter().enumerate() {
        let from = ring[(position + ring.len() - 1) % ring.len()];
        if (from.y > point.y) != (to.y > point.y) && point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x {
            inside = !inside;
        }
    }
    inside
}

/// The smallest area around a ring.
pub(super) fn bounds(ring: &[Point]) -> Area {
    let nothing = Area::new(f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    ring.iter().fold(nothing, |area, point| {
        Area::new(area.left.min(point.x), area.top.min(point.y), area.right.max(point.x), area.bottom.max(point.y))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: Area = Area::new(0.0, 0.0, 10.0, 10.0);

    fn ring(points: &[(f64, f64)]) -> Vec<Point> {
        points.iter().map(|(x, y)| Point::new(*x, *y)).collect()
    }

    #[test]
    fn a_ring_inside_stays_as_it_is() {
        let triangle = ring(&[(1.0, 1.0), (9.0, 1.0), (5.0, 9.0)]);
        assert_eq!(clip(&triangle, &SQUARE), triangle);
    }

    #[test]
    fn a_ring_outside_vanishes() {
        assert_eq!(clip(&ring(&[(11.0, 1.0), (19.0, 1.0), (15.0, 9.0)]), &SQUARE), []);
    }

    #[test]
    fn a_ring_across_the_edge_is_cut_there() {
        let cut = clip(&ring(&[(5.0, 2.0), (15.0, 2.0), (15.0, 8.0), (5.0, 8.0)]), &SQUARE);
        assert_eq!(cut, ring(&[(5.0, 2.0), (10.0, 2.0), (10.0, 8.0), (5.0, 8.0)]));
    }

    #[test]
    fn a_ring_around_the_area_covers_it() {
        let cut = clip(&ring(&[(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0)]), &SQUARE);
        assert_eq!(bounds(&cut), SQUARE);
    }

    #[test]
    fn the_cut_is_no_border() {
        let cut = ring(&[(5.0, 2.0), (10.0, 2.0), (10.0, 8.0), (5.0, 8.0)]);
        let lines = borders(&cut, &SQUARE);
        let length: f64 = lines.iter().flat_map(|line| line.windows(2)).map(|pair| pair[0].distance(pair[1])).sum();
        assert!((length - 16.0).abs() < 1e-9);
    }

    #[test]
    fn a_point_is_inside_or_outside() {
        let triangle = ring(&[(1.0, 1.0), (9.0, 1.0), (5.0, 9.0)]);
        assert!(holds(&triangle, Point::new(5.0, 4.0)));
        assert!(!holds(&triangle, Point::new(1.0, 8.0)));
    }
}
