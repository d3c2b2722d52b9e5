//! Declared rules with their columns' positions.

use super::resolve::{Author, Context};
use super::{CheckPlan, DatasetPlan, RulePlan};
use crate::definition::{Check, Name, Rule, RuleSeverity};
use crate::diag::Severity;

/// Resolves the program's rules and the campaign's, those that hold for the year of the report. A rule that the campaign declares again
/// takes the place of the program's.
pub(super) fn resolve(
    own: Vec<Check>,
    campaign: Vec<Check>,
    year: Option<i32>,
    datasets: &[DatasetPlan],
    context: &mut Context<'_>,
) -> Vec<CheckPlan> {
    let own = own.into_iter().map(|check| (Author::Program, check));
    let campaign = campaign.into_iter().map(|check| (Author::Campaign, check));
    let mut plans: Vec<CheckPlan> = Vec::new();
    for (author, check) in own.chain(campaign) {
        let Some((dataset, rule)) = one(author, &check, datasets, context) else { continue };
        plans.retain(|plan| plan.dataset != dataset || plan.rule != rule);
        if check.since.zip(year).is_some_and(|(since, year)| year < since) {
            continue;
        }
        let severity = check.severity.map(|severity| match severity {
            RuleSeverity::Error => Severity::Error,
            RuleSeverity::Warning => Severity::Warning,
        });
        plans.push(CheckPlan { dataset, rule, severity, first_year: check.since.is_some() && check.since == year });
    }
    plans
}

fn one(author: Author, check: &Check, datasets: &[DatasetPlan], context: &mut Context<'_>) -> Option<(usize, RulePlan)> {
    let dataset = context.find(author, "dataset", &check.dataset, datasets.iter().map(|dataset| dataset.name.as_str()))?;
    let columns = &datasets[dataset].columns;
    let what = format!("column of dataset `{}`", datasets[dataset].name);
    let mut column = |name: &Name| context.find(author, &what, name, columns.iter().map(|column| column.name.as_str()));
    let rule = match &check.rule {
        Rule::AtMost { column: limited, limit } => RulePlan::AtMost { column: column(limited)?, limit: column(limit)? },
        Rule::NotAfterCutOff(name) => RulePlan::NotAfterCutOff(column(name)?),
        Rule::Period { start, end } => RulePlan::Period { start: column(start)?, end: column(end)? },
        Rule::FundExists { member_state, fund } => RulePlan::FundExists { member_state: column(member_state)?, fund: column(fund)? },
        Rule::CategoryOfFund { category_of_region, fund } => {
            RulePlan::CategoryOfFund { category_of_region: column(category_of_region)?, fund: column(fund)? }
        }
        Rule::CategoryOfRegion { area, category_of_region } => {
            RulePlan::CategoryOfRegion { area: column(area)?, category_of_region: column(category_of_region)? }
        }
        Rule::AreaInMemberState { area, member_state } => {
            RulePlan::AreaInMemberState { area: column(area)?, member_state: column(member_state)? }
        }
        Rule::RequiredWhere { column: filled, of, is } => {
            RulePlan::RequiredWhere { column: column(filled)?, of: column(of)?, is: is.iter().map(|code| code.get_ref().clone()).collect() }
        }
        Rule::Magnitude(name) => RulePlan::Magnitude(column(name)?),
        Rule::NotNegative(name) => RulePlan::NotNegative(column(name)?),
    };
    Some((dataset, rule))
}
