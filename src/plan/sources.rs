//! Sources: which file feeds which dataset.

use glob::{MatchOptions, Pattern};

use super::resolve::{Author, CORRECTIONS, Context};
use super::senders::Settled;
use super::{DatasetPlan, MoneyUnit, NutsVersion, RatePlan, rates};
use crate::codes::CURRENCIES;
use crate::definition::{Name, Source, THEME};
use crate::diag::Code;

/// `*` stands for any characters but `/`, and letters are compared as written on every system.
pub(super) const MATCHING: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

/// Where a campaign's own list of the categories of regions stands.
pub const CATEGORIES: &str = "codes/category_of_region_2021_2027.csv";

/// How one file feeds one dataset.
#[derive(Debug, Clone, Default)]
pub struct SourcePlan {
    /// Position of the file in the campaign's list of files, which is sorted by path.
    pub file: usize,
    /// Path from the campaign folder.
    pub path: String,
    /// Names of the sheets to read; all visible sheets where it is empty.
    pub sheets: Vec<String>,
    /// Position of the dataset.
    pub dataset: usize,
    /// Values that hold for every row: position of the column and the text, read as if it stood in a cell.
    pub values: Vec<(usize, String)>,
    /// Units of columns whose headings do not say them.
    pub units: Vec<(usize, MoneyUnit)>,
    /// Headings of this source that the dataset does not know: position of the column and the heading.
    pub headings: Vec<(usize, String)>,
    /// The declared encoding of a text file.
    pub encoding: Option<String>,
    /// The declared separator of a text file.
    pub separator: Option<char>,
    /// The declared language of its sender.
    pub language: Option<String>,
    /// The declared NUTS version of its codes.
    pub nuts: Option<NutsVersion>,
    /// Currencies of columns whose headings do not say them.
    pub currencies: Vec<(usize, &'static str)>,
    /// The rates of its month.
    pub rates: Vec<RatePlan>,
    /// The month whose rates convert its amounts: `2024-12`.
    pub rate_month: String,
    /// The reporting year of its campaign; nothing where there is one campaign only.
    pub year: Option<i32>,
}

/// The campaign that sources belong to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner<'a> {
    /// What stands before its paths: nothing for the report's own campaign, `../2024/` for a predecessor.
    pub(super) prefix: &'a str,
    /// Its year, which fills the column of the year; nothing where there is one campaign only.
    pub(super) year: Option<i32>,
    /// What its senders settle.
    pub(super) senders: &'a Settled,
    /// Its rates.
    pub(super) rates: &'a Rates,
}

/// The declared rates, and the month of those that convert the amounts of a source that names none.
#[derive(Debug)]
pub(super) struct Rates {
    /// All of them.
    pub(super) all: Vec<RatePlan>,
    /// The month of the cut-off date.
    pub(super) usual_month: String,
}

/// Resolves all sources, in the order of the files' paths; a file that none names is a finding, unless it is one of those that hold no
/// reporting.
pub(super) fn resolve(
    sources: Vec<Source>,
    datasets: &[DatasetPlan],
    files: &[String],
    no_reporting: &[Option<usize>],
    owner: Owner<'_>,
    context: &mut Context<'_>,
) -> Vec<SourcePlan> {
    let mut named: Vec<usize> = no_reporting.iter().flatten().copied().chain(owner.senders.superseded.iter().copied()).collect();
    let plans = of_owner(sources, datasets, files, owner, &mut named, context);
    report_unused(&named, files, context);
    plans
}

/// The sources of one campaign, in the order of the files' paths; `named` gets the files that they name.
pub(super) fn of_owner(
    sources: Vec<Source>,
    datasets: &[DatasetPlan],
    files: &[String],
    owner: Owner<'_>,
    named: &mut Vec<usize>,
    context: &mut Context<'_>,
) -> Vec<SourcePlan> {
    let mut plans = Vec::new();
    for source in sources {
        let dataset = context.find(Author::Campaign, "dataset", &source.dataset, datasets.iter().map(|dataset| dataset.name.as_str()));
        let matched = matching(&source.files, owner, files, context);
        named.extend(matched.iter().copied());
        if let Some(dataset) = dataset {
            for file in matched {
                let mut plan = bind(&source, (dataset, &datasets[dataset]), (file, files), owner.rates, context);
                plan.year = owner.year;
                let year = datasets[dataset].year.zip(owner.year);
                plan.values.extend(year.map(|(column, year)| (column, year.to_string())));
                plans.push((file, plan));
            }
        }
    }
    // The sort is stable: sources of one file stay in the order of their declaration.
    plans.sort_by_key(|(file, _)| *file);
    plans.into_iter().map(|(_, plan)| plan).collect()
}

/// The positions of the files that a pattern names.
fn matching(pattern: &Name, owner: Owner<'_>, files: &[String], context: &mut Context<'_>) -> Vec<usize> {
    let Ok(compiled) = Pattern::new(&format!("{}{}", owner.prefix, pattern.get_ref())) else {
        let message = format!("`{}` is not a path or pattern", pattern.get_ref());
        context.fault(Code::InvalidDefinition, Author::Campaign, pattern.span(), message, None);
        return Vec::new();
    };
    let found: Vec<usize> = (0..files.len()).filter(|file| compiled.matches_with(&files[*file], MATCHING)).collect();
    if found.is_empty() && !owner.senders.awaited.contains(pattern.get_ref()) {
        report_missing(pattern, files, context);
    }
    found.into_iter().filter(|file| !owner.senders.superseded.contains(file)).collect()
}

/// The position of the one file of this name; a finding where there is none.
pub(super) fn file(name: &Name, files: &[String], context: &mut Context<'_>) -> Option<usize> {
    let found = files.iter().position(|file| file == name.get_ref());
    if found.is_none() {
        report_missing(name, files, context);
    }
    found
}

fn report_missing(name: &Name, files: &[String], context: &mut Context<'_>) {
    let hint = crate::codes::nearest(name.get_ref(), files.iter().map(String::as_str))
        .map_or_else(|| "paths start at the campaign folder".to_owned(), |near| format!("did you mean `{near}`?"));
    let message = format!("no file `{}` in the campaign folder", name.get_ref());
    context.fault(Code::MissingFile, Author::Campaign, name.span(), message, Some(hint));
}

fn bind(
    source: &Source,
    (dataset, plan): (usize, &DatasetPlan),
    (file, files): (usize, &[String]),
    rates: &Rates,
    context: &mut Context<'_>,
) -> SourcePlan {
    let rate_month = source.rates.as_ref().and_then(|name| rates::month(name, context)).unwrap_or_else(|| rates.usual_month.clone());
    let mut currencies = Vec::new();
    for (name, code) in &source.currencies {
        let position = context.find(Author::Campaign, "currency", code, CURRENCIES.into_iter());
        currencies.extend(position.map(|position| (name, CURRENCIES[position])));
    }
    let language = source.language.as_ref().and_then(|name| context.sender_language(name));
    let nuts = source.nuts.as_ref().and_then(|year| context.nuts_version(year));
    let mut column = |name: &Name| {
        context.find(
            Author::Campaign,
            &format!("column of dataset `{}`", plan.name),
            name,
            plan.columns.iter().map(|column| column.name.as_str()),
        )
    };
    let currencies = currencies.into_iter().filter_map(|(name, code)| Some((column(name)?, code))).collect();
    SourcePlan {
        file,
        path: files[file].clone(),
        sheets: source.sheets.iter().map(|sheet| sheet.get_ref().clone()).collect(),
        dataset,
        values: source.values.iter().filter_map(|(name, value)| Some((column(name)?, value.get_ref().clone()))).collect(),
        units: source.units.iter().filter_map(|(name, unit)| Some((column(name)?, *unit))).collect(),
        headings: source.headings.iter().filter_map(|(name, heading)| Some((column(name)?, heading.get_ref().clone()))).collect(),
        encoding: source.encoding.as_ref().map(|name| name.get_ref().clone()),
        separator: source.separator,
        language,
        nuts,
        currencies,
        rates: rates.all.iter().filter(|rate| rate.month == rate_month).cloned().collect(),
        rate_month,
        year: None,
    }
}

/// Whether a file of the campaign folder is part of the definition, or a note to people, and so no report of a sender.
#[must_use]
pub fn is_definition(path: &str) -> bool {
    let note = path.rsplit('/').next().is_some_and(|name| name.eq_ignore_ascii_case("README.md"));
    note || matches!(path, "report.toml" | CORRECTIONS | THEME | "known-totals.json") || path.starts_with("texts/") || path == CATEGORIES
}

fn report_unused(named: &[usize], files: &[String], context: &mut Context<'_>) {
    for (position, path) in files.iter().enumerate() {
        // What a predecessor leaves unused was said in its own year.
        if !named.contains(&position) && !is_definition(path) && !path.starts_with("../") {
            context.unused_file(path);
        }
    }
}
