//! Causes of numbers that have none of their own, but change with those beside them.

use std::collections::{BTreeMap, BTreeSet};

use super::cause::{Cause, Kind};
use super::circumstances::Circumstances;
use super::remaining::Remaining;
use super::{Change, Way, table};

/// A change with its causes.
pub(super) type Caused<'a> = (Change<'a>, BTreeSet<Cause>);

/// Gives every number that has no causes of its own those of its neighbours, or the likely ones.
pub(super) fn complete(changes: &mut [Caused<'_>], remaining: &Remaining<'_>, circumstances: &Circumstances) {
    let of_table = by_table(changes);
    for (change, causes) in changes.iter_mut().filter(|(change, causes)| causes.is_empty() && !change.number().is_of_picture()) {
        let beside = of_table.get(table(&change.number().id)).filter(|_| is_displaced(change, remaining));
        let kinds = match change.way {
            Way::PrintedOnly => [Kind::Program, Kind::Definition],
            _ => [Kind::Definition, Kind::Program],
        };
        *causes = beside.cloned().unwrap_or_else(|| circumstances.likely(&kinds).into_iter().collect());
    }
    pictures(changes, circumstances);
}

/// The causes that the numbers of each table have of their own.
fn by_table(changes: &[Caused<'_>]) -> BTreeMap<String, BTreeSet<Cause>> {
    let mut of_table: BTreeMap<String, BTreeSet<Cause>> = BTreeMap::new();
    for (change, causes) in changes.iter().filter(|(_, causes)| !causes.is_empty()) {
        of_table.entry(table(&change.number().id).to_owned()).or_default().extend(causes.iter().cloned());
    }
    of_table
}

/// Whether a number can have changed because of others of its table: a row of the largest comes or goes because others grew or shrank, the
/// small rows change with them, and a part that is rounded so that all parts add up is printed otherwise because another part changed.
fn is_displaced(change: &Change<'_>, remaining: &Remaining<'_>) -> bool {
    let number = change.number();
    match change.way {
        Way::PrintedOnly => number.rounding.contains("additive"),
        Way::Appeared | Way::Went => !remaining.show_another_definition(&number.id),
        Way::Changed | Way::BeyondDigits => true,
    }
}

/// A picture has more or fewer parts because of what made these parts come or go.
fn pictures(changes: &mut [Caused<'_>], circumstances: &Circumstances) {
    let known: BTreeMap<String, BTreeSet<Cause>> =
        changes.iter().map(|(change, causes)| (change.number().id.clone(), causes.clone())).collect();
    for (change, causes) in changes.iter_mut().filter(|(change, causes)| causes.is_empty() && change.number().is_of_picture()) {
        let parts = |number: Option<&super::Number>| -> BTreeSet<String> {
            number.map(|number| number.calculation.numbers.iter().cloned().collect()).unwrap_or_default()
        };
        let (before, after) = (parts(change.old), parts(change.new));
        causes.extend(before.symmetric_difference(&after).filter_map(|id| known.get(id)).flatten().cloned());
        if causes.is_empty() {
            causes.extend(circumstances.likely(&[Kind::Definition, Kind::Program]));
        }
    }
}

/// A cell that many rows share, such as the heading of a column, is one cause and not one a row: it loses the key of its row.
pub(super) fn share_cells(changes: &mut [Caused<'_>]) {
    let keyless = |cause: &Cause| Cause { key: String::new(), ..cause.clone() };
    let mut keys: BTreeMap<Cause, BTreeSet<String>> = BTreeMap::new();
    for cause in changes.iter().flat_map(|(_, causes)| causes).filter(|cause| cause.kind == Kind::Cell) {
        keys.entry(keyless(cause)).or_default().insert(cause.key.clone());
    }
    for (_, causes) in changes {
        let shared = |cause: &Cause| keys.get(&keyless(cause)).is_some_and(|keys| keys.len() > 1);
        *causes = std::mem::take(causes).into_iter().map(|cause| if shared(&cause) { keyless(&cause) } else { cause }).collect();
    }
}
