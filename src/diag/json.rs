//! Findings for programs: one JSON object a finding.

use serde::Serialize;

use super::{Diagnostic, Findings};
use crate::location::Location;

/// A finding as JSON; the keys and their order are a contract.
#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "the field names are the keys of the contract")]
struct Line<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    heading: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
}

impl<'a> From<&'a Diagnostic> for Line<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        let mut line = Self {
            severity: diagnostic.severity.word(),
            code: diagnostic.code.name(),
            message: &diagnostic.message,
            file: diagnostic.location.file(),
            line: None,
            column: None,
            sheet: None,
            cell: None,
            heading: None,
            hint: diagnostic.hint.as_deref(),
        };
        match &diagnostic.location {
            Location::Campaign | Location::File { .. } => {}
            Location::Text { line: number, column, .. } => (line.line, line.column) = (Some(*number), Some(*column)),
            Location::Sheet { sheet, .. } => line.sheet = Some(sheet),
            Location::Cell { sheet, cell, heading, .. } => {
                line.sheet = Some(sheet.as_str());
                line.cell = Some(cell.to_string());
                line.heading = heading.as_deref();
            }
        }
        line
    }
}

/// One line a finding, for `--message-format json`.
#[must_use]
pub fn lines(findings: &Findings) -> String {
    let mut text = String::new();
    for diagnostic in findings {
        text.push_str(&serde_json::to_string(&Line::from(diagnostic)).expect("text and numbers always become JSON"));
        text.push('\n');
    }
    text
}

/// All findings as one indented array, for `data/findings.json`.
#[must_use]
pub fn array(findings: &Findings) -> String {
    let lines: Vec<Line<'_>> = findings.iter().map(Line::from).collect();
    let mut text = serde_json::to_string_pretty(&lines).expect("text and numbers always become JSON");
    text.push('\n');
    text
}
