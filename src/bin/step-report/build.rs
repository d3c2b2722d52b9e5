//! `step-report build`: everything, into the output folder.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use clap::Args;
use step_report::diag::{Severity, human};
use step_report::trust::{Edition, LEDGER, LISTING, MANIFEST, diff};
use step_report::{Built, MAKES_PDF, Options};

use crate::Outcome;
use crate::args::{CommonArguments, MessageFormat};
use crate::files::{self, Output};
use crate::terminal::{self, Summary};

/// What `build` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
The folder that is already there is replaced as a whole, at the very end, and only when no finding is an error.
Findings go to standard error as text, and to standard output as json or github.")]
pub(crate) struct BuildArguments {
    /// Folder to write [default: output/<campaign>, beside the folder `input` that the campaign lies in]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Languages to write, such as `en,nl`, or `all` [default: all that the campaign declares]
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    pub(crate) lang: Option<Vec<String>>,
    /// Tables and figures to make, such as `T2,F9` [default: all]
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub(crate) only: Option<Vec<String>>,
    /// Say at the end which numbers changed since this output, and why; it may be the one that is replaced
    #[arg(long, value_name = "OLD")]
    pub(crate) against: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) common: CommonArguments,
}

/// Builds the report and puts it in the place of the old one, unless a finding is an error.
pub(crate) fn run(arguments: &BuildArguments) -> Result<Outcome> {
    let started = Instant::now();
    let options = options(arguments)?;
    let folder = files::find_campaign(arguments.common.campaign.as_deref())?;
    let output = Output::open(arguments.out.as_deref(), &folder)?;
    // The old output is read before the new one takes its place: the two may be the same folder.
    let against = arguments
        .against
        .as_deref()
        .map(|old| Edition::read(&files::read_output(old, Some(&[MANIFEST, LEDGER, LISTING]))?).map_err(anyhow::Error::from))
        .transpose()?;
    let campaign = files::read_campaign(&folder)?;
    let Built { findings, overview, artifacts } = step_report::build(&campaign, &options, terminal::progress().as_ref())?;
    match arguments.common.message_format {
        // Notes ask for nothing; `step-report check` lists them, and the summary counts them.
        MessageFormat::Human => terminal::talk(&human::from_severity(&findings, Severity::Warning)),
        format => terminal::data(&terminal::listing(&findings, format))?,
    }
    let written = match &artifacts {
        Some(artifacts) => Some(output.replace(artifacts)?),
        None => None,
    };
    let outcome = if findings.has_errors() || written.is_none() { Outcome::ProblemsFound } else { Outcome::Clean };
    let unwritten = written.is_none().then_some(&output);
    terminal::summarise(&Summary { findings: &findings, overview: &overview, written, unwritten, took: started.elapsed() });
    if let (Some(old), Some(artifacts)) = (against, artifacts) {
        let made = artifacts.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
        terminal::talk(&diff::human::text(&diff::compare(&old, &Edition::read(&made)?)));
    }
    Ok(outcome)
}

/// What the library is asked for.
fn options(arguments: &BuildArguments) -> Result<Options> {
    Ok(Options {
        languages: arguments.lang.clone(),
        only: arguments.only.clone(),
        severities: arguments.common.severities()?,
        limits: arguments.common.limits(),
        pdf: MAKES_PDF,
    })
}
