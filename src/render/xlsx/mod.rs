//! `tables.xlsx`: the workbook's layout as an Excel file, which marks its tables as Excel tables.

mod finish;
mod heading;
mod sheet;
mod style;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::workbook_layout::{Properties, WorkbookLayout};
use crate::report::Report;

/// The workbook of the report in its language; the same report always gives the same bytes.
#[must_use]
pub fn workbook(report: &Report) -> Vec<u8> {
    let layout = WorkbookLayout::of(report);
    let bytes = assemble(&layout).expect("ids and words are valid sheet names, and texts keep to Excel's limits");
    finish::finish(&bytes, &layout.properties.language)
}

fn assemble(layout: &WorkbookLayout) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&layout.properties)?);
    style::set_default(&mut workbook)?;
    for sheet in &layout.sheets {
        sheet::write(workbook.add_worksheet(), sheet)?;
    }
    workbook.save_to_buffer()
}

fn properties(properties: &Properties) -> Result<DocProperties, XlsxError> {
    Ok(DocProperties::new()
        .set_title(&properties.title)
        .set_subject(&properties.subject)
        .set_comment(&properties.description)
        .set_creation_datetime(&ExcelDateTime::from_ymd(properties.year, 12, 31)?))
}

#[cfg(test)]
mod tests;
