//! A workbook before it has a format: lines of cells, and how they look.

/// A workbook of a sender.
#[derive(Debug)]
pub struct Book {
    /// Title in the file's properties.
    pub title: String,
    /// How it looks.
    pub theme: Theme,
    /// The sheets, in their order.
    pub sheets: Vec<Sheet>,
}

impl Book {
    /// A workbook.
    #[must_use]
    pub fn new(title: impl Into<String>, theme: Theme, sheets: Vec<Sheet>) -> Self {
        Self { title: title.into(), theme, sheets }
    }
}

/// The colours and the font of a sender.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// Name of the font.
    pub font: &'static str,
    /// Ground of the header, as red, green and blue.
    pub header: u32,
    /// Text of the header.
    pub header_text: u32,
    /// Ground of the totals.
    pub total: u32,
}

/// One sheet.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Width of each column in characters; their number is the width of the table.
    pub widths: Vec<u16>,
    /// Its rows.
    pub lines: Vec<Line>,
    /// Its merged rectangles.
    pub merged: Vec<Merged>,
}

/// A merged rectangle, zero-based, corners included.
#[derive(Debug, Clone, Copy)]
pub struct Merged {
    /// Row and column of the upper left cell.
    pub first: (u16, u16),
    /// Row and column of the lower right cell.
    pub last: (u16, u16),
}

/// One row of a sheet.
#[derive(Debug)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// Its cells; those to the right of the last one are empty.
    pub cells: Vec<Cell>,
}

/// What a row is, which says how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The title of the sheet.
    Title,
    /// A line between the title and the table, or an empty one.
    Preamble,
    /// The headings.
    Header,
    /// A record.
    Body,
    /// A sum of some records.
    Subtotal,
    /// A sum of all records.
    Total,
    /// A note below the table.
    Note,
}

impl Kind {
    /// Whether the row has borders over the whole width of the table.
    #[must_use]
    pub fn is_table(self) -> bool {
        matches!(self, Self::Header | Self::Body | Self::Subtotal | Self::Total)
    }
}

/// What stands in a cell.
#[derive(Debug, Clone)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number that the sender keyed in as text.
    TextNumber(String),
    /// A number, and how many of its decimals are shown.
    Number(f64, Decimals),
    /// A date shown as month and year.
    Month {
        /// The year.
        year: u16,
        /// The month, from 1.
        month: u8,
    },
    /// A date.
    Day {
        /// The year.
        year: u16,
        /// The month, from 1.
        month: u8,
        /// The day, from 1.
        day: u8,
    },
    /// A sum over the rows above, from `first` to `last` (zero-based), and its value as the spreadsheet computed it.
    Sum {
        /// The first row that is summed.
        first: u32,
        /// The last row that is summed.
        last: u32,
        /// The sum.
        value: f64,
        /// How many decimals are shown.
        decimals: Decimals,
    },
}

/// How many decimals a number shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decimals {
    /// A whole number.
    None,
    /// One decimal.
    One,
    /// Two decimals.
    Two,
}

impl Sheet {
    /// An empty sheet with columns of these widths.
    #[must_use]
    pub fn new(name: impl Into<String>, widths: &[u16]) -> Self {
        Self { name: name.into(), widths: widths.to_vec(), lines: Vec::new(), merged: Vec::new() }
    }

    /// Adds a row.
    pub fn push(&mut self, kind: Kind, cells: Vec<Cell>) {
        self.lines.push(Line { kind, cells });
    }

    /// A row of texts.
    pub fn texts(&mut self, kind: Kind, texts: &[&str]) {
        self.push(kind, texts.iter().map(|text| Cell::text(text)).collect());
    }

    /// Adds an empty row.
    pub fn blank(&mut self) {
        self.push(Kind::Preamble, Vec::new());
    }

    /// The notes below the table, one a row, after an empty row.
    pub fn notes(&mut self, notes: &[&str]) {
        self.blank();
        for note in notes {
            self.texts(Kind::Note, &[note]);
        }
    }

    /// Merges cells of the row that comes next.
    pub fn merge_in_next(&mut self, first: u16, last: u16) {
        let row = self.next_row();
        self.merge((row, first), (row, last));
    }

    /// Merges a rectangle, given by row and column of its corners.
    pub fn merge(&mut self, first: (u16, u16), last: (u16, u16)) {
        self.merged.push(Merged { first, last });
    }

    /// The zero-based row that comes next.
    #[must_use]
    pub fn next_row(&self) -> u16 {
        u16::try_from(self.lines.len()).expect("a made sheet is short")
    }

    /// The sum of a column over the last `count` rows, as a formula of the row that comes next.
    #[must_use]
    pub fn sum(&self, column: usize, count: usize) -> Cell {
        let last = self.lines.len() - 1;
        let first = self.lines.len() - count;
        let above = self.lines[first..].iter().filter_map(|line| match line.cells.get(column) {
            Some(Cell::Number(value, decimals)) => Some((*value, *decimals)),
            _ => None,
        });
        let (value, decimals) = above.fold((0.0, Decimals::None), |(sum, most), (value, decimals)| (sum + value, most.max(decimals)));
        let row = |index: usize| u32::try_from(index).expect("a made sheet is short");
        Cell::Sum { first: row(first), last: row(last), value, decimals }
    }

    /// The height of a row in points, as a program fits it to the wrapped text; empty where the usual height is enough.
    #[must_use]
    pub fn height(&self, line: &Line) -> Option<u16> {
        // The space that a hundred characters take; those of a header are bold.
        let space = if line.kind == Kind::Header { 105 } else { 85 };
        let wrapped = |(cell, width): (&Cell, &u16)| match cell {
            Cell::Text(text) => text.split('\n').map(|part| rows_of_text(part, space, *width)).sum(),
            _ => 1,
        };
        let rows: u16 = line.cells.iter().zip(&self.widths).map(wrapped).max().unwrap_or(1);
        match line.kind {
            Kind::Title => Some(21),
            Kind::Header => Some(rows * 14 + 6),
            Kind::Body => Some(rows * 14 + 2),
            Kind::Subtotal | Kind::Total => Some(16),
            Kind::Preamble | Kind::Note => None,
        }
    }

    /// The row below which the sheet scrolls.
    #[must_use]
    pub fn rows_above_body(&self) -> u32 {
        let header = self.lines.iter().rposition(|line| line.kind == Kind::Header).expect("every sheet has a header");
        u32::try_from(header + 1).expect("a made sheet is short")
    }
}

/// On how many rows a text stands in a column of this width.
fn rows_of_text(text: &str, space_of_hundred: u16, width: u16) -> u16 {
    let length = u16::try_from(text.chars().count()).expect("a text is short");
    (length * space_of_hundred).div_ceil(width * 100)
}

impl Cell {
    /// A text; an empty one leaves the cell empty.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// A whole number.
    #[must_use]
    pub fn count(count: impl Into<f64>) -> Self {
        Self::Number(count.into(), Decimals::None)
    }

    /// An amount in whatever unit, with two decimals.
    #[must_use]
    pub fn amount(amount: impl Into<f64>) -> Self {
        Self::Number(amount.into(), Decimals::Two)
    }

    /// The same, empty where there is none.
    #[must_use]
    pub fn amount_or_empty(amount: Option<impl Into<f64>>) -> Self {
        amount.map_or(Self::Empty, Self::amount)
    }
}
