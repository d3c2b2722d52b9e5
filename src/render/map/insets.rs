//! Small maps for the regions that the large map cannot show, each on a scale of its own.

use super::super::chart::drawing::{Anchor, Area, Drawing, Point, Shape, Text, centred_baseline, count};
use super::super::chart::look::Look;
use super::super::chart::theme::{HAIRLINE, SMALL_SIZE};
use super::arrangement::Arrangement;
use super::fill::{self, Fill};
use super::frame;
use super::legend::closed;
use super::outermost::Outermost;

/// Width of a small map.
pub(super) const WIDTH: f64 = 2000.0;
/// Height of a small map with its name.
pub(super) const HEIGHT: f64 = 1130.0;
/// Height of its name.
const NAME: f64 = 380.0;
/// Space between two of them, and between them and the edge.
pub(super) const GAP: f64 = 60.0;
/// Space around the land.
const MARGIN: f64 = 50.0;
/// An island farther than this from its region's largest one, in kilometres, is moved closer: Saint-Martin,
/// which would make Guadeloupe tiny, and the Selvagens.
const APART: f64 = 150.0;
/// How far from the largest island, in kilometres, its middle then is.
const MOVED_TO: f64 = 85.0;
/// The regions to which that is done; the distances of the others are as they are.
const MOVED_IN: [&str; 2] = ["FRY1", "PT30"];

/// One small map as it is drawn.
pub(super) struct Inset {
    pub(super) code: &'static str,
    /// Where its circle stands.
    pub(super) centre: Point,
}

/// The land of a region: for each of its pieces the outer ring and the holes, in kilometres east and north.
pub(super) type Land = Vec<Vec<Vec<Point>>>;

/// How wide so many of them are beside each other.
pub(super) fn width_of(number: usize) -> f64 {
    count(number) * (WIDTH + GAP) - GAP
}

/// How high so many of them are below each other.
pub(super) fn height_of(number: usize) -> f64 {
    count(number) * (HEIGHT + GAP)
}

/// Draws all small maps; `number` gives the id of the number that a region's shade shows.
pub(super) fn draw<'a>(
    drawing: &mut Drawing,
    regions: &[Outermost],
    arrangement: &Arrangement,
    look: &Look<'_>,
    number: impl Fn(&str) -> Option<&'a str>,
    filled: impl Fn(&Outermost) -> (Land, Fill),
) -> Vec<Inset> {
    if let Some(panel) = arrangement.panel {
        drawing.rectangle(panel, look.theme.ground);
    }
    let mut insets = Vec::new();
    for (region, &area) in regions.iter().zip(&arrangement.insets) {
        let (land, fill) = filled(region);
        let room = Area::new(area.left, area.top + NAME, area.right, area.bottom).grown(-MARGIN);
        for piece in placed(&together(land, region.code), &room) {
            drawing.part(number(region.code), |drawing| fill::draw(drawing, &piece, fill, look));
            for ring in piece {
                let closed = ring.iter().chain(ring.first()).copied().collect();
                drawing.shapes.push(Shape::Path { points: closed, stroke: look.rule(), width: HAIRLINE });
            }
        }
        drawing.shapes.push(Shape::Path { points: closed(&area), stroke: look.rule(), width: HAIRLINE });
        let at = Point::new(area.left + 45.0, centred_baseline(area.top + NAME / 2.0, SMALL_SIZE));
        let words = region.name.to_owned();
        drawing.text(Text { words, at, anchor: Anchor::Start, size: SMALL_SIZE, bold: false, colour: look.theme.text, halo: false });
        insets.push(Inset { code: region.code, centre: room.centre() });
    }
    insets
}

/// The land with an island that lies far apart moved closer.
fn together(mut land: Land, code: &str) -> Land {
    if !MOVED_IN.contains(&code) {
        return land;
    }
    let middle = |piece: &Vec<Vec<Point>>| frame::bounds(&piece[0]).centre();
    let size = |piece: &Vec<Vec<Point>>| fill::signed_area(&piece[0]).abs();
    let Some(main) = land.iter().max_by(|one, two| size(one).total_cmp(&size(two))).map(middle) else { return land };
    for piece in &mut land {
        let distance = middle(piece).distance(main);
        if distance > APART {
            let share = 1.0 - MOVED_TO / distance;
            let (east, north) = ((main.x - middle(piece).x) * share, (main.y - middle(piece).y) * share);
            for point in piece.iter_mut().flatten() {
                *point = Point::new(point.x + east, point.y + north);
            }
        }
    }
    land
}

/// The land in a part of the picture, as large as it can be.
fn placed(land: &Land, room: &Area) -> Land {
    let all: Vec<Point> = land.iter().flatten().flatten().copied().collect();
    let bounds = frame::bounds(&all);
    let (across, up) = (bounds.right - bounds.left, bounds.bottom - bounds.top);
    let scale = ((room.right - room.left) / across).min((room.bottom - room.top) / up);
    let (from, to) = (bounds.centre(), room.centre());
    let place = |point: &Point| Point::new(to.x + (point.x - from.x) * scale, to.y - (point.y - from.y) * scale);
    land.iter().map(|piece| piece.iter().map(|ring| ring.iter().map(place).collect()).collect()).collect()
}
