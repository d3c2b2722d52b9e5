//! Resolves every name of a definition, and says of each wrong one where it stands and which is the nearest right one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::sources::Owner;
use super::theme::{self, WrittenTheme};
use super::{
    DatasetPlan, NonePlan, Plan, ReportPlan, attributions, checks, corrections, datasets, extracts, key_figures, outputs, predecessors,
    rates, senders, sources,
};
use crate::codes::nuts::NutsVersion;
use crate::codes::{Categories, nearest};
use crate::definition::{Corrections, DeclaredNone, Definition, Name, RegionSplit, Report, Texts, builtin};
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::{Location, line_and_column};
use crate::report::{ChartSize, Theme};
use crate::workbook::Date;

/// Where corrections and assumptions are declared.
pub const CORRECTIONS: &str = "corrections.toml";

/// A campaign's definition with its text, from which places are told.
#[derive(Debug, Clone)]
pub struct Written {
    /// The definition.
    pub definition: Definition,
    /// The text of `report.toml`.
    pub text: String,
    /// What is put right and assumed, with the text of `corrections.toml`.
    pub corrections: Option<(Corrections, String)>,
    /// The campaign's own texts by language.
    pub texts: BTreeMap<String, Texts>,
    /// The campaign's own list of the categories of regions.
    pub categories: Option<Categories>,
    /// The campaign's own colours.
    pub theme: Option<WrittenTheme>,
    /// The predecessors whose files are there, by folder.
    pub predecessors: BTreeMap<String, WrittenEarlier>,
    /// The paths of the campaign's files, sorted.
    pub files: Vec<String>,
    /// The languages in which a report can be printed.
    pub languages: &'static [&'static str],
}

/// A predecessor as it is written.
#[derive(Debug, Clone)]
pub struct WrittenEarlier {
    /// The text of its `report.toml`.
    pub text: String,
    /// Its corrections with their text.
    pub corrections: Option<(Corrections, String)>,
}

/// Whose declaration a name stands in: the program's own needs no place, since its tests prove it right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Author {
    /// The parts that ship with the program.
    Program,
    /// `report.toml`.
    Campaign,
}

/// What resolving needs at hand: where names stand, and where findings go.
pub(super) struct Context<'a> {
    /// The campaign's file in which names stand.
    file: &'a str,
    text: &'a str,
    sink: &'a mut Sink,
}

impl Context<'_> {
    /// The same for the definition of a predecessor.
    pub(super) fn of_predecessor<'b>(file: &'b str, text: &'b str, context: &'b mut Context<'_>) -> Context<'b> {
        Context { file, text, sink: &mut *context.sink }
    }

    /// Adds a finding.
    pub(super) fn push(&mut self, finding: Diagnostic) {
        self.sink.push(finding);
    }

    /// Where a byte range of an author's text stands.
    pub(super) fn place(&self, author: Author, span: Range<usize>) -> Location {
        match author {
            Author::Program => Location::Campaign,
            Author::Campaign => {
                let (line, column) = line_and_column(self.text, span.start);
                Location::Text { file: self.file.to_owned(), line, column }
            }
        }
    }

    /// Adds a finding at a name.
    pub(super) fn fault(&mut self, code: Code, author: Author, span: Range<usize>, message: String, hint: Option<String>) {
        let place = self.place(author, span);
        let mut diagnostic = Diagnostic::new(code, place, message);
        diagnostic.hint = hint;
        self.sink.push(diagnostic);
    }

    /// Adds a finding at a file that no source names.
    pub(super) fn unused_file(&mut self, path: &str) {
        let message = "no `[[source]]` of report.toml names this file".to_owned();
        let hint = "declare a source for it, or move it out of the campaign folder";
        self.sink.push(Diagnostic::new(Code::UnusedFile, Location::File { file: path.to_owned() }, message).with_hint(hint));
    }

    /// Adds a finding at a file that is left out for a reason.
    pub(super) fn note_of_file(&mut self, code: Code, path: &str, message: String) {
        self.sink.push(Diagnostic::new(code, Location::File { file: path.to_owned() }, message));
    }

    /// The same declarations, of which nothing is said.
    pub(super) fn silent<'a>(&'a self, sink: &'a mut Sink) -> Context<'a> {
        Context { file: self.file, text: self.text, sink }
    }

    /// The NUTS version of a year.
    pub(super) fn nuts_version(&mut self, year: &Name) -> Option<NutsVersion> {
        let position = self.find(Author::Campaign, "NUTS version", year, NutsVersion::ALL.into_iter().map(NutsVersion::code))?;
        Some(NutsVersion::ALL[position])
    }

    /// A language in which senders are written to.
    pub(super) fn sender_language(&mut self, name: &Name) -> Option<String> {
        let position = self.find(Author::Campaign, "language of letters", name, crate::words::LANGUAGES.into_iter())?;
        Some(crate::words::LANGUAGES[position].to_owned())
    }

    /// The position of a name among those that exist; a finding with the nearest one where it is none of them.
    pub(super) fn find<'n>(
        &mut self,
        author: Author,
        what: &str,
        name: &Name,
        among: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<usize> {
        let found = among.clone().position(|candidate| candidate == name.get_ref());
        if found.is_none() {
            let hint = match nearest(name.get_ref(), among.clone()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known are: {}", among.collect::<Vec<_>>().join(", ")),
            };
            self.fault(Code::UnknownName, author, name.span(), format!("there is no {what} `{}`", name.get_ref()), Some(hint));
        }
        found
    }
}

/// The datasets that the program brings along.
#[must_use]
pub fn built_in_datasets() -> Vec<super::DatasetPlan> {
    let mut sink = Sink::new();
    let mut context = Context { file: "report.toml", text: "", sink: &mut sink };
    datasets::resolve(builtin::definition().dataset, Vec::new(), &mut context)
}

/// Resolves a campaign's definition together with the program's own.
///
/// Gives nothing where a name is wrong; `sink` then has an error for each.
pub fn resolve(written: Written, sink: &mut Sink) -> Option<Plan> {
    let before = sink.error_count();
    let Written { definition, text, corrections, texts, categories, theme, predecessors, files, languages } = written;
    let own = builtin::definition();
    let mut context = Context { file: "report.toml", text: &text, sink };
    let regions = definition.regions.unwrap_or_default();
    let boundaries = regions.boundaries.and_then(|name| sources::file(&name, &files, &mut context));
    let named_theme = definition.report.as_ref().and_then(|report| report.theme.as_ref());
    let theme_file = named_theme.and_then(|name| sources::file(name, &files, &mut context));
    let theme = theme.map_or_else(Theme::default, |written| {
        let WrittenTheme { theme, text, file } = written;
        theme::resolve(&theme, &mut Context { file: &file, text: &text, sink: &mut *context.sink })
    });
    let own_parts = OwnParts { texts, categories, split: regions.split, boundaries, theme, languages };
    let no_reporting = [boundaries, theme_file];
    let due = due(definition.report.as_ref(), &mut context);
    let senders = senders::resolve(&definition.sender, "", due, &files, &mut context);
    let report = report(definition.report, own_parts, &mut context);
    let datasets = datasets::resolve(own.dataset, definition.dataset, &mut context);
    let nuts = report.as_ref().map(|(report, _)| report.nuts);
    let attributions = attributions::resolve(own.attribution, definition.attribution, &datasets, nuts, &mut context);
    let year = report.as_ref().map(|(report, _)| report.year);
    let checks = checks::resolve(own.check, definition.check, year, &datasets, &mut context);
    let earlier = predecessors::resolve(definition.predecessor, year.unwrap_or(i32::MAX), &predecessors, &datasets, &files, &mut context);
    let usual_month = report.as_ref().map_or_else(String::new, |(report, _)| rates::month_of(report.cut_off));
    let rates = sources::Rates { all: rates::resolve(&definition.rate, &mut context), usual_month };
    let owner = Owner { prefix: "", year: year.filter(|_| !earlier.years.is_empty()), senders: &senders, rates: &rates };
    let own_year = owner.year;
    let predecessors::Earlier { mut sources, years, corrections: mut earlier_corrections, assumptions: mut earlier_assumptions } = earlier;
    sources.extend(sources::resolve(definition.source, &datasets, &files, &no_reporting, owner, &mut context));
    let unit = report.as_ref().map_or(crate::definition::MoneyUnit::Million, |(_, unit)| *unit);
    let declared =
        outputs::Declared { tables: own.table, figures: own.figure, own_tables: definition.table, own_figures: definition.figure };
    let mut outputs = key_figures::resolve(own.key_figures, definition.key_figures, &datasets, unit, &mut context);
    outputs.extend(outputs::resolve(declared, &datasets, unit, &mut context));
    outputs.extend(extracts::resolve(own.extract, definition.extract, &datasets, unit, &mut context));
    let none = definition.none.into_iter().filter_map(|none| self::none(none, &datasets, &mut context)).collect();
    let (corrections, mut assumptions) = match corrections {
        Some((corrections, text)) => {
            let mut context = Context { file: CORRECTIONS, text: &text, sink: &mut *context.sink };
            corrections::resolve(corrections, &datasets, &sources, &files, &mut context)
        }
        None => (Vec::new(), Vec::new()),
    };
    if let Some(year) = own_year {
        predecessors::restrict(&mut assumptions, year, &datasets);
    }
    earlier_corrections.extend(corrections);
    earlier_assumptions.extend(assumptions);
    let (corrections, assumptions) = (earlier_corrections, earlier_assumptions);
    let (mut report, _) = report?;
    report.years.extend(years);
    (sink.error_count() == before).then_some(Plan {
        report,
        datasets,
        sources,
        attributions,
        checks,
        outputs,
        corrections,
        assumptions,
        senders: senders.senders,
        none,
    })
}

fn none(none: DeclaredNone, datasets: &[DatasetPlan], context: &mut Context<'_>) -> Option<NonePlan> {
    let names = datasets.iter().map(|dataset| dataset.name.as_str());
    Some(NonePlan { dataset: context.find(Author::Campaign, "dataset", &none.dataset, names)?, reason: none.reason })
}

/// The last day on which reporting may come.
fn due(report: Option<&Report>, context: &mut Context<'_>) -> Option<Date> {
    let due = report?.due.as_ref()?;
    let Some(date) = due.get_ref().date else {
        let message = "expected a date such as `2025-01-31`".to_owned();
        context.fault(Code::InvalidDefinition, Author::Campaign, due.span(), message, None);
        return None;
    };
    Some(Date { year: i32::from(date.year), month: date.month, day: date.day })
}

/// What a campaign says beside `[report]` that holds for the whole report.
struct OwnParts {
    texts: BTreeMap<String, Texts>,
    categories: Option<Categories>,
    split: RegionSplit,
    /// Position of the file of boundaries.
    boundaries: Option<usize>,
    theme: Theme,
    languages: &'static [&'static str],
}

fn report(report: Option<Report>, own: OwnParts, context: &mut Context<'_>) -> Option<(ReportPlan, crate::definition::MoneyUnit)> {
    let Some(report) = report else {
        let hint = "state year, cut_off, languages, rounding, unit and nuts under `[report]`".to_owned();
        context.fault(Code::InvalidDefinition, Author::Campaign, 0..0, "`[report]` is missing".to_owned(), Some(hint));
        return None;
    };
    for language in &report.languages {
        context.find(Author::Campaign, "language", language, own.languages.iter().copied());
    }
    let mut chart_sizes = BTreeSet::new();
    for size in &report.chart_sizes {
        let position = context.find(Author::Campaign, "size of charts", size, ChartSize::ALL.iter().map(|size| size.name()));
        chart_sizes.extend(position.map(|position| ChartSize::ALL[position]));
    }
    let nuts = context.nuts_version(&report.nuts);
    let Some(cut_off) = report.cut_off.get_ref().date else {
        let message = "expected a date such as `2024-12-31`".to_owned();
        context.fault(Code::InvalidDefinition, Author::Campaign, report.cut_off.span(), message, None);
        return None;
    };
    let date = Date { year: i32::from(cut_off.year), month: cut_off.month, day: cut_off.day };
    let plan = ReportPlan {
        year: report.year,
        cut_off: date,
        languages: report.languages.into_iter().map(toml::Spanned::into_inner).collect(),
        rounding: report.rounding,
        nuts: nuts?,
        years: BTreeMap::from([(report.year, date)]),
        split: own.split,
        categories: own.categories.unwrap_or_else(|| Categories::own().clone()),
        synthetic: report.synthetic,
        boundaries: own.boundaries,
        chart_sizes: chart_sizes.into_iter().collect(),
        theme: own.theme,
        texts: own.texts,
    };
    Some((plan, report.unit))
}
