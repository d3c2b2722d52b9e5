//! The whole picture of a figure: the chart alone where a caption stands around it, with title and source where none does.

use super::drawing::{Anchor, Drawing, Point, Text, centred_baseline, count, leading};
use super::look::Look;
use super::theme::{Colour, LABEL_SIZE, SMALL_SIZE};
use super::wrap;
use crate::report::{Chart, ChartSize, Figure, Theme};

/// What a picture is made for.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// Its size.
    pub size: ChartSize,
    /// Its colours.
    pub theme: &'a Theme,
    /// What no caption may leave out, since pictures are copied out of their pages: that the data are made up.
    pub mark: Option<&'a str>,
}

/// Colour of the mark, dark enough to be read on white.
const MARK: Colour = Colour(0xA3, 0x28, 0x1C);
/// Height of the strip that the mark stands in.
const MARK_STRIP: f64 = 600.0;
/// Space to the left and right of a chart with a title, and above and below all.
const MARGIN: f64 = 620.0;
/// Size of a title.
const TITLE_SIZE: f64 = 500.0;
/// Space below the title, and above the source.
const GAP: f64 = 330.0;
/// By how much the labels are made smaller, step by step, until a chart fits a height that must be kept.
const SHRINK: f64 = 0.94;
/// Labels of maps as a share of the usual ones: the land is to have the room.
const MAP: f64 = 0.75;
/// The smallest labels, as a share of the usual ones.
const SMALLEST: f64 = 0.45;

/// The picture.
pub(super) fn draw(figure: &Figure, setting: &Setting<'_>) -> Drawing {
    if setting.size.height().is_none() {
        return with_mark(super::draw(&figure.chart, &Look::new(setting.theme, setting.size, 1.0)), setting.mark);
    }
    let mut shrunk = match figure.chart {
        Chart::Map(_) | Chart::Tiles(_) | Chart::Regions(..) => MAP,
        Chart::Donut(_) | Chart::Bars(_) => 1.0,
    };
    loop {
        let look = Look::new(setting.theme, setting.size, shrunk);
        let (drawing, fits) = with_title(figure, &look, setting.mark);
        if fits || shrunk <= SMALLEST {
            return drawing;
        }
        shrunk *= SHRINK;
    }
}

/// The chart with the mark in a strip of its own below it.
fn with_mark(mut drawing: Drawing, mark: Option<&str>) -> Drawing {
    if let Some(mark) = mark {
        drawing.height += MARK_STRIP;
        let at = Point::new(drawing.width - 100.0, drawing.height - 200.0);
        drawing.text(text_of_mark(mark, at));
    }
    drawing
}

fn text_of_mark(mark: &str, at: Point) -> Text {
    Text { words: mark.to_owned(), at, anchor: Anchor::End, size: SMALL_SIZE, bold: true, colour: MARK, halo: false }
}

/// The chart between its title and its source; also whether it has room there.
fn with_title(figure: &Figure, look: &Look<'_>, mark: Option<&str>) -> (Drawing, bool) {
    let mut drawing = Drawing::new(look);
    let (height, width) = (look.height.unwrap_or_default(), look.width - 2.0 * MARGIN);
    drawing.height = height;
    let mut top = MARGIN;
    for words in wrap::wrap(&figure.table.title, width, TITLE_SIZE, true) {
        let at = Point::new(MARGIN, centred_baseline(top + leading(TITLE_SIZE) / 2.0, TITLE_SIZE));
        drawing.text(Text { words, at, anchor: Anchor::Start, size: TITLE_SIZE, bold: true, colour: look.theme.text, halo: false });
        top += leading(TITLE_SIZE);
    }
    top += GAP;
    let bottom = draw_foot(&mut drawing, figure, look, mark) - GAP;
    let chart = super::draw(&figure.chart, &Look { width, height: Some(bottom - top), ..*look });
    // Labels on a map are placed as well as can be, which may be not well enough.
    let is_clear = !matches!(figure.chart, Chart::Map(_)) || chart.texts_clear();
    let fits = chart.height <= bottom - top + 1.0 && chart.texts_within() && is_clear;
    let rest = (bottom - top - chart.height).max(0.0);
    drawing.insert(chart, Point::new(MARGIN, top + rest / 2.0));
    (drawing, fits)
}

/// The source, and the mark to the right below it; says where they begin.
fn draw_foot(drawing: &mut Drawing, figure: &Figure, look: &Look<'_>, mark: Option<&str>) -> f64 {
    let width = look.width - 2.0 * MARGIN;
    let heading = format!("{}. {}", figure.table.heading, figure.table.source);
    let lines = wrap::wrap(&heading, width, SMALL_SIZE, false);
    let mut bottom = drawing.height - MARGIN;
    if let Some(mark) = mark {
        drawing.text(text_of_mark(mark, Point::new(look.width - MARGIN, bottom)));
        bottom -= leading(LABEL_SIZE);
    }
    let top = bottom - leading(SMALL_SIZE) * count(lines.len());
    for (line, words) in lines.into_iter().enumerate() {
        let at = Point::new(MARGIN, top + leading(SMALL_SIZE) * (count(line) + 1.0));
        let colour = look.weak_text();
        drawing.text(Text { words, at, anchor: Anchor::Start, size: SMALL_SIZE, bold: false, colour, halo: false });
    }
    top
}
