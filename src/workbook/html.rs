//! Web pages with tables, which many programs save under the name of a workbook. Everything on the page becomes one sheet, as in a spreadsheet
//! program that opens it: texts between the tables are rows of one cell.

use super::gather::Gatherer;
use super::html_text::{Piece, Pieces, Tag, find_ignoring_case, resolved};
use super::limits::Limits;
use super::raised::raised;
use super::{Concealed, Declared, Merged, ReadError, Reading, Remark, Sheet, Value, Workbook, csv, encoding, guard};
use crate::location::CellRef;

/// What a cell costs, filled or not, in the steps of [`Limits::work`].
const STEPS_PER_CELL: u64 = 20;

/// Reads a page.
pub(super) fn read(bytes: &[u8], declared: &Declared, limits: &Limits) -> Result<Reading, ReadError> {
    guard::check_bytes(bytes, limits)?;
    let label = declared.encoding.clone().or_else(|| stated_encoding(bytes));
    let decoded = encoding::decode(bytes, label.as_deref())?;
    let mut page = Page::new(limits);
    for piece in Pieces::new(decoded.text.as_ref()) {
        page.take(&piece)?;
    }
    let letter = page.first_letter.take();
    let sheet = page.finish()?;
    let guess = decoded.guessed.zip(letter).map(|(encoding, (cell, example))| Remark::EncodingGuessed { encoding, example, cell });
    Ok(Reading { workbook: Workbook { sheets: vec![sheet] }, remarks: decoded.remark.into_iter().chain(guess).collect() })
}

/// The encoding that the page says it has; UTF-16 does not say so in ASCII, and what nobody knows is left to be recognised.
fn stated_encoding(bytes: &[u8]) -> Option<String> {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let place = find_ignoring_case(&beginning, "charset=")? + "charset=".len();
    let name: String = beginning[place..]
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | ':'))
        .collect();
    encoding_rs::Encoding::for_label(name.as_bytes()).filter(|known| known.is_ascii_compatible()).map(|_| name)
}

/// The sheet as far as it has been read.
struct Page<'limits> {
    gatherer: Gatherer<'limits>,
    merged: Vec<Merged>,
    concealed: Concealed,
    /// The row that comes next, or that is being filled.
    row: u32,
    column: u32,
    /// How many tables are open; a table in a cell is text of the cell.
    tables: u32,
    had_table: bool,
    in_row: bool,
    cell: Option<Cell>,
    /// Text outside tables.
    paragraph: String,
    raised: u32,
    /// Areas that reach into rows below: their columns and their last row.
    spans: Vec<(u32, u32, u32)>,
    first_letter: Option<(CellRef, String)>,
}

struct Cell {
    text: String,
    /// The stored number where the page has one beside the shown text.
    number: Option<f64>,
    rows: u32,
    columns: u32,
}

impl<'limits> Page<'limits> {
    fn new(limits: &'limits Limits) -> Self {
        Self {
            gatherer: Gatherer::new(limits),
            merged: Vec::new(),
            concealed: Concealed::default(),
            row: 0,
            column: 0,
            tables: 0,
            had_table: false,
            in_row: false,
            cell: None,
            paragraph: String::new(),
            raised: 0,
            spans: Vec::new(),
            first_letter: None,
        }
    }

    fn take(&mut self, piece: &Piece<'_>) -> Result<(), ReadError> {
        match piece {
            Piece::Text(text) => {
                let text = resolved(text);
                self.add(&if self.raised > 0 { raised(&text) } else { text });
            }
            Piece::Open(tag) => self.open(tag)?,
            Piece::Close(name) => self.close(name)?,
        }
        Ok(())
    }

    /// Adds text to the cell at hand, or to the paragraph between tables; spaces of a page are one space each.
    fn add(&mut self, text: &str) {
        let place = match (&mut self.cell, self.tables) {
            (Some(cell), _) => &mut cell.text,
            (None, 0) => &mut self.paragraph,
            (None, _) => return,
        };
        for letter in text.chars() {
            if !matches!(letter, ' ' | '\t' | '\n' | '\r') {
                place.push(letter);
            } else if !place.is_empty() && !place.ends_with([' ', '\n']) {
                place.push(' ');
            }
        }
    }

    fn line_break(&mut self) {
        if let Some(cell) = &mut self.cell {
            cell.text.truncate(cell.text.trim_end_matches(' ').len());
            if !cell.text.is_empty() && !cell.text.ends_with('\n') {
                cell.text.push('\n');
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<(), ReadError> {
        match tag.name.as_str() {
            "table" if self.cell.is_some() => self.tables += 1,
            "table" => {
                self.finish_paragraph()?;
                (self.tables, self.had_table) = (1, true);
            }
            "tr" if self.tables == 1 => {
                self.finish_row()?;
                (self.in_row, self.column) = (true, 0);
                let style = tag.attribute("style").unwrap_or_default().replace(' ', "").to_ascii_lowercase();
                if style.contains("display:none") || tag.attribute("hidden").is_some() {
                    self.concealed.add_rows(self.row, self.row);
                }
            }
            "td" | "th" if self.tables == 1 && self.in_row => {
                self.finish_cell()?;
                let span = |name| tag.attribute(name).and_then(|count| count.trim().parse().ok()).unwrap_or(1).max(1);
                let number = tag.attribute("x:num").and_then(|number| number.trim().parse().ok());
                self.cell = Some(Cell { text: String::new(), number, rows: span("rowspan"), columns: span("colspan") });
            }
            "sup" => self.raised += 1,
            "br" | "p" | "div" | "li" if self.cell.is_some() => self.line_break(),
            "br" | "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4" if self.tables == 0 => self.finish_paragraph()?,
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "table" if self.tables > 1 => self.tables -= 1,
            "table" if self.tables == 1 => {
                self.finish_row()?;
                (self.tables, self.spans) = (0, Vec::new());
                // An empty row parts the table from what follows.
                self.row = self.row.saturating_add(1);
            }
            "tr" if self.tables == 1 => self.finish_row()?,
            "td" | "th" if self.tables == 1 => self.finish_cell()?,
            "sup" => self.raised = self.raised.saturating_sub(1),
            "p" | "div" | "li" if self.cell.is_some() => self.line_break(),
            "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4" if self.tables == 0 => self.finish_paragraph()?,
            _ => {}
        }
        Ok(())
    }

    fn finish_paragraph(&mut self) -> Result<(), ReadError> {
        let text = std::mem::take(&mut self.paragraph);
        if !text.trim().is_empty() {
            self.gatherer.put(CellRef::new(self.row, 0), Value::Text(text.trim_end().to_owned()))?;
            self.row = self.row.saturating_add(1);
        }
        Ok(())
    }

    fn finish_row(&mut self) -> Result<(), ReadError> {
        self.finish_cell()?;
        if std::mem::take(&mut self.in_row) {
            let row = self.row;
            self.spans.retain(|(_, _, last)| *last > row);
            self.row = self.row.saturating_add(1);
        }
        Ok(())
    }

    fn finish_cell(&mut self) -> Result<(), ReadError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        self.gatherer.work(STEPS_PER_CELL + self.spans.len() as u64)?;
        self.gatherer.check_text(cell.text.len())?;
        let row = self.row;
        let covers = |column: u32| move |(first, last, _): &&(u32, u32, u32)| (*first..=*last).contains(&column);
        while let Some((_, last, _)) = self.spans.iter().find(covers(self.column)) {
            self.column = last.saturating_add(1);
        }
        let place = CellRef::new(row, self.column);
        self.gatherer.check_place(place)?;
        let last = CellRef::new(row.saturating_add(cell.rows - 1), self.column.saturating_add(cell.columns - 1));
        if place != last {
            self.merged.push(Merged { first: place, last });
            self.gatherer.count_merged(self.merged.len() as u64)?;
        }
        if cell.rows > 1 {
            self.spans.push((place.column, last.column, last.row));
        }
        self.column = last.column.saturating_add(1);
        let text = cell.text.trim_end().to_owned();
        if let Some(number) = cell.number {
            return self.gatherer.put(place, Value::Number(number));
        }
        if self.first_letter.is_none() && !text.replace('\u{a0}', "").is_ascii() {
            self.first_letter = Some((place, text.clone()));
        }
        if text.is_empty() { Ok(()) } else { self.gatherer.put(place, csv::shown(&text)) }
    }

    fn finish(mut self) -> Result<Sheet, ReadError> {
        self.finish_row()?;
        self.finish_paragraph()?;
        if !self.had_table {
            return Err(ReadError::UnknownFormat { found: "a web page without a table" });
        }
        let sheet = self.gatherer.finish_sheet(String::new(), false, self.merged)?;
        Ok(Sheet { concealed: self.concealed, ..sheet })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{at, words};
    use super::*;

    fn page(html: &str) -> Sheet {
        let reading = read(html.as_bytes(), &Declared::default(), &Limits::default()).unwrap();
        assert_eq!(reading.remarks, []);
        reading.workbook.sheets.into_iter().next().unwrap()
    }

    #[test]
    fn cells_stand_where_a_browser_shows_them() {
        let sheet = page("<p>Title<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table><table><tr><th>e</table>");
        let found: Vec<_> = ["A1", "A2", "B2", "B3", "C3", "A5"].map(|name| at(&sheet, name).cloned()).into_iter().collect();
        assert_eq!(found, ["Title", "a", "b", "c", "d", "e"].map(|text| Some(words(text))));
        assert_eq!(sheet.merged.len(), 2);
    }

    #[test]
    fn a_table_in_a_cell_is_text_of_the_cell() {
        let sheet = page("<table><tr><td>a <table><tr><td>b</td></tr></table> c</td><td>d</td></tr></table>");
        assert_eq!(at(&sheet, "A1"), Some(&words("a b c")));
        assert_eq!(at(&sheet, "B1"), Some(&words("d")));
    }

    #[test]
    fn the_stored_number_wins_over_the_shown_one() {
        let sheet = page("<table><tr><td x:num=\"12.504\">12,50</td><td x:num>3,5</td><td>7<sup>1</sup></td></tr></table>");
        assert_eq!(at(&sheet, "A1"), Some(&Value::Number(12.504)));
        assert_eq!(at(&sheet, "B1"), Some(&words("3,5")));
        assert_eq!(at(&sheet, "C1"), Some(&words("7¹")));
    }

    #[test]
    fn a_hidden_row_is_read_and_told() {
        let sheet = page("<table><tr><td>a<tr style='DISPLAY: none'><td>b</table>");
        assert_eq!(at(&sheet, "A2"), Some(&words("b")));
        assert!(sheet.concealed.hides_row(1) && !sheet.concealed.hides_row(0));
    }

    #[test]
    fn a_page_without_a_table_is_refused() {
        let error = read(b"<html><p>Not found</p></html>", &Declared::default(), &Limits::default()).unwrap_err();
        assert_eq!(error, ReadError::UnknownFormat { found: "a web page without a table" });
    }
}
