//! `[[dataset]]`: what can be reported, column by column.

use serde::Deserialize;
use toml::Spanned;

use super::Name;

/// One dataset. A campaign that names a built-in one adds columns to it, or replaces those of the same name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// Its name.
    pub name: Name,
    /// The columns that together name a row.
    #[serde(default)]
    pub key: Vec<Name>,
    /// Its columns.
    #[serde(default)]
    pub column: Vec<Column>,
}

/// One column of a dataset.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its name.
    pub name: Name,
    /// What its cells hold.
    #[serde(rename = "type")]
    pub kind: Spanned<ColumnType>,
    /// Whether every row must have a value.
    #[serde(default)]
    pub required: bool,
    /// Headings under which senders write it, in any language.
    #[serde(default)]
    pub headings: Vec<String>,
    /// The column that its codes follow from where no sender writes them.
    pub derived: Option<Derived>,
}

/// Where the codes of a column follow from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    /// A column of codes that have an attribute of the name of the column's own list.
    pub from: Name,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnType {
    /// Money, exact in cents.
    Amount,
    /// A number of things.
    Count,
    /// A decimal number with at most four decimals.
    Decimal,
    /// A day.
    Date,
    /// A month of a year.
    Month,
    /// Free text.
    Text,
    /// A code of the list of this name.
    Code(String),
}
