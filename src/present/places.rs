//! How the amounts and counts of a number were given to places: by which rule of attribution, and how regions were carried or spread.

use std::collections::BTreeSet;

use super::Summarized;
use crate::aggregate::Value;
use crate::facts::Carrying;
use crate::plan::{Attribution, AttributionPlan, AttributionRulePlan, MeasureValue, OutputPlan, Plan};

/// How the amounts of a value were given to places, in words: by the rules that its facts really went by, or as its output declares it.
pub(super) fn attribution(plan: &Plan, summarized: &Summarized<'_>, value: &Value) -> String {
    let used = rules(plan, summarized, value);
    if used.is_empty() {
        return summarized.output.attribution.name().to_owned();
    }
    used.into_iter().map(|rule| text(plan, rule)).collect::<Vec<_>>().join("; ")
}

/// The rules that the facts of a value really went by, each once and in their order; none where the output declares what the senders did.
pub(super) fn rules<'a>(plan: &'a Plan, summarized: &Summarized<'_>, value: &Value) -> Vec<&'a AttributionPlan> {
    let output = summarized.output;
    if output.attribution != Attribution::AsReported {
        return Vec::new();
    }
    let measure = &output.measures[value.measure].value;
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for column in measure.columns() {
        used.extend(held(plan, plan.attributions_into(output.dataset, column), summarized, value, column));
    }
    if !matches!(measure, MeasureValue::Distinct(_)) {
        for area in plan.datasets[output.dataset].areas().filter(|area| is_shown(output, *area)) {
            for column in measure.columns() {
                used.extend(held(plan, plan.attributions_of_area(output.dataset, area), summarized, value, column));
            }
        }
    }
    used.extend(plan.attributions.iter().position(|attribution| counts_once(attribution, output, measure)));
    used.into_iter().map(|rule| &plan.attributions[rule]).collect()
}

/// The positions of the rules that hold for the facts of a value in one column: of those that fit a fact, the last one.
fn held<'a>(
    plan: &Plan,
    rules: impl Iterator<Item = &'a AttributionPlan>,
    summarized: &Summarized<'_>,
    value: &Value,
    column: usize,
) -> BTreeSet<usize> {
    let rules: Vec<&AttributionPlan> = rules.collect();
    let position = |rule: &AttributionPlan| plan.attributions.iter().position(|other| std::ptr::eq(other, rule));
    let facts = value.sources.iter().filter(|(_, of)| *of == column).map(|(fact, _)| *fact);
    let fitting = |fact: u32| rules.iter().rev().find(|rule| summarized.facts.fits(&rule.filter, fact));
    if rules.is_empty() { BTreeSet::new() } else { facts.filter_map(fitting).filter_map(|rule| position(rule)).collect() }
}

/// Whether an output counts things of which the rule says that they count once in each place, and tells the places apart.
fn counts_once(attribution: &AttributionPlan, output: &OutputPlan, measure: &MeasureValue) -> bool {
    let (AttributionRulePlan::OncePerPlace { count, places }, MeasureValue::Distinct(columns)) = (&attribution.rule, measure) else {
        return false;
    };
    let same = columns.len() == count.len() && columns.iter().all(|column| count.contains(column));
    attribution.dataset == output.dataset && same && places.iter().any(|place| is_shown(output, *place))
}

/// Whether an output tells the values of a column apart.
fn is_shown(output: &OutputPlan, column: usize) -> bool {
    let filtered = output.filter.iter().any(|(other, _)| *other == column);
    filtered || output.rows.contains(&column) || output.attributes.contains(&column) || output.columns == Some(column)
}

/// `equal split over the locations (programme IF)`.
fn text(plan: &Plan, attribution: &AttributionPlan) -> String {
    let name = match attribution.rule {
        AttributionRulePlan::EqualSplit(_) => Attribution::EqualSplit.name(),
        AttributionRulePlan::OwnContribution { .. } => Attribution::OwnContribution.name(),
        AttributionRulePlan::OwnArea { .. } => "at the area of each programme, not spread over its regions",
        AttributionRulePlan::Spread { .. } => "spread over the regions of level 2 by population",
        AttributionRulePlan::OncePerPlace { .. } => "once in every country or region involved",
    };
    let columns = &plan.datasets[attribution.dataset].columns;
    let conditions = attribution.filter.iter().map(|(column, codes)| format!("{} {}", columns[*column].name, codes.join(" or ")));
    let conditions = conditions.collect::<Vec<_>>().join(", ");
    if conditions.is_empty() { name.to_owned() } else { format!("{name} ({conditions})") }
}

/// How the regions of a value were carried or spread, where the output tells regions apart: each way once, in the order of the codes.
pub(super) fn carried(plan: &Plan, summarized: &Summarized<'_>, value: &Value) -> Vec<String> {
    carryings(plan, summarized, value).into_iter().map(way).collect()
}

/// The same as plain data.
pub(super) fn carryings<'a>(plan: &Plan, summarized: &Summarized<'a>, value: &Value) -> BTreeSet<&'a Carrying> {
    let facts = summarized.facts;
    if facts.carried.is_empty() {
        return BTreeSet::new();
    }
    let output = summarized.output;
    let areas: Vec<usize> = plan.datasets[output.dataset].areas().filter(|area| is_shown(output, *area)).collect();
    let ways = value.sources.iter().flat_map(|(fact, _)| areas.iter().filter_map(|area| facts.carried.way(*fact, *area)));
    ways.collect()
}

/// `carried from NUTS 2021: PT17 → PT1A of NUTS 2024, 71.86 % by the population of 2021`, or
/// `spread over the regions of DEA: DEA3 of NUTS 2024, 2600000 of 17900000 people of 2021`.
fn way(carrying: &Carrying) -> String {
    let Carrying { from_version, from, to_version, to, share } = carrying;
    if from_version == to_version {
        let people = share.map_or_else(String::new, |(part, whole)| format!(", {part} of {whole} people of 2021"));
        return format!("spread over the regions of {from}: {to} of NUTS {to_version}{people}");
    }
    let part = hundredths(carrying).map_or_else(String::new, |share| format!(", {share} % by the population of 2021"));
    format!("carried from NUTS {from_version}: {from} → {to} of NUTS {to_version}{part}")
}

/// The share of a region that was split, in per cent: `71.86`.
pub(super) fn hundredths(carrying: &Carrying) -> Option<String> {
    let (part, whole) = carrying.share?;
    // The shares of the list of changes are ten-thousandths.
    let hundredths = u128::from(part) * 10_000 / u128::from(whole);
    Some(format!("{}.{:02}", hundredths / 100, hundredths % 100))
}
