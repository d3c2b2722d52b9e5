//! The program `step-report`: reads arguments, runs a command, says what went wrong, gives a status.

mod args;
mod build;
mod check;
mod diff;
mod explain;
mod files;
mod fill;
mod layout;
mod new;
mod proofread;
mod sample;
mod shell;
mod template;
mod terminal;
mod verify;

use std::panic;
use std::process::ExitCode;

use clap::Parser;
use step_report::workbook;

use args::{Arguments, Command};

/// How a run ended, apart from not running at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing to put right.
    Clean,
    /// At least one finding is an error.
    ProblemsFound,
}

/// The status when the program could not run: wrong arguments, no campaign, a full disk.
const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    silence_readers();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(message) => {
            // A reader of the help may have gone away (`--help | head`); there is nobody left to tell.
            let _ = message.print();
            return if message.use_stderr() { ExitCode::from(COULD_NOT_RUN) } else { ExitCode::SUCCESS };
        }
    };
    let outcome = match &arguments.command {
        Command::Build(arguments) => build::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Layout(arguments) => layout::run(arguments),
        Command::Template(arguments) => template::run(arguments),
        Command::Verify(arguments) => verify::run(arguments),
        Command::New(arguments) => new::run(arguments),
        Command::Sample(arguments) => sample::run(arguments),
        Command::Diff(arguments) => diff::run(arguments),
        Command::Fill(arguments) => fill::run(arguments),
        Command::Proofread(arguments) => proofread::run(arguments),
        Command::Schema => shell::schema(),
        Command::Completions(arguments) => shell::completions(arguments),
        Command::Man(arguments) => shell::manual(arguments),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::ProblemsFound) => ExitCode::FAILURE,
        Err(error) => {
            terminal::talk(&format!("error: {error:#}\n"));
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

/// Lets a reader that gives up on a hostile file do so without words: the library makes a finding of it.
fn silence_readers() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !workbook::is_reading() {
            usual(panic);
        }
    }));
}
