//! A category of region stands where the fund has one (ERDF, ESF+), and only there: JTF and the Cohesion Fund have none
//! (Regulation (EU) 2021/1060, Article 108).

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;

/// The funds whose allocations are made by category of region.
const FUNDS_WITH_CATEGORY: [&str; 2] = ["ERDF", "ESF+"];

/// Compares fund and category row by row; a row without a fund is let be.
pub(super) fn check(facts: &Facts, category_of_region: usize, fund: usize, sink: &mut Sink) {
    for (row, (category, fund)) in facts.texts(category_of_region).iter().zip(facts.texts(fund).iter()).enumerate() {
        let Some(fund) = fund else { continue };
        if facts.faulty.contains(&(ordinal(row), category_of_region)) {
            continue;
        }
        let message = match (category, FUNDS_WITH_CATEGORY.contains(&fund)) {
            (Some(category), false) => format!("expected no category of region for {fund}, found `{category}`"),
            (None, true) => format!("expected a category of region for {fund}, found none"),
            _ => continue,
        };
        let location = facts.origins.location(ordinal(row), category_of_region);
        let hint = "only ERDF and ESF+ are allocated by category of region";
        sink.push(Diagnostic::new(Code::ImpossibleCategory, location, message).with_hint(hint));
    }
}
