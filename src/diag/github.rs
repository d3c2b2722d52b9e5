//! Findings as annotations of a GitHub Actions run.

use std::fmt::Write;

use super::{Findings, Severity};
use crate::location::Location;

/// One workflow command a finding: `::error file=…,title=…::message`.
#[must_use]
pub fn lines(findings: &Findings) -> String {
    let mut text = String::new();
    for diagnostic in findings {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let mut properties = format!("title={}", property(diagnostic.code.name()));
        if !diagnostic.location.file().is_empty() {
            let _ = write!(properties, ",file={}", property(diagnostic.location.file()));
        }
        if let Location::Text { line, column, .. } = &diagnostic.location {
            let _ = write!(properties, ",line={line},col={column}");
        }
        let hint = diagnostic.hint.as_deref().map_or_else(String::new, |hint| format!("\nhint: {hint}"));
        let _ = writeln!(text, "::{command} {properties}::{}", message(&format!("{}\n{}{hint}", diagnostic.message, diagnostic.location)));
    }
    text
}

/// Escapes the text of a message as the runner wants it.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property as the runner wants it.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
