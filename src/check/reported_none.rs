//! What the campaign declares to have nothing has nothing.

use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::DatasetPlan;

/// Any row of a dataset that is declared to have none is one too many; the first is named.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, sink: &mut Sink) {
    if facts.is_empty() {
        return;
    }
    let rows = if facts.len() == 1 { "1 row".to_owned() } else { format!("{} rows", facts.len()) };
    let message = format!("expected no rows of the dataset `{}`, found {rows}", dataset.name);
    let hint = "`[[none]]` of report.toml declares that there is nothing: take it away, or the rows";
    sink.push(
        Diagnostic::new(Code::ReportedNone, facts.origins.row_location(0), message).with_hint(hint).with("dataset", dataset.name.as_str()),
    );
}
