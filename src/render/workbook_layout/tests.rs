//! The layout of the sample report.

use super::*;
use crate::render::sample;
use crate::report::{NumberFormat, RowRole};

fn grid(name: &str) -> Grid {
    let layout = WorkbookLayout::of(&sample::report());
    layout.sheets.into_iter().find(|sheet| sheet.name == name).unwrap().grid.unwrap()
}

#[test]
fn sums_are_bold_under_a_line() {
    let rows = grid("T2").rows;
    assert_eq!(sample::amendments().rows[2].role, RowRole::Total);
    assert!(rows[2].cells.iter().all(|cell| cell.style.bold && cell.style.rule == Rule::Above));
    assert!(rows[1].cells.iter().all(|cell| !cell.style.bold && cell.style.rule == Rule::Nowhere));
}

#[test]
fn long_texts_are_wrapped_and_numbers_are_not() {
    let grid = grid("T2");
    let wrapped: Vec<bool> = grid.rows[0].cells.iter().map(|cell| cell.style.wrap).collect();
    assert_eq!(wrapped, [true, true, false, false, false]);
    assert!(grid.rows[0].height > grid.rows[1].height);
}

#[test]
fn a_numbers_place_without_a_number_has_the_format_of_its_column() {
    let cell = &grid("T2").rows[1].cells[2];
    assert_eq!(cell.seen(), "[x]");
    assert_eq!(cell.style.number, Some(NumberFormat { power: 6, decimals: 1 }));
}

#[test]
fn a_language_tag_holds_nothing_but_its_letters() {
    let report = Report { language: "nl\"><x".to_owned(), ..sample::report() };
    assert_eq!(WorkbookLayout::of(&report).properties.language, "nlx");
}
