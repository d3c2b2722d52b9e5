//! Paints a drawing with plotters' SVG backend.

use plotters::coord::Shift;
use plotters::prelude::{
    Circle, DrawingArea, FontStyle, IntoDrawingArea, PathElement, Polygon, RGBColor, Rectangle, SVGBackend, ShapeStyle,
    Text as TextElement, TextStyle,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoFont};

use super::drawing::{Anchor, Drawing, Point, Shape, Text};
use super::font;
use super::theme::Colour;

/// The family name by which the painter tells [`super::document`] that a text is the rim of the one after it: plotters knows no
/// outlined text. (SVG 2 has `paint-order` for this, but office programs do not know it and would paint the rim over the letters.)
pub(super) const HALO_FAMILY: &str = "Noto Sans with halo";

/// The family name of a text that is none: it tells [`super::document`] that the shapes after it are those of a meaning, by its position
/// in the drawing, or that they end here.
pub(super) const MARK_FAMILY: &str = "mark of a meaning";

/// The words of the mark that ends a meaning.
pub(super) const END: &str = "end";

/// Plotters' SVG backend divides every font size by this.
const SIZE_DIVISOR: f64 = 1.24;

/// The SVG document that plotters makes of a drawing. The `y` of its texts is their baseline, so their `dy` is to be dropped.
pub(super) fn paint(drawing: &Drawing) -> String {
    let mut svg = String::new();
    let area =
        SVGBackend::with_string(&mut svg, (whole(drawing.width).unsigned_abs(), whole(drawing.height).unsigned_abs())).into_drawing_area();
    area.fill(&rgb(drawing.ground)).expect("writing to a string cannot fail");
    let mut meanings = drawing.meanings.iter().enumerate().peekable();
    for (position, shape) in drawing.shapes.iter().enumerate() {
        if let Some((meaning, _)) = meanings.peek().filter(|(_, (run, _))| run.start == position) {
            paint_mark(&area, drawing.ground, &meaning.to_string()).expect("writing to a string cannot fail");
        }
        paint_shape(&area, drawing.ground, shape).expect("writing to a string cannot fail");
        if meanings.next_if(|(_, (run, _))| run.end == position + 1).is_some() {
            paint_mark(&area, drawing.ground, END).expect("writing to a string cannot fail");
        }
    }
    area.present().expect("writing to a string cannot fail");
    drop(area);
    svg
}

type Outcome = Result<(), plotters::prelude::DrawingAreaErrorKind<std::io::Error>>;

fn paint_mark(area: &DrawingArea<SVGBackend<'_>, Shift>, ground: Colour, words: &str) -> Outcome {
    let style =
        TextStyle { font: (MARK_FAMILY, 1.0).into_font(), color: rgb(ground).to_backend_color(), pos: Pos::new(HPos::Left, VPos::Top) };
    area.draw(&TextElement::new(words.to_owned(), (0, 0), style))
}

fn paint_shape(area: &DrawingArea<SVGBackend<'_>, Shift>, ground: Colour, shape: &Shape) -> Outcome {
    match shape {
        Shape::Polygon { points, fill } => area.draw(&Polygon::new(pixels(points), rgb(*fill).filled())),
        Shape::Path { points, stroke, width } => area.draw(&PathElement::new(pixels(points), outline(*stroke, *width))),
        Shape::Rectangle { area: place, fill } => {
            let corners = [pixel(Point::new(place.left, place.top)), pixel(Point::new(place.right, place.bottom))];
            area.draw(&Rectangle::new(corners, rgb(*fill).filled()))
        }
        Shape::Disc { centre, radius, fill, opacity } => {
            area.draw(&Circle::new(pixel(*centre), whole(*radius), rgb(*fill).mix(*opacity).filled()))
        }
        Shape::Ring { centre, radius, stroke, width } => area.draw(&Circle::new(pixel(*centre), whole(*radius), outline(*stroke, *width))),
        Shape::Text(text) => {
            if text.halo {
                let rim = Text { colour: ground, ..text.clone() };
                area.draw(&TextElement::new(printable(&text.words), pixel(text.at), text_style(&rim, HALO_FAMILY)))?;
            }
            area.draw(&TextElement::new(printable(&text.words), pixel(text.at), text_style(text, font::FAMILY)))
        }
    }
}

/// The text on one line, without characters that XML forbids.
pub(super) fn printable(text: &str) -> String {
    text.replace(|letter: char| letter.is_control(), " ")
}

fn text_style(text: &Text, family: &'static str) -> TextStyle<'static> {
    let weight = if text.bold { FontStyle::Bold } else { FontStyle::Normal };
    let horizontal = match text.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let font = (family, text.size * SIZE_DIVISOR, weight).into_font();
    TextStyle { font, color: rgb(text.colour).to_backend_color(), pos: Pos::new(horizontal, VPos::Top) }
}

fn outline(stroke: Colour, width: f64) -> ShapeStyle {
    ShapeStyle { color: rgb(stroke).to_rgba(), filled: false, stroke_width: whole(width).unsigned_abs() }
}

const fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

fn pixels(points: &[Point]) -> Vec<(i32, i32)> {
    points.iter().map(|point| pixel(*point)).collect()
}

fn pixel(point: Point) -> (i32, i32) {
    (whole(point.x), whole(point.y))
}

#[expect(clippy::cast_possible_truncation, reason = "lengths in a picture are a few ten thousand at most; the cast saturates")]
fn whole(length: f64) -> i32 {
    length.round() as i32
}
