//! How well a fact fits what a sentence says a number is of.
//!
//! What gives and takes points stands in `docs/prose.md`. How many is found by trial: those with which the texts of `tests/proofread` come out best.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{AREA, Fact};
use super::measure::{self, MEASURE};
use super::mention::{Local, Subjects};
use super::quantity::{FINER, Kind, Quantity};
use super::row::ROW;
use super::series;

/// Everything that is known of what a number is said of.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// What belongs to the number itself, by column.
    pub(super) local: &'a BTreeMap<String, Local>,
    /// Codes of the sentence that belong to one of its numbers, with their columns.
    pub(super) taken: &'a BTreeSet<(&'a str, &'a str)>,
    /// What its sentence speaks of.
    pub(super) subjects: &'a Subjects,
    /// What was spoken of last, in this paragraph and in the headings above.
    pub(super) carried: &'a Carried,
    /// Whether the clause of the number says that it is of some only.
    pub(super) reserved: bool,
    /// What was counted so far in this paragraph.
    pub(super) things: &'a [String],
    /// Facts that numbers beside it agree with.
    pub(super) series: &'a [&'a Fact],
}

/// What goes on from one sentence to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Carried {
    /// The codes that were named last, by column.
    pub(super) codes: BTreeMap<String, BTreeSet<String>>,
    pub(super) topics: BTreeSet<String>,
    /// Tables and figures that were referred to in this paragraph.
    pub(super) outputs: BTreeSet<String>,
    pub(super) heading_codes: BTreeMap<String, BTreeSet<String>>,
    pub(super) heading_topics: BTreeSet<String>,
}

/// What it costs a fact to be limited to a code that nobody named.
fn unnamed(column: &str) -> i32 {
    match column {
        "member_state" | "category_of_region" | AREA => -30,
        "fund" | ROW => -20,
        "programme" => -15,
        "sector" => -10,
        MEASURE => measure::UNANNOUNCED,
        _ => -5,
    }
}

/// What it costs a fact not to be limited where a code belongs to the number.
fn unlimited(column: &str) -> i32 {
    match column {
        "member_state" | "category_of_region" => -35,
        AREA => -20,
        "fund" => -25,
        "status" | ROW => -5,
        _ => -15,
    }
}

/// How well a fact fits, and what stands against it.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one reason against a fact, and they are free of each other")]
pub(super) struct Fit {
    /// The points; 0 is neither well nor badly.
    pub(super) points: i32,
    /// Whether the text names something else than the fact is of.
    pub(super) contradicted: bool,
    /// Whether the fact is limited to a code that the text does not name.
    pub(super) unnamed: bool,
    /// Whether the fact is one row of a table, and the text does not name the row.
    pub(super) unnamed_row: bool,
    /// Whether the text speaks of the fact's dataset, or names its table.
    pub(super) on_topic: bool,
}

/// Points of a fact whose dataset is spoken of neither in the sentence nor before it.
const OFF_TOPIC: i32 = -8;
/// What a fact loses that no table prints, so that a printed one comes first.
const DERIVED: i32 = 4;
/// What it costs a row that only a word of its title stands in the sentence.
const HINTED: i32 = -5;
/// Points below which a column contradicts a fact.
const CONTRADICTION: i32 = -30;

/// How well a fact fits.
pub(super) fn fit(quantity: &Quantity, fact: &Fact, context: &Context<'_>) -> Fit {
    let mut fit = Fit::default();
    let mut named_constant = false;
    let mut row_named = false;
    let mut waived = 0;
    let local_only = context.local.keys().filter(|column| !fact.codes.contains_key(*column));
    for column in fact.codes.keys().chain(local_only).map(String::as_str) {
        let points = column_points(column, fact, context);
        let constant = fact.constant.contains(column) && fact.codes.contains_key(column);
        named_constant |= constant && points > 0;
        let is_unnamed = fact.codes.contains_key(column) && points == unnamed(column);
        // What holds for the whole table need not be said each time, as long as one of it is.
        if constant && is_unnamed {
            waived += points;
            continue;
        }
        fit.unnamed |= is_unnamed && column != ROW;
        fit.unnamed_row |= is_unnamed && column == ROW;
        row_named |= column == ROW && fact.codes.contains_key(column) && points > 0;
        fit.contradicted |= points <= CONTRADICTION && !is_unnamed;
        // A share of a part that nobody names is a share of something else.
        fit.points += if is_unnamed && fact.kind == Kind::Share { 2 * points - 20 } else { points };
    }
    if !named_constant {
        fit.points += waived / 2;
    }
    // Who names the row names all that it is of.
    fit.unnamed &= !row_named;
    fit.add_circumstances(quantity, fact, context);
    fit
}

impl Fit {
    /// What is counted, what is spoken of, and whether it is a total.
    fn add_circumstances(&mut self, quantity: &Quantity, fact: &Fact, context: &Context<'_>) {
        let (topic, thing) = (topic_points(fact, context), thing_points(quantity, fact, context));
        let named_output = fact.outputs().any(|output| context.subjects.outputs.contains(output));
        let carried_output = fact.outputs().any(|output| context.carried.outputs.contains(output));
        self.contradicted |= thing <= CONTRADICTION;
        // Who counts seals does not mean those that were preselected, unless that is said.
        self.unnamed |= fact.kind == Kind::Count
            && !quantity.things.is_empty()
            && is_finer(&fact.things)
            && !quantity.things.iter().any(|thing| fact.things.contains(thing.as_str()) && FINER.contains(&thing.as_str()));
        let series = series::points(fact, context);
        self.on_topic = topic > OFF_TOPIC || named_output || carried_output || series > 0;
        self.points += topic + thing + series;
        if fact.derivation.is_some() {
            self.points -= DERIVED;
        }
        if quantity.part && fact.total {
            self.points -= 40;
        }
        // A row without words cannot be spoken of; one with words is a code of its own.
        if !fact.codes.contains_key(ROW) && fact.unspoken > 0 {
            self.unnamed_row = true;
            self.points -= 15 * i32::try_from(fact.unspoken.min(2)).unwrap_or(2);
        }
        if named_output {
            self.points += 25;
        } else if carried_output {
            self.points += 10;
        }
        if context.subjects.total {
            self.points += if fact.total { 12 } else { -3 };
        }
    }
}

/// Whether things are counted of which something more is said.
fn is_finer(things: &BTreeSet<&'static str>) -> bool {
    FINER.iter().any(|finer| things.contains(finer))
}

fn column_points(column: &str, fact: &Fact, context: &Context<'_>) -> i32 {
    let local = context.local.get(column).unwrap_or(&Local::None);
    let Some(code) = fact.codes.get(column) else {
        return match local {
            Local::One(code, _) if column == MEASURE => measure::unlimited(code),
            Local::One(_, distance) if *distance <= 12 => unlimited(column),
            Local::One(..) => unlimited(column) / 2,
            // Several together are rarely all there are.
            Local::Several(_) if matches!(column, "member_state" | "fund") => {
                if context.subjects.together {
                    -30
                } else {
                    -15
                }
            }
            Local::Several(_) | Local::None => 0,
        };
    };
    match local {
        Local::One(named, _) if named == code => 30,
        Local::One(named, _) if column == ROW => row_points(named, code, context),
        Local::One(named, _) if column == "status" => status_points(named, code),
        Local::One(..) => -60,
        Local::Several(codes) if codes.contains(code) => {
            if column == "status" {
                5
            } else {
                -10
            }
        }
        Local::Several(_) => -50,
        Local::None if column == ROW && context.subjects.hints.contains(code) => HINTED,
        Local::None => distant_points(column, code, context),
    }
}

/// The same words can be those of several rows.
pub(super) fn row_points(named: &str, code: &str, context: &Context<'_>) -> i32 {
    let mentions = || context.subjects.mentions.iter().filter(|mention| mention.column == ROW);
    let Some(here) = mentions().find(|mention| mention.code == named) else { return -30 };
    let overlaps = |tokens: &std::ops::Range<usize>| tokens.start < here.tokens.end && here.tokens.start < tokens.end;
    if mentions().any(|mention| mention.code == code && overlaps(&mention.tokens)) { 25 } else { -30 }
}

/// Approved and pending amounts have both been submitted.
fn status_points(named: &str, code: &str) -> i32 {
    match (named, code) {
        ("submitted", "pending") => -10,
        ("submitted", "approved") => -30,
        _ => -45,
    }
}

/// Where nothing belongs to the number itself: what the sentence names elsewhere, or what was named before.
fn distant_points(column: &str, code: &str, context: &Context<'_>) -> i32 {
    let in_sentence = || context.subjects.mentions.iter().filter(|mention| mention.column == column);
    if in_sentence().next().is_some() {
        let named = in_sentence().any(|mention| mention.code == code);
        // A Member State that belongs to another number is that number's.
        let taken = column == "member_state" && context.taken.contains(&(column, code));
        return match (named, taken) {
            (true, false) => 8,
            (true, true) => -20,
            (false, _) => -40,
        };
    }
    let carried = context.carried.codes.get(column);
    let heading = context.carried.heading_codes.get(column);
    match (carried, heading) {
        (Some(codes), _) if codes.len() == 1 && codes.contains(code) => 10,
        (Some(codes), _) if codes.contains(code) => -8,
        (_, Some(codes)) if codes.contains(code) => 8,
        (Some(_), _) if column == "status" => -10,
        (None, _) if column == "status" && code == "approved" => 0,
        _ => unnamed(column),
    }
}

fn topic_points(fact: &Fact, context: &Context<'_>) -> i32 {
    let topics = &context.subjects.topics;
    // Only one dataset is told per inhabitant.
    if fact.kind == Kind::PerHead {
        return 15;
    }
    if let Some(words) = topics.get(&fact.dataset) {
        return 10 + 5 * (*words).min(3);
    }
    let carried = context.carried.topics.contains(&fact.dataset);
    if !topics.is_empty() {
        return if carried { -5 } else { -20 };
    }
    if carried {
        return 10;
    }
    if context.carried.heading_topics.contains(&fact.dataset) { 6 } else { -8 }
}

fn thing_points(quantity: &Quantity, fact: &Fact, context: &Context<'_>) -> i32 {
    if fact.kind != Kind::Count {
        return 0;
    }
    let is_one_of = |things: &[String]| things.iter().any(|thing| fact.things.contains(thing.as_str()));
    if !quantity.things.is_empty() {
        return if is_one_of(&quantity.things) { 30 } else { -80 };
    }
    match context.things {
        [] => -10,
        things if is_one_of(things) => 12,
        _ => -12,
    }
}
