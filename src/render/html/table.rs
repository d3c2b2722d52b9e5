//! A table of the report as an HTML table.

use super::escape::{anchor, escape};
use crate::report::{Cell, Column, ColumnKind, Number, Piece, Row, RowRole, Table, Text, Words};

/// The heading and title: `Table 2: …`.
pub(super) fn title(table: &Table) -> String {
    escape(&table.caption)
}

/// A section with the table, its notes and its source.
pub(super) fn section(table: &Table, words: &Words) -> String {
    let id = anchor(&table.id);
    format!(
        "<section class=\"item\" id=\"{id}\">\n<h2 id=\"{id}-title\">{title}</h2>\n{grid}{after}</section>\n",
        title = title(table),
        grid = grid(table, words),
        after = after(&table.notes, &table.source, words),
    )
}

/// A table with more rows than this scrolls in a window of its own, so that its headings stay in sight.
const LONG: usize = 40;
/// A table with no more rows is printed on one page: browsers would leave its headings alone at the end of one.
const SHORT: usize = 12;

/// The table itself with the meaning of its dashes, in a region of its own that scrolls where the screen is narrow.
pub(super) fn grid(table: &Table, words: &Words) -> String {
    if let Some(nothing) = &table.nothing {
        return format!("<p class=\"nothing\">{}</p>\n", escape(nothing));
    }
    // The roles repeat what the elements say: some browsers forget it when a style sheet lays the cells out as blocks.
    let headings: String = table.columns.iter().enumerate().map(|(index, column)| heading(column, has_one_unit(table, index))).collect();
    let rows: String = table.rows.iter().map(|table_row| row(table_row, &table.columns, words)).collect();
    format!(
        "<div class=\"scroll{length}\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\">\n<table role=\"table\">\n<caption>{title}</caption>\n\
         <thead role=\"rowgroup\">\n<tr role=\"row\">{headings}</tr>\n</thead>\n<tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>\n</div>\n{dash}",
        length = match table.rows.len() {
            0..=SHORT => " short",
            rows if rows > LONG => " long",
            _ => "",
        },
        title = title(table),
        dash = meaning_of_dash(table, words),
    )
}

/// For eyes only: a screen reader hears the meaning in the cell itself.
fn meaning_of_dash(table: &Table, words: &Words) -> String {
    let mut rows = table.rows.iter();
    if rows.any(|row| row.cells.iter().zip(&table.columns).any(|(cell, column)| is_dash(cell, column))) {
        format!("<p class=\"notes dash\" aria-hidden=\"true\">– = {}</p>\n", escape(&words.empty_cell))
    } else {
        String::new()
    }
}

/// What stands under a table, a figure or an extract: its notes and its source.
pub(super) fn after(notes: &[Text], source: &str, words: &Words) -> String {
    let notes = if notes.is_empty() {
        String::new()
    } else {
        let items: String = notes.iter().map(note).collect();
        format!("<ol class=\"notes\" aria-label=\"{}\">{items}</ol>\n", escape(&words.notes))
    };
    let source = if source.is_empty() { String::new() } else { format!("<p class=\"source\">{}</p>\n", escape(source)) };
    notes + &source
}

fn note(text: &Text) -> String {
    let pieces = text.pieces().into_iter().map(|piece| match piece {
        Piece::Words(words) => escape(words),
        Piece::Number(number) => format!("<span data-id=\"{}\">{}</span>", escape(number.id()), escape(number.as_str())),
    });
    format!("<li>{}</li>", pieces.collect::<String>())
}

/// An empty cell shows a dash among numbers, and nothing among texts: no programme belongs to a total.
fn is_dash(cell: &Cell, column: &Column) -> bool {
    *cell == Cell::Empty && column.kind == ColumnKind::Number
}

/// Numbers of different units have no order, so that the script leaves their column alone.
fn heading(column: &Column, has_one_unit: bool) -> String {
    let class = if column.kind == ColumnKind::Number { " class=\"number\"" } else { "" };
    let mixed = if has_one_unit { "" } else { " data-mixed=\"mixed\"" };
    format!("<th role=\"columnheader\" scope=\"col\"{class}{mixed}>{}</th>", with_unit_together(&column.heading))
}

fn has_one_unit(table: &Table, column: usize) -> bool {
    let mut units = table.rows.iter().filter_map(|row| match &row.cells[column] {
        Cell::Number(number) => Some((number.unit, number.format.power)),
        Cell::Text(_) | Cell::Empty => None,
    });
    let first = units.next();
    units.all(|unit| Some(unit) == first)
}

/// Keeps a unit in brackets on one line: `ERDF (EUR` above `million)` reads badly.
pub(super) fn with_unit_together(heading: &str) -> String {
    match heading.rsplit_once(" (") {
        Some((name, unit)) if unit.ends_with(')') => format!("{} <span class=\"unit\">({}</span>", escape(name), escape(unit)),
        _ => escape(heading),
    }
}

fn row(row: &Row, columns: &[Column], words: &Words) -> String {
    let class = match row.role {
        RowRole::Cell => "",
        RowRole::Subtotal => " class=\"subtotal\"",
        RowRole::Total => " class=\"total\"",
    };
    let cells: String = row.cells.iter().zip(columns).map(|(value, column)| cell(value, column, words)).collect();
    format!("<tr role=\"row\"{class}>{cells}</tr>\n")
}

/// A narrow screen shows each row as a block; `data-label` names the value there.
fn cell(cell: &Cell, column: &Column, words: &Words) -> String {
    let label = escape(&column.heading);
    match (cell, column.kind) {
        (Cell::Number(value), _) => number(value, &label),
        (Cell::Text(text), ColumnKind::Key) if !text.is_empty() => format!("<th role=\"rowheader\" scope=\"row\">{}</th>", escape(text)),
        (Cell::Text(text), ColumnKind::Number) => {
            format!("<td role=\"cell\" class=\"number\" data-label=\"{label}\">{}</td>", escape(text))
        }
        (Cell::Text(text), _) if !text.is_empty() => format!("<td role=\"cell\" data-label=\"{label}\">{}</td>", escape(text)),
        (Cell::Empty, ColumnKind::Number) => format!(
            "<td role=\"cell\" class=\"number empty\"><span aria-hidden=\"true\">–</span><span class=\"hidden\">{}</span></td>",
            escape(&words.empty_cell)
        ),
        (Cell::Text(_) | Cell::Empty, _) => "<td role=\"cell\" class=\"empty\"></td>".to_owned(),
    }
}

/// A number with its exact value and its id in the ledger; the cell can be linked to by the id.
fn number(number: &Number, label: &str) -> String {
    format!(
        "<td role=\"cell\" class=\"number\" data-label=\"{label}\" id=\"{}\"><data value=\"{}\" data-id=\"{}\">{}</data></td>",
        anchor(&number.id),
        number.exact,
        escape(&number.id),
        escape(&number.printed)
    )
}
