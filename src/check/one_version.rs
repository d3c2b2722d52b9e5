//! A thing stands in one version only: the second version of a programme says all its amounts again.

use std::collections::BTreeMap;

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;

/// Where the first row of a version stands.
type Versions = BTreeMap<String, usize>;

/// Looks for things with several versions; each thing is one finding, at the first row of its second version.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, of: usize, version: usize, sink: &mut Sink) {
    // The report of another year may have had another version.
    let mut things: BTreeMap<(Option<String>, String), Versions> = BTreeMap::new();
    for row in 0..facts.len() {
        let (Some(thing), Some(version)) = (facts.key_text(dataset, of, row), facts.key_text(dataset, version, row)) else { continue };
        let year = dataset.year.and_then(|column| facts.key_text(dataset, column, row));
        things.entry((year, thing)).or_default().entry(version).or_insert(row);
    }
    for ((_, thing), versions) in things {
        let mut rows: Vec<usize> = versions.values().copied().collect();
        rows.sort_unstable();
        let Some(second) = rows.get(1) else { continue };
        let listed: Vec<String> = versions.keys().map(|version| format!("`{version}`")).collect();
        let message = format!("`{thing}` stands in {} versions, {}; each says its amounts again", listed.len(), listed.join(", "));
        let hint = format!("keep the rows of one version only; the first other one is at {}", facts.origins.row_location(ordinal(rows[0])));
        sink.push(Diagnostic::new(Code::SeveralVersions, facts.origins.location(ordinal(*second), version), message).with_hint(hint));
    }
}
