//! `step-report check`: the findings, and nothing written.

use std::time::Instant;

use anyhow::Result;
use step_report::{Checked, Options};

use crate::Outcome;
use crate::args::CheckArguments;
use crate::files;
use crate::terminal::{self, Summary};

/// Lists every finding on standard output.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Outcome> {
    let started = Instant::now();
    let options = Options { severities: arguments.common.severities()?, limits: arguments.common.limits(), ..Options::default() };
    let folder = files::find_campaign(arguments.common.campaign.as_deref())?;
    let campaign = files::read_campaign(&folder)?;
    let Checked { findings, overview } = step_report::check(&campaign, &options, terminal::progress().as_ref())?;
    terminal::data(&terminal::listing(&findings, arguments.common.message_format))?;
    terminal::summarise(&Summary { findings: &findings, overview: &overview, written: None, unwritten: None, took: started.elapsed() });
    Ok(if findings.has_errors() { Outcome::ProblemsFound } else { Outcome::Clean })
}
