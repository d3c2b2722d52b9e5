//! Random damages to the files of 2024: none is lost without a finding or a changed fact, and none makes the program give up.
//!
//! A hundred are done by default, a tenth of each kind; `STEP_REPORT_DAMAGES=1000` does a thousand, `STEP_REPORT_SEED` does others.

mod campaign;
mod kinds;
mod random;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use step_report::workbook::{Declared, Limits, read};

use campaign::{Outcome, Part, parts, written};
use kinds::KINDS;
use random::Random;

/// What became of a damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    /// A finding says so.
    Finding,
    /// No finding, but another fact, from which the numbers and texts are made.
    OtherFact,
    /// The cells are the same: a byte was changed that means nothing.
    SameCells,
    /// Nothing of the kind could be changed in the file.
    NotPossible,
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
    let whole: Vec<Whole> = parts()
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
            Err(fault) => faults.push(format!("{kind}: {fault}")),
        }
    }
    println!("{count} damages with the seed {seed}");
    for ((kind, end), times) in tally {
        println!("{times:>5}  {kind}: {end:?}");
    }
    assert!(faults.is_empty(), "{} lost\n{}", faults.len(), faults.join("\n"));
}

/// The damage of this number: its kind, and what became of it.
fn one(whole: &[Whole], seed: u64, number: u64) -> (&'static str, Result<Seen, String>) {
    let mut random = Random::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
    let of_bytes = ["a file is cut short", "a byte is another one"];
    let kind = usize::try_from(number).unwrap() % (KINDS.len() + of_bytes.len());
    let name = KINDS.get(kind).map_or_else(|| of_bytes[kind - KINDS.len()], |kind| kind.name);
    // Some files have nothing of a kind; another is taken then.
    for _ in 0..50 {
        let file = &whole[random.below(whole.len()).unwrap()];
        let mut damaged = file.bytes.clone();
        let mut workbook = file.part.workbook.clone();
        match KINDS.get(kind) {
            Some(kind) if (kind.damage)(&mut workbook, &mut random).is_some() => damaged = written(&workbook),
            Some(_) => continue,
            None if kind == KINDS.len() => damaged.truncate(random.below(damaged.len()).unwrap()),
            None => {
                let place = random.below(damaged.len()).unwrap();
                damaged[place] ^= 1 << random.below(8).unwrap();
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
    } else if outcome.facts != file.outcome.facts {
        Ok(Seen::OtherFact)
    } else if same_cells {
        Ok(Seen::SameCells)
    } else {
        Err(format!("{}: neither a finding nor another fact", file.part.path))
    }
}
