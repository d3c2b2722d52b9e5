//! A comparison as JSON, for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Cause, Comparison, Way};
use crate::trust::Number;

#[derive(Serialize)]
struct Whole<'a> {
    counts: BTreeMap<&'static str, usize>,
    causes: &'a [Cause],
    changes: Vec<Line<'a>>,
    without_effect: &'a [String],
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    change: &'static str,
    unit: &'a str,
    by: String,
    old: Option<Side<'a>>,
    new: Option<Side<'a>>,
    /// Positions in `causes`, from 0.
    causes: &'a [usize],
}

#[derive(Serialize)]
struct Side<'a> {
    value: &'a str,
    printed: &'a BTreeMap<String, String>,
}

/// One object: how many numbers changed how, the causes, the changes with the positions of theirs, and what had no effect.
#[must_use]
pub fn text(comparison: &Comparison<'_>) -> String {
    let ways = [Way::Changed, Way::Appeared, Way::Went, Way::BeyondDigits, Way::PrintedOnly];
    let whole = Whole {
        counts: ways.into_iter().map(|way| (way.name(), comparison.count(way))).collect(),
        causes: &comparison.causes,
        changes: comparison.changes.iter().map(changed).collect(),
        without_effect: &comparison.without_effect,
    };
    serde_json::to_string_pretty(&whole).expect("texts and lists always have a JSON form") + "\n"
}

fn changed<'a>(change: &'a super::Change<'a>) -> Line<'a> {
    let side = |number: &'a Number| Side { value: &number.value, printed: &number.printed };
    Line {
        id: &change.number().id,
        change: change.way.name(),
        unit: &change.number().unit,
        by: change.by.to_string(),
        old: change.old.map(side),
        new: change.new.map(side),
        causes: &change.causes,
    }
}
