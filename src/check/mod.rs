//! Facts to findings: the rules, one file each.
//!
//! Types, code lists and required values are settled where cells become values; keys, stated totals and codes that follow from others hold
//! for every dataset; the other rules are declared in `checks.toml` and in the campaign's own `[[check]]`.

mod above_limit;
mod address;
mod after_cut_off;
mod balance;
mod before_cut_off;
mod category_of_fund;
mod category_of_region;
mod contradicting_code;
mod foreign_area;
mod fund_exists;
mod magnitude;
mod negative;
mod one_version;
mod period;
mod reported_none;
mod required_where;
mod unique;

use crate::diag::{Severity, Sink};
use crate::facts::Facts;
use crate::plan::{Plan, RulePlan};

/// Holds the facts of one dataset against all its rules.
pub fn check(plan: &Plan, facts: &Facts, sink: &mut Sink) {
    let dataset = &plan.datasets[facts.dataset];
    if plan.declares_none(facts.dataset) {
        reported_none::check(facts, dataset, sink);
    }
    unique::check(facts, dataset, sink);
    balance::check(facts, dataset, sink);
    for (column, plan) in dataset.columns.iter().enumerate() {
        if let Some(derivation) = plan.derived {
            contradicting_code::check(facts, dataset, column, derivation, sink);
        }
    }
    for check in plan.checks.iter().filter(|check| check.dataset == facts.dataset) {
        let mut found = Sink::new();
        hold(plan, facts, &check.rule, &mut found);
        let severity = if check.first_year { Some(Severity::Warning) } else { check.severity };
        sink.append(match severity {
            Some(severity) => found.with_severity(severity),
            None => found,
        });
    }
}

/// Holds the facts against one rule.
fn hold(plan: &Plan, facts: &Facts, rule: &RulePlan, sink: &mut Sink) {
    let dataset = &plan.datasets[facts.dataset];
    match rule {
        RulePlan::AtMost { column, limit } => above_limit::check(facts, dataset, *column, *limit, sink),
        RulePlan::NotAfterCutOff(column) => after_cut_off::check(facts, dataset, *column, &plan.report, sink),
        RulePlan::AfterCutOff(column) => before_cut_off::check(facts, dataset, *column, &plan.report, sink),
        RulePlan::WebAddress(column) => address::web(facts, *column, sink),
        RulePlan::EmailAddress(column) => address::email(facts, *column, sink),
        RulePlan::Period { start, end } => period::check(facts, dataset, *start, *end, sink),
        RulePlan::FundExists { member_state, fund } => fund_exists::check(facts, *member_state, *fund, sink),
        RulePlan::CategoryOfFund { category_of_region, fund } => category_of_fund::check(facts, *category_of_region, *fund, sink),
        RulePlan::CategoryOfRegion { area, category_of_region } => {
            category_of_region::check(facts, *area, *category_of_region, &plan.report.categories, sink);
        }
        RulePlan::AreaInMemberState { area, member_state } => foreign_area::check(facts, *area, *member_state, sink),
        RulePlan::RequiredWhere { column, of, is } => required_where::check(facts, dataset, *column, *of, is, sink),
        RulePlan::Magnitude(column) => magnitude::check(facts, dataset, *column, sink),
        RulePlan::NotNegative(column) => negative::check(facts, *column, sink),
        RulePlan::OneVersion { of, version } => one_version::check(facts, dataset, *of, *version, sink),
    }
}

/// The ordinals of a frame that has not been filtered are its row numbers.
fn ordinal(row: usize) -> u32 {
    u32::try_from(row).expect("a frame has fewer than 2^32 rows")
}
