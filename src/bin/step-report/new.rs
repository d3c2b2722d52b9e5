//! `step-report new`: next year's campaign, from this year's.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use step_report::artifact::Artifact;
use step_report::begin;

use crate::Outcome;
use crate::{files, terminal};

/// What `new` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
report.toml keeps its comments; its year, cut-off date and due date are moved. Texts, code lists and boundaries are carried over; spreadsheets
and corrections are not. What to look at is listed on standard output and in the README.md of the new folder.")]
pub(crate) struct NewArguments {
    /// Folder of the new campaign, such as `input/2025`; it must be empty or not there yet
    pub(crate) folder: PathBuf,
    /// The campaign to begin from [default: the current folder, or that of the last year below `input`]
    #[arg(long, value_name = "DIR")]
    pub(crate) from: Option<PathBuf>,
    /// The new reporting year [default: the name of the new folder where it is a year, otherwise the next year]
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<i32>,
}

/// Writes the new campaign folder and lists what to look at.
pub(crate) fn run(arguments: &NewArguments) -> Result<Outcome> {
    let old = files::find_campaign(arguments.from.as_deref())?;
    let campaign = files::read_campaign(&old)?;
    let given: Vec<Artifact> = campaign.files.into_iter().map(|file| Artifact::new(file.path, file.bytes)).collect();
    let named = arguments.folder.file_name().and_then(|name| name.to_str()).filter(|name| name.len() == 4);
    let year = arguments.year.or_else(|| named.and_then(|name| name.parse().ok()));
    let folder = format!("../{}", campaign.name);
    let beginning = begin::begin(&given, &folder, year).with_context(|| format!("cannot begin from `{}`", old.display()))?;
    let written = files::fill_new_folder(&arguments.folder, beginning.files.into_iter())?;
    terminal::confirm(&written);
    let list: Vec<String> = beginning.list.iter().map(|item| format!("- {item}")).collect();
    terminal::data(&format!("{}\n", list.join("\n")))?;
    Ok(Outcome::Clean)
}
