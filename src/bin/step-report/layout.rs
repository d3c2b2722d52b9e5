//! `step-report layout`: how a file would be read, and what is new in it.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;
use step_report::layout::{human, json};
use step_report::workbook::Limit;
use step_report::{Answer, Campaign, InputFile, Question};

use crate::Outcome;
use crate::args::{limit_parser, limits};
use crate::{files, terminal};

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

/// Looks at a workbook, at a folder of workbooks, or at a campaign.
pub(crate) fn run(arguments: &LayoutArguments) -> Result<Outcome> {
    let definition = arguments.campaign.as_deref().map(campaign).transpose()?;
    let against = arguments.against.as_deref().map(campaign).transpose()?;
    let own = files::is_campaign(&arguments.workbook).then(|| campaign(&arguments.workbook)).transpose()?;
    let whole = arguments.workbook.is_dir();
    let looked_at: Vec<InputFile> = match &own {
        Some(own) => step_report::reporting(own),
        None => files::read_files(&arguments.workbook, arguments.campaign.as_deref())?,
    };
    if looked_at.is_empty() {
        bail!("`{}` holds no file to look at", arguments.workbook.display());
    }
    // A layout is that of the same definition on both sides, unless the campaign looked at has one of its own.
    let definition = definition.as_ref().or(own.as_ref()).or(against.as_ref());
    let (own, against) = (own.as_ref(), against.as_ref());
    let (dataset, limits) = (arguments.dataset.as_deref(), &limits(&arguments.limit));
    let question = Question { files: &looked_at, definition, own, dataset, against, whole, limits };
    let answer = step_report::survey(&question)?;
    terminal::data(&told(&answer, against, arguments.json))?;
    let unread = answer.files.iter().any(|file| file.sheets.iter().all(|sheet| sheet.reading.is_none()));
    Ok(if unread { Outcome::ProblemsFound } else { Outcome::Clean })
}

fn campaign(folder: &std::path::Path) -> Result<Campaign> {
    files::read_campaign(&files::find_campaign(Some(folder))?)
}

fn told(answer: &Answer, against: Option<&Campaign>, as_json: bool) -> String {
    if as_json {
        return json::text(&answer.files, &answer.datasets, answer.changes.as_deref());
    }
    match (&answer.changes, against) {
        (Some(changes), Some(against)) => human::changes(changes, &against.name),
        _ => answer.files.iter().map(|file| human::text(file, &answer.datasets)).collect::<Vec<_>>().join("\n"),
    }
}
