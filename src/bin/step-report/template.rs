//! `step-report template`: the empty workbook to send out.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use step_report::template::{self, Request};

use crate::Outcome;
use crate::{files, terminal};

/// What `template` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
What comes back is read with a `[[source]]` that names the file and the dataset, and nothing else.
A file that is there is not overwritten.")]
pub(crate) struct TemplateArguments {
    /// Dataset, such as `amendments`
    pub(crate) dataset: String,
    /// Language of the headings, lists and explanations: en, nl, de, fr, es or it
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub(crate) lang: String,
    /// File to write [default: <DATASET>-<LANGUAGE>.xlsx]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Campaign folder with datasets and columns of its own, and the version of NUTS [default: the program's own datasets, NUTS 2024]
    #[arg(long, value_name = "DIR")]
    pub(crate) campaign: Option<PathBuf>,
}

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
