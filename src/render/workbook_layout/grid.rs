//! The table of a sheet: its headings, no two alike, and the widths of its columns.

use std::collections::BTreeSet;

use super::measure::{self, GAP_ABOVE_HEADER, LONGEST_LINE};
use super::sheet::{Grid, Sheet, SheetCell, SheetRow};
use super::style::{Part, Style};

/// One column of a table: its heading and how many characters its longest text has.
pub(super) struct Heading {
    pub(super) text: String,
    pub(super) part: Part,
    pub(super) widest: usize,
}

impl Sheet {
    /// Ends the sheet with a table.
    pub(super) fn set_grid(&mut self, name: &str, title: &str, headings: &[Heading], rows: Vec<Vec<SheetCell>>) {
        let limits: Vec<usize> = headings.iter().map(|heading| heading.widest.min(LONGEST_LINE)).collect();
        self.widths = limits.iter().map(|limit| measure::width(*limit)).collect();
        self.grid = Some(Grid {
            name: name.to_owned(),
            title: title.to_owned(),
            header: header(headings, &limits),
            rows: rows.into_iter().map(|cells| SheetRow::measured(cells, &limits)).collect(),
        });
    }
}

fn header(headings: &[Heading], limits: &[usize]) -> SheetRow {
    let texts = unique(headings);
    let cells = texts.iter().zip(headings).map(|(text, heading)| SheetCell::text(text, Style::header(heading.part))).collect();
    let lines = measure::most_lines(headings.iter().map(|heading| heading.text.as_str()), limits);
    SheetRow { height: Some(measure::height(lines) + GAP_ABOVE_HEADER), cells }
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
