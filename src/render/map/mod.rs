//! Maps of the Union: countries, and a proportional circle on each country that has a value.

mod circles;
mod countries;
mod frame;
mod ground;
mod labels;
mod legend;

pub use countries::BOUNDARIES;

use super::chart::drawing::Drawing;
use crate::report::Map;

/// The map.
pub(super) fn draw(map: &Map) -> Drawing {
    let mut drawing = Drawing { height: frame::PICTURE.bottom, shapes: Vec::new() };
    let union = ground::draw(&mut drawing, &countries::countries());
    let circles = circles::circles(map, &union);
    ground::draw_markers(&mut drawing, &union, |code| map.places.iter().any(|place| place.code == code));
    for circle in &circles {
        circles::draw(&mut drawing, circle.centre, circle.radius);
    }
    let legend = legend::draw(&mut drawing, map);
    labels::draw(&mut drawing, &map.places, &labels::Obstacles { circles: &circles, legend, union: &union });
    drawing
}
