//! The same cells, whatever the format.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Writer};

use super::fixtures::{cell_record, record, wide, xlsb};
use super::{at, cell, words, workbook};
use crate::workbook::{Date, Merged, Value, Workbook};

/// The cells of `every-kind`; calamine does not tell how an `.xls` shows its numbers.
fn assert_every_kind(workbook: &Workbook, half: &Value) {
    let [step, hidden] = &workbook.sheets[..] else { panic!("expected two sheets, found {}", workbook.sheets.len()) };
    assert_eq!((step.name.as_str(), step.hidden), ("STEP", false));
    assert_eq!((hidden.name.as_str(), hidden.hidden), ("Verborgen", true));
    assert_eq!(at(hidden, "C3"), Some(&words("x")));
    let day = |year, month, day| Value::Date(Date::new(year, month, day).unwrap());
    let expected = [
        ("A1", words("STEP 2024")),
        ("A2", words("Région")),
        ("B2", words("R&D <1")),
        ("B5", Value::Number(7.0)),
        ("C5", Value::Number(7.0)),
        ("D5", Value::Number(7.0)),
        ("A7", Value::Number(1.5)),
        ("A8", Value::Number(1.5)),
        ("A9", Value::Number(1.5)),
        ("D17", Value::Number(12.5)),
        ("A18", day(2024, 3, 31)),
        ("B18", Value::Number(0.5)),
        ("C18", Value::Bool(true)),
        ("D18", Value::Error("#DIV/0!".into())),
        ("E18", words("  two  spaces ")),
        ("F18", words("first\nsecond")),
        ("G18", half.clone()),
        ("H18", day(2024, 12, 31)),
        ("I18", Value::Number(25.0)),
    ];
    for (name, value) in &expected {
        assert_eq!(at(step, name), Some(value), "{name}");
    }
    let filled: usize = step.rows.iter().map(|row| row.cells.len()).sum();
    assert_eq!(filled, expected.len(), "there are cells that the source does not have");
    let area = |first, last| Merged { first: cell(first), last: cell(last) };
    assert_eq!(*step.merged, [area("A1", "D1"), area("A2", "A3")]);
}

#[test]
fn every_kind_of_cell_is_read_from_xlsx() {
    assert_every_kind(&workbook("every-kind.xlsx", include_bytes!("../../../tests/workbooks/every-kind.xlsx")), &Value::Share(0.5));
}

#[test]
fn every_kind_of_cell_is_read_from_xls() {
    assert_every_kind(&workbook("every-kind.xls", include_bytes!("../../../tests/workbooks/every-kind.xls")), &Value::Number(0.5));
}

#[test]
fn every_kind_of_cell_is_read_from_ods() {
    assert_every_kind(&workbook("every-kind.ods", include_bytes!("../../../tests/workbooks/every-kind.ods")), &Value::Share(0.5));
}

#[test]
fn every_kind_of_cell_is_read_from_one_file_of_xml() {
    assert_every_kind(&workbook("every-kind.fods", include_bytes!("../../../tests/workbooks/every-kind.fods")), &Value::Share(0.5));
}

#[test]
fn cells_are_read_from_xlsb() {
    let row = |index: u32| record(0, &[&index.to_le_bytes()[..], &[0; 13]].concat());
    let cells = [
        row(0),
        cell_record(6, 0, 0, &wide("Région")),
        row(16),
        cell_record(5, 3, 0, &12.5_f64.to_le_bytes()),
        cell_record(5, 4, 1, &45382.0_f64.to_le_bytes()),
        cell_record(4, 5, 0, &[1]),
    ];
    let merged = record(176, &[0_u32, 1, 0, 3].map(u32::to_le_bytes).concat());
    let workbook = workbook("S.xlsb", &xlsb(&cells.concat(), &merged));
    let [sheet, hidden] = &workbook.sheets[..] else { panic!("expected two sheets") };
    assert_eq!((sheet.hidden, hidden.hidden), (false, true));
    assert_eq!(at(sheet, "A1"), Some(&words("Région")));
    assert_eq!(at(sheet, "D17"), Some(&Value::Number(12.5)));
    assert_eq!(at(sheet, "E17"), Some(&Value::Date(Date::new(2024, 3, 31).unwrap())));
    assert_eq!(at(sheet, "F17"), Some(&Value::Bool(true)));
    assert_eq!(*sheet.merged, [Merged { first: cell("A1"), last: cell("D2") }]);
}

#[test]
fn a_broken_formula_in_xlsb_is_no_empty_cell() {
    let row = record(0, &[&16_u32.to_le_bytes()[..], &[0; 13]].concat());
    let cells = [row, cell_record(5, 4, 0, &1.0_f64.to_le_bytes()), cell_record(11, 3, 0, &[0x17, 0, 0])];
    let workbook = workbook("S.xlsb", &xlsb(&cells.concat(), &[]));
    assert_eq!(at(&workbook.sheets[0], "D17"), Some(&Value::Error("#REF!".into())));
    assert_eq!(at(&workbook.sheets[0], "E17"), Some(&Value::Number(1.0)));
}

#[test]
fn days_counted_from_1904_are_the_same_days() {
    let day = |year, month, day| Some(Value::Date(Date::new(year, month, day).unwrap()));
    let text = workbook("a.xlsx", include_bytes!("../../../tests/workbooks/dates-from-1904.xlsx"));
    let old = workbook("a.xls", include_bytes!("../../../tests/workbooks/dates-from-1904.xls"));
    let binary = workbook("a.xlsb", include_bytes!("../../../tests/workbooks/dates-from-1904.xlsb"));
    assert_eq!(at(&text.sheets[0], "B2").cloned(), day(2024, 3, 31));
    assert_eq!(at(&old.sheets[0], "B2").cloned(), day(2024, 3, 31));
    assert_eq!(at(&binary.sheets[0], "A1").cloned(), day(2021, 1, 1));
    assert_eq!(at(&binary.sheets[0], "A3"), Some(&Value::Number(10.632_060_185_185_2)), "a duration is no day");
}

#[test]
fn a_time_of_day_stays_a_number_even_where_a_day_is_hidden_in_it() {
    let mut writer = Writer::new();
    let moment = ExcelDateTime::parse_from_str("2024-03-31T18:00:00").unwrap();
    let sheet = writer.add_worksheet();
    sheet.write_with_format(0, 0, &moment, &Format::new().set_num_format("hh:mm")).unwrap();
    sheet.write_with_format(0, 1, &moment, &Format::new().set_num_format("mmm yy")).unwrap();
    let workbook = workbook("a.xlsx", &writer.save_to_buffer().unwrap());
    assert_eq!(at(&workbook.sheets[0], "A1"), Some(&Value::Number(45382.75)));
    assert_eq!(at(&workbook.sheets[0], "B1"), Some(&Value::Date(Date::new(2024, 3, 31).unwrap())));
}

#[test]
fn two_cells_in_opposite_corners_cost_two_cells() {
    let mut writer = Writer::new();
    writer.add_worksheet().write(0, 0, 1.0).unwrap().write(1_048_575, 16_383, 2.0).unwrap();
    let workbook = workbook("a.xlsx", &writer.save_to_buffer().unwrap());
    let sheet = &workbook.sheets[0];
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(at(sheet, "A1"), Some(&Value::Number(1.0)));
    assert_eq!(at(sheet, "XFD1048576"), Some(&Value::Number(2.0)));
}

#[test]
fn a_chart_is_no_sheet() {
    let mut writer = Writer::new();
    writer.add_worksheet().set_name("Data").unwrap().write(0, 0, 1.0).unwrap();
    let mut chart = rust_xlsxwriter::Chart::new(rust_xlsxwriter::ChartType::Column);
    chart.add_series().set_values("Data!$A$1:$A$2");
    writer.add_chartsheet().insert_chart(0, 0, &chart).unwrap();
    let workbook = workbook("a.xlsx", &writer.save_to_buffer().unwrap());
    assert_eq!(workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["Data"]);
}
