//! The document, opened again by another library or as the XML that it is, and held against `tables.xlsx`.

use std::io::{Cursor, Read};

use calamine::{Data, Ods, Reader, Xlsx};

use super::*;
use crate::render::{sample, xlsx};
use crate::report::Item;

fn opened(report: &Report) -> Ods<Cursor<Vec<u8>>> {
    Ods::new(Cursor::new(workbook(report))).unwrap()
}

fn part(name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook(&sample::report()))).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The sheets in their order with their cells, whatever the format.
fn sheets<Book: Reader<Cursor<Vec<u8>>, Error: std::fmt::Debug>>(mut book: Book) -> Vec<(String, Vec<Vec<Data>>)> {
    let names = book.sheet_names();
    let rows = |name: String| {
        let range = book.worksheet_range(&name).unwrap();
        (name, range.rows().map(<[Data]>::to_vec).collect())
    };
    names.into_iter().map(rows).collect()
}

fn with_programme(text: &str) -> Report {
    let mut table = sample::amendments();
    table.rows[0].cells[1] = sample::text(text);
    Report { items: vec![Item::Table(table)], ..sample::report() }
}

fn programme(report: &Report) -> String {
    opened(report).worksheet_range("T2").unwrap().get((8, 1)).unwrap().to_string()
}

#[test]
fn sheets_texts_and_numbers_are_those_of_the_excel_file() {
    let report = sample::report();
    let excel: Xlsx<_> = Xlsx::new(Cursor::new(xlsx::workbook(&report))).unwrap();
    let (twin, excel) = (sheets(opened(&report)), sheets(excel));
    assert_eq!(excel.len(), 6);
    assert_eq!(twin, excel);
}

#[test]
fn the_media_type_stands_first_and_uncompressed() {
    let bytes = workbook(&sample::report());
    assert_eq!(bytes[30..84], *b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    assert_eq!(bytes[26..30], [8, 0, 0, 0], "a name of eight bytes and no extra field");
}

#[test]
fn the_list_of_parts_names_every_part() {
    let manifest = part("META-INF/manifest.xml");
    for path in ["/", "content.xml", "styles.xml", "meta.xml", "settings.xml"] {
        assert!(manifest.contains(&format!("manifest:full-path=\"{path}\"")), "{path}: {manifest}");
    }
}

#[test]
fn texts_that_look_like_formulas_stay_texts() {
    assert_eq!(programme(&with_programme("=1+1")), "=1+1");
    assert!(!part("content.xml").contains("table:formula"));
}

#[test]
fn a_number_is_unrounded_and_seen_as_printed() {
    let content = part("content.xml");
    assert!(content.contains("office:value=\"301.60499999\"><text:p>301,6</text:p>"), "{content}");
    assert!(content.contains("<number:number number:decimal-places=\"1\" number:min-decimal-places=\"1\""), "{content}");
}

#[test]
fn blanks_tabs_and_line_breaks_of_a_text_are_kept() {
    for text in ["  two  and   three ", "a\tb", "a \t b", "first\nsecond", "one two"] {
        assert_eq!(programme(&with_programme(text)), text);
    }
}

#[test]
fn characters_that_xml_does_not_know_do_not_break_the_file() {
    assert_eq!(programme(&with_programme("a\u{0}b\u{1b}c\u{ffff}")), "a\u{fffd}b\u{fffd}c\u{fffd}");
}

#[test]
fn nothing_is_merged_and_each_table_has_one_header_row() {
    let content = part("content.xml");
    assert!(!content.contains("spanned") && !content.contains("covered"));
    assert_eq!(content.matches("<table:table-header-rows><table:table-row ").count(), 5);
}

#[test]
fn ranges_name_the_tables() {
    let content = part("content.xml");
    let range = |name: &str, range: &str| format!("table:name=\"{name}\" table:target-range-address=\"{range}\"");
    assert!(content.contains(&range("table_T2", "&apos;T2&apos;.A8:&apos;T2&apos;.E11")), "{content}");
    let list = range("not_reported_list", "&apos;Niet gerapporteerd&apos;.A3:&apos;Niet gerapporteerd&apos;.C4");
    assert!(content.contains(&list), "{content}");
}

#[test]
fn contents_link_to_every_sheet() {
    let content = part("content.xml");
    for sheet in ["F3", "T2", "Niet gerapporteerd", "Toelichting"] {
        let link = format!("xlink:href=\"#&apos;{sheet}&apos;.A1\" xlink:type=\"simple\">{sheet}</text:a>");
        assert!(content.contains(&link), "{sheet}: {content}");
    }
}

#[test]
fn title_language_and_a_fixed_date_stand_in_the_properties() {
    let meta = part("meta.xml");
    assert!(meta.contains("<dc:title>STEP-jaarverslag 2024 &lt;concept&gt;</dc:title>"), "{meta}");
    assert!(meta.contains("<dc:language>nl</dc:language>"), "{meta}");
    assert!(meta.contains("<dc:date>2024-12-31T00:00:00</dc:date>"), "{meta}");
    assert!(part("styles.xml").contains("fo:language=\"nl\""));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert!(workbook(&sample::report()) == workbook(&sample::report()));
}
