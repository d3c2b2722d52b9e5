//! Text tables.

use super::{Declared, Limits, ReadError, Sheet, at, cell, read, try_read, words, workbook};
use crate::workbook::{Format, Remark};

fn sheet(bytes: &[u8]) -> Sheet {
    workbook("a.csv", bytes).sheets.remove(0)
}

fn declared(encoding: Option<&str>, separator: Option<char>) -> Declared {
    Declared { encoding: encoding.map(str::to_owned), separator }
}

#[test]
fn a_spanish_file_in_windows_1252_is_read() {
    let bytes = b"Comunidad Aut\xF3noma;Importe (\x80)\r\nCatalu\xF1a;12,5\r\nAndaluc\xEDa;3,75\r\n";
    let sheet = sheet(bytes);
    assert_eq!(at(&sheet, "A1"), Some(&words("Comunidad Autónoma")));
    assert_eq!(at(&sheet, "B1"), Some(&words("Importe (€)")));
    assert_eq!(at(&sheet, "A2"), Some(&words("Cataluña")));
    assert_eq!(at(&sheet, "B3"), Some(&words("3,75")));
}

#[test]
fn a_guessed_encoding_is_shown_by_the_first_text_that_depends_on_it() {
    let reading = try_read("a.csv", b"a;b\n1;Catalu\xF1a\n2;Arag\xF3n\n").unwrap();
    let (encoding, example) = ("windows-1252", "Cataluña".to_owned());
    assert_eq!(reading.remarks, [Remark::EncodingGuessed { encoding, example, cell: cell("B2") }]);
    assert_eq!(reading.remarks[0].to_string(), "the encoding is guessed as `windows-1252` but not certain: it gives `Cataluña`");
}

#[test]
fn a_declared_encoding_is_not_remarked_on() {
    let bytes = b"a;b\n1;\xFE\n";
    let reading = read("a.csv", bytes, &declared(Some("windows-1250"), None), &Limits::default()).unwrap();
    assert_eq!(reading.remarks, []);
    assert_eq!(at(&reading.workbook.sheets[0], "B2"), Some(&words("ţ")));
}

#[test]
fn utf_16_is_read() {
    let bytes: Vec<u8> = "\u{feff}Région\tMontant\r\nÎle-de-France\t12,5\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let sheet = sheet(&bytes);
    assert_eq!(at(&sheet, "A1"), Some(&words("Région")));
    assert_eq!(at(&sheet, "B2"), Some(&words("12,5")));
}

#[test]
fn a_byte_order_mark_belongs_to_no_cell() {
    assert_eq!(at(&sheet(b"\xEF\xBB\xBF\"a\";b\n1;2\n"), "A1"), Some(&words("a")));
}

#[test]
fn a_line_break_in_quotation_marks_begins_no_row() {
    let sheet = sheet(b"a;b\n\"x\r\ny \"\"z\"\"\";2\n3;4\n");
    assert_eq!(at(&sheet, "A2"), Some(&words("x\r\ny \"z\"")));
    assert_eq!(at(&sheet, "B3"), Some(&words("4")));
}

#[test]
fn blank_lines_are_rows() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "a;b", "", "", "\"x", "", "y\";2", ";", "3;4", ""].join(end);
        let sheet = sheet(text.as_bytes());
        assert_eq!(sheet.rows.iter().map(|row| row.index).collect::<Vec<_>>(), [1, 4, 6], "{end:?}");
        assert_eq!(at(&sheet, "B7"), Some(&words("4")), "{end:?}");
    }
}

#[test]
fn a_line_that_declares_the_separator_keeps_its_row() {
    let sheet = sheet(b"sep=,\na,b;c\n1,2\n");
    assert_eq!(at(&sheet, "A1"), None);
    assert_eq!(at(&sheet, "B2"), Some(&words("b;c")));
    assert_eq!(at(&sheet, "B3"), Some(&words("2")));
}

#[test]
fn a_declared_separator_is_used() {
    let reading = |separator| read("a.csv", b"a;b,c\nd;e,f\n", &declared(None, Some(separator)), &Limits::default());
    assert_eq!(at(&reading(',').unwrap().workbook.sheets[0], "A1"), Some(&words("a;b")));
    assert_eq!(reading('¦').unwrap_err(), ReadError::SeparatorNotUsable { declared: '¦' });
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_refused_with_its_cell() {
    let error = try_read("a.csv", b"a;b\n1;2\n3;\"4\n5;6\n7;8\n").unwrap_err();
    assert_eq!(error, ReadError::QuoteNotClosed { cell: cell("B3") });
}

#[test]
fn a_quotation_mark_within_a_text_is_part_of_it() {
    assert_eq!(at(&sheet(b"a;b\n1;5\" pipe\n"), "B2"), Some(&words("5\" pipe")));
}

#[test]
fn a_text_table_named_as_a_workbook_is_read_and_remarked_on() {
    let reading = try_read("member-states/ES.xlsx", b"a;b\n1;2\n").unwrap();
    assert_eq!(reading.remarks, [Remark::EndingMisleads { ending: "xlsx".into(), format: Format::Text }]);
    assert_eq!(reading.remarks[0].to_string(), "expected what `.xlsx` says, found a text table (.csv)");
    assert_eq!(at(&reading.workbook.sheets[0], "B2"), Some(&words("2")));
}
