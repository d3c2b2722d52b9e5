//! What the page says of its numbers: the ledger in the words of a language, with the values in the cells.

mod addends;
mod calculation;
mod compared;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use super::locale::{Argument, Locale};
use super::output::Presenter;
use super::{Edition, Summarized, identity};
use crate::aggregate::Value;
use crate::diag::Sink;
use crate::plan::{DatasetPlan, MeasurePlan, MeasureValue, Plan};
use crate::report::{AddendList, Entry, Exact, Explained, ExplanationWords, Explanations, NumberFormat};
use addends::Listed;

/// So many values are listed for a number; the others can be had from `step-report explain`.
const LISTED: usize = 24;

/// What all numbers of one output share.
struct Asked<'a> {
    plan: &'a Plan,
    locale: &'a Locale,
    summarized: &'a Summarized<'a>,
    dataset: &'a DatasetPlan,
    campaign: &'a str,
}

/// What is said of every number, in one language.
pub(super) fn explanations(
    plan: &Plan,
    edition: &Edition<'_>,
    outputs: &[Summarized<'_>],
    entries: &[Entry],
    locale: &Locale,
) -> Explanations {
    let by_id: BTreeMap<&str, &Entry> = entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let mut numbers = Vec::new();
    for summarized in outputs {
        let Ok(summary) = &summarized.summary else { continue };
        let dataset = &plan.datasets[summarized.output.dataset];
        let asked = Asked { plan, locale, summarized, dataset, campaign: edition.campaign };
        for line in &summary.lines {
            for value in line.cells.iter().filter(|value| value.exact.is_some()) {
                let id = identity::id(summarized.output, summary, line, value);
                // A number whose measure has an entry of another kind is explained by that entry alone.
                if let Some(entry) = by_id.get(id.as_str()) {
                    numbers.push(asked.explained(entry, value));
                }
            }
        }
    }
    Explanations { numbers, words: words(locale) }
}

impl Asked<'_> {
    fn explained(&self, entry: &Entry, value: &Value) -> Explained {
        let measure = &self.summarized.output.measures[value.measure];
        let part = self.listed(&value.sources, measure);
        let whole = self.listed(&value.whole, measure);
        Explained {
            id: entry.id.clone(),
            exact: self.exact(entry.value, entry),
            calculation: self.calculation(entry, value, &part, measure),
            rules: self.rules(entry, value),
            lists: if whole.is_empty() {
                vec![self.list("explain-addends", part, value.sources.len(), entry)]
            } else {
                let (first, second) = titles(&measure.value);
                vec![self.list(first, part, value.sources.len(), entry), self.list(second, whole, value.whole.len(), entry)]
            },
        }
    }

    /// The values of a number: those that are listed, and how many more there are.
    fn list(&self, title: &str, listed: Vec<Listed>, all: usize, entry: &Entry) -> AddendList {
        let more = all - listed.len();
        let command = format!("step-report explain output/{} {}", self.campaign, quoted(&entry.id));
        let count = super::number::written(i128::try_from(more).unwrap_or(i128::MAX), WHOLE, self.locale.decimal_mark());
        let arguments = [("number", Argument::Text(&count)), ("command", Argument::Text(&command))];
        let more = (more > 0).then(|| self.locale.message("explain-more", &arguments));
        AddendList { title: self.locale.message(title, &[]), addends: listed.into_iter().map(|listed| listed.addend).collect(), more }
    }

    /// The exact value with its unit: euro and cents, things, per cent with as many digits as the data files have.
    fn exact(&self, exact: Exact, entry: &Entry) -> String {
        let mark = self.locale.decimal_mark();
        let digits = match exact {
            Exact::Cents(cents) => super::number::written(cents, NumberFormat { power: 0, decimals: 2 }, mark),
            Exact::Count(count) => super::number::written(count.into(), WHOLE, mark),
            other => other.to_string().replace('.', &mark.to_string()),
        };
        let unit = super::words::unit(self.locale, entry.unit, 0);
        format!("{digits}\u{a0}{unit}")
    }

    /// A text of a dataset's column in the language, without a finding where it is not translated: that is one already.
    fn text(&self, column: usize, key: &str) -> String {
        if key.is_empty() {
            return self.locale.message("key-none", &[]);
        }
        let mut presenter = Presenter {
            plan: self.plan,
            locale: self.locale,
            boundaries: None,
            adjusted: BTreeMap::new(),
            lacking: BTreeSet::new(),
            sink: &mut Sink::new(),
        };
        presenter.text(self.summarized.output, column, key)
    }

    /// A unit with the power of ten in which a measure is printed.
    fn unit(&self, measure: &MeasurePlan) -> String {
        super::words::unit(self.locale, measure.unit, measure.format.power)
    }
}

/// What the two lists of cells are of a number that is made from one and held against the other.
const fn titles(value: &MeasureValue) -> (&'static str, &'static str) {
    match value {
        MeasureValue::Change(_) | MeasureValue::ChangePercent(_) => ("explain-year", "explain-year-before"),
        MeasureValue::Rank(_) | MeasureValue::Largest(_) => ("explain-addends", "explain-compared"),
        _ => ("explain-part", "explain-whole"),
    }
}

const WHOLE: NumberFormat = NumberFormat { power: 0, decimals: 0 };

/// An id as a word of a command line.
fn quoted(id: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/-_+.%".contains(letter);
    if id.chars().all(plain) { id.to_owned() } else { format!("'{}'", id.replace('\'', "'\\''")) }
}

fn words(locale: &Locale) -> ExplanationWords {
    let word = |name: &str| locale.message(&format!("explain-{name}"), &[]);
    ExplanationWords {
        title: word("title"),
        hint: word("hint"),
        close: word("close"),
        exact: word("exact"),
        calculation: word("calculation"),
        columns: ["value", "cell", "file", "written", "row"].map(word),
    }
}
