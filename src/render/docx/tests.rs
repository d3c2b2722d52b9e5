//! The document, read back as the XML that it is.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::section::Orientation;
use super::*;
use crate::render::{png, sample};
use crate::report::{ColumnKind, Item, Table};

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16cm\" height=\"8cm\" viewBox=\"0 0 160 80\"></svg>";

fn bytes_of(report: &Report) -> Vec<u8> {
    document(report, &[("F3", &png::png(DRAWING))])
}

fn archive(report: &Report) -> ZipArchive<Cursor<Vec<u8>>> {
    ZipArchive::new(Cursor::new(bytes_of(report))).unwrap()
}

fn part_of(report: &Report, name: &str) -> String {
    let mut text = String::new();
    archive(report).by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn part(name: &str) -> String {
    part_of(&sample::report(), name)
}

/// What stands between each start and end of an element without attributes.
fn within(text: &str, name: &str) -> Vec<String> {
    let (begin, end) = (format!("<{name}>"), format!("</{name}>"));
    text.split(&begin).skip(1).map(|rest| rest.split(&end).next().unwrap().to_owned()).collect()
}

/// The letters of a piece of the document.
fn letters(piece: &str) -> String {
    let begun = piece.split("<w:t xml:space=\"preserve\">").skip(1);
    begun.map(|rest| quick_xml::escape::unescape(rest.split("</w:t>").next().unwrap()).unwrap().into_owned()).collect()
}

/// The texts of the cells of each row of each table.
fn tables(document: &str) -> Vec<Vec<Vec<String>>> {
    let cells = |row: &String| within(row, "w:tc").iter().map(|cell| letters(cell)).collect();
    within(document, "w:tbl").iter().map(|table| within(table, "w:tr").iter().map(cells).collect()).collect()
}

/// A table with so many columns of numbers beside its first ones.
fn with_columns(numbers: usize) -> Table {
    let mut table = sample::amendments();
    let (column, cells): (_, Vec<_>) = (table.columns[2].clone(), table.rows.iter().map(|row| row.cells[2].clone()).collect());
    for _ in 0..numbers {
        table.columns.push(column.clone());
        table.rows.iter_mut().zip(&cells).for_each(|(row, cell)| row.cells.push(cell.clone()));
    }
    table
}

#[test]
fn every_part_is_well_formed_and_every_relation_leads_to_one() {
    let mut archive = archive(&sample::report());
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let kinds = part("[Content_Types].xml");
    for name in names.iter().filter(|name| !name.starts_with("word/media/")) {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        let mut reader = Reader::from_str(&text);
        while reader.read_event().unwrap() != Event::Eof {}
        let is_listed = kinds.contains(&format!("PartName=\"/{name}\""));
        assert_eq!(is_listed, !name.contains("_rels/") && name != "[Content_Types].xml", "{name}");
    }
    for (relations, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        let relations = part(relations);
        let targets: Vec<&str> = relations.split("Target=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(targets.len() > 1 && targets.iter().all(|target| names.contains(&format!("{folder}{target}"))), "{targets:?}");
    }
}

#[test]
fn every_cell_of_every_table_is_printed_as_in_the_report() {
    let report = sample::report();
    // Tables stand before figures.
    let expected = [report.items[1].table(), report.items[0].table()];
    let found = tables(&part("word/document.xml"));
    assert_eq!(found.len(), expected.len());
    for (found, table) in found.iter().zip(expected) {
        let headings: Vec<String> = table.columns.iter().map(|column| column.heading.replace("miljoen EUR", "miljoen\u{a0}EUR")).collect();
        assert_eq!(found[0], headings);
        let seen = |row: &crate::report::Row| -> Vec<String> {
            row.cells.iter().zip(&table.columns).map(|(cell, column)| layout::text(cell, column).to_owned()).collect()
        };
        assert_eq!(found[1..], table.rows.iter().map(seen).collect::<Vec<_>>());
    }
}

#[test]
fn header_rows_are_repeated_and_no_row_is_parted() {
    let document = part("word/document.xml");
    for table in within(&document, "w:tbl") {
        let rows = within(&table, "w:tr");
        assert!(rows[0].contains("<w:tblHeader/>") && rows[1..].iter().all(|row| !row.contains("<w:tblHeader/>")));
        assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")));
        assert!(table.contains("w:firstColumn=\"1\"") && !table.contains("gridSpan") && !table.contains("vMerge"));
    }
}

#[test]
fn captions_number_themselves_and_keep_the_numbers_of_the_report() {
    let document = part("word/document.xml");
    for (name, number) in [("Tabel", 2), ("Figuur", 3)] {
        let field =
            format!("<w:fldSimple w:instr=\" SEQ {name} \\* ARABIC \\r {number} \"><w:r><w:t xml:space=\"preserve\">{number}</w:t>");
        assert!(document.contains(&field), "{document}");
    }
    let mut report = sample::report();
    let Item::Table(second) = report.items[1].clone() else { panic!("the second item of the sample is a table") };
    let third = Table { id: "T3".to_owned(), heading: "Tabel 3".to_owned(), caption: "Tabel 3: x".to_owned(), ..second };
    report.items.push(Item::Table(third));
    assert!(part_of(&report, "word/document.xml").contains(" SEQ Tabel \\* ARABIC \""), "a number that follows is counted");
}

#[test]
fn a_heading_that_begins_with_its_number_is_counted_too() {
    let mut report = sample::report();
    let table =
        Table {
            heading: "2. regionális táblázat".to_owned(), caption: "2. regionális táblázat: x".to_owned(), ..sample::amendments()
        };
    report.items = vec![Item::Table(table)];
    let document = part_of(&report, "word/document.xml");
    assert!(document.contains(" SEQ regionális_táblázat \\* ARABIC \\r 2 "), "{document}");
    assert!(letters(&document).contains("2. regionális táblázat: x"));
}

#[test]
fn the_contents_lead_to_every_heading_and_caption() {
    let document = part("word/document.xml");
    let targets: Vec<&str> = document.split("w:anchor=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(targets, ["chapter_tables", "T2", "chapter_figures", "F3", "chapter_not_reported"]);
    for target in targets {
        assert_eq!(document.matches(&format!("w:name=\"{target}\"/>")).count(), 1, "{target}");
    }
    let settings = part("word/settings.xml");
    assert!(!settings.contains("updateFields") && !document.contains("w:dirty"), "Word would ask before it opens the document");
}

#[test]
fn a_picture_says_what_it_shows_and_the_document_its_language() {
    let document = part("word/document.xml");
    assert_eq!(document.matches("descr=\"Ringdiagram Schone technologieën 87 %\"").count(), 2, "the picture and its frame");
    assert!(document.contains("r:embed=\"F3\"") && part("word/_rels/document.xml.rels").contains("Target=\"media/F3.png\""));
    let core = part("docProps/core.xml");
    assert!(
        core.contains("<dc:language>nl-NL</dc:language>") && core.contains("<dc:title>STEP-jaarverslag 2024 &lt;concept&gt;</dc:title>")
    );
    assert!(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-12-31T00:00:00Z</dcterms:created>"), "{core}");
    assert!(part("word/styles.xml").contains("<w:lang w:val=\"nl-NL\""));
}

#[test]
fn a_figure_without_its_picture_shows_its_numbers() {
    let bytes = document(&sample::report(), &[]);
    let mut text = String::new();
    ZipArchive::new(Cursor::new(bytes)).unwrap().by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    assert!(!text.contains("<w:drawing>") && tables(&text).len() == 2);
}

#[test]
fn a_wide_table_lies_on_its_side_and_is_never_wider_than_the_page() {
    let mut sizes = Vec::new();
    for numbers in [0, 4, 20] {
        let layout = layout::Layout::of(&with_columns(numbers));
        assert!(layout.widths.iter().sum::<u32>() <= layout.orientation.width(), "{numbers}");
        sizes.push((layout.orientation, layout.size));
    }
    assert_eq!(sizes[..2], [(Orientation::Upright, 16), (Orientation::Sideways, 16)]);
    assert!(sizes[2].1 < 16, "{sizes:?}");
}

#[test]
fn sections_end_where_pages_turn() {
    let mut report = sample::report();
    report.items[1] = Item::Table(with_columns(6));
    let document = part_of(&report, "word/document.xml");
    assert_eq!(document.matches("<w:sectPr>").count(), 3, "front, the wide table, the rest");
    assert_eq!(document.matches("w:orient=\"landscape\"").count(), 1);
    assert_eq!(document.matches("<w:titlePg/>").count(), 1);
    assert!(document.trim_end().ends_with("</w:sectPr></w:body></w:document>"));
}

#[test]
fn synthetic_data_are_marked_on_every_page() {
    let mut report = sample::report();
    report.words.synthetic = Some("Synthetische gegevens".to_owned());
    assert!(letters(&part_of(&report, "word/header1.xml")) == "Synthetische gegevens");
    assert!(part_of(&report, "word/document.xml").contains("<w:headerReference w:type=\"default\" r:id=\"header1\"/>"));
}

#[test]
fn texts_of_senders_stay_texts() {
    let mut table = sample::amendments();
    table.rows[0].cells[1] = sample::text("a\u{0}b\u{1b}c\u{ffff}\nd");
    let report = Report { items: vec![Item::Table(table)], ..sample::report() };
    let document = part_of(&report, "word/document.xml");
    assert!(!document.contains("<script>") && tables(&document)[0][1][1] == "a\u{fffd}b\u{fffd}c\u{fffd} d");
}

#[test]
fn numbers_stand_at_the_right_and_nothing_among_texts() {
    let document = part("word/document.xml");
    let table = sample::amendments();
    let numbers = table.columns.iter().filter(|column| column.kind == ColumnKind::Number).count();
    let of_table = &within(&document, "w:tbl")[0];
    assert_eq!(
        of_table.matches("w:val=\"NumberCell\"").count() + of_table.matches("w:val=\"NumberSum\"").count(),
        numbers * table.rows.len()
    );
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert!(bytes_of(&sample::report()) == bytes_of(&sample::report()));
}
