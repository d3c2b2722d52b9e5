//! Facts that no table prints but that follow from what it prints: sums of its rows, shares of its totals, averages.
//!
//! All of them are made of numbers of one table or figure, of one measure, so that nothing is added that does not belong together.

use std::collections::BTreeMap;

use super::fact::{Fact, SUBMITTED};
use super::measure::{self, MEASURE};
use super::quantity::Kind;
use super::row::ROW;
use crate::trust::Number;

/// How a fact follows from the numbers of the ledger, which are in ten-thousand-millionths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Derivation {
    /// The sum of these.
    Sum(Vec<i128>),
    /// The first less the second.
    Difference(i128, i128),
    /// The first as a share of the second.
    Share(i128, i128),
    /// The first, an amount, by the second, a count.
    Average(i128, i128),
}

/// A number of a table or figure with the fact that it is.
pub(super) type Printed<'a> = (&'a Number, Fact);

/// What follows from the numbers of one table or figure.
pub(super) fn facts(printed: &[Printed<'_>]) -> Vec<Fact> {
    let mut measures: BTreeMap<(&[String], &str), Vec<&Printed<'_>>> = BTreeMap::new();
    for number in printed.iter().filter(|(number, _)| number.calculation.kind == "sum") {
        measures.entry((&number.0.calculation.columns, &number.0.unit)).or_default().push(number);
    }
    let mut facts = Vec::new();
    for numbers in measures.values() {
        let sums = sums(numbers);
        let all: Vec<&Fact> = numbers.iter().map(|(_, fact)| fact).chain(&sums).collect();
        facts.extend(shares(&all));
        facts.extend(averages(&all, printed));
        facts.extend(sums);
    }
    facts.extend(shares_of_a_difference(printed));
    facts
}

/// The sums of the cells of a table by each set of codes that it has no subtotal of; none where the cells do not add up to its total.
fn sums(numbers: &[&Printed<'_>]) -> Vec<Fact> {
    let submitted = |fact: &Fact| fact.codes.get("status").is_some_and(|code| code == SUBMITTED);
    let width = |number: &Number| number.filter.0.len();
    let numbers: Vec<&&Printed<'_>> = numbers.iter().filter(|(_, fact)| !submitted(fact)).collect();
    let Some(finest) = numbers.iter().map(|(number, _)| width(number)).max() else { return Vec::new() };
    let cells: Vec<&Fact> = numbers.iter().filter(|(number, _)| width(number) == finest).map(|(_, fact)| fact).collect();
    let sum: i128 = cells.iter().map(|fact| fact.value).sum();
    if !numbers.iter().any(|(number, fact)| width(number) < finest && fact.total && fact.value == sum) {
        return Vec::new();
    }
    let mut groups: BTreeMap<BTreeMap<String, String>, Vec<&Fact>> = BTreeMap::new();
    for cell in cells {
        for codes in subsets(cell) {
            groups.entry(codes).or_default().push(cell);
        }
    }
    let is_new = |codes: &BTreeMap<String, String>| !numbers.iter().any(|(_, fact)| fact.unspoken == 0 && fact.codes == *codes);
    groups.into_iter().filter(|(codes, _)| is_new(codes)).filter_map(|(codes, cells)| summed(codes, &cells)).collect()
}

/// The codes of a cell without its row, and without any of those that its table does not have in common.
fn subsets(cell: &Fact) -> Vec<BTreeMap<String, String>> {
    let is_free = |column: &str| column != "status" && column != ROW && !cell.constant.contains(column);
    let (free, kept): (Vec<_>, Vec<_>) = cell.codes.iter().filter(|(column, _)| *column != ROW).partition(|(column, _)| is_free(column));
    let chosen = |set: u32| {
        let chosen = free.iter().enumerate().filter(move |(place, _)| set & (1 << place) != 0).map(|(_, code)| *code);
        chosen.chain(kept.iter().copied()).map(|(column, code)| (column.clone(), code.clone())).collect()
    };
    (1..1_u32 << free.len().min(4)).map(chosen).collect()
}

fn summed(codes: BTreeMap<String, String>, cells: &[&Fact]) -> Option<Fact> {
    let first = cells.first()?;
    let values: Vec<i128> = cells.iter().map(|fact| fact.value).filter(|value| *value != 0).collect();
    Some(Fact {
        ids: cells.iter().filter(|fact| fact.value != 0).flat_map(|fact| fact.ids.clone()).collect(),
        value: values.iter().sum(),
        codes,
        unspoken: 0,
        total: false,
        derivation: Some(Derivation::Sum(values)).filter(|_| cells.len() > 1),
        ..(*first).clone()
    })
}

/// What part a fact is of the one that is limited to all its codes but one.
fn shares(facts: &[&Fact]) -> Vec<Fact> {
    let known: Vec<&&Fact> = facts.iter().filter(|fact| fact.unspoken == 0 && fact.value != 0 && !fact.codes.contains_key(ROW)).collect();
    let mut shares = Vec::new();
    for part in &known {
        for column in part.codes.keys().filter(|column| !part.constant.contains(*column)) {
            let wholes = known.iter().filter(|whole| is_whole(part, whole, column));
            shares.extend(wholes.take(1).filter_map(|whole| share(part, whole)));
        }
    }
    shares
}

fn is_whole(part: &Fact, whole: &Fact, column: &str) -> bool {
    let of_all = |code: Option<&String>| match column {
        "status" => code.is_some_and(|code| code == SUBMITTED),
        _ => code.is_none(),
    };
    let same = |name: &String| name == column || part.codes.get(name) == whole.codes.get(name);
    of_all(whole.codes.get(column)) && whole.value > part.value && part.codes.keys().chain(whole.codes.keys()).all(same)
}

fn share(part: &Fact, whole: &Fact) -> Option<Fact> {
    let derivation = Derivation::Share(part.value, whole.value);
    Some(Fact {
        ids: [part.ids.first()?, whole.ids.first()?].map(Clone::clone).to_vec(),
        kind: Kind::Share,
        value: derivation.value()?,
        things: [].into(),
        total: false,
        derivation: Some(derivation),
        ..part.clone()
    })
}

/// What comes of an amount on each of the things that the same table counts for it.
fn averages(facts: &[&Fact], printed: &[Printed<'_>]) -> Vec<Fact> {
    let counts = || printed.iter().filter(|(number, _)| number.calculation.kind == "distinct").map(|(_, fact)| fact);
    let amounts = facts.iter().filter(|fact| fact.kind == Kind::Amount && fact.unspoken == 0);
    let averages = amounts.flat_map(|amount| {
        let count = counts().filter(|count| count.codes == amount.codes && count.dataset == amount.dataset && count.value != 0);
        count.filter_map(|count| average(amount, count))
    });
    averages.collect()
}

fn average(amount: &Fact, count: &Fact) -> Option<Fact> {
    let derivation = Derivation::Average(amount.value, count.value);
    let codes = amount.codes.clone().into_iter().chain([(MEASURE.to_owned(), measure::AVERAGE.to_owned())]);
    Some(Fact {
        ids: [amount.ids.first()?, count.ids.first()?].map(Clone::clone).to_vec(),
        value: derivation.value()?,
        codes: codes.collect(),
        derivation: Some(derivation),
        ..amount.clone()
    })
}

/// Where a table prints a count, a part of it and the rest, what share the part and the rest are.
fn shares_of_a_difference(printed: &[Printed<'_>]) -> Vec<Fact> {
    let differences = printed.iter().filter(|(number, _)| number.calculation.kind == "difference");
    let shares = differences.flat_map(|(number, rest)| {
        let of = |column: Option<&String>| {
            let same = |other: &Number| other.calculation.kind == "sum" && other.calculation.columns.first() == column;
            printed.iter().find(|(other, fact)| same(other) && fact.codes == rest.codes).map(|(_, fact)| fact)
        };
        let whole = of(number.calculation.columns.first());
        let part = of(number.calculation.columns.get(1));
        let pairs = [part, Some(rest)].into_iter().flatten().zip([whole, whole].into_iter().flatten());
        pairs
            .filter(|(part, whole)| part.value != 0 && part.value < whole.value)
            .filter_map(|(part, whole)| share(part, whole))
            .collect::<Vec<_>>()
    });
    shares.collect()
}
