//! `[[dataset]]`: what can be reported, column by column.

use serde::Deserialize;
use toml::Spanned;

use super::{MoneyUnit, Name};

/// One dataset. A campaign that names a built-in one adds columns to it, or replaces those of the same name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dataset {
    /// Its name.
    pub name: Name,
    /// The columns that together name a row.
    #[serde(default)]
    pub key: Vec<Name>,
    /// The columns by which rows of one key may differ: they are parts of one thing.
    #[serde(default)]
    pub parts: Vec<Name>,
    /// Columns whose values part what is never added up: the dimensions of a categorisation, the years of cumulative amounts.
    #[serde(default)]
    pub apart: Vec<Name>,
    /// What its rows are, for the ledger; a row's status, where there is one, says it more exactly.
    pub universe: Option<Universe>,
    /// Its columns.
    #[serde(default)]
    pub column: Vec<Column>,
}

/// What the rows of a dataset are: amounts that were only submitted are never added to amounts that were approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Universe {
    /// Sent to the Commission, whether it has decided or not.
    Submitted,
    /// Approved by the Commission.
    Approved,
    /// Set aside, such as the budget of a call.
    Reserved,
    /// Given, such as a grant or a seal.
    Awarded,
    /// Meant to be reached.
    Planned,
    /// Said by those who were asked.
    Answered,
}

impl Universe {
    /// Its name in the ledger.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Approved => "approved",
            Self::Reserved => "reserved",
            Self::Awarded => "awarded",
            Self::Planned => "planned",
            Self::Answered => "answered",
        }
    }
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
    /// The columns of the opening and the closing, where it says what state something is in at the cut-off date. No sender writes it.
    pub at_cut_off: Option<OpenBetween>,
    /// The unit of its amounts where neither the file nor the source says one: that of a public format.
    pub unit: Option<MoneyUnit>,
}

/// Where the codes of a column follow from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    /// A column of codes that have an attribute of the name of the column's own list.
    pub from: Name,
}

/// When something can be applied for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenBetween {
    /// The column of its first day or month.
    pub opens: Name,
    /// The column of its last day or month.
    pub closes: Name,
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
    /// A percentage, as 0.5, 50 or `50 %`.
    Percentage,
    /// A day.
    Date,
    /// A month of a year.
    Month,
    /// Free text.
    Text,
    /// A code of the list of this name.
    Code(String),
}
