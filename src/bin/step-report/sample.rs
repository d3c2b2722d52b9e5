//! `step-report sample`: a synthetic campaign, into a new folder.

use anyhow::Result;
use step_report::sample;

use crate::Outcome;
use crate::args::SampleArguments;
use crate::{files, terminal};

/// Writes the files of the campaign as they are made.
pub(crate) fn run(arguments: &SampleArguments) -> Result<Outcome> {
    let written = files::fill_new_folder(&arguments.folder, sample::files(arguments.settings()))?;
    terminal::confirm(&written);
    Ok(Outcome::Clean)
}
