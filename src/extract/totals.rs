//! Total and subtotal rows and columns, and what they sum.

use super::layout::{Layout, ValueColumn};
use super::region::Rows;
use super::text::words;
use super::{Block, StatedSum};
use crate::extract::context::Context;
use crate::location::CellRef;
use crate::plan::ColumnType;

/// Words that begin the label of a total, folded.
const TOTAL: &[&str] = &[
    "total",
    "totals",
    "totaux",
    "totale",
    "totali",
    "totaal",
    "totalen",
    "totala",
    "totaluri",
    "totales",
    "totais",
    "summe",
    "summa",
    "suma",
    "insgesamt",
    "gesamt",
    "gesamtsumme",
    "gesamtbetrag",
    "endsumme",
    "sum",
    "razem",
    "ogolem",
    "lacznie",
    "kopa",
    "pavisam",
    "viso",
    "ukupno",
    "skupaj",
    "celkem",
    "celkom",
    "spolu",
    "osszesen",
    "yhteensa",
    "kokku",
    "συνολο",
    "общо",
    "iomlan",
    "samtals",
    "totalt",
];
/// Words that begin the label of a sum over a part of the rows, folded.
const SUBTOTAL: &[&str] = &[
    "subtotal",
    "subtotals",
    "subtotale",
    "subtotali",
    "subtotaal",
    "subtotales",
    "subtotaux",
    "zwischensumme",
    "teilsumme",
    "medzisucet",
    "mezisoucet",
    "meduzbroj",
    "reszosszeg",
    "valisumma",
    "delsumma",
    "delsum",
    "vahesumma",
    "μερικο",
];
/// Labels of two words, folded: the first and the second.
const PAIRS: &[(&str, &str, Kind)] = &[
    ("i", "alt", Kind::Total),
    ("is", "viso", Kind::Total),
    ("grand", "total", Kind::Grand),
    ("total", "general", Kind::Grand),
    ("totale", "generale", Kind::Grand),
    ("totaal", "generaal", Kind::Grand),
    ("algemeen", "totaal", Kind::Grand),
    ("total", "geral", Kind::Grand),
    ("overall", "total", Kind::Grand),
    ("sous", "total", Kind::Part),
    ("sub", "total", Kind::Part),
    ("suma", "czesciowa", Kind::Part),
    ("tarpine", "suma", Kind::Part),
    ("starp", "summa", Kind::Part),
    ("total", "parcial", Kind::Part),
    ("totale", "parziale", Kind::Part),
];

/// What a label says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A sum of some rows.
    Part,
    /// A sum; of which rows, its place tells.
    Total,
    /// A sum of all rows.
    Grand,
}

/// A row that states sums.
#[derive(Debug, Clone)]
pub(super) struct TotalRow {
    pub(super) row: u32,
    pub(super) label: String,
    /// How many records stand above it.
    pub(super) records_above: usize,
}

/// Whether a word alone can be the heading of a column of totals.
pub(super) fn is_word(folded: &str) -> bool {
    TOTAL.contains(&folded)
}

/// Whether a text begins as the label of a total does.
pub(super) fn is_label(text: &str) -> bool {
    kind_of(text).is_some()
}

/// What kind of total a label names, and whether it has further words.
fn kind_of(text: &str) -> Option<(Kind, bool)> {
    let words = words(text);
    let first = words.first()?.folded.as_str();
    let second = words.get(1).map_or("", |word| word.folded.as_str());
    let pair = PAIRS.iter().find(|(one, two, _)| (*one, *two) == (first, second)).map(|(_, _, kind)| (*kind, words.len() > 2));
    pair.or_else(|| SUBTOTAL.contains(&first).then_some((Kind::Part, words.len() > 1)))
        .or_else(|| TOTAL.contains(&first).then_some((Kind::Total, words.len() > 1)))
}

/// The records that each total row sums, as positions among all records of the sheet.
///
/// A subtotal sums the records since the total before it. Of the rows whose label leaves it open, one sums all records above if none stand
/// between it and the total before; if it is the only total; or if it says `Total` alone after totals that said more. Otherwise it sums
/// the records since the total before.
fn summed(rows: &Rows) -> Vec<(u32, std::ops::Range<usize>)> {
    let mut before = 0;
    let mut earlier: Vec<(Kind, bool)> = Vec::new();
    let mut summed = Vec::new();
    for (place, total) in rows.totals.iter().enumerate() {
        let (kind, says_more) = kind_of(&total.label).expect("a total row is known by its label");
        let is_last = place + 1 == rows.totals.len() && total.records_above == rows.records.len();
        let since = before..total.records_above;
        let alone_at_the_end =
            is_last && (earlier.is_empty() || !says_more && earlier.iter().any(|(kind, more)| *more || *kind == Kind::Part));
        let all = kind == Kind::Grand || since.is_empty() || kind == Kind::Total && alone_at_the_end;
        summed.push((total.row, if all { 0..total.records_above } else { since }));
        before = total.records_above;
        earlier.push((kind, says_more));
    }
    summed
}

/// Everything that the sheet states as a sum.
pub(super) fn sums(context: &Context, layout: &Layout, rows: &Rows, blocks: &[Block]) -> Vec<StatedSum> {
    let mut sums = Vec::new();
    // The column of totals sums each record's row.
    for total in layout.spread.iter().flat_map(|spread| &spread.totals) {
        for row in rows.records.iter().filter(|row| context.is_filled(**row, total.column)) {
            let parts = parts(blocks, *row, *row);
            sums.extend((!parts.is_empty()).then(|| stated(*row, total, parts)));
        }
    }
    for (row, records) in summed(rows) {
        let span = rows.records.get(records.start).zip(rows.records[records.clone()].last());
        let parts = span.map_or_else(Vec::new, |(first, last)| parts(blocks, *first, *last));
        for (position, bound) in layout.fixed.iter().enumerate() {
            let super::Place::Column(column) = bound.place else { continue };
            let is_summed = matches!(context.dataset.columns[position].kind, ColumnType::Amount | ColumnType::Count);
            if is_summed && context.is_filled(row, column) {
                let (cell, heading) = (CellRef::new(row, column), bound.heading.clone());
                sums.push(StatedSum { cell, heading, column: position, unit: bound.unit, currency: bound.currency, parts: parts.clone() });
            }
        }
        let Some(spread) = &layout.spread else { continue };
        for total in spread.totals.iter().filter(|total| context.is_filled(row, total.column)) {
            sums.push(stated(row, total, parts.clone()));
        }
        for column in spread.columns.iter().filter(|column| context.is_filled(row, column.column)) {
            let own =
                |part: &&(usize, std::ops::Range<usize>)| blocks[part.0].columns[column.value].place == super::Place::Column(column.column);
            sums.push(stated(row, column, parts.iter().filter(own).cloned().collect()));
        }
    }
    sums.sort_by_key(|sum| sum.cell);
    sums
}

fn stated(row: u32, column: &ValueColumn, parts: Vec<(usize, std::ops::Range<usize>)>) -> StatedSum {
    let cell = CellRef::new(row, column.column);
    StatedSum { cell, heading: Some(column.heading.clone()), column: column.value, unit: column.unit, currency: column.currency, parts }
}

/// The records of every block that stand in these rows of the sheet, both included.
fn parts(blocks: &[Block], first: u32, last: u32) -> Vec<(usize, std::ops::Range<usize>)> {
    let ranges = blocks.iter().map(|block| block.rows.partition_point(|row| *row < first)..block.rows.partition_point(|row| *row <= last));
    ranges.enumerate().filter(|(_, range)| !range.is_empty()).collect()
}
