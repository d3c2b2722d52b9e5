//! What a number counts, and how many keys a table or figure has.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Fact, SPOKEN, conditions};
use super::quantity::{Kind, SCALE};
use crate::plan::Rounding;
use crate::trust::Number;

/// Columns whose codes can be counted, and what they are.
const THINGS_OF_COLUMNS: [(&str, &str); 5] =
    [("member_state", "member_states"), ("fund", "funds"), ("sector", "sectors"), ("area", "regions"), ("programme", "eu_programmes")];
/// Datasets, and what one of their rows is.
const THINGS_OF_ROWS: [(&str, &str); 4] =
    [("calls", "topics"), ("national_calls", "calls"), ("seals", "topics"), ("amendments", "programmes")];

/// What a printed count counts, in the words of the files of languages.
pub(super) fn things(number: &Number) -> BTreeSet<&'static str> {
    if number.unit == "score" {
        return BTreeSet::from(["score"]);
    }
    if number.unit != "count" {
        return BTreeSet::new();
    }
    let columns: Vec<&str> = number.calculation.columns.iter().map(String::as_str).collect();
    let things: &[&'static str] = match columns.as_slice() {
        ["seals"] => &["seals", "projects"],
        ["preselected"] => &["preselected", "projects", "seals"],
        ["seals", "preselected"] => &["not_preselected", "projects", "seals"],
        ["respondents"] => &["respondents"],
        [one] => return THINGS_OF_COLUMNS.iter().filter(|(column, _)| column == one).map(|(_, thing)| *thing).collect(),
        several if several.contains(&"project") => &["projects"],
        _ => {
            let dataset = number.filter.get("dataset").and_then(|names| names.first());
            return THINGS_OF_ROWS.iter().filter(|(name, _)| Some(*name) == dataset.map(String::as_str)).map(|(_, thing)| *thing).collect();
        }
    };
    things.iter().copied().collect()
}

/// How many codes of each column, and how many rows, the numbers of a table or figure have, over all and for each code of the others.
///
/// Only where it prints a total and no group of small rows is it known that the keys are all there are.
pub(super) fn counts(numbers: &[&Number], constant: &BTreeMap<String, String>) -> Vec<Fact> {
    let has_part = |number: &&Number, part: &str| number.id.split('/').skip(1).any(|key| key == part);
    let complete = numbers.iter().any(|number| has_part(number, "total")) && !numbers.iter().any(|number| has_part(number, "other"));
    if !complete {
        return Vec::new();
    }
    let rows: Vec<Row<'_>> =
        numbers.iter().filter(|number| number.calculation.kind == "sum" && !is_zero(number)).map(|number| Row::new(number)).collect();
    let mut facts = Vec::new();
    for (column, thing) in THINGS_OF_COLUMNS {
        if constant.contains_key(column) {
            continue;
        }
        let keyed = rows.iter().filter_map(|row| Some((row, vec![row.conditions.get(column)?.as_str()])));
        facts.extend(groups(keyed.collect(), column, thing, constant));
    }
    let dataset = numbers.first().and_then(|number| number.filter.get("dataset")).and_then(|names| names.first());
    for (name, thing) in THINGS_OF_ROWS.iter().filter(|(name, _)| Some(*name) == dataset.map(String::as_str)) {
        let keyed = rows.iter().filter(|row| row.unspoken().count() > 0 && !row.unspoken().any(|code| code == "all"));
        let keyed: Vec<_> = keyed.map(|row| (row, row.row_key())).collect();
        facts.extend(groups(keyed, "", if name.is_empty() { "" } else { thing }, constant));
    }
    facts
}

/// Columns and codes.
type Codes = Vec<(String, String)>;
/// A number with what is counted of it.
type Keyed<'a> = (&'a Row<'a>, Vec<&'a str>);

/// A number with its conditions.
struct Row<'a> {
    number: &'a Number,
    conditions: BTreeMap<String, String>,
}

impl<'a> Row<'a> {
    fn new(number: &'a Number) -> Self {
        Self { number, conditions: conditions(number).collect() }
    }

    fn unspoken(&self) -> impl Iterator<Item = &str> {
        self.conditions.iter().filter(|(column, _)| !SPOKEN.contains(&column.as_str())).map(|(_, code)| code.as_str())
    }

    /// What tells a row from the others: everything but its status and, where it has columns, its fund.
    fn row_key(&self) -> Vec<&str> {
        self.conditions.iter().filter(|(column, _)| !matches!(column.as_str(), "status" | "fund")).map(|(_, code)| code.as_str()).collect()
    }
}

/// One count for each set of codes of the other columns: none, one, two …
fn groups(keyed: Vec<Keyed<'_>>, column: &str, thing: &'static str, constant: &BTreeMap<String, String>) -> Vec<Fact> {
    let mut groups: BTreeMap<(Vec<String>, Codes), Vec<Keyed<'_>>> = BTreeMap::new();
    for (row, key) in keyed {
        let free: Vec<(&String, &String)> =
            row.conditions.iter().filter(|(name, _)| SPOKEN.contains(&name.as_str()) && *name != column && *name != "status").collect();
        let status = row.conditions.get("status").map(|code| ("status".to_owned(), code.clone()));
        for chosen in 0..1_u32 << free.len().min(4) {
            let codes = free.iter().enumerate().filter(|(place, _)| chosen & (1 << place) != 0);
            let codes = codes.map(|(_, (name, code))| ((*name).clone(), (*code).clone())).chain(status.clone()).collect();
            groups.entry((row.number.calculation.columns.clone(), codes)).or_default().push((row, key.clone()));
        }
    }
    groups.into_iter().filter_map(|((_, codes), members)| fact(&members, codes, thing, constant)).collect()
}

fn fact(members: &[Keyed<'_>], codes: Codes, thing: &'static str, constant: &BTreeMap<String, String>) -> Option<Fact> {
    let different: BTreeSet<&Vec<&str>> = members.iter().map(|(_, key)| key).collect();
    let first = members.first()?.0.number;
    Some(Fact {
        ids: vec![format!("count {}", pattern(members))],
        kind: Kind::Count,
        value: i128::try_from(different.len()).ok()? * 10_i128.pow(SCALE),
        rule: Rounding::HalfUp,
        constant: constant.keys().cloned().collect(),
        unspoken: 0,
        dataset: first.filter.get("dataset").and_then(|names| names.first()).cloned().unwrap_or_default(),
        things: BTreeSet::from([thing]),
        total: codes.iter().all(|(column, _)| constant.contains_key(column) || column == "status"),
        derivation: None,
        codes: codes.into_iter().collect(),
    })
}

/// The ids of the members with a star where they differ, as a placeholder counts them.
fn pattern(members: &[Keyed<'_>]) -> String {
    let ids: Vec<Vec<&str>> = members.iter().map(|(row, _)| row.number.id.split('/').collect()).collect();
    let length = ids.iter().map(Vec::len).min().unwrap_or(0);
    let part = |place: usize| {
        let first = ids[0][place];
        if ids.iter().all(|id| id[place] == first) { first } else { "*" }
    };
    (0..length).map(part).collect::<Vec<_>>().join("/")
}

fn is_zero(number: &Number) -> bool {
    number.value.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'-'))
}
