use super::drawing::{Area, Drawing, Shape, Text, WIDTH};
use super::{draw, samples, svg};
use crate::report::{Chart, Figure};

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
    for figure in all() {
        let drawing = draw(&figure.chart);
        let texts = texts(&drawing);
        for (position, one) in texts.iter().enumerate() {
            for two in &texts[position + 1..] {
                assert!(!letters(one).overlaps(&letters(two)), "{}: `{}` and `{}`", figure.table.id, one.words, two.words);
            }
        }
    }
}

/// Lines of one label stand closer than the full height of a line, so only the letters count.
fn letters(text: &Text) -> Area {
    let area = text.area();
    Area::new(area.left, text.at.y - 0.76 * text.size, area.right, area.bottom)
}

#[test]
fn all_text_is_in_the_picture_even_in_a_wider_font() {
    for figure in all() {
        let drawing = draw(&figure.chart);
        let picture = Area::new(-1.0, -1.0, WIDTH + 1.0, drawing.height + 1.0);
        for text in drawing.texts() {
            assert!(picture.holds(&letters(text)), "{}: `{}` at {:?}", figure.table.id, text.words, text.area());
        }
    }
}

#[test]
fn text_is_never_smaller_than_nine_points_but_for_the_codes_on_tiles() {
    let points = |points: f64| points / 72.0 * 2540.0;
    for figure in all() {
        let on_tile = |text: &Text| matches!(figure.chart, Chart::Tiles(_)) && text.words.len() == 2 && text.size >= points(7.0);
        assert!(draw(&figure.chart).texts().all(|text| text.size >= points(9.0) || on_tile(text)), "{}", figure.table.id);
    }
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
    let fills: Vec<_> =
        drawing.shapes.iter().filter_map(|shape| if let Shape::Rectangle { fill, .. } = shape { Some(*fill) } else { None }).collect();
    let fills: Vec<_> = fills.into_iter().filter(|fill| *fill != super::theme::WHITE).collect();
    assert_eq!(fills.len(), 10);
    assert!(fills[..9].iter().all(|fill| Some(*fill) == super::theme::by_code("clean")));
    assert_eq!(fills[9], super::theme::REST);
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
fn bars_end_where_the_axis_says() {
    let figure = samples::report().into_iter().find(|figure| figure.table.id == "F18").unwrap();
    let drawing = draw(&figure.chart);
    let bars: Vec<Area> =
        drawing.shapes.iter().filter_map(|shape| if let Shape::Rectangle { area, .. } = shape { Some(*area) } else { None }).collect();
    let tick = |words: &str| drawing.texts().find(|text| text.words == words).unwrap().at.x;
    let scale = (tick("8") - tick("0")) / 8.0;
    assert!(((bars[0].right - bars[0].left) - 7.2 * scale).abs() < 1e-6);
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
