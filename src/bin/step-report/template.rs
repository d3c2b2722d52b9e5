//! `step-report template`: the empty workbook to send out.

use std::path::PathBuf;

use anyhow::Result;
use step_report::template::{self, Request};

use crate::Outcome;
use crate::args::TemplateArguments;
use crate::{files, terminal};

/// Writes the workbook to a file that is not there yet.
pub(crate) fn run(arguments: &TemplateArguments) -> Result<Outcome> {
    let folder = arguments.campaign.as_deref().map(|folder| files::find_campaign(Some(folder))).transpose()?;
    let campaign = folder.as_deref().map(files::read_campaign).transpose()?;
    let (datasets, nuts) = step_report::datasets(campaign.as_ref())?;
    let bytes = template::workbook(Request { dataset: &arguments.dataset, language: &arguments.lang, nuts }, &datasets)?;
    let place = arguments.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}-{}.xlsx", arguments.dataset, arguments.lang)));
    terminal::confirm(&files::write_new_file(&place, &bytes)?);
    Ok(Outcome::Clean)
}
