//! The amount of a project, stated on each of its rows, in equal parts for its locations.
//!
//! No cent is lost: what cannot be divided goes cent by cent to the first locations in the order of the code lists. Two rows in one location
//! share its part in the same way.

use std::collections::BTreeMap;

use super::{Given, missing};
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::facts::{Facts, shares};
use crate::plan::{ColumnType, DatasetPlan, EqualSplitPlan};

/// What names a whole, or a place: for each column its place in the code list, and the text; an empty cell is last.
type Key = Vec<(usize, Option<String>)>;

/// Gives each row its part.
pub(super) fn give(dataset: &DatasetPlan, facts: &Facts, rule: &EqualSplitPlan, rows: &[u32], given: &mut Given, sink: &mut Sink) {
    let mut wholes: BTreeMap<Key, Vec<u32>> = BTreeMap::new();
    for row in rows {
        wholes.entry(key(dataset, facts, &rule.of, *row)).or_default().push(*row);
    }
    for (name, rows) in &wholes {
        // An amount that could not be read is a finding already.
        if rows.iter().any(|row| facts.faulty.contains(&(*row, rule.amount))) {
            continue;
        }
        let whole = Whole { dataset, facts, rule, name, rows };
        match whole.stated(sink) {
            Some((row, cents)) => whole.divide(row, cents, given),
            None => whole.report_nothing(sink),
        }
    }
}

fn key(dataset: &DatasetPlan, facts: &Facts, columns: &[usize], row: u32) -> Key {
    let part = |column: &usize| {
        let text = facts.key_text(dataset, *column, row as usize);
        let place = match (dataset.columns[*column].kind, &text) {
            (ColumnType::Code(list), Some(code)) => list.position(code).expect("codes of facts are codes of their list"),
            (_, Some(_)) => 0,
            (_, None) => usize::MAX,
        };
        (place, text)
    };
    columns.iter().map(part).collect()
}

/// One project with its rows.
struct Whole<'a> {
    dataset: &'a DatasetPlan,
    facts: &'a Facts,
    rule: &'a EqualSplitPlan,
    name: &'a Key,
    rows: &'a [u32],
}

impl Whole<'_> {
    fn cents(&self, row: u32) -> Option<i64> {
        self.facts.integers(self.rule.amount).get(row as usize)
    }

    /// The first row that states the amount, and the amount. Other rows with another amount are errors, rows without one are warnings.
    fn stated(&self, sink: &mut Sink) -> Option<(u32, i64)> {
        let (first, cents) = self.rows.iter().find_map(|row| Some((*row, self.cents(*row)?)))?;
        for row in self.rows {
            match self.cents(*row) {
                Some(other) if other != cents => sink.push(self.contradiction(first, *row)),
                Some(_) => {}
                None => sink.push(self.gap(*row)),
            }
        }
        Some((first, cents))
    }

    fn written(&self, row: u32) -> &str {
        self.facts.written[self.rule.amount].get(row as usize).unwrap_or_default()
    }

    fn contradiction(&self, first: u32, other: u32) -> Diagnostic {
        let (amount, project) = (&self.dataset.columns[self.rule.amount].name, self.project());
        let address = self.facts.origins.address(first, self.rule.amount);
        let place = address.as_ref().map_or_else(|| "report.toml".to_owned(), |address| format!("cell {}", address.cell));
        let (there, here) = (self.written(first), self.written(other));
        let message = format!("expected one `{amount}` for all rows of {project}, found `{here}` here and `{there}` in {place}");
        let hint = "state the amount of the whole on each of its rows, or declare another rule under `[[attribution]]`";
        let finding = Diagnostic::new(Code::ContradictingAmount, self.facts.origins.location(other, self.rule.amount), message);
        let finding = finding.with_hint(hint).with("found", here).with("other", there);
        match address {
            Some(address) => finding.with("first", address.cell.to_string()).with("first_file", address.path),
            None => finding,
        }
    }

    fn gap(&self, row: u32) -> Diagnostic {
        let (amount, project) = (&self.dataset.columns[self.rule.amount].name, self.project());
        let message = format!("expected the `{amount}` of {project} on each of its rows, found an empty cell");
        let location = self.facts.origins.location(row, self.rule.amount);
        let hint = "state it here too; the amount of the other rows is taken for the whole";
        let mut finding = Diagnostic::new(Code::MissingValue, location, message).with_hint(hint);
        finding.severity = Severity::Warning;
        finding
    }

    /// The names of the project, as a reader knows them.
    fn project(&self) -> String {
        let names: Vec<&str> = self.name.iter().filter_map(|(_, text)| text.as_deref()).collect();
        format!("`{}`", names.join("/"))
    }

    /// Says of the first row where there must be an amount that no row of the project has one.
    fn report_nothing(&self, sink: &mut Sink) {
        let (amount, expected) = (self.rule.amount, self.rule.expected.as_slice());
        if let Some(row) = self.rows.iter().find(|row| missing::is_expected(self.facts, expected, amount, **row)) {
            sink.push(missing::finding(self.dataset, self.facts, (amount, expected), *row, Severity::Error));
        }
    }

    fn divide(&self, first: u32, cents: i64, given: &mut Given) {
        let mut places: BTreeMap<Key, Vec<u32>> = BTreeMap::new();
        for row in self.rows {
            places.entry(key(self.dataset, self.facts, &self.rule.over, *row)).or_default().push(*row);
        }
        for (rows, cents) in places.values().zip(shares(cents, &vec![1; places.len()])) {
            for (row, cents) in rows.iter().zip(shares(cents, &vec![1; rows.len()])) {
                given.cents[*row as usize] = Some(cents);
                let stated = if self.cents(*row).is_some() { *row } else { first };
                given.sources.insert(*row, (stated, self.rule.amount));
                let parts = u32::try_from(places.len() * rows.len()).expect("a project has fewer than 2^32 rows");
                if parts > 1 {
                    given.portions.insert(*row, parts);
                }
            }
        }
    }
}
