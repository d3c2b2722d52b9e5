//! The command line as typed. What the comments here say is what `--help` prints.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use step_report::codes::nearest;
use step_report::codes::nuts::NutsVersion;
use step_report::diag::{Code, Severity};
use step_report::report::ChartSize;
use step_report::sample::{ROW_COUNTS, SENDER_COUNTS, Settings};
use step_report::trust::diff::Kind;
use step_report::workbook::{Limit, Limits};

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
    /// Sizes of charts beside the report's column, such as `half,slide`: half, slide, social [default: those that the campaign declares]
    #[arg(long, value_name = "SIZES", value_delimiter = ',', value_parser = size_parser(), hide_possible_values = true)]
    pub(crate) chart_size: Option<Vec<ChartSize>>,
    /// Say at the end which numbers changed since this output, and why; it may be the one that is replaced
    #[arg(long, value_name = "OLD")]
    pub(crate) against: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) common: CommonArguments,
}

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

/// What `layout` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Of several readings the one is taken that fits best: required columns that are there, headings that are used, cells that can be read.
Status: 0 every file has a table, 1 one has none, 2 could not run.")]
pub(crate) struct LayoutArguments {
    /// Workbook or text file, a folder of them, or a campaign folder
    pub(crate) workbook: PathBuf,
    /// Read it as this dataset [default: the one that fits each sheet best]
    #[arg(long, value_name = "NAME")]
    pub(crate) dataset: Option<String>,
    /// Campaign folder whose datasets and headings are known [default: the program's own, or those of the campaign that is compared with]
    #[arg(long, value_name = "DIR")]
    pub(crate) campaign: Option<PathBuf>,
    /// Say what is new, gone, moved or renamed since this campaign, sender by sender
    #[arg(long, value_name = "CAMPAIGN")]
    pub(crate) against: Option<PathBuf>,
    /// Raise or lower a limit on the files, such as `cells=20000000`; docs/intake.md lists the limits
    #[arg(long, value_name = "NAME=NUMBER", value_delimiter = ',', value_parser = limit_parser)]
    pub(crate) limit: Vec<(Limit, u64)>,
    /// Write one object, for programs
    #[arg(long)]
    pub(crate) json: bool,
}

/// What `template` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
What comes back is read with a `[[source]]` that names the file and the dataset, and nothing else.
A file that is there is not overwritten.")]
pub(crate) struct TemplateArguments {
    /// Dataset, such as `amendments`
    pub(crate) dataset: String,
    /// Language of the headings, lists and explanations: en, nl, de, fr, es or it
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub(crate) lang: String,
    /// File to write [default: <DATASET>-<LANGUAGE>.xlsx]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Campaign folder with datasets and columns of its own, and the version of NUTS [default: the program's own datasets, NUTS 2024]
    #[arg(long, value_name = "DIR")]
    pub(crate) campaign: Option<PathBuf>,
}

/// What `explain` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
An id that is there is explained in full; a part of an id or a printed text also when one number fits, and lists them when several do.
Status: 0 found, 1 nothing fits, 2 could not run.")]
pub(crate) struct ExplainArguments {
    /// Output folder
    pub(crate) out: PathBuf,
    /// Id of a number (`T2/DE/1/ERDF`), a part of it (`DE/1`), some of its words (`DE ERDF`), or what is printed (`200.20`)
    pub(crate) id: String,
    /// Language of the explanation [default: the first of the output]
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<String>,
    /// Write one object a line, for programs
    #[arg(long)]
    pub(crate) json: bool,
    /// Campaign folder, to see whether the spreadsheets have changed since [default: the one that the output was made from, if it is there]
    #[arg(long, value_name = "DIR")]
    pub(crate) campaign: Option<PathBuf>,
}

/// What `verify` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Everything that is not the one of the manifest is named: inputs, program, definition, code lists, outputs.
Status: 0 equal, 1 not equal, 2 could not run.")]
pub(crate) struct VerifyArguments {
    /// Output folder
    pub(crate) out: PathBuf,
    /// Campaign folder [default: `input/<campaign>`, beside the folder `output` that the output lies in]
    #[arg(long, value_name = "DIR")]
    pub(crate) campaign: Option<PathBuf>,
}

/// What `new` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
report.toml keeps its comments; its year, cut-off date and due date are moved. Texts, code lists and boundaries are carried over; spreadsheets
and corrections are not. What to look at is listed on standard output and in the README.md of the new folder.")]
pub(crate) struct NewArguments {
    /// Folder of the new campaign, such as `input/2025`; it must be empty or not there yet
    pub(crate) folder: PathBuf,
    /// The campaign to begin from [default: the current folder, or that of the last year below `input`]
    #[arg(long, value_name = "DIR")]
    pub(crate) from: Option<PathBuf>,
    /// The new reporting year [default: the name of the new folder where it is a year, otherwise the next year]
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<i32>,
}

/// What `sample` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
The same options make the same bytes on every machine. known-totals.json in the folder has what the rows add up to, as the
generator added them up.")]
pub(crate) struct SampleArguments {
    /// Folder to write; it must be empty or not there yet
    pub(crate) folder: PathBuf,
    /// How many Member States send amendments of programmes, 1 to 27
    #[arg(long, value_name = "COUNT", default_value_t = Settings::default().senders, value_parser = within(SENDER_COUNTS))]
    pub(crate) senders: u32,
    /// How many amendments each of them sends, 1 to 500000; the other datasets are in proportion
    #[arg(long, value_name = "COUNT", default_value_t = Settings::default().rows, value_parser = within(ROW_COUNTS))]
    pub(crate) rows: u32,
    /// Another seed makes other data
    #[arg(long, value_name = "NUMBER", default_value_t = Settings::default().seed)]
    pub(crate) seed: u64,
    /// Version of the NUTS codes that the senders use: 2021 or 2024
    #[arg(long, value_name = "VERSION", default_value = Settings::default().nuts.code(), value_parser = nuts_parser(), hide_possible_values = true)]
    pub(crate) nuts: NutsVersion,
}

impl SampleArguments {
    /// What the library is asked for.
    pub(crate) const fn settings(&self) -> Settings {
        Settings { senders: self.senders, rows: self.rows, seed: self.seed, nuts: self.nuts }
    }
}

/// Reads a count within its limits.
fn within(limits: RangeInclusive<u32>) -> impl TypedValueParser<Value = u32> {
    clap::value_parser!(u32).range(i64::from(*limits.start())..=i64::from(*limits.end()))
}

/// Reads a version in which senders report; the one of 2016 is history.
fn nuts_parser() -> impl TypedValueParser<Value = NutsVersion> {
    let versions = [NutsVersion::Nuts2021, NutsVersion::Nuts2024];
    PossibleValuesParser::new(versions.map(NutsVersion::code))
        .map(|code| NutsVersion::from_code(&code).expect("the possible values are the codes of versions"))
}

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

/// What `fill` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
A placeholder names a number by its id: `{{ T1/total }}`, `{{ F4/ES in million EUR }}`, `{{ count F9 submitted in words }}`; docs/prose.md has
the grammar. Every placeholder that is wrong is named with its place and the nearest right one, and then nothing is written.
Status: 0 filled, 1 a placeholder is wrong, 2 could not run.")]
pub(crate) struct FillArguments {
    /// Output folder
    pub(crate) out: PathBuf,
    /// Text with placeholders: Markdown (.md), HTML (.html), Typst (.typ), Word (.docx) or plain (.txt)
    pub(crate) text: PathBuf,
    /// Language of the text, one of those of the output
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: String,
    /// File to write [default: standard output, but for Word]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// What `proofread` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Every amount, count and share of the text agrees with a number of the report, differs from it, or is not in the ledger;
docs/prose.md says how that is found out. Dates, articles, pages and the like are no figures.
Status: 0 nothing differs, 1 something differs, 2 could not run.")]
pub(crate) struct ProofreadArguments {
    /// Output folder
    pub(crate) out: PathBuf,
    /// Text to proofread: plain (.txt), Markdown (.md), HTML (.html) or Word (.docx)
    pub(crate) document: PathBuf,
    /// Language of the text
    #[arg(long, value_name = "LANGUAGE", value_parser = PossibleValuesParser::new(step_report::prose::LANGUAGES))]
    pub(crate) lang: String,
    /// How the verdicts are written: human, json (one object a line) or html (the text with its numbers marked)
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ProofFormat::Human, hide_possible_values = true)]
    pub(crate) format: ProofFormat,
    /// List every number, also those that agree and those that are not in the ledger; json and html always do
    #[arg(long)]
    pub(crate) all: bool,
}

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

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProofFormat {
    Human,
    Json,
    Html,
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
fn limit_parser(text: &str) -> Result<(Limit, u64), String> {
    let (name, number) = text.split_once('=').ok_or("expected a name and a number, such as `cells=20000000`")?;
    let names = || Limit::ALL.iter().map(|limit| limit.name());
    let limit = Limit::from_name(name).ok_or_else(|| {
        let near = nearest(name, names()).map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        format!("there is no limit `{name}`{near}\n  known are: {}", names().collect::<Vec<_>>().join(", "))
    })?;
    let number = number.replace('_', "").parse().map_err(|_| format!("expected a whole number, found `{number}`"))?;
    Ok((limit, number))
}

/// Reads the name of a size.
fn size_parser() -> impl TypedValueParser<Value = ChartSize> {
    PossibleValuesParser::new(ChartSize::ALL.map(ChartSize::name))
        .map(|name| ChartSize::from_name(&name).expect("the possible values are the names of the sizes"))
}

/// Reads the name of a code; clap answers a wrong one with the nearest right one.
fn code_parser() -> impl TypedValueParser<Value = Code> {
    PossibleValuesParser::new(Code::ALL.iter().map(|code| code.name()))
        .map(|name| Code::from_name(&name).expect("the possible values are the names of the codes"))
}

/// Reads the name of a kind of cause.
fn cause_parser() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::name))
        .map(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name).expect("the possible values are the names of the kinds"))
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
