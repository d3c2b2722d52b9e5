//! Each row has an amount of its own: the contribution that an entity gets.

use super::{Given, missing};
use crate::diag::{Severity, Sink};
use crate::facts::Facts;
use crate::plan::{Condition, DatasetPlan};

/// Gives each row its own amount, by the column of amounts and where there must be one. One that is expected and missing is a warning, since a
/// partner of a project may get nothing.
pub(super) fn give(
    dataset: &DatasetPlan,
    facts: &Facts,
    (amount, expected): (usize, &[Condition]),
    rows: &[u32],
    given: &mut Given,
    sink: &mut Sink,
) {
    let amounts = facts.integers(amount);
    for row in rows {
        let cents = amounts.get(*row as usize);
        given.cents[*row as usize] = cents;
        if cents.is_some() {
            given.sources.insert(*row, (*row, amount));
        } else if missing::is_expected(facts, expected, amount, *row) {
            sink.push(missing::finding(dataset, facts, (amount, expected), *row, Severity::Warning));
        }
    }
}
