//! Numbers that follow from others: the sum of what is named together, and what the numbers beside them add up to.

use std::collections::{BTreeMap, BTreeSet};

use super::agree::agrees;
use super::derived::Derivation;
use super::fact::Fact;
use super::judge::{Judgement, Verdict};
use super::mention::Local;
use super::quantity::{Kind, Quantity, SCALE};
use super::score::{Context, fit};

/// How sure it is that a number which agrees with a sum of what is named together is meant to be it.
const SURE_OF_NAMED: u32 = 75;
/// The same for one that follows from the numbers beside it.
const SURE_OF_BESIDE: u32 = 65;
/// The least number of digits that may be what numbers beside it happen to come to.
const DIGITS: u32 = 2;

/// What the facts of the several Member States, funds or regions that a number is said of come to, where that is the number.
pub(super) fn of_several(quantity: &Quantity, facts: &[Fact], context: &Context<'_>) -> Option<Judgement> {
    let several = context.local.iter().filter_map(|(column, local)| match local {
        Local::Several(codes) => Some((column.as_str(), codes)),
        Local::One(..) | Local::None => None,
    });
    several.filter(|(_, codes)| codes.len() < 8).find_map(|(column, codes)| sum_of(quantity, facts, column, codes, context))
}

fn sum_of(quantity: &Quantity, facts: &[Fact], column: &str, codes: &BTreeSet<String>, context: &Context<'_>) -> Option<Judgement> {
    let mut groups: BTreeMap<Family<'_>, Vec<usize>> = BTreeMap::new();
    for (place, fact) in facts.iter().enumerate() {
        if is_addend(fact, quantity.kind) && fact.codes.get(column).is_some_and(|code| codes.contains(code)) {
            groups.entry(family(fact, column)).or_default().push(place);
        }
    }
    let fits = |places: &[usize]| {
        let different: BTreeSet<&String> = places.iter().map(|place| &facts[*place].codes[column]).collect();
        different.len() == codes.len()
            && places.len() == codes.len()
            && places.iter().all(|place| is_spoken_of(quantity, &facts[*place], column, context))
    };
    groups.into_values().filter(|places| fits(places)).find_map(|places| {
        let values: Vec<i128> = places.iter().map(|place| facts[*place].value).collect();
        let derivation = Derivation::Sum(values);
        agreeing(quantity, facts, places, derivation, SURE_OF_NAMED)
    })
}

/// What addends of one sum have in common: dataset, what is counted and the other codes.
type Family<'a> = (&'a str, &'a BTreeSet<&'static str>, Vec<(&'a String, &'a String)>);

fn family<'a>(fact: &'a Fact, column: &str) -> Family<'a> {
    let codes = fact.codes.iter().filter(|(name, _)| *name != column).collect();
    (&fact.dataset, &fact.things, codes)
}

fn is_addend(fact: &Fact, kind: Kind) -> bool {
    fact.kind == kind && fact.unspoken == 0 && !fact.is_count_of_keys() && matches!(kind, Kind::Amount | Kind::Count | Kind::Share)
}

/// Whether nothing speaks against a fact but that the text names others together with it.
fn is_spoken_of(quantity: &Quantity, fact: &Fact, column: &str, context: &Context<'_>) -> bool {
    let local = context.local.iter().map(|(name, local)| {
        let one = || Local::One(fact.codes[column].clone(), 0);
        (name.clone(), if name == column { one() } else { local.clone() })
    });
    let local = local.collect();
    let fit = fit(quantity, fact, &Context { local: &local, ..*context });
    fit.on_topic && !fit.contradicted && !fit.unnamed && fit.points > 0
}

/// What the numbers beside a number come to: their sum, the difference or the share of two of them, where that is the number.
pub(super) fn of_beside(quantity: &Quantity, facts: &[Fact], beside: &[usize]) -> Option<Judgement> {
    if quantity.digits < DIGITS && !quantity.fraction {
        return None;
    }
    let sums = (0..beside.len()).flat_map(|start| (start + 2..=beside.len()).map(move |end| start..end));
    let sum = sums.filter_map(|run| {
        let places = &beside[run];
        let values: Vec<i128> = places.iter().map(|place| facts[*place].value).collect();
        let alike = places.iter().all(|place| are_alike(&facts[*place], &facts[places[0]]) && facts[*place].kind == quantity.kind);
        alike.then(|| (places.to_vec(), Derivation::Sum(values)))
    });
    let pairs = || beside.iter().flat_map(|left| beside.iter().map(move |right| (*left, *right)));
    let pairs = pairs().filter(|(left, right)| are_alike(&facts[*left], &facts[*right]) && facts[*left].value < facts[*right].value);
    let of_two = pairs.filter_map(|(small, great)| {
        let (less, more) = (facts[small].value, facts[great].value);
        match quantity.kind {
            Kind::Share if facts[small].kind != Kind::Share => Some((vec![small, great], Derivation::Share(less, more))),
            kind if kind == facts[small].kind => Some((vec![great, small], Derivation::Difference(more, less))),
            _ => None,
        }
    });
    sum.chain(of_two).find_map(|(places, derivation)| agreeing(quantity, facts, places, derivation, SURE_OF_BESIDE))
}

/// Whether two facts are of one measure, so that they can be added and compared.
fn are_alike(left: &Fact, right: &Fact) -> bool {
    left.kind == right.kind && left.dataset == right.dataset && !left.is_count_of_keys() && !right.is_count_of_keys()
}

fn agreeing(quantity: &Quantity, facts: &[Fact], places: Vec<usize>, derivation: Derivation, confidence: u32) -> Option<Judgement> {
    let value = derivation.value()?;
    let rule = facts[*places.first()?].rule;
    let derived = Some((value, derivation));
    agrees(quantity, value, rule).then_some(Judgement { verdict: Verdict::Agrees, facts: places, confidence, derived })
}

impl Derivation {
    /// What it comes to, in ten-thousand-millionths; none where it is no number or too great.
    pub(super) fn value(&self) -> Option<i128> {
        let one = 10_i128.pow(SCALE);
        match self {
            Self::Sum(values) => Some(values.iter().sum()),
            Self::Difference(more, less) => Some(more - less),
            Self::Share(part, whole) => part.checked_mul(100)?.checked_mul(one)?.checked_div(*whole),
            Self::Average(amount, count) => amount.checked_mul(one)?.checked_div(*count),
        }
    }
}
