//! Findings: what somebody can put right in a spreadsheet or in `report.toml`.
//!
//! Findings are collected and spoken of once. Each has a stable code, a place and, where there is one, a remedy.

pub mod code;
pub mod github;
mod group;
pub mod human;
pub mod json;
mod sink;
pub mod visible;

pub use code::Code;
pub use group::{Example, Group, Place};
pub use sink::Sink;

use serde::{Deserialize, Serialize};

use crate::interned;
use crate::location::Location;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The report cannot be trusted: no output is written.
    Error,
    /// Somebody should look; the report is written.
    Warning,
    /// Worth knowing; nothing to do.
    Note,
}

impl Severity {
    /// The word that stands before the code.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What kind of fault.
    pub code: Code,
    /// How much it matters; the code's own severity unless the campaign or the caller set another.
    pub severity: Severity,
    /// Where it stands.
    pub location: Location,
    /// What is wrong: lower case, no full stop, backticks around what was written.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// The parts of the message and hint that are not the program's own words, by name, for who says the same in another language.
    #[serde(deserialize_with = "interned::named")]
    pub arguments: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// A finding with its code's own severity and no hint.
    pub fn new(code: Code, location: Location, message: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), location, message: message.into(), hint: None, arguments: Vec::new() }
    }

    /// The same with a remedy.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with a part of its message or hint by name: `found`, what was written; `near`, what was probably meant.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// A part of the message or hint.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// All findings of a run, in the order of file, sheet and cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    list: Vec<Diagnostic>,
}

impl Findings {
    /// The findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// The same without the findings of a code.
    #[must_use]
    pub fn without(&self, code: Code) -> Self {
        Self { list: self.list.iter().filter(|diagnostic| diagnostic.code != code).cloned().collect() }
    }

    /// How many have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether any is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
