//! The verdict on one number.

use std::collections::BTreeSet;

use super::agree::{agrees, is_near, is_very_near};
use super::arithmetic;
use super::derived::Derivation;
use super::fact::Fact;
use super::mention::Local;
use super::quantity::{Kind, Quantity};
use super::row::ROW;
use super::score::{Context, Fit, fit};
use crate::prose::language::Hedge;

/// What the ledger says of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It says the same.
    Agrees,
    /// It says something else.
    Differs,
    /// It does not speak of it.
    NotInTheLedger,
}

impl Verdict {
    /// The verdict in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Differs => "differs",
            Self::NotInTheLedger => "not in the ledger",
        }
    }
}

/// A verdict with what it rests on.
#[derive(Debug, Clone)]
pub(super) struct Judgement {
    pub(super) verdict: Verdict,
    /// The facts that are most likely meant.
    pub(super) facts: Vec<usize>,
    /// How sure it is, in per cent.
    pub(super) confidence: u32,
    /// What the facts come to, where it is not one of them that is meant.
    pub(super) derived: Option<(i128, Derivation)>,
}

impl Judgement {
    /// Whether a number agrees with one fact of the ledger and no other.
    pub(super) fn is_of_one_fact(&self) -> bool {
        self.verdict == Verdict::Agrees && self.derived.is_none() && self.facts.len() == 1
    }

    /// Nothing is known.
    pub(super) const fn unknown() -> Self {
        Self { verdict: Verdict::NotInTheLedger, facts: Vec::new(), confidence: 0, derived: None }
    }
}

/// How many points a fact needs before a number that is near it is said to differ.
const ENOUGH_WHEN_NEAR: i32 = 38;
/// The same for a number that is hardly off.
const ENOUGH_WHEN_VERY_NEAR: i32 = 28;
/// The same for a number that is not even near.
const ENOUGH_WHEN_FAR: i32 = 60;
/// The same for a number in letters, of which nobody can say whether it is near.
const ENOUGH_IN_LETTERS: i32 = 48;
/// How many points more a fact needs that no table prints.
const MORE_WHEN_DERIVED: i32 = 6;
/// How many points better than the best fact that agrees another one must fit.
const MARGIN: i32 = 12;
/// The least that a fact must fit for the number to agree with it.
const LEAST: i32 = -15;
/// The least for a count, since small numbers are many things.
const LEAST_OF_A_COUNT: i32 = 5;
/// Facts with so many points less than the best one are meant as well.
const EQUAL: i32 = 5;
/// How far away the word of a status may be that stands beside a number.
const BESIDE: u32 = 4;
/// How many facts are named at the most.
const MOST_FACTS: usize = 4;

/// A fact by its place, and how well it fits.
type Fitting = (Fit, usize);

/// Judges a number by the facts of the ledger.
pub(super) fn judge(quantity: &Quantity, facts: &[Fact], context: &Context<'_>) -> Judgement {
    let same_kind = facts.iter().enumerate().filter(|(_, fact)| fact.kind == quantity.kind);
    let mut fitting: Vec<Fitting> = same_kind.map(|(place, fact)| (fit(quantity, fact, context), place)).collect();
    fitting.sort_by_key(|(fit, place)| (-fit.points, *place));
    let best = fitting.first().map_or(i32::MIN, |(fit, _)| fit.points);
    let is_strange = quantity.kind == Kind::Count && quantity.strange && quantity.things.is_empty();
    if is_strange {
        return Judgement::unknown();
    }
    // `73 million more than France` is neither's amount.
    if quantity.compared {
        return Judgement::unknown();
    }
    agreement(quantity, facts, &fitting, best)
        .or_else(|| arithmetic::of_several(quantity, facts, context))
        .or_else(|| difference(quantity, facts, &fitting, best, context))
        .unwrap_or_else(Judgement::unknown)
}

/// The facts that agree, where they fit about as well as any, or nothing speaks against them.
fn agreement(quantity: &Quantity, facts: &[Fact], fitting: &[Fitting], best: i32) -> Option<Judgement> {
    let least = if quantity.kind == Kind::Count { LEAST_OF_A_COUNT } else { LEAST };
    let agreeing = fitting.iter().filter(|(fit, place)| {
        // Few digits agree with something easily, so that what they are of must be named.
        let told = !fit.unnamed || quantity.digits > 2;
        let certain = fit.on_topic && !fit.unnamed && !fit.unnamed_row && !fit.contradicted;
        told && (certain || facts[*place].derivation.is_none()) && agrees(quantity, facts[*place].value, facts[*place].rule)
    });
    // Many digits that are all right are no coincidence.
    let worth = |fit: &Fit| fit.points + evidence(quantity);
    let good: Vec<Fitting> =
        agreeing.copied().filter(|(fit, _)| worth(fit) >= least && (worth(fit) + MARGIN >= best || !fit.contradicted)).collect();
    let (first, _) = good.first()?;
    Some(Judgement { verdict: Verdict::Agrees, facts: equals(&good), confidence: percent(60 + worth(first)), derived: None })
}

/// The facts that are meant and say something else, where enough is said to know them.
fn difference(quantity: &Quantity, facts: &[Fact], fitting: &[Fitting], best: i32, context: &Context<'_>) -> Option<Judgement> {
    let is_meant = |fit: &Fit| fit.points + EQUAL >= best && fit.on_topic && !fit.unnamed && !fit.unnamed_row && !fit.contradicted;
    let bare = quantity.kind == Kind::Count && quantity.things.is_empty();
    let mut likely: Vec<Fitting> =
        fitting.iter().copied().filter(|(fit, place)| is_meant(fit) && !(bare && facts[*place].is_count_of_keys())).collect();
    if is_of_another_row(quantity, &likely, facts, context) {
        return None;
    }
    let is_near = |(_, place): &Fitting| is_near(quantity, facts[*place].value) || is_anothers(quantity, &facts[*place], facts);
    let near = likely.iter().any(is_near);
    if near {
        likely.retain(is_near);
    }
    let (first, place) = likely.first()?;
    let is_derived = facts[*place].derivation.is_some();
    let enough = enough(quantity, &likely, near, facts);
    // What no table prints must be named all the better.
    let doubtful = is_derived && (!near || first.points < enough + MORE_WHEN_DERIVED || !quantity.is_exact());
    if doubtful || first.points < enough || is_free(quantity, near, context) {
        return None;
    }
    if likely.iter().any(|(_, place)| is_right_of_another_status(quantity, &facts[*place], facts, context)) {
        return None;
    }
    let doubt = 10 * i32::try_from(different_values(&likely, facts) - 1).unwrap_or(9) + if is_derived { 15 } else { 0 };
    let round = if quantity.hedge == Hedge::Exact { 0 } else { 10 };
    let confidence = percent(45 + (first.points - enough) / 2 + if near { 15 } else { 0 } - doubt - round);
    Some(Judgement { verdict: Verdict::Differs, facts: equals(&likely), confidence, derived: None })
}

/// Whether the number can be that of another row than the one that seems to be meant.
fn is_of_another_row(quantity: &Quantity, likely: &[Fitting], facts: &[Fact], context: &Context<'_>) -> bool {
    let rows: BTreeSet<&String> = likely.iter().filter_map(|(_, place)| facts[*place].codes.get(ROW)).collect();
    // The number of another row whose words the sentence has as well is that row's.
    let hinted = |fact: &Fact| fact.codes.get(ROW).is_some_and(|row| context.subjects.hints.contains(row));
    let is_right = |fact: &Fact| fact.kind == quantity.kind && agrees(quantity, fact.value, fact.rule);
    // Several rows with the same words: nobody can say which.
    rows.len() > 1 || (!rows.is_empty() && facts.iter().any(|fact| hinted(fact) && is_right(fact)))
}

/// How many points the facts that seem to be meant need.
fn enough(quantity: &Quantity, likely: &[Fitting], near: bool, facts: &[Fact]) -> i32 {
    let very_near = likely.iter().any(|(_, place)| is_very_near(quantity, facts[*place].value));
    match (quantity.in_letters, near) {
        (true, _) => ENOUGH_IN_LETTERS,
        (false, true) if very_near => ENOUGH_WHEN_VERY_NEAR,
        (false, true) => ENOUGH_WHEN_NEAR,
        (false, false) => ENOUGH_WHEN_FAR,
    }
}

/// Whether the text says something by which the number need not be one of the ledger.
fn is_free(quantity: &Quantity, near: bool, context: &Context<'_>) -> bool {
    // A few things that are not nearly as many as the table counts are some of them, or others.
    let of_some = quantity.kind == Kind::Count && (quantity.qualified || (!near && !counts_names(quantity)));
    of_some || quantity.elsewhen || is_open(quantity) || (context.reserved && counts_names(quantity))
}

/// Whether the number is that of a neighbour in the same table: of another Member State, fund or sector.
fn is_anothers(quantity: &Quantity, meant: &Fact, facts: &[Fact]) -> bool {
    let is_neighbour = |fact: &&Fact| {
        let columns = || meant.codes.keys().zip(fact.codes.keys());
        let differing = meant.codes.values().zip(fact.codes.values()).filter(|(left, right)| left != right).count();
        fact.kind == meant.kind
            && fact.dataset == meant.dataset
            && fact.things == meant.things
            && meant.codes.len() == fact.codes.len()
            && columns().all(|(left, right)| left == right)
            && differing == 1
    };
    facts.iter().filter(is_neighbour).any(|fact| agrees(quantity, fact.value, fact.rule))
}

/// Whether the number is that of what was submitted or is pending, where what is approved seems to be meant, and no such word stands beside it.
fn is_right_of_another_status(quantity: &Quantity, meant: &Fact, facts: &[Fact], context: &Context<'_>) -> bool {
    let without = |fact: &Fact| {
        fact.codes.iter().filter(|(column, _)| *column != "status").map(|(column, code)| (column.clone(), code.clone())).collect::<Vec<_>>()
    };
    let is_said = matches!(context.local.get("status"), Some(Local::One(_, distance)) if *distance <= BESIDE);
    let others = || {
        facts.iter().filter(|fact| {
            fact.kind == meant.kind && fact.dataset == meant.dataset && fact.things == meant.things && without(fact) == without(meant)
        })
    };
    !is_said
        && quantity.kind == Kind::Amount
        && meant.codes.contains_key("status")
        && others().any(|fact| agrees(quantity, fact.value, fact.rule))
}

/// Whether Member States and the like are counted, of which a text can single out any number by what they did.
fn counts_names(quantity: &Quantity) -> bool {
    quantity.things.iter().any(|thing| matches!(thing.as_str(), "member_states" | "regions" | "funds" | "sectors"))
}

/// `More than half` of something that is not far above it need not be a share of the ledger at all.
fn is_open(quantity: &Quantity) -> bool {
    quantity.fraction && quantity.hedge == Hedge::About
}

fn evidence(quantity: &Quantity) -> i32 {
    if quantity.hedge != Hedge::Exact || quantity.in_letters {
        return 0;
    }
    match quantity.digits {
        0 | 1 => 2,
        2 => 7,
        3 => 15,
        _ => 25,
    }
}

fn equals(fitting: &[Fitting]) -> Vec<usize> {
    let best = fitting.first().map_or(0, |(fit, _)| fit.points);
    fitting.iter().take_while(|(fit, _)| fit.points + EQUAL >= best).take(MOST_FACTS).map(|(_, place)| *place).collect()
}

fn different_values(fitting: &[Fitting], facts: &[Fact]) -> usize {
    let mut values: Vec<i128> = fitting.iter().map(|(_, place)| facts[*place].value).collect();
    values.sort_unstable();
    values.dedup();
    values.len().max(1)
}

fn percent(points: i32) -> u32 {
    u32::try_from(points.clamp(5, 99)).unwrap_or(5)
}
