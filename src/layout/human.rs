//! A layout for a reader at a terminal.

use std::fmt::Write;

use super::{FileChanges, FileLayout, Fit, Reading, SheetLayout, meaning, source_tables};
use crate::extract::{Place, Role, Sighted, UnitFrom, Why};
use crate::location::{CellRef, column_letters};
use crate::plan::DatasetPlan;

/// Everything about a file.
#[must_use]
pub fn text(file: &FileLayout, datasets: &[DatasetPlan]) -> String {
    let mut text = format!("{}\n", file.path);
    for (remark, hint) in &file.remarks {
        let _ = writeln!(text, "  {remark}\n  hint: {hint}");
    }
    for sheet in &file.sheets {
        text.push('\n');
        text.push_str(&sheet_text(sheet, datasets));
    }
    let source = source_tables(file, datasets);
    if !source.is_empty() {
        let _ = write!(text, "\nTo paste into report.toml, with the path from the campaign folder:\n\n{source}");
    }
    text
}

fn sheet_text(sheet: &SheetLayout, datasets: &[DatasetPlan]) -> String {
    let name = if sheet.name.is_empty() { "the table".to_owned() } else { format!("sheet `{}`", sheet.name) };
    let hidden = if sheet.hidden { " (hidden: not read unless it is named)" } else { "" };
    let head = format!("{name}{hidden}: ");
    let Some(reading) = &sheet.reading else {
        let found = if sheet.rows == 0 { "empty" } else { "no table of any dataset" };
        return format!("{head}{found}{}\n", extent(sheet));
    };
    let mut text = format!("{head}{}, {}", datasets[reading.dataset].name, fit(reading.fit));
    if let Some((dataset, second)) = sheet.runner_up {
        let _ = write!(text, "; the next is {}, {}", datasets[dataset].name, fit(second));
    }
    text.push('\n');
    let _ = writeln!(text, "  {:<12}{}", "holds", extent(sheet).trim_start_matches(", "));
    let tables = reading.tables();
    for (place, table) in tables.iter().enumerate() {
        if tables.len() > 1 {
            let _ = writeln!(text, "  table {} of {}", place + 1, tables.len());
        }
        text.push_str(&table_text(table, datasets));
    }
    text
}

/// One table of a sheet, line by line.
fn table_text(reading: &Reading, datasets: &[DatasetPlan]) -> String {
    let mut text = String::new();
    let mut line = |subject: &str, told: &str| {
        let _ = writeln!(text, "  {subject:<12}{told}");
    };
    let (first, last) = reading.sighting.header;
    line("header", &if first == last { format!("row {}", last + 1) } else { format!("rows {} to {}", first + 1, last + 1) });
    for (place, column) in reading.sighting.columns.iter().enumerate() {
        line(if place == 0 { "columns" } else { "" }, &column_text(column, reading, &datasets[reading.dataset]));
    }
    for (place, told) in elsewhere(reading, &datasets[reading.dataset]).iter().enumerate() {
        line(if place == 0 { "beside them" } else { "" }, told);
    }
    for (subject, told) in rows_text(reading, &datasets[reading.dataset]) {
        line(subject, &told);
    }
    text
}

fn fit(fit: Fit) -> String {
    format!("fits {} %", (fit.thousandths + 5) / 10)
}

/// Where the sheet holds anything.
fn extent(sheet: &SheetLayout) -> String {
    let parts: Vec<String> = sheet
        .regions
        .iter()
        .map(|region| {
            let corner = |row, column| CellRef::new(row, column).to_string();
            format!("{}:{}", corner(region.rows.0, region.columns.0), corner(region.rows.1, region.columns.1))
        })
        .collect();
    if parts.is_empty() { String::new() } else { format!(", {}", parts.join(", ")) }
}

fn column_text(column: &Sighted, reading: &Reading, dataset: &DatasetPlan) -> String {
    let heading: Vec<&str> = column.groups.iter().rev().map(String::as_str).chain([column.heading.as_str()]).collect();
    let told = meaning(&column.role, dataset).unwrap_or_else(|| "not read".to_owned());
    let unit = column.unit.as_ref().map_or_else(String::new, |(unit, from)| format!("; {}, {}", unit.name(), unit_text(from)));
    let why = why(column, reading, dataset);
    format!("{:<3}`{}`: {told} ({why}{unit})", column_letters(column.column), heading.join(" / "))
}

/// By what a column is known.
fn why(column: &Sighted, reading: &Reading, dataset: &DatasetPlan) -> String {
    let guess = reading.guesses.iter().find(|guess| guess.column == column.column);
    match (&column.role, guess) {
        (Role::Column { .. }, Some(guess)) => format!("by its content: {} of {} cells", guess.cells.0, guess.cells.1),
        (Role::Column { why: Why::Declared, .. }, None) => "declared".to_owned(),
        (Role::Column { why: Why::Name, .. }, None) => "the column’s own name".to_owned(),
        (Role::Column { why: Why::Heading, .. }, None) => "a known heading".to_owned(),
        (Role::Code { list, code: Some(_), .. }, _) => format!("the heading is a code of `{}`", dataset.columns[*list].name),
        (Role::Code { .. }, _) => "amounts without a code".to_owned(),
        (Role::Total { .. }, _) => "compared with the sum, not added".to_owned(),
        (Role::Double { position }, _) => format!("`{}` has a column already", dataset.columns[*position].name),
        (Role::Unused, _) => "no column of the dataset".to_owned(),
    }
}

fn unit_text(from: &UnitFrom) -> String {
    match from {
        UnitFrom::Heading => "as its heading says".to_owned(),
        UnitFrom::Above(text) => format!("as `{text}` above it says"),
        UnitFrom::Title(text) => format!("as the line `{text}` says"),
        UnitFrom::Declared => "declared".to_owned(),
    }
}

/// Columns of the dataset that stand in no column of the sheet, and data without a heading.
fn elsewhere(reading: &Reading, dataset: &DatasetPlan) -> Vec<String> {
    let mut told = Vec::new();
    for (bound, column) in reading.sighting.places.iter().zip(&dataset.columns) {
        match &bound.place {
            Place::Cell(cell) => told.push(format!("{}: from cell {cell}", column.name)),
            Place::Said { cell, text } => told.push(format!("{}: `{text}` in cell {cell}", column.name)),
            Place::Column(_) | Place::Declared(_) | Place::Nowhere => {}
        }
    }
    let values =
        reading.values.iter().map(|(position, value, from)| format!("{}: `{value}`, from {from}", dataset.columns[*position].name));
    told.extend(values);
    let bare = reading.sighting.without_heading.iter();
    told.extend(bare.map(|column| format!("column {} holds data and has no heading", column_letters(*column))));
    told
}

/// What the rows are, and what is missing.
fn rows_text(reading: &Reading, dataset: &DatasetPlan) -> Vec<(&'static str, String)> {
    let seen = &reading.sighting;
    let mut lines = vec![("records", format!("{}: {}", seen.records.len(), rows(&seen.records)))];
    if !seen.title.is_empty() {
        lines.push(("left out", format!("{}: above the header", rows(&seen.title))));
    }
    for (row, label) in &seen.totals {
        lines.push(("left out", format!("row {}: the total `{label}`, compared with the sum", row + 1)));
    }
    if !seen.left_out.is_empty() {
        lines.push(("left out", format!("{}: neither records nor totals", rows(&seen.left_out))));
    }
    let given = |position: &&usize| reading.values.iter().any(|(given, ..)| given == *position);
    let missing = |required: bool| {
        let columns = seen
            .missing
            .iter()
            .filter(|position| !given(position))
            .map(|position| &dataset.columns[*position])
            .filter(|column| column.required == required);
        columns.map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    for (required, subject) in [(true, "missing"), (false, "not there")] {
        let names = missing(required);
        if !names.is_empty() {
            lines.push((subject, format!("{names}{}", if required { " (required)" } else { "" })));
        }
    }
    lines
}

/// Zero-based rows as they are numbered: `rows 7 to 9 and 12`.
fn rows(rows: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for row in rows {
        match runs.last_mut().filter(|(_, last)| last + 1 == *row) {
            Some((_, last)) => *last = *row,
            None => runs.push((*row, *row)),
        }
    }
    let run = |(first, last): (u32, u32)| if first == last { format!("{}", first + 1) } else { format!("{} to {}", first + 1, last + 1) };
    let told = runs.into_iter().map(run).collect::<Vec<_>>().join(", ");
    if rows.len() == 1 { format!("row {told}") } else { format!("rows {told}") }
}

/// What changed in each file.
#[must_use]
pub fn changes(files: &[FileChanges], campaign: &str) -> String {
    let mut text = String::new();
    for file in files {
        let sender = file.sender.as_ref().map_or_else(String::new, |sender| format!("{sender}, "));
        let _ = match (&file.then, &file.now) {
            (Some(then), Some(now)) if then == now => writeln!(text, "{sender}{now}, since {campaign}:"),
            (Some(then), Some(now)) => writeln!(text, "{sender}{now} ({campaign}: {then}), since {campaign}:"),
            (None, Some(now)) => writeln!(text, "{sender}{now}: new, {campaign} has no such file\n"),
            (Some(then), None) => writeln!(text, "{sender}{then}: gone, not sent since {campaign}\n"),
            (None, None) => Ok(()),
        };
        if file.then.is_none() || file.now.is_none() {
            continue;
        }
        if file.changes.is_empty() {
            text.push_str("  the same layout\n");
        }
        for change in &file.changes {
            let sheet =
                if change.sheet.is_empty() || change.subject == "sheet" { String::new() } else { format!("sheet `{}`, ", change.sheet) };
            let _ = writeln!(text, "  {:<9}{sheet}{change}", change.kind.name());
        }
        text.push('\n');
    }
    text
}
