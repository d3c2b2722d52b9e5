//! The table of an output in one language.

use super::locale::Argument;
use super::output::Presenter;
use super::words;
use crate::aggregate::{Line, Slot, Summary, Value};
use crate::diag::{Code, Diagnostic};
use crate::location::Location;
use crate::plan::OutputPlan;
use crate::report::{Cell, Column, ColumnKind, Row, RowRole, Table, Text};

/// The table. Where its printed parts do not add up to its printed totals, it says so.
pub(super) fn table(presenter: &mut Presenter<'_>, output: &OutputPlan, summary: &Summary, adds_up: bool) -> Table {
    let columns = columns(presenter, output, summary);
    let rows = summary.lines.iter().map(|line| row(presenter, output, summary, line)).collect();
    let mut notes: Vec<Text> = output.notes.iter().filter_map(|name| note(presenter, name)).collect();
    for repeated in &summary.repeated {
        let measure = presenter.measure(output, repeated.measure);
        let message = if repeated.in_rows { "note-repeated-rows" } else { "note-repeated-columns" };
        notes.push(presenter.locale.message(message, &[("measure", Argument::Text(&measure))]).into());
    }
    let all_rows_shown = output.top.is_none_or(|top| summary.lines.iter().filter(|line| line.role == RowRole::Cell).count() < top);
    if !all_rows_shown {
        notes.extend(note(presenter, if output.total { "top-of-all" } else { "top" }));
    } else if output.additive {
        notes.extend(note(presenter, "additive"));
    } else if !adds_up {
        notes.extend(note(presenter, "rounding"));
    }
    let report = &presenter.plan.report;
    let heading = words::heading(presenter.locale, &output.id, output.chart.is_some());
    let title = presenter.locale.title(&output.id);
    Table {
        id: output.id.clone(),
        caption: words::caption(&heading, &title),
        heading,
        title,
        columns,
        rows,
        nothing: None,
        notes,
        source: words::source_line(presenter.locale, report),
    }
}

fn columns(presenter: &mut Presenter<'_>, output: &OutputPlan, summary: &Summary) -> Vec<Column> {
    let text = |column: usize, kind: ColumnKind, presenter: &Presenter<'_>| Column {
        name: presenter.dataset(output).columns[column].name.clone(),
        heading: presenter.column_name(output, column),
        kind,
    };
    let mut columns: Vec<Column> = output.rows.iter().map(|column| text(*column, ColumnKind::Key, presenter)).collect();
    columns.extend(output.attributes.iter().map(|column| text(*column, ColumnKind::Attribute, presenter)));
    let Some(line) = summary.lines.first() else { return columns };
    for value in &line.cells {
        let heading = number_heading(presenter, output, summary, value);
        columns.push(Column { name: output.measures[value.measure].name.clone(), heading, kind: ColumnKind::Number });
    }
    columns
}

fn number_heading(presenter: &mut Presenter<'_>, output: &OutputPlan, summary: &Summary, value: &Value) -> String {
    let measure = presenter.measure(output, value.measure);
    let of_column = match (value.slot, output.columns) {
        (Slot::Column(slot), Some(column)) => Some(presenter.key(output, column, summary.columns[slot].as_deref())),
        (Slot::Total, _) => Some(presenter.locale.message("total", &[])),
        _ => None,
    };
    let name = match of_column {
        Some(column) if output.measures.len() > 1 => format!("{column}: {}", measure.to_lowercase()),
        Some(column) => column,
        None => measure,
    };
    let unit = presenter.unit(output, value.measure);
    if unit.to_lowercase() == name.to_lowercase() { name } else { format!("{name} ({unit})") }
}

fn row(presenter: &mut Presenter<'_>, output: &OutputPlan, summary: &Summary, line: &Line) -> Row {
    let mut cells = keys(presenter, output, line);
    for (column, texts) in output.attributes.iter().zip(&line.attributes) {
        let shown: Vec<String> = texts.iter().map(|text| presenter.text(output, *column, text)).collect();
        cells.push(if shown.is_empty() { Cell::Empty } else { Cell::Text(shown.join("; ")) });
    }
    cells.extend(line.cells.iter().map(|value| number(presenter, output, summary, line, value)));
    Row { role: line.role, cells }
}

/// The key cells: the labels of a row of the data; of a subtotal or total its name, and nothing in the columns that it sums over.
fn keys(presenter: &mut Presenter<'_>, output: &OutputPlan, line: &Line) -> Vec<Cell> {
    let mut cells = Vec::new();
    match line.role {
        RowRole::Cell => {
            let known = if line.rest { 1 } else { output.rows.len() };
            for (column, key) in output.rows.iter().zip(&line.keys).take(known) {
                let label = if line.rest { presenter.rest(output, *column) } else { presenter.key(output, *column, key.as_deref()) };
                cells.push(Cell::Text(label));
            }
        }
        RowRole::Subtotal => {
            let last = line.keys.len() - 1;
            let label = presenter.key(output, output.rows[last], line.keys[last].as_deref());
            cells.push(Cell::Text(presenter.locale.message("subtotal", &[("label", Argument::Text(&label))])));
        }
        RowRole::Total => cells.push(Cell::Text(presenter.locale.message("total", &[]))),
    }
    cells.resize(output.rows.len(), Cell::Text(String::new()));
    cells
}

fn number(presenter: &Presenter<'_>, output: &OutputPlan, summary: &Summary, line: &Line, value: &Value) -> Cell {
    presenter.number(output, summary, line, value).map_or(Cell::Empty, Cell::Number)
}

fn note(presenter: &mut Presenter<'_>, name: &str) -> Option<Text> {
    let note = presenter.locale.note(name);
    if note.is_none() {
        let file = format!("texts/{}.toml", presenter.locale.language());
        let message = format!("no text of the note `{name}` under `[notes]`");
        presenter
            .sink
            .push(Diagnostic::new(Code::UnknownName, Location::File { file }, message).with_hint("add it, or take the note away"));
    }
    note.map(Text::from)
}
