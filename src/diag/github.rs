//! Findings as annotations of a GitHub Actions run.

use std::fmt::Write;

use super::{Findings, Severity};
use crate::location::Location;

/// So many ranges of cells of a column of findings are named.
const SHOWN_RANGES: usize = 6;

/// One workflow command a finding, or a column of findings: `::error file=…,title=…::message`.
#[must_use]
pub fn lines(findings: &Findings) -> String {
    let mut text = String::new();
    for group in findings.groups() {
        let diagnostic = group.first();
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
        let more = if group.len() == 1 { String::new() } else { format!(" ({} cells)", group.len()) };
        let place = group.place(SHOWN_RANGES);
        let _ = writeln!(text, "::{command} {properties}::{}", message(&format!("{}{more}\n{place}{hint}", diagnostic.message)));
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
