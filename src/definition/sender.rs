//! `[[sender]]`: who is expected to report, in which files, and when it came.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::Name;

/// Somebody who is expected to report.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// A name for findings: a Member State's code, a service.
    pub name: Name,
    /// The languages in which it is written to: a letter in each.
    #[serde(default)]
    pub languages: Vec<Name>,
    /// To whom letters go: an office and its address, as a letter has it.
    pub contact: Option<String>,
    /// Paths from the campaign folder, each of one file; `*` stands for any characters but `/`.
    #[serde(default)]
    pub files: Vec<Name>,
    /// The day on which the last of them came, as a date without quotes.
    pub received: Option<Spanned<Datetime>>,
    /// Which file counts, where several have come for one path.
    #[serde(default)]
    pub counts: Vec<Name>,
    /// Whether the sender has said that there is nothing to report.
    #[serde(default)]
    pub nothing: bool,
}
