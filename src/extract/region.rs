//! Which rows below the header are records, which are totals, and where the table ends.

use std::collections::BTreeSet;

use super::Place;
use super::bind::Slot;
use super::context::{Context, cell_of};
use super::header::Header;
use super::layout::Layout;
use super::text::{is_nothing, text_of};
use super::totals::{self, TotalRow};
use crate::plan::ColumnType;
use crate::workbook::{Row, Value};

/// The rows below a header.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Rows that are one record each.
    pub(super) records: Vec<u32>,
    pub(super) totals: Vec<TotalRow>,
    /// Rows that are neither; each list has no record or total between its rows.
    pub(super) left_out: Vec<Vec<u32>>,
}

/// A column whose cells tell what a row is.
struct Watched {
    column: u32,
    required: bool,
    holds: Holds,
    /// Names the row in words that are no codes.
    name: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// Amounts or counts, whose totals are read.
    Summed,
    /// Other numbers.
    Numbers,
    /// Anything else.
    Other,
}

/// What a row looks like by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Look {
    /// More than half of what a record must have.
    Record,
    /// Two cells, or a number where numbers stand.
    Part,
    Total(String),
    /// The header once more.
    Header,
    /// One text, or things in columns that are not read.
    Other,
}

struct Looking<'a> {
    context: &'a Context<'a>,
    header: &'a Header,
    watched: Vec<Watched>,
    /// Columns of the sheet that stand for a code.
    values: Vec<u32>,
}

/// Sorts the rows below the header.
///
/// The table ends with its grand total, or where only rows follow an empty row that do not look like records; notes below are left out.
/// A row that looks like a part of a record only is one where nothing else is to be expected: right below another record.
pub(super) fn rows(context: &Context, header: &Header, layout: &Layout) -> Rows {
    let looking = Looking::new(context, header, layout);
    let filled = |row: &&Row| row.index > header.bottom && row.cells.iter().any(|(_, value)| !is_blank(value));
    let looks: Vec<(u32, Look)> = context.sheet.rows.iter().filter(filled).map(|row| (row.index, looking.look(row))).collect();
    let last_record = looks.iter().rposition(|(_, look)| *look == Look::Record);
    let mut rows = Rows::default();
    let mut out: Vec<u32> = Vec::new();
    let (mut before, mut guarded, mut after_total) = (header.bottom, false, false);
    for (place, (row, look)) in looks.into_iter().enumerate() {
        let more_to_come = last_record.is_some_and(|last| last > place);
        guarded |= row > before + 1;
        before = row;
        let is_record = match &look {
            Look::Record => true,
            Look::Part if after_total => more_to_come,
            Look::Part => !guarded || more_to_come || looking.has_number_and_more(row),
            Look::Total(_) | Look::Header | Look::Other => false,
        };
        if let Look::Total(label) = look {
            rows.left_out.extend((!out.is_empty()).then(|| std::mem::take(&mut out)));
            rows.totals.push(TotalRow { row, label, records_above: rows.records.len() });
            after_total = true;
        } else if is_record {
            rows.left_out.extend((!out.is_empty()).then(|| std::mem::take(&mut out)));
            rows.records.push(row);
            (guarded, after_total) = (false, false);
        } else {
            out.push(row);
        }
    }
    rows.left_out.extend((!out.is_empty()).then_some(out));
    rows
}

impl<'a> Looking<'a> {
    fn new(context: &'a Context<'a>, header: &'a Header, layout: &Layout) -> Self {
        let watched = layout.fixed.iter().enumerate().filter_map(|(position, bound)| {
            let Place::Column(column) = bound.place else { return None };
            let plan = &context.dataset.columns[position];
            let holds = match plan.kind {
                ColumnType::Amount | ColumnType::Count => Holds::Summed,
                ColumnType::Decimal | ColumnType::Percentage => Holds::Numbers,
                ColumnType::Date | ColumnType::Month | ColumnType::Text | ColumnType::Code(_) => Holds::Other,
            };
            let name = context.dataset.key.contains(&position) && !matches!(plan.kind, ColumnType::Code(_));
            Some(Watched { column, required: plan.required, holds, name })
        });
        let spread = layout.spread.iter().flat_map(|spread| spread.columns.iter().chain(&spread.totals));
        Self { context, header, watched: watched.collect(), values: spread.map(|column| column.column).collect() }
    }

    fn look(&self, row: &Row) -> Look {
        if let Some(label) = self.total_label(row) {
            return Look::Total(label);
        }
        if self.repeats_header(row) {
            return Look::Header;
        }
        let filled = self.filled(row.index);
        let own = filled.iter().any(|(row_of_value, _)| *row_of_value == row.index);
        if !own {
            return Look::Other;
        }
        let (found, asked) = self.required(row.index);
        if found * 2 > asked && (filled.len() >= 2 || self.watched.len() + self.values.len() == 1) {
            Look::Record
        } else if filled.len() >= 2 || self.has_number(row.index) {
            Look::Part
        } else {
            Look::Other
        }
    }

    /// The different cells that give the row something, those of merged areas included.
    fn filled(&self, row: u32) -> BTreeSet<(u32, u32)> {
        let texts = self.watched.iter().filter(|watched| watched.holds == Holds::Other).map(|watched| watched.column);
        let texts =
            texts.filter(|column| !is_nothing(self.context.value(row, *column))).map(|column| cell_of(self.context.sheet, row, column));
        let numbers =
            self.numbers().filter(|column| self.context.is_filled(row, *column)).map(|column| crate::location::CellRef::new(row, column));
        texts.chain(numbers).map(|cell| (cell.row, cell.column)).collect()
    }

    fn numbers(&self) -> impl Iterator<Item = u32> {
        let fixed = self.watched.iter().filter(|watched| watched.holds != Holds::Other).map(|watched| watched.column);
        fixed.chain(self.values.iter().copied())
    }

    /// How many required columns have something in the row, and how many there are; all columns of codes together count as one.
    fn required(&self, row: u32) -> (usize, usize) {
        let required = || self.watched.iter().filter(|watched| watched.required);
        let found = required().filter(|watched| !is_nothing(self.context.value(row, watched.column))).count();
        let spread = usize::from(!self.values.is_empty());
        let value = usize::from(self.values.iter().any(|column| self.context.is_filled(row, *column)));
        (found + value, required().count() + spread)
    }

    fn has_number(&self, row: u32) -> bool {
        self.numbers().any(|column| self.context.sheet.get(crate::location::CellRef::new(row, column)).is_some_and(looks_like_a_number))
    }

    fn has_number_and_more(&self, row: u32) -> bool {
        self.has_number(row) && self.filled(row).len() >= 2
    }

    /// The label of a total: the first or second text of a row that names no record and states a sum.
    fn total_label(&self, row: &Row) -> Option<String> {
        let fixed = self.watched.iter().filter(|watched| watched.holds == Holds::Summed).map(|watched| watched.column);
        if !fixed.chain(self.values.iter().copied()).any(|column| self.context.is_filled(row.index, column)) {
            return None;
        }
        let texts = row.cells.iter().filter(|(_, value)| !is_blank(value)).take(2);
        let (column, label) =
            texts.filter_map(|(column, value)| Some((*column, text_of(value)?))).find(|(_, text)| totals::is_label(text))?;
        let named = self
            .watched
            .iter()
            .any(|watched| watched.name && watched.column != column && self.context.is_filled(row.index, watched.column));
        (!named).then_some(label)
    }

    fn repeats_header(&self, row: &Row) -> bool {
        let mut same = 0;
        for slot in &self.header.binding.slots {
            let Slot::Heading(place) = slot else { continue };
            let heading = &self.header.columns[*place];
            match row.get(heading.column).and_then(text_of) {
                Some(text) if text == heading.heading.written => same += 1,
                Some(_) => return false,
                None => {}
            }
        }
        same >= 2
    }
}

/// Whether a cell holds only spaces.
fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.chars().all(super::is_space))
}

/// A number, or a short text with digits that is rather a number than a sentence.
fn looks_like_a_number(value: &Value) -> bool {
    match value {
        Value::Number(_) | Value::Share(_) | Value::Uncalculated(_) => true,
        Value::Text(text) => {
            text.contains(|letter: char| letter.is_ascii_digit()) && text.chars().filter(|letter| letter.is_alphabetic()).count() <= 6
        }
        Value::Date(_) | Value::Bool(_) | Value::Error(_) => false,
    }
}
