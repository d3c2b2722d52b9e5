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

fn noted(notes: &[&str]) -> crate::report::Table {
    crate::report::Table { notes: notes.iter().map(|note| (*note).into()).collect(), ..sample::amendments() }
}

#[test]
fn a_star_becomes_the_mark_of_the_note_that_it_refers_to() {
    let mut table = noted(&["Rounded.", "* Assumed."]);
    table.rows[0].cells[0] = sample::text("Germany\u{a0}*");
    let report = Report { items: vec![crate::report::Item::Table(table)], ..sample::report() };
    let layout = WorkbookLayout::of(&report);
    let grids: Vec<&Grid> = layout.sheets.iter().filter_map(|sheet| sheet.grid.as_ref()).collect();
    assert_eq!(grids[1].rows[0].cells[0].seen(), "Germany [noot 2]");
    let notes = grids.last().unwrap();
    assert_eq!([notes.rows[1].cells[0].seen(), notes.rows[1].cells[1].seen()], ["[noot 2]", "Assumed."]);
}

#[test]
fn a_note_of_two_tables_has_one_number() {
    let tables = ["T1", "T2"].map(|id| crate::report::Table { id: id.to_owned(), ..noted(&["Rounded."]) });
    let report = Report { items: tables.map(crate::report::Item::Table).to_vec(), ..sample::report() };
    let layout = WorkbookLayout::of(&report);
    let notes = layout.sheets.last().unwrap().grid.as_ref().unwrap();
    let seen: Vec<&str> = notes.rows[0].cells.iter().map(SheetCell::seen).collect();
    assert_eq!(seen, ["[noot 1]", "Rounded.", "T1, T2"]);
    assert!(
        layout.sheets[2].lines[0].cells[0].seen().ends_with(" [noot 1]")
            && layout.sheets[3].lines[0].cells[0].seen().ends_with(" [noot 1]")
    );
}
