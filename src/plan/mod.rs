//! The definition with every name resolved: what guides each step.

use crate::report::RowRole;
use crate::workbook::Date;

/// Everything a run needs to know.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What holds for the whole report.
    pub report: ReportPlan,
    /// The datasets, in the order of their declaration.
    pub datasets: Vec<DatasetPlan>,
    /// One for every sheet selection of every file, in the order of the files' paths.
    pub sources: Vec<SourcePlan>,
    /// Tables and figures in the order of the report.
    pub outputs: Vec<OutputPlan>,
}

/// What holds for the whole report.
#[derive(Debug, Clone)]
pub struct ReportPlan {
    /// Reporting year.
    pub year: i32,
    /// The last day that counts.
    pub cut_off: Date,
    /// Languages of the report.
    pub languages: Vec<String>,
}

/// One dataset.
#[derive(Debug, Clone)]
pub struct DatasetPlan {
    /// Its name: `amendments`.
    pub name: String,
    /// Its columns, in the order of declaration; steps refer to them by position.
    pub columns: Vec<ColumnPlan>,
    /// Positions of the columns that together name a row.
    pub key: Vec<usize>,
}

impl DatasetPlan {
    /// The position of a column.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// One column of a dataset.
#[derive(Debug, Clone)]
pub struct ColumnPlan {
    /// Its name: `member_state`.
    pub name: String,
    /// What its cells hold.
    pub kind: ColumnType,
    /// Whether every row must have a value.
    pub required: bool,
    /// Headings under which senders write it.
    pub headings: Vec<String>,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnType {
    /// Money; stored in cents.
    Amount,
    /// A number of things.
    Count,
    /// A decimal number with at most four decimals; stored in ten-thousandths.
    Decimal,
    /// A day.
    Date,
    /// A month of a year; stored as year times 100 plus month.
    Month,
    /// Free text.
    Text,
    /// A code of a list.
    Code(&'static crate::codes::CodeList),
}

/// How one file feeds one dataset.
#[derive(Debug, Clone)]
pub struct SourcePlan {
    /// Position of the file in the campaign's list of files, which is sorted by path.
    pub file: usize,
    /// Path from the campaign folder.
    pub path: String,
    /// Names of the sheets to read; all visible sheets where it is empty.
    pub sheets: Vec<String>,
    /// Position of the dataset.
    pub dataset: usize,
    /// Values that hold for every row: position of the column and the text, read as if it stood in a cell.
    pub values: Vec<(usize, String)>,
    /// Units of columns whose headings do not say them.
    pub units: Vec<(usize, MoneyUnit)>,
    /// Headings of this source that the dataset does not know: position of the column and the heading.
    pub headings: Vec<(usize, String)>,
    /// The declared encoding of a text file.
    pub encoding: Option<String>,
    /// The declared separator of a text file.
    pub separator: Option<char>,
}

/// The unit in which amounts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoneyUnit {
    /// Euro.
    Euro,
    /// Thousands of euro.
    Thousand,
    /// Millions of euro.
    Million,
    /// Billions (10^9) of euro.
    Billion,
}

impl MoneyUnit {
    /// Decimal digits of one unit in euro: 6 for a million.
    #[must_use]
    pub const fn power(self) -> u32 {
        match self {
            Self::Euro => 0,
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
        }
    }
}

/// One table or figure.
#[derive(Debug, Clone)]
pub struct OutputPlan {
    /// Its id.
    pub id: String,
    /// The role that a single value plays.
    pub role: RowRole,
}
