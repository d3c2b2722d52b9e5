//! A category of region stands where the fund has one (ERDF, ESF+), and only there: JTF and the Cohesion Fund have none
//! (Regulation (EU) 2021/1060, Article 108).

use std::collections::BTreeSet;

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::FUNDS_WITH_CATEGORY;

/// Compares fund and category row by row; a row without a fund is let be.
///
/// On a sheet with one column a fund, the category of a row is that of its funds that have one; it is no fault of the others.
pub(super) fn check(facts: &Facts, category_of_region: usize, fund: usize, sink: &mut Sink) {
    let categories = facts.texts(category_of_region);
    let funds = facts.texts(fund);
    let has_category = |row: usize| funds.get(row).is_some_and(|fund| FUNDS_WITH_CATEGORY.contains(&fund));
    let cell = |row: usize| facts.origins.address(ordinal(row), category_of_region);
    let rightly_used: BTreeSet<_> = (0..facts.len()).filter(|row| has_category(*row)).filter_map(cell).collect();
    for row in 0..facts.len() {
        let Some(fund) = funds.get(row) else { continue };
        if facts.faulty.contains(&(ordinal(row), category_of_region)) {
            continue;
        }
        let (message, reported) = match (categories.get(row), has_category(row)) {
            (Some(category), false) if !cell(row).is_some_and(|cell| rightly_used.contains(&cell)) => {
                (format!("expected no category of region for {fund}, found `{category}`"), category)
            }
            (None, true) => (format!("expected a category of region for {fund}, found none"), ""),
            _ => continue,
        };
        let location = facts.origins.location(ordinal(row), category_of_region);
        let hint = "only ERDF and ESF+ are allocated by category of region";
        let finding = Diagnostic::new(Code::ImpossibleCategory, location, message).with_hint(hint);
        sink.push(finding.with("fund", fund).with("found", reported));
    }
}
