//! Where findings are collected.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Code, Diagnostic, Findings, Severity};
use crate::location::{Location, column_letters};

/// So many findings of one code in one column of a file are kept, cell by cell.
const MOST_IN_A_COLUMN: usize = 5_000;

/// Collects findings.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Sink {
    found: Vec<Diagnostic>,
    /// How many findings there are in each column, those that are not kept included.
    columns: BTreeMap<Column, usize>,
}

/// The findings of one code in one column of a file, whatever its sheets.
type Column = (Code, String, u32);

impl Sink {
    /// An empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one finding. A column has so many at most; those beyond are counted only, so that a million bad cells take no more room than a few
    /// thousand.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if let Location::Cell { file, cell, .. } = &diagnostic.location {
            let count = self.columns.entry((diagnostic.code, file.clone(), cell.column)).or_default();
            *count += 1;
            if *count > MOST_IN_A_COLUMN {
                return;
            }
        }
        self.found.push(diagnostic);
    }

    /// Adds what another collection found.
    pub fn append(&mut self, other: Self) {
        let mut counted_only = other.columns;
        for diagnostic in other.found {
            if let Location::Cell { file, cell, .. } = &diagnostic.location
                && let Some(left) = counted_only.get_mut(&(diagnostic.code, file.clone(), cell.column))
            {
                *left -= 1;
            }
            self.push(diagnostic);
        }
        for (column, count) in counted_only.into_iter().filter(|(_, count)| *count > 0) {
            *self.columns.entry(column).or_default() += count;
        }
    }

    /// The same findings with this severity; notes stay notes.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        for diagnostic in self.found.iter_mut().filter(|diagnostic| diagnostic.severity != Severity::Note) {
            diagnostic.severity = severity;
        }
        self
    }

    /// How many errors are among them, by the codes' own severities.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// The findings in the order of their places, with the severities that the caller asks for, each once.
    #[must_use]
    pub fn finish(mut self, overrides: &[(Code, Severity)]) -> Findings {
        let floods = std::mem::take(&mut self.columns).into_iter().filter(|(_, count)| *count > MOST_IN_A_COLUMN);
        self.found.extend(floods.map(|((code, file, column), count)| {
            let (name, letters) = (code.name(), column_letters(column));
            let message = format!("{count} findings `{name}` in column {letters}, of which the first {MOST_IN_A_COLUMN} are kept");
            Diagnostic::new(Code::ManyFindings, Location::File { file }, message)
                .with_hint("what is wrong is probably the column and not its cells")
        }));
        for diagnostic in &mut self.found {
            if let Some((_, severity)) = overrides.iter().rev().find(|(code, _)| *code == diagnostic.code) {
                diagnostic.severity = *severity;
            }
        }
        self.found.sort_by(|left, right| (&left.location, left.code, &left.message).cmp(&(&right.location, right.code, &right.message)));
        self.found.dedup();
        Findings { list: self.found }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::location::CellRef;

    fn flood(rows: std::ops::Range<u32>) -> Sink {
        let mut sink = Sink::new();
        for row in rows {
            let location = Location::Cell { file: "DE.csv".to_owned(), sheet: String::new(), cell: CellRef::new(row, 3), heading: None };
            sink.push(Diagnostic::new(Code::UnparsableAmount, location, format!("expected an amount, found `{row}a`")));
        }
        sink
    }

    #[test]
    fn a_flood_is_cut_and_counted_whole() {
        let mut sink = flood(0..4_000);
        sink.append(flood(4_000..9_000));
        sink.append(flood(9_000..20_000));
        let findings = sink.finish(&[]);
        assert_eq!(findings.count(Severity::Error), MOST_IN_A_COLUMN);
        let said: Vec<&str> =
            findings.iter().filter(|finding| finding.code == Code::ManyFindings).map(|finding| finding.message.as_str()).collect();
        assert_eq!(said, ["20000 findings `unparsable-amount` in column D, of which the first 5000 are kept"]);
    }

    #[test]
    fn what_is_no_flood_is_kept_and_nothing_is_said() {
        assert_eq!(flood(0..5_000).finish(&[]).iter().count(), 5_000);
    }
}
