//! A sheet as it is filled from top to bottom: lines, links, and at most one table.

use super::measure::{self, TITLE_HEIGHT};
use super::style::Style;

/// A cell of an Excel sheet holds no longer text, counted in units of UTF-16.
const LONGEST_TEXT: usize = 32_767;

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) struct Sheet {
    pub(in crate::render) name: String,
    /// The lines above the table, the title first; each has one cell.
    pub(in crate::render) lines: Vec<SheetRow>,
    pub(in crate::render) grid: Option<Grid>,
    /// The widths of the first columns, in pixels of which 96 make an inch.
    pub(in crate::render) widths: Vec<u32>,
}

/// The table of a sheet; it follows the lines without a gap. Its header row is repeated on every page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) struct Grid {
    /// Its name for programs, which is no address of a cell.
    pub(in crate::render) name: String,
    /// Its title for people who do not see it.
    pub(in crate::render) title: String,
    /// The headings, no two alike.
    pub(in crate::render) header: SheetRow,
    pub(in crate::render) rows: Vec<SheetRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) struct SheetRow {
    /// The height in points; without one, the program measures the text.
    pub(in crate::render) height: Option<f64>,
    pub(in crate::render) cells: Vec<SheetCell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) struct SheetCell {
    pub(in crate::render) content: Content,
    pub(in crate::render) style: Style,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) enum Content {
    /// A text, never a formula, whatever it begins with.
    Text(String),
    /// The unrounded number, and what is seen of it in the language of the report.
    Number { value: f64, printed: String },
    /// A link to the first cell of another sheet.
    Link { text: String, sheet: String },
}

impl Sheet {
    /// Starts a sheet with its title in A1.
    pub(super) fn new(name: &str, title: &str) -> Self {
        let mut sheet = Self { name: name.to_owned(), lines: Vec::new(), grid: None, widths: Vec::new() };
        sheet.line(title, Style::TITLE);
        sheet.lines[0].height = Some(TITLE_HEIGHT);
        sheet
    }

    /// Writes a line into column A.
    pub(super) fn line(&mut self, text: &str, style: Style) {
        // Not every program makes room for the further lines of a wrapped text.
        let height = style.wrap.then(|| measure::height(measure::most_lines([text].into_iter(), &[measure::COVER_LINE])));
        self.lines.push(SheetRow { height, cells: vec![SheetCell::text(text, style)] });
    }

    /// Writes a link to another sheet into column A.
    pub(super) fn link(&mut self, text: &str, sheet: &str) {
        self.lines.push(SheetRow { height: None, cells: vec![SheetCell::link(text, sheet)] });
    }
}

impl SheetCell {
    pub(super) fn text(text: &str, style: Style) -> Self {
        Self { content: Content::Text(fitting(text)), style }
    }

    pub(super) fn link(text: &str, sheet: &str) -> Self {
        Self { content: Content::Link { text: fitting(text), sheet: sheet.to_owned() }, style: Style::LINK }
    }

    /// What is seen of the cell.
    pub(in crate::render) fn seen(&self) -> &str {
        match &self.content {
            Content::Text(text) | Content::Link { text, .. } => text,
            Content::Number { printed, .. } => printed,
        }
    }
}

impl SheetRow {
    /// A row of a table, as high as its longest text needs where the lines of the columns hold so many characters.
    pub(super) fn measured(cells: Vec<SheetCell>, limits: &[usize]) -> Self {
        let lines = measure::most_lines(cells.iter().map(SheetCell::seen), limits);
        Self { height: Some(measure::height(lines)), cells }
    }
}

/// The text as a cell can hold it: a line break is one character, what Excel has no room for is cut off, and characters that XML
/// does not know are replaced.
pub(super) fn fitting(text: &str) -> String {
    let mut units = 0;
    let within_limit = |letter: &char| {
        units += letter.len_utf16();
        units <= LONGEST_TEXT
    };
    let letters = text.chars().filter(|letter| *letter != '\r').take_while(within_limit);
    letters.map(|letter| if is_text(letter) { letter } else { char::REPLACEMENT_CHARACTER }).collect()
}

fn is_text(letter: char) -> bool {
    matches!(letter, '\t' | '\n') || !(letter.is_ascii_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'))
}
