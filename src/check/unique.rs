//! No two rows have the same key, unless they are parts of one thing: a programme that covers several categories of region.

use std::collections::BTreeMap;

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;

/// Compares the key columns of all rows, and those that tell the parts of one thing apart; the second and every later row of a key is a
/// finding that names the first.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, sink: &mut Sink) {
    if dataset.key.is_empty() {
        return;
    }
    // One text a key, since there can be a million; a column that is empty is told from one that holds an empty text.
    let mut seen: BTreeMap<Box<str>, u32> = BTreeMap::new();
    for row in 0..facts.len() {
        if dataset.key.iter().any(|column| facts.faulty.contains(&(ordinal(row), *column))) {
            continue; // A key that could not be read is a finding; that it equals another is no second one.
        }
        let texts =
            |columns: &[usize]| -> Vec<Option<String>> { columns.iter().map(|column| facts.key_text(dataset, *column, row)).collect() };
        // The same row may be reported again in another year.
        let year = dataset.year.and_then(|column| facts.key_text(dataset, column, row));
        let (key, parts) = (texts(&dataset.key), texts(&dataset.parts));
        let one = key.iter().chain(&parts).chain([&year]).map(|part| part.as_ref().map_or_else(String::new, |text| format!("={text}")));
        let one = one.collect::<Vec<_>>().join("\u{1f}").into_boxed_str();
        if let Some(earlier) = seen.get(&one) {
            let written: Vec<&str> = key.iter().map(|part| part.as_deref().unwrap_or("(empty)")).collect();
            let names: Vec<&str> = dataset.key.iter().map(|column| dataset.columns[*column].name.as_str()).collect();
            let message = format!("expected one row for {} = {}, found another", names.join(", "), written.join(", "));
            let place = facts.origins.row_location(ordinal(row));
            let hint = format!("the first one is at {}", facts.origins.row_location(*earlier));
            let finding = Diagnostic::new(Code::DuplicateKey, place, message).with_hint(hint);
            let first = facts.origins.row(*earlier);
            sink.push(finding.with("key", written.join(", ")).with("first", first.cell.to_string()).with("first_file", first.path));
        } else {
            seen.insert(one, ordinal(row));
        }
    }
}
