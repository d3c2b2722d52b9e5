//! No amount is about a thousand times its peers: that is how a wrong unit looks.

use std::collections::BTreeMap;

use super::{above_limit::written, ordinal};
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;

/// From this multiple of the median of its peers on, an amount is suspect. Real reporting spreads over less than two orders of magnitude
/// around its median, and a wrong unit moves an amount by three.
const SUSPECT_RATIO: i64 = 100;

/// A median of fewer peers says nothing.
const FEWEST_PEERS: usize = 4;

/// Compares each amount with the median of its file, and with the median of the whole dataset in its year.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, column: usize, sink: &mut Sink) {
    let mut by_file: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
    let amounts: Vec<(usize, i64)> =
        facts.integers(column).iter().enumerate().filter_map(|(row, value)| Some((row, value.filter(|value| *value != 0)?))).collect();
    for (row, value) in &amounts {
        by_file.entry(facts.origins.row(ordinal(*row)).file).or_default().push(value.abs());
    }
    // A programme grows from year to year: the peers of an amount are those of its own.
    let year = |row: usize| dataset.year.and_then(|column| facts.key_text(dataset, column, row));
    let mut by_year: BTreeMap<Option<String>, Vec<i64>> = BTreeMap::new();
    for (row, value) in &amounts {
        by_year.entry(year(*row)).or_default().push(value.abs());
    }
    let by_year: BTreeMap<Option<String>, Option<i64>> = by_year.into_iter().map(|(year, values)| (year, median(values))).collect();
    let by_file: BTreeMap<usize, Option<i64>> = by_file.into_iter().map(|(file, values)| (file, median(values))).collect();
    for (row, value) in amounts {
        let peers = by_file[&facts.origins.row(ordinal(row)).file];
        let suspect = [peers, by_year[&year(row)]].into_iter().flatten().find(|median| value.abs() / SUSPECT_RATIO >= *median);
        if let Some(median) = suspect {
            let (found, times, median) =
                (written(dataset, column, value), (value.abs() / median).to_string(), written(dataset, column, median));
            let message = format!("{found} is {times} times the median of its peers, {median}");
            let hint = "check the unit of the column: euro, thousand or million";
            let finding = Diagnostic::new(Code::SuspectMagnitude, facts.origins.location(ordinal(row), column), message).with_hint(hint);
            sink.push(finding.with("found", found).with("times", times).with("median", median));
        }
    }
}

/// The middle of the values, the lower one of two; nothing of too few.
fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    (values.len() >= FEWEST_PEERS).then(|| values[(values.len() - 1) / 2])
}
