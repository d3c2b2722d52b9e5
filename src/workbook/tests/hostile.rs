//! Files that are broken or mean harm: each ends as an error, and quickly.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::fixtures::{archive, cell_record, ods, record, xlsb, xlsx};
use super::{Declared, Limits, ReadError, read, try_read};
use crate::workbook::Limit;

const XLSX: &[u8] = include_bytes!("../../../tests/workbooks/every-kind.xlsx");
const XLS: &[u8] = include_bytes!("../../../tests/workbooks/every-kind.xls");
const ODS: &[u8] = include_bytes!("../../../tests/workbooks/every-kind.ods");
const XLSB: &[u8] = include_bytes!("../../../tests/workbooks/dates-from-1904.xlsb");

fn limit_of(error: ReadError) -> Limit {
    match error {
        ReadError::TooLarge { limit, .. } => limit,
        other => panic!("expected a limit, found: {other}"),
    }
}

#[test]
fn a_file_cut_short_is_damaged() {
    for (name, whole) in [("a.xlsx", XLSX), ("a.xls", XLS), ("a.ods", ODS), ("a.xlsb", XLSB)] {
        for tenths in 1..10 {
            let cut = &whole[..whole.len() * tenths / 10];
            let error = try_read(name, cut).expect_err(name);
            let ReadError::Damaged { .. } = error else { panic!("{name} cut at {tenths} tenths: {error}") };
        }
    }
}

#[test]
fn a_changed_byte_in_an_archive_is_noticed() {
    let mut changed = XLSX.to_vec();
    let middle = changed.len() / 2;
    changed[middle] ^= 0x10;
    assert!(matches!(try_read("a.xlsx", &changed), Err(ReadError::Damaged { .. })));
}

#[test]
fn random_bytes_are_refused() {
    let mut state = 2024_u32;
    let mut noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    })
    .take(4096)
    .collect();
    assert_eq!(try_read("a.xlsx", &noise), Err(ReadError::UnknownFormat { found: "data that is neither" }));
    noise[..4].copy_from_slice(b"PK\x03\x04");
    assert!(matches!(try_read("a.xlsx", &noise), Err(ReadError::Damaged { .. })));
    noise[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    assert!(matches!(try_read("a.xls", &noise), Err(ReadError::Damaged { .. })));
    assert_eq!(try_read("a.xlsx", &[]), Err(ReadError::Empty));
}

#[test]
fn a_panic_of_the_reader_is_damage() {
    let cells = [record(0, &[0; 17]), cell_record(7, 0, 0, &999_u32.to_le_bytes())];
    let error = try_read("a.xlsb", &xlsb(&cells.concat(), &[])).unwrap_err();
    assert!(error.to_string().starts_with("the file is damaged: its reader gave up (index out of bounds"), "{error}");
}

#[test]
fn a_part_that_swells_is_stopped() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("_rels/.rels", SimpleFileOptions::default()).unwrap();
    writer.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    writer.start_file("xl/media/image1.bmp", SimpleFileOptions::default()).unwrap();
    for _ in 0..20 {
        writer.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let bomb = writer.finish().unwrap().into_inner();
    assert_eq!(limit_of(try_read("a.xlsx", &bomb).unwrap_err()), Limit::Ratio);
    let refused = |limits: Limits| limit_of(read("a.xlsx", &bomb, &Declared::default(), &limits).unwrap_err());
    assert_eq!(refused(Limits { part_bytes: 1 << 20, ..Limits::default() }), Limit::PartBytes);
    assert_eq!(refused(Limits { unpacked_bytes: 1 << 20, ..Limits::default() }), Limit::UnpackedBytes);
    assert_eq!(refused(Limits { file_bytes: 100, ..Limits::default() }), Limit::FileBytes);
}

#[test]
fn shared_texts_are_counted_and_their_declared_number_is_not_believed() {
    let declared = xlsx("", r#"<sst uniqueCount="1000000000000"/>"#);
    assert_eq!(limit_of(try_read("a.xlsx", &declared).unwrap_err()), Limit::SharedTexts);
    let limits = Limits { shared_texts: 2, ..Limits::default() };
    let counted = xlsx("", r#"<sst uniqueCount="1"><si><t>a</t></si><si/><si/></sst>"#);
    assert_eq!(limit_of(read("a.xlsx", &counted, &Declared::default(), &limits).unwrap_err()), Limit::SharedTexts);
}

#[test]
fn a_row_beyond_the_grid_is_refused() {
    let beyond = xlsx(r#"<row r="1048577"><c r="A1048577"><v>1</v></c></row>"#, "<sst/>");
    assert_eq!(limit_of(try_read("a.xlsx", &beyond).unwrap_err()), Limit::Rows);
}

#[test]
fn a_cell_repeated_over_the_whole_grid_is_refused() {
    let repeated = "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048576\">\
                    <table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16384\"/>\
                    </table:table-row></table:table>";
    let limits = Limits { cells: 100_000, ..Limits::default() };
    assert_eq!(limit_of(read("a.ods", &ods(repeated), &Declared::default(), &limits).unwrap_err()), Limit::Cells);
}

#[test]
fn empty_cells_repeated_over_the_whole_grid_cost_nothing() {
    let filler = "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048575\">\
                  <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
                  <table:table-row><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/></table:table-row></table:table>";
    let sheets = try_read("a.ods", &ods(filler)).unwrap().workbook.sheets;
    assert_eq!(sheets[0].rows.iter().map(|row| row.index).collect::<Vec<_>>(), [1_048_575]);
}

#[test]
fn an_entity_of_the_sender_is_not_expanded() {
    let entity = "<table:table table:name=\"S\"><table:table-row><table:table-cell office:value-type=\"string\">\
                  <text:p>&lol;</text:p></table:table-cell></table:table-row></table:table>";
    assert!(matches!(try_read("a.ods", &ods(entity)), Err(ReadError::Damaged { .. })));
}

#[test]
fn an_encrypted_ods_is_protected_by_a_password() {
    let bytes = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
        ("content.xml", b"\x8f\x01\xff"),
    ]);
    assert_eq!(try_read("a.ods", &bytes), Err(ReadError::PasswordProtected));
}

#[test]
fn an_archive_of_something_else_is_named() {
    let document = archive(&[("word/document.xml", b"<w/>")]);
    assert_eq!(try_read("a.xlsx", &document), Err(ReadError::UnknownFormat { found: "a Word document" }));
}
