use std::collections::BTreeSet;
use std::sync::LazyLock;

use rayon::prelude::*;

use super::drawing::{Area, Drawing, Shape, Text};
use super::look::Look;
use super::theme::Colour;
use super::{Setting, picture, samples};
use crate::report::{Chart, ChartSize, Figure, Theme};

static THEME: LazyLock<Theme> = LazyLock::new(Theme::default);

fn setting(size: ChartSize) -> Setting<'static> {
    Setting { size, theme: &THEME, mark: None }
}

/// The chart in the report's column.
fn draw(chart: &Chart) -> Drawing {
    super::draw(chart, &Look::new(&THEME, ChartSize::Report, 1.0))
}

fn svg(figure: &Figure, language: &str) -> String {
    super::svg(figure, language, &setting(ChartSize::Report))
}

/// Every sample in every size, with its name; drawn once for all tests.
fn pictures() -> &'static [(String, Drawing, Figure)] {
    static PICTURES: LazyLock<Vec<(String, Drawing, Figure)>> = LazyLock::new(|| {
        let samples: Vec<(ChartSize, Figure)> =
            ChartSize::ALL.into_iter().flat_map(|size| all().into_iter().map(move |figure| (size, figure))).collect();
        let draw = |(size, figure): (ChartSize, Figure)| {
            (format!("{} {}", figure.table.id, size.name()), picture::draw(&figure, &setting(size)), figure)
        };
        samples.into_par_iter().map(draw).collect()
    });
    &PICTURES
}

fn all() -> Vec<Figure> {
    samples::report().into_iter().chain(samples::nasty()).collect()
}

fn texts(drawing: &Drawing) -> Vec<&Text> {
    drawing.texts().collect()
}

fn printed_numbers(chart: &Chart) -> Vec<String> {
    match chart {
        Chart::Donut(donut) => {
            let centre = donut.centre.first().map(ToString::to_string);
            donut.slices.iter().map(|slice| slice.printed.as_str().to_owned()).chain(centre).collect()
        }
        Chart::Bars(bars) => {
            let values = bars.bars.iter().flat_map(|bar| bar.values.iter().flatten().filter(|value| value.0 > 0.0));
            let totals = bars.bars.iter().filter_map(|bar| bar.total.as_ref());
            values.map(|value| &value.1).chain(totals).map(|number| number.as_str().to_owned()).collect()
        }
        Chart::Map(map) => map.places.iter().flat_map(|place| place.printed.iter().map(ToString::to_string)).collect(),
        // The numbers of hundreds of regions stand in the table; the map prints those of its legend.
        Chart::Tiles(map) | Chart::Regions(map, _) => {
            map.classes.iter().cloned().chain(map.sizes.iter().map(|size| size.1.clone())).collect()
        }
    }
}

#[test]
fn every_printed_number_stands_in_the_document_as_text() {
    for figure in all() {
        let document = svg(&figure, "nl");
        for number in printed_numbers(&figure.chart) {
            assert!(
                document.lines().any(|line| line.starts_with("<text ") && line.contains(&number) && line.ends_with("</text>")),
                "{}: {number}",
                figure.table.id
            );
        }
    }
}

#[test]
fn no_two_texts_touch() {
    for (name, drawing, figure) in pictures() {
        let texts = texts(drawing);
        for (position, one) in texts.iter().enumerate() {
            for two in &texts[position + 1..] {
                let may = on_square(figure, one) && on_square(figure, two) && !name.ends_with("report");
                assert!(may || !one.letters().overlaps(&two.letters()), "{name}: `{}` and `{}`", one.words, two.words);
            }
        }
    }
}

/// Codes on a tile map: where only countries are named, they are larger than the squares.
fn on_square(figure: &Figure, text: &Text) -> bool {
    matches!(figure.chart, Chart::Tiles(_)) && text.words.len() == 2
}

#[test]
fn all_text_is_in_the_picture_even_in_a_wider_font() {
    for (name, drawing, figure) in pictures() {
        let picture = Area::new(-1.0, -1.0, drawing.width + 1.0, drawing.height + 1.0);
        for text in drawing.texts().filter(|text| !on_square(figure, text)) {
            assert!(picture.holds(&text.letters()), "{name}: `{}` at {:?}", text.words, text.area());
        }
    }
}

#[test]
fn text_is_never_smaller_than_seven_points_and_in_the_report_than_nine_but_for_the_codes_on_tiles() {
    for (name, drawing, figure) in pictures() {
        for text in drawing.texts() {
            let least = if name.ends_with("report") && !on_square(figure, text) { 9.0 } else { 6.99 };
            let points = text.size * drawing.unit / 2540.0 * 72.0;
            assert!(points >= least, "{name}: `{}` has {points:.2} points", text.words);
        }
    }
}

#[test]
fn a_slide_and_a_card_have_their_size_and_the_title_and_the_source_in_them() {
    for (size, dots) in [(ChartSize::Slide, (1920, 1080)), (ChartSize::Social, (1200, 630))] {
        let mut figure = samples::report().remove(5);
        "Ingediende programmawijzigingen".clone_into(&mut figure.table.title);
        "Bron: verslaglegging".clone_into(&mut figure.table.source);
        let document = super::svg(&figure, "nl", &setting(size));
        assert!(document.contains(">Ingediende programmawijzigingen</text>") && document.contains("Bron: verslaglegging</text>"));
        let file = crate::render::png::png(&document, size.density());
        let side = |from: usize| u32::from_be_bytes(file[from..from + 4].try_into().unwrap());
        assert_eq!((side(16), side(20)), dots);
    }
}

#[test]
fn the_charts_of_the_report_have_labels_of_eleven_points_and_more_on_a_slide() {
    for (name, drawing, _) in pictures().iter().filter(|(name, ..)| name.starts_with('F') && name.ends_with("slide")) {
        let points = super::theme::LABEL_SIZE * drawing.unit / 2540.0 * 72.0;
        assert!(points >= 11.0, "{name}: labels have {points:.1} points");
    }
}

#[test]
fn text_stays_text() {
    for (name, drawing, figure) in pictures() {
        let document = super::document::finish(&super::paint::paint(drawing), drawing, figure, "nl", None);
        assert_eq!(document.matches("<text ").count(), drawing.texts().count(), "{name}");
        // No outlines of letters and no embedded pictures.
        assert!(!document.contains("<path") && !document.contains("<image"), "{name}");
    }
}

/// The filled rectangles of a picture in their order.
fn rectangles(drawing: &Drawing) -> Vec<(Area, Colour)> {
    let rectangle = |shape: &Shape| if let Shape::Rectangle { area, fill } = shape { Some((*area, *fill)) } else { None };
    drawing.shapes.iter().filter_map(rectangle).collect()
}

#[test]
fn neighbours_in_a_stack_are_parted_by_a_line_or_by_contrast() {
    let mut pairs = 0;
    for (name, drawing, _) in pictures().iter().filter(|(.., figure)| matches!(figure.chart, Chart::Bars(_))) {
        let bars = rectangles(drawing);
        for (one, two) in bars.iter().flat_map(|one| bars.iter().map(move |two| (one, two))) {
            let touch = (one.0.right - two.0.left).abs() < 1e-6 && (one.0.top - two.0.top).abs() < 1e-6;
            // What is shorter than a line is wide has its number beside the bar, with a key in its colour.
            let short = (one.0.right - one.0.left).min(two.0.right - two.0.left) < 60.0;
            if touch && !short && one.1 != THEME.ground && two.1 != THEME.ground {
                pairs += 1;
                let line = bars.iter().any(|(area, fill)| *fill == THEME.ground && area.left < two.0.left && two.0.left < area.right);
                assert!(line || one.1.contrast(two.1) >= 3.0, "{name}: {} and {}", one.1, two.1);
            }
        }
    }
    assert!(pairs > 20, "{pairs}");
}

#[test]
fn a_code_has_one_colour_in_every_chart() {
    let mut seen = BTreeSet::new();
    for (name, drawing, figure) in pictures() {
        let codes: Vec<&str> = match &figure.chart {
            Chart::Bars(bars)
                if bars.bars.iter().all(|bar| bar.values.iter().all(|value| matches!(value, Some((length, _)) if *length > 0.0))) =>
            {
                bars.series.iter().map(|series| series.code.as_str()).collect()
            }
            Chart::Donut(donut) if donut.slices.iter().all(|slice| slice.value > 0.0) => {
                donut.slices.iter().map(|slice| slice.code.as_str()).collect()
            }
            _ => continue,
        };
        for code in codes.into_iter().filter(|code| THEME.codes.contains_key(*code)) {
            let is_used = |shape: &Shape| match shape {
                Shape::Rectangle { fill, .. } | Shape::Polygon { fill, .. } => *fill == THEME.codes[code],
                _ => false,
            };
            assert!(drawing.shapes.iter().any(is_used), "{name}: {code} is not drawn in {}", THEME.codes[code]);
            seen.insert(code.to_owned());
        }
    }
    assert!(seen.len() >= 9, "{seen:?}");
}

#[test]
fn bars_begin_at_zero_and_are_as_long_as_their_values() {
    let figure = samples::report().into_iter().find(|figure| figure.table.id == "F18").unwrap();
    let drawing = draw(&figure.chart);
    let bars = rectangles(&drawing);
    let length = |bar: &(Area, Colour)| bar.0.right - bar.0.left;
    assert!((length(&bars[0]) / length(&bars[9]) - 7.2 / 1.8).abs() < 1e-9);
    let line = drawing.shapes.iter().find_map(|shape| if let Shape::Path { points, .. } = shape { Some(points[0].x) } else { None });
    assert_eq!(line, Some(bars[0].0.left), "they stand on a line");
}

#[test]
fn four_series_get_panels_with_their_names_above_and_one_scale() {
    let figure = samples::nasty().into_iter().find(|figure| figure.table.id == "N11").unwrap();
    let drawing = draw(&figure.chart);
    let name = |words: &str| drawing.texts().find(|text| text.words == words).unwrap().at;
    assert!(name("Schoon").x < name("Digitaal").x, "two stand beside each other");
    assert!(name("Schoon").y < name("Bio").y, "the names of the others have no room beside them");
    let lengths: Vec<f64> = rectangles(&drawing).iter().map(|(area, _)| area.right - area.left).filter(|length| *length > 0.0).collect();
    assert!((lengths[0] / lengths[1] - 188.0 / 62.0).abs() < 1e-9, "{lengths:?}");
}

#[test]
fn a_series_is_named_above_the_first_bar_where_that_has_room_for_it() {
    let keys = |id: &str| {
        let figure = samples::report().into_iter().chain(samples::nasty()).find(|figure| figure.table.id == id).unwrap();
        let is_key = |(area, _): &&(Area, Colour)| (area.right - area.left - 270.0).abs() < 1e-6;
        rectangles(&draw(&figure.chart)).iter().filter(is_key).count()
    };
    assert_eq!((keys("N12"), keys("F10")), (0, 3));
}

#[test]
fn a_figure_is_the_same_to_the_byte_every_time() {
    for figure in samples::report() {
        assert_eq!(svg(&figure, "nl"), svg(&figure, "nl"));
    }
}

#[test]
fn the_document_is_accessible_and_says_its_language() {
    let document = svg(&samples::report()[0], "nl");
    let mut lines = document.lines();
    let opening = lines.next().unwrap();
    for attribute in [r#"role="img""#, r#"xml:lang="nl""#, r#"lang="nl""#, r#"width="16cm""#, r#"viewBox="0 0 16000 "#] {
        assert!(opening.contains(attribute), "{attribute}: {opening}");
    }
    assert!(opening.contains("font-family=\"'Noto Sans', Arial, Helvetica, sans-serif\""));
    assert_eq!(lines.next(), Some("<title id=\"chart-F3-title\">Diagram van &lt;sectoren&gt; &amp; fondsen</title>"));
    assert_eq!(lines.next(), Some("<desc id=\"chart-F3-desc\">Schone technologie 87\u{a0}%.</desc>"));
    assert!(lines.next().unwrap().contains("fill=\"#FFFFFF\""), "the ground is white");
}

#[test]
fn nothing_of_plotters_own_habits_is_left() {
    for figure in all() {
        let document = svg(&figure, "nl");
        for habit in [" dy=", "opacity=\"1\"", "with halo", "mark of", "0000000"] {
            assert!(!document.contains(habit), "{}: {habit}", figure.table.id);
        }
        assert_eq!(document.matches("font-family").count(), 1);
    }
}

#[test]
fn the_document_is_well_formed() {
    for figure in all() {
        let document = svg(&figure, "el");
        assert!(resvg::usvg::Tree::from_str(&document, &resvg::usvg::Options::default()).is_ok(), "{}", figure.table.id);
    }
}

#[test]
fn a_long_label_is_whole() {
    let figure = samples::report().pop().unwrap();
    let drawing = draw(&figure.chart);
    let words: Vec<&str> = drawing.texts().map(|text| text.words.as_str()).collect();
    assert!(words.join(" ").contains("Beschikbare financiering in mijn specifieke sector of regio"), "{words:?}");
}

#[test]
fn the_rest_is_muted_and_the_sector_keeps_its_colour() {
    let drawing = draw(&samples::report()[1].chart);
    let fills: Vec<Colour> = rectangles(&drawing).into_iter().map(|(_, fill)| fill).collect();
    assert_eq!(fills.len(), 10);
    assert!(fills[..9].iter().all(|fill| *fill == THEME.codes["clean"]));
    assert_eq!(fills[9], THEME.rest);
}

#[test]
fn a_piece_too_short_for_its_number_has_it_at_the_bars_end() {
    let figure = samples::report().into_iter().find(|figure| figure.table.id == "F9").unwrap();
    let drawing = draw(&figure.chart);
    let total = drawing.texts().find(|text| text.words == "93").unwrap();
    for number in ["83", "10"] {
        let text = drawing.texts().find(|text| text.words == number).unwrap();
        assert!(text.at.x > total.area().right, "{number}");
    }
}

#[test]
fn circles_have_areas_as_their_values() {
    let figure = samples::report().into_iter().find(|figure| figure.table.id == "F8").unwrap();
    let drawing = draw(&figure.chart);
    let discs: Vec<f64> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Disc { radius, opacity, .. } if *opacity < 1.0 => Some(*radius),
            _ => None,
        })
        .collect();
    assert_eq!(discs.len(), 6);
    assert!(((discs[0] / discs[2]).powi(2) - 2978.7 / 891.2).abs() < 1e-9);
}

#[test]
fn an_empty_chart_has_an_axis_and_nothing_else() {
    let drawing = draw(&samples::nasty().into_iter().find(|figure| figure.table.id == "N5").unwrap().chart);
    assert!(!drawing.shapes.iter().any(|shape| matches!(shape, Shape::Rectangle { .. })));
    assert!(drawing.texts().any(|text| text.words == "miljoen EUR"));
}

#[test]
fn the_font_shows_every_text_of_greek_and_bulgarian_charts() {
    for figure in samples::nasty() {
        for text in draw(&figure.chart).texts() {
            assert_eq!(super::missing_glyph(&text.words), None, "{}", text.words);
        }
    }
}

#[test]
fn a_label_with_control_characters_does_not_break_the_document() {
    let chart = samples::donut(&[("clean", "Schone\u{1}\ntechnologie", 1.0, "100\n%")], &["<4\u{7}"]);
    let document = svg(&samples::figure("F3", chart), "nl");
    assert!(document.contains(">100 %</text>"));
    assert!(resvg::usvg::Tree::from_str(&document, &resvg::usvg::Options::default()).is_ok());
}
