//! Numbers that compare groups of facts: places in an order, largest ones, concentration.

use std::collections::BTreeMap;

use super::{Addend, Explanation};
use crate::codes::nuts;
use crate::trust::Decimal;

/// A group by the values of some columns, and its sum.
pub(super) type Group = (Vec<String>, Decimal);

/// The groups of some addends by the columns of the calculation, the largest first; nothing where an amount is not known.
pub(super) fn groups(explanation: &Explanation<'_>, addends: &[Addend<'_>]) -> Option<Vec<Group>> {
    let mut sums: BTreeMap<Vec<String>, Decimal> = BTreeMap::new();
    for addend in addends {
        let text =
            |column: &String| addend.fact.and_then(|fact| fact.values.get(column)).map_or_else(String::new, |value| value.value.clone());
        let keys: Vec<String> = explanation.number.calculation.of.iter().map(text).collect();
        let sum = sums.entry(keys).or_default();
        *sum = *sum + addend.amount?;
    }
    let mut groups: Vec<Group> = sums.into_iter().collect();
    groups.sort_by(|(left_keys, left), (right_keys, right)| right.cmp(left).then_with(|| left_keys.cmp(right_keys)));
    Some(groups)
}

/// The place that a sum has among those of all rows: one more than there are larger ones.
pub(super) fn rank(explanation: &Explanation<'_>) -> Option<Decimal> {
    let own = super::total(&explanation.addends)?;
    let larger = groups(explanation, &explanation.whole)?.into_iter().filter(|(_, sum)| *sum > own).count();
    Some(Decimal::whole(larger + 1))
}

/// How many groups the addends are of.
pub(super) fn number(explanation: &Explanation<'_>) -> Option<Decimal> {
    groups(explanation, &explanation.addends).map(|groups| Decimal::whole(groups.len()))
}

/// Whether the groups of a number are the largest ones, as many as its calculation says.
pub(super) fn are_the_largest(explanation: &Explanation<'_>) -> bool {
    let calculation = &explanation.number.calculation;
    let (Some(taken), Some(all)) = (groups(explanation, &explanation.addends), groups(explanation, &explanation.whole)) else {
        return false;
    };
    let of_their_own: Vec<&Group> = all.iter().filter(|(keys, _)| is_of_its_own(&calculation.of, keys)).collect();
    let sums = |groups: &[&Group]| groups.iter().map(|(_, sum)| *sum).collect::<Vec<_>>();
    let taken: Vec<&Group> = taken.iter().collect();
    // Equal sums may stand for each other.
    if sums(&taken) != sums(&of_their_own[..taken.len().min(of_their_own.len())]) {
        return false;
    }
    let Some(number) = calculation.number else { return taken.len() == 1 };
    if calculation.kind != "largest-making" {
        return taken.len() == number.min(of_their_own.len());
    }
    let whole: Decimal = all.iter().map(|(_, sum)| *sum).sum();
    let makes = |groups: &[&Group]| {
        let part: Decimal = sums(groups).into_iter().sum();
        part.percent_of(whole) >= Decimal::whole(number)
    };
    !whole.is_zero() && makes(&taken) && !makes(&taken[..taken.len().saturating_sub(1)])
}

/// What is not broken down, a country among regions and a place outside the regions are part of the whole, and never among the largest.
fn is_of_its_own(columns: &[String], keys: &[String]) -> bool {
    columns.iter().zip(keys).all(|(column, key)| !key.is_empty() && if column == "area" { nuts::is_region(key) } else { key != "other" })
}
