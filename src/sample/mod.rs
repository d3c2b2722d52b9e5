//! A synthetic campaign in full detail: every dataset of the report, in the formats and languages of its senders, made from a seed.
//!
//! The same settings give the same bytes on every machine: the generator counts in whole numbers and reads no clock. Files are made one
//! after the other, so that a sample of ten million rows needs the memory of its largest file. Beside the spreadsheets stands
//! `known-totals.json` with what their rows add up to, added up by plain Rust while they were made; the program's own sums are
//! held against it.

mod amendment;
mod call;
mod commission;
mod definition;
mod instruments;
pub mod known;
mod language;
mod member_states;
mod paper;
mod place;
mod portal;
mod project;
mod random;
mod reporting;
mod sender;
pub mod sheet;
mod survey;
mod texts;
mod totals;
pub mod write;

use std::ops::RangeInclusive;

use crate::artifact::Artifact;
use crate::codes::nuts::NutsVersion;
use commission::{Collected, SERVICES};
use project::PROGRAMMES;
use sender::{SENDERS, Sender};
use totals::Totals;

/// The reporting year of every sample.
const YEAR: u16 = 2025;
/// Its cut-off date.
const CUT_OFF: &str = "2025-12-31";
/// What stands above every table of the Commission's services.
const MARK: &str = "Synthetic data: made up, not the reporting of any service";

/// How many Member States can send.
pub const SENDER_COUNTS: RangeInclusive<u32> = 1..=27;
/// How many amendments a Member State can send: more would not be read back, since a file may have ten million cells.
pub const ROW_COUNTS: RangeInclusive<u32> = 1..=500_000;

/// What a sample is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// How many Member States send amendments, within [`SENDER_COUNTS`].
    pub senders: u32,
    /// How many rows of amendments each sends, within [`ROW_COUNTS`]; the other datasets are in proportion.
    pub rows: u32,
    /// Another seed gives other data.
    pub seed: u64,
    /// The version of the codes of regions; one of the two in which senders report.
    pub nuts: NutsVersion,
}

impl Default for Settings {
    fn default() -> Self {
        Self { senders: 27, rows: 1_000, seed: 1, nuts: NutsVersion::Nuts2024 }
    }
}

/// A day of the reporting year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    month: u32,
    day: u32,
}

/// The files of a sample, each made when it is asked for.
///
/// # Panics
/// When a setting is outside its limits.
#[must_use]
pub fn files(settings: Settings) -> Files {
    assert!(SENDER_COUNTS.contains(&settings.senders) && ROW_COUNTS.contains(&settings.rows), "{settings:?}");
    Files { settings, senders: &SENDERS[..settings.senders as usize], made: 0, collected: Collected::default(), totals: Totals::default() }
}

/// The files of a sample, each made when it is asked for.
pub struct Files {
    settings: Settings,
    senders: &'static [Sender],
    made: usize,
    collected: Collected,
    totals: Totals,
}

impl Iterator for Files {
    type Item = Artifact;

    fn next(&mut self) -> Option<Artifact> {
        let mut place = self.made;
        self.made += 1;
        if let Some(sender) = self.senders.get(place) {
            return Some(reporting::file(sender, &self.settings, &mut self.totals));
        }
        place -= self.senders.len();
        if place < PROGRAMMES.len() {
            return Some(commission::projects(place, &self.settings, &mut self.collected, &mut self.totals));
        }
        place -= PROGRAMMES.len();
        if place < SERVICES.len() {
            return Some(commission::workbook(place, &self.settings, &self.collected, &mut self.totals));
        }
        self.last(place - SERVICES.len())
    }
}

impl Files {
    /// The files that each are one of a kind.
    fn last(&mut self, place: usize) -> Option<Artifact> {
        let (settings, totals) = (&self.settings, &mut self.totals);
        Some(match place {
            0 => commission::seals_by_member_state(&self.collected),
            1 => member_states::national_calls(self.senders, settings, totals),
            2 => member_states::indicators(self.senders, settings, totals),
            3 => survey::workbook(settings, totals),
            4 => instruments::workbook(self.senders, settings, totals),
            5 => portal::workbook(self.senders, settings, totals),
            6 => Artifact::new("README.md", readme(settings)),
            7 => Artifact::new("report.toml", definition::report(self.senders, settings)),
            8 => Artifact::new("known-totals.json", totals.json(settings)),
            other => return texts::file(other - 9),
        })
    }
}

fn readme(settings: &Settings) -> String {
    format!(
        "# Synthetic data\n\n\
         Every figure in this folder is made up. It was made by\n\n\
         ```sh\nstep-report sample DIR --senders {} --rows {} --seed {} --nuts {}\n```\n\n\
         which makes the same bytes on every machine. `known-totals.json` has what the rows add up to, as the generator added them up.\n",
        settings.senders,
        settings.rows,
        settings.seed,
        settings.nuts.code(),
    )
}
