//! Maps of the Union: countries with a proportional circle on each that has a value, and its NUTS 2 regions as squares of one size or on
//! their real boundaries.

mod circles;
mod countries;
mod fill;
mod frame;
mod ground;
mod insets;
mod labels;
mod legend;
mod outermost;
mod regions;
mod tiles;

pub use countries::BOUNDARIES;

use super::chart::drawing::Drawing;
use super::chart::theme::UNION_LAND;
use crate::report::{Map, Outlines, RegionMap};

/// The map of countries.
pub(super) fn draw(map: &Map) -> Drawing {
    let mut drawing = Drawing { height: frame::PICTURE.bottom, ..Drawing::default() };
    let union = ground::draw(&mut drawing, &countries::countries());
    insets::draw(&mut drawing, &outermost::outermost(), |_| None, |region| (region.land(), fill::Fill::Plain(UNION_LAND)));
    let circles = circles::circles(map, &union);
    ground::draw_markers(&mut drawing, &union, |code| map.places.iter().any(|place| place.code == code));
    for circle in &circles {
        drawing.number(map.places[circle.place].size.id(), |drawing| circles::draw(drawing, circle.centre, circle.radius));
    }
    let taken = [legend::draw(&mut drawing, map), insets::PANEL];
    labels::draw(&mut drawing, &map.places, &labels::Obstacles { circles: &circles, taken: &taken, union: &union });
    drawing
}

/// The map of regions as squares.
pub(super) fn draw_tiles(map: &RegionMap) -> Drawing {
    tiles::draw(map)
}

/// The map of regions on their boundaries.
pub(super) fn draw_regions(map: &RegionMap, outlines: &Outlines) -> Drawing {
    regions::draw(map, outlines)
}
