//! `content.xml`: the sheets with their rows and cells, and the ranges that name their tables.

use super::address;
use super::automatic::Automatic;
use super::office;
use super::styles;
use crate::location::CellRef;
use crate::render::workbook_layout::{Content, Grid, Sheet, SheetCell, SheetRow, WorkbookLayout};
use crate::render::xml::Xml;

/// The whole part.
pub(super) fn document(layout: &WorkbookLayout) -> Vec<u8> {
    let automatic = Automatic::collect(&layout.sheets);
    office::document("office:document-content", |xml| {
        styles::font(xml);
        automatic.write(xml);
        xml.element("office:body", &[], |xml| {
            xml.element("office:spreadsheet", &[], |xml| {
                for sheet in &layout.sheets {
                    write_sheet(xml, sheet, &automatic);
                }
                write_ranges(xml, &layout.sheets);
            });
        });
    })
}

fn write_sheet(xml: &mut Xml, sheet: &Sheet, automatic: &Automatic) {
    xml.element("table:table", &[("table:name", &sheet.name), ("table:style-name", Automatic::SHEET)], |xml| {
        if let Some(grid) = &sheet.grid {
            xml.text_element("table:title", &[], &grid.title);
        }
        write_columns(xml, sheet, automatic);
        for row in &sheet.lines {
            write_row(xml, row, automatic);
        }
        let Some(grid) = &sheet.grid else { return };
        xml.element("table:table-header-rows", &[], |xml| write_row(xml, &grid.header, automatic));
        for row in &grid.rows {
            write_row(xml, row, automatic);
        }
    });
}

/// The columns of the sheet; one that was given no width has the default.
fn write_columns(xml: &mut Xml, sheet: &Sheet, automatic: &Automatic) {
    for width in Automatic::widths(sheet) {
        xml.empty("table:table-column", &[("table:style-name", &automatic.column(width))]);
    }
}

fn write_row(xml: &mut Xml, row: &SheetRow, automatic: &Automatic) {
    xml.element("table:table-row", &[("table:style-name", &automatic.row(row.height))], |xml| {
        for cell in &row.cells {
            write_cell(xml, cell, automatic);
        }
    });
}

fn write_cell(xml: &mut Xml, cell: &SheetCell, automatic: &Automatic) {
    let style = automatic.cell(cell.style);
    let mut attributes = vec![("table:style-name", style.as_str())];
    match &cell.content {
        Content::Number { value, printed } => {
            let value = value.to_string();
            attributes.extend([("office:value-type", "float"), ("office:value", value.as_str())]);
            xml.element("table:table-cell", &attributes, |xml| write_paragraphs(xml, printed));
        }
        Content::Text(text) => {
            attributes.push(("office:value-type", "string"));
            xml.element("table:table-cell", &attributes, |xml| write_paragraphs(xml, text));
        }
        Content::Link { text, sheet } => {
            attributes.push(("office:value-type", "string"));
            xml.element("table:table-cell", &attributes, |xml| write_link(xml, text, &address::link(sheet)));
        }
    }
}

fn write_link(xml: &mut Xml, text: &str, target: &str) {
    let attributes = [("xlink:href", target), ("xlink:type", "simple")];
    xml.element("text:p", &[], |xml| xml.element("text:a", &attributes, |xml| write_text(xml, text)));
}

fn write_paragraphs(xml: &mut Xml, text: &str) {
    for line in text.split('\n') {
        xml.element("text:p", &[], |xml| write_text(xml, line));
    }
}

/// ODF reads many blanks as one, and none where a paragraph begins or ends, so that those have an element of their own.
fn write_text(xml: &mut Xml, text: &str) {
    let mut rest = text;
    while let Some(start) = rest.find(['\t', ' ']) {
        let (before, blanks) = rest.split_at(start);
        let spaces = blanks.len() - blanks.trim_start_matches(' ').len();
        let single = spaces == 1 && !(before.is_empty() || blanks.len() == 1);
        xml.text(before);
        match spaces {
            0 => xml.empty("text:tab", &[]),
            1 if single => xml.text(" "),
            _ => xml.empty("text:s", &[("text:c", &spaces.to_string())]),
        }
        rest = &blanks[spaces.max(1)..];
    }
    xml.text(rest);
}

/// Names the tables, as Excel's tables do.
fn write_ranges(xml: &mut Xml, sheets: &[Sheet]) {
    let grids = || sheets.iter().filter_map(|sheet| sheet.grid.as_ref().map(|grid| (sheet, grid)));
    if grids().next().is_none() {
        return;
    }
    xml.element("table:database-ranges", &[], |xml| {
        for (sheet, grid) in grids() {
            let range = range(sheet, grid);
            let attributes = [
                ("table:name", grid.name.as_str()),
                ("table:target-range-address", range.as_str()),
                ("table:contains-header", "true"),
                ("table:display-filter-buttons", "false"),
            ];
            xml.empty("table:database-range", &attributes);
        }
    });
}

fn range(sheet: &Sheet, grid: &Grid) -> String {
    let number = |index: usize| u32::try_from(index).expect("a table is smaller than a sheet");
    let first_row = sheet.lines.len();
    let first = CellRef::new(number(first_row), 0);
    let last = CellRef::new(number(first_row + grid.rows.len()), number(grid.header.cells.len() - 1));
    address::range(&sheet.name, first, last)
}
