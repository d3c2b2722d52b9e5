//! One sheet of the layout as a worksheet.

use rust_xlsxwriter::{Table, TableColumn, TableStyle, Url, Worksheet, XlsxError};

use super::style;
use crate::render::workbook_layout::{Content, Grid, Sheet, SheetCell, SheetRow};

/// The paper size that Excel calls 9 is A4.
const A4: u8 = 9;

/// Writes the sheet.
pub(super) fn write(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    worksheet.set_name(&sheet.name)?.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    for (column, width) in (0_u16..).zip(&sheet.widths) {
        worksheet.set_column_width_pixels(column, *width)?;
    }
    for (number, row) in (0_u32..).zip(&sheet.lines) {
        write_row(worksheet, number, row)?;
    }
    sheet.grid.as_ref().map_or(Ok(()), |grid| write_grid(worksheet, number(sheet.lines.len()), grid))
}

/// Marks the rows as an Excel table, which writes its header row itself.
fn write_grid(worksheet: &mut Worksheet, first_row: u32, grid: &Grid) -> Result<(), XlsxError> {
    let columns: Vec<TableColumn> = grid.header.cells.iter().map(heading).collect();
    let table = Table::new().set_name(&grid.name).set_alt_text_title(&grid.title).set_columns(&columns);
    let table = table.set_style(TableStyle::None).set_autofilter(false);
    let last_column = u16::try_from(columns.len() - 1).expect("a table has fewer columns than a sheet");
    worksheet.add_table(first_row, 0, first_row + number(grid.rows.len()), last_column, &table)?;
    worksheet.set_repeat_rows(first_row, first_row)?;
    set_height(worksheet, first_row, &grid.header)?;
    (first_row + 1..).zip(&grid.rows).try_for_each(|(number, row)| write_row(worksheet, number, row))
}

fn heading(cell: &SheetCell) -> TableColumn {
    TableColumn::new().set_header(cell.seen()).set_header_format(style::format(cell.style))
}

fn write_row(worksheet: &mut Worksheet, number: u32, row: &SheetRow) -> Result<(), XlsxError> {
    for (column, cell) in (0_u16..).zip(&row.cells) {
        let format = style::format(cell.style);
        match &cell.content {
            Content::Text(text) => worksheet.write_string_with_format(number, column, text, &format)?,
            Content::Number { value, .. } => worksheet.write_number_with_format(number, column, *value, &format)?,
            Content::Link { text, sheet } => {
                let target = format!("internal:'{}'!A1", sheet.replace('\'', "''"));
                worksheet.write_url_with_format(number, column, Url::new(target).set_text(text), &format)?
            }
        };
    }
    set_height(worksheet, number, row)
}

fn set_height(worksheet: &mut Worksheet, number: u32, row: &SheetRow) -> Result<(), XlsxError> {
    if let Some(height) = row.height {
        worksheet.set_row_height(number, height)?;
    }
    Ok(())
}

fn number(rows: usize) -> u32 {
    u32::try_from(rows).expect("a table has fewer rows than a sheet")
}
