//! What is said below a table or figure of corrections and assumptions, and the mark of what is assumed.

use std::collections::BTreeSet;

use super::Summarized;
use super::amended::{self, Amended};
use super::locale::Argument;
use super::output::Presenter;
use crate::aggregate::{Slot, Summary};
use crate::plan::{AssumptionPlan, ColumnType};
use crate::report::{ASSUMED, Assumption, Cell, Correction, Figure, Item, Table, Text};

/// So many corrections are told below one table; the ledger has all of them.
const MOST_CORRECTIONS: usize = 8;

/// Labels to mark: cells of keys by row and position, and headings by position.
#[derive(Debug, Default)]
struct Marks {
    cells: BTreeSet<(usize, usize)>,
    headings: BTreeSet<usize>,
}

/// Marks what is assumed, in the table and the picture, and says below what is assumed and what was corrected.
pub(super) fn remark(presenter: &mut Presenter<'_>, summarized: &Summarized<'_>, summary: &Summary, item: &mut Item) {
    let mut corrections = BTreeSet::new();
    let mut assumptions = BTreeSet::new();
    let mut marks = Marks::default();
    for (row, line) in summary.lines.iter().enumerate() {
        for (position, value) in line.cells.iter().enumerate().filter(|(_, value)| value.exact.is_some()) {
            let Amended { corrections: corrected, assumptions: assumed, .. } =
                amended::amended(presenter.plan, summarized, summary, line, value);
            for (index, column) in assumed.iter().filter_map(|one| declared(presenter, summarized, one)) {
                assumptions.insert((index, column));
                let output = summarized.output;
                match output.rows.iter().position(|row| *row == column).filter(|key| *key < line.keys.len() && !line.rest) {
                    Some(key) => drop(marks.cells.insert((row, key))),
                    None if output.columns == Some(column) && matches!(value.slot, Slot::Column(_)) => {
                        marks.headings.insert(output.rows.len() + output.attributes.len() + position);
                    }
                    None => drop(marks.cells.insert((row, 0))),
                }
            }
            corrections.extend(corrected);
        }
    }
    if corrections.is_empty() && assumptions.is_empty() {
        return;
    }
    let mut notes: Vec<Text> = Vec::new();
    for (index, column) in assumptions {
        notes.push(assumed(presenter, &presenter.plan.assumptions[index].clone(), column).into());
    }
    let more = corrections.len() > MOST_CORRECTIONS;
    let told: Vec<Correction> = corrections.into_iter().take(MOST_CORRECTIONS).collect();
    notes.extend(told.iter().map(|correction| Text::from(corrected(presenter, correction))));
    if more {
        notes.push(presenter.locale.message("note-more-corrections", &[]).into());
    }
    match item {
        Item::Table(table) => drop(mark(table, &marks)),
        Item::Figure(figure) => mark_figure(figure, &marks, &notes),
    }
    table_of(item).notes.extend(notes);
}

fn table_of(item: &mut Item) -> &mut Table {
    match item {
        Item::Table(table) => table,
        Item::Figure(figure) => &mut figure.table,
    }
}

/// The declaration of an assumption of the ledger: its position in the plan and the column.
fn declared(presenter: &Presenter<'_>, summarized: &Summarized<'_>, assumption: &Assumption) -> Option<(usize, usize)> {
    let column = presenter.dataset(summarized.output).position(&assumption.column)?;
    let same = |one: &AssumptionPlan| one.dataset == summarized.output.dataset && amended::grounds(&one.grounds) == assumption.grounds;
    Some((presenter.plan.assumptions.iter().position(same)?, column))
}

/// Marks the labels of a table; gives those that were marked, as they were.
fn mark(table: &mut Table, marks: &Marks) -> Vec<String> {
    let mut labels = Vec::new();
    for (row, column) in &marks.cells {
        if let Cell::Text(text) = &mut table.rows[*row].cells[*column] {
            labels.push(text.clone());
            text.push_str(ASSUMED);
        }
    }
    for column in &marks.headings {
        let heading = &mut table.columns[*column].heading;
        // The unit stays at the end.
        let place = heading.rfind(" (").unwrap_or(heading.len());
        labels.push(heading[..place].to_owned());
        heading.insert_str(place, ASSUMED);
    }
    labels
}

fn mark_figure(figure: &mut Figure, marks: &Marks, notes: &[Text]) {
    for label in mark(&mut figure.table, marks) {
        for drawn in figure.chart.labels_mut().into_iter().filter(|drawn| **drawn == label) {
            drawn.push_str(ASSUMED);
        }
    }
    for note in notes {
        figure.description.say(" ");
        figure.description.append(note);
    }
}

/// `* Not reported but assumed: category of region ‘less developed regions’ (Member State: Romania). Reason.`
fn assumed(presenter: &mut Presenter<'_>, assumption: &AssumptionPlan, column: usize) -> String {
    let value = assumption.set.iter().find(|(set, _)| *set == column).map(|(_, value)| value.clone()).unwrap_or_default();
    let value = label(presenter, assumption.dataset, column, &value);
    let conditions: Vec<String> = assumption
        .filter
        .iter()
        .map(|(column, wanted)| {
            let wanted: Vec<String> = wanted.iter().map(|code| label(presenter, assumption.dataset, *column, code)).collect();
            format!("{}: {}", name(presenter, assumption.dataset, *column), wanted.join(", "))
        })
        .collect();
    let column = name(presenter, assumption.dataset, column);
    let column = if presenter.locale.keeps_capitals() { column } else { in_a_sentence(&column) };
    let reason = presenter.translated("reason", &assumption.grounds.reason);
    let (conditions, reason) = (conditions.join("; "), sentence(&reason));
    presenter.locale.message(
        "note-assumed",
        &[
            ("column", Argument::Text(&column)),
            ("value", Argument::Text(&value)),
            ("conditions", Argument::Text(&conditions)),
            ("reason", Argument::Text(&reason)),
        ],
    )
}

fn name(presenter: &Presenter<'_>, dataset: usize, column: usize) -> String {
    let name = &presenter.plan.datasets[dataset].columns[column].name;
    presenter.locale.try_message(&format!("column-{name}"), &[]).unwrap_or_else(|| name.clone())
}

fn label(presenter: &Presenter<'_>, dataset: usize, column: usize, code: &str) -> String {
    match presenter.plan.datasets[dataset].columns[column].kind {
        ColumnType::Code(list) => presenter.locale.label(list.name(), code),
        _ => code.to_owned(),
    }
}

/// `Corrected: ES.csv, cell G6: ‘113,51’ was sent, ‘115,51’ counts. Reason.`
fn corrected(presenter: &mut Presenter<'_>, correction: &Correction) -> String {
    let Correction { file, sheet, cell, from, to, grounds, .. } = correction;
    let cell = cell.to_string();
    let at = [("file", Argument::Text(file)), ("sheet", Argument::Text(sheet)), ("cell", Argument::Text(&cell))];
    let place = presenter.locale.message(if sheet.is_empty() { "place-cell" } else { "place-cell-of-sheet" }, &at);
    let reason = sentence(&presenter.translated("reason", &grounds.reason));
    let message = match to.as_deref() {
        None => "note-left-out",
        Some("") => "note-emptied",
        Some(_) if from.is_empty() => "note-filled",
        Some(_) => "note-corrected",
    };
    presenter.locale.message(
        message,
        &[
            ("place", Argument::Text(&place)),
            ("from", Argument::Text(from)),
            ("to", Argument::Text(to.as_deref().unwrap_or_default())),
            ("reason", Argument::Text(&reason)),
        ],
    )
}

/// With a full stop.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// A heading inside a sentence begins with a small letter, unless it is an abbreviation.
fn in_a_sentence(heading: &str) -> String {
    let mut letters = heading.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => heading.to_owned(),
    }
}
