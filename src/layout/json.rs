//! A layout for programs.

use serde_json::{Value, json};

use super::{FileChanges, FileLayout, Fit, Reading, SheetLayout, meaning, source_tables};
use crate::extract::{Place, Role, UnitFrom, Why};
use crate::location::column_letters;
use crate::plan::DatasetPlan;

/// Everything about the files, and what changed where that was asked: one object.
#[must_use]
pub fn text(files: &[FileLayout], datasets: &[DatasetPlan], changes: Option<&[FileChanges]>) -> String {
    let files: Vec<Value> = files.iter().map(|file| file_value(file, datasets)).collect();
    let mut whole = json!({ "files": files });
    if let Some(changes) = changes {
        whole["changes"] = changes.iter().map(changes_value).collect();
    }
    let mut text = serde_json::to_string_pretty(&whole).expect("text and numbers always become JSON");
    text.push('\n');
    text
}

fn file_value(file: &FileLayout, datasets: &[DatasetPlan]) -> Value {
    let sheets: Vec<Value> = file.sheets.iter().map(|sheet| sheet_value(sheet, datasets)).collect();
    let remarks: Vec<Value> = file.remarks.iter().map(|(remark, hint)| json!({ "message": remark, "hint": hint })).collect();
    json!({ "file": file.path, "remarks": remarks, "sheets": sheets, "source": source_tables(file, datasets) })
}

fn sheet_value(sheet: &SheetLayout, datasets: &[DatasetPlan]) -> Value {
    let fit = |(dataset, fit): (usize, Fit)| json!({ "dataset": datasets[dataset].name, "fit": f64::from(fit.thousandths) / 1_000.0 });
    let mut value = json!({ "sheet": sheet.name, "hidden": sheet.hidden, "rows": sheet.rows });
    if let Some(reading) = &sheet.reading {
        value["reading"] = reading_value(reading, &datasets[reading.dataset]);
        value["reading"]["fit"] = fit((reading.dataset, reading.fit))["fit"].clone();
        let tables = reading.tables();
        value["further"] = tables.iter().skip(1).map(|table| reading_value(table, &datasets[table.dataset])).collect();
    }
    value["next"] = sheet.runner_up.map_or(Value::Null, fit);
    value
}

fn reading_value(reading: &Reading, dataset: &DatasetPlan) -> Value {
    let seen = &reading.sighting;
    let columns: Vec<Value> = seen
        .columns
        .iter()
        .map(|column| {
            let guess = reading.guesses.iter().find(|guess| guess.column == column.column);
            let unit = column.unit.as_ref().map(|(unit, from)| json!({ "unit": unit.name(), "from": unit_from(from) }));
            json!({
                "column": column_letters(column.column),
                "cell": column.cell.to_string(),
                "heading": column.heading,
                "groups": column.groups,
                "taken_for": meaning(&column.role, dataset),
                "why": if guess.is_some() { "content" } else { why(&column.role) },
                "unit": unit,
            })
        })
        .collect();
    let numbers = |rows: &[u32]| rows.iter().map(|row| row + 1).collect::<Vec<_>>();
    let names = |positions: &[usize]| positions.iter().map(|position| dataset.columns[*position].name.as_str()).collect::<Vec<_>>();
    let values: Vec<Value> = reading
        .values
        .iter()
        .map(|(position, value, from)| json!({ "column": dataset.columns[*position].name, "value": value, "from": from }))
        .collect();
    json!({
        "dataset": dataset.name,
        "header": [seen.header.0 + 1, seen.header.1 + 1],
        "columns": columns,
        "cells": cells(reading, dataset),
        "values": values,
        "missing": names(&seen.missing),
        "without_heading": seen.without_heading.iter().map(|column| column_letters(*column)).collect::<Vec<_>>(),
        "records": numbers(&seen.records),
        "title": numbers(&seen.title),
        "totals": seen.totals.iter().map(|(row, label)| json!({ "row": row + 1, "label": label })).collect::<Vec<_>>(),
        "left_out": numbers(&seen.left_out),
    })
}

/// Columns of the dataset that one cell gives for all records.
fn cells(reading: &Reading, dataset: &DatasetPlan) -> Vec<Value> {
    let bound = reading.sighting.places.iter().zip(&dataset.columns);
    bound
        .filter_map(|(bound, column)| match bound.place {
            Place::Cell(cell) | Place::Said { cell, .. } => Some(json!({ "column": column.name, "cell": cell.to_string() })),
            Place::Column(_) | Place::Declared(_) | Place::Nowhere => None,
        })
        .collect()
}

const fn why(role: &Role) -> &'static str {
    match role {
        Role::Column { why: Why::Declared, .. } => "declared",
        Role::Column { why: Why::Name, .. } => "name",
        Role::Column { why: Why::Heading, .. } => "heading",
        Role::Code { .. } => "code",
        Role::Total { .. } => "total",
        Role::Double { .. } => "double",
        Role::Unused => "unused",
    }
}

fn unit_from(from: &UnitFrom) -> Value {
    match from {
        UnitFrom::Heading => json!("heading"),
        UnitFrom::Above(text) => json!({ "above": text }),
        UnitFrom::Title(text) => json!({ "title": text }),
        UnitFrom::Declared => json!("declared"),
    }
}

fn changes_value(file: &FileChanges) -> Value {
    let changes: Vec<Value> = file
        .changes
        .iter()
        .map(|change| {
            json!({
                "kind": change.kind.name(),
                "sheet": change.sheet,
                "subject": change.subject,
                "from": change.from,
                "to": change.to,
                "taken_for": change.meaning,
            })
        })
        .collect();
    let kind = match (&file.then, &file.now) {
        (None, _) => "new",
        (_, None) => "gone",
        _ if file.changes.is_empty() => "same",
        _ => "changed",
    };
    json!({ "sender": file.sender, "then": file.then, "now": file.now, "kind": kind, "changes": changes })
}
