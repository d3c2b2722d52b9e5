//! Findings for programs: one JSON object a finding, or a column of findings.

use serde::Serialize;

use super::{Findings, Group};
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
    /// Of a column of findings: how many, all their cells as ranges, and the different messages with their first cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cells: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<Example<'a>>,
}

/// A message of a column of findings.
#[derive(Serialize)]
struct Example<'a> {
    message: &'a str,
    cell: String,
    count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
}

/// So many different messages of a column are written.
const EXAMPLES: usize = 20;

impl<'a> From<&Group<'a>> for Line<'a> {
    fn from(group: &Group<'a>) -> Self {
        let diagnostic = group.first();
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
            count: None,
            cells: Vec::new(),
            examples: Vec::new(),
        };
        if group.len() > 1 {
            line.count = Some(group.len());
            line.cells = group.cells();
            line.examples = group.examples().into_iter().take(EXAMPLES).map(example).collect();
        }
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

fn example(example: super::Example<'_>) -> Example<'_> {
    let finding = example.finding;
    let cell = match &finding.location {
        Location::Cell { cell, .. } => cell.to_string(),
        _ => String::new(),
    };
    Example { message: &finding.message, cell, count: example.count, hint: finding.hint.as_deref() }
}

/// One line a finding, for `--message-format json`; findings of one code in one column of a sheet are one line.
#[must_use]
pub fn lines(findings: &Findings) -> String {
    let mut text = String::new();
    for group in findings.groups() {
        text.push_str(&serde_json::to_string(&Line::from(&group)).expect("text and numbers always become JSON"));
        text.push('\n');
    }
    text
}

/// All findings as one indented array, for `data/findings.json`.
#[must_use]
pub fn array(findings: &Findings) -> String {
    let lines: Vec<Line<'_>> = findings.groups().iter().map(Line::from).collect();
    let mut text = serde_json::to_string_pretty(&lines).expect("text and numbers always become JSON");
    text.push('\n');
    text
}
