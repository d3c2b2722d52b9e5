//! Cells to records: where the table starts and ends, which heading is which column, what is a total.
//!
//! Nothing is copied here: a block says which rows of a sheet are records and where each column of the dataset stands.

mod aid;
mod bind;
mod columns;
mod concealed;
mod context;
mod header;
mod heading;
mod layout;
mod region;
mod sighting;
mod tables;
#[cfg(test)]
mod tests;
mod text;
mod totals;
pub mod unit;
mod unpivot;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use context::Context;
use header::Header;
use layout::{Layout, Spread};
use region::Rows;

use crate::diag::{Code, Sink};
use crate::interned;
use crate::location::CellRef;
use crate::plan::{DatasetPlan, MoneyUnit, SourcePlan};
use crate::workbook::Sheet;

pub use aid::{AID, is_aid};
pub use context::cell_of;
pub use header::Glance;
pub use sighting::{Role, Sighted, Sighting, UnitFrom, Why, sight};
pub use text::is_nothing;
pub(crate) use text::{is_space, words};

/// The records of one sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extracted {
    /// Blocks of records. A sheet with one column a fund gives one block a fund, from left to right; other sheets give one.
    pub blocks: Vec<Block>,
    /// Totals and subtotals of the sheet, with what they sum.
    pub sums: Vec<StatedSum>,
    /// Whether a heading is missing, unknown or doubled, and that is a finding already: what follows from it is no second one.
    pub headings_at_fault: bool,
}

/// Records that find their columns in the same places.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// One for each column of the dataset.
    pub columns: Vec<BoundColumn>,
    /// Zero-based rows of the sheet, ascending; one record each.
    pub rows: Vec<u32>,
}

/// Where a column of the dataset stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BoundColumn {
    /// The place.
    pub place: Place,
    /// The heading as written, where there is one.
    pub heading: Option<String>,
    /// The unit of its amounts, where it has any.
    pub unit: Option<MoneyUnit>,
    /// The ISO code of their currency, where it is said.
    #[serde(deserialize_with = "interned::optional")]
    pub currency: Option<interned::Lasting>,
}

/// Where the value of a column comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// From this zero-based column of the record's row. A cell covered by a merged area has the value of the area's first cell.
    Column(u32),
    /// From one cell for all records: a heading (the fund of a column) or a line of the title block.
    Cell(CellRef),
    /// The same where the cell says more than the value: the heading `EFRE (Mio. EUR)` says the fund `EFRE`.
    Said {
        /// The cell.
        cell: CellRef,
        /// The part of its text that is the value.
        text: String,
    },
    /// From `report.toml`: the text declared there.
    Declared(String),
    /// From nowhere: the sheet does not report it. Where the dataset requires it, that has been reported; but a column of the sheet for
    /// amounts that have no code (`not broken down`) has its code nowhere too.
    Nowhere,
}

/// A total or subtotal that the sheet states.
#[derive(Debug, Clone, PartialEq)]
pub struct StatedSum {
    /// The cell that states it.
    pub cell: CellRef,
    /// The heading of its column.
    pub heading: Option<String>,
    /// Position of the dataset's column whose values it sums.
    pub column: usize,
    /// Its unit.
    pub unit: Option<MoneyUnit>,
    /// The ISO code of its currency, where it is said.
    pub currency: Option<&'static str>,
    /// What it sums: positions of blocks, and of records in them.
    pub parts: Vec<(usize, Range<usize>)>,
}

/// What can be seen of a sheet without reading it.
#[must_use]
pub fn glance(sheet: &Sheet, source: &SourcePlan, dataset: &DatasetPlan) -> Glance {
    if sheet.rows.is_empty() { Glance::Nothing } else { header::glance(&Context::new(sheet, source, dataset)) }
}

/// Finds the records of a sheet. There are none, and a finding says why, where no header can be recognised.
pub fn extract(sheet: &Sheet, source: &SourcePlan, dataset: &DatasetPlan, sink: &mut Sink) -> Option<Extracted> {
    if sheet.rows.is_empty() {
        sink.push(Context::new(sheet, source, dataset).at_sheet(Code::LeftOut, "the sheet is empty"));
        return None;
    }
    let context = Context::new(sheet, source, dataset);
    let first = header::find(&context, sink)?;
    let Some(parts) = tables::parts(&context, &first) else { return Some(extract_table(&context, &first, sink)) };
    let mut whole = Extracted::default();
    for part in &parts {
        let context = Context::new(part, source, dataset);
        let Some(header) = header::find(&context, sink) else { continue };
        let extracted = extract_table(&context, &header, sink);
        let before = whole.blocks.len();
        whole.blocks.extend(extracted.blocks);
        whole.sums.extend(extracted.sums.into_iter().map(|mut sum| {
            sum.parts.iter_mut().for_each(|(block, _)| *block += before);
            sum
        }));
        whole.headings_at_fault |= extracted.headings_at_fault;
    }
    Some(whole)
}

/// The records of a sheet with one table.
fn extract_table(context: &Context, header: &Header, sink: &mut Sink) -> Extracted {
    let errors = sink.error_count();
    let layout = layout::layout(context, header, sink);
    let rows = region::rows(context, header, &layout);
    columns::report(context, header, &layout, &rows, sink);
    let headings_at_fault = sink.error_count() > errors;
    report_left_out(context, &rows, sink);
    concealed::report(context, &layout, &rows, sink);
    report_merged_values(context, &layout, &rows, sink);
    let blocks = match &layout.spread {
        None => vec![Block { columns: layout.fixed.clone(), rows: rows.records.clone() }],
        Some(spread) => {
            if !headings_at_fault {
                report_rows_without_value(context, spread, &rows, sink);
            }
            blocks(context, &layout.fixed, spread, &rows)
        }
    };
    let sums = totals::sums(context, &layout, &rows, &blocks);
    Extracted { blocks, sums, headings_at_fault }
}

/// One block a code, from left to right, of the rows that have a value for it.
fn blocks(context: &Context, fixed: &[BoundColumn], spread: &Spread, rows: &Rows) -> Vec<Block> {
    let mut codes: Vec<Option<&'static str>> = Vec::new();
    for column in &spread.columns {
        if !codes.contains(&column.code) {
            codes.push(column.code);
        }
    }
    let block = |code: Option<&'static str>| {
        let of_code: Vec<_> = spread.columns.iter().filter(|column| column.code == code).collect();
        let mut columns = fixed.to_vec();
        for column in &of_code {
            let heading = Some(column.heading.clone());
            columns[spread.code] = BoundColumn { place: column.place.clone(), heading: heading.clone(), unit: None, currency: None };
            columns[column.value] =
                BoundColumn { place: Place::Column(column.column), heading, unit: column.unit, currency: column.currency };
        }
        let has_value = |row: &u32| of_code.iter().any(|column| context.is_filled(*row, column.column));
        Block { columns, rows: rows.records.iter().copied().filter(has_value).collect() }
    };
    codes.into_iter().map(block).collect()
}

/// A record that has a value in no column of codes would vanish: it is an error.
fn report_rows_without_value(context: &Context, spread: &Spread, rows: &Rows, sink: &mut Sink) {
    let empty = |row: &&u32| !spread.columns.iter().any(|column| context.is_filled(**row, column.column));
    let headings: Vec<String> = spread.columns.iter().map(|column| format!("`{}`", column.heading)).collect();
    for row in rows.records.iter().filter(empty) {
        let first = &spread.columns[0];
        let message = format!("expected a value in one of the columns {}, found none", headings.join(", "));
        let finding = context.at_cell(Code::MissingValue, CellRef::new(*row, first.column), Some(&first.heading), message);
        let finding = finding.with_hint("write the value, 0 where it is zero, or take the row out");
        sink.push(finding.with("headings", headings.join(", ").replace('`', "")));
    }
}

/// A number that is merged over several records would be counted for each of them, or for the wrong one: it is an error.
fn report_merged_values(context: &Context, layout: &Layout, rows: &Rows, sink: &mut Sink) {
    let fixed = layout.fixed.iter().enumerate().filter(|(position, _)| context.is_value(*position));
    let fixed = fixed.filter_map(|(_, bound)| match bound.place {
        Place::Column(column) => Some((column, bound.heading.clone())),
        _ => None,
    });
    let spread = layout.spread.iter().flat_map(|spread| &spread.columns).map(|column| (column.column, Some(column.heading.clone())));
    for (column, heading) in fixed.chain(spread) {
        for row in &rows.records {
            let cell = cell_of(context.sheet, *row, column);
            if cell != CellRef::new(*row, column) && !is_nothing(context.sheet.get(cell)) {
                let message = format!("expected a value of this row alone, found a cell that is merged with {cell}");
                let finding = context.at_cell(Code::MergedValue, CellRef::new(*row, column), heading.as_deref(), message);
                sink.push(finding.with_hint("split the cell, and write to each row what is its own").with("first", cell.to_string()));
            }
        }
    }
}

/// Rows below the header that are neither records nor totals.
fn report_left_out(context: &Context, rows: &Rows, sink: &mut Sink) {
    for rows in &rows.left_out {
        let cells = context.sheet.rows.iter().find(|row| Some(&row.index) == rows.first()).map(|row| &row.cells);
        let column = cells.and_then(|cells| cells.iter().find(|(_, value)| !is_nothing(Some(value))).or(cells.first()));
        let (Some(first), Some((column, _))) = (rows.first(), column) else { continue };
        let count = if rows.len() == 1 { "1 row".to_owned() } else { format!("{} rows", rows.len()) };
        let message = format!("{count} below the header left out: neither records nor totals");
        sink.push(context.at_cell(Code::LeftOut, CellRef::new(*first, *column), None, message));
    }
}
