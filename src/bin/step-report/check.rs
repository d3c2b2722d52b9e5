//! `step-report check`: the findings; written are only the copies and letters that are asked for.

use std::time::Instant;

use anyhow::Result;
use step_report::{Checked, Options};

use crate::Outcome;
use crate::args::CheckArguments;
use crate::files::{self, Output};
use crate::terminal::{self, Summary};

/// Lists every finding on standard output.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Outcome> {
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
