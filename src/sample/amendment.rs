//! Made-up amendments of programmes, each true to the rules: fund and objective, field and sector and kind of enterprise, region and category.

use crate::codes::nuts::NutsVersion;

use super::place::{self, Region};
use super::random::Random;
use super::sender::Sender;
use super::{Day, Settings};

/// The least that an amendment moves, in cents.
const LEAST: i64 = 30_000_000;
/// The most, in a Member State without regions, and what each region adds to it, up to so many regions: larger Member States move
/// more. All amounts are less than two orders of magnitude apart, as real ones are.
const MOST: i64 = 400_000_000;
const MORE_BY_REGION: i64 = 100_000_000;
const REGIONS_THAT_COUNT: usize = 16;

/// A Member State amends few programmes: beyond so many amendments, further rows are parts of them,
const MOST_AMENDMENTS: u32 = 100;
/// up to so many rows an amendment.
const MOST_PARTS: u32 = 40;

/// One amendment, or a part of it: what it moves to one purpose.
#[derive(Debug, Clone)]
pub(super) struct Amendment {
    pub(super) number: u32,
    /// The number of a national programme; a programme without one is that of its region.
    pub(super) national: Option<u32>,
    /// The region, or the Member State of a national programme.
    pub(super) area: &'static str,
    /// The name of the area.
    pub(super) area_name: &'static str,
    pub(super) category: Option<&'static str>,
    pub(super) fund: &'static str,
    pub(super) status: &'static str,
    pub(super) cents: i64,
    /// What was asked for, never less.
    pub(super) submitted_cents: i64,
    pub(super) submitted_on: Day,
    pub(super) approved_on: Option<Day>,
    pub(super) sector: &'static str,
    pub(super) specific_objective: &'static str,
    pub(super) intervention_field: &'static str,
    pub(super) priority: u32,
    pub(super) dedicated: &'static str,
    pub(super) enterprise_type: &'static str,
}

impl Amendment {
    /// The code of its level.
    pub(super) const fn level(&self) -> &'static str {
        if self.national.is_some() { "national" } else { "regional" }
    }
}

/// The amendments of a sender, one after the other, each with its parts.
pub(super) struct Amendments {
    random: Random,
    member_state: &'static str,
    step: i64,
    most: i64,
    regions: Vec<Region>,
    categories: Vec<&'static str>,
    funds: Vec<(u32, &'static str)>,
    made: u32,
    rows: u32,
    /// The parts so far of the amendment made last.
    parts: Vec<Amendment>,
}

impl Amendments {
    pub(super) fn new(sender: &Sender, settings: &Settings) -> Self {
        let regions = regions_of(sender.member_state, settings.nuts);
        Self {
            random: Random::new(settings.seed, sender.member_state),
            member_state: sender.member_state,
            step: sender.unit.step(),
            most: MOST + (0..regions.len().min(REGIONS_THAT_COUNT)).map(|_| MORE_BY_REGION).sum::<i64>(),
            categories: place::categories(&regions).into_iter().map(crate::codes::Category::code).collect(),
            regions,
            funds: place::funds(sender.member_state),
            made: 0,
            rows: settings.rows,
            parts: Vec::new(),
        }
    }

    /// The number of the amendment that a row belongs to, both counted from 1: all have as many rows as the others, or one more.
    fn number(&self, row: u32) -> u32 {
        let amendments = self.rows.min(MOST_AMENDMENTS).max(self.rows.div_ceil(MOST_PARTS));
        let before = u64::from(row - 1) * u64::from(amendments) / u64::from(self.rows);
        u32::try_from(before + 1).expect("there are no more amendments than rows")
    }

    /// Another part of the amendment made last, to a purpose that it has not yet.
    fn part(&mut self) -> Amendment {
        let first = self.parts[0].clone();
        loop {
            let purpose = Purpose::of(first.fund, &mut self.random);
            let priority = self.random.between(1, 9);
            let is_new = |part: &Amendment| {
                (part.sector, part.intervention_field, part.enterprise_type, part.priority)
                    != (purpose.sector, purpose.field, purpose.enterprise, priority)
            };
            if self.parts.iter().all(is_new) {
                let cents = self.random.cents(LEAST, self.most, self.step);
                return Amendment {
                    cents,
                    submitted_cents: cents,
                    sector: purpose.sector,
                    specific_objective: purpose.objective,
                    intervention_field: purpose.field,
                    enterprise_type: purpose.enterprise,
                    priority,
                    ..first
                };
            }
        }
    }
}

/// The regions of one Member State.
pub(super) fn regions_of(member_state: &str, version: NutsVersion) -> Vec<Region> {
    place::regions(version).into_iter().filter(|region| region.member_state() == member_state).collect()
}

impl Iterator for Amendments {
    type Item = Amendment;

    fn next(&mut self) -> Option<Amendment> {
        if self.made == self.rows {
            return None;
        }
        self.made += 1;
        let number = self.number(self.made);
        if self.parts.first().is_some_and(|first| first.number == number) {
            let part = self.part();
            self.parts.push(part.clone());
            return Some(part);
        }
        let random = &mut self.random;
        let fund = random.weighted(&self.funds);
        let purpose = Purpose::of(fund, random);
        let national = random.percent(10).then(|| random.between(1, 2));
        let region = *random.one(&self.regions);
        let category = if national.is_some() { *random.one(&self.categories) } else { region.category.code() };
        let cents = random.cents(LEAST, self.most, self.step);
        let approved = random.percent(75);
        // The Commission approves less than was asked for now and then.
        let more = if approved && random.percent(10) { random.cents(self.step, LEAST, self.step) } else { 0 };
        let (submitted_on, approved_on) = days(random);
        let first = Amendment {
            number,
            national,
            area: if national.is_some() { self.member_state } else { region.code },
            area_name: if national.is_some() { place::name(self.member_state) } else { region.name },
            category: matches!(fund, "ERDF" | "ESF+").then_some(category),
            fund,
            status: if approved { "approved" } else { "pending" },
            cents,
            submitted_cents: cents + more,
            submitted_on,
            approved_on: approved.then_some(approved_on),
            sector: purpose.sector,
            specific_objective: purpose.objective,
            intervention_field: purpose.field,
            priority: random.between(1, 9),
            dedicated: if random.percent(60) { "yes" } else { "no" },
            enterprise_type: purpose.enterprise,
        };
        self.parts = vec![first.clone()];
        Some(first)
    }
}

/// A day of submission in the first nine months, and one of approval in the three months after it: both before the cut-off.
fn days(random: &mut Random) -> (Day, Day) {
    let submitted = Day { month: random.between(1, 9), day: random.between(1, 28) };
    let approved = Day { month: submitted.month + random.between(1, 3), day: random.between(1, 28) };
    (submitted, approved)
}

/// What the money is for: codes that go together.
struct Purpose {
    sector: &'static str,
    objective: &'static str,
    field: &'static str,
    enterprise: &'static str,
}

/// Small and medium-sized enterprises by how often they are supported.
const SMALL: [(u32, &str); 3] = [(3, "micro"), (4, "small"), (3, "medium")];

impl Purpose {
    fn of(fund: &'static str, random: &mut Random) -> Self {
        let sector = match fund {
            // The Cohesion Fund has the greener objective alone.
            "CF" => "clean",
            _ => random.weighted(&[(40, "clean"), (30, "digital"), (15, "bio"), (15, "defence")]),
        };
        let (field, enterprise) = match fund {
            "ESF+" => skills(random),
            _ => match random.below(10) {
                0..=5 => productive(sector, random),
                6..=8 => research(random),
                _ => other(random),
            },
        };
        let objective = match (fund, sector) {
            ("JTF", _) => "JSO8.1",
            ("ESF+", _) => *random.one(&["ESO4.1", "ESO4.4", "ESO4.5", "ESO4.6", "ESO4.7", "ESO4.10"]),
            (_, "clean") => "RSO2.9",
            _ => "RSO1.6",
        };
        Self { sector, objective, field, enterprise }
    }
}

/// Productive investment: the fields of STEP say sector and size; defence has one field for all.
fn productive(sector: &str, random: &mut Random) -> (&'static str, &'static str) {
    let (large, small) = match sector {
        "clean" => ("188", "189"),
        "bio" => ("190", "191"),
        "digital" => ("192", "193"),
        _ => ("198", "198"),
    };
    if random.percent(45) { (large, "large") } else { (small, random.weighted(&SMALL)) }
}

/// Research and innovation: the fields say who does it.
fn research(random: &mut Random) -> (&'static str, &'static str) {
    *random.one(&[
        ("001", "micro"),
        ("002", "small"),
        ("002", "medium"),
        ("003", "large"),
        ("004", "other"),
        ("009", "micro"),
        ("010", "small"),
        ("011", "large"),
        ("012", "other"),
        ("029", "medium"),
    ])
}

/// Skills: mostly not for one enterprise.
fn skills(random: &mut Random) -> (&'static str, &'static str) {
    let field = *random.one(&["134", "137", "139", "140", "145", "146", "149", "150", "151"]);
    (field, if random.percent(70) { "other" } else { random.weighted(&SMALL) })
}

/// What is neither: skills within the ERDF, clusters, data centres, technical assistance.
fn other(random: &mut Random) -> (&'static str, &'static str) {
    *random.one(&[("023", "other"), ("026", "small"), ("036", "other"), ("024", "medium"), ("180", "other")])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::sender::SENDERS;

    fn amendments() -> impl Iterator<Item = (&'static str, Amendment)> {
        let settings = Settings { rows: 200, ..Settings::default() };
        SENDERS.iter().flat_map(move |sender| Amendments::new(sender, &settings).map(|amendment| (sender.member_state, amendment)))
    }

    #[test]
    fn fund_objective_and_category_go_together() {
        for (_, amendment) in amendments() {
            let objectives = match amendment.fund {
                "ERDF" => "RSO",
                "CF" => "RSO2.9",
                "JTF" => "JSO",
                _ => "ESO",
            };
            assert!(amendment.specific_objective.starts_with(objectives), "{amendment:?}");
            assert_eq!(amendment.category.is_some(), ["ERDF", "ESF+"].contains(&amendment.fund), "{amendment:?}");
        }
    }

    #[test]
    fn the_area_lies_in_the_member_state_and_the_days_in_the_year() {
        for (member_state, amendment) in amendments() {
            assert!(amendment.area.starts_with(member_state), "{amendment:?}");
            let last = amendment.approved_on.unwrap_or(amendment.submitted_on);
            assert!(last.month <= 12 && last >= amendment.submitted_on, "{amendment:?}");
        }
    }

    #[test]
    fn rows_beyond_a_hundred_are_parts_of_amendments_each_with_a_purpose_of_its_own() {
        let settings = Settings { rows: 5_000, ..Settings::default() };
        let rows: Vec<Amendment> = Amendments::new(&SENDERS[0], &settings).collect();
        let mut numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
        numbers.dedup();
        assert_eq!(numbers, (1..=125).collect::<Vec<_>>());
        for parts in rows.chunk_by(|one, next| one.number == next.number) {
            assert_eq!(parts.len(), 40);
            let purposes = parts.iter().map(|part| (part.sector, part.intervention_field, part.enterprise_type, part.priority));
            assert_eq!(purposes.collect::<std::collections::BTreeSet<_>>().len(), 40);
            assert!(parts.iter().all(|part| (part.area, part.fund, part.status) == (parts[0].area, parts[0].fund, parts[0].status)));
        }
    }

    #[test]
    fn every_code_is_one_of_its_list() {
        for (_, amendment) in amendments() {
            let codes = [
                ("sector", amendment.sector),
                ("specific_objective", amendment.specific_objective),
                ("intervention_field", amendment.intervention_field),
                ("enterprise_type", amendment.enterprise_type),
            ];
            for (list, code) in codes {
                assert!(crate::codes::list(list).unwrap().contains(code), "{list}: {code}");
            }
        }
    }
}
