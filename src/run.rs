//! The order of the steps: from a campaign's files to findings, and to artifacts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use rayon::prelude::*;

use crate::aggregate::summarize;
use crate::artifact::Artifacts;
use crate::attribute::attribute;
use crate::cache::{Cache, NoCache};
use crate::campaign::{Campaign, InputFile};
use crate::codes::{Categories, CategoriesFault};
use crate::definition::{self, Predecessor, Texts};
use crate::derive::{derive, without_idle_categories};
use crate::diag::{Code, Diagnostic, Findings, Severity, Sink};
use crate::facts::{Facts, LeftOutFacts};
use crate::location::{Location, line_and_column};
use crate::plan::{CATEGORIES, CORRECTIONS, OutputPlan, Plan, THEME, Written, WrittenEarlier, WrittenTheme, resolve};
use crate::present::{self, LANGUAGES, Summarized, unfinished};
use crate::progress::{Progress, Step};
use crate::report::{ChartSize, Outlines};
use crate::workbook::Limits;
use crate::{assume, intake, output, regions};

/// What a caller may ask for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Languages to make; those of `report.toml` where none is named.
    pub languages: Option<Vec<String>>,
    /// Ids of tables and figures to make; all where none is named.
    pub only: Option<Vec<String>>,
    /// Other severities for some codes; the last one of a code counts.
    pub severities: Vec<(Code, Severity)>,
    /// How much of a file is read before it is refused.
    pub limits: Limits,
    /// Sizes of charts beside the report's column; those of `report.toml` where nothing is said.
    pub chart_sizes: Option<Vec<ChartSize>>,
    /// Whether there is a `report.pdf` in every language; see [`MAKES_PDF`].
    pub pdf: bool,
}

/// Whether this program can make a PDF: it was built with its feature `pdf`.
pub const MAKES_PDF: bool = cfg!(feature = "pdf");

/// What a run has seen, for a summary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overview {
    /// How many files were read.
    pub files: usize,
    /// How many facts each dataset has.
    pub rows: Vec<(String, usize)>,
    /// Tables and figures without data, with what is missing.
    pub not_reported: Vec<(String, String)>,
    /// How many tables were made.
    pub tables: usize,
    /// How many figures were made.
    pub figures: usize,
    /// The languages.
    pub languages: Vec<String>,
}

/// The findings of a campaign.
#[derive(Debug, Clone)]
pub struct Checked {
    /// All findings.
    pub findings: Findings,
    /// What was seen.
    pub overview: Overview,
}

/// The findings of a campaign and what was made of it.
#[derive(Debug, Clone)]
pub struct Built {
    /// All findings.
    pub findings: Findings,
    /// What was seen.
    pub overview: Overview,
    /// The output folder; nothing where a finding is an error.
    pub artifacts: Option<Artifacts>,
}

/// Why a run could not even begin. What somebody can put right in the campaign's files is a finding instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The campaign folder has no `report.toml`.
    NoDefinition,
    /// A language that the program does not have was asked for.
    UnknownLanguage(String),
    /// A language that lacks some of the program's words was asked for, or the campaign declares it.
    UnfinishedLanguage {
        /// Its code.
        language: String,
        /// What it lacks, by name.
        terms: Vec<String>,
    },
    /// A PDF was asked for, and the program was built without the feature `pdf`.
    NoPdf,
    /// A table or figure that is not declared was asked for.
    UnknownOutput {
        /// The id.
        id: String,
        /// The ids that are declared.
        known: Vec<String>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDefinition => write!(formatter, "the campaign folder has no `report.toml`"),
            Self::UnknownLanguage(language) => {
                write!(formatter, "there is no language `{language}`; known are: {}", LANGUAGES.join(", "))
            }
            Self::UnfinishedLanguage { language, terms } => {
                write!(formatter, "the language `{language}` is not finished; it has no {}", terms.join(", "))
            }
            Self::NoPdf => write!(formatter, "this program makes no `report.pdf`: it was built without its feature `pdf`"),
            Self::UnknownOutput { id, known } => {
                write!(formatter, "there is no table or figure `{id}`; declared are: {}", known.join(", "))
            }
        }
    }
}

impl std::error::Error for Error {}

/// The facts of a campaign and the plan that they follow.
struct Read {
    plan: Plan,
    boundaries: Option<Arc<Outlines>>,
    facts: Vec<Facts>,
    files: usize,
}

/// Finds everything that is wrong with a campaign, and makes nothing.
///
/// # Errors
/// When the campaign has no `report.toml`, or the options ask for something that does not exist.
pub fn check(campaign: &Campaign, options: &Options, progress: &dyn Progress) -> Result<Checked, Error> {
    check_again(campaign, options, &NoCache, progress)
}

/// [`check`], with what earlier runs kept of the files that are the same.
///
/// # Errors
/// Those of [`check`].
pub fn check_again(campaign: &Campaign, options: &Options, cache: &dyn Cache, progress: &dyn Progress) -> Result<Checked, Error> {
    let campaign = &campaign.in_order();
    let mut sink = Sink::new();
    let read = read(campaign, options, cache, &mut sink, progress)?;
    let mut overview = Overview::default();
    if let Some(read) = &read {
        let outputs = summarized(read, progress);
        note_not_reported(&outputs, &mut sink);
        // What only shows when the report is put into words, such as a missing translation, is a finding too.
        output::present(&read.plan, read.boundaries.as_ref(), &outputs, campaign, &mut sink);
        overview = self::overview(read, &outputs);
    }
    Ok(Checked { findings: sink.finish(&options.severities), overview })
}

/// Makes the whole output folder of a campaign, unless a finding is an error.
///
/// # Errors
/// When the campaign has no `report.toml`, or the options ask for something that does not exist.
pub fn build(campaign: &Campaign, options: &Options, progress: &dyn Progress) -> Result<Built, Error> {
    build_again(campaign, options, &NoCache, progress)
}

/// [`build`], with what earlier runs kept of the files and charts that are the same. It makes the same bytes.
///
/// # Errors
/// Those of [`build`].
pub fn build_again(campaign: &Campaign, options: &Options, cache: &dyn Cache, progress: &dyn Progress) -> Result<Built, Error> {
    if options.pdf && !MAKES_PDF {
        return Err(Error::NoPdf);
    }
    let campaign = &campaign.in_order();
    let mut sink = Sink::new();
    let Some(read) = read(campaign, options, cache, &mut sink, progress)? else {
        return Ok(Built { findings: sink.finish(&options.severities), overview: Overview::default(), artifacts: None });
    };
    let outputs = summarized(&read, progress);
    note_not_reported(&outputs, &mut sink);
    let overview = overview(&read, &outputs);
    let presented = output::present(&read.plan, read.boundaries.as_ref(), &outputs, campaign, &mut sink);
    let findings = sink.finish(&options.severities);
    if findings.has_errors() {
        return Ok(Built { findings, overview, artifacts: None });
    }
    let made = output::Made { campaign, plan: &read.plan, facts: &read.facts, outputs: &outputs, findings: &findings };
    let artifacts = made.artifacts(&presented, options, cache, progress);
    Ok(Built { findings, overview, artifacts: Some(artifacts) })
}

fn read(
    campaign: &Campaign,
    options: &Options,
    cache: &dyn Cache,
    sink: &mut Sink,
    progress: &dyn Progress,
) -> Result<Option<Read>, Error> {
    let Some(mut plan) = plan(campaign, sink)? else { return Ok(None) };
    narrow(&mut plan, options)?;
    let (facts, files) = intake::all_facts(campaign, &plan, &options.limits, cache, sink, progress);
    let facts: Vec<Facts> = facts.into_iter().map(|facts| completed(&plan, facts, sink)).collect();
    progress.begin(Step::Check, facts.len());
    // Findings come together in the order of the datasets; `Sink::finish` sorts them by place.
    let found: Vec<Sink> = facts
        .par_iter()
        .map(|facts| {
            let mut sink = Sink::new();
            crate::check::check(&plan, facts, &mut sink);
            progress.advance();
            sink
        })
        .collect();
    for found in found {
        sink.append(found);
    }
    // After the rules, which hold for what the senders wrote, and before anything is grouped by region.
    let facts = facts.into_iter().map(|facts| placed(&plan, facts, sink)).collect();
    let boundaries = boundaries(campaign, &plan, sink);
    Ok(Some(Read { plan, boundaries, facts, files }))
}

/// The facts with what is assumed and what follows from it; the rows that are left out with what follows from them.
fn completed(plan: &Plan, facts: Facts, sink: &mut Sink) -> Facts {
    let mut facts = derive(plan, assume::assume(plan, facts, sink));
    facts.left_out = facts.left_out.map(|left_out| {
        let LeftOutFacts { facts, corrections } = *left_out;
        Box::new(LeftOutFacts { facts: derive(plan, facts), corrections })
    });
    facts
}

/// The facts with their amounts given to places, and the places in the report's version of NUTS.
fn placed(plan: &Plan, facts: Facts, sink: &mut Sink) -> Facts {
    // An equal split is one among the places as they were sent, and what is spread goes to regions of the report's version.
    let facts = attribute(plan, without_idle_categories(plan, facts), sink);
    let facts = regions::carry(plan, facts, sink);
    derive(plan, regions::spread(plan, facts, sink))
}

/// The boundaries of the regions, where the campaign names a file that has them.
fn boundaries(campaign: &Campaign, plan: &Plan, sink: &mut Sink) -> Option<Arc<Outlines>> {
    let file = &campaign.files[plan.report.boundaries?];
    let outlines = crate::boundaries::read(&file.path, &file.bytes, plan.report.nuts);
    outlines.map(Arc::new).map_err(|finding| sink.push(*finding)).ok()
}

/// The campaign's definition, resolved; nothing where a name in it is wrong.
pub(crate) fn plan(campaign: &Campaign, sink: &mut Sink) -> Result<Option<Plan>, Error> {
    let text =
        |path: &str| campaign.files.iter().find(|file| file.path == path).map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let written = text("report.toml").ok_or(Error::NoDefinition)?;
    let mut texts = BTreeMap::new();
    for language in LANGUAGES {
        let path = format!("texts/{language}.toml");
        if let Some(written) = text(&path)
            && let Some(own) = parsed::<Texts>(&path, &written, sink)
        {
            texts.insert((*language).to_owned(), own);
        }
    }
    let categories = campaign.files.iter().find(|file| file.path == CATEGORIES).and_then(|file| categories(file, sink));
    let definition = match definition::parse(&written) {
        Ok(definition) => definition,
        Err(error) => {
            sink.push(invalid("report.toml", &written, error.offset, &error.message));
            return Ok(None);
        }
    };
    let corrections = text(CORRECTIONS).and_then(|text| Some((parsed(CORRECTIONS, &text, sink)?, text)));
    let theme = definition.report.as_ref().and_then(|report| report.theme.as_ref()).map_or(THEME, |name| name.get_ref()).to_owned();
    let theme = text(&theme).and_then(|text| Some(WrittenTheme { theme: parsed(&theme, &text, sink)?, text, file: theme }));
    let files = campaign.files.iter().map(|file| file.path.clone()).collect();
    let folders = definition.predecessor.iter().map(|predecessor| predecessor.folder.get_ref().clone());
    let predecessors = folders.filter_map(|folder| {
        let definition = text(&Predecessor::definition(&folder))?;
        let place = format!("{folder}/{CORRECTIONS}");
        let corrections = text(&place).and_then(|text| Some((parsed(&place, &text, sink)?, text)));
        Some((folder, WrittenEarlier { text: definition, corrections }))
    });
    let predecessors = predecessors.collect();
    Ok(resolve(
        Written { definition, text: written, corrections, texts, categories, theme, predecessors, files, languages: LANGUAGES },
        sink,
    ))
}

/// The campaign's own list of the categories of regions; what is wrong with it are findings.
fn categories(file: &InputFile, sink: &mut Sink) -> Option<Categories> {
    let place = |line| Location::Text { file: file.path.clone(), line, column: 1 };
    let report = |faults: Vec<CategoriesFault>| {
        for CategoriesFault { line, message, hint } in faults {
            sink.push(Diagnostic::new(Code::InvalidCodeList, place(line), message).with_hint(hint));
        }
    };
    Categories::parse(&file.bytes).map_err(report).ok()
}

fn parsed<T: serde::de::DeserializeOwned>(path: &str, text: &str, sink: &mut Sink) -> Option<T> {
    toml::from_str(text).map_err(|error| sink.push(invalid(path, text, error.span().map_or(0, |span| span.start), error.message()))).ok()
}

fn invalid(path: &str, text: &str, offset: usize, message: &str) -> Diagnostic {
    let (line, column) = line_and_column(text, offset);
    // The parser's message may have several lines; a finding has one.
    let message = message.lines().collect::<Vec<_>>().join("; ");
    Diagnostic::new(Code::InvalidDefinition, Location::Text { file: path.to_owned(), line, column }, message)
}

/// The languages that are asked for by code, or `all` of them.
fn asked(languages: &[String]) -> Result<Vec<String>, Error> {
    if languages == ["all"] {
        return Ok(LANGUAGES.iter().map(|language| (*language).to_owned()).collect());
    }
    if let Some(unknown) = languages.iter().find(|language| !LANGUAGES.contains(&language.as_str())) {
        return Err(Error::UnknownLanguage(unknown.clone()));
    }
    // One that is named twice is made once.
    let mut seen = BTreeSet::new();
    Ok(languages.iter().filter(|language| seen.insert(*language)).cloned().collect())
}

/// Leaves the plan with the languages, tables and figures that the options ask for.
fn narrow(plan: &mut Plan, options: &Options) -> Result<(), Error> {
    if let Some(languages) = &options.languages {
        plan.report.languages = asked(languages)?;
    }
    if let Some(sizes) = &options.chart_sizes {
        plan.report.chart_sizes = sizes.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    }
    for language in &plan.report.languages {
        let terms = unfinished(language);
        if !terms.is_empty() {
            return Err(Error::UnfinishedLanguage { language: language.clone(), terms });
        }
    }
    if let Some(only) = &options.only {
        let mut known: Vec<String> = plan.outputs.iter().map(OutputPlan::whole).collect();
        known.dedup();
        if let Some(unknown) = only.iter().find(|id| !known.contains(id)) {
            return Err(Error::UnknownOutput { id: unknown.clone(), known });
        }
        plan.outputs.retain(|output| only.contains(&output.whole()));
    }
    Ok(())
}

fn summarized<'a>(read: &'a Read, progress: &dyn Progress) -> Vec<Summarized<'a>> {
    progress.begin(Step::Aggregate, read.plan.outputs.len());
    read.plan
        .outputs
        .par_iter()
        .map(|output| {
            let facts = &read.facts[output.dataset];
            let summary = summarize(&read.plan, output, facts);
            progress.advance();
            Summarized { output, facts, summary }
        })
        .collect()
}

fn note_not_reported(outputs: &[Summarized<'_>], sink: &mut Sink) {
    for (id, sentence) in present::missing(outputs) {
        let message = format!("{id} is not in the report: {}", within(&sentence));
        sink.push(Diagnostic::new(Code::NotReported, Location::Campaign, message));
    }
}

/// A sentence as part of a longer one: lower case, no full stop.
fn within(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn overview(read: &Read, outputs: &[Summarized<'_>]) -> Overview {
    let made = present::items(outputs).filter(|item| item.iter().any(|summarized| summarized.summary.is_ok()));
    let made = made.filter(|item| item[0].output.extract.is_none());
    let (figures, tables): (Vec<_>, Vec<_>) = made.partition(|item| item[0].output.chart.is_some());
    let rows = read.plan.datasets.iter().zip(&read.facts).filter(|(_, facts)| !facts.is_empty());
    Overview {
        files: read.files,
        rows: rows.map(|(dataset, facts)| (dataset.name.clone(), facts.len())).collect(),
        not_reported: present::missing(outputs),
        tables: tables.len(),
        figures: figures.len(),
        languages: read.plan.report.languages.clone(),
    }
}
