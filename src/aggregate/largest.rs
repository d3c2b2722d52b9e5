//! Concentration: the groups of a row's facts, the largest first.

use std::collections::BTreeMap;

use super::group::compare_keys;
use super::measure::{Measured, Measuring};
use crate::codes::nuts::is_region;
use crate::plan::{ColumnType, Grouping};
use crate::report::Exact;

/// The code of what senders do not break down.
const OTHER: &str = "other";

/// One group that can stand among the largest.
struct Group {
    keys: Vec<Option<String>>,
    sum: i128,
    facts: Vec<u32>,
}

impl Measuring<'_> {
    /// The largest group's sum.
    pub(super) fn largest(&self, grouping: &Grouping, facts: &[u32]) -> Measured {
        let groups = self.groups(grouping, facts);
        let Some(first) = groups.first() else { return Measured::default() };
        Measured {
            exact: Some(self.exact(grouping.column, first.sum)),
            sources: self.cells(&[grouping.column], &first.facts),
            whole: self.cells(&[grouping.column], facts),
            ..Measured::default()
        }
    }

    /// The share of so many of the largest groups.
    pub(super) fn share_of_largest(&self, grouping: &Grouping, number: usize, facts: &[u32]) -> Measured {
        let groups = self.groups(grouping, facts);
        let first = &groups[..number.min(groups.len())];
        let part = first.iter().map(|group| group.sum).sum();
        let whole = self.sum(grouping.column, facts).filter(|whole| *whole != 0 && !first.is_empty());
        self.made_of(grouping, first, whole.map(|whole| Exact::Share { part, whole }), facts)
    }

    /// How many groups, the largest first, make so many per cent of the whole; nothing where all of them do not.
    pub(super) fn largest_making(&self, grouping: &Grouping, percent: usize, facts: &[u32]) -> Measured {
        let groups = self.groups(grouping, facts);
        let whole = self.sum(grouping.column, facts).unwrap_or(0);
        let wanted = whole * i128::try_from(percent).expect("a per cent is small");
        let mut made = 0;
        let mut number = 0;
        while number < groups.len() && made * 100 < wanted {
            made += groups[number].sum;
            number += 1;
        }
        let reached = whole > 0 && made * 100 >= wanted;
        let count = Exact::Count(i64::try_from(number).expect("a number of groups fits 64 bits"));
        self.made_of(grouping, &groups[..number], reached.then_some(count), facts)
    }

    fn made_of(&self, grouping: &Grouping, groups: &[Group], exact: Option<Exact>, facts: &[u32]) -> Measured {
        let of_groups: Vec<u32> = groups.iter().flat_map(|group| group.facts.iter().copied()).collect();
        Measured {
            exact,
            sources: self.cells(&[grouping.column], &of_groups),
            whole: self.cells(&[grouping.column], facts),
            ..Measured::default()
        }
    }

    /// The groups that are something of their own, the largest first, equal ones in the order of their keys. What is not broken down, a
    /// country among regions and a place outside the regions are part of the whole, and never among the largest.
    fn groups(&self, grouping: &Grouping, facts: &[u32]) -> Vec<Group> {
        let mut by_keys: BTreeMap<Vec<Option<String>>, Vec<u32>> = BTreeMap::new();
        for fact in facts {
            let keys = grouping.of.iter().map(|column| self.facts.key_text(self.dataset, *column, *fact as usize)).collect();
            by_keys.entry(keys).or_default().push(*fact);
        }
        let own = by_keys.into_iter().filter(|(keys, _)| self.is_of_its_own(grouping, keys));
        let mut groups: Vec<Group> =
            own.filter_map(|(keys, facts)| Some(Group { sum: self.sum(grouping.column, &facts)?, keys, facts })).collect();
        groups.sort_by(|left, right| {
            right.sum.cmp(&left.sum).then_with(|| compare_keys(self.dataset, &grouping.of, &left.keys, &right.keys))
        });
        groups
    }

    fn is_of_its_own(&self, grouping: &Grouping, keys: &[Option<String>]) -> bool {
        grouping.of.iter().zip(keys).all(|(column, key)| match (self.dataset.columns[*column].kind, key) {
            (_, None) => false,
            (ColumnType::Code(list), Some(code)) if list.name() == "area" => is_region(code),
            (_, Some(code)) => code != OTHER,
        })
    }
}
