//! The ledger: where every printed number comes from.

use std::collections::BTreeMap;

use super::value::{Exact, Unit};
use crate::location::CellRef;

/// What is known of one printed number.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its id: `T2/DE/2/ERDF`.
    pub id: String,
    /// The value before rounding.
    pub value: Exact,
    /// What it counts.
    pub unit: Unit,
    /// The text as printed, by language.
    pub printed: BTreeMap<String, String>,
    /// Which facts it was made from, as `column = code` conditions, with the dataset first.
    pub filter: Vec<(String, Vec<String>)>,
    /// Cells and rows that were corrected and that it rests on; empty where all is as sent.
    pub corrections: Vec<Correction>,
    /// Values that nobody reported and that it rests on; empty where all is reported.
    pub assumptions: Vec<Assumption>,
    /// What the facts are facts of: what was submitted, approved, reserved, awarded …; up to which day.
    pub universe: Universe,
    /// By which rates amounts that were sent in another currency were converted; empty where all are in euro.
    pub converted: Vec<String>,
    /// How codes of regions were carried to the report's version of NUTS, in sentences; empty where they are as sent.
    pub carried: Vec<String>,
    /// How amounts were given to places: `as reported`, `equal split` …
    pub attribution: String,
    /// The rounding rule and format: `half-up, 2 decimals, EUR million`.
    pub rounding: String,
    /// What was computed over the cells.
    pub calculation: Calculation,
    /// The cells it was made from.
    pub sources: Vec<SourceCells>,
    /// The cells that it is compared with: for a share those of the whole, for a place in an order those of all rows; the part is made of
    /// `sources`.
    pub whole: Vec<SourceCells>,
}

/// A cell or a row that does not count as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Correction {
    /// Path from the campaign folder, with `/`.
    pub file: String,
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// The cell; of a row that is left out its first one.
    pub cell: CellRef,
    /// The column of the dataset; empty for a row that is left out.
    pub column: String,
    /// What was sent; of a row its texts.
    pub from: String,
    /// What counts instead; nothing for a row that is left out.
    pub to: Option<String>,
    /// Why.
    pub grounds: Grounds,
}

/// A value that nobody reported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Assumption {
    /// The column of the dataset.
    pub column: String,
    /// What is assumed: a code, a text, or a number.
    pub value: String,
    /// For how many of the number's facts.
    pub facts: usize,
    /// Why.
    pub grounds: Grounds,
}

/// Why a value is not the one that was sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grounds {
    /// Why.
    pub reason: String,
    /// What it rests on.
    pub source: Option<String>,
    /// Who decided it.
    pub who: String,
    /// When: `2025-02-03`.
    pub when: String,
    /// Where it is declared: `corrections.toml:4`.
    pub declared: String,
}

/// What the facts of a number are facts of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Universe {
    /// `submitted`, `approved`, `pending`, `reserved`, `awarded`, `planned` …; empty where the dataset declares none.
    pub of: String,
    /// The last day that counts: `2024-12-31`.
    pub cut_off: String,
}

/// What was computed over the cells of a number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calculation {
    /// `sum`, `distinct`, `share` … `docs/trust.md` has all of them.
    pub kind: &'static str,
    /// The columns of the dataset that it reads.
    pub columns: Vec<String>,
    /// The columns whose values make the groups that are compared.
    pub of: Vec<String>,
    /// How many groups are taken, or which per cent they make.
    pub number: Option<usize>,
    /// The part of a quotient.
    pub part: Option<Exact>,
    /// What a part is compared with.
    pub whole: Option<Exact>,
    /// By whose people it was divided.
    pub people: Option<People>,
    /// For `shown`, how many parts a picture has: the ids of the numbers that it counts.
    pub numbers: Vec<String>,
}

/// The people by whom an amount was divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// How many they are.
    pub number: i128,
    /// The code list that says so.
    pub list: &'static str,
    /// The codes of the regions in which they live.
    pub regions: Vec<String>,
}

/// Cells of one sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCells {
    /// Path from the campaign folder, with `/`.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// The cells, in order, each once.
    pub cells: Vec<CellRef>,
}
