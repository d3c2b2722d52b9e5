//! `step-report check`: the findings of a campaign, or of the finished files of an output; written are only the copies and letters that are
//! asked for.

use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use step_report::{Checked, Options};

use crate::Outcome;
use crate::args::CheckArguments;
use crate::files::{self, Output};
use crate::terminal::{self, Summary};

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
