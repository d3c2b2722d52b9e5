//! A workbook as Office Open XML.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError, column_number_to_name,
};

use crate::sample::sheet::{Book, Cell, Decimals, Kind, Line, Sheet, Theme};

const BORDER: Color = Color::RGB(0x00BF_BFBF);

/// The bytes of the file. Its dates are fixed, so that the same book gives the same bytes.
pub fn write(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2025, 1, 31)?;
    workbook.set_properties(&DocProperties::new().set_title(&book.title).set_creation_datetime(&created));
    for sheet in &book.sheets {
        write_sheet(workbook.add_worksheet(), sheet, book.theme)?;
    }
    workbook.save_to_buffer()
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet, theme: Theme) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    page.set_freeze_panes(sheet.rows_above_body(), 0)?;
    for (column, width) in (0_u16..).zip(&sheet.widths) {
        page.set_column_width(column, *width)?;
    }
    for (row, line) in (0_u32..).zip(&sheet.lines) {
        if let Some(height) = sheet.height(line) {
            page.set_row_height(row, height)?;
        }
        write_line(page, row, line, sheet.widths.len(), theme)?;
    }
    for merged in &sheet.merged {
        let line = &sheet.lines[usize::from(merged.first.0)];
        let Some(Cell::Text(text)) = line.cells.get(usize::from(merged.first.1)) else { continue };
        let format = format(theme, line.kind, &Cell::text(text));
        page.merge_range(merged.first.0.into(), merged.first.1, merged.last.0.into(), merged.last.1, text, &format)?;
    }
    Ok(())
}

fn write_line(page: &mut Worksheet, row: u32, line: &Line, width: usize, theme: Theme) -> Result<(), XlsxError> {
    let empty = Cell::Empty;
    let width = if line.kind.is_table() { width } else { line.cells.len() };
    for (column, cell) in (0_u16..).zip(line.cells.iter().chain(std::iter::repeat(&empty)).take(width)) {
        let format = format(theme, line.kind, cell);
        match cell {
            Cell::Empty => page.write_blank(row, column, &format)?,
            Cell::Text(text) | Cell::TextNumber(text) => page.write_with_format(row, column, text, &format)?,
            Cell::Number(value, _) => page.write_with_format(row, column, *value, &format)?,
            Cell::Month { year, month } => page.write_with_format(row, column, ExcelDateTime::from_ymd(*year, *month, 1)?, &format)?,
            Cell::Day { year, month, day } => {
                page.write_with_format(row, column, ExcelDateTime::from_ymd(*year, *month, *day)?, &format)?
            }
            Cell::Sum { first, last, value, .. } => {
                let name = column_number_to_name(column);
                let formula = Formula::new(format!("=SUM({name}{}:{name}{})", first + 1, last + 1)).set_result(value.to_string());
                page.write_with_format(row, column, formula, &format)?
            }
        };
    }
    Ok(())
}

fn format(theme: Theme, kind: Kind, cell: &Cell) -> Format {
    let plain = Format::new().set_font_name(theme.font).set_font_size(10);
    let format = match kind {
        Kind::Title => return plain.set_font_size(14).set_bold(),
        Kind::Preamble => return plain,
        Kind::Note => return plain.set_font_size(9).set_italic(),
        Kind::Header => plain
            .set_bold()
            .set_font_color(Color::RGB(theme.header_text))
            .set_background_color(Color::RGB(theme.header))
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap(),
        Kind::Body => plain.set_align(FormatAlign::Top),
        Kind::Subtotal => plain.set_italic().set_bold(),
        Kind::Total => plain.set_bold().set_background_color(Color::RGB(theme.total)),
    };
    let format = format.set_border(FormatBorder::Thin).set_border_color(BORDER);
    match cell {
        Cell::Number(_, decimals) | Cell::Sum { decimals, .. } => format.set_num_format(match decimals {
            Decimals::None => "#,##0",
            Decimals::One => "#,##0.0",
            Decimals::Two => "#,##0.00",
        }),
        Cell::Month { .. } => format.set_num_format("mmm yyyy").set_align(FormatAlign::Center),
        Cell::Day { .. } => format.set_num_format("dd/mm/yyyy").set_align(FormatAlign::Center),
        Cell::TextNumber(_) => format.set_align(FormatAlign::Right).set_num_format("@"),
        Cell::Text(_) if kind == Kind::Body => format.set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
        Cell::Text(_) | Cell::Empty => format,
    }
}
