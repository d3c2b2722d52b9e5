//! What stands where in the workbook of the report, whatever the file format: the sheets in their order, every text, link and
//! number with its style, the widths and the heights.
//!
//! `tables.xlsx` and `tables.ods` only write this down, so that the two cannot differ. The layout keeps to the rules for accessible
//! statistics in spreadsheets (UK Government Analysis Function, "Releasing statistics in spreadsheets") and to EN 301 549: one
//! marked-up table a sheet, titles in A1, no merged cells, no empty rows or cells, no filter buttons, no frozen rows (they fill the screen
//! of who reads it enlarged), a plain sans-serif font of 12 points, notes and shorthands explained on a sheet of their own. `audit` opens
//! the finished files and holds them to it. Sheets are to be printed on A4, landscape, one page wide.

mod front;
mod grid;
mod measure;
mod notes;
mod sheet;
mod shorthand;
mod style;
mod table;

use self::notes::Notes;
pub(super) use self::sheet::{Content, Grid, Sheet, SheetCell, SheetRow};
pub(super) use self::style::{Align, Edge, FONT, FONT_SIZE, LINK_COLOUR, Rule, Style, TITLE_SIZE};
use crate::report::Report;

/// The height of a line of the font, and the width of a column that was given none, in pixels of which 96 make an inch.
pub(super) const LINE_PIXELS: u32 = 21;
pub(super) const COLUMN_PIXELS: u32 = 80;

/// A workbook before it is written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct WorkbookLayout {
    pub(super) properties: Properties,
    pub(super) sheets: Vec<Sheet>,
}

/// What the file says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Properties {
    /// Language tag, as in BCP 47.
    pub(super) language: String,
    pub(super) title: String,
    pub(super) subject: String,
    pub(super) description: String,
    /// The date of making is the last day of this year, the reporting year: a real clock would change the bytes of every build.
    pub(super) year: u16,
}

impl WorkbookLayout {
    /// Lays out the report.
    pub(super) fn of(report: &Report) -> Self {
        let notes = Notes::collect(report);
        let mut sheets = vec![front::cover(report), front::contents(report, &notes)];
        sheets.extend(report.items.iter().map(|item| table::sheet(item.table(), &notes, &report.words)));
        sheets.extend(front::not_reported(report));
        sheets.extend(notes.sheet(&report.words));
        Self { properties: Properties::of(report), sheets }
    }
}

impl Properties {
    fn of(report: &Report) -> Self {
        Self {
            language: report.language.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect(),
            title: sheet::fitting(&report.title),
            subject: sheet::fitting(&report.subtitle),
            description: sheet::fitting(&report.words.made_by),
            year: u16::try_from(report.year).unwrap_or_default().clamp(1900, 9999),
        }
    }
}

#[cfg(test)]
mod tests;
