//! `step-report schema`, `completions` and `man`: what editors, shells and `man` want to know of the program.

use anyhow::{Context, Result, bail};
use clap::{Args, Command, CommandFactory};
use step_report::definition::SCHEMA;

use crate::Outcome;
use crate::args::Arguments;
use crate::terminal;

/// What `completions` takes.
#[derive(Debug, Args)]
pub(crate) struct CompletionsArguments {
    /// Shell
    pub(crate) shell: clap_complete::Shell,
}

/// What `man` takes.
#[derive(Debug, Args)]
pub(crate) struct ManArguments {
    /// Command, such as `diff` [default: the program as a whole]
    pub(crate) command: Option<String>,
}

/// Writes the JSON schema of `report.toml`.
pub(crate) fn schema() -> Result<Outcome> {
    terminal::data(SCHEMA)?;
    Ok(Outcome::Clean)
}

/// Writes the script by which a shell completes commands and options.
pub(crate) fn completions(arguments: &CompletionsArguments) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "step-report", &mut script);
    terminal::data(&String::from_utf8(script).context("a completion script is text")?)?;
    Ok(Outcome::Clean)
}

/// Writes a page of the manual.
pub(crate) fn manual(arguments: &ManArguments) -> Result<Outcome> {
    let mut program = Arguments::command();
    program.build();
    let command: Command = match &arguments.command {
        None => program,
        Some(name) => match program.find_subcommand(name) {
            Some(command) => command.clone(),
            None => bail!("there is no command `{name}`"),
        },
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).context("a page is written to memory")?;
    terminal::data(&String::from_utf8(page).context("a page is text")?)?;
    Ok(Outcome::Clean)
}
