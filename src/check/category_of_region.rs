//! The category of region that is reported is the one that the region has in 2021-2027 (Implementing Decision (EU) 2021/1130).
//!
//! The Decision is written in NUTS 2016. A region of a later version has the categories of those that it came from; a country or a region
//! of level 1 those of its regions of level 2.

use std::collections::BTreeMap;

use super::ordinal;
use crate::codes::nuts::{self, Area, NutsVersion};
use crate::codes::{Categories, Category, Confidence, ancestors_of_2016};
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::facts::Facts;

/// A region of NUTS 2016 with its category and how that is known.
type Known = (&'static str, Category, Confidence);

/// Compares area and category row by row; a place that is no NUTS region has none, and is let be.
pub(super) fn check(facts: &Facts, area: usize, category_of_region: usize, categories: &Categories, sink: &mut Sink) {
    let mut known: BTreeMap<&str, Vec<Known>> = BTreeMap::new();
    let areas = facts.texts(area);
    for (row, (code, reported)) in areas.iter().zip(facts.texts(category_of_region).iter()).enumerate() {
        let (Some(area), Some(reported)) = (code.and_then(nuts::area), reported) else { continue };
        let regions = known.entry(&area.code).or_insert_with(|| regions(area, categories));
        if regions.iter().any(|(_, category, _)| category.code() == reported) {
            continue;
        }
        let sure = regions.iter().all(|(.., confidence)| *confidence == Confidence::Confirmed);
        let location = facts.origins.location(ordinal(row), category_of_region);
        let mut finding = Diagnostic::new(Code::ContradictingCategory, location, message(area, regions, reported)).with_hint(hint(sure));
        if !sure {
            finding.severity = Severity::Warning;
        }
        sink.push(finding.with("area", &area.code).with("expected", categories_of(regions)).with("found", reported));
    }
}

/// The regions of level 2 of NUTS 2016 that an area of any version consists of or came from.
fn regions(area: &Area, categories: &Categories) -> Vec<Known> {
    let codes = if area.level == 2 {
        ancestors_of_2016(&area.code)
    } else {
        let inside = |one: &&Area| one.level == 2 && one.is_in(NutsVersion::Nuts2016) && one.code.starts_with(&area.code);
        nuts::areas().filter(inside).map(|one| one.code.as_str()).collect()
    };
    let of = |code: &'static str| categories.of(code).map(|(category, confidence)| (code, category, confidence));
    codes.into_iter().filter_map(of).collect()
}

fn message(area: &Area, regions: &[Known], reported: &str) -> String {
    let expected = categories_of(regions).split(' ').map(|category| format!("`{category}`")).collect::<Vec<_>>().join(" or ");
    let confidences = Confidence::ALL.into_iter().filter(|known| regions.iter().any(|(.., confidence)| confidence == known));
    let confidences = confidences.map(Confidence::name).collect::<Vec<_>>().join(" and ");
    format!("expected {expected} for {} ({confidences}), found `{reported}`", area.code)
}

/// The codes of the categories that regions have, each once, parted by spaces.
fn categories_of(regions: &[Known]) -> String {
    let mut categories: Vec<Category> = regions.iter().map(|(_, category, _)| *category).collect();
    categories.sort_unstable();
    categories.dedup();
    categories.into_iter().map(Category::code).collect::<Vec<_>>().join(" ")
}

fn hint(sure: bool) -> &'static str {
    if sure {
        "correct the category or the area"
    } else {
        "compare with Implementing Decision (EU) 2021/1130, and correct the category, the area, or the campaign's list of categories"
    }
}
