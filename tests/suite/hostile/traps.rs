//! The traps, each a file that is made when it is needed, and a part of what is said of it.

use std::fmt::Write;
use std::iter::repeat_n;

use super::archive::{Entry, archive};
use super::compound::{SECTOR, record, records, workbook};

/// A file, and what has to be said of it.
pub(super) struct Trap {
    /// What is wrong with it.
    pub(super) what: &'static str,
    /// The file's name.
    pub(super) name: &'static str,
    pub(super) make: fn() -> Vec<u8>,
    /// The code of the finding and a part of its message.
    pub(super) said: (&'static str, &'static str),
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CELL: &str = "<row><c><v>1</v></c></row>";

pub(super) const TRAPS: &[Trap] = &[
    trap("one cell in A1 and one in XFD1048576", "corners.xlsx", corners, ("missing-header", "")),
    trap("a list of shared texts that says it has 1000000000000", "unique-count.xlsx", unique_count, ("unreadable-file", "1000000000000")),
    trap("2 GiB of spaces between two cells", "spaces.xlsx", spaces, ("unreadable-file", "bytes of text in one cell")),
    trap("one text of 1 GiB", "long-text.xlsx", long_text, ("unreadable-file", "bytes of text in one cell")),
    trap("63 million empty shared texts", "empty-texts.xlsx", empty_texts, ("unreadable-file", "shared texts")),
    trap("41 million cells", "many-cells.xlsx", many_cells, ("unreadable-file", "filled cells")),
    trap("20 million empty cells with a style", "styled-cells.xlsx", styled_cells, ("unreadable-file", "")),
    trap("a text of 32 000 letters in 2 million cells", "one-text-everywhere.xlsx", one_text, ("unreadable-file", "bytes of content")),
    trap("a row beyond the grid", "beyond-the-grid.xlsx", beyond, ("unreadable-file", "at most 1048576 rows, found 1048577")),
    trap("a million merged areas", "merged.xlsx", merged, ("unreadable-file", "merged areas")),
    trap("a thousand sheets that are one part", "one-part.xlsx", one_part, ("unreadable-file", "same part")),
    trap("elements a million deep", "deep.xlsx", deep, ("unreadable-file", "256 deep")),
    trap("a tag of 90 000 attributes", "attributes.xlsx", attributes, ("unreadable-file", "attributes")),
    trap("a document type with a billion laughs", "laughs.xlsx", laughs, ("unreadable-file", "document type")),
    trap("an archive that lies about its sizes", "lying.xlsx", lying, ("unreadable-file", "")),
    trap("entries that lie over one another", "overlapping.xlsx", overlapping, ("unreadable-file", "over one another")),
    trap("an entry that leads out of the folder, `../../report.toml`", "climbing.xlsx", climbing, ("missing-header", "")),
    trap("60 000 parts", "parts.xlsx", parts, ("unreadable-file", "parts in the archive")),
    trap("one cell repeated over 1 048 576 rows and 16 384 columns", "repeated.ods", repeated, ("unreadable-file", "bytes of content")),
    trap("a row of 16 000 empty cells and one filled, repeated 1 048 576 times", "wide-row.ods", wide_row, ("missing-header", "")),
    trap("cells beyond the last column of an .xls", "columns.xls", columns, ("unreadable-file", "larger than the grid")),
    trap("an .xls with one cell in A1 and one in IV65536", "corners.xls", corners_xls, ("unreadable-file", "between the first")),
    trap("an .xls with a merged area of all its cells, 100 000 times", "merged.xls", merged_xls, ("unreadable-file", "merged areas")),
    trap("an .xls of 8 million empty shared texts", "empty-texts.xls", empty_texts_xls, ("unreadable-file", "shared texts")),
    trap("an .xls whose chain of sectors runs in a circle", "circle.xls", circle, ("unreadable-file", "")),
    trap("an .xls cut in the middle", "cut.xls", cut, ("unreadable-file", "missing")),
    trap("a text table of one line of 150 MB", "line.csv", line, ("unreadable-file", "found 150000000")),
    trap("a text table of one field of 100 MB", "field.csv", field, ("unreadable-file", "bytes of text in one cell")),
    trap("a text table of one line of 50 million columns", "columns.csv", wide_line, ("unreadable-file", "columns")),
    trap("a text table of 15 million cells", "cells.csv", csv_cells, ("unreadable-file", "bytes of content")),
    trap("60 000 cells that hold no number", "flood.csv", flood, ("unparsable-number", "")),
    trap("a quotation mark that is never closed, before 100 MB", "quote.csv", quote, ("unreadable-file", "never closed")),
    trap("zeros in a text table", "zeros.csv", || b"a;b\n1;\0\0\0\n".to_vec(), ("unreadable-file", "data that is neither")),
    trap("a file of 0 bytes", "empty.xlsx", Vec::new, ("unreadable-file", "empty")),
    trap("a reader that gives up", "panic.xlsb", panic_xlsb, ("unreadable-file", "gave up")),
];

const fn trap(what: &'static str, name: &'static str, make: fn() -> Vec<u8>, said: (&'static str, &'static str)) -> Trap {
    Trap { what, name, make, said }
}

/// The parts of an `.xlsx` but for its sheet and its texts.
fn frame(sheets: usize) -> Vec<Entry> {
    let relations = |kind: &str, target: &str, count: usize| {
        let one = |place| format!(r#"<Relationship Id="r{place}" Type="{RELATION}/{kind}" Target="{target}"/>"#);
        format!("<Relationships>{}</Relationships>", (1..=count).map(one).collect::<String>())
    };
    let sheet = |place| format!(r#"<sheet name="S{place}" sheetId="{place}" r:id="r{place}"/>"#);
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><sheets>{}</sheets></workbook>"#,
        (1..=sheets).map(sheet).collect::<String>()
    );
    vec![
        Entry::stored("_rels/.rels", relations("officeDocument", "xl/workbook.xml", 1).as_bytes()),
        Entry::stored("xl/workbook.xml", book.as_bytes()),
        Entry::stored("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", sheets).as_bytes()),
    ]
}

fn with(mut entries: Vec<Entry>, more: impl IntoIterator<Item = Entry>) -> Vec<u8> {
    entries.extend(more);
    archive(&entries)
}

fn sheet(rows: &str) -> Entry {
    Entry::stored("xl/worksheets/sheet1.xml", format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#).as_bytes())
}

fn swollen_sheet(before: &str, repeated: &str, megabytes: usize) -> Entry {
    let before = format!("<worksheet><sheetData>{before}");
    Entry::swollen("xl/worksheets/sheet1.xml", &before, repeated, megabytes, "</sheetData></worksheet>")
}

fn texts(content: &str) -> Entry {
    Entry::stored("xl/sharedStrings.xml", content.as_bytes())
}

fn corners() -> Vec<u8> {
    with(frame(1), [sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#)])
}

fn unique_count() -> Vec<u8> {
    with(frame(1), [sheet(CELL), texts(r#"<sst uniqueCount="1000000000000"><si><t>a</t></si></sst>"#)])
}

fn spaces() -> Vec<u8> {
    with(frame(1), [swollen_sheet(CELL, " ", 2048)])
}

fn long_text() -> Vec<u8> {
    with(frame(1), [sheet(CELL), Entry::swollen("xl/sharedStrings.xml", "<sst><si><t>", "x", 1024, "</t></si></sst>")])
}

fn empty_texts() -> Vec<u8> {
    with(frame(1), [sheet(CELL), Entry::swollen("xl/sharedStrings.xml", "<sst>", "<si/>", 300, "</sst>")])
}

fn many_cells() -> Vec<u8> {
    with(frame(1), [swollen_sheet("", "<row><c><v>1</v></c></row>", 1020)])
}

fn styled_cells() -> Vec<u8> {
    with(frame(1), [swollen_sheet("<row>", r#"<c s="1"/>"#, 200)])
}

fn one_text() -> Vec<u8> {
    let text = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    with(frame(1), [sheet(&r#"<row><c t="s"><v>0</v></c></row>"#.repeat(2_000_000)), texts(&text)])
}

fn beyond() -> Vec<u8> {
    with(frame(1), [sheet(r#"<row r="1048577"><c r="A1048577"><v>1</v></c></row>"#)])
}

fn merged() -> Vec<u8> {
    let mut areas = String::new();
    for row in 1..=1_040_000 {
        let _ = write!(areas, r#"<mergeCell ref="A{row}:B{row}"/>"#);
    }
    let part = format!("<worksheet><sheetData>{}</sheetData><mergeCells>{areas}</mergeCells></worksheet>", CELL.repeat(3));
    with(frame(1), [Entry::stored("xl/worksheets/sheet1.xml", part.as_bytes())])
}

fn one_part() -> Vec<u8> {
    with(frame(1_000), [sheet(CELL)])
}

fn deep() -> Vec<u8> {
    with(frame(1), [sheet(&"<a>".repeat(1_000_000))])
}

fn attributes() -> Vec<u8> {
    let mut attributes = String::new();
    for place in 0..90_000 {
        let _ = write!(attributes, "a{place}='' ");
    }
    with(frame(1), [sheet(&format!("<row {attributes}/>"))])
}

fn laughs() -> Vec<u8> {
    let laugh = |place: u32| format!("<!ENTITY l{place} \"{}\">", format!("&l{};", place - 1).repeat(10));
    let entities: String = (1..10).map(laugh).collect();
    let part = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY l0 \"lol\">{entities}]><worksheet><sheetData><row><c t=\"str\"><v>&l9;</v></c></row></sheetData></worksheet>"
    );
    with(frame(1), [Entry::stored("xl/worksheets/sheet1.xml", part.as_bytes())])
}

fn lying() -> Vec<u8> {
    let mut entry = sheet(CELL);
    entry.stated = 7;
    let mut picture = Entry::swollen("xl/media/image1.png", "", "x", 700, "");
    picture.stated = 1_000;
    with(frame(1), [picture, entry])
}

fn overlapping() -> Vec<u8> {
    let mut entries = frame(1);
    let start: usize = entries.iter().map(|entry| 30 + entry.name.len() + entry.packed.len()).sum();
    entries.push(Entry::swollen("xl/media/image0.png", "", "x", 100, ""));
    for place in 1..100 {
        let mut entry = Entry::stored(&format!("xl/media/image{place}.png"), b"once more");
        entry.start = Some(u32::try_from(start).unwrap());
        entries.push(entry);
    }
    archive(&entries)
}

fn climbing() -> Vec<u8> {
    with(frame(1), [sheet(CELL), Entry::stored("../../report.toml", b"[report]"), Entry::stored("/etc/passwd", b"root")])
}

fn parts() -> Vec<u8> {
    with(frame(1), (0..60_000).map(|place| Entry::stored(&format!("a{place}"), b"")))
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><table:table table:name=\"S\">{table}</table:table></office:body></office:document-content>"
    );
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    archive(&[Entry::stored("mimetype", kind), Entry::stored("content.xml", content.as_bytes())])
}

fn repeated() -> Vec<u8> {
    ods("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"float\" office:value=\"1\" \
         table:number-columns-repeated=\"16384\"/></table:table-row>")
}

fn wide_row() -> Vec<u8> {
    let empty = "<table:table-cell/>".repeat(16_000);
    ods(&format!(
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/>{empty}\
         </table:table-row>"
    ))
}

fn number(row: u16, column: u8) -> Vec<u8> {
    record(0x0203, &[&row.to_le_bytes()[..], &[column, 0, 0, 0], &[0; 8]].concat())
}

fn columns() -> Vec<u8> {
    let dimensions = [&0_u32.to_le_bytes()[..], &65_536_u32.to_le_bytes(), &[0, 0, 0xFF, 0xFF, 0, 0]].concat();
    workbook(records(&[], &record(0x0200, &dimensions)))
}

fn corners_xls() -> Vec<u8> {
    workbook(records(&[], &[number(0, 0), number(u16::MAX, 255)].concat()))
}

fn merged_xls() -> Vec<u8> {
    let area = [0_u16, u16::MAX, 0, 255].map(u16::to_le_bytes).concat();
    let thousand = record(0x00E5, &[&1_000_u16.to_le_bytes()[..], &area.repeat(1_000)].concat());
    workbook(records(&[], &[number(0, 0), number(40_000, 0), thousand.repeat(100)].concat()))
}

fn empty_texts_xls() -> Vec<u8> {
    let piece = record(0x003C, &[0; 8_220]);
    workbook(records(&[record(0x00FC, &[0; 8]), piece.repeat(3_000)].concat(), &number(0, 0)))
}

fn circle() -> Vec<u8> {
    let mut bytes = workbook(records(&[], &number(0, 0)));
    let table = bytes.len() - SECTOR;
    // The third sector of the stream is followed by its first.
    bytes[table + 8..table + 12].copy_from_slice(&0_u32.to_le_bytes());
    let list = table - SECTOR;
    bytes[list + 128 + 120..list + 128 + 124].copy_from_slice(&u32::MAX.to_le_bytes());
    bytes
}

fn cut() -> Vec<u8> {
    let mut bytes = workbook(records(&[], &number(0, 0).repeat(2_000)));
    bytes.truncate(bytes.len() / 2);
    bytes
}

fn line() -> Vec<u8> {
    vec![b'x'; 150_000_000]
}

fn field() -> Vec<u8> {
    let mut bytes = b"a;b\n1;".to_vec();
    bytes.extend(repeat_n(b'x', 100_000_000));
    bytes
}

fn wide_line() -> Vec<u8> {
    let mut bytes = b"a;b\n1;2\n".to_vec();
    bytes.extend(repeat_n(b';', 50_000_000));
    bytes
}

/// Every cell has a text of its own, so that none is said together with another.
fn flood() -> Vec<u8> {
    let mut text = "Rank;Item;Score\n".to_owned();
    for row in 2..=60_001 {
        let _ = writeln!(text, "{row};item;{row}x");
    }
    text.into_bytes()
}

fn csv_cells() -> Vec<u8> {
    "a;b;c;d;e;f;g;h;i;j;k;l;m;n;o\n".repeat(1_000_000).into_bytes()
}

fn quote() -> Vec<u8> {
    let mut bytes = b"a;b\n1;2\n3;\"".to_vec();
    bytes.extend(b"x;y\n".repeat(25_000_000));
    bytes
}

/// A cell that shows a shared text which is not there.
fn panic_xlsb() -> Vec<u8> {
    let record = |kind: u8, body: &[u8]| [&[kind, u8::try_from(body.len()).unwrap()][..], body].concat();
    let wide = |kind: u16, body: &[u8]| {
        let low = u8::try_from(kind & 0x7F).unwrap() | 0x80;
        [&[low, u8::try_from(kind >> 7).unwrap(), u8::try_from(body.len()).unwrap()][..], body].concat()
    };
    let text = |text: &str| {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&u32::try_from(text.len()).unwrap().to_le_bytes()[..], &units].concat()
    };
    let declaration = wide(156, &[&0_u32.to_le_bytes()[..], &1_u32.to_le_bytes(), &text("r1"), &text("S")].concat());
    let book = [wide(131, &[]), wide(143, &[]), declaration, wide(144, &[]), wide(132, &[])].concat();
    let cell = record(7, &[&[0; 8][..], &999_u32.to_le_bytes()].concat());
    let cells = [wide(129, &[]), wide(148, &[0; 16]), wide(145, &[]), record(0, &[0; 17]), cell, wide(146, &[]), wide(130, &[])].concat();
    archive(&[
        Entry::stored("xl/workbook.bin", &book),
        Entry::stored(
            "xl/_rels/workbook.bin.rels",
            b"<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.bin\"/></Relationships>",
        ),
        Entry::stored("xl/worksheets/sheet1.bin", &cells),
    ])
}
