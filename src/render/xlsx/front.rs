//! The sheets around the tables: the cover, the list of contents and the list of what is not reported.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::notes::Notes;
use super::sheet::{Heading, Page, write_link, write_text};
use super::style::{self, LONGEST_LINE, Part};
use crate::report::{Item, Report, RowRole};

/// The cover: what this is and who made it.
pub(super) fn cover(workbook: &mut Workbook, report: &Report) -> Result<(), XlsxError> {
    let words = &report.words;
    let mut page = Page::new(workbook.add_worksheet(), &words.cover, &report.title)?;
    page.worksheet.set_column_width(0, style::width(LONGEST_LINE) * 1.4)?;
    let wrapped = style::plain().set_text_wrap();
    page.line(&report.subtitle, &wrapped)?;
    page.line(&words.made_by, &wrapped)?;
    page.link(&words.contents, &words.contents)
}

/// The list of the sheets, each a link.
pub(super) fn contents(workbook: &mut Workbook, report: &Report, notes: &Notes<'_>) -> Result<(), XlsxError> {
    let words = &report.words;
    let mut rows: Vec<(String, String)> =
        report.items.iter().map(Item::table).map(|table| (table.id.clone(), super::table::title(table))).collect();
    if !report.not_reported.is_empty() {
        let headings: Vec<&str> = report.not_reported.iter().map(|item| item.heading.as_str()).collect();
        rows.push((words.not_reported.clone(), headings.join(", ")));
    }
    if !notes.is_empty() {
        rows.push((words.notes.clone(), words.notes.clone()));
    }
    let page = Page::new(workbook.add_worksheet(), &words.contents, &words.contents)?;
    let columns = [words.sheet.as_str(), words.title.as_str()];
    let texts: Vec<Vec<&str>> = rows.iter().map(|(sheet, title)| vec![sheet.as_str(), title.as_str()]).collect();
    list(page, "contents_list", &columns, &texts, |row| Some(rows[row].0.as_str()))
}

/// The tables and figures that could not be made, with the reason.
pub(super) fn not_reported(workbook: &mut Workbook, report: &Report) -> Result<(), XlsxError> {
    if report.not_reported.is_empty() {
        return Ok(());
    }
    let words = &report.words;
    let mut page = Page::new(workbook.add_worksheet(), &words.not_reported, &words.not_reported)?;
    page.link(&words.contents, &words.contents)?;
    let columns = [words.number.as_str(), words.title.as_str(), words.reason.as_str()];
    let texts: Vec<Vec<&str>> =
        report.not_reported.iter().map(|item| vec![item.heading.as_str(), item.title.as_str(), item.reason.as_str()]).collect();
    list(page, "not_reported_list", &columns, &texts, |_| None)
}

/// A table of texts; the first cell of a row is a link where `target` names a sheet for it.
pub(super) fn list<'a>(
    mut page: Page<'_>,
    name: &str,
    columns: &[&str],
    rows: &[Vec<&str>],
    target: impl Fn(usize) -> Option<&'a str>,
) -> Result<(), XlsxError> {
    if rows.is_empty() {
        return Ok(());
    }
    let headings: Vec<Heading> = columns.iter().enumerate().map(|(index, heading)| text_column(index, heading, rows)).collect();
    let title = columns.join(", ");
    page.start_table(name, &title, &headings, rows.len())?;
    let format = style::body(Part::Text, RowRole::Cell);
    for (index, row) in rows.iter().enumerate() {
        for (column, text) in (0_u16..).zip(row) {
            match target(index).filter(|_| column == 0) {
                Some(sheet) => write_link(page.worksheet, page.row, column, text, sheet)?,
                None => write_text(page.worksheet, page.row, column, text, &format)?,
            }
        }
        page.end_row(row.iter().copied())?;
    }
    Ok(())
}

fn text_column(index: usize, heading: &str, rows: &[Vec<&str>]) -> Heading {
    let widest = rows.iter().map(|row| row[index].chars().count()).chain([heading.chars().count()]).max().unwrap_or_default();
    Heading { text: heading.to_owned(), part: Part::Text, widest }
}
