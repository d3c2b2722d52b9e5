//! What is said of rows and columns that the sender hid: they are read like the others, and somebody should know.

use super::context::Context;
use super::layout::Layout;
use super::region::Rows;
use super::{Place, is_nothing};
use crate::diag::{Code, Sink};
use crate::location::{CellRef, column_letters};

/// Reports hidden records, and hidden columns that hold values of records.
pub(super) fn report(context: &Context, layout: &Layout, rows: &Rows, sink: &mut Sink) {
    report_rows(context, rows, sink);
    report_columns(context, layout, rows, sink);
}

fn report_rows(context: &Context, rows: &Rows, sink: &mut Sink) {
    let concealed = &context.sheet.concealed;
    let hidden: Vec<u32> = rows.records.iter().copied().filter(|row| concealed.hides_row(*row)).collect();
    let Some(first) = hidden.first() else { return };
    let column =
        context.sheet.rows.iter().find(|row| row.index == *first).and_then(|row| row.cells.first()).map_or(0, |(column, _)| *column);
    let (count, were) =
        if hidden.len() == 1 { ("1 row with data is".to_owned(), "was") } else { (format!("{} rows with data are", hidden.len()), "were") };
    let filter = if concealed.filtered { " (the sheet has a filter)" } else { "" };
    let message = format!("{count} hidden{filter} and {were} read");
    let finding = context.at_cell(Code::HiddenData, CellRef::new(*first, column), None, message);
    sink.push(
        finding
            .with_hint("show all rows and look whether they are meant; delete those that are not")
            .with("kind", "rows")
            .with("count", hidden.len().to_string()),
    );
}

fn report_columns(context: &Context, layout: &Layout, rows: &Rows, sink: &mut Sink) {
    let concealed = &context.sheet.concealed;
    let fixed = layout.fixed.iter().filter_map(|bound| match bound.place {
        Place::Column(column) => Some((column, bound.heading.clone())),
        _ => None,
    });
    let spread = layout.spread.iter().flat_map(|spread| &spread.columns).map(|column| (column.column, Some(column.heading.clone())));
    for (column, heading) in fixed.chain(spread).filter(|(column, _)| concealed.hides_column(*column)) {
        let filled = rows.records.iter().find(|row| !is_nothing(context.sheet.get(CellRef::new(**row, column))));
        let Some(first) = filled else { continue };
        let message = format!("column {} is hidden and was read", column_letters(column));
        let finding = context.at_cell(Code::HiddenData, CellRef::new(*first, column), heading.as_deref(), message);
        let finding = finding.with_hint("show the column and look whether its values are meant");
        sink.push(finding.with("kind", "column").with("letters", column_letters(column)));
    }
}
