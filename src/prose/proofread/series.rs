//! Numbers that stand side by side: what the ones that agree are of tells what the others are meant to be of.

use super::fact::Fact;
use super::mention::Local;
use super::row::ROW;
use super::score::{Context, row_points};

/// How far away the name may be that tells one number of a series from the others.
const NEAREST: u32 = 8;
/// What the first sibling of a fact is worth, and each further one.
const FIRST: i32 = 18;
const FURTHER: i32 = 6;
/// How many further ones count.
const MOST_FURTHER: i32 = 2;

/// How many points the numbers around give a fact: those that are the same figure of another Member State, fund or row of one table.
pub(super) fn points(fact: &Fact, context: &Context<'_>) -> i32 {
    let siblings = context.series.iter().filter(|other| is_sibling(fact, other, context)).count();
    match i32::try_from(siblings).unwrap_or(i32::MAX) {
        0 => 0,
        siblings => FIRST + FURTHER * (siblings - 1).min(MOST_FURTHER),
    }
}

/// Whether two facts of one table differ in one code only, and the text names that code beside the number.
fn is_sibling(fact: &Fact, other: &Fact, context: &Context<'_>) -> bool {
    let alike = fact.kind == other.kind && fact.dataset == other.dataset && fact.things == other.things;
    if !alike || fact.codes.len() != other.codes.len() || !fact.outputs().any(|output| other.outputs().any(|there| there == output)) {
        return false;
    }
    let mut different = fact.codes.iter().filter(|(column, code)| other.codes.get(*column) != Some(code));
    let (Some((column, code)), None) = (different.next(), different.next()) else { return false };
    match context.local.get(column) {
        Some(Local::One(named, distance)) if *distance <= NEAREST => {
            named == code || (column == ROW && row_points(named, code, context) > 0)
        }
        _ => false,
    }
}
