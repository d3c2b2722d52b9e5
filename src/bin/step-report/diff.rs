//! `step-report diff`: what changed between two outputs, and why.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use step_report::Options;
use step_report::trust::diff::{self, Comparison, Kind};
use step_report::trust::{Edition, MANIFEST};

use crate::Outcome;
use crate::{files, terminal};

/// What `diff` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Causes: cell, row, file, correction, definition, code-list, program, unexplained.
Status: 0 no number changed (with --fail-on: none because of those causes), 1 some did, 2 could not run.")]
pub(crate) struct DiffArguments {
    /// Output folder as it was, or a campaign folder, which is built in memory
    pub(crate) old: PathBuf,
    /// Output folder as it is, or a campaign folder
    pub(crate) new: PathBuf,
    /// How it is written: human, markdown (fit for a merge request), json, or html (one page with the charts of both sides)
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = DiffFormat::Human, hide_possible_values = true)]
    pub(crate) format: DiffFormat,
    /// End with status 1 only where numbers changed because of these, such as `program,unexplained`
    #[arg(long, value_name = "CAUSES", value_delimiter = ',', value_parser = cause_parser(), hide_possible_values = true)]
    pub(crate) fail_on: Vec<Kind>,
}

/// How a comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    Human,
    Markdown,
    Json,
    Html,
}

/// Reads the name of a kind of cause.
fn cause_parser() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::name))
        .map(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name).expect("the possible values are the names of the kinds"))
}

/// Compares two output folders, or two campaigns that are built in memory.
pub(crate) fn run(arguments: &DiffArguments) -> Result<Outcome> {
    let (old_files, new_files) = (side(&arguments.old)?, side(&arguments.new)?);
    let (old, new) = (Edition::read(&old_files)?, Edition::read(&new_files)?);
    let comparison = diff::compare(&old, &new);
    let text = match arguments.format {
        DiffFormat::Human => diff::human::text(&comparison),
        DiffFormat::Markdown => diff::markdown::text(&comparison),
        DiffFormat::Json => diff::json::text(&comparison),
        DiffFormat::Html => diff::html::page(&comparison, diff::html::Sides { old: &old_files, new: &new_files }),
    };
    terminal::data(&text)?;
    Ok(if fails(&comparison, &arguments.fail_on) { Outcome::ProblemsFound } else { Outcome::Clean })
}

/// Whether there is a change, or one because of the causes that were named.
fn fails(comparison: &Comparison<'_>, kinds: &[Kind]) -> bool {
    if kinds.is_empty() { !comparison.changes.is_empty() } else { kinds.iter().any(|kind| comparison.has(*kind)) }
}

/// The files of an output folder, or those that a campaign makes.
fn side(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    if folder.join(MANIFEST).is_file() || !folder.join("report.toml").is_file() {
        return files::read_output(folder, None);
    }
    let campaign = files::read_campaign(&files::find_campaign(Some(folder))?)?;
    let built = step_report::build(&campaign, &Options::default(), terminal::progress().as_ref())?;
    match built.artifacts {
        Some(artifacts) => Ok(artifacts.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect()),
        None => bail!("`{}` has errors, so nothing comes of it\n  hint: `step-report check` lists them", folder.display()),
    }
}
