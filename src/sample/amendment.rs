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

/// One amendment.
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

/// The amendments of a sender, one after the other.
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
        Some(Amendment {
            number: self.made,
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
        })
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
