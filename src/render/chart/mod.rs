//! Charts: plotters draws SVG, resvg turns the same SVG into PNG.
//!
//! A chart is laid out by our own code as a list of shapes in hundredths of a millimetre; one file paints the shapes with plotters, and
//! one makes an accessible document of what plotters wrote. Titles, notes and source lines stand in the page around the picture, not
//! in it.

mod bars;
mod document;
mod donut;
pub(crate) mod drawing;
pub(crate) mod font;
mod mark;
mod paint;
pub(crate) mod theme;
pub(crate) mod wrap;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

use crate::report::{Chart, Figure};

/// The figure's chart as an SVG document of 16 cm width, with the figure's texts as its title and description.
#[must_use]
pub fn svg(figure: &Figure, language: &str) -> String {
    let drawing = draw(&figure.chart);
    document::finish(&paint::paint(&drawing), &drawing, figure, language)
}

/// The same with a mark below the picture, such as "synthetic data".
#[must_use]
pub fn marked_svg(figure: &Figure, language: &str, mark: &str) -> String {
    mark::marked(&svg(figure, language), mark)
}

/// The first character of a text that the charts' font cannot show, if there is one.
#[must_use]
pub fn missing_glyph(text: &str) -> Option<char> {
    font::missing_glyph(text)
}

fn draw(chart: &Chart) -> drawing::Drawing {
    match chart {
        Chart::Donut(donut) => donut::draw(donut),
        Chart::Bars(bars) => bars::draw(bars),
        Chart::Map(map) => super::map::draw(map),
        Chart::Tiles(map) => super::map::draw_tiles(map),
        Chart::Regions(map, outlines) => super::map::draw_regions(map, outlines),
    }
}
