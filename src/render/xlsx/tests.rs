//! The workbook, opened again by another library or as the XML that it is.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::render::sample;

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn rows(sheet: &str) -> Vec<Vec<Data>> {
    let range = opened(workbook(&sample::report())).worksheet_range(sheet).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

fn part(name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook(&sample::report()))).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn strings(row: &[Data]) -> Vec<String> {
    row.iter().filter(|cell| **cell != Data::Empty).map(ToString::to_string).collect()
}

#[test]
fn the_sheets_stand_in_the_order_of_the_report() {
    let names = opened(workbook(&sample::report())).sheet_names();
    assert_eq!(names, ["Omslag", "Inhoud", "F3", "T2", "Niet gerapporteerd", "Toelichting"]);
}

#[test]
fn the_header_row_follows_the_lines_on_the_table_without_a_gap() {
    let rows = rows("T2");
    assert_eq!(rows[0][0], Data::String("Tabel 2: Goedgekeurde programmawijzigingen & <b>meer</b> [noot 1] [noot 2]".to_owned()));
    let first_cells: Vec<String> = rows[1..7].iter().map(|row| row[0].to_string()).collect();
    assert_eq!(
        first_cells,
        [
            "Bron: opgave van de lidstaten, 31\u{a0}december 2024.",
            "Dit blad bevat één tabel.",
            "[x] Niet van toepassing of niet gerapporteerd",
            "[z] niet van toepassing",
            "Toelichting",
            "Inhoud"
        ]
    );
    assert_eq!(strings(&rows[7]), ["Lidstaat", "Programma", "EFRO (miljoen EUR)", "JTF (miljoen EUR)", "Totaal (miljoen EUR)"]);
}

#[test]
fn amounts_are_unrounded_numbers_in_the_printed_unit() {
    assert_eq!(rows("T2")[8][2..], [Data::Float(200.2), Data::Float(301.604_999_99), Data::Float(501.804_999_99)]);
}

#[test]
fn shares_are_hundredths_as_their_heading_says() {
    let share = 404_000.0 * 100.0 / 465_500.0;
    assert_eq!(rows("F3").last().unwrap()[1..], [Data::Float(share), Data::Float(4655.0)]);
}

#[test]
fn number_formats_show_the_printed_decimals() {
    let styles = part("xl/styles.xml");
    assert!(styles.contains("formatCode=\"#,##0.0\""), "{styles}");
}

#[test]
fn no_cell_of_a_table_is_empty() {
    for row in &rows("T2")[7..] {
        assert!(row.iter().all(|cell| *cell != Data::Empty), "{row:?}");
    }
    assert_eq!(rows("T2")[9][2], Data::String("[x]".to_owned()));
}

#[test]
fn texts_that_look_like_formulas_stay_texts() {
    assert_eq!(rows("T2")[9][1], Data::String(sample::SCRIPT.to_owned()));
    let sheet = part("xl/worksheets/sheet4.xml");
    assert!(!sheet.contains("<f>"));
}

#[test]
fn nothing_is_merged_and_no_filter_button_hides_a_heading() {
    assert!(!part("xl/worksheets/sheet4.xml").contains("mergeCell"));
    let table = part("xl/tables/table3.xml");
    assert!(table.contains("name=\"table_T2\"") && !table.contains("autoFilter"), "{table}");
}

#[test]
fn every_note_and_the_shorthand_is_explained_with_its_table() {
    let rows: Vec<Vec<String>> = rows("Toelichting").iter().map(|row| strings(row)).collect();
    assert_eq!(rows[2], ["Nummer", "Noot", "Blad"]);
    assert_eq!(rows[3], ["[noot 1]", "Bedragen zijn <afgerond>.", "T2"]);
    assert_eq!(rows[4], ["[noot 2]", "=1+1 is geen formule.", "T2"]);
    assert_eq!(rows[5], ["[x]", "Niet van toepassing of niet gerapporteerd", "T2"]);
}

#[test]
fn what_is_not_reported_is_listed_with_its_reason() {
    let rows = rows("Niet gerapporteerd");
    assert_eq!(strings(&rows[3]), ["Figuur 11", "Indicatoren & <doelen>", "De dataset `indicators` ontbreekt."]);
}

#[test]
fn contents_link_to_every_sheet() {
    let links = part("xl/worksheets/sheet2.xml");
    for sheet in ["F3", "T2", "'Niet gerapporteerd'", "Toelichting"] {
        let quoted = format!("location=\"'{}'!A1\"", sheet.trim_matches('\''));
        assert!(links.contains(&quoted), "{sheet}: {links}");
    }
}

#[test]
fn title_language_and_a_fixed_date_stand_in_the_properties() {
    let core = part("docProps/core.xml");
    assert!(core.contains("<dc:title>STEP-jaarverslag 2024 &lt;concept&gt;</dc:title>"), "{core}");
    assert!(core.contains("<dc:language>nl</dc:language>"), "{core}");
    assert!(core.contains(">2024-12-31T00:00:00Z</dcterms:created>"), "{core}");
}

#[test]
fn two_columns_of_one_heading_do_not_break_the_table() {
    let mut report = sample::report();
    let mut table = sample::amendments();
    table.columns[3].heading = table.columns[2].heading.to_uppercase();
    report.items = vec![crate::report::Item::Table(table)];
    let mut book = opened(workbook(&report));
    let range = book.worksheet_range("T2").unwrap();
    assert_eq!(range.get((7, 3)), Some(&Data::String("EFRO (MILJOEN EUR) (2)".to_owned())));
}

#[test]
fn a_text_longer_than_a_cell_can_hold_does_not_stop_the_workbook() {
    let mut report = sample::report();
    let mut table = sample::amendments();
    table.rows[0].cells[1] = sample::text(&"Überlang ".repeat(5_000));
    report.items = vec![crate::report::Item::Table(table)];
    let range = opened(workbook(&report)).worksheet_range("T2").unwrap();
    assert_eq!(range.get((8, 1)).unwrap().to_string().chars().count(), 32_767);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert!(workbook(&sample::report()) == workbook(&sample::report()));
}
