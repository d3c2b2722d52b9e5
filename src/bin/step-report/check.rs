//! `step-report check`: the findings of a campaign, or of the finished files of an output; written are only the copies and letters that are
//! asked for.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Result;
use clap::Args;
use step_report::{Checked, Options};

use crate::Outcome;
use crate::args::CommonArguments;
use crate::files::{self, Output};
use crate::terminal::{self, Summary};

/// What `check` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Findings go to standard output, in the order of file, sheet and cell.
With --mark: a copy of each workbook with findings, the cells coloured and with comments, and letters/<sender>.<language>.md and .html
with what only the sender can put right. The folder is replaced as a whole; it must not lie in the campaign.")]
pub(crate) struct CheckArguments {
    /// Write marked copies of the workbooks and a letter to each sender to this folder
    #[arg(long, value_name = "DIR")]
    pub(crate) mark: Option<PathBuf>,
    /// Check the finished files of this output instead, by the list of points in docs/publication.md
    #[arg(long, value_name = "OUT", conflicts_with_all = ["campaign", "mark", "limit"])]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) common: CommonArguments,
}

/// Lists every finding on standard output.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Outcome> {
    if let Some(output) = &arguments.output {
        return finished(output, arguments);
    }
    let started = Instant::now();
    let options = Options { severities: arguments.common.severities()?, limits: arguments.common.limits(), ..Options::default() };
    let folder = files::find_campaign(arguments.common.campaign.as_deref())?;
    let output = arguments.mark.as_deref().map(|copies| Output::open(Some(copies), &folder)).transpose()?;
    let campaign = files::read_campaign(&folder)?;
    let Checked { findings, overview } = step_report::check(&campaign, &options, terminal::progress().as_ref())?;
    terminal::data(&terminal::listing(&findings, arguments.common.message_format))?;
    terminal::summarise(&Summary { findings: &findings, overview: &overview, written: None, unwritten: None, took: started.elapsed() });
    if let Some(output) = &output {
        terminal::confirm(&output.replace(&step_report::returns(&campaign, &findings, &options)?)?);
    }
    Ok(if findings.has_errors() { Outcome::ProblemsFound } else { Outcome::Clean })
}

/// Holds the finished files of an output to what is asked of them.
fn finished(output: &Path, arguments: &CheckArguments) -> Result<Outcome> {
    let findings = step_report::audit::audit(&files::read_output(output, None)?, &arguments.common.severities()?)?;
    terminal::data(&terminal::listing(&findings, arguments.common.message_format))?;
    Ok(if findings.has_errors() { Outcome::ProblemsFound } else { Outcome::Clean })
}
