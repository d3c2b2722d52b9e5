//! The fixed words and sentences of the report.

use super::Edition;
use super::locale::{Argument, Locale};
use crate::aggregate::Missing;
use crate::plan::ReportPlan;
use crate::report::{Unit, Words};

/// Title of the report.
pub(super) fn report_title(locale: &Locale, report: &ReportPlan) -> String {
    let year = report.year.to_string();
    marked(locale, report, "report-title", &[("year", Argument::Text(&year))])
}

/// What the figures are, and their cut-off date.
pub(super) fn report_subtitle(locale: &Locale, report: &ReportPlan) -> String {
    let date = locale.date(report.cut_off);
    marked(locale, report, "report-subtitle", &[("date", Argument::Text(&date))])
}

/// The source line of every table and figure.
pub(super) fn source_line(locale: &Locale, report: &ReportPlan) -> String {
    let (year, date) = (report.year.to_string(), locale.date(report.cut_off));
    marked(locale, report, "source-line", &[("year", Argument::Text(&year)), ("date", Argument::Text(&date))])
}

/// A message that has another form where the data are made up, so that no page passes for the real report.
fn marked(locale: &Locale, report: &ReportPlan, name: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    if report.synthetic { locale.message(&format!("{name}-synthetic"), arguments) } else { locale.message(name, arguments) }
}

/// `Table 2`, `Figure 9`, `Supplementary figure 4`: the heading of an id; the id itself where its letter is of no kind.
///
/// `T` and `F` are the annual report's own numbers; what the program adds to them has letters of its own, each for tables and figures.
pub(super) fn heading(locale: &Locale, id: &str, is_figure: bool) -> String {
    let kind = if is_figure { "figure" } else { "table" };
    let mut letters = id.chars();
    let name = match letters.next() {
        Some('T') => "table-heading".to_owned(),
        Some('F') => "figure-heading".to_owned(),
        Some(letter) => format!("heading-{letter}-{kind}"),
        None => return id.to_owned(),
    };
    locale.try_message(&name, &[("number", Argument::Text(letters.as_str()))]).unwrap_or_else(|| id.to_owned())
}

/// Heading and title together. No language of the Union has a space before a colon in its publications, French neither (Interinstitutional
/// Style Guide 6.4).
pub(super) fn caption(heading: &str, title: &str) -> String {
    format!("{heading}: {title}")
}

/// The unit's name with the power of ten in which amounts are printed.
pub(super) fn unit(locale: &Locale, unit: Unit, power: u32) -> String {
    match unit {
        Unit::Euro => locale.message(&format!("unit-EUR-{power}"), &[]),
        _ => locale.message(&format!("unit-{}", unit.code()), &[]),
    }
}

/// What is missing for an output, in a sentence.
pub(super) fn missing(locale: &Locale, missing: &Missing) -> String {
    match missing {
        Missing::Dataset(dataset) => locale.message("missing-dataset", &[("dataset", Argument::Text(dataset))]),
        Missing::EarlierYears(dataset) => locale.message("missing-earlier-years", &[("dataset", Argument::Text(dataset))]),
        Missing::Facts(dataset) => locale.message("missing-facts", &[("dataset", Argument::Text(dataset))]),
        Missing::Columns { dataset, columns } => locale.message(
            "missing-columns",
            &[
                ("dataset", Argument::Text(dataset)),
                ("count", Argument::Count(i64::try_from(columns.len()).unwrap_or(i64::MAX))),
                ("columns", Argument::Text(&columns.join(", "))),
            ],
        ),
    }
}

/// The fixed words of pages and workbooks.
pub(super) fn words(locale: &Locale, edition: &Edition<'_>, report: &ReportPlan) -> Words {
    let word = |name: &str| locale.message(name, &[]);
    Words {
        contents: word("word-contents"),
        notes: word("word-notes"),
        note: word("word-note"),
        note_mark: word("note-mark"),
        cover: word("word-cover"),
        tables: word("word-tables"),
        figures: word("word-figures"),
        source: word("word-source"),
        not_reported: word("word-not-reported"),
        data_table: word("word-data-table"),
        skip: word("word-skip"),
        sheet: word("word-sheet"),
        title: word("word-title"),
        number: word("word-number"),
        reason: word("word-reason"),
        made_by: marked(
            locale,
            report,
            "made-by",
            &[("version", Argument::Text(edition.version)), ("campaign", Argument::Text(edition.campaign))],
        ),
        empty_cell: word("empty-cell"),
        not_applicable: word("not-applicable"),
        one_table: word("one-table"),
        about_workbook: word("about-workbook"),
        extracts: word("word-extracts"),
        filter_text: word("filter-text"),
        filter_all: word("filter-all"),
        filter_reset: word("filter-reset"),
        filter_shown: locale.message("filter-shown", &[("shown", Argument::Text("{shown}")), ("all", Argument::Text("{all}"))]),
        synthetic: report.synthetic.then(|| word("word-synthetic")),
    }
}
