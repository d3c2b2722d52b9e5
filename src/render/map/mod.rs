//! Maps of the Union: countries with a proportional circle on each that has a value, and its NUTS 2 regions as squares of one size or on
//! their real boundaries.

mod arrangement;
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
use super::chart::look::Look;
use crate::report::{Map, Outlines, RegionMap};
use arrangement::Arrangement;

/// The map of countries.
pub(super) fn draw(map: &Map, look: &Look<'_>) -> Drawing {
    let scale = |share: f64| circles::Scale::of(map, circles::LARGEST * share);
    let arrangement = Arrangement::new(look, |drawing, column| legend::draw(drawing, map, scale(look.width / 16_000.0), column, look));
    let frame = &arrangement.frame;
    let scale = scale(frame.share());
    let mut drawing = Drawing { height: arrangement.height, ..Drawing::new(look) };
    let union = ground::draw(&mut drawing, &countries::countries(), frame, look);
    let fill = fill::Fill::Plain(look.theme.union);
    insets::draw(&mut drawing, &outermost::outermost(), &arrangement, look, |_| None, |region| (region.land(), fill));
    let circles = circles::circles(map, &union, scale);
    ground::draw_markers(&mut drawing, &union, |code| map.places.iter().any(|place| place.code == code), look);
    for circle in &circles {
        drawing.number(map.places[circle.place].size.id(), |drawing| circles::draw(drawing, circle.centre, circle.radius, look));
    }
    let legend_end = legend::draw(&mut drawing, map, scale, arrangement.legend, look);
    let taken: Vec<_> = arrangement.panel.into_iter().chain([arrangement.legend.down_to(legend_end)]).collect();
    let obstacles = labels::Obstacles { circles: &circles, taken: &taken, union: &union, picture: frame.area };
    labels::draw(&mut drawing, &map.places, &obstacles, look);
    drawing
}

/// The map of regions as squares.
pub(super) fn draw_tiles(map: &RegionMap, look: &Look<'_>) -> Drawing {
    tiles::draw(map, look)
}

/// The map of regions on their boundaries.
pub(super) fn draw_regions(map: &RegionMap, outlines: &Outlines, look: &Look<'_>) -> Drawing {
    regions::draw(map, outlines, look)
}
