//! Takes the category of region from funds that have none: on a sheet with one column a fund, the category of a row is that of ERDF and ESF+.

use crate::facts::{Facts, code_column};
use crate::plan::{FUNDS_WITH_CATEGORY, Plan, RulePlan};

/// The facts without categories of region where the fund has none (Regulation (EU) 2021/1060, Article 108). The rule `category_of_fund` has
/// told by now which of them are faults.
#[must_use]
pub fn without_idle_categories(plan: &Plan, mut facts: Facts) -> Facts {
    let dataset = &plan.datasets[facts.dataset];
    let of_dataset = facts.dataset;
    for check in plan.checks.iter().filter(|check| check.dataset == of_dataset) {
        let RulePlan::CategoryOfFund { category_of_region, fund } = check.rule else { continue };
        let has_none = |fund: Option<&str>| fund.is_some_and(|fund| !FUNDS_WITH_CATEGORY.contains(&fund));
        let rows = facts.texts(category_of_region).iter().zip(facts.texts(fund).iter());
        let values: Vec<Option<&str>> = rows.map(|(category, fund)| category.filter(|_| !has_none(fund))).collect();
        let column = code_column(&dataset.columns[category_of_region].name, &values);
        facts.set_column(category_of_region, column);
    }
    facts
}
