//! Summaries to the report and the ledger: order, labels, language, rounding, units, notes, axes. The only place where a value becomes
//! text.

mod adding_up;
mod amended;
mod calculation;
mod explained;
mod extract;
mod figure;
mod identity;
mod key_figures;
mod ledger;
mod locale;
mod number;
mod output;
mod own_texts;
mod places;
mod printed;
mod regions;
mod remark;
mod round;
pub mod running;
mod table;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::aggregate::{Missing, Summary};
use crate::diag::Sink;
use crate::facts::Facts;
use crate::plan::{OutputPlan, Plan};
use crate::report::{Entry, Explanations, Outlines, Report};
pub use locale::{Argument, Checked, Head, LANGUAGES, Locale, heads, unfinished};

/// One declared output with its numbers, or with what is missing for them.
#[derive(Debug)]
pub struct Summarized<'a> {
    /// The declaration.
    pub output: &'a OutputPlan,
    /// The facts that it shows.
    pub facts: &'a Facts,
    /// Its numbers.
    pub summary: Result<Summary, Missing>,
}

/// What identifies the run on covers and in the ledger.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// Name of the campaign folder.
    pub campaign: &'a str,
    /// Version of the program.
    pub version: &'a str,
    /// SHA-256 of each file of the campaign in hexadecimal, by the file's position.
    pub hashes: &'a [String],
    /// The boundaries of the regions, where the campaign has them.
    pub boundaries: Option<&'a Arc<Outlines>>,
}

/// The report in each language of the plan, and the ledger over all of them.
#[must_use]
pub fn present(plan: &Plan, edition: &Edition<'_>, outputs: &[Summarized<'_>], sink: &mut Sink) -> (Vec<Report>, Vec<Entry>) {
    let mut reports = Vec::new();
    for language in &plan.report.languages {
        let locale = Locale::new(language, plan.report.texts.get(language).cloned().unwrap_or_default());
        own_texts::hold(plan, outputs, &locale, sink);
        reports.push(report(plan, edition, outputs, &locale, sink));
    }
    let entries = ledger::entries(plan, edition, outputs, &reports);
    for report in &mut reports {
        let locale = Locale::new(&report.language, plan.report.texts.get(&report.language).cloned().unwrap_or_default());
        report.explanations = explained::explanations(plan, edition, outputs, &entries, &locale);
    }
    (reports, entries)
}

fn report(plan: &Plan, edition: &Edition<'_>, outputs: &[Summarized<'_>], locale: &Locale, sink: &mut Sink) -> Report {
    let mut presenter =
        output::Presenter { plan, locale, boundaries: edition.boundaries, adjusted: BTreeMap::new(), lacking: BTreeSet::new(), sink };
    let mut items = Vec::new();
    let mut not_reported = Vec::new();
    let (mut extracts, mut extracts_not_reported) = (Vec::new(), Vec::new());
    for item in self::items(outputs) {
        if item[0].output.extract.is_some() {
            match presenter.extract(edition, item) {
                Ok(extract) => extracts.push(extract),
                Err(missing) => extracts_not_reported.extend(missing),
            }
            continue;
        }
        match (&item[0].output.part_of, &item[0].summary) {
            (Some(id), _) if item.iter().any(|figure| figure.summary.is_ok()) => items.push(presenter.key_figures(id, item)),
            (Some(id), _) => not_reported.push(presenter.no_key_figures(id)),
            (None, Ok(summary)) if summary.is_none() => items.push(presenter.none(item[0].output)),
            (None, Ok(summary)) => {
                let mut made = presenter.item(item[0].output, summary);
                remark::remark(&mut presenter, &item[0], summary, &mut made);
                items.push(made);
            }
            (None, Err(missing)) => not_reported.push(presenter.not_reported(item[0].output, missing)),
        }
    }
    Report {
        language: locale.language().to_owned(),
        dictionary: locale.dictionary().to_owned(),
        title: words::report_title(locale, &plan.report),
        subtitle: words::report_subtitle(locale, &plan.report),
        year: plan.report.year,
        items,
        extracts,
        extracts_not_reported,
        not_reported,
        words: words::words(locale, edition, &plan.report),
        explanations: Explanations::default(),
    }
}

/// The outputs that become one item of the report: each table and figure, the key figures of one table together, and the parts of an extract.
pub fn items<'s, 'a>(outputs: &'s [Summarized<'a>]) -> impl Iterator<Item = &'s [Summarized<'a>]> {
    let whole = |output: &'a OutputPlan| output.part_of.as_ref().or(output.extract.as_ref());
    outputs.chunk_by(move |left, right| whole(left.output).is_some() && whole(left.output) == whole(right.output))
}

/// The ids of what is not in the report for want of data, each with what is missing in one English sentence.
#[must_use]
pub fn missing(outputs: &[Summarized<'_>]) -> Vec<(String, String)> {
    let locale = Locale::new("en", crate::definition::Texts::default());
    let missing = items(outputs).filter_map(|item| match (&item[0].output.part_of, &item[0].summary) {
        (Some(_), _) if item.iter().any(|figure| figure.summary.is_ok()) => None,
        (Some(id), _) => Some((id.clone(), locale.message("missing-key-figures", &[]))),
        (None, Err(_)) if item.iter().any(|part| part.summary.is_ok()) => None,
        (None, Err(missing)) => Some((item[0].output.id.clone(), words::missing(&locale, missing))),
        (None, Ok(_)) => None,
    });
    missing.collect()
}
