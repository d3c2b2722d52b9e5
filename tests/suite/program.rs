//! Runs the program that was built.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::folder::Folder;

/// Where the program is.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_step-report");

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Run {
    /// The status; -1 when a signal ended it.
    pub(crate) status: i32,
    /// Standard output.
    pub(crate) data: String,
    /// Standard error.
    pub(crate) talk: String,
}

/// A command that runs the program in a folder, its streams piped.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    // Nothing is kept from one test to another.
    command.env("STEP_REPORT_CACHE", "");
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        status: output.status.code().unwrap_or(-1),
        data: String::from_utf8(output.stdout).unwrap(),
        talk: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Folder {
    /// Runs the program in this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run(&mut command(&self.path("."), arguments))
    }

    /// Runs the program in this folder and expects it to succeed.
    pub(crate) fn succeed(&self, arguments: &[&str]) {
        let run = self.run(arguments);
        assert_eq!(run.status, 0, "{arguments:?}: {run:?}");
    }
}
