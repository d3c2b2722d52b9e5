//! The totals and subtotals that a sender states are the sums of their rows.

use super::above_limit::written;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;

/// Compares each stated total with the exact sum of its rows.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, sink: &mut Sink) {
    for sum in &facts.sums {
        let column = facts.integers(sum.column);
        let rows = sum.parts.iter().cloned().flatten();
        if sum.parts.iter().cloned().flatten().any(|row| facts.faulty.contains(&(row, sum.column))) {
            continue; // The row that could not be read is a finding; that the total lacks it is no second one.
        }
        let computed: i64 = rows.filter_map(|row| column.get(row as usize)).sum();
        if computed != sum.stated {
            let [expected, found, difference] =
                [computed, sum.stated, sum.stated - computed].map(|value| written(dataset, sum.column, value));
            let message = format!("expected a total of {expected}, found {found}: a difference of {difference}");
            let count: u32 = sum.parts.iter().map(|part| part.end - part.start).sum();
            let hint = format!("it should be the sum of {count} rows; correct the total or the row that is wrong");
            let finding = Diagnostic::new(Code::UnbalancedTotal, sum.location.clone(), message).with_hint(hint);
            sink.push(finding.with("expected", expected).with("found", found).with("difference", difference));
        }
    }
}
