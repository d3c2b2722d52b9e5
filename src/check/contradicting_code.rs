//! A code that is reported is the one that follows from another column of its row.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::{DatasetPlan, Derivation};

/// Looks at the rows in which a derived column was reported all the same.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, column: usize, derivation: Derivation, sink: &mut Sink) {
    let Derivation { from, attribute } = derivation;
    for (row, (reported, known)) in facts.texts(column).iter().zip(facts.texts(from).iter()).enumerate() {
        let (Some(reported), Some(known)) = (reported, known) else { continue };
        let Some(expected) = attribute.value(known).filter(|expected| *expected != reported) else { continue };
        let from = &dataset.columns[from].name;
        let message = format!("expected `{expected}`, which follows from the {} `{known}`, found `{reported}`", from.replace('_', " "));
        let location = facts.origins.location(ordinal(row), column);
        let finding = Diagnostic::new(Code::ContradictingCode, location, message).with_hint("correct one of the two");
        let finding = finding.with("known", known).with("expected", expected).with("found", reported);
        sink.push(finding.with("list", attribute.name()));
    }
}
