//! A period does not end before it starts.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;

/// Compares two columns of days, or two of months, row by row.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, start: usize, end: usize, sink: &mut Sink) {
    let pairs = facts.days_or_months(start).iter().zip(facts.days_or_months(end).iter());
    for (row, pair) in pairs.enumerate() {
        if let (Some(first), Some(last)) = pair
            && last < first
        {
            let [first, last] = [start, end].map(|column| facts.key_text(dataset, column, row).expect("the value was just read"));
            let message = format!("expected an end on or after the start, {first}, found {last}");
            let hint = format!("compare it with {}", facts.origins.location(ordinal(row), start));
            let finding = Diagnostic::new(Code::EndsBeforeStart, facts.origins.location(ordinal(row), end), message).with_hint(hint);
            sink.push(finding.with("start", first).with("found", last));
        }
    }
}
