//! Summaries to the report and the ledger: order, labels, language, rounding, units, notes, axes. The only place where a value becomes
//! text.

mod amended;
mod calculation;
mod explained;
mod figure;
mod identity;
mod ledger;
mod locale;
mod number;
mod output;
mod places;
mod printed;
mod regions;
mod remark;
mod round;
pub mod running;
mod table;
mod words;

use std::sync::Arc;

use crate::aggregate::{Missing, Summary};
use crate::diag::Sink;
use crate::facts::Facts;
use crate::plan::{OutputPlan, Plan};
use crate::report::{Entry, Explanations, Outlines, Report};
pub use locale::Locale;

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
    let mut presenter = output::Presenter { plan, locale, boundaries: edition.boundaries, sink };
    let mut items = Vec::new();
    let mut not_reported = Vec::new();
    for summarized in outputs {
        match &summarized.summary {
            Ok(summary) => {
                let mut item = presenter.item(summarized.output, summary);
                remark::remark(&mut presenter, summarized, summary, &mut item);
                items.push(item);
            }
            Err(missing) => not_reported.push(presenter.not_reported(summarized.output, missing)),
        }
    }
    Report {
        language: locale.language().to_owned(),
        title: words::report_title(locale, &plan.report),
        subtitle: words::report_subtitle(locale, &plan.report),
        year: plan.report.year,
        items,
        not_reported,
        words: words::words(locale, edition, &plan.report),
        explanations: Explanations::default(),
    }
}

/// What an output has no data for, in one English sentence for findings and summaries.
#[must_use]
pub fn missing_sentence(missing: &Missing) -> String {
    words::missing(&Locale::new("en", crate::definition::Texts::default()), missing)
}
