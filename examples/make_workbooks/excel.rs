//! What Excel users do: hide, filter, raise, format in per cent, sum, and leave formulas that nobody calculated.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatScript, Formula, Workbook, Worksheet, XlsxError};

use crate::Made;

const HEADINGS: [&str; 5] = ["Country", "Programme", "Area", "Fund", "Amount (EUR)"];

pub(crate) fn files() -> Result<Vec<Made>, XlsxError> {
    Ok(vec![
        ("hidden-rows-columns-and-sheets.xlsx", hidden()?),
        ("raised-marker.xlsx", raised()?),
        ("percentages.xlsx", percentages()?),
        ("totals-by-formula.xlsx", totals()?),
        ("group-headings-merged.xlsx", merged_groups()?),
        ("cover-and-notes.xlsx", cover()?),
    ])
}

/// A workbook whose creation date is always the same.
fn workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let date = ExcelDateTime::from_ymd(2025, 1, 1)?;
    workbook.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&date));
    Ok(workbook)
}

fn headings(sheet: &mut Worksheet, row: u32) -> Result<(), XlsxError> {
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(row, column, heading)?;
    }
    Ok(())
}

fn record(sheet: &mut Worksheet, row: u32, texts: [&str; 4], amount: f64) -> Result<(), XlsxError> {
    for (column, text) in (0..).zip(texts) {
        sheet.write(row, column, text)?;
    }
    sheet.write(row, 4, amount)?;
    Ok(())
}

/// A filter hides a row, somebody hid a column, and there are two hidden sheets: one with data, one with a list.
fn hidden() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet().set_name("2024")?;
    headings(sheet, 0)?;
    record(sheet, 1, ["DE", "Programm Nord", "DE9", "ERDF"], 1250.5)?;
    record(sheet, 2, ["DE", "Programm Süd", "DE1", "ESF+"], 750.25)?;
    record(sheet, 3, ["DE", "Programm West", "DEA", "ERDF"], 100.0)?;
    sheet.autofilter(0, 0, 3, 4)?.filter_column(3, &rust_xlsxwriter::FilterCondition::new().add_list_filter("ERDF"))?;
    sheet.set_row_hidden(2)?;
    sheet.set_column_hidden(2)?;
    let late = workbook.add_worksheet().set_name("Nachtrag")?.set_hidden(true);
    headings(late, 0)?;
    record(late, 1, ["DE", "Programm Ost", "DED", "JTF"], 12.5)?;
    let list = workbook.add_worksheet().set_name("Listen")?.set_hidden(true);
    for (row, text) in (0..).zip(["ERDF", "ESF+", "JTF"]) {
        list.write(row, 0, text)?;
    }
    workbook.save_to_buffer()
}

/// The marker of a footnote is raised: the text of the cell is 12.51 without it.
fn raised() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet();
    headings(sheet, 0)?;
    record(sheet, 1, ["DE", "Programm Nord", "DE9", "ERDF"], 1250.5)?;
    record(sheet, 2, ["DE", "Programm Süd", "DE1", "ESF+"], 0.0)?;
    let (plain, raised) = (Format::new(), Format::new().set_font_script(FormatScript::Superscript));
    sheet.write_rich_string(2, 4, &[(&plain, "12,5"), (&raised, "1")])?;
    workbook.save_to_buffer()
}

fn percentages() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    let per_cent = Format::new().set_num_format("0.0%");
    for (name, heading, numbers) in
        [("parts", "Rate", [0.5, 0.85]), ("hundredths", "Rate (%)", [50.0, 85.0]), ("mixed", "Rate", [50.0, 0.5])]
    {
        let sheet = workbook.add_worksheet().set_name(name)?;
        for (column, heading) in (0..).zip(["Country", "Programme", "Amount (EUR)", heading]) {
            sheet.write(0, column, heading)?;
        }
        for (row, programme) in (1..).zip(["Nord", "Süd", "West", "Ost"]) {
            sheet.write(row, 0, "DE")?.write(row, 1, programme)?.write(row, 2, row)?;
        }
        sheet.write(1, 3, numbers[0])?.write(2, 3, numbers[1])?.write(3, 3, "50 %")?;
        sheet.write_with_format(4, 3, 0.5, &per_cent)?;
    }
    workbook.save_to_buffer()
}

/// Totals by formula: one right, one wrong, one that was never calculated; and an amount that was not either.
fn totals() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet();
    headings(sheet, 0)?;
    record(sheet, 1, ["DE", "Programm Nord", "DE9", "ERDF"], 1250.5)?;
    record(sheet, 2, ["DE", "Programm Süd", "DE1", "ESF+"], 750.25)?;
    sheet.write(3, 0, "Subtotal")?.write(3, 4, Formula::new("=SUM(E2:E3)").set_result("2000.75"))?;
    record(sheet, 4, ["DE", "Programm West", "DEA", "ERDF"], 100.0)?;
    sheet.write(4, 4, Formula::new("=50*2").set_result("100"))?;
    sheet.write(5, 0, "Total")?.write(5, 4, Formula::new("=SUM(E2:E5)-E4").set_result("2100.74"))?;
    workbook.save_to_buffer()
}

fn merged_groups() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet();
    let format = Format::new();
    sheet.merge_range(0, 0, 2, 0, "Country", &format)?.merge_range(0, 1, 2, 1, "Programme", &format)?;
    sheet.merge_range(0, 2, 0, 4, "STEP amounts", &format)?.merge_range(1, 2, 1, 4, "in EUR million", &format)?;
    for (column, fund) in (2..).zip(["ERDF", "ESF+", "JTF"]) {
        sheet.write(2, column, fund)?;
    }
    sheet.merge_range(3, 0, 4, 0, "DE", &format)?;
    sheet.write(3, 1, "Nord")?.write(3, 2, 12.5)?.write(3, 3, 3.25)?;
    sheet.write(4, 1, "Süd")?.write(4, 2, 7.5)?.write(4, 4, 1.25)?;
    workbook.save_to_buffer()
}

/// A cover and a sheet of notes around the table.
fn cover() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    let sheet = workbook.add_worksheet().set_name("Cover")?;
    sheet.write(0, 0, "Reporting for STEP, 2024")?.write(2, 0, "Ministry of Regional Development")?;
    let sheet = workbook.add_worksheet().set_name("Data")?;
    headings(sheet, 0)?;
    record(sheet, 1, ["CZ", "Program Sever", "CZ04", "ERDF"], 1250.5)?;
    let sheet = workbook.add_worksheet().set_name("Notes")?;
    sheet.write(0, 0, "Amounts are Union support without national co-financing.")?;
    workbook.save_to_buffer()
}
