//! What the pages print, as data for their template: plain texts, none of which is ever read as markup.

use std::fmt::Write;

use ab_glyph::{Font as _, FontRef};
use serde::Serialize;

use crate::report::{Cell, ColumnKind, Item, NotReported, Report, RowRole, Table, Words};

/// The report as the template reads it.
#[derive(Serialize)]
pub(super) struct Content {
    language: String,
    title: String,
    subtitle: String,
    synthetic: Option<String>,
    words: ContentWords,
    items: Vec<ContentItem>,
    not_reported: Vec<ContentNotReported>,
}

#[derive(Serialize)]
struct ContentWords {
    contents: String,
    tables: String,
    figures: String,
    not_reported: String,
    empty_cell: String,
    made_by: String,
}

#[derive(Serialize)]
struct ContentItem {
    caption: String,
    columns: Vec<ContentColumn>,
    rows: Vec<ContentRow>,
    nothing: Option<String>,
    notes: Vec<String>,
    source: String,
    chart: Option<ContentChart>,
}

#[derive(Serialize)]
struct ContentColumn {
    heading: String,
    number: bool,
    key: bool,
}

#[derive(Serialize)]
struct ContentRow {
    role: &'static str,
    cells: Vec<Option<String>>,
}

#[derive(Serialize)]
struct ContentChart {
    file: String,
    alternative: String,
}

#[derive(Serialize)]
struct ContentNotReported {
    caption: String,
    reason: String,
}

/// The name of a chart's file among those of the template.
pub(super) fn chart_file(id: &str) -> String {
    format!("{id}.svg")
}

/// The content of a report; `charts` are the ids of the figures that have one.
pub(super) fn content(report: &Report, charts: &[&str]) -> Content {
    let glyphs = Glyphs::new();
    Content {
        language: report.language.clone(),
        title: glyphs.shown(&report.title),
        subtitle: glyphs.shown(&report.subtitle),
        synthetic: report.words.synthetic.as_deref().map(|mark| glyphs.shown(mark)),
        words: words(&report.words, &glyphs),
        items: report.items.iter().map(|item| of_item(item, charts, &glyphs)).collect(),
        not_reported: report.not_reported.iter().map(|item| not_reported(item, &glyphs)).collect(),
    }
}

fn words(words: &Words, glyphs: &Glyphs) -> ContentWords {
    ContentWords {
        contents: glyphs.shown(&words.contents),
        tables: glyphs.shown(&words.tables),
        figures: glyphs.shown(&words.figures),
        not_reported: glyphs.shown(&words.not_reported),
        empty_cell: glyphs.shown(&words.empty_cell),
        made_by: glyphs.shown(&words.made_by),
    }
}

fn of_item(item: &Item, charts: &[&str], glyphs: &Glyphs) -> ContentItem {
    let table = item.table();
    let chart = match item {
        // Those who do not see the picture hear what it is and its numbers.
        Item::Figure(figure) if charts.contains(&table.id.as_str()) => Some(ContentChart {
            file: chart_file(&table.id),
            alternative: glyphs.shown(&format!("{} {}", figure.alternative, figure.description)),
        }),
        Item::Figure(_) | Item::Table(_) => None,
    };
    ContentItem {
        caption: glyphs.shown(&table.caption),
        columns: table
            .columns
            .iter()
            .map(|column| ContentColumn {
                heading: with_unit_together(&glyphs.shown(&column.heading)),
                number: column.kind == ColumnKind::Number,
                key: column.kind == ColumnKind::Key,
            })
            .collect(),
        rows: rows(table, glyphs),
        nothing: table.nothing.as_deref().map(|nothing| glyphs.shown(nothing)),
        notes: table.notes.iter().map(|note| glyphs.shown(note.as_str())).collect(),
        source: glyphs.shown(&table.source),
        chart,
    }
}

/// Keeps a unit in brackets on one line.
fn with_unit_together(heading: &str) -> String {
    match heading.rsplit_once(" (") {
        Some((name, unit)) if unit.ends_with(')') => format!("{name} ({}", unit.replace(' ', "\u{a0}")),
        _ => heading.to_owned(),
    }
}

fn rows(table: &Table, glyphs: &Glyphs) -> Vec<ContentRow> {
    let of_cell = |cell: &Cell| match cell {
        Cell::Text(text) => Some(glyphs.shown(text)),
        Cell::Number(number) => Some(number.printed.clone()),
        Cell::Empty => None,
    };
    let of_row = |role: RowRole, cells: &[Cell]| ContentRow { role: role.code(), cells: cells.iter().map(of_cell).collect() };
    table.rows.iter().map(|row| of_row(row.role, &row.cells)).collect()
}

fn not_reported(item: &NotReported, glyphs: &Glyphs) -> ContentNotReported {
    ContentNotReported { caption: glyphs.shown(&item.caption), reason: glyphs.shown(&item.reason) }
}

/// The letters that the shipped font has.
struct Glyphs {
    regular: FontRef<'static>,
    bold: FontRef<'static>,
}

impl Glyphs {
    fn new() -> Self {
        let font = |bytes| FontRef::try_from_slice(bytes).expect("the shipped font is a font");
        Self { regular: font(notosans::REGULAR_TTF), bold: font(notosans::BOLD_TTF) }
    }

    /// The text with every character that the font does not have written out, such as `[U+4E2D]`: PDF/UA refuses a letter that is not
    /// drawn, and nothing that a sender wrote may be lost.
    fn shown(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        for letter in text.chars() {
            if letter.is_whitespace() || self.has(letter) {
                shown.push(letter);
            } else {
                let _ = write!(shown, "[U+{:04X}]", u32::from(letter));
            }
        }
        shown
    }

    fn has(&self, letter: char) -> bool {
        !letter.is_control() && [&self.regular, &self.bold].iter().all(|font| font.glyph_id(letter).0 != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_the_font_has_not_is_written_out() {
        let glyphs = Glyphs::new();
        assert_eq!(glyphs.shown("Ελλάδα, България, Łódź, ħġżċ, ș ț"), "Ελλάδα, България, Łódź, ħġżċ, ș ț");
        assert_eq!(glyphs.shown("中\u{7}\u{e000}"), "[U+4E2D][U+0007][U+E000]");
    }

    #[test]
    fn a_unit_stays_on_one_line() {
        assert_eq!(with_unit_together("Amount (EUR million)"), "Amount (EUR\u{a0}million)");
        assert_eq!(with_unit_together("Programme"), "Programme");
    }
}
