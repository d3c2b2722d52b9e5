//! `step-report proofread`: the numbers of a drafted text against the ledger.

use anyhow::{Context, Result, anyhow};
use step_report::prose::Format;
use step_report::prose::proofread::{self, Titles, Verdict, human, json, marked};
use step_report::trust::{Edition, LEDGER, LISTING, MANIFEST};

use crate::Outcome;
use crate::args::{ProofFormat, ProofreadArguments};
use crate::{files, terminal};

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
