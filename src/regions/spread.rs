//! Spreads the amounts of countries and regions of level 1 over their regions of level 2, where the campaign asks for it.

use std::collections::BTreeMap;

use super::divide::{Division, Move};
use crate::codes::NutsPart;
use crate::codes::nuts;
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::facts::Facts;
use crate::plan::{AttributionRulePlan, DatasetPlan, Plan};

/// The facts with the rows of larger areas divided by the people of the regions in them, where a rule of attribution says so.
///
/// This comes after all codes are in the report's version: the regions are of it.
#[must_use]
pub fn spread(plan: &Plan, facts: Facts, sink: &mut Sink) -> Facts {
    let dataset = &plan.datasets[facts.dataset];
    let areas: Vec<usize> = dataset.areas().collect();
    areas.into_iter().fold(facts, |facts, column| {
        let moves = moves(plan, dataset, column, &facts, sink);
        if moves.is_empty() { facts } else { Division { dataset, column, to: plan.report.nuts }.apply(&facts, &moves) }
    })
}

/// The rows whose area is spread.
fn moves(plan: &Plan, dataset: &DatasetPlan, column: usize, facts: &Facts, sink: &mut Sink) -> Vec<Move> {
    let spreads = |rule: &AttributionRulePlan| matches!(rule, AttributionRulePlan::Spread { area } if *area == column);
    if !plan.attributions_of_area(facts.dataset, column).any(|attribution| spreads(&attribution.rule)) {
        return Vec::new();
    }
    let mut known: BTreeMap<&'static str, Vec<NutsPart>> = BTreeMap::new();
    let mut moves = Vec::new();
    for (row, code) in (0_u32..).zip(facts.texts(column).iter()) {
        let Some(area) = code.and_then(nuts::area).filter(|area| area.level < 2) else { continue };
        // Of the rules that fit the row, the last one holds.
        let fitting = plan.attributions_of_area(facts.dataset, column).filter(|attribution| facts.fits(&attribution.filter, row)).last();
        if !fitting.is_some_and(|attribution| spreads(&attribution.rule)) {
            continue;
        }
        let from = area.code.as_str();
        let parts = known.entry(from).or_insert_with(|| regions_in(from)).clone();
        let version = plan.report.nuts;
        let division = Division { dataset, column, to: version };
        let counts = division.counts(facts, row);
        for position in &counts {
            let message = format!("`{}` cannot be spread like an amount: it stays at `{from}`", dataset.columns[*position].name);
            let hint = "let the sender say how it is divided among the regions";
            let mut finding = Diagnostic::new(Code::SplitRegion, facts.origins.location(row, *position), message).with_hint(hint);
            finding.severity = Severity::Warning;
            sink.push(finding);
        }
        moves.push(Move { row, from_version: version, from, parts, stays: !counts.is_empty() });
    }
    moves
}

/// The regions of level 2 in an area, with their people: those of NUTS 2024, for which the program knows them.
fn regions_in(area: &str) -> Vec<NutsPart> {
    let inside = nuts::areas().filter(|region| region.level == 2 && region.code.starts_with(area));
    inside.filter_map(|region| Some(NutsPart { code: &region.code, weight: nuts::population(&region.code)? })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_has_the_people_of_its_regions() {
        assert_eq!(regions_in("DEA").iter().map(|part| part.code).collect::<Vec<_>>(), ["DEA1", "DEA2", "DEA3", "DEA4", "DEA5"]);
        let codes: Vec<&str> = regions_in("PT").iter().map(|part| part.code).collect();
        assert_eq!(codes, ["PT11", "PT15", "PT19", "PT1A", "PT1B", "PT1C", "PT1D", "PT20", "PT30"]);
        assert!(regions_in("DE").iter().all(|part| part.weight > 0));
    }

    #[test]
    fn a_country_of_one_region_is_that_region() {
        assert_eq!(regions_in("LU").iter().map(|part| part.code).collect::<Vec<_>>(), ["LU00"]);
    }
}
