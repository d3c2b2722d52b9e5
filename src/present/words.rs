//! The fixed words and sentences of the report.

use super::Edition;
use super::locale::{Argument, Locale};
use crate::aggregate::Missing;
use crate::report::{Unit, Words};
use crate::workbook::Date;

/// Title of the report.
pub(super) fn report_title(locale: &Locale, year: i32) -> String {
    locale.message("report-title", &[("year", Argument::Text(&year.to_string()))])
}

/// What the figures are, and their cut-off date.
pub(super) fn report_subtitle(locale: &Locale, cut_off: Date) -> String {
    locale.message("report-subtitle", &[("date", Argument::Text(&locale.date(cut_off)))])
}

/// The source line of every table and figure.
pub(super) fn source_line(locale: &Locale, year: i32, cut_off: Date) -> String {
    locale.message("source-line", &[("year", Argument::Text(&year.to_string())), ("date", Argument::Text(&locale.date(cut_off)))])
}

/// `Table 2`, `Figure 9`: the heading of an id; the id itself where it is of neither kind.
pub(super) fn heading(locale: &Locale, id: &str) -> String {
    let name = match id.chars().next() {
        Some('T') => "table-heading",
        Some('F') => "figure-heading",
        _ => return id.to_owned(),
    };
    locale.message(name, &[("number", Argument::Text(&id[1..]))])
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
pub(super) fn words(locale: &Locale, edition: &Edition<'_>) -> Words {
    let word = |name: &str| locale.message(name, &[]);
    Words {
        contents: word("word-contents"),
        notes: word("word-notes"),
        note: word("word-note"),
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
        made_by: locale.message("made-by", &[("version", Argument::Text(edition.version)), ("campaign", Argument::Text(edition.campaign))]),
        empty_cell: word("empty-cell"),
    }
}
