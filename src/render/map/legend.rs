//! The legend of a map: what is shown, how large circles or how dark shades are, what a place without a value means.

use super::super::chart::drawing::{Anchor, Area, Drawing, Meaning, Point, Shape, Text, centred_baseline, leading};
use super::super::chart::look::Look;
use super::super::chart::theme::{HAIRLINE, SMALL_SIZE};
use super::super::chart::wrap;
use super::circles::{self, Scale};
use super::fill::{self, Fill};
use crate::report::{Map, RegionKind, RegionMap};

/// Space between its parts.
const GAP: f64 = 200.0;
/// Space between a circle and its number.
const NUMBER_GAP: f64 = 300.0;
/// Side of the key of a colour.
const KEY: f64 = 290.0;

/// Where a legend stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
}

impl Column {
    /// What of the picture a legend takes that ends at a height.
    pub(super) const fn down_to(&self, bottom: f64) -> Area {
        Area::new(0.0, 0.0, self.left + self.width, bottom)
    }
}

/// The legend of a map of countries; says where it ends.
pub(super) fn draw(drawing: &mut Drawing, map: &Map, scale: Scale, column: Column, look: &Look<'_>) -> f64 {
    let mut bottom = draw_title(drawing, &map.legend, column, look);
    bottom = draw_sizes(drawing, &map.sizes, scale, Column { top: bottom + GAP, ..column }, look);
    if !map.no_value.is_empty() {
        bottom = draw_key(drawing, Fill::Plain(look.theme.union), &map.no_value, Column { top: bottom + GAP, ..column }, look);
    }
    bottom
}

/// The legend of a map of regions. What is no class of shades stands in a second column where there is one. Says
/// where it ends.
pub(super) fn draw_regions(
    drawing: &mut Drawing,
    map: &RegionMap,
    scale: Scale,
    column: Column,
    aside: Option<Column>,
    look: &Look<'_>,
) -> f64 {
    let mut column = column;
    let mut bottom = draw_title(drawing, &map.legend, column, look) + GAP / 2.0;
    let (top, mut lowest) = (bottom, bottom);
    match map.kind {
        RegionKind::Circle => {
            bottom = draw_sizes(drawing, &map.sizes, scale, Column { top: bottom + GAP, ..column }, look) + GAP;
            if !map.zero.is_empty() {
                circles::draw_zero(drawing, Point::new(column.left + KEY / 2.0, bottom + leading(SMALL_SIZE) / 2.0), look);
                drawing.meaning(Meaning::Scale, |drawing| bottom = draw_words(drawing, &map.zero, Column { top: bottom, ..column }, look));
            }
            bottom = draw_key(drawing, Fill::Plain(look.theme.union), &map.no_value, Column { top: bottom, ..column }, look);
        }
        RegionKind::Shade => {
            for (class, words) in map.classes.iter().enumerate() {
                drawing.meaning(Meaning::Scale, |drawing| {
                    bottom = draw_key(drawing, fill::of_class(map, class, look), words, Column { top: bottom, ..column }, look);
                });
            }
            if let Some(aside) = aside {
                lowest = bottom;
                (column, bottom) = (aside, top);
            }
            if !map.zero.is_empty() {
                drawing.meaning(Meaning::Scale, |drawing| {
                    bottom = draw_key(drawing, Fill::Plain(look.theme.ground), &map.zero, Column { top: bottom, ..column }, look);
                });
            }
            bottom = draw_key(drawing, Fill::Hatched, &map.no_value, Column { top: bottom, ..column }, look);
        }
    }
    draw_key(drawing, Fill::Plain(look.theme.outside), &map.outside, Column { top: bottom, ..column }, look).max(lowest)
}

fn draw_title(drawing: &mut Drawing, words: &str, column: Column, look: &Look<'_>) -> f64 {
    let mut bottom = column.top;
    for line in wrap::wrap(words, column.width, SMALL_SIZE, true) {
        bottom += leading(SMALL_SIZE);
        drawing.text(Text { bold: true, ..text(&line, Point::new(column.left, bottom - leading(SMALL_SIZE) / 2.0), look) });
    }
    bottom
}

/// Circles one in the other on a common ground, with their numbers beside their highest points.
fn draw_sizes(drawing: &mut Drawing, sizes: &[(f64, String)], scale: Scale, column: Column, look: &Look<'_>) -> f64 {
    let mut sizes: Vec<(f64, &str)> = sizes.iter().map(|(value, text)| (scale.radius(*value), text.as_str())).collect();
    sizes.sort_by(|one, two| two.0.total_cmp(&one.0));
    let Some(largest) = sizes.first().map(|(radius, _)| *radius) else { return column.top - GAP };
    let ground = column.top + 2.0 * largest;
    let mut height = f64::NEG_INFINITY;
    for (radius, printed) in sizes {
        let centre = Point::new(column.left + largest, ground - radius);
        drawing.shapes.push(Shape::Ring { centre, radius, stroke: look.circle_edge(), width: HAIRLINE });
        let (from, number_at) = (Point::new(centre.x, centre.y - radius), column.left + 2.0 * largest + NUMBER_GAP);
        height = from.y.max(height + leading(SMALL_SIZE));
        let points = vec![from, Point::new(number_at - 200.0, height), Point::new(number_at - 60.0, height)];
        drawing.shapes.push(Shape::Path { points, stroke: look.rule(), width: HAIRLINE });
        drawing.meaning(Meaning::Scale, |drawing| drawing.text(text(printed, Point::new(number_at, height), look)));
    }
    ground.max(height + leading(SMALL_SIZE) / 2.0)
}

/// A colour and what it means.
fn draw_key(drawing: &mut Drawing, fill: Fill, words: &str, column: Column, look: &Look<'_>) -> f64 {
    let top = column.top + (leading(SMALL_SIZE) - KEY) / 2.0;
    let area = Area::new(column.left, top, column.left + KEY, top + KEY);
    fill::draw(drawing, &[corners(&area)], fill, look);
    drawing.shapes.push(Shape::Path { points: closed(&area), stroke: look.rule(), width: HAIRLINE });
    draw_words(drawing, words, column, look)
}

fn draw_words(drawing: &mut Drawing, words: &str, column: Column, look: &Look<'_>) -> f64 {
    let left = column.left + KEY + 120.0;
    let mut bottom = column.top;
    for line in wrap::wrap(words, column.left + column.width - left, SMALL_SIZE, false) {
        bottom += leading(SMALL_SIZE);
        drawing.text(text(&line, Point::new(left, bottom - leading(SMALL_SIZE) / 2.0), look));
    }
    bottom
}

/// The corners of an area as a ring.
pub(super) fn corners(area: &Area) -> Vec<Point> {
    [(area.left, area.top), (area.right, area.top), (area.right, area.bottom), (area.left, area.bottom)]
        .map(|(x, y)| Point::new(x, y))
        .to_vec()
}

/// The outline of an area as a line that comes back to its beginning.
pub(super) fn closed(area: &Area) -> Vec<Point> {
    let corners = corners(area);
    corners.iter().chain(corners.first()).copied().collect()
}

/// A line of the legend, centred on a height.
fn text(words: &str, middle: Point, look: &Look<'_>) -> Text {
    let at = Point::new(middle.x, centred_baseline(middle.y, SMALL_SIZE));
    Text { words: words.to_owned(), at, anchor: Anchor::Start, size: SMALL_SIZE, bold: false, colour: look.theme.text, halo: false }
}
