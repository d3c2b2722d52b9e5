//! The totals and subtotals that a sender states are the sums of their rows.

use super::above_limit::written;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;
use crate::report::Exact;

/// Compares each stated total with the exact sum of its rows.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, sink: &mut Sink) {
    for sum in &facts.sums {
        let column = facts.integers(sum.column);
        let rows = sum.parts.iter().cloned().flatten();
        if sum.parts.iter().cloned().flatten().any(|row| facts.faulty.contains(&(row, sum.column))) {
            continue; // The row that could not be read is a finding; that the total lacks it is no second one.
        }
        // A total in another currency is held against what was sent, since each row is rounded to the cent when it is converted.
        let (computed, stated, currency): (i64, i64, _) = match &sum.converted {
            Some(total) => {
                let sent = rows.filter_map(|row| facts.converted.get(&(row, sum.column)).map(|converted| converted.cents)).sum();
                (sent, total.cents, Some(total.rate.currency))
            }
            None => (rows.filter_map(|row| column.get(row as usize)).sum(), sum.stated, None),
        };
        if computed != stated {
            let told = |value: i64| match currency {
                Some(currency) => format!("{} {currency}", Exact::Cents(value.into())),
                None => written(dataset, sum.column, value),
            };
            let [expected, found, difference] = [computed, stated, stated - computed].map(told);
            let message = format!("expected a total of {expected}, found {found}: a difference of {difference}");
            let count: u32 = sum.parts.iter().map(|part| part.end - part.start).sum();
            let hint = format!("it should be the sum of {count} rows; correct the total or the row that is wrong");
            let finding = Diagnostic::new(Code::UnbalancedTotal, sum.location.clone(), message).with_hint(hint);
            sink.push(finding.with("expected", expected).with("found", found).with("difference", difference));
        }
    }
}
