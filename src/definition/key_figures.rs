//! `[[key_figures]]`: single numbers for the text of the report, over whichever datasets.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{MeasureValue, MoneyUnit, Name};

/// A table whose rows are single numbers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFigures {
    /// Its id: `K1`.
    pub id: Name,
    /// Its rows.
    pub figure: Vec<KeyFigure>,
}

/// One number.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFigure {
    /// Its name, which is the second part of its id: `K1/call_budget`.
    pub name: Name,
    /// The dataset that it is made from.
    pub dataset: Name,
    /// Which facts count, as in a table.
    #[serde(default)]
    pub filter: BTreeMap<Name, Vec<Name>>,
    /// How it is made.
    pub value: MeasureValue,
    /// Unit of a printed amount; the report's where none is declared.
    pub unit: Option<MoneyUnit>,
    /// Decimals of the printed number.
    #[serde(default)]
    pub decimals: u32,
}
