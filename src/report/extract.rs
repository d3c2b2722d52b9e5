//! Extracts for the STEP portal: a row for each thing, with all that is said of it and where it was read.

use super::ledger::SourceCells;
use super::table::Number;
use super::text::Text;
use super::value::Unit;

/// One extract in one language. Names, codes and values are the same in all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Extract {
    /// The name of its files: `calls`.
    pub name: String,
    /// Title in the language.
    pub title: String,
    /// What is said of each row, from left to right.
    pub fields: Vec<Field>,
    /// The rows; each has one cell a field.
    pub rows: Vec<ExtractRow>,
    /// Notes in the language, in order; they concern the extract as a whole.
    pub notes: Vec<Text>,
    /// The source line in the language.
    pub source: String,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name in the data files: `member_state`, `budget`.
    pub name: String,
    /// Heading in the language, with the unit of printed numbers.
    pub heading: String,
    /// What it holds, in one English sentence, for the description of the data; nothing of one that only a campaign knows.
    pub meaning: Option<&'static str>,
    /// What stands in it.
    pub kind: FieldKind,
    /// Whether it names the row, together with the others of which this is said.
    pub is_key: bool,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// Free text, or several values of a row.
    Text,
    /// A code of a list.
    Code {
        /// The list.
        list: &'static str,
        /// All its codes.
        codes: Vec<&'static str>,
    },
    /// A day.
    Date,
    /// A month of a year.
    Month,
    /// Numbers.
    Number(Unit),
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct ExtractRow {
    /// Its id. That of its number in the ledger is the same, or begins with it where it has several.
    pub id: String,
    /// One cell a field.
    pub cells: Vec<ExtractCell>,
    /// The cells that it was made from.
    pub sources: Vec<SourceCells>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum ExtractCell {
    /// Nothing is reported.
    Empty,
    /// A text, a code or a date.
    Text {
        /// As the data files have it; empty where the language has a word for what is missing.
        value: String,
        /// In the language.
        text: String,
    },
    /// A number.
    Number(Number),
}

impl Extract {
    /// Every number in it.
    pub fn numbers(&self) -> impl Iterator<Item = &Number> {
        self.rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter_map(|cell| if let ExtractCell::Number(number) = cell { Some(number) } else { None })
    }
}
