//! Facts to facts with their amounts given to places, by the rules of `[[attribution]]`: in equal parts for the locations of a project, or
//! each entity's own.
//!
//! This comes before regions are carried to another version of NUTS, since the places of a split are those that were sent.

mod equal_split;
mod missing;
mod own_contribution;

use std::collections::BTreeMap;

use crate::diag::Sink;
use crate::facts::{Facts, integer_column};
use crate::plan::{AttributionPlan, AttributionRulePlan, DatasetPlan, Plan};

/// The facts with all columns filled that rules give amounts to.
#[must_use]
pub fn attribute(plan: &Plan, mut facts: Facts, sink: &mut Sink) -> Facts {
    let dataset = &plan.datasets[facts.dataset];
    for into in 0..dataset.columns.len() {
        let rules: Vec<&AttributionPlan> = plan.attributions_into(facts.dataset, into).collect();
        if !rules.is_empty() {
            let given = given(dataset, &facts, &rules, sink);
            given.fill(&mut facts, dataset, into, &rules);
        }
    }
    facts
}

/// What is given to one column.
struct Given {
    /// The amount of each row in cents.
    cents: Vec<Option<i64>>,
    /// For rows with an amount: the row and column that it is taken from.
    sources: BTreeMap<u32, (u32, usize)>,
    /// For rows with a part of that amount: of how many equal parts.
    portions: BTreeMap<u32, u32>,
}

fn given(dataset: &DatasetPlan, facts: &Facts, rules: &[&AttributionPlan], sink: &mut Sink) -> Given {
    let length = u32::try_from(facts.len()).expect("a frame has fewer than 2^32 rows");
    let mut given = Given { cents: vec![None; facts.len()], sources: BTreeMap::new(), portions: BTreeMap::new() };
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); rules.len()];
    for row in 0..length {
        if let Some(rule) = rules.iter().rposition(|rule| facts.fits(&rule.filter, row)) {
            rows[rule].push(row);
        }
    }
    for (attribution, rows) in rules.iter().zip(&rows) {
        match &attribution.rule {
            AttributionRulePlan::EqualSplit(rule) => equal_split::give(dataset, facts, rule, rows, &mut given, sink),
            AttributionRulePlan::OwnContribution { amount, expected, .. } => {
                own_contribution::give(dataset, facts, (*amount, expected), rows, &mut given, sink);
            }
            _ => unreachable!("rules that give to a column are of these kinds"),
        }
    }
    missing::report_left_over(dataset, facts, rules, &given, sink);
    given
}

impl Given {
    fn fill(self, facts: &mut Facts, dataset: &DatasetPlan, into: usize, rules: &[&AttributionPlan]) {
        facts.reported[into] = rules.iter().filter_map(|rule| rule.rule.source()).any(|amount| facts.reported[amount]);
        facts.set_column(into, integer_column(&dataset.columns[into].name, &self.cents));
        let source = |row: usize| self.sources.get(&u32::try_from(row).expect("a frame has fewer than 2^32 rows"));
        facts.written[into] = facts.written[into].with(|row| source(row).map(|(from, amount)| facts.written[*amount].get(*from as usize)));
        facts.portions.extend(self.portions.into_iter().map(|(row, parts)| ((row, into), parts)));
        facts.origins.set_leads(into, self.sources);
    }
}
