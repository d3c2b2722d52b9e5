//! Random damages to the files of 2024: none is lost without a finding or a changed fact, and none makes the program give up.
//!
//! A hundred are done by default, each to a file with what declares it; `STEP_REPORT_DAMAGES=1000` does a thousand, each to the whole campaign.
//! `STEP_REPORT_SEED` does others. The tally is printed.

mod campaign;
mod kinds;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use step_report::workbook::{Declared, Limits, read};

use crate::random::Random;
use campaign::{Outcome, Part, parts, written};
use kinds::KINDS;

/// What became of a damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    /// A finding says so.
    Finding,
    /// No finding, but another number in a table.
    OtherNumber,
    /// Neither, but another fact, from which the other figures and the texts are made.
    OtherFact,
    /// The cells are the same: a byte was changed that means nothing.
    SameCells,
    /// Nothing of the kind could be changed in the file.
    NotPossible,
}

const SEEN: [Seen; 5] = [Seen::Finding, Seen::OtherNumber, Seen::OtherFact, Seen::SameCells, Seen::NotPossible];

impl Seen {
    fn words(self) -> &'static str {
        match self {
            Self::Finding => "a finding",
            Self::OtherNumber => "another number",
            Self::OtherFact => "another fact",
            Self::SameCells => "the same cells",
            Self::NotPossible => "not possible",
        }
    }
}

/// A file as it is, and as it is built.
struct Whole {
    part: Part,
    bytes: Vec<u8>,
    outcome: Outcome,
}

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[test]
fn no_random_damage_is_lost() {
    let (seed, count) = (setting("STEP_REPORT_SEED", 2024), setting("STEP_REPORT_DAMAGES", 100));
    let whole_campaign = count >= 1000;
    let whole: Vec<Whole> = parts(whole_campaign)
        .into_iter()
        .map(|part| {
            let bytes = written(&part.workbook);
            let outcome = part.build(bytes.clone());
            assert!(outcome.facts.is_some(), "{}: {:#?}", part.path, outcome.findings);
            Whole { part, bytes, outcome }
        })
        .collect();
    let done: Vec<(&str, Result<Seen, String>)> = (0..count).map(|number| one(&whole, seed, number)).collect();
    let mut tally: BTreeMap<(&str, Seen), u32> = BTreeMap::new();
    let mut faults = Vec::new();
    for (kind, result) in done {
        match result {
            Ok(end) => *tally.entry((kind, end)).or_default() += 1,
            Err(fault) => faults.push(format!("{kind}, {fault}")),
        }
    }
    println!("{}", told(count, seed, whole_campaign, &tally, faults.len()));
    assert!(faults.is_empty(), "{} lost\n{}", faults.len(), faults.join("\n"));
}

/// The tally as a table in Markdown, as `docs/intake.md` has that of a thousand.
fn told(count: u64, seed: u64, whole_campaign: bool, tally: &BTreeMap<(&str, Seen), u32>, lost: usize) -> String {
    let of = if whole_campaign { "the whole campaign" } else { "one file at a time" };
    let mut text = format!("{count} damages with the seed {seed}, {of}\n| damage |");
    for seen in SEEN {
        let _ = write!(text, " {} |", seen.words());
    }
    let kinds: BTreeSet<&str> = tally.keys().map(|(kind, _)| *kind).collect();
    let row = |name: &str, times: &dyn Fn(Seen) -> u32| {
        let cells: Vec<String> = SEEN.iter().map(|seen| times(*seen).to_string()).collect();
        format!("\n| {name} | {} |", cells.join(" | "))
    };
    let _ = write!(text, "\n|---|{}", "---|".repeat(SEEN.len()));
    for kind in kinds {
        text += &row(kind, &|seen| tally.get(&(kind, seen)).copied().unwrap_or(0));
    }
    text += &row("all", &|seen| tally.iter().filter(|((_, end), _)| *end == seen).map(|(_, times)| times).sum());
    let _ = write!(text, "\nlost: {lost}");
    text
}

/// The damage of this number: its kind, and what became of it.
fn one(whole: &[Whole], seed: u64, number: u64) -> (&'static str, Result<Seen, String>) {
    let mut random = Random::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
    let of_bytes = ["a file is cut short", "a byte is another one"];
    let kind = usize::try_from(number).unwrap() % (KINDS.len() + of_bytes.len());
    let name = KINDS.get(kind).map_or_else(|| of_bytes[kind - KINDS.len()], |kind| kind.name);
    // Some files have nothing of a kind; another is taken then.
    for _ in 0..50 {
        let file = &whole[random.place(whole.len()).unwrap()];
        let mut damaged = file.bytes.clone();
        let mut workbook = file.part.workbook.clone();
        match KINDS.get(kind) {
            Some(kind) if (kind.damage)(&mut workbook, &mut random).is_some() => damaged = written(&workbook),
            Some(_) => continue,
            None if kind == KINDS.len() => damaged.truncate(random.place(damaged.len()).unwrap()),
            None => {
                let place = random.place(damaged.len()).unwrap();
                damaged[place] ^= 1 << random.place(8).unwrap();
            }
        }
        return (name, seen(file, damaged));
    }
    (name, Ok(Seen::NotPossible))
}

fn seen(file: &Whole, damaged: Vec<u8>) -> Result<Seen, String> {
    let cells = |bytes: &[u8]| read(&file.part.path, bytes, &Declared::default(), &Limits::default()).ok().map(|reading| reading.workbook);
    let same_cells = cells(&damaged) == cells(&file.bytes);
    let built = catch_unwind(AssertUnwindSafe(|| file.part.build(damaged)));
    let Ok(outcome) = built else { return Err(format!("{}: the program gave up", file.part.path)) };
    if outcome.findings != file.outcome.findings {
        Ok(Seen::Finding)
    } else if outcome.numbers != file.outcome.numbers {
        Ok(Seen::OtherNumber)
    } else if outcome.facts != file.outcome.facts {
        Ok(Seen::OtherFact)
    } else if same_cells {
        Ok(Seen::SameCells)
    } else {
        Err(format!("{}: neither a finding nor another fact", file.part.path))
    }
}
