//! `step-report new`: next year's campaign, from this year's.

use anyhow::{Context, Result};
use step_report::artifact::Artifact;
use step_report::begin;

use crate::Outcome;
use crate::args::NewArguments;
use crate::{files, terminal};

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
