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
            let message = format!(
                "expected a total of {}, found {}: a difference of {}",
                written(dataset, sum.column, computed),
                written(dataset, sum.column, sum.stated),
                written(dataset, sum.column, sum.stated - computed)
            );
            let count: u32 = sum.parts.iter().map(|part| part.end - part.start).sum();
            let hint = format!("it should be the sum of {count} rows; correct the total or the row that is wrong");
            sink.push(Diagnostic::new(Code::UnbalancedTotal, sum.location.clone(), message).with_hint(hint));
        }
    }
}
