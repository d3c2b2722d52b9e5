//! Numbers that compare groups of facts: places in an order, largest ones, concentration.

use std::collections::{BTreeMap, BTreeSet};

use super::{Addend, Explanation};
use crate::codes::nuts;
use crate::trust::{Decimal, Fact};

/// A group by the values of some columns, and its sum.
pub(super) type Group = (Vec<String>, Decimal);

/// The groups of some addends by the columns of the calculation, the largest first; nothing where an amount is not known.
pub(super) fn groups(explanation: &Explanation<'_>, addends: &[Addend<'_>]) -> Option<Vec<Group>> {
    let mut sums: BTreeMap<Vec<String>, Decimal> = BTreeMap::new();
    for addend in addends {
        let sum = sums.entry(keys(&explanation.number.calculation.of, addend.fact)).or_default();
        *sum = *sum + addend.amount?;
    }
    let mut groups: Vec<Group> = sums.into_iter().collect();
    groups.sort_by(|(left_keys, left), (right_keys, right)| right.cmp(left).then_with(|| left_keys.cmp(right_keys)));
    Some(groups)
}

/// What stands in some columns of a fact.
fn keys(columns: &[String], fact: Option<&Fact>) -> Vec<String> {
    let text = |column: &String| fact.and_then(|fact| fact.values.get(column)).map_or_else(String::new, |value| value.value.clone());
    columns.iter().map(text).collect()
}

/// The place that a sum has among those of all rows: one more than there are larger ones.
pub(super) fn rank(explanation: &Explanation<'_>) -> Option<Decimal> {
    let own = super::total(&explanation.addends)?;
    let larger = groups(explanation, &explanation.whole)?.into_iter().filter(|(_, sum)| *sum > own).count();
    Some(Decimal::whole(larger + 1))
}

/// What gave a number another place in an order: its own sum, or those of other groups that overtook it or fell behind.
#[derive(Debug)]
pub(crate) struct Overtaking<'a> {
    of: &'a [String],
    groups: BTreeSet<Vec<String>>,
    /// Whether the number's own sum is a reason.
    pub(crate) own: bool,
}

impl<'a> Overtaking<'a> {
    /// Nothing where the number is no place in an order, an amount is not known, or either change alone would have given it that place.
    pub(crate) fn between(before: &Explanation<'a>, after: &Explanation<'a>) -> Option<Self> {
        let calculation = &after.number.calculation;
        if calculation.kind != "rank" || *calculation != before.number.calculation {
            return None;
        }
        let [own_before, own_after] = [super::total(&before.addends)?, super::total(&after.addends)?];
        let own_groups: BTreeSet<Vec<String>> = groups(after, &after.addends)?.into_iter().map(|(keys, _)| keys).collect();
        let sums = |side: &Explanation<'a>| Some(groups(side, &side.whole)?.into_iter().collect::<BTreeMap<_, _>>());
        let [before, after] = [sums(before)?, sums(after)?];
        let is_larger = |sum: Option<&Decimal>, own: Decimal| sum.is_some_and(|sum| *sum > own);
        let keys: BTreeSet<&Vec<String>> = before.keys().chain(after.keys()).collect();
        let moved = keys.into_iter().filter(|keys| is_larger(before.get(*keys), own_after) != is_larger(after.get(*keys), own_after));
        let groups: BTreeSet<Vec<String>> = moved.cloned().collect();
        let others = after.iter().filter(|(keys, _)| !own_groups.contains(keys.as_slice()));
        let own = others.into_iter().any(|(_, sum)| is_larger(Some(sum), own_before) != is_larger(Some(sum), own_after));
        (own || !groups.is_empty()).then_some(Self { of: &calculation.of, groups, own })
    }

    /// Whether a fact belongs to one of the other groups.
    pub(crate) fn has(&self, fact: &Fact) -> bool {
        self.groups.contains(&keys(self.of, Some(fact)))
    }
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
