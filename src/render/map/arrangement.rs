//! How the parts of a map stand to each other: in the report's column the legend stands in the open sea and the small maps over the east; on a
//! narrow picture they stand above and below, on a wide one to the left and right.

use super::super::chart::drawing::{Area, Drawing, Point, count};
use super::super::chart::look::Look;
use super::frame::Frame;
use super::insets;
use super::legend::Column;

/// Width of a legend beside a map or in its sea.
const LEGEND: f64 = 3160.0;
/// Space between the parts.
const GAP: f64 = 260.0;
/// How many small maps there are.
const SMALL_MAPS: usize = 9;

/// Where everything stands.
pub(super) struct Arrangement {
    /// The map itself.
    pub(super) frame: Frame,
    /// The legend.
    pub(super) legend: Column,
    /// The small maps, in order.
    pub(super) insets: Vec<Area>,
    /// What of the map the small maps cover.
    pub(super) panel: Option<Area>,
    /// Height of the whole.
    pub(super) height: f64,
}

impl Arrangement {
    /// The arrangement that suits the canvas; `legend` draws a legend into a column and says where it ends.
    pub(super) fn new(look: &Look<'_>, legend: impl Fn(&mut Drawing, Column) -> f64) -> Self {
        match look.height {
            Some(height) => Self::beside(look, height),
            None if look.is_narrow() => {
                let column = Column { left: 40.0, top: 0.0, width: look.width - 40.0 };
                Self::stacked(look, column, legend(&mut Drawing::new(look), column))
            }
            None => Self::over(look),
        }
    }

    fn over(look: &Look<'_>) -> Self {
        let frame = Frame::of_width(Point::new(0.0, 0.0), look.width);
        let left = look.width - insets::WIDTH - insets::GAP;
        let panel = Area::new(left - insets::GAP, 0.0, look.width, insets::height_of(SMALL_MAPS) + insets::GAP);
        let insets = grid(Point::new(left, insets::GAP), 1);
        let height = frame.area.bottom;
        Self { frame, legend: Column { left: 40.0, top: 120.0, width: LEGEND }, insets, panel: Some(panel), height }
    }

    fn stacked(look: &Look<'_>, legend: Column, legend_end: f64) -> Self {
        let frame = Frame::of_width(Point::new(0.0, legend_end + GAP), look.width);
        let across = ((1..=SMALL_MAPS).rev()).find(|across| insets::width_of(*across) <= look.width).unwrap_or(1);
        let insets = grid(Point::new(0.0, frame.area.bottom + GAP), across);
        let height = frame.area.bottom + GAP + insets::height_of(SMALL_MAPS.div_ceil(across));
        Self { frame, legend, insets, panel: None, height }
    }

    fn beside(look: &Look<'_>, height: f64) -> Self {
        // A name in another font may be a little wider than its frame.
        let small_maps = insets::width_of(2) + insets::GAP;
        let width = Frame::width_for(height).min(look.width - LEGEND - small_maps - 2.0 * GAP);
        let rest = look.width - LEGEND - small_maps - width;
        let frame = Frame::of_width(Point::new(LEGEND + rest / 2.0, 0.0), width);
        let insets = grid(Point::new(look.width - small_maps, 0.0), 2);
        let height = frame.area.bottom.max(insets::height_of(SMALL_MAPS.div_ceil(2)));
        Self { frame, legend: Column { left: 40.0, top: 60.0, width: LEGEND }, insets, panel: None, height }
    }
}

/// The small maps in a grid, row by row.
fn grid(at: Point, across: usize) -> Vec<Area> {
    let area = |number: usize| {
        let left = at.x + count(number % across) * (insets::WIDTH + insets::GAP);
        let top = at.y + count(number / across) * (insets::HEIGHT + insets::GAP);
        Area::new(left, top, left + insets::WIDTH, top + insets::HEIGHT)
    };
    (0..SMALL_MAPS).map(area).collect()
}
