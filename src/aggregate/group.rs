//! The facts that an output shows, grouped by its rows and columns.

use std::cmp::Ordering;

use polars::prelude::{BooleanChunked, IdxCa, NewChunkedArray};

use super::years::Years;
use crate::facts::{Facts, ORIGIN};
use crate::plan::{ColumnType, DatasetPlan, OutputPlan};

/// The facts of one row and one column of an output.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Leaf {
    /// The row's keys.
    pub(super) keys: Vec<Option<String>>,
    /// The column's code; nothing also where the output has no column dimension.
    pub(super) column: Option<String>,
    /// The ordinals of the facts, ascending.
    pub(super) facts: Vec<u32>,
}

/// All groups that have facts, in the order of their keys.
pub(super) fn leaves(dataset: &DatasetPlan, output: &OutputPlan, facts: &Facts, own_year: Option<&Years>) -> Vec<Leaf> {
    let frame = facts.frame.filter(&mask(output, facts, own_year)).expect("the mask has a value a row");
    let dimensions: Vec<usize> = output.rows.iter().copied().chain(output.columns).collect();
    let names = dimensions.iter().map(|column| dataset.columns[*column].name.as_str());
    let ordinals = frame.column(ORIGIN).expect("every frame has its ordinals").u32().expect("ordinals are 32-bit").clone();
    if dimensions.is_empty() {
        // A key figure is one number over all its facts.
        let facts: Vec<u32> = ordinals.into_no_null_iter().collect();
        return if facts.is_empty() { Vec::new() } else { vec![Leaf { keys: Vec::new(), column: None, facts }] };
    }
    let groups = frame.group_by_stable(names).expect("the plan names columns of the frame");
    let mut leaves: Vec<Leaf> = groups
        .get_groups()
        .iter()
        .map(|group| {
            let members: IdxCa = group_members(&group);
            let members: Vec<u32> =
                members.into_no_null_iter().map(|row| ordinals.get(row as usize).expect("ordinals have no gaps")).collect();
            let first = members[0] as usize;
            let mut keys: Vec<_> = dimensions.iter().map(|column| facts.key_text(dataset, *column, first)).collect();
            let column = if output.columns.is_some() { keys.pop().expect("the column dimension is the last key") } else { None };
            Leaf { keys, column, facts: members }
        })
        .collect();
    leaves.sort_by(|left, right| {
        compare_keys(dataset, &output.rows, &left.keys, &right.keys).then_with(|| match output.columns {
            Some(column) => compare(dataset.columns[column].kind, left.column.as_deref(), right.column.as_deref()),
            None => Ordering::Equal,
        })
    });
    leaves
}

fn group_members(group: &polars::prelude::GroupsIndicator<'_>) -> IdxCa {
    use polars::prelude::GroupsIndicator;
    match group {
        GroupsIndicator::Idx((_, members)) => IdxCa::from_slice("".into(), members),
        GroupsIndicator::Slice([first, length]) => IdxCa::from_iter_values("".into(), *first..*first + *length),
    }
}

/// Which facts pass the filter; only those of the report's own year where that is given.
fn mask(output: &OutputPlan, facts: &Facts, own_year: Option<&Years>) -> BooleanChunked {
    let is_counted = |fact| own_year.is_none_or(|years| years.is_own(facts, fact));
    let mut mask: Vec<bool> = (0..facts.len()).map(is_counted).collect();
    for (column, wanted) in &output.filter {
        for (passes, text) in mask.iter_mut().zip(facts.texts(*column).iter()) {
            *passes &= text.is_some_and(|text| wanted.iter().any(|code| code == text));
        }
    }
    BooleanChunked::from_slice("".into(), &mask)
}

/// The order of two rows of keys.
pub(super) fn compare_keys(dataset: &DatasetPlan, columns: &[usize], left: &[Option<String>], right: &[Option<String>]) -> Ordering {
    columns
        .iter()
        .zip(left.iter().zip(right))
        .map(|(column, (left, right))| compare(dataset.columns[*column].kind, left.as_deref(), right.as_deref()))
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

/// Codes in the order of their list, texts that are whole numbers by number and before others, others by letters; nothing last.
pub(super) fn compare(kind: ColumnType, left: Option<&str>, right: Option<&str>) -> Ordering {
    let (Some(left), Some(right)) = (left, right) else { return right.is_some().cmp(&left.is_some()) };
    match kind {
        ColumnType::Code(list) => list.position(left).cmp(&list.position(right)),
        _ => match (left.parse::<u64>(), right.parse::<u64>()) {
            (Ok(left_number), Ok(right_number)) => left_number.cmp(&right_number).then_with(|| left.cmp(right)),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => left.cmp(right),
        },
    }
}
