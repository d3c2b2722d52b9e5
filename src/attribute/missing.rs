//! What keeps amounts from being given to places: those that are missing, and those that no rule takes.

use super::Given;
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::facts::Facts;
use crate::plan::{AttributionPlan, Condition, DatasetPlan};

/// Whether a row must have an amount: the column is reported at all, no fault is known there, and the declared conditions hold.
pub(super) fn is_expected(facts: &Facts, expected: &[Condition], amount: usize, row: u32) -> bool {
    !expected.is_empty() && facts.reported[amount] && !facts.faulty.contains(&(row, amount)) && facts.fits(expected, row)
}

/// Says that a row has no amount though it must, by the column of amounts and where there must be one.
pub(super) fn finding(
    dataset: &DatasetPlan,
    facts: &Facts,
    (amount, expected): (usize, &[Condition]),
    row: u32,
    severity: Severity,
) -> Diagnostic {
    let conditions = expected.iter().map(|(column, _)| {
        let code = facts.key_text(dataset, *column, row as usize).unwrap_or_default();
        format!("`{}` is `{code}`", dataset.columns[*column].name)
    });
    let conditions = conditions.collect::<Vec<_>>().join(" and ");
    let message = format!("expected a value for `{}` where {conditions}, found none", dataset.columns[amount].name);
    let mut finding = Diagnostic::new(Code::MissingValue, facts.origins.location(row, amount), message).with_hint("fill the cell");
    finding.severity = severity;
    finding
}

/// Says of each amount that no rule takes, where its row gets nothing: it would be lost.
pub(super) fn report_left_over(dataset: &DatasetPlan, facts: &Facts, rules: &[&AttributionPlan], given: &Given, sink: &mut Sink) {
    let mut amounts: Vec<usize> = rules.iter().filter_map(|rule| rule.rule.source()).collect();
    amounts.sort_unstable();
    amounts.dedup();
    for (row, _) in (0_u32..).zip(&given.cents).filter(|(_, cents)| cents.is_none()) {
        let left = amounts.iter().find(|amount| facts.integers(**amount).get(row as usize).is_some());
        let Some(amount) = left else { continue };
        let own = rules.iter().rev().find(|rule| facts.fits(&rule.filter, row)).and_then(|rule| rule.rule.source());
        // A whole with a fault gets nothing, and is a finding already.
        if own == Some(*amount) {
            continue;
        }
        let message = format!("no rule gives `{}` to a place", dataset.columns[*amount].name);
        let hint = match own {
            Some(own) => {
                format!("write it as `{}`, or declare another rule under `[[attribution]]` of report.toml", dataset.columns[own].name)
            }
            None => "declare a rule under `[[attribution]]` of report.toml".to_owned(),
        };
        sink.push(Diagnostic::new(Code::UnattributedAmount, facts.origins.location(row, *amount), message).with_hint(hint));
    }
}
