//! `step-report explain`: where a printed number comes from.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;
use step_report::trust::explain::{Cellar, Explanation, Found, explanation, find, line, list, localized};
use step_report::trust::{Edition, LEDGER, LISTING, MANIFEST, Number};

use crate::Outcome;
use crate::{files, terminal};

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

/// Explains the number that is meant, or lists those that fit.
pub(crate) fn run(arguments: &ExplainArguments) -> Result<Outcome> {
    let edition = Edition::read(&files::read_output(&arguments.out, Some(&[MANIFEST, LEDGER, LISTING]))?)?;
    let language = language(arguments, &edition)?;
    let numbers = match find(&edition, &arguments.id) {
        Found::One(number) => vec![number],
        Found::Several(numbers) => numbers,
        Found::Nothing(near) => {
            let hint = near.map_or_else(String::new, |near| format!("  hint: did you mean `{near}`?\n"));
            terminal::talk(&format!("no printed number fits `{}`\n{hint}", arguments.id));
            return Ok(Outcome::ProblemsFound);
        }
    };
    let cellar = Cellar::new(&edition);
    let explained: Vec<Explanation<'_>> = numbers.iter().map(|number| Explanation::new(number, &cellar)).collect();
    let text = match explained.as_slice() {
        _ if arguments.json => explained.iter().map(line).collect(),
        [one] if language == "en" => explanation(one),
        [one] => localized(one, language),
        _ => list(&numbers),
    };
    terminal::data(&text)?;
    if numbers.len() == 1 {
        warn_of_changes(arguments, &edition, numbers[0])?;
    }
    Ok(Outcome::Clean)
}

/// The language that was asked for, or the first of the output.
fn language<'a>(arguments: &'a ExplainArguments, edition: &'a Edition) -> Result<&'a str> {
    let languages = &edition.manifest.languages;
    let Some(asked) = &arguments.lang else { return Ok(languages.first().map_or("en", String::as_str)) };
    if asked != "en" && !languages.contains(asked) {
        bail!("the output is not in the language `{asked}`\n  hint: it is in {}", languages.join(", "));
    }
    Ok(asked)
}

/// Says which files of a number are no longer as they were when the output was made.
fn warn_of_changes(arguments: &ExplainArguments, edition: &Edition, number: &Number) -> Result<()> {
    let Some(folder) = files::campaign_of(&arguments.out, &edition.manifest.campaign, arguments.campaign.as_deref())? else {
        return Ok(());
    };
    let present = files::hashes(&files::read_campaign(&folder)?);
    let mut sources: Vec<_> = number.sources.iter().chain(&number.whole).map(|cells| (&cells.file, &cells.sha256)).collect();
    sources.sort();
    sources.dedup();
    for (file, sha256) in sources {
        match present.iter().find(|input| input.path == *file) {
            Some(input) if input.sha256 == *sha256 => {}
            Some(_) => terminal::talk(&format!("note: `{file}` has changed since this output was made\n")),
            None => terminal::talk(&format!("note: `{file}` is no longer in the campaign folder\n")),
        }
    }
    Ok(())
}
