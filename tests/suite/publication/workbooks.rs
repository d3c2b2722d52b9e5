//! Workbooks that somebody damaged: each point is told with file, sheet and cell.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use step_report::audit::Point;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::{Files, found, small};
use crate::folder::Folder;

const XLSX: &str = "en/tables.xlsx";
const ODS: &str = "en/tables.ods";
const T2: &str = "xl/worksheets/sheet3.xml";
const STRINGS: &str = "xl/sharedStrings.xml";
const STYLES: &str = "xl/styles.xml";
const WORKBOOK: &str = "xl/workbook.xml";
const CONTENT: &str = "content.xml";
const LINE_BELOW: &str =
    "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>below</text:p></table:table-cell></table:table-row>";

/// File, part, what stands there once, what somebody made of it, and a part of the finding.
pub(super) type Damage = (&'static str, &'static str, &'static str, &'static str, &'static str);

const DAMAGES: &[Damage] = &[
    (XLSX, WORKBOOK, "<sheets>", "<sheets", "unmet-point]: readable: "),
    (
        XLSX,
        "xl/worksheets/_rels/sheet3.xml.rels",
        "relationships/table",
        "relationships/hyperlink",
        "marked-up-table: expected a table that is marked up",
    ),
    (XLSX, "xl/tables/table2.xml", "displayName=\"table_T2\"", "displayName=\"T2\"", "named-table: expected a name"),
    (ODS, CONTENT, "table:name=\"table_T2\"", "table:name=\"Table1\"", "named-table: expected a name"),
    (
        XLSX,
        "xl/tables/table2.xml",
        "name=\"Programme\"",
        "name=\"Project\"",
        "one-header-row: expected the heading that programs know, `Project`",
    ),
    (XLSX, STRINGS, "ERDF (EUR\u{a0}million)", "ERDF", "unit-in-heading: expected a unit in brackets at the end of `ERDF`"),
    (XLSX, T2, "</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A9:A10\"/></mergeCells>", "nothing-merged: "),
    (ODS, CONTENT, "<table:table-header-rows>", "<table:table-row/><table:table-header-rows>", "no-empty-row: "),
    (ODS, CONTENT, "<text:p>[x]</text:p>", "<text:p></text:p>", "no-empty-cell: expected a value or the reason"),
    (XLSX, STRINGS, "[z] not applicable", "not applicable", "no-empty-cell: expected `[z]` to be explained above the table"),
    (
        XLSX,
        T2,
        "<sheetView workbookViewId=\"0\"/>",
        "<sheetView workbookViewId=\"0\"><pane ySplit=\"4\" state=\"frozen\"/></sheetView>",
        "nothing-hidden: ",
    ),
    (ODS, CONTENT, "</table:table><table:table table:name=\"F10\"", LINE_BELOW, "column-a: expected nothing below the table"),
    (XLSX, STRINGS, "[note 1]", "[note 9]", "notes-explained: expected the text of `[note 9]`"),
    (XLSX, STRINGS, "Romania<", "Romania *<", "no-symbols: expected a mark in words, found a symbol in `Romania *`"),
    (
        XLSX,
        STYLES,
        "<name val=\"Arial\"/>",
        "<name val=\"Times New Roman\"/>",
        "plain-font: expected plain text of 12 points or more, found the font",
    ),
    (ODS, CONTENT, "fo:font-size=\"12pt\"", "fo:font-size=\"9pt\"", "plain-font: "),
    (XLSX, STYLES, "name=\"Heading 1\"", "name=\"Title\"", "tagged-title: expected the style `Heading 1`"),
    (ODS, "styles.xml", "style:display-name=\"Heading 1\"", "style:display-name=\"Title\"", "tagged-title: "),
    (XLSX, STYLES, "FF004494", "FFAAAAAA", "contrast: expected a contrast of 4.5 to 1"),
    (XLSX, T2, "<col min=\"3\" max=\"3\" width=\"", "<col min=\"3\" max=\"3\" width=\"4\" was=\"", "whole-text: expected room for"),
    (XLSX, T2, "</worksheet>", "<headerFooter/></worksheet>", "no-extras: "),
    (XLSX, WORKBOOK, "<sheet name=\"T2\"", "<sheet name=\"Sheet1\"", "sheet-names: "),
    (XLSX, "xl/worksheets/sheet2.xml", "location=\"'T2'!A1\"", "location=\"'F10'!A1\"", "links: expected a link to `T2`"),
    (XLSX, WORKBOOK, "<workbookView ", "<workbookView activeTab=\"2\" ", "first-cell: "),
    (ODS, "settings.xml", "config:type=\"string\">Cover<", "config:type=\"string\">T2<", "first-cell: "),
    (XLSX, "docProps/core.xml", "<dc:language>en", "<dc:language>fr", "document-information: expected the language `en`, found `fr`"),
    (XLSX, T2, "<v>200.2</v>", "<v>200.3</v>", "exact-numbers: expected the digits 20020 of `T2/DE/1/ERDF`, found 20030"),
    (
        ODS,
        CONTENT,
        "office:value=\"200.2\"",
        "office:value=\"200.201\"",
        "exact-numbers: expected the exact value 200200000.00 of `T2/DE/1/ERDF`",
    ),
];

/// The same files, a part of one with another text in the place of the first that is like this.
pub(super) fn damaged(files: &Files, (file, part, from, to, _): &Damage) -> Files {
    let mut source = ZipArchive::new(Cursor::new(&files[*file])).unwrap();
    let mut target = ZipWriter::new(Cursor::new(Vec::new()));
    let mut touched = false;
    for place in 0..source.len() {
        let mut entry = source.by_index(place).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == *part {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(from), "{file}, {part} has no {from}");
            // What is put before the end of a table keeps what follows.
            let to = if *to == LINE_BELOW { format!("{to}{from}") } else { (*to).to_owned() };
            bytes = text.replacen(from, &to, 1).into_bytes();
            touched = true;
        }
        target.start_file(name, SimpleFileOptions::default()).unwrap();
        target.write_all(&bytes).unwrap();
    }
    assert!(touched, "{file} has no {part}");
    let mut files = files.clone();
    files.insert((*file).to_owned(), target.finish().unwrap().into_inner());
    files
}

#[test]
fn every_point_is_told_where_a_workbook_does_not_keep_to_it() {
    assert_eq!(found(small()), "");
    let mut seen: BTreeSet<&Point> = BTreeSet::new();
    for damage in DAMAGES {
        let found = found(&damaged(small(), damage));
        assert!(found.contains(damage.4) && found.contains(&format!("--> {}", damage.0)), "{damage:?}:\n{found}");
        seen.extend(Point::ALL.iter().filter(|point| damage.4.contains(&format!("{}: ", point.name()))));
    }
    let unseen: Vec<&Point> = Point::ALL
        .iter()
        .filter(|point| !["page-", "word-"].iter().any(|other| point.name().starts_with(other)) && !seen.contains(point))
        .collect();
    assert!(unseen.is_empty(), "no damage shows {unseen:?}");
}

#[test]
fn a_finding_names_file_sheet_and_cell_and_gives_status_1() {
    let folder = Folder::new();
    for (path, bytes) in damaged(small(), &DAMAGES[DAMAGES.len() - 2]) {
        folder.write(&format!("out/{path}"), bytes);
    }
    let run = folder.run(&["check", "--output", "out"]);
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.data.contains("  --> en/tables.xlsx, sheet `T2`, cell E9\n"), "{}", run.data);
    folder.succeed(&["check", "--output", "out", "--allow", "unmet-point"]);
}
