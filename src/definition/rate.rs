//! `[[rate]]`: how much of another currency is one euro.

use serde::Deserialize;
use toml::Spanned;

use super::Name;

/// The rate of a month.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// ISO 4217 code: `PLN`.
    pub currency: Name,
    /// The month: `2024-12`.
    pub month: Name,
    /// Units of the currency for one euro, as a text with a point, so that no digit is lost: `"4.2730"`.
    pub rate: Spanned<String>,
    /// Who says so.
    pub source: Spanned<String>,
}
