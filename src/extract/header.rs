//! Where the header stands: the one, two or three rows that match the most columns of the dataset.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::bind::{self, Binding, Slot};
use super::context::Context;
use super::heading::Heading;
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::CellRef;

/// The header is searched in so many rows from the top.
const SEARCHED_ROWS: u32 = 50;
/// So many rows can make a header together: groups of groups of headings.
const DEEPEST: u32 = 3;

/// What can be seen of a sheet without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glance {
    /// A header that can be read.
    Table,
    /// Some headings of the dataset, too few for a header.
    Headings,
    /// No heading of the dataset.
    Nothing,
}

/// A column of the sheet that has a heading.
#[derive(Debug, Clone)]
pub(super) struct HeadedColumn {
    /// Zero-based column of the sheet.
    pub(super) column: u32,
    /// Where its heading stands.
    pub(super) cell: CellRef,
    pub(super) heading: Heading,
    /// Headings above it, which can stand over several columns; the nearest first.
    pub(super) groups: Vec<Heading>,
}

/// The header of a table.
#[derive(Debug)]
pub(super) struct Header {
    /// Its first row.
    pub(super) top: u32,
    /// Its last row; records begin below.
    pub(super) bottom: u32,
    pub(super) columns: Vec<HeadedColumn>,
    /// Which column of the dataset stands where.
    pub(super) binding: Binding,
}

/// How well a header fits; the greater, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Required columns that it covers.
    required: usize,
    /// Columns that it covers; codes and their values together count as one.
    covered: usize,
    /// Fewer rows are better: what stands below a header is data.
    depth: Reverse<u32>,
    /// Columns of the sheet that stand for one code each.
    spread: usize,
    /// Covered columns with something in the row below.
    supported: usize,
    row: Reverse<u32>,
}

/// The header; a finding where there is none.
pub(super) fn find(context: &Context, sink: &mut Sink) -> Option<Header> {
    let best = best(context);
    if best.as_ref().is_some_and(|header| is_header(context, header)) {
        return best;
    }
    sink.push(none_found(context, best.as_ref()));
    None
}

/// How much of a header a sheet has.
pub(super) fn glance(context: &Context) -> Glance {
    match best(context) {
        Some(header) if is_header(context, &header) => Glance::Table,
        Some(header) if header.binding.headed().count() > 0 => Glance::Headings,
        _ => Glance::Nothing,
    }
}

/// Whether a sheet has a header that names every column that is required.
pub(super) fn is_complete(context: &Context) -> bool {
    let names_all = |header: &Header| required(context).iter().all(|position| header.binding.covers(*position));
    best(context).is_some_and(|header| is_header(context, &header) && names_all(&header))
}

/// The header of one more table, with this row as its last: it names every column that is required, and is not the header above once more.
pub(super) fn further(context: &Context, before: &Header, row: u32) -> Option<Header> {
    let free = row - before.bottom;
    let candidates = (1..=DEEPEST.min(free)).map(|depth| candidate(context, row, depth));
    let complete =
        |header: &Header| required(context).iter().all(|position| header.binding.covers(*position)) && is_header(context, header);
    let best = candidates.filter(complete).max_by_key(|header| fit(context, header))?;
    let places = |header: &Header| header.columns.iter().map(|column| (column.column, column.heading.written.clone())).collect::<Vec<_>>();
    (places(&best) != places(before)).then_some(best)
}

/// The rows in the upper part of the sheet that fit best.
fn best(context: &Context) -> Option<Header> {
    let mut best: Option<(Fit, Header)> = None;
    for row in context.sheet.rows.iter().map(|row| row.index).take_while(|row| *row < SEARCHED_ROWS) {
        for depth in 1..=DEEPEST.min(row + 1) {
            let header = candidate(context, row, depth);
            let fit = fit(context, &header);
            if best.as_ref().is_none_or(|(best, _)| fit > *best) {
                best = Some((fit, header));
            }
        }
    }
    best.map(|(_, header)| header)
}

fn candidate(context: &Context, bottom: u32, depth: u32) -> Header {
    let top = bottom + 1 - depth;
    let columns = headed_columns(context, top, bottom);
    let binding = bind::bind(context, &columns);
    Header { top, bottom, columns, binding }
}

/// The columns that have a heading in these rows.
fn headed_columns(context: &Context, top: u32, bottom: u32) -> Vec<HeadedColumn> {
    used_columns(context, top, bottom).into_iter().filter_map(|column| headed_column(context, column, top, bottom)).collect()
}

/// Columns with something in these rows, or under a merged area that reaches into them.
fn used_columns(context: &Context, top: u32, bottom: u32) -> BTreeSet<u32> {
    let rows = context.sheet.rows.iter().filter(|row| (top..=bottom).contains(&row.index));
    let mut columns: BTreeSet<u32> = rows.flat_map(|row| row.cells.iter().map(|(column, _)| *column)).collect();
    for area in context.sheet.merged.iter().filter(|area| area.first.row <= bottom && area.last.row >= top) {
        columns.extend(area.first.column..=area.last.column.min(context.last_column));
    }
    columns
}

/// The heading of a column is the lowest text that stands in the column itself; texts above are its groups.
fn headed_column(context: &Context, column: u32, top: u32, bottom: u32) -> Option<HeadedColumn> {
    let mut own: Option<(CellRef, Heading)> = None;
    let mut groups = Vec::new();
    let mut last_cell = None;
    for row in (top..=bottom).rev() {
        let found = context.heading(row, column);
        let Some((cell, heading)) = found.or_else(|| group_to_the_left(context, row, column).filter(|_| own.is_some())) else { continue };
        if last_cell.replace(cell) == Some(cell) {
            continue;
        }
        if own.is_some() {
            groups.push(heading);
        } else if cell.column == column {
            own = Some((cell, heading));
        }
    }
    let (cell, heading) = own?;
    Some(HeadedColumn { column, cell, heading, groups })
}

/// The group heading that stands further left and is not merged over its columns: nothing stands between, and it has a heading below it.
fn group_to_the_left(context: &Context, row: u32, column: u32) -> Option<(CellRef, Heading)> {
    let cells = &context.sheet.rows[context.sheet.rows.binary_search_by_key(&row, |row| row.index).ok()?].cells;
    let (left, _) = cells[..cells.partition_point(|(place, _)| *place < column)].last()?;
    let merged = context.sheet.merged_at(CellRef::new(row, *left)).is_some();
    if merged || context.heading(row + 1, *left).is_none_or(|(cell, _)| cell.column != *left) { None } else { context.heading(row, *left) }
}

fn fit(context: &Context, header: &Header) -> Fit {
    let covered = |position: usize| header.binding.covers(position);
    let columns = &context.dataset.columns;
    let below = |column: u32| context.is_filled(header.bottom + 1, column);
    Fit {
        required: (0..columns.len()).filter(|position| columns[*position].required && covered(*position)).count(),
        covered: header.binding.headed().count() + spread_values(header),
        spread: spread(header),
        supported: header.binding.headed().filter(|place| below(header.columns[*place].column)).count(),
        depth: Reverse(header.bottom - header.top),
        row: Reverse(header.bottom),
    }
}

/// Columns of the dataset whose values stand in columns of codes.
fn spread_values(header: &Header) -> usize {
    let columns = header.binding.pivot.iter().flat_map(|pivot| &pivot.columns);
    columns.map(|column| column.value).collect::<BTreeSet<_>>().len()
}

/// Columns of the sheet that stand for one code each.
fn spread(header: &Header) -> usize {
    header.binding.pivot.as_ref().map_or(0, |pivot| pivot.columns.len())
}

/// Whether the best row is a header at all: it names two columns, or all that are asked for, and half of the required ones.
fn is_header(context: &Context, header: &Header) -> bool {
    let asked = required(context);
    let covered = asked.iter().filter(|position| header.binding.covers(**position)).count();
    let named = header.binding.headed().count();
    named > 0 && named + spread(header) >= 2.min(asked.len().max(1)) && covered * 2 >= asked.len()
}

/// Required columns that no declaration gives.
fn required(context: &Context) -> Vec<usize> {
    let columns = context.dataset.columns.iter().enumerate();
    columns
        .filter(|(position, column)| column.required && context.declared_value(*position).is_none())
        .map(|(position, _)| position)
        .collect()
}

fn none_found(context: &Context, best: Option<&Header>) -> Diagnostic {
    let dataset = &context.dataset.name;
    let finding = context.at_sheet(Code::MissingHeader, format!("expected the headings of `{dataset}`, found no row that has them"));
    let finding = finding.with("dataset", dataset);
    let named = |positions: Vec<usize>| {
        let names: Vec<String> = positions.into_iter().map(|position| format!("`{}`", context.dataset.columns[position].name)).collect();
        names.join(", ")
    };
    let missed = |binding: Option<&Binding>| {
        required(context).into_iter().filter(|position| binding.is_none_or(|it| !it.covers(*position))).collect()
    };
    match best.filter(|header| header.binding.headed().count() > 0) {
        Some(header) => {
            let found =
                (0..header.binding.slots.len()).filter(|position| matches!(header.binding.slots[*position], Slot::Heading(_))).collect();
            let (row, found, missed) = (header.bottom + 1, named(found), named(missed(Some(&header.binding))));
            finding.with_hint(format!("row {row} is the nearest: it has {found} and misses {missed}"))
        }
        None => finding.with_hint(format!("give each column a heading; required are {}", named(missed(None)))),
    }
}

impl Header {
    /// What stands above a column in this many rows, nearest first: the places where a unit may be stated.
    pub(super) fn above(&self, context: &Context, column: &HeadedColumn) -> Vec<Heading> {
        let top = self.bottom.saturating_sub(DEEPEST - 1).min(self.top);
        headed_column(context, column.column, top, self.bottom).map_or_else(Vec::new, |column| column.groups)
    }
}
