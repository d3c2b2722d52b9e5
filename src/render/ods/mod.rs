//! `tables.ods`: the workbook's layout as an ODF 1.3 spreadsheet (OASIS Open Document Format); the twin of `tables.xlsx`.

mod address;
mod automatic;
mod content;
mod metadata;
mod office;
mod package;
mod settings;
mod styles;

use super::workbook_layout::WorkbookLayout;
use crate::report::Report;

/// The workbook of the report in its language; the same report always gives the same bytes.
#[must_use]
pub fn workbook(report: &Report) -> Vec<u8> {
    let layout = WorkbookLayout::of(report);
    package::pack(&[
        ("content.xml", content::document(&layout)),
        ("styles.xml", styles::document(&layout.properties)),
        ("meta.xml", metadata::document(&layout.properties)),
        ("settings.xml", settings::document(&layout.sheets)),
    ])
}

#[cfg(test)]
mod tests;
