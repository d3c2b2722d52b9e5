//! Declared rules with their columns' positions.

use super::DatasetPlan;
use super::resolve::{Author, Context};
use crate::definition::{Check, Name, Rule, RuleSeverity};
use crate::diag::Severity;

/// A declared rule, its columns as positions.
#[derive(Debug, Clone)]
pub struct CheckPlan {
    /// Position of the dataset.
    pub dataset: usize,
    /// The rule.
    pub rule: RulePlan,
    /// How much a breach matters, where it is not as much as its code says.
    pub severity: Option<Severity>,
    /// Whether no breach is more than a warning, because the rule is in its first year.
    pub first_year: bool,
}

/// The rules, as in `definition::Rule`, with the columns' positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RulePlan {
    /// `column` is not above `limit`.
    AtMost {
        /// The limited column.
        column: usize,
        /// The limiting column.
        limit: usize,
    },
    /// The date is not after the cut-off date.
    NotAfterCutOff(usize),
    /// The date is after the cut-off date.
    AfterCutOff(usize),
    /// The text is an address of a web page.
    WebAddress(usize),
    /// The text is an e-mail address.
    EmailAddress(usize),
    /// `end` is not before `start`.
    Period {
        /// First day or month.
        start: usize,
        /// Last day or month.
        end: usize,
    },
    /// The fund exists in the Member State.
    FundExists {
        /// The Member State.
        member_state: usize,
        /// The fund.
        fund: usize,
    },
    /// A category of region stands where the fund has one, and only there.
    CategoryOfFund {
        /// The category of region.
        category_of_region: usize,
        /// The fund.
        fund: usize,
    },
    /// The category of region is that of the area.
    CategoryOfRegion {
        /// The NUTS code.
        area: usize,
        /// The category of region.
        category_of_region: usize,
    },
    /// The area lies in the Member State.
    AreaInMemberState {
        /// The NUTS code.
        area: usize,
        /// The Member State.
        member_state: usize,
    },
    /// The column is filled where another has one of these codes.
    RequiredWhere {
        /// The column that must be filled.
        column: usize,
        /// The column that decides.
        of: usize,
        /// The codes that ask for it.
        is: Vec<String>,
    },
    /// No amount is about a thousand times its peers.
    Magnitude(usize),
    /// No amount is negative.
    NotNegative(usize),
    /// A thing stands in one version only.
    OneVersion {
        /// The name of the thing.
        of: usize,
        /// Its version.
        version: usize,
    },
}

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
        Rule::AfterCutOff(name) => RulePlan::AfterCutOff(column(name)?),
        Rule::WebAddress(name) => RulePlan::WebAddress(column(name)?),
        Rule::EmailAddress(name) => RulePlan::EmailAddress(column(name)?),
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
        Rule::OneVersion { of, version } => RulePlan::OneVersion { of: column(of)?, version: column(version)? },
    };
    Some((dataset, rule))
}
