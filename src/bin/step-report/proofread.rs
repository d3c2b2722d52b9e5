//! `step-report proofread`: the numbers of a drafted text against the ledger.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use step_report::prose::Format;
use step_report::prose::proofread::{self, Titles, Verdict, human, json, marked};
use step_report::trust::{Edition, LEDGER, LISTING, MANIFEST};

use crate::Outcome;
use crate::{files, terminal};

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

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProofFormat {
    Human,
    Json,
    Html,
}

/// Proofreads a text.
pub(crate) fn run(arguments: &ProofreadArguments) -> Result<Outcome> {
    let page = format!("{}/report.html", arguments.lang);
    let output = files::read_output(&arguments.out, Some(&[MANIFEST, LEDGER, LISTING, &page]))?;
    let edition = Edition::read(&output)?;
    // Where the edition was not made in this language, the rows are known by what the senders called them.
    let titles = output.get(&page).and_then(|page| std::str::from_utf8(page).ok()).map_or_else(Titles::default, Titles::of_page);
    let name = files::shown_name(&arguments.document);
    let format = Format::of(&name).ok_or_else(|| anyhow!("expected a text in .txt, .md, .html or .docx, found `{name}`"))?;
    let text = files::read_file(&arguments.document)?;
    let proof =
        proofread::proofread(&edition, &titles, format, &text, &arguments.lang).with_context(|| format!("cannot proofread `{name}`"))?;
    let proof = proof.ok_or_else(|| anyhow!("the words of the language `{}` are not known", arguments.lang))?;
    terminal::data(&match arguments.format {
        ProofFormat::Human => human::text(&proof, &name, arguments.all),
        ProofFormat::Json => json::lines(&proof),
        ProofFormat::Html => marked::page(&proof, &name, &arguments.lang),
    })?;
    Ok(if proof.count(Verdict::Differs) == 0 { Outcome::Clean } else { Outcome::ProblemsFound })
}
