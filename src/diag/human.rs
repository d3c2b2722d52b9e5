//! Findings for a reader at a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Code, Diagnostic, Findings, Severity};

/// So many findings of one code in one file are shown; the rest are counted.
const SHOWN_PER_CODE_AND_FILE: usize = 20;

/// One finding: what, where, what to do.
#[must_use]
pub fn one(diagnostic: &Diagnostic) -> String {
    let mut text =
        format!("{}[{}]: {}\n  --> {}\n", diagnostic.severity.word(), diagnostic.code.name(), diagnostic.message, diagnostic.location);
    if let Some(hint) = &diagnostic.hint {
        let _ = writeln!(text, "  hint: {hint}");
    }
    text
}

/// All findings, an empty line between them; a flood of one kind in one file is cut and counted.
#[must_use]
pub fn all(findings: &Findings) -> String {
    from_severity(findings, Severity::Note)
}

/// The findings that matter at least so much, as [`all`] shows them.
#[must_use]
pub fn from_severity(findings: &Findings, least: Severity) -> String {
    let mut seen: BTreeMap<(Code, String), usize> = BTreeMap::new();
    let mut text = String::new();
    for diagnostic in findings.iter().filter(|diagnostic| diagnostic.severity <= least) {
        let count = seen.entry((diagnostic.code, diagnostic.location.file().to_owned())).or_default();
        *count += 1;
        if *count <= SHOWN_PER_CODE_AND_FILE {
            text.push_str(&one(diagnostic));
            text.push('\n');
        }
    }
    for ((code, file), count) in seen {
        if count > SHOWN_PER_CODE_AND_FILE {
            let _ = writeln!(text, "… and {} more of `{}` in {file}\n", count - SHOWN_PER_CODE_AND_FILE, code.name());
        }
    }
    text
}
