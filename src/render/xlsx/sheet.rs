//! What all sheets share: lines above a table, links, and the table itself with its header row.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, Table, TableColumn, TableStyle, Url, Worksheet, XlsxError};

use super::style::{self, LONGEST_LINE, Part};

/// A cell of an Excel sheet holds no longer text, counted in units of UTF-16.
const LONGEST_TEXT: usize = 32_767;

/// The height of the row of the title, and what the header row has above its text, in points.
const TITLE_HEIGHT: f64 = 26.0;
const GAP_ABOVE_HEADER: f64 = 8.0;

/// One column of a table: its heading and how wide its longest text is.
pub(super) struct Heading {
    pub(super) text: String,
    pub(super) part: Part,
    pub(super) widest: usize,
}

/// Where the next thing goes on a sheet that is filled from top to bottom.
pub(super) struct Page<'a> {
    pub(super) worksheet: &'a mut Worksheet,
    pub(super) row: u32,
    /// How many characters fit on a line of each column of the table.
    limits: Vec<usize>,
}

impl<'a> Page<'a> {
    /// Starts a sheet with its title in A1.
    pub(super) fn new(worksheet: &'a mut Worksheet, name: &str, title: &str) -> Result<Self, XlsxError> {
        worksheet.set_name(name)?.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
        let mut page = Self { worksheet, row: 0, limits: Vec::new() };
        page.worksheet.set_row_height(0, TITLE_HEIGHT)?;
        page.line(title, &style::title())?;
        Ok(page)
    }

    /// Writes a line into column A.
    pub(super) fn line(&mut self, text: &str, format: &Format) -> Result<(), XlsxError> {
        write_text(self.worksheet, self.row, 0, text, format)?;
        self.row += 1;
        Ok(())
    }

    /// Writes a link to another sheet into column A.
    pub(super) fn link(&mut self, text: &str, sheet: &str) -> Result<(), XlsxError> {
        write_link(self.worksheet, self.row, 0, text, sheet)?;
        self.row += 1;
        Ok(())
    }

    /// Marks what follows as an Excel table of so many rows and writes its header row; the header stays in sight.
    pub(super) fn start_table(&mut self, name: &str, title: &str, headings: &[Heading], rows: usize) -> Result<(), XlsxError> {
        let columns: Vec<TableColumn> = unique(headings)
            .iter()
            .zip(headings)
            .map(|(text, heading)| TableColumn::new().set_header(text).set_header_format(style::header(heading.part)))
            .collect();
        self.limits = headings.iter().map(|heading| heading.widest.min(LONGEST_LINE)).collect();
        for (index, limit) in self.limits.iter().enumerate() {
            self.worksheet.set_column_width(column(index), style::width(*limit))?;
        }
        let last_row = self.row + u32::try_from(rows).expect("a sheet has fewer rows");
        let table = Table::new().set_name(name).set_alt_text_title(title).set_columns(&columns);
        let table = table.set_style(TableStyle::None).set_autofilter(false);
        self.worksheet.add_table(self.row, 0, last_row, column(headings.len() - 1), &table)?;
        self.worksheet.set_repeat_rows(self.row, self.row)?;
        self.worksheet.set_freeze_panes(self.row + 1, 0)?;
        let lines = headings.iter().zip(&self.limits).map(|(heading, limit)| style::lines(&heading.text, *limit)).max();
        self.worksheet.set_row_height(self.row, style::height(lines.unwrap_or(1)) + GAP_ABOVE_HEADER)?;
        self.row += 1;
        Ok(())
    }

    /// Ends a row of the table whose texts are these; it becomes as high as its longest text needs.
    pub(super) fn end_row<'t>(&mut self, texts: impl Iterator<Item = &'t str>) -> Result<(), XlsxError> {
        let lines = texts.zip(&self.limits).map(|(text, limit)| style::lines(text, *limit)).max();
        self.worksheet.set_row_height(self.row, style::height(lines.unwrap_or(1)))?;
        self.row += 1;
        Ok(())
    }
}

/// The number of a column of a sheet.
pub(super) fn column(index: usize) -> u16 {
    u16::try_from(index).expect("a table has fewer columns than a sheet")
}

/// Writes a text as a text, never as a formula or a link. What Excel cannot hold is cut off.
pub(super) fn write_text(worksheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
    worksheet.write_string_with_format(row, column, fitting(text), format)?;
    Ok(())
}

fn fitting(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > LONGEST_TEXT
    });
    end.map_or(text, |(end, _)| &text[..end])
}

/// Writes a link to the first cell of another sheet.
pub(super) fn write_link(worksheet: &mut Worksheet, row: u32, column: u16, text: &str, sheet: &str) -> Result<(), XlsxError> {
    let target = format!("internal:'{}'!A1", sheet.replace('\'', "''"));
    worksheet.write_url_with_format(row, column, Url::new(target).set_text(text), &style::link())?;
    Ok(())
}

/// An Excel table refuses two columns of the same heading, whatever their capitals.
fn unique(headings: &[Heading]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut texts = Vec::new();
    for heading in headings {
        let mut text = heading.text.clone();
        let mut count = 1;
        while text.is_empty() || !seen.insert(text.to_lowercase()) {
            count += 1;
            text = format!("{} ({count})", heading.text);
        }
        texts.push(text);
    }
    texts
}

/// How many characters of a heading should stay on one line: those of its longest word, or of its unit in brackets.
pub(super) fn longest_part(heading: &str) -> usize {
    let (name, unit) = heading.rsplit_once(" (").unwrap_or((heading, ""));
    name.split_whitespace().map(|word| word.chars().count()).chain([unit.chars().count() + 1]).max().unwrap_or_default()
}
