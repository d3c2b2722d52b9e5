//! `step-report sample`: a synthetic campaign, into a new folder.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use step_report::codes::nuts::NutsVersion;
use step_report::sample::{self, ROW_COUNTS, SENDER_COUNTS, Settings};

use crate::Outcome;
use crate::{files, terminal};

/// What `sample` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
The same options make the same bytes on every machine. known-totals.json in the folder has what the rows add up to, as the
generator added them up.")]
pub(crate) struct SampleArguments {
    /// Folder to write; it must be empty or not there yet
    pub(crate) folder: PathBuf,
    /// How many Member States send amendments of programmes, 1 to 27
    #[arg(long, value_name = "COUNT", default_value_t = Settings::default().senders, value_parser = within(SENDER_COUNTS))]
    pub(crate) senders: u32,
    /// How many amendments each of them sends, 1 to 500000; the other datasets are in proportion
    #[arg(long, value_name = "COUNT", default_value_t = Settings::default().rows, value_parser = within(ROW_COUNTS))]
    pub(crate) rows: u32,
    /// Another seed makes other data
    #[arg(long, value_name = "NUMBER", default_value_t = Settings::default().seed)]
    pub(crate) seed: u64,
    /// Version of the NUTS codes that the senders use: 2021 or 2024
    #[arg(long, value_name = "VERSION", default_value = Settings::default().nuts.code(), value_parser = nuts_parser(), hide_possible_values = true)]
    pub(crate) nuts: NutsVersion,
}

impl SampleArguments {
    /// What the library is asked for.
    pub(crate) const fn settings(&self) -> Settings {
        Settings { senders: self.senders, rows: self.rows, seed: self.seed, nuts: self.nuts }
    }
}

/// Reads a count within its limits.
fn within(limits: RangeInclusive<u32>) -> impl TypedValueParser<Value = u32> {
    clap::value_parser!(u32).range(i64::from(*limits.start())..=i64::from(*limits.end()))
}

/// Reads a version in which senders report; the one of 2016 is history.
fn nuts_parser() -> impl TypedValueParser<Value = NutsVersion> {
    let versions = [NutsVersion::Nuts2021, NutsVersion::Nuts2024];
    PossibleValuesParser::new(versions.map(NutsVersion::code))
        .map(|code| NutsVersion::from_code(&code).expect("the possible values are the codes of versions"))
}

/// Writes the files of the campaign as they are made.
pub(crate) fn run(arguments: &SampleArguments) -> Result<Outcome> {
    let written = files::fill_new_folder(&arguments.folder, sample::files(arguments.settings()))?;
    terminal::confirm(&written);
    Ok(Outcome::Clean)
}
