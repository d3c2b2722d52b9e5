//! `step-report fill`: the report's text with its numbers.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use step_report::prose::{Format, LANGUAGES, fill};
use step_report::trust::{Edition, LEDGER, MANIFEST};

use crate::Outcome;
use crate::{files, terminal};

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

/// Fills a text, or names everything that is wrong with its placeholders and writes nothing.
pub(crate) fn run(arguments: &FillArguments) -> Result<Outcome> {
    let edition = Edition::read(&files::read_output(&arguments.out, Some(&[MANIFEST, LEDGER]))?)?;
    if !edition.manifest.languages.contains(&arguments.lang) {
        let languages = edition.manifest.languages.join(", ");
        bail!("the output is not in the language `{}`\n  hint: it is in {languages}", arguments.lang);
    }
    if !LANGUAGES.contains(&arguments.lang.as_str()) {
        let languages = LANGUAGES.join(", ");
        bail!("how `{}` writes numbers in words is not known yet\n  hint: texts can be filled in {languages}", arguments.lang);
    }
    let name = files::shown_name(&arguments.text);
    let format = Format::of(&name).ok_or_else(|| anyhow!("expected a text in .md, .html, .typ, .txt or .docx, found `{name}`"))?;
    if format == Format::Docx && arguments.output.is_none() {
        bail!("a Word document cannot be written to standard output\n  hint: say where to write with `--output`");
    }
    let text = files::read_file(&arguments.text)?;
    match fill::fill(&edition, format, &text, &arguments.lang).with_context(|| format!("cannot fill `{name}`"))? {
        Ok(filled) => {
            write(arguments, &filled)?;
            Ok(Outcome::Clean)
        }
        Err(faults) => {
            for fault in &faults {
                terminal::talk(&format!("{}\n", fault.told(&name)));
            }
            let count = if faults.len() == 1 { "1 error".to_owned() } else { format!("{} errors", faults.len()) };
            terminal::talk(&format!("{count}; nothing was written\n"));
            Ok(Outcome::ProblemsFound)
        }
    }
}

fn write(arguments: &FillArguments, filled: &[u8]) -> Result<()> {
    match &arguments.output {
        Some(path) => files::write_file(path, filled, &arguments.text),
        None => terminal::data(std::str::from_utf8(filled).context("a filled text is UTF-8")?),
    }
}
