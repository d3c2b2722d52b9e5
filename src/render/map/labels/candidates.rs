//! The places where a label may stand: on its circle where that is large enough, close around it, then farther and farther away.

use std::f64::consts::TAU;

use super::super::super::chart::drawing::{Anchor, Area, Point, count, leading};
use super::super::super::chart::font;
use super::super::super::chart::theme::SMALL_SIZE;
use super::super::circles::Circle;
use super::Line;

/// Space between a circle and its label.
const GAP: f64 = 70.0;
/// Step of the distances at which a label is tried, with a leader line from the first step on.
const DISTANCE_STEP: f64 = 350.0;
/// How many of these distances are tried.
const DISTANCES: usize = 24;
/// How many directions are tried at every distance.
const DIRECTIONS: usize = 24;
/// What a leader line costs, whatever its length.
const LEADER: f64 = 250.0;
/// What it costs to stand askew, neither beside the circle nor above or below it.
const ASKEW: f64 = 60.0;
/// What it costs to stand not to the right of the circle but opposite.
const TURNED: f64 = 160.0;

/// A straight line from a circle to its label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leader {
    pub(super) from: Point,
    pub(super) to: Point,
}

impl Leader {
    /// Points along the line, close enough together to test what it crosses.
    fn points(self) -> impl Iterator<Item = Point> {
        (0..=40_u32).map(move |step| {
            let share = f64::from(step) / 40.0;
            Point::new(self.from.x + (self.to.x - self.from.x) * share, self.from.y + (self.to.y - self.from.y) * share)
        })
    }

    /// The area that the line spans: what lies elsewhere need not be looked at.
    fn extent(self) -> Area {
        let Self { from, to } = self;
        Area::new(from.x.min(to.x), from.y.min(to.y), from.x.max(to.x), from.y.max(to.y))
    }

    /// Whether the line comes nearer to a point than a distance.
    pub(super) fn touches(self, centre: Point, distance: f64) -> bool {
        let reach = self.extent().grown(distance + 1.0);
        reach.nearest(centre) == centre && self.points().any(|point| point.distance(centre) < distance)
    }

    /// Whether the line runs through an area.
    pub(super) fn enters(self, area: &Area) -> bool {
        self.extent().grown(1.0).overlaps(area) && self.points().any(|point| area.nearest(point) == point)
    }

    /// Whether two lines cross.
    pub(super) fn crosses(self, other: Self) -> bool {
        let side = |line: Self, point: Point| {
            (line.to.x - line.from.x) * (point.y - line.from.y) - (line.to.y - line.from.y) * (point.x - line.from.x) > 0.0
        };
        side(self, other.from) != side(self, other.to) && side(other, self.from) != side(other, self.to)
    }
}

/// A place for a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// Where the text stands.
    pub(super) area: Area,
    /// Which of its ends the lines are flush with: the one towards the circle.
    pub(super) anchor: Anchor,
    /// The line to the circle, where the label stands apart from it.
    pub(super) leader: Option<Leader>,
    /// Whether it stands on its own circle.
    pub(super) inside: bool,
    /// How far the place is from the best one, in length.
    pub(super) cost: f64,
}

/// All places, the better ones first.
pub(super) fn candidates(lines: &[Line], circle: &Circle) -> impl Iterator<Item = Placed> {
    let width = lines.iter().map(|line| font::room(&line.words, SMALL_SIZE, line.bold)).fold(0.0, f64::max);
    let height = leading(SMALL_SIZE) * count(lines.len());
    let circle = *circle;
    let on_circle = (width / 2.0).hypot(height / 2.0) <= circle.radius;
    let inside = on_circle.then(|| Placed {
        area: around(circle.centre, width, height),
        anchor: Anchor::Middle,
        leader: None,
        inside: true,
        cost: 0.0,
    });
    let outside = (0..DISTANCES).flat_map(move |step| {
        (0..DIRECTIONS).map(move |direction| {
            // From three o'clock to both sides, so that the right-hand side has the first choice.
            let turn = count(direction.div_ceil(2)) / count(DIRECTIONS) * TAU * if direction % 2 == 0 { 1.0 } else { -1.0 };
            let area = apart(circle, TAU / 4.0 + turn, GAP + DISTANCE_STEP * count(step), width, height);
            outside(circle, area, turn, step > 0)
        })
    });
    inside.into_iter().chain(outside)
}

/// The area in a direction from the circle that keeps a distance from it.
fn apart(circle: Circle, angle: f64, distance: f64, width: f64, height: f64) -> Area {
    let mut away = circle.radius + distance;
    loop {
        let area = around(circle.centre.towards(angle, away), width, height);
        let missing = circle.radius + distance - area.nearest(circle.centre).distance(circle.centre);
        if missing <= 1.0 {
            return area;
        }
        away += missing;
    }
}

fn outside(circle: Circle, area: Area, turn: f64, leads: bool) -> Placed {
    let end = area.nearest(circle.centre);
    let gap = circle.centre.distance(end);
    let toward = |length: f64| {
        let share = length / gap;
        Point::new(circle.centre.x + (end.x - circle.centre.x) * share, circle.centre.y + (end.y - circle.centre.y) * share)
    };
    let leader = leads.then(|| Leader { from: toward(circle.radius), to: toward(gap - 50.0) });
    let anchor = if area.left > circle.centre.x {
        Anchor::Start
    } else if area.right < circle.centre.x {
        Anchor::End
    } else {
        Anchor::Middle
    };
    let askew = (2.0 * turn).sin().abs() * ASKEW;
    let cost = gap - circle.radius + askew + TURNED * turn.abs() / TAU * 2.0 + if leads { LEADER } else { 0.0 };
    Placed { area, anchor, leader, inside: false, cost }
}

fn around(centre: Point, width: f64, height: f64) -> Area {
    Area::new(centre.x - width / 2.0, centre.y - height / 2.0, centre.x + width / 2.0, centre.y + height / 2.0)
}
