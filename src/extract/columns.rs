//! What is said of columns: missing, doubled, not used, without a heading.

use std::collections::BTreeMap;

use super::bind::Slot;
use super::context::Context;
use super::header::Header;
use super::layout::Layout;
use super::region::Rows;
use super::{Place, is_nothing};
use crate::codes::nearest;
use crate::diag::{Code, Sink};
use crate::location::{CellRef, column_letters};

/// Cells of records in a column of the sheet that is not read.
struct Unread {
    column: u32,
    /// Its place among the headed columns.
    heading: Option<usize>,
    first: CellRef,
    cells: usize,
}

/// Reports what is wrong with the columns.
pub(super) fn report(context: &Context, header: &Header, layout: &Layout, rows: &Rows, sink: &mut Sink) {
    report_doubles(context, header, sink);
    let mut unread = unread(context, header, layout, rows);
    let missing: Vec<usize> = (0..layout.fixed.len()).filter(|position| is_missing(context, header, layout, *position)).collect();
    for position in &missing {
        report_missing(context, header, &mut unread, *position, sink);
    }
    if !missing.is_empty() {
        // A column without a heading is named in the hint of what is missing.
        unread.retain(|unread| unread.heading.is_some());
    }
    for unread in &unread {
        report_unread(context, header, layout, rows, unread, sink);
    }
}

fn is_missing(context: &Context, header: &Header, layout: &Layout, position: usize) -> bool {
    let nowhere = layout.fixed[position].place == Place::Nowhere && !header.binding.covers(position);
    context.dataset.columns[position].required && nowhere
}

fn report_doubles(context: &Context, header: &Header, sink: &mut Sink) {
    for (position, slot) in header.binding.slots.iter().enumerate() {
        let (Slot::Heading(place), Some(declared)) = (slot, context.declared_value(position)) else { continue };
        let (column, name) = (&header.columns[*place], &context.dataset.columns[position].name);
        let written = &column.heading.written;
        let message = format!("`{name}` stands in the column `{written}` and is declared as `{declared}` in report.toml");
        let finding = context.at_cell(Code::DuplicateColumn, column.cell, Some(written), message);
        let finding = finding.with_hint("take it out of `values` of the `[[source]]`, or empty the heading");
        sink.push(finding.with("column", name).with("declared", declared));
    }
    for (position, place) in &header.binding.doubles {
        let (column, name) = (&header.columns[*place], &context.dataset.columns[*position].name);
        let first = match header.binding.slots[*position] {
            Slot::Heading(first) => Some(&header.columns[first].heading.written),
            Slot::Declared | Slot::Free => None,
        };
        let other = first.map_or_else(|| "another column".to_owned(), |first| format!("`{first}`"));
        let message = format!("`{}` is taken for `{name}`, and so is {other}", column.heading.written);
        let finding = context.at_cell(Code::DuplicateColumn, column.cell, Some(&column.heading.written), message);
        let finding = finding.with_hint("rename one of the two, or declare which one counts under `headings` of the `[[source]]`");
        sink.push(finding.with("column", name).with("found", first.map_or("", String::as_str)));
    }
}

/// The columns of the sheet that hold something in records and are not read.
fn unread(context: &Context, header: &Header, layout: &Layout, rows: &Rows) -> Vec<Unread> {
    let used = used(header, layout);
    let mut found: BTreeMap<u32, (CellRef, usize)> = BTreeMap::new();
    for row in context.sheet.rows.iter().filter(|row| rows.records.binary_search(&row.index).is_ok()) {
        for (column, _) in row.cells.iter().filter(|(column, value)| !used.contains(column) && !is_nothing(Some(value))) {
            found.entry(*column).or_insert((CellRef::new(row.index, *column), 0)).1 += 1;
        }
    }
    let heading = |column: u32| header.columns.iter().position(|headed| headed.column == column);
    found.into_iter().map(|(column, (first, cells))| Unread { column, heading: heading(column), first, cells }).collect()
}

/// The columns of the sheet that are read, and the doubles, which are reported as such.
fn used(header: &Header, layout: &Layout) -> Vec<u32> {
    let fixed = layout.fixed.iter().filter_map(|bound| match bound.place {
        Place::Column(column) => Some(column),
        _ => None,
    });
    let spread = layout.spread.iter().flat_map(|spread| spread.columns.iter().chain(&spread.totals)).map(|column| column.column);
    let doubles = header.binding.doubles.iter().map(|(_, place)| header.columns[*place].column);
    fixed.chain(spread).chain(doubles).collect()
}

fn report_missing(context: &Context, header: &Header, unread: &mut Vec<Unread>, position: usize, sink: &mut Sink) {
    let column = &context.dataset.columns[position];
    let finding = context.at_sheet(Code::MissingColumn, format!("expected a column for `{}`, found none", column.name));
    let headings: Vec<&str> = unread.iter().filter_map(|unread| Some(header.columns[unread.heading?].heading.plain.as_str())).collect();
    let names = || std::iter::once(column.name.as_str()).chain(column.headings.iter().map(String::as_str));
    let near = headings.iter().find(|heading| nearest(heading, names()).is_some()).map(|heading| (*heading).to_owned());
    let bare: Vec<String> = unread.iter().filter(|unread| unread.heading.is_none()).map(|unread| column_letters(unread.column)).collect();
    let known = column.headings.first().unwrap_or(&column.name);
    let hint = if let Some(near) = &near {
        // The heading that is probably meant is no second finding.
        unread.retain(|unread| unread.heading.is_none_or(|place| header.columns[place].heading.plain != *near));
        format!("is `{near}` meant? write `{known}`, or declare it under `headings` of the `[[source]]`")
    } else if let [first, ..] = &bare[..] {
        format!("column {first} holds data and has no heading in row {}: write `{known}` there", header.bottom + 1)
    } else if headings.is_empty() {
        format!("add a column `{known}`, or declare its value under `values` of the `[[source]]`")
    } else {
        if let [_] = headings[..] {
            // The only heading that was not recognised is in the hint, and is no second finding.
            unread.retain(|unread| unread.heading.is_none());
        }
        let listed: Vec<String> = headings.iter().map(|heading| format!("`{heading}`")).collect();
        format!("not recognised: {}; declare the right one under `headings` of the `[[source]]`", listed.join(", "))
    };
    let finding = finding.with_hint(hint).with("column", &column.name).with("dataset", &context.dataset.name).with("known", known);
    let bare = bare.first().filter(|_| near.is_none());
    let finding = near.into_iter().fold(finding, |finding, near| finding.with("near", near));
    sink.push(bare.into_iter().fold(finding, |finding, letters| finding.with("bare", letters)));
}

fn report_unread(context: &Context, header: &Header, layout: &Layout, rows: &Rows, unread: &Unread, sink: &mut Sink) {
    let cells = counted(unread.cells);
    let Some(place) = unread.heading else {
        report_unnamed(context, header, rows, unread, sink);
        return;
    };
    let column = &header.columns[place];
    let written = &column.heading.written;
    if let Some(spread) = layout.spread.as_ref().filter(|_| lies_among_codes(header, layout, unread.column)) {
        let list = &context.dataset.columns[spread.code].name;
        let message = format!("expected a code of `{list}` among the columns of codes, found `{written}` over {cells}");
        let finding = context.at_cell(Code::UnknownCode, column.cell, Some(written), message);
        let example = &spread.columns[0].heading;
        let finding = finding.with_hint(format!("write the code, or a known name of it, as in `{example}`"));
        sink.push(finding.with("found", written).with("column", list).with("example", example));
    } else {
        let message = format!("`{written}` is no column of `{}`: {cells} not in the report", context.dataset.name);
        let finding = context.at_cell(Code::UnusedColumn, column.cell, Some(written), message);
        sink.push(finding.with_hint("if it is one, declare it under `headings` of the `[[source]]`").with("found", written));
    }
}

/// A column with data and no heading: a deleted heading where it lies inside the table or is well filled, and remarks otherwise.
fn report_unnamed(context: &Context, header: &Header, rows: &Rows, unread: &Unread, sink: &mut Sink) {
    let (letters, cells) = (column_letters(unread.column), counted(unread.cells));
    let places = || header.columns.iter().map(|column| column.column);
    let inside = places().any(|place| place < unread.column) && places().any(|place| place > unread.column);
    if inside || unread.cells * 2 >= rows.records.len() {
        let place = CellRef::new(header.bottom, unread.column);
        let finding =
            context.at_cell(Code::UnnamedColumn, place, None, format!("column {letters} has no heading and holds data in {cells}"));
        sink.push(finding.with_hint(format!("write its heading into {place}, or empty the column")).with("letters", letters));
    } else {
        let message = format!("column {letters} has no heading: {cells} left out");
        sink.push(context.at_cell(Code::LeftOut, unread.first, None, message));
    }
}

fn counted(cells: usize) -> String {
    if cells == 1 { "1 cell".to_owned() } else { format!("{cells} cells") }
}

/// Whether a column stands between two columns of codes.
fn lies_among_codes(header: &Header, layout: &Layout, column: u32) -> bool {
    let Some(spread) = &layout.spread else { return false };
    let columns = || spread.columns.iter().map(|column| column.column);
    let between = columns().any(|code| code < column) && columns().any(|code| code > column);
    let group = |column: u32| header.columns.iter().find(|headed| headed.column == column).and_then(|headed| headed.groups.first());
    let grouped = group(column).is_some_and(|own| columns().any(|code| group(code) == Some(own)));
    between || grouped
}
