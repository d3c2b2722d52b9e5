//! Charts: plotters draws SVG, resvg turns the same SVG into PNG.
//!
//! A chart is laid out by our own code as a list of shapes, for the room and the colours of its size (`look`); one file paints the
//! shapes with plotters, and one makes an accessible document of what plotters wrote. Titles, notes and source lines stand in the page
//! around the picture; only slides and cards, which have no page, carry title and source themselves.

mod bars;
#[cfg(test)]
mod blindness;
mod document;
mod donut;
pub(crate) mod drawing;
pub(crate) mod font;
pub(crate) mod look;
mod paint;
mod picture;
pub(crate) mod theme;
pub(crate) mod wrap;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use picture::Setting;

use crate::report::{Chart, Figure};
use look::Look;

/// The figure's chart as an SVG document, with the figure's texts as its title and description.
#[must_use]
pub fn svg(figure: &Figure, language: &str, setting: &Setting<'_>) -> String {
    let drawing = picture::draw(figure, setting);
    document::finish(&paint::paint(&drawing), &drawing, figure, language, setting.mark)
}

/// The first character of a text that the charts' font cannot show, if there is one.
#[must_use]
pub fn missing_glyph(text: &str) -> Option<char> {
    font::missing_glyph(text)
}

fn draw(chart: &Chart, look: &Look<'_>) -> drawing::Drawing {
    match chart {
        // Where the labels leave no room for a ring, the parts are bars.
        Chart::Donut(donut) if !donut::has_room(donut, look) => bars::draw(&donut::as_bars(donut), look),
        Chart::Donut(donut) => donut::draw(donut, look),
        Chart::Bars(bars) => bars::draw(bars, look),
        Chart::Map(map) => super::map::draw(map, look),
        Chart::Tiles(map) => super::map::draw_tiles(map, look),
        Chart::Regions(map, outlines) => super::map::draw_regions(map, outlines, look),
    }
}
