//! Parts of a whole as a ring, with every label beside its part.

mod labels;

use std::f64::consts::TAU;

use super::drawing::{Anchor, Drawing, Point, Shape, Text, WIDTH, centred_baseline, leading};
use super::font;
use super::theme::{self, Colour, INK, LABEL_SIZE, SMALL_SIZE, WHITE};
use super::wrap;
use crate::report::{self, Donut};

/// Outer radius of the ring.
const OUTER: f64 = 2750.0;
/// Inner radius of the ring.
const INNER: f64 = 1720.0;
/// Width of the white line between two parts.
const JOIN: f64 = 34.0;
/// A part must be this long on the outside to be set off by white lines, which would hide it otherwise.
const SHORTEST_JOINED: f64 = 140.0;
/// Space above and below the ring.
const MARGIN: f64 = 200.0;
/// Arcs are drawn as straight lines of this angle.
const ARC_STEP: f64 = TAU / 720.0;
/// Size of the first line in the hole, where it fits.
const CENTRE_SIZE: f64 = 560.0;

/// One part with its place on the ring.
struct Sector {
    start: f64,
    end: f64,
    fill: Colour,
}

impl Sector {
    const fn middle(&self) -> f64 {
        f64::midpoint(self.start, self.end)
    }
}

/// The chart.
pub(super) fn draw(donut: &Donut) -> Drawing {
    let sectors = sectors(donut);
    let empty = sectors.iter().all(|sector| sector.end <= sector.start);
    let middles: Vec<Option<f64>> = sectors.iter().map(|sector| Some(sector.middle()).filter(|_| !empty)).collect();
    let mut labels = labels::place(donut, &middles);
    let highest = labels.iter().map(labels::Label::top).fold(-OUTER, f64::min);
    let lowest = labels.iter().map(labels::Label::bottom).fold(OUTER, f64::max);
    let centre = Point::new(WIDTH / 2.0, MARGIN - highest);
    let mut drawing = Drawing { height: lowest - highest + 2.0 * MARGIN, ..Drawing::default() };
    if empty {
        drawing.shapes.push(Shape::Polygon { points: ring_piece(centre, 0.0, TAU), fill: theme::EMPTY });
    }
    for (sector, slice) in sectors.iter().zip(&donut.slices).filter(|(sector, _)| sector.end > sector.start) {
        let piece = Shape::Polygon { points: ring_piece(centre, sector.start, sector.end), fill: sector.fill };
        drawing.number(slice.printed.id(), |drawing| drawing.shapes.push(piece));
    }
    draw_joins(&mut drawing, &sectors, centre);
    for label in &mut labels {
        label.draw(&mut drawing, centre);
    }
    draw_centre(&mut drawing, &donut.centre, centre);
    drawing
}

fn sectors(donut: &Donut) -> Vec<Sector> {
    let length = |value: f64| if value.is_finite() { value.max(0.0) } else { 0.0 };
    let whole: f64 = donut.slices.iter().map(|slice| length(slice.value)).sum();
    let scale = if whole > 0.0 { TAU / whole } else { 0.0 };
    // The first part, the largest as a rule, faces right; so the small ones face left, where their labels have room.
    let mut start = TAU / 4.0 - donut.slices.first().map_or(0.0, |slice| length(slice.value)) * scale / 2.0;
    let mut sectors = Vec::new();
    for (position, slice) in donut.slices.iter().enumerate() {
        let end = start + length(slice.value) * scale;
        sectors.push(Sector { start, end, fill: theme::colour(&slice.code, position) });
        start = end;
    }
    sectors
}

fn ring_piece(centre: Point, start: f64, end: f64) -> Vec<Point> {
    let mut angles = vec![start];
    let mut angle = start + ARC_STEP;
    while angle < end {
        angles.push(angle);
        angle += ARC_STEP;
    }
    angles.push(end);
    let outside = angles.iter().map(|angle| centre.towards(*angle, OUTER));
    let inside = angles.iter().rev().map(|angle| centre.towards(*angle, INNER));
    outside.chain(inside).collect()
}

/// White lines between the parts, where neither neighbour is so small that the line would hide it.
fn draw_joins(drawing: &mut Drawing, sectors: &[Sector], centre: Point) {
    let shown: Vec<&Sector> = sectors.iter().filter(|sector| sector.end > sector.start).collect();
    if shown.len() < 2 {
        return;
    }
    for (position, sector) in shown.iter().enumerate() {
        let next = shown[(position + 1) % shown.len()];
        if [sector, &next].iter().all(|side| (side.end - side.start) * OUTER >= SHORTEST_JOINED) {
            drawing.line(centre.towards(sector.end, INNER - 10.0), centre.towards(sector.end, OUTER + 10.0), WHITE, JOIN);
        }
    }
}

/// The lines in the hole: the first one large and bold, as far as it fits.
fn draw_centre(drawing: &mut Drawing, centre_lines: &[report::Text], centre: Point) {
    let width = 2.0 * INNER * 0.84;
    let mut lines: Vec<(String, f64, bool, Option<&str>)> = Vec::new();
    for (position, line) in centre_lines.iter().enumerate() {
        let first = position == 0;
        let fitting = CENTRE_SIZE * width / font::room(line.as_str(), CENTRE_SIZE, true).max(1.0);
        let size = if first { fitting.clamp(SMALL_SIZE, CENTRE_SIZE).floor() } else { LABEL_SIZE };
        let wrapped = wrap::wrap(line.as_str(), width, size, first);
        lines.extend(wrapped.into_iter().map(|words| (words, size, first, line.only_number())));
    }
    let height: f64 = lines.iter().map(|(_, size, ..)| leading(*size)).sum();
    let mut top = centre.y - height / 2.0;
    for (words, size, bold, number) in lines {
        let at = Point::new(centre.x, centred_baseline(top + leading(size) / 2.0, size));
        drawing.text_of(number, Text { words, at, anchor: Anchor::Middle, size, bold, colour: INK, halo: false });
        top += leading(size);
    }
}
