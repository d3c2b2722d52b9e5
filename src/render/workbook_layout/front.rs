//! The sheets around the tables: the cover, the list of contents and the list of what is not reported.

use super::grid::Heading;
use super::measure;
use super::notes::Notes;
use super::sheet::{Sheet, SheetCell};
use super::style::{Part, Style};
use crate::report::{Item, Report, RowRole};

/// The cover: what this is and who made it.
pub(super) fn cover(report: &Report) -> Sheet {
    let words = &report.words;
    let mut sheet = Sheet::new(&words.cover, &report.title);
    sheet.widths = vec![measure::cover_width()];
    sheet.line(&report.subtitle, Style::WRAPPED);
    sheet.line(&words.made_by, Style::WRAPPED);
    sheet.line(&words.about_workbook, Style::WRAPPED);
    sheet.link(&words.contents, &words.contents);
    sheet
}

/// The list of the sheets, each a link.
pub(super) fn contents(report: &Report, notes: &Notes<'_>) -> Sheet {
    let words = &report.words;
    let mut rows: Vec<(String, String)> =
        report.items.iter().map(Item::table).map(|table| (table.id.clone(), table.caption.clone())).collect();
    if !report.not_reported.is_empty() {
        let headings: Vec<&str> = report.not_reported.iter().map(|item| item.heading.as_str()).collect();
        rows.push((words.not_reported.clone(), headings.join(", ")));
    }
    if !notes.is_empty() {
        rows.push((words.notes.clone(), words.notes.clone()));
    }
    let mut sheet = Sheet::new(&words.contents, &words.contents);
    let columns = [words.sheet.as_str(), words.title.as_str()];
    let texts: Vec<Vec<&str>> = rows.iter().map(|(name, title)| vec![name.as_str(), title.as_str()]).collect();
    list(&mut sheet, "contents_list", &columns, &texts, |row| Some(rows[row].0.as_str()));
    sheet
}

/// The tables and figures that could not be made, with the reason.
pub(super) fn not_reported(report: &Report) -> Option<Sheet> {
    if report.not_reported.is_empty() {
        return None;
    }
    let words = &report.words;
    let mut sheet = Sheet::new(&words.not_reported, &words.not_reported);
    sheet.link(&words.contents, &words.contents);
    let columns = [words.number.as_str(), words.title.as_str(), words.reason.as_str()];
    let texts: Vec<Vec<&str>> =
        report.not_reported.iter().map(|item| vec![item.heading.as_str(), item.title.as_str(), item.reason.as_str()]).collect();
    list(&mut sheet, "not_reported_list", &columns, &texts, |_| None);
    Some(sheet)
}

/// A table of texts; the first cell of a row is a link where `target` names a sheet for it.
pub(super) fn list<'a>(sheet: &mut Sheet, name: &str, columns: &[&str], rows: &[Vec<&str>], target: impl Fn(usize) -> Option<&'a str>) {
    if rows.is_empty() {
        return;
    }
    let headings: Vec<Heading> = columns.iter().enumerate().map(|(index, heading)| text_column(index, heading, rows)).collect();
    let cell = |row: usize, column: usize, text: &str| match target(row).filter(|_| column == 0) {
        Some(other) => SheetCell::link(text, other),
        None => SheetCell::text(text, Style::body(Part::Text, RowRole::Cell, None)),
    };
    let row = |(row, texts): (usize, &Vec<&str>)| texts.iter().enumerate().map(|(column, text)| cell(row, column, text)).collect();
    sheet.set_grid(name, &columns.join(", "), &headings, rows.iter().enumerate().map(row).collect());
}

fn text_column(index: usize, heading: &str, rows: &[Vec<&str>]) -> Heading {
    let widest = rows.iter().map(|row| row[index].chars().count()).chain([heading.chars().count()]).max().unwrap_or_default();
    Heading { text: heading.to_owned(), part: Part::Text, widest }
}
