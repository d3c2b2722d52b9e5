//! `[[source]]`: which files feed which dataset, and what their headings do not say.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{MoneyUnit, Name};

/// Which files feed which dataset.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// A path from the campaign folder; `*` stands for any characters but `/`.
    pub files: Name,
    /// The sheets to read; every visible sheet where none is named.
    #[serde(default)]
    pub sheets: Vec<Name>,
    /// The dataset that they feed.
    pub dataset: Name,
    /// Values that hold for every row of the file, by column.
    #[serde(default)]
    pub values: BTreeMap<Name, Name>,
    /// Units of amounts whose headings do not say them, by column.
    #[serde(default)]
    pub units: BTreeMap<Name, MoneyUnit>,
    /// Currencies of amounts whose headings do not say them, by column: `PLN`.
    #[serde(default)]
    pub currencies: BTreeMap<Name, Name>,
    /// The month whose rates convert its amounts: `2024-11`; that of the cut-off date where none is declared.
    pub rates: Option<Name>,
    /// Headings that the dataset does not know, by column.
    #[serde(default)]
    pub headings: BTreeMap<Name, Name>,
    /// Encoding of a text file where it cannot be recognised, by its WHATWG name: `windows-1252`.
    pub encoding: Option<Name>,
    /// The language in which its sender is written to; that of the Member State where none is declared.
    pub language: Option<Name>,
    /// NUTS version of the source's codes where they do not tell it: `2021`.
    pub nuts: Option<Name>,
    /// Separator of a text file where it cannot be recognised.
    pub separator: Option<char>,
}
