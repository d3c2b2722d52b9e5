//! Files that the tests make themselves, because no program writes them or because they are faulty.

use super::package;
pub(super) use super::package::archive;

/// An `.xlsx` of one sheet with this content of `sheetData` and these shared strings.
pub(super) fn xlsx(sheet_data: &str, shared_strings: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
    package::xlsx(sheet.as_bytes(), shared_strings.as_bytes(), b"<styleSheet/>")
}

/// An `.ods` with these tables.
pub(super) fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>{tables}</office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest xmlns:manifest=\"m\"/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// An `.xlsb` with a sheet `S` of these records and a hidden sheet `Verborgen` without cells. Style 1 is a date.
pub(super) fn xlsb(cells: &[u8], after_cells: &[u8]) -> Vec<u8> {
    let relations = "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.bin\"/>\
                     <Relationship Id=\"r2\" Target=\"worksheets/sheet2.bin\"/></Relationships>";
    let declaration = |hidden: u32, relation: &str, name: &str| {
        record(156, &[&hidden.to_le_bytes()[..], &1_u32.to_le_bytes(), &wide(relation), &wide(name)].concat())
    };
    let book = [
        record(131, &[]),
        record(143, &[]),
        declaration(0, "r1", "S"),
        declaration(1, "r2", "Verborgen"),
        record(144, &[]),
        record(132, &[]),
    ];
    let format = |id: u16| record(47, &[&[0, 0][..], &id.to_le_bytes()].concat());
    let styles = [record(617, &2_u32.to_le_bytes()), format(0), format(14)];
    let sheet = |cells: &[u8], after: &[u8]| {
        [&record(129, &[])[..], &record(148, &[0; 16]), &record(145, &[]), cells, &record(146, &[]), after, &record(130, &[])].concat()
    };
    archive(&[
        ("xl/workbook.bin", &book.concat()),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/styles.bin", &styles.concat()),
        ("xl/worksheets/sheet1.bin", &sheet(cells, after_cells)),
        ("xl/worksheets/sheet2.bin", &sheet(&[], &[])),
    ])
}

/// A record of an `.xlsb` part.
pub(super) fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let low = u8::try_from(kind & 0x7F).unwrap();
    let mut bytes = if kind < 0x80 { vec![low] } else { vec![low | 0x80, u8::try_from(kind >> 7).unwrap()] };
    assert!(body.len() < 0x80, "the tests need short records only");
    bytes.push(u8::try_from(body.len()).unwrap());
    bytes.extend_from_slice(body);
    bytes
}

/// A cell record: column and style, then the value.
pub(super) fn cell_record(kind: u16, column: u32, style: u32, value: &[u8]) -> Vec<u8> {
    record(kind, &[&column.to_le_bytes()[..], &style.to_le_bytes(), value].concat())
}

/// A text with its length before it, as `.xlsb` has it.
pub(super) fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [&u32::try_from(text.encode_utf16().count()).unwrap().to_le_bytes()[..], &units].concat()
}
