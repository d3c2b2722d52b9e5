//! How a sheet is read, told to a person: which heading is which column and why, in which unit, and what is left out.
//!
//! Nothing is decided here; it asks the same steps as [`super::extract`] and keeps what these know.

use super::bind::{self, Slot};
use super::context::Context;
use super::header::{self, HeadedColumn, Header};
use super::layout::{self, Layout};
use super::unit::Stated;
use super::{BoundColumn, Place, is_nothing};
use super::{region, tables};
use crate::diag::Sink;
use crate::location::CellRef;
use crate::plan::{DatasetPlan, MoneyUnit, SourcePlan};
use crate::workbook::Sheet;

/// A sheet as it is read for one dataset: its table, the first where there are several.
#[derive(Debug, Clone, PartialEq)]
pub struct Sighting {
    /// First and last zero-based row of the header.
    pub header: (u32, u32),
    /// The columns of the sheet that have a heading, from left to right.
    pub columns: Vec<Sighted>,
    /// Where each column of the dataset stands; one in columns of codes is nowhere here.
    pub places: Vec<BoundColumn>,
    /// Positions of the dataset's columns that the sheet has nowhere.
    pub missing: Vec<usize>,
    /// Zero-based columns of the sheet that hold something in records and have no heading.
    pub without_heading: Vec<u32>,
    /// Zero-based rows above the header that hold anything.
    pub title: Vec<u32>,
    /// Zero-based rows that are one record each.
    pub records: Vec<u32>,
    /// Zero-based rows that state totals, with their labels.
    pub totals: Vec<(u32, String)>,
    /// Zero-based rows below the header that are neither.
    pub left_out: Vec<u32>,
    /// The other tables of the sheet.
    pub further: Vec<Sighting>,
}

/// A column of the sheet that has a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Sighted {
    /// Zero-based column of the sheet.
    pub column: u32,
    /// Where its heading stands.
    pub cell: CellRef,
    /// The heading as written, on one line.
    pub heading: String,
    /// The headings above it, the nearest first.
    pub groups: Vec<String>,
    /// What it is taken for.
    pub role: Role,
    /// The unit of its amounts, and what says it.
    pub unit: Option<(MoneyUnit, UnitFrom)>,
}

/// What a column of the sheet is taken for; columns of the dataset by position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A column of the dataset.
    Column {
        /// Which.
        position: usize,
        /// By what.
        why: Why,
    },
    /// The values of one code: the heading is the code.
    Code {
        /// The dataset's column of the codes.
        list: usize,
        /// The dataset's column of the values.
        value: usize,
        /// The code; nothing where the values are not broken down.
        code: Option<&'static str>,
    },
    /// The sums of the columns of codes.
    Total {
        /// The dataset's column of the values.
        value: usize,
    },
    /// A second heading for a column of the dataset.
    Double {
        /// Which.
        position: usize,
    },
    /// Nothing.
    Unused,
}

/// By what a heading names a column of the dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The source declares it.
    Declared,
    /// It is the column's own name.
    Name,
    /// It is a heading under which senders are known to write the column.
    Heading,
}

/// What says the unit of a column of amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnitFrom {
    /// Its own heading.
    Heading,
    /// A heading above it.
    Above(String),
    /// A line of the title block.
    Title(String),
    /// The source declares it.
    Declared,
}

/// Looks at a sheet as [`super::extract`] reads it; nothing where it finds no header.
#[must_use]
pub fn sight(sheet: &Sheet, source: &SourcePlan, dataset: &DatasetPlan) -> Option<Sighting> {
    if sheet.rows.is_empty() || super::is_aid(sheet) {
        return None;
    }
    let context = Context::new(sheet, source, dataset);
    let first = header::find(&context, &mut Sink::new())?;
    let Some(parts) = tables::parts(&context, &first) else { return Some(sight_table(&context, &first)) };
    let tables = parts.iter().filter_map(|part| {
        let context = Context::new(part, source, dataset);
        header::find(&context, &mut Sink::new()).map(|header| sight_table(&context, &header))
    });
    let mut tables: Vec<Sighting> = tables.collect();
    let further = if tables.is_empty() { Vec::new() } else { tables.split_off(1) };
    Some(Sighting { further, ..tables.pop()? })
}

/// Looks at a sheet with one table.
fn sight_table(context: &Context, header: &Header) -> Sighting {
    let (sheet, dataset) = (context.sheet, context.dataset);
    // What is wrong with the sheet is said by the extraction; here it is only looked at.
    let mut unsaid = Sink::new();
    let layout = layout::layout(context, header, &mut unsaid);
    let rows = region::rows(context, header, &layout);
    let title = layout::title_unit(context, header, &mut unsaid);
    let column = |(place, column)| sighted(context, header, &layout, title.as_ref(), place, column);
    let columns: Vec<Sighted> = header.columns.iter().enumerate().map(column).collect();
    let is_missing = |position: &usize| layout.fixed[*position].place == Place::Nowhere && !header.binding.covers(*position);
    let above = sheet.rows.iter().map(|row| row.index).take_while(|row| *row < header.top);
    Sighting {
        header: (header.top, header.bottom),
        without_heading: without_heading(sheet, &columns, &rows.records),
        columns,
        missing: (0..layout.fixed.len()).filter(|position| !dataset.columns[*position].follows()).filter(is_missing).collect(),
        places: layout.fixed,
        title: above.collect(),
        totals: rows.totals.into_iter().map(|total| (total.row, total.label)).collect(),
        left_out: rows.left_out.concat(),
        records: rows.records,
        further: Vec::new(),
    }
}

fn sighted(
    context: &Context,
    header: &Header,
    layout: &Layout,
    title: Option<&(Stated, String)>,
    place: usize,
    column: &HeadedColumn,
) -> Sighted {
    let role = role(context, header, layout, place, column);
    let unit = match role {
        Role::Column { position, .. } => layout.fixed[position].unit,
        Role::Code { .. } | Role::Total { .. } => spread_unit(layout, column.column),
        Role::Double { .. } | Role::Unused => None,
    };
    Sighted {
        column: column.column,
        cell: column.cell,
        heading: column.heading.written.clone(),
        groups: column.groups.iter().map(|group| group.written.clone()).collect(),
        role,
        unit: unit.map(|unit| (unit, unit_from(context, header, title, column))),
    }
}

fn role(context: &Context, header: &Header, layout: &Layout, place: usize, column: &HeadedColumn) -> Role {
    let binding = &header.binding;
    if let Some(position) = binding.slots.iter().position(|slot| *slot == Slot::Heading(place)) {
        let why = bind::why(context, column).expect("a heading that is bound names its column");
        return Role::Column { position, why };
    }
    if let Some((position, _)) = binding.doubles.iter().find(|(_, double)| *double == place) {
        return Role::Double { position: *position };
    }
    let Some(spread) = &layout.spread else { return Role::Unused };
    if let Some(found) = spread.columns.iter().find(|found| found.column == column.column) {
        return Role::Code { list: spread.code, value: found.value, code: found.code };
    }
    let total = spread.totals.iter().find(|total| total.column == column.column);
    total.map_or(Role::Unused, |total| Role::Total { value: total.value })
}

fn spread_unit(layout: &Layout, column: u32) -> Option<MoneyUnit> {
    let spread = layout.spread.as_ref()?;
    spread.columns.iter().chain(&spread.totals).find(|value| value.column == column)?.unit
}

/// What says the unit of a column that has one, in the order in which it is looked for.
fn unit_from(context: &Context, header: &Header, title: Option<&(Stated, String)>, column: &HeadedColumn) -> UnitFrom {
    if column.heading.unit.is_some() {
        return UnitFrom::Heading;
    }
    let above = column.groups.iter().cloned().chain(header.above(context, column));
    if let Some(heading) = above.into_iter().find(|heading| heading.unit.is_some()) {
        return UnitFrom::Above(heading.written);
    }
    title.map_or(UnitFrom::Declared, |(_, text)| UnitFrom::Title(text.clone()))
}

/// The columns of the sheet that hold something in records and have no heading.
fn without_heading(sheet: &Sheet, columns: &[Sighted], records: &[u32]) -> Vec<u32> {
    let rows = sheet.rows.iter().filter(|row| records.binary_search(&row.index).is_ok());
    let filled = rows.flat_map(|row| row.cells.iter().filter(|(_, value)| !is_nothing(Some(value))).map(|(column, _)| *column));
    let mut found: Vec<u32> = filled.filter(|column| columns.iter().all(|headed| headed.column != *column)).collect();
    found.sort_unstable();
    found.dedup();
    found
}
