//! The legend in the open sea: what the circles measure, how large they are, what a country without one means.

use super::super::chart::drawing::{Anchor, Area, Drawing, Point, Shape, Text, centred_baseline, leading};
use super::super::chart::theme::{CIRCLE_EDGE, HAIRLINE, INK, RULE, SMALL_SIZE, UNION_LAND};
use super::super::chart::wrap;
use super::circles::Scale;
use crate::report::Map;

/// Width of the legend.
const WIDTH: f64 = 3200.0;
/// Left edge.
const LEFT: f64 = 40.0;
/// Upper edge.
const TOP: f64 = 120.0;
/// Space between its parts.
const GAP: f64 = 220.0;
/// Space between a circle and its number.
const NUMBER_GAP: f64 = 300.0;
/// Side of the key for countries without a circle.
const KEY: f64 = 290.0;

/// Draws the legend and says where it stands.
pub(super) fn draw(drawing: &mut Drawing, map: &Map) -> Area {
    let mut bottom = TOP;
    for line in wrap::wrap(&map.legend, WIDTH, SMALL_SIZE, true) {
        bottom += leading(SMALL_SIZE);
        drawing.text(Text { bold: true, ..text(&line, Point::new(LEFT, bottom - leading(SMALL_SIZE) / 2.0)) });
    }
    bottom = draw_sizes(drawing, map, bottom + GAP);
    bottom = draw_no_value(drawing, map, bottom + GAP);
    Area::new(0.0, 0.0, WIDTH, bottom)
}

/// Circles one in the other on a common ground, with their numbers beside their highest points.
fn draw_sizes(drawing: &mut Drawing, map: &Map, top: f64) -> f64 {
    let scale = Scale::of(map);
    let mut sizes: Vec<(f64, &str)> = map.sizes.iter().map(|(value, text)| (scale.radius(*value), text.as_str())).collect();
    sizes.sort_by(|one, two| two.0.total_cmp(&one.0));
    let Some(largest) = sizes.first().map(|(radius, _)| *radius) else { return top - GAP };
    let ground = top + 2.0 * largest;
    let mut height = f64::NEG_INFINITY;
    for (radius, printed) in sizes {
        let centre = Point::new(LEFT + largest, ground - radius);
        drawing.shapes.push(Shape::Ring { centre, radius, stroke: CIRCLE_EDGE, width: HAIRLINE });
        let (from, number_at) = (Point::new(centre.x, centre.y - radius), LEFT + 2.0 * largest + NUMBER_GAP);
        height = from.y.max(height + leading(SMALL_SIZE));
        let points = vec![from, Point::new(number_at - 200.0, height), Point::new(number_at - 60.0, height)];
        drawing.shapes.push(Shape::Path { points, stroke: RULE, width: HAIRLINE });
        drawing.text(text(printed, Point::new(number_at, height)));
    }
    ground.max(height + leading(SMALL_SIZE) / 2.0)
}

fn draw_no_value(drawing: &mut Drawing, map: &Map, top: f64) -> f64 {
    if map.no_value.is_empty() {
        return top;
    }
    let left = LEFT + KEY + 120.0;
    let mut bottom = top;
    drawing.rectangle(Area::new(LEFT, top + 40.0, LEFT + KEY, top + 40.0 + KEY), UNION_LAND);
    for line in wrap::wrap(&map.no_value, WIDTH - left, SMALL_SIZE, false) {
        bottom += leading(SMALL_SIZE);
        drawing.text(text(&line, Point::new(left, bottom - leading(SMALL_SIZE) / 2.0)));
    }
    bottom
}

/// A line of the legend, centred on a height.
fn text(words: &str, middle: Point) -> Text {
    let at = Point::new(middle.x, centred_baseline(middle.y, SMALL_SIZE));
    Text { words: words.to_owned(), at, anchor: Anchor::Start, size: SMALL_SIZE, bold: false, colour: INK, halo: false }
}
