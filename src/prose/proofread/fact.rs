//! What the ledger says, as facts that a sentence can speak of: every printed number, and how many keys a table or figure has.

use std::collections::{BTreeMap, BTreeSet};

use super::counted;
use super::derived::{self, Derivation, Printed};
use super::measure::{self, MEASURE};
use super::quantity::{Kind, SCALE};
use super::row::{self, ROW};
use crate::plan::Rounding;
use crate::prose::printing::Printing;
use crate::trust::{Edition, Number};

/// Columns whose codes a text names with words.
pub(super) const SPOKEN: [&str; 7] = ["member_state", "fund", "programme", "sector", "status", "category_of_region", AREA];
/// The column of regions.
pub(super) const AREA: &str = "area";
/// What is approved and what is still pending, together.
pub(super) const SUBMITTED: &str = "submitted";

/// A number of the ledger, or several that are the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    /// The ids under which it is printed; a count of keys has the words of a placeholder that counts them.
    pub(super) ids: Vec<String>,
    pub(super) kind: Kind,
    /// In ten-thousand-millionths.
    pub(super) value: i128,
    pub(super) rule: Rounding,
    /// The codes it is limited to, of the columns that a text can name.
    pub(super) codes: BTreeMap<String, String>,
    /// Columns whose code is the same in the whole table or figure, so that it need not be said again.
    pub(super) constant: BTreeSet<String>,
    /// How many other conditions it has: the number of a row, a call.
    pub(super) unspoken: usize,
    pub(super) dataset: String,
    /// What it counts.
    pub(super) things: BTreeSet<&'static str>,
    /// Whether it is over everything that its table or figure shows.
    pub(super) total: bool,
    /// How it follows from the numbers of `ids`, where no table prints it.
    pub(super) derivation: Option<Derivation>,
}

impl Fact {
    /// Whether no table prints it, but the keys of one are counted.
    pub(super) fn is_count_of_keys(&self) -> bool {
        self.ids.iter().all(|id| id.starts_with("count "))
    }

    /// The tables and figures that print it.
    pub(super) fn outputs(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().filter_map(|id| id.trim_start_matches("count ").split('/').next())
    }
}

/// All facts of an edition, those with the same meaning and value as one.
pub(super) fn facts(edition: &Edition) -> Vec<Fact> {
    let mut outputs: BTreeMap<&str, Vec<&Number>> = BTreeMap::new();
    let of_report = || edition.numbers.iter().filter(|number| !number.is_of_extract());
    // How many bars a picture has is no number of the report's own.
    for number in of_report().filter(|number| !number.is_of_picture()) {
        let output = number.id.split('/').next().unwrap_or_default();
        outputs.entry(output).or_default().push(number);
    }
    let numbers: Vec<&Number> =
        of_report().filter(|number| conditions(number).any(|(column, _)| !SPOKEN.contains(&column.as_str()))).collect();
    let (labels, areas) = (row::labels(edition, &numbers), row::areas(edition));
    let (mut facts, mut derived) = (Vec::new(), Vec::new());
    for numbers in outputs.values() {
        let constant = constant(numbers);
        let known = |number: &&'_ Number| fact(number, &constant, labels.get(number.id.as_str()));
        let mut printed: Vec<Printed<'_>> = numbers.iter().filter_map(|number| Some((*number, known(number)?))).collect();
        locate(&mut printed, edition, &areas);
        derived.extend(derived::facts(&printed));
        facts.extend(printed.into_iter().map(|(_, fact)| fact));
        facts.extend(counted::counts(numbers, &constant));
    }
    let facts = merged(facts);
    let is_printed = |derived: &Fact| facts.iter().any(|fact| is_of_the_same(fact, derived));
    let derived: Vec<Fact> = derived.into_iter().filter(|fact| !is_printed(fact)).collect();
    merged(facts.into_iter().chain(derived).collect())
}

/// Gives the rows of a table that knows no regions the regions of their programmes.
fn locate(printed: &mut [Printed<'_>], edition: &Edition, areas: &BTreeMap<String, String>) {
    let knows_regions = |dataset: &str| edition.facts.iter().any(|fact| fact.dataset == dataset && fact.values.get(AREA).is_some());
    for (_, fact) in printed.iter_mut().filter(|(_, fact)| fact.codes.contains_key(ROW) && !knows_regions(&fact.dataset)) {
        let area = fact.codes.get(ROW).and_then(|row| areas.get(row)).filter(|area| area.len() > 2);
        fact.codes.extend(area.map(|area| (AREA.to_owned(), area.clone())));
    }
}

/// Whether two facts speak of the same, whatever they say of it.
fn is_of_the_same(left: &Fact, right: &Fact) -> bool {
    left.kind == right.kind
        && left.dataset == right.dataset
        && left.things == right.things
        && left.codes == right.codes
        && left.unspoken == 0
}

/// The year that an edition reports on, where its name or its cut-off date says so.
pub(super) fn year(edition: &Edition) -> Option<i128> {
    let cut_offs = edition.numbers.iter().map(|number| number.universe.cut_off.as_str());
    cut_offs.chain([edition.manifest.campaign.as_str()]).find_map(|text| text.get(..4)?.parse().ok())
}

/// The columns whose codes are the same in all numbers of a table or figure.
fn constant(numbers: &[&Number]) -> BTreeMap<String, String> {
    let mut shared: Option<BTreeMap<String, String>> = None;
    for number in numbers {
        let conditions: BTreeMap<String, String> = conditions(number).collect();
        shared = Some(match shared {
            None => conditions,
            Some(known) => known.into_iter().filter(|(column, code)| conditions.get(column) == Some(code)).collect(),
        });
    }
    shared.unwrap_or_default()
}

/// The conditions of a number with one code each. Approved and pending together are one: submitted.
pub(super) fn conditions(number: &Number) -> impl Iterator<Item = (String, String)> {
    number.filter.0.iter().filter(|(column, _)| column != "dataset").filter_map(|(column, codes)| {
        let column = if column == "country" { "member_state" } else { column };
        match codes.as_slice() {
            [code] => Some((column.to_owned(), code.clone())),
            several if column == "status" && several.iter().any(|code| code == "pending") => {
                Some((column.to_owned(), SUBMITTED.to_owned()))
            }
            _ => None,
        }
    })
}

fn fact(number: &Number, constant: &BTreeMap<String, String>, label: Option<&String>) -> Option<Fact> {
    // A rank is not what a sentence says of a region.
    if number.calculation.kind == "rank" {
        return None;
    }
    let kind = match number.unit.as_str() {
        "EUR" => Kind::Amount,
        "percent" => Kind::Share,
        "count" => Kind::Count,
        "score" => Kind::Score,
        "EUR-per-inhabitant" => Kind::PerHead,
        _ => return None,
    };
    // That all parts are a hundred per cent is no news.
    if kind == Kind::Share && number.value == "100" {
        return None;
    }
    let mut codes: BTreeMap<String, String> = conditions(number).collect();
    let others: Vec<String> = codes.keys().filter(|column| !SPOKEN.contains(&column.as_str())).cloned().collect();
    let unspoken = others.iter().filter(|column| !constant.contains_key(*column)).count();
    codes.retain(|column, _| SPOKEN.contains(&column.as_str()));
    // The whole of a Member State is no region of it.
    if codes.get(AREA).is_some_and(|area| area.len() == 2) {
        codes.remove(AREA);
    }
    codes.extend(measure::code(number).map(|code| (MEASURE.to_owned(), code.to_owned())));
    let parts: Vec<&str> = number.id.split('/').collect();
    if parts.contains(&"other") {
        codes.insert("member_state".to_owned(), "other".to_owned());
    }
    if let Some(label) = label.filter(|_| unspoken > 0) {
        codes.insert(ROW.to_owned(), label.clone());
    }
    let total = unspoken == 0 && codes.keys().all(|column| constant.contains_key(column) || column == "status");
    Some(Fact {
        ids: vec![number.id.clone()],
        kind,
        value: scaled(&number.value)?,
        rule: Printing::of(number).rule,
        constant: constant.keys().cloned().collect(),
        unspoken,
        dataset: number.filter.get("dataset").and_then(|names| names.first()).cloned().unwrap_or_default(),
        things: counted::things(number),
        total,
        derivation: None,
        codes,
    })
}

/// A decimal number of the ledger in ten-thousand-millionths.
fn scaled(text: &str) -> Option<i128> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let rest: String = rest.chars().take(SCALE as usize).collect();
    let value: i128 = format!("{whole}{rest:0<width$}", width = SCALE as usize).parse().ok()?;
    Some(if negative { -value } else { value })
}

/// What makes two facts the same: all but their ids. Rows of a table are never the same.
type Meaning = (Kind, i128, String, BTreeMap<String, String>, BTreeSet<&'static str>, usize);

/// Facts of the same meaning and value are one fact with several ids.
fn merged(facts: Vec<Fact>) -> Vec<Fact> {
    let mut merged: Vec<Fact> = Vec::new();
    let mut places: BTreeMap<Meaning, usize> = BTreeMap::new();
    for fact in facts {
        let row = if fact.unspoken == 0 { 0 } else { merged.len() + 1 };
        let meaning = (fact.kind, fact.value, fact.dataset.clone(), fact.codes.clone(), fact.things.clone(), row);
        if let Some(place) = places.get(&meaning) {
            let known = &mut merged[*place];
            if fact.derivation.is_none() {
                known.ids.extend(fact.ids);
            }
            known.constant.extend(fact.constant);
            known.total |= fact.total;
        } else {
            places.insert(meaning, merged.len());
            merged.push(fact);
        }
    }
    merged
}
