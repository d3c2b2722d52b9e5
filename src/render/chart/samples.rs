//! Charts of the 2024 report and nasty ones, for the tests.

use std::sync::Arc;

use crate::render::sample;
use crate::report::{
    Bar, BarLayout, Bars, Chart, Donut, Figure, Map, MapPlace, Printed, RegionKind, RegionMap, RegionPlace, Series, Slice, Table, Text,
};

/// A figure around a chart.
pub(crate) fn figure(id: &str, chart: Chart) -> Figure {
    let table = Table {
        id: id.to_owned(),
        heading: String::new(),
        title: String::new(),
        caption: String::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        nothing: None,
        notes: Vec::new(),
        source: String::new(),
    };
    Figure {
        table,
        chart,
        alternative: "Diagram van <sectoren> & fondsen".into(),
        description: "Schone technologie 87\u{a0}%.".into(),
        shown: sample::shown(id, 1),
    }
}

/// Parts as (code, label, value, printed).
pub(crate) fn donut(slices: &[(&str, &str, f64, &str)], centre: &[&str]) -> Chart {
    let slice = |(code, label, value, printed): &(&str, &str, f64, &str)| Slice {
        code: (*code).to_owned(),
        label: (*label).to_owned(),
        value: *value,
        printed: Printed::sample(printed),
    };
    Chart::Donut(Donut { slices: slices.iter().map(slice).collect(), centre: numbers(centre) })
}

/// Lines of which each is a number.
fn numbers(texts: &[&str]) -> Vec<Text> {
    texts.iter().map(|text| Text::from(&Printed::sample(text))).collect()
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A number as the Dutch report prints it.
pub(crate) fn dutch(value: f64, decimals: usize) -> String {
    let plain = format!("{value:.decimals$}").replace('.', ",");
    let (whole, rest) = plain.split_once(',').map_or((plain.as_str(), String::new()), |(whole, rest)| (whole, format!(",{rest}")));
    match whole.len() {
        4.. => format!("{}\u{a0}{}{rest}", &whole[..whole.len() - 3], &whole[whole.len() - 3..]),
        _ => format!("{whole}{rest}"),
    }
}

fn ticks(step: f64, steps: u32) -> Vec<(f64, String)> {
    (0..=steps).map(|mark| (f64::from(mark) * step, dutch(f64::from(mark) * step, 0))).collect()
}

/// Bars of several series; a value below zero stands for one that is not reported.
fn bars(layout: BarLayout, series: &[(&str, &str)], rows: &[(&str, &str, &[f64])], decimals: usize, axis: &str, marks: (f64, u32)) -> Bars {
    let bar = |(code, label, values): &(&str, &str, &[f64])| Bar {
        code: (*code).to_owned(),
        label: (*label).to_owned(),
        rest: *code == "other",
        values: values.iter().map(|value| (*value >= 0.0).then(|| (*value, Printed::sample(&dutch(*value, decimals))))).collect(),
        total: (layout == BarLayout::Stacked)
            .then(|| Printed::sample(&dutch(values.iter().fold(0.0, |sum, value| sum + value.max(0.0)), decimals))),
    };
    Bars {
        layout,
        series: series.iter().map(|(code, label)| Series { code: (*code).to_owned(), label: (*label).to_owned() }).collect(),
        bars: rows.iter().map(bar).collect(),
        axis: axis.to_owned(),
        ticks: ticks(marks.0, marks.1),
    }
}

/// A place as (code, name, value, lines).
fn places(places: &[(&str, &str, f64, &[&str])]) -> Vec<MapPlace> {
    let place = |(code, name, value, printed): &(&str, &str, f64, &[&str])| MapPlace {
        code: (*code).to_owned(),
        name: (*name).to_owned(),
        value: *value,
        size: Printed::sample(""),
        printed: numbers(printed),
    };
    places.iter().map(place).collect()
}

/// The figures of the report, by their ids.
pub(crate) fn report() -> Vec<Figure> {
    vec![
        figure("F3", figure_3()),
        figure("F4", Chart::Bars(figure_4())),
        figure("F5", Chart::Bars(figure_5())),
        figure("F7", Chart::Bars(figure_7())),
        figure("F8", figure_8()),
        figure("F9", Chart::Bars(figure_9())),
        figure("F10", Chart::Bars(figure_10())),
        figure("F14", Chart::Bars(figure_14())),
        figure("F15", figure_15()),
        figure("F18", Chart::Bars(figure_18())),
    ]
}

fn figure_3() -> Chart {
    let slices = [
        ("clean", "Schone en hulpbronnenefficiënte technologieën", 4040.0, "87\u{a0}%"),
        ("digital", "Digitale technologieën en deeptechinnovatie", 461.0, "10\u{a0}%"),
        ("bio", "Biotechnologieën", 154.0, "3\u{a0}%"),
    ];
    donut(&slices, &["4\u{a0}655", "miljoen EUR"])
}

fn figure_4() -> Bars {
    let rows: [(&str, &str, &[f64]); 10] = [
        ("DE", "Duitsland", &[661.0]),
        ("BE", "België", &[604.0]),
        ("FR", "Frankrijk", &[531.0]),
        ("ES", "Spanje", &[481.0]),
        ("DK", "Denemarken", &[417.0]),
        ("SE", "Zweden", &[386.0]),
        ("EL", "Griekenland", &[298.0]),
        ("FI", "Finland", &[261.0]),
        ("NL", "Nederland", &[231.0]),
        ("other", "Overige lidstaten", &[929.0]),
    ];
    bars(BarLayout::Grouped, &[("clean", "Schone technologieën")], &rows, 0, "miljoen EUR", (200.0, 5))
}

fn figure_5() -> Bars {
    let rows: [(&str, &str, &[f64]); 5] = [
        ("FR", "Frankrijk", &[9.6]),
        ("DE", "Duitsland", &[4.4]),
        ("ES", "Spanje", &[1.5]),
        ("BE", "België", &[0.8]),
        ("other", "Overige lidstaten", &[1.9]),
    ];
    bars(BarLayout::Grouped, &[("digital", "Digitale technologieën")], &rows, 1, "miljoen EUR", (2.0, 5))
}

fn figure_7() -> Bars {
    let rows: [(&str, &str, &[f64]); 3] = [("ERDF", "EFRO", &[4414.48]), ("ESF+", "ESF+", &[838.33]), ("JTF", "JTF", &[620.23])];
    bars(BarLayout::Grouped, &[("amount", "Bedrag")], &rows, 1, "miljoen EUR", (1000.0, 5))
}

fn figure_8() -> Chart {
    let list: [(&str, &str, f64, &[&str]); 6] = [
        ("IT", "Italië", 2978.7, &["2\u{a0}978,7", "10\u{a0}programma’s"]),
        ("RO", "Roemenië", 1576.2, &["1\u{a0}576,2", "4\u{a0}programma’s"]),
        ("DE", "Duitsland", 891.2, &["891,2", "6\u{a0}programma’s"]),
        ("ES", "Spanje", 292.1, &["292,1", "6\u{a0}programma’s"]),
        ("FR", "Frankrijk", 82.5, &["82,5", "2\u{a0}programma’s"]),
        ("DK", "Denemarken", 52.3, &["52,3", "1\u{a0}programma"]),
    ];
    Chart::Map(Map {
        places: places(&list),
        legend: "Goedgekeurd, miljoen EUR".to_owned(),
        sizes: vec![(3000.0, "3\u{a0}000".to_owned()), (1000.0, "1\u{a0}000".to_owned()), (250.0, "250".to_owned())],
        no_value: "geen goedgekeurde programmawijziging".to_owned(),
    })
}

fn figure_9() -> Bars {
    let rows: [(&str, &str, &[f64]); 11] = [
        ("IT", "Italië", &[2979.0, 0.0]),
        ("RO", "Roemenië", &[1576.0, 0.0]),
        ("DE", "Duitsland", &[891.0, 0.0]),
        ("ES", "Spanje", &[292.0, 347.0]),
        ("FR", "Frankrijk", &[83.0, 10.0]),
        ("LT", "Litouwen", &[0.0, 59.0]),
        ("LV", "Letland", &[0.0, 57.0]),
        ("DK", "Denemarken", &[52.0, 0.0]),
        ("PL", "Polen", &[0.0, 25.0]),
        ("AT", "Oostenrijk", &[0.0, 18.0]),
        ("NL", "Nederland", &[0.0, 16.0]),
    ];
    let series = [("approved", "goedgekeurd op 31 december 2024"), ("pending", "nog in behandeling")];
    bars(BarLayout::Stacked, &series, &rows, 0, "miljoen EUR", (500.0, 6))
}

fn figure_10() -> Bars {
    let rows: [(&str, &str, &[f64]); 2] = [("ERDF", "EFRO", &[3241.3, 612.7, 560.5]), ("ESF+", "ESF+", &[687.1, 3.2, 148.0])];
    let series = [
        ("less-developed", "minder ontwikkelde regio’s"),
        ("transition", "overgangsregio’s"),
        ("more-developed", "meer ontwikkelde regio’s"),
    ];
    bars(BarLayout::Stacked, &series, &rows, 1, "miljoen EUR", (1000.0, 5))
}

fn figure_14() -> Bars {
    let rows: [(&str, &str, &[f64]); 3] = [
        ("IF", "Innovatiefonds (tot\u{a0}60\u{a0}%)", &[85.0, 64.0]),
        ("EU4H", "EU4Health (60\u{a0}tot\u{a0}80\u{a0}%)", &[7.0, 0.0]),
        ("HE", "Horizon Europa (100\u{a0}%)", &[6.0, 0.0]),
    ];
    let series = [("preselected", "voorgeselecteerd voor subsidie"), ("not_preselected", "niet voorgeselecteerd")];
    bars(BarLayout::Stacked, &series, &rows, 0, "aantal STEP-keurmerken", (20.0, 8))
}

fn figure_15() -> Chart {
    let list: [(&str, &str, f64, &[&str]); 5] = [
        ("FR", "Frankrijk", 29.0, &["29"]),
        ("DE", "Duitsland", 25.0, &["25"]),
        ("ES", "Spanje", 22.0, &["22"]),
        ("IT", "Italië", 19.0, &["19"]),
        ("SE", "Zweden", 14.0, &["14"]),
    ];
    Chart::Map(Map {
        places: places(&list),
        legend: "Aantal STEP-keurmerken".to_owned(),
        sizes: vec![(30.0, "30".to_owned()), (10.0, "10".to_owned()), (1.0, "1".to_owned())],
        no_value: "niet gerapporteerd".to_owned(),
    })
}

fn figure_18() -> Bars {
    let rows: [(&str, &str, &[f64]); 10] = [
        ("1", "Aanvraagtermijn en tijdschema voor het proces", &[7.2]),
        ("2", "Subsidiabiliteitsvoorwaarden", &[7.1]),
        ("3", "Reikwijdte en doelstellingen van het project", &[7.0]),
        ("4", "Beschikbaar financieringsbedrag", &[6.8]),
        ("5", "Beschikbare financiering in mijn specifieke sector of regio", &[6.6]),
        ("6", "Aanvraagproces en documentatie", &[5.6]),
        ("7", "Medefinancieringsverplichtingen", &[4.8]),
        ("8", "Vereiste partnerschappen of consortia", &[4.1]),
        ("9", "Evaluatie- en selectiecriteria", &[4.1]),
        ("10", "Rapportage- en nalevingsvereisten", &[1.8]),
    ];
    bars(BarLayout::Grouped, &[("score", "Score")], &rows, 1, "gemiddelde score (van 0 tot 10)", (2.0, 4))
}

/// Charts that no report has yet: many tiny parts, nothing but zeros, every Member State, Greek and Bulgarian.
pub(crate) fn nasty() -> Vec<Figure> {
    vec![
        figure("N1", many_tiny_parts()),
        figure("N2", donut(&[("clean", "Schoon", 0.0, "0\u{a0}%"), ("bio", "Bio", 0.0, "0\u{a0}%")], &["0"])),
        figure("N3", donut(&[("clean", "Чисти технологии", 100.0, "100\u{a0}%")], &["Σύνολο", "εκατ. ευρώ"])),
        figure("N4", Chart::Bars(greek_groups())),
        figure("N5", Chart::Bars(bars(BarLayout::Stacked, &[], &[], 0, "miljoen EUR", (1.0, 1)))),
        figure("N6", Chart::Bars(nothing_but_zeros())),
        figure("N7", every_member_state()),
        figure("N8", donut(&[], &[])),
        figure("N9", small_neighbours()),
        figure("N10", Chart::Bars(narrow_pieces())),
        figure("N21", Chart::Tiles(Box::new(region_map(RegionKind::Circle)))),
        figure("N22", Chart::Tiles(Box::new(region_map(RegionKind::Shade)))),
        figure("N23", Chart::Regions(Box::new(region_map(RegionKind::Circle)), Arc::default())),
        figure("N24", Chart::Regions(Box::new(region_map(RegionKind::Shade)), Arc::default())),
    ]
}

fn many_tiny_parts() -> Chart {
    let slices: Vec<(&str, &str, f64, &str)> = std::iter::once(("clean", "Schone technologie", 88.0, "88\u{a0}%"))
        .chain((0..12).map(|_| ("x", "Nog een heel klein onderdeel van het geheel", 1.0, "1\u{a0}%")))
        .collect();
    donut(&slices, &["5\u{a0}873,0", "miljoen EUR aan goedgekeurde wijzigingen"])
}

fn small_neighbours() -> Chart {
    let slices = [
        ("ERDF", "Europees Fonds voor regionale ontwikkeling", 48.0, "48\u{a0}%"),
        ("JTF", "Fonds voor een rechtvaardige transitie", 47.0, "47\u{a0}%"),
        ("ESF+", "Europees Sociaal Fonds Plus", 3.0, "3\u{a0}%"),
        ("CF", "Cohesiefonds", 1.0, "1\u{a0}%"),
        ("z", "Overige", 0.05, "0\u{a0}%"),
    ];
    donut(&slices, &["5\u{a0}873"])
}

fn greek_groups() -> Bars {
    let rows: [(&str, &str, &[f64]); 4] = [
        ("EL", "Ελλάδα", &[298.0, 12.5, -1.0]),
        ("BG", "България", &[86.4, 0.0, 7.0]),
        ("other", "Άλλα κράτη μέλη με εγκεκριμένες τροποποιήσεις προγραμμάτων", &[40.0, 41.0, 42.0]),
        ("LV", "Latvija", &[-1.0, -1.0, -1.0]),
    ];
    let series = [("ERDF", "ΕΤΠΑ"), ("JTF", "ΤΔΜ"), ("ESF+", "ΕΚΤ+")];
    bars(BarLayout::Grouped, &series, &rows, 1, "εκατ. ευρώ", (50.0, 6))
}

fn nothing_but_zeros() -> Bars {
    let rows: [(&str, &str, &[f64]); 2] = [("IT", "Italië", &[0.0, 0.0]), ("ES", "Spanje", &[0.0, -1.0])];
    bars(BarLayout::Stacked, &[("approved", "goedgekeurd"), ("pending", "in behandeling")], &rows, 0, "miljoen EUR", (1.0, 0))
}

fn narrow_pieces() -> Bars {
    let rows: [(&str, &str, &[f64]); 2] =
        [("a", "Een bijzonder lang etiket over meer dan een regel heen", &[1000.4, 2.1, 3.2]), ("b", "Kort", &[1.1, 2.2, 3.3])];
    let series = [("less-developed", "minder ontwikkeld"), ("transition", "overgang"), ("more-developed", "meer ontwikkeld")];
    bars(BarLayout::Stacked, &series, &rows, 1, "miljoen EUR", (100.0, 10))
}

fn every_member_state() -> Chart {
    let codes = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
        "PT", "RO", "SE", "SI", "SK",
    ];
    let values = (0..27_u32).map(|position| f64::from(1000 / (position + 1)));
    let place = |(code, value): (&str, f64)| MapPlace {
        code: code.to_owned(),
        name: format!("Lidstaat {code}"),
        value,
        size: Printed::sample(""),
        printed: numbers(&[&dutch(value, 1), "3\u{a0}programma’s"]),
    };
    Chart::Map(Map {
        places: codes.into_iter().zip(values).map(place).collect(),
        legend: "miljoen EUR".to_owned(),
        sizes: vec![(1000.0, "1\u{a0}000".to_owned()), (10.0, "10".to_owned()), (5.0, "5".to_owned())],
        no_value: "geen wijziging".to_owned(),
    })
}

/// Regions with the largest value, a small one, none and zero.
fn region_map(kind: RegionKind) -> RegionMap {
    let shade = kind == RegionKind::Shade;
    let place = |(code, value, class): (&str, f64, Option<usize>)| RegionPlace {
        code: code.to_owned(),
        name: code.to_owned(),
        value,
        class: class.filter(|_| shade),
        printed: Printed::sample(&dutch(value, 1)),
    };
    let list = [("ITC4", 480.0, Some(6)), ("FRY3", 250.0, Some(5)), ("DE30", 0.4, Some(0)), ("MT00", 0.3, Some(0)), ("LU00", 0.0, None)];
    let classes = ["0,3–0,5", "0,6–9,9", "10,0–49,9", "50,0–99,9", "100,0–199,9", "200,0–399,9", "400,0–480,0"];
    RegionMap {
        kind,
        places: list.into_iter().map(place).collect(),
        legend: "Toegekende subsidies van het Innovatiefonds (miljoen EUR)".to_owned(),
        classes: if shade { owned(&classes) } else { Vec::new() },
        sizes: if shade { Vec::new() } else { vec![(100.0, "100".to_owned()), (300.0, "300".to_owned()), (500.0, "500".to_owned())] },
        zero: "0".to_owned(),
        no_value: "niet gerapporteerd".to_owned(),
        outside: "buiten de EU".to_owned(),
    }
}
