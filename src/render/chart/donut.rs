//! Parts of a whole as a ring, with every label beside its part.

mod labels;

use std::f64::consts::TAU;

use super::drawing::{Anchor, Drawing, Point, Shape, Text, centred_baseline, leading};
use super::font;
use super::look::Look;
use super::theme::{Colour, LABEL_SIZE, SMALL_SIZE};
use super::wrap;
use crate::report::{self, Bar, BarLayout, Bars, Donut, Piece, Series, Slice};

/// Outer radius of the ring, as a share of the picture's width.
const OUTER: f64 = 0.172;
/// Inner radius of the ring, as a share of the outer one.
const INNER: f64 = 0.625;
/// A ring smaller than this is none.
const SMALLEST: f64 = 1100.0;
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

/// How large the ring is.
#[derive(Debug, Clone, Copy)]
struct Ring {
    outer: f64,
    inner: f64,
}

impl Ring {
    /// As large as the labels beside it leave room for.
    fn new(donut: &Donut, look: &Look<'_>) -> Self {
        let longest_word = donut.slices.iter().map(|slice| labels::longest_word(&slice.label)).fold(0.0, f64::max);
        let outer = (OUTER * look.width).min(look.height.map_or(f64::INFINITY, |height| height / 2.0 - MARGIN));
        let outer = outer.min(look.width / 2.0 - labels::DISTANCE - longest_word);
        Self { outer, inner: INNER * outer }
    }
}

/// Whether there is room for a ring beside its labels.
pub(super) fn has_room(donut: &Donut, look: &Look<'_>) -> bool {
    Ring::new(donut, look).outer >= SMALLEST
}

/// The same parts as bars; what stands in the hole is their total.
pub(super) fn as_bars(donut: &Donut) -> Bars {
    let bar = |slice: &Slice| Bar {
        code: slice.code.clone(),
        label: slice.label.clone(),
        rest: false,
        values: vec![Some((slice.value, slice.printed.clone()))],
        total: None,
    };
    let number = donut.centre.iter().flat_map(report::Text::pieces).find_map(|piece| match piece {
        Piece::Number(number) => Some(number.clone()),
        Piece::Words(_) => None,
    });
    Bars {
        layout: BarLayout::Grouped,
        series: vec![Series { code: String::new(), label: String::new() }],
        bars: donut.slices.iter().map(bar).collect(),
        axis: donut.centre.get(1).map(ToString::to_string).unwrap_or_default(),
        reach: donut.slices.iter().map(|slice| slice.value).sum(),
        total: number.map(|number| (String::new(), number)),
    }
}

/// The chart.
pub(super) fn draw(donut: &Donut, look: &Look<'_>) -> Drawing {
    let ring = Ring::new(donut, look);
    let sectors = sectors(donut, look);
    let empty = sectors.iter().all(|sector| sector.end <= sector.start);
    let middles: Vec<Option<f64>> = sectors.iter().map(|sector| Some(sector.middle()).filter(|_| !empty)).collect();
    let mut labels = labels::place(donut, &middles, ring, look);
    let highest = labels.iter().map(labels::Label::top).fold(-ring.outer, f64::min);
    let lowest = labels.iter().map(labels::Label::bottom).fold(ring.outer, f64::max);
    let centre = Point::new(look.width / 2.0, MARGIN - highest);
    let mut drawing = Drawing { height: lowest - highest + 2.0 * MARGIN, ..Drawing::new(look) };
    if empty {
        drawing.shapes.push(Shape::Polygon { points: ring_piece(ring, centre, 0.0, TAU), fill: look.empty() });
    }
    for (sector, slice) in sectors.iter().zip(&donut.slices).filter(|(sector, _)| sector.end > sector.start) {
        let piece = Shape::Polygon { points: ring_piece(ring, centre, sector.start, sector.end), fill: sector.fill };
        drawing.number(slice.printed.id(), |drawing| drawing.shapes.push(piece));
    }
    draw_joins(&mut drawing, &sectors, ring, centre);
    for label in &mut labels {
        label.draw(&mut drawing, ring, centre, look);
    }
    draw_centre(&mut drawing, &donut.centre, ring, centre, look);
    drawing
}

fn sectors(donut: &Donut, look: &Look<'_>) -> Vec<Sector> {
    let length = |value: f64| if value.is_finite() { value.max(0.0) } else { 0.0 };
    let whole: f64 = donut.slices.iter().map(|slice| length(slice.value)).sum();
    let scale = if whole > 0.0 { TAU / whole } else { 0.0 };
    // The first part, the largest as a rule, faces right; so the small ones face left, where their labels have room.
    let mut start = TAU / 4.0 - donut.slices.first().map_or(0.0, |slice| length(slice.value)) * scale / 2.0;
    let mut sectors = Vec::new();
    for (position, slice) in donut.slices.iter().enumerate() {
        let end = start + length(slice.value) * scale;
        sectors.push(Sector { start, end, fill: look.colour(&slice.code, position) });
        start = end;
    }
    sectors
}

fn ring_piece(ring: Ring, centre: Point, start: f64, end: f64) -> Vec<Point> {
    let mut angles = vec![start];
    let mut angle = start + ARC_STEP;
    while angle < end {
        angles.push(angle);
        angle += ARC_STEP;
    }
    angles.push(end);
    let outside = angles.iter().map(|angle| centre.towards(*angle, ring.outer));
    let inside = angles.iter().rev().map(|angle| centre.towards(*angle, ring.inner));
    outside.chain(inside).collect()
}

/// White lines between the parts, where neither neighbour is so small that the line would hide it.
fn draw_joins(drawing: &mut Drawing, sectors: &[Sector], ring: Ring, centre: Point) {
    let shown: Vec<&Sector> = sectors.iter().filter(|sector| sector.end > sector.start).collect();
    if shown.len() < 2 {
        return;
    }
    for (position, sector) in shown.iter().enumerate() {
        let next = shown[(position + 1) % shown.len()];
        if [sector, &next].iter().all(|side| (side.end - side.start) * ring.outer >= SHORTEST_JOINED) {
            let (from, to) = (centre.towards(sector.end, ring.inner - 10.0), centre.towards(sector.end, ring.outer + 10.0));
            drawing.line(from, to, drawing.ground, JOIN);
        }
    }
}

/// The lines in the hole: the first one large and bold, as far as it fits.
fn draw_centre(drawing: &mut Drawing, centre_lines: &[report::Text], ring: Ring, centre: Point, look: &Look<'_>) {
    let width = 2.0 * ring.inner * 0.84;
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
        drawing.text_of(number, Text { words, at, anchor: Anchor::Middle, size, bold, colour: look.theme.text, halo: false });
        top += leading(size);
    }
}
