//! No amount is negative.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::report::Exact;

/// Looks at each amount.
pub(super) fn check(facts: &Facts, column: usize, sink: &mut Sink) {
    for (row, value) in facts.integers(column).iter().enumerate() {
        if let Some(value) = value.filter(|value| *value < 0) {
            let found = format!("{} EUR", Exact::Cents(value.into()));
            let message = format!("expected an amount of zero or more, found {found}");
            let hint = "a decrease is reported in a row of its own only where the dataset says so";
            let finding = Diagnostic::new(Code::NegativeAmount, facts.origins.location(ordinal(row), column), message).with_hint(hint);
            sink.push(finding.with("found", found));
        }
    }
}
