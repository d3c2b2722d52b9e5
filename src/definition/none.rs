//! `[[none]]`: what the campaign knows that there is none of.

use serde::Deserialize;

use super::Name;

/// A dataset that is known to have nothing this year, which is not the same as one that nobody reported.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredNone {
    /// The dataset.
    pub dataset: Name,
    /// Who says so, for those who read `report.toml` and the manifest.
    pub reason: String,
}
