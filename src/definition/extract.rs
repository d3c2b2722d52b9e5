//! `[[extract]]`: what the STEP portal shows, as files and as a table of the page that can be filtered.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::output::Attribution;
use super::{Measure, Name};

/// An extract: a row for each thing, with all that is said of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extract {
    /// Its name, in lower-case letters, digits and hyphens: `calls` makes `data/portal/calls.csv`.
    pub name: Name,
    /// What it shows; rows of several parts follow each other.
    pub part: Vec<ExtractPart>,
    /// Names of notes, texts of which stand in the text files.
    #[serde(default)]
    pub notes: Vec<Name>,
}

/// Rows of an extract that come from one dataset.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractPart {
    /// The dataset.
    pub dataset: Name,
    /// Which facts count, as in a table.
    #[serde(default)]
    pub filter: BTreeMap<Name, Vec<Name>>,
    /// Columns of the dataset whose values make the rows.
    pub rows: Vec<Name>,
    /// Further columns that are said of each row.
    #[serde(default)]
    pub attributes: Vec<Name>,
    /// What is measured.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// How amounts were given to places.
    #[serde(default)]
    pub attribution: Attribution,
}
