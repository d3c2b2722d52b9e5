//! The command line as typed: the commands, and what several of them take; the rest stands with each command. What the comments say is what
//! `--help` prints.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use step_report::codes::nearest;
use step_report::diag::{Code, Severity};
use step_report::workbook::{Limit, Limits};

use crate::build::BuildArguments;
use crate::check::CheckArguments;
use crate::diff::DiffArguments;
use crate::explain::ExplainArguments;
use crate::fill::FillArguments;
use crate::layout::LayoutArguments;
use crate::new::NewArguments;
use crate::proofread::ProofreadArguments;
use crate::sample::SampleArguments;
use crate::shell::{CompletionsArguments, ManArguments};
use crate::template::TemplateArguments;
use crate::verify::VerifyArguments;

/// Makes the yearly report on the EU's Strategic Technologies for Europe Platform (STEP) from the spreadsheets as received
#[derive(Debug, Parser)]
#[command(version, after_help = "Status: 0 clean, 1 problems found, 2 could not run.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make every table, chart and data file of the report
    Build(BuildArguments),
    /// List what should be put right in the spreadsheets; mark it in copies, and write to the senders
    Check(CheckArguments),
    /// Say how a workbook would be read, and propose its `[[source]]`
    Layout(LayoutArguments),
    /// Make the empty workbook to send to those who report
    Template(TemplateArguments),
    /// Say where a printed number comes from
    Explain(ExplainArguments),
    /// Prove that an output is what its inputs make
    Verify(VerifyArguments),
    /// Begin next year's campaign from this year's
    New(NewArguments),
    /// Make a synthetic campaign in full detail, marked as synthetic in everything that is made of it
    Sample(SampleArguments),
    /// Say which printed numbers changed between two outputs, and why
    Diff(DiffArguments),
    /// Fill the placeholders of a text with numbers of the report
    Fill(FillArguments),
    /// Hold the numbers of a text against those of the report
    Proofread(ProofreadArguments),
    /// Write the JSON schema of `report.toml`, for editors
    Schema,
    /// Write the script by which a shell completes commands and options
    Completions(CompletionsArguments),
    /// Write a page of the manual, for `man`
    Man(ManArguments),
}

/// What every command that reads a campaign takes.
#[derive(Debug, Args)]
pub(crate) struct CommonArguments {
    /// Folder with `report.toml` and the spreadsheets [default: the current folder, or that of the last year below `input`]
    pub(crate) campaign: Option<PathBuf>,
    /// Make findings of this code errors; docs/diagnostics.md lists the codes
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code_parser(), hide_possible_values = true)]
    pub(crate) deny: Vec<Code>,
    /// Make findings of this code notes, which stop nothing
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code_parser(), hide_possible_values = true)]
    pub(crate) allow: Vec<Code>,
    /// Raise or lower a limit on the files, such as `cells=20000000`; docs/intake.md lists the limits
    #[arg(long, value_name = "NAME=NUMBER", value_delimiter = ',', value_parser = limit_parser)]
    pub(crate) limit: Vec<(Limit, u64)>,
    /// How findings are written: human, json (one object a line) or github (annotations of a run)
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = MessageFormat::Human, hide_possible_values = true)]
    pub(crate) message_format: MessageFormat,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    Human,
    Json,
    Github,
}

impl CommonArguments {
    /// The limits that the caller asks for.
    pub(crate) fn limits(&self) -> Limits {
        limits(&self.limit)
    }

    /// The severities that the caller asks for.
    pub(crate) fn severities(&self) -> anyhow::Result<Vec<(Code, Severity)>> {
        if let Some(code) = self.deny.iter().find(|code| self.allow.contains(code)) {
            anyhow::bail!("`{}` is both denied and allowed", code.name());
        }
        let denied = self.deny.iter().map(|code| (*code, Severity::Error));
        let allowed = self.allow.iter().map(|code| (*code, Severity::Note));
        Ok(denied.chain(allowed).collect())
    }
}

/// The usual limits, but for those that are given.
pub(crate) fn limits(given: &[(Limit, u64)]) -> Limits {
    let mut limits = Limits::default();
    for (limit, allowed) in given {
        limits.set(*limit, *allowed);
    }
    limits
}

/// Reads a limit and how much it allows.
pub(crate) fn limit_parser(text: &str) -> Result<(Limit, u64), String> {
    let (name, number) = text.split_once('=').ok_or("expected a name and a number, such as `cells=20000000`")?;
    let names = || Limit::ALL.iter().map(|limit| limit.name());
    let limit = Limit::from_name(name).ok_or_else(|| {
        let near = nearest(name, names()).map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        format!("there is no limit `{name}`{near}\n  known are: {}", names().collect::<Vec<_>>().join(", "))
    })?;
    let number = number.replace('_', "").parse().map_err(|_| format!("expected a whole number, found `{number}`"))?;
    Ok((limit, number))
}

/// Reads the name of a code; clap answers a wrong one with the nearest right one.
fn code_parser() -> impl TypedValueParser<Value = Code> {
    PossibleValuesParser::new(Code::ALL.iter().map(|code| code.name()))
        .map(|name| Code::from_name(&name).expect("the possible values are the names of the codes"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn clap_finds_no_fault_in_the_declarations() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_limit_is_raised_by_its_name() {
        let line = ["step-report", "check", "--limit", "cells=20_000_000,text-bytes=7"];
        let Command::Check(arguments) = Arguments::parse_from(line).command else { panic!("the line says check") };
        assert_eq!(arguments.common.limits(), Limits { cells: 20_000_000, text_bytes: 7, ..Limits::default() });
        let refused = |written: &str| limit_parser(written).unwrap_err();
        assert!(refused("cell=7").contains("did you mean `cells`?"));
        assert_eq!(refused("cells=many"), "expected a whole number, found `many`");
    }

    #[test]
    fn a_denied_code_becomes_an_error_and_an_allowed_one_a_note() {
        let line = ["step-report", "check", "--deny", "unused-file,left-out", "--allow", "after-cut-off"];
        let Command::Check(arguments) = Arguments::parse_from(line).command else { panic!("the line says check") };
        let expected = [(Code::UnusedFile, Severity::Error), (Code::LeftOut, Severity::Error), (Code::AfterCutOff, Severity::Note)];
        assert_eq!(arguments.common.severities().unwrap(), expected);
    }
}
