//! Ids of printed numbers: `<ID>/<row keys>/<column keys>`. Keys are codes, so ids are the same in every language.

use crate::aggregate::{Line, Slot, Summary, Value};
use crate::plan::{DatasetPlan, OutputPlan};
use crate::report::RowRole;

/// What stands for an empty key.
const NONE: &str = "none";

/// What stands for a sum over keys.
const TOTAL: &str = "total";

/// The id of one value.
pub(super) fn id(output: &OutputPlan, summary: &Summary, line: &Line, value: &Value) -> String {
    let mut parts = vec![output.id.clone()];
    parts.extend(line.keys.iter().take(shown_keys(line)).map(|key| part(key.as_deref().unwrap_or(NONE))));
    if line.role != RowRole::Cell {
        parts.push(TOTAL.to_owned());
    }
    match value.slot {
        Slot::Only => {}
        Slot::Column(column) => parts.push(part(summary.columns[column].as_deref().unwrap_or(NONE))),
        Slot::Total => parts.push(TOTAL.to_owned()),
    }
    if output.measures.len() > 1 {
        parts.push(part(&output.measures[value.measure].name));
    }
    parts.join("/")
}

/// The id of a row of an extract: that of its number, or what the ids of its numbers begin with.
pub(super) fn row(output: &OutputPlan, line: &Line) -> String {
    let keys = line.keys.iter().map(|key| part(key.as_deref().unwrap_or(NONE)));
    std::iter::once(output.id.clone()).chain(keys).collect::<Vec<_>>().join("/")
}

/// The id of how many parts the picture of an output shows.
pub(super) fn shown(output: &OutputPlan) -> String {
    format!("{}/shown", output.id)
}

/// The group of small rows is named by its first key alone.
fn shown_keys(line: &Line) -> usize {
    if line.rest { 1 } else { line.keys.len() }
}

/// A key as a part of an id: `/` parts keys and `%` escapes, so both are escaped.
fn part(key: &str) -> String {
    key.replace('%', "%25").replace('/', "%2F")
}

/// Which part a value plays: a total over the columns makes a total of every row's value.
pub(super) const fn role(line: &Line, value: &Value) -> RowRole {
    match (line.role, value.slot) {
        (RowRole::Cell, Slot::Total) => RowRole::Total,
        (role, _) => role,
    }
}

/// The codes of a value's dimensions, by column of the dataset: what the filter fixes, rows, attributes, columns. Empty where the value sums
/// over the dimension.
pub(super) fn dimensions(
    dataset: &DatasetPlan,
    output: &OutputPlan,
    summary: &Summary,
    line: &Line,
    value: &Value,
) -> Vec<(String, String)> {
    let name = |column: usize| dataset.columns[column].name.clone();
    let fixed = output.filter.iter().filter(|(column, codes)| codes.len() == 1 && !is_dimension(output, *column));
    let mut dimensions: Vec<(String, String)> = fixed.map(|(column, codes)| (name(*column), codes[0].clone())).collect();
    for (position, column) in output.rows.iter().enumerate() {
        dimensions.push((name(*column), line.keys.get(position).cloned().flatten().unwrap_or_default()));
    }
    for (column, texts) in output.attributes.iter().zip(&line.attributes) {
        dimensions.push((name(*column), texts.join("; ")));
    }
    if let Some(column) = output.columns {
        let code = match value.slot {
            Slot::Column(slot) => summary.columns[slot].clone().unwrap_or_default(),
            Slot::Only | Slot::Total => String::new(),
        };
        dimensions.push((name(column), code));
    }
    dimensions
}

/// Whether a column of the dataset makes rows, columns or attributes of an output.
fn is_dimension(output: &OutputPlan, column: usize) -> bool {
    output.rows.contains(&column) || output.attributes.contains(&column) || output.columns == Some(column)
}
