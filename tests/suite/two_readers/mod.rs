//! The fast reader of `.xlsx` gives what calamine gives, cell for cell, or nothing.

use std::collections::BTreeSet;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatScript, Workbook as Writer};
use step_report::sample::{self, Settings};
use step_report::workbook::{Declared, Limits, Workbook, read_by_calamine, scanned};

use crate::folder::{content, project};

#[path = "../../../src/workbook/tests/package.rs"]
mod package;
mod random_sheets;

/// Workbooks of the tests that have something in them which only calamine knows, or are none.
const LEFT_TO_CALAMINE: [&str; 5] =
    ["behind-a-password.xlsx", "csv-named-xlsx.xlsx", "formulas-without-values.xlsx", "raised-marker.xlsx", "strict-office-open-xml.xlsx"];

/// What the fast reader makes of a file; what it makes must be what calamine makes.
fn both_ways(name: &str, bytes: &[u8]) -> Option<Workbook> {
    let scanned = scanned(bytes, &Limits::default())?;
    let judge = read_by_calamine(name, bytes, &Declared::default(), &Limits::default());
    assert!(judge.as_ref().is_ok_and(|reading| reading.workbook == scanned), "{name}: {judge:#?}\n\nfound {scanned:#?}");
    Some(scanned)
}

#[test]
fn the_workbooks_of_the_project_are_read_alike() {
    let mut left = BTreeSet::new();
    let mut count = 0;
    for folder in ["tests/workbooks", "tests/letters", "input/2024", "input/demo"] {
        for (path, bytes) in content(&project().join(folder)) {
            if path.extension().is_some_and(|ending| ending == "xlsx") {
                count += 1;
                let name = path.file_name().unwrap().to_str().unwrap();
                if both_ways(name, &bytes).is_none() {
                    left.insert(name.to_owned());
                }
            }
        }
    }
    assert!(count > 40, "{count} workbooks");
    left.remove("LU.xlsx");
    assert_eq!(left.iter().map(String::as_str).collect::<Vec<_>>(), LEFT_TO_CALAMINE);
}

#[test]
fn what_the_sample_writes_is_read_by_the_fast_reader() {
    let files = sample::files(Settings { senders: 27, rows: 12, seed: 7, ..Settings::default() });
    let mut count = 0;
    for file in files.filter(|file| file.path.rsplit('.').next() == Some("xlsx")) {
        assert!(both_ways(&file.path, &file.bytes).is_some(), "{}", file.path);
        count += 1;
    }
    assert!(count > 20, "{count} workbooks");
}

/// A workbook with everything that senders' programs write.
fn written() -> Vec<u8> {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let formats = ["0.0%", "dd/mm/yyyy", "[h]:mm:ss", "hh:mm", "#,##0.00 \"%\""].map(|code| Format::new().set_num_format(code));
    let moment = ExcelDateTime::parse_from_str("2024-03-31T18:00:00").unwrap();
    for row in 0..300_u32 {
        for (column, format) in (0_u16..).zip(&formats) {
            sheet.write_with_format(row, column, f64::from(row) * 0.37 - 5.0, format).unwrap();
        }
        sheet.write_with_format(row, 5, &moment, &formats[1]).unwrap();
        sheet.write(row, 6, format!("  Łódź & <{row}> ")).unwrap().write(row, 7, row % 2 == 0).unwrap();
        sheet.write_blank(row, 8, &formats[0]).unwrap();
        sheet.write(row, 9, rust_xlsxwriter::Formula::new("A1&\"x\"").set_result("v <")).unwrap();
        sheet.write(row, 10, rust_xlsxwriter::Formula::new("1/0").set_result("#DIV/0!")).unwrap();
        if row % 7 == 0 {
            sheet.set_row_hidden(row).unwrap();
        }
    }
    sheet.set_column_hidden(3).unwrap();
    writer.add_worksheet().set_name("Empty").unwrap();
    writer.save_to_buffer().unwrap()
}

#[test]
fn what_a_program_writes_is_read_by_the_fast_reader() {
    let workbook = both_ways("a.xlsx", &written()).expect("all of it is known");
    assert_eq!(workbook.sheets[0].rows.iter().map(|row| row.cells.len()).sum::<usize>(), 300 * 10);
    assert_eq!(workbook.sheets[0].concealed.rows.len(), 43);
}

#[test]
fn shared_texts_with_more_to_them_are_read_by_calamine_alone() {
    let mut writer = Writer::new();
    let (plain, bold) = (Format::new(), Format::new().set_bold());
    let sheet = writer.add_worksheet();
    sheet.write(0, 0, "plain").unwrap();
    sheet.write_rich_string(1, 0, &[(&plain, "half "), (&bold, "bold"), (&plain, " & more")]).unwrap();
    sheet.write(2, 0, "a\r\nb_x0041_").unwrap().write(3, 0, "last").unwrap();
    let workbook = both_ways("a.xlsx", &writer.save_to_buffer().unwrap()).expect("calamine reads such texts within the frame");
    let texts: Vec<String> = workbook.sheets[0].rows.iter().map(|row| row.cells[0].1.written()).collect();
    assert_eq!(texts[1], "half bold & more");
    assert_eq!((texts[0].as_str(), texts[3].as_str()), ("plain", "last"));
}

#[test]
fn a_raised_character_is_left_to_calamine() {
    let mut writer = Writer::new();
    let raised = Format::new().set_font_script(FormatScript::Superscript);
    writer.add_worksheet().write_rich_string(0, 0, &[(&Format::new(), "12.5"), (&raised, "1")]).unwrap();
    assert_eq!(both_ways("a.xlsx", &writer.save_to_buffer().unwrap()), None);
}
