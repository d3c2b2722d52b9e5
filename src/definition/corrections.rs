//! `corrections.toml`: what an analyst puts right or assumes, without touching a file as received.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::Name;

/// The whole file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrections {
    /// Cells and rows that are put right.
    #[serde(default)]
    pub correction: Vec<Spanned<Correction>>,
    /// Values that nobody reported and that are assumed.
    #[serde(default)]
    pub assumption: Vec<Spanned<Assumption>>,
}

/// One cell with another value, or one row that is left out.
///
/// The place is a `cell`, or a `row` or `key` with a `column` of the dataset; of a row that is left out, a `row` or a `key`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Path from the campaign folder.
    pub file: Name,
    /// Name of the sheet; may be left out where the file has one.
    pub sheet: Option<Name>,
    /// The cell: `D17`.
    pub cell: Option<Name>,
    /// The row by its number, as a spreadsheet shows it.
    pub row: Option<Spanned<u32>>,
    /// The row by what stands in its columns: `{ number = "3", fund = "ERDF" }`.
    #[serde(default)]
    pub key: BTreeMap<Name, Name>,
    /// The column of the dataset, for a `row` or a `key`.
    pub column: Option<Name>,
    /// What stands there; of a row that is left out one or several texts of it.
    pub old: Option<Spanned<toml::Value>>,
    /// What counts instead; an empty text for nothing.
    pub new: Option<Spanned<toml::Value>>,
    /// Whether the row is left out.
    #[serde(default)]
    pub leave_out: bool,
    /// Why.
    pub reason: Spanned<String>,
    /// What it rests on, such as a letter.
    pub source: Option<String>,
    /// Who decided it.
    pub who: Spanned<String>,
    /// When, as a date without quotes.
    pub when: Spanned<Datetime>,
}

/// A value for the facts that have none.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// The dataset.
    pub dataset: Name,
    /// Which facts: by column, the code or text that stands there, or several of which one does.
    #[serde(default, rename = "where")]
    pub filter: BTreeMap<Name, Spanned<OneOrSeveral>>,
    /// What is assumed where it is empty, by column.
    pub set: BTreeMap<Name, Name>,
    /// Why.
    pub reason: Spanned<String>,
    /// What it rests on.
    pub source: Option<String>,
    /// Who decided it.
    pub who: Spanned<String>,
    /// When, as a date without quotes.
    pub when: Spanned<Datetime>,
}

/// One text or several. Their own places are not kept; that of the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum OneOrSeveral {
    /// `"RO"`
    One(String),
    /// `["ERDF", "ESF+"]`
    Several(Vec<String>),
}

impl OneOrSeveral {
    /// The texts.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Several(texts) => texts,
        }
    }
}
