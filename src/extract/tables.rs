//! Several tables on one sheet: where one ends and the next begins, one below the other or side by side.

use std::collections::BTreeSet;
use std::ops::Range;

use super::bind::Slot;
use super::context::Context;
use super::header::{self, Header};
use super::heading::Heading;
use super::text::{key, text_of};
use super::{layout, region, unit};
use crate::diag::Sink;
use crate::plan::ColumnType;
use crate::workbook::{MergedAreas, Row, Sheet, Value};

/// So many filled cells of a row are looked at before it is taken for a row of data.
const CELLS_LOOKED_AT: usize = 4;

/// The parts of a sheet that have a table each; nothing where the sheet is one table, which is then read as it is.
pub(super) fn parts(context: &Context, first: &Header) -> Option<Vec<Sheet>> {
    let Some(sides) = sides(context, first) else { return one_below_the_other(context, first) };
    let parted = sides.into_iter().flat_map(|side| {
        let context = Context::new(&side, context.source, context.dataset);
        let below = header::find(&context, &mut Sink::new()).and_then(|first| one_below_the_other(&context, &first));
        below.unwrap_or_else(|| vec![side.clone()])
    });
    Some(parted.collect())
}

/// The tables that stand side by side, parted by empty columns: two headings for one column show that there may be several, and each must
/// have every column that is required.
fn sides(context: &Context, first: &Header) -> Option<Vec<Sheet>> {
    if first.binding.doubles.is_empty() {
        return None;
    }
    let rows = || context.sheet.rows.iter().filter(|row| row.index >= first.top);
    let filled: BTreeSet<u32> = rows().flat_map(|row| row.cells.iter().map(|(column, _)| *column)).collect();
    let starts: Vec<u32> = filled.iter().copied().filter(|column| *column == 0 || !filled.contains(&(column - 1))).collect();
    let from = |place: usize| if place == 0 { 0 } else { starts[place] };
    let ends = starts.iter().skip(1).copied().chain([u32::MAX]);
    let sides: Vec<Sheet> = ends.enumerate().map(|(place, end)| side(context.sheet, first.top, from(place)..end)).collect();
    let complete = |side: &Sheet| header::is_complete(&Context::new(side, context.source, context.dataset));
    (sides.len() > 1 && sides.iter().all(complete)).then_some(sides)
}

/// The columns of a sheet that one of its tables has; what stands above all of them holds for it, unless a line of its own says the unit.
fn side(sheet: &Sheet, top: u32, columns: Range<u32>) -> Sheet {
    let own =
        |row: &Row| Row { index: row.index, cells: row.cells.iter().filter(|(column, _)| columns.contains(column)).cloned().collect() };
    let says_unit = |row: &&Row| own(row).cells.iter().filter_map(|(_, value)| text_of(value)).any(|text| unit::in_title(&text).is_some());
    let has_unit = sheet.rows.iter().take_while(|row| row.index < top).any(|row| says_unit(&row));
    let rows = sheet.rows.iter().map(|row| if row.index < top && !has_unit { row.clone() } else { own(row) });
    Sheet { rows: rows.filter(|row| !row.cells.is_empty()).collect(), ..without_rows(sheet, sheet.merged.clone()) }
}

/// The tables of a sheet that stand one below the other; nothing where there is one.
fn one_below_the_other(context: &Context, first: &Header) -> Option<Vec<Sheet>> {
    let sheet = context.sheet;
    let headers = further(context, first);
    if headers.is_empty() {
        return None;
    }
    let above: Vec<Row> = sheet.rows.iter().take_while(|row| row.index < first.top).cloned().collect();
    let mut parts = Vec::new();
    let mut from = 0;
    for (place, header) in std::iter::once(first).chain(&headers).enumerate() {
        let next = headers.get(place).map_or(u32::MAX, |next| next.top);
        let end = if next == u32::MAX { next } else { end_of_table(context, &part(sheet, &[], from, next), header) };
        let own_title = sheet.rows.iter().filter(|row| (from..header.top).contains(&row.index));
        let has_unit =
            own_title.flat_map(|row| &row.cells).filter_map(|(_, value)| text_of(value)).any(|text| unit::in_title(&text).is_some());
        // What stands above the first table holds for the others too, unless they say otherwise.
        let inherited = if place == 0 || has_unit { &[][..] } else { &above[..] };
        parts.push(part(sheet, inherited, from, end));
        from = end;
    }
    Some(parts)
}

/// The headers below the first.
fn further(context: &Context, first: &Header) -> Vec<Header> {
    let numbers = number_columns(context, first);
    let mut headers: Vec<Header> = Vec::new();
    for row in context.sheet.rows.iter().filter(|row| row.index > first.bottom) {
        let before = headers.last().unwrap_or(first);
        if !has_number(row, &numbers)
            && has_headings(context, row)
            && let Some(header) = header::further(context, before, row.index)
        {
            headers.push(header);
        }
    }
    headers
}

/// The columns of the sheet in which the first table has numbers or dates.
fn number_columns(context: &Context, header: &Header) -> Vec<u32> {
    let slots = header.binding.slots.iter().zip(&context.dataset.columns);
    let numbers = slots.filter(|(_, column)| !matches!(column.kind, ColumnType::Text | ColumnType::Code(_)));
    let fixed = numbers.filter_map(|(slot, _)| match slot {
        Slot::Heading(place) => Some(header.columns[*place].column),
        Slot::Declared | Slot::Free => None,
    });
    let spread = header.binding.pivot.iter().flat_map(|pivot| &pivot.columns).map(|column| header.columns[column.heading].column);
    fixed.chain(spread).collect()
}

/// Whether something that begins as a number does stands where the first table has numbers: so it is with nearly all rows, which need no closer
/// look.
fn has_number(row: &Row, columns: &[u32]) -> bool {
    let begins_so = |text: &str| text.trim_start().starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '(' | '€'));
    columns.iter().any(|column| match row.get(*column) {
        Some(Value::Text(text)) => begins_so(text),
        Some(_) => true,
        None => false,
    })
}

/// Whether a row has texts only, and two of the first are headings.
fn has_headings(context: &Context, row: &Row) -> bool {
    let mut known = 0;
    if row.cells.len() < 2 {
        return false;
    }
    for (_, value) in row.cells.iter().take(CELLS_LOOKED_AT) {
        let Value::Text(text) = value else { return false };
        let heading = Heading::read(text);
        let is_known = heading.keys().iter().any(|key| context.column_named(key).is_some())
            || heading.parts.iter().any(|part| context.column_named(&key(part)).is_some());
        known += usize::from(is_known);
    }
    known >= 2
}

/// The first row after the records and totals of a table.
fn end_of_table(whole: &Context, part: &Sheet, header: &Header) -> u32 {
    let context = Context::new(part, whole.source, whole.dataset);
    let layout = layout::layout(&context, header, &mut Sink::new());
    let rows = region::rows(&context, header, &layout);
    let last_total = rows.totals.last().map(|total| total.row);
    rows.records.last().copied().max(last_total).unwrap_or(header.bottom).saturating_add(1)
}

/// The rows of a sheet from one on up to another, with rows that are put before them.
fn part(sheet: &Sheet, before: &[Row], from: u32, end: u32) -> Sheet {
    let own = sheet.rows.iter().filter(|row| (from..end).contains(&row.index)).cloned();
    Sheet { rows: before.iter().cloned().chain(own).collect(), ..without_rows(sheet, sheet.merged.within(from..end)) }
}

/// What a part of a sheet has of it beside its rows.
fn without_rows(sheet: &Sheet, merged: MergedAreas) -> Sheet {
    Sheet { name: sheet.name.clone(), hidden: sheet.hidden, rows: Vec::new(), merged, concealed: sheet.concealed.clone() }
}
