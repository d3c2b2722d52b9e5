//! The campaign's own texts in one language: `texts/nl.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Titles, notes and translations of what senders wrote.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Titles of tables and figures by id; the program's own where none is given.
    #[serde(default)]
    pub titles: BTreeMap<String, String>,
    /// Notes by name.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
    /// Translations of texts that senders wrote, by column of the dataset.
    #[serde(default)]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
}
