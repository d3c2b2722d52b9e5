//! A workbook before it has a format: lines of cells, and how they look.

/// A workbook of a sender.
#[derive(Debug)]
pub(crate) struct Book {
    pub(crate) title: &'static str,
    pub(crate) theme: Theme,
    pub(crate) sheets: Vec<Sheet>,
}

/// The colours and the font of a sender.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Theme {
    pub(crate) font: &'static str,
    /// Ground of the header, as red, green and blue.
    pub(crate) header: u32,
    /// Text of the header.
    pub(crate) header_text: u32,
    /// Ground of the totals.
    pub(crate) total: u32,
}

/// One sheet.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) name: &'static str,
    /// Width of each column in characters; their number is the width of the table.
    pub(crate) widths: Vec<u16>,
    pub(crate) lines: Vec<Line>,
    pub(crate) merged: Vec<Merged>,
}

/// A merged rectangle, zero-based, corners included.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Merged {
    pub(crate) first: (u16, u16),
    pub(crate) last: (u16, u16),
}

/// One row of a sheet.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) kind: Kind,
    pub(crate) cells: Vec<Cell>,
}

/// What a row is, which says how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Title,
    Preamble,
    Header,
    Body,
    Subtotal,
    Total,
    Note,
}

impl Kind {
    /// Whether the row has borders over the whole width of the table.
    pub(crate) fn is_table(self) -> bool {
        matches!(self, Self::Header | Self::Body | Self::Subtotal | Self::Total)
    }
}

/// What stands in a cell.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    /// A number that the sender keyed in as text.
    TextNumber(String),
    Number(f64, Decimals),
    /// A date shown as month and year.
    Month {
        year: u16,
        month: u8,
    },
    /// A date.
    Day {
        year: u16,
        month: u8,
        day: u8,
    },
    /// A sum over the rows above, from `first` to `last` (zero-based), and its value as the spreadsheet computed it.
    Sum {
        first: u32,
        last: u32,
        value: f64,
        decimals: Decimals,
    },
}

/// How many decimals a number shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Decimals {
    None,
    One,
    Two,
}

impl Sheet {
    pub(crate) fn new(name: &'static str, widths: &[u16]) -> Self {
        Self { name, widths: widths.to_vec(), lines: Vec::new(), merged: Vec::new() }
    }

    pub(crate) fn push(&mut self, kind: Kind, cells: Vec<Cell>) {
        self.lines.push(Line { kind, cells });
    }

    /// A row of texts.
    pub(crate) fn texts(&mut self, kind: Kind, texts: &[&str]) {
        self.push(kind, texts.iter().map(|text| Cell::text(text)).collect());
    }

    pub(crate) fn blank(&mut self) {
        self.push(Kind::Preamble, Vec::new());
    }

    /// The notes below the table, one a row, after an empty row.
    pub(crate) fn notes(&mut self, notes: &[&str]) {
        self.blank();
        for note in notes {
            self.texts(Kind::Note, &[note]);
        }
    }

    /// Merges cells of the row that comes next.
    pub(crate) fn merge_in_next(&mut self, first: u16, last: u16) {
        let row = self.next_row();
        self.merge((row, first), (row, last));
    }

    pub(crate) fn merge(&mut self, first: (u16, u16), last: (u16, u16)) {
        self.merged.push(Merged { first, last });
    }

    /// The zero-based row that comes next.
    pub(crate) fn next_row(&self) -> u16 {
        u16::try_from(self.lines.len()).expect("a made sheet is short")
    }

    /// The sum of a column over the last `count` rows, as a formula of the row that comes next.
    pub(crate) fn sum(&self, column: usize, count: usize) -> Cell {
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
    pub(crate) fn height(&self, line: &Line) -> Option<u16> {
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
    pub(crate) fn rows_above_body(&self) -> u32 {
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
    pub(crate) fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    pub(crate) fn count(count: impl Into<f64>) -> Self {
        Self::Number(count.into(), Decimals::None)
    }

    /// An amount in million euro with two decimals.
    pub(crate) fn millions(amount: crate::facts::Amount) -> Self {
        Self::Number(amount.millions(), Decimals::Two)
    }

    /// The same, empty where there is none.
    pub(crate) fn millions_or_empty(amount: Option<crate::facts::Amount>) -> Self {
        amount.map_or(Self::Empty, Self::millions)
    }
}
