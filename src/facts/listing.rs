//! The facts one by one, as JSON lines: each value with its cell and what stood there.
//!
//! The ledger names cells; this file says what they held and which record they belong to, so that a number can be explained and two
//! outputs compared without the spreadsheets.

use serde::{Serialize, Serializer};

use super::Facts;
use crate::plan::{ColumnType, DatasetPlan};
use crate::report::Exact;

/// One fact; the order of the fields is the order of the keys.
#[derive(Serialize)]
struct Line<'a> {
    dataset: &'a str,
    key: String,
    file: &'a str,
    sheet: &'a str,
    #[serde(serialize_with = "in_order")]
    values: Vec<(&'a str, Listed<'a>)>,
}

#[derive(Serialize)]
struct Listed<'a> {
    /// Where it stands; nothing where `report.toml` declares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    /// What stood there; left out where that is the value itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<&'a str>,
    value: String,
    /// The column of the dataset that the cell was read as, where the value follows from its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    /// `1/3` where the value is an equal part of the cell's; regions that were split since are not counted in.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
}

/// One line a fact of the dataset, in their order. Cells without a value are left out.
#[must_use]
pub fn jsonl(facts: &Facts, dataset: &DatasetPlan) -> Vec<u8> {
    let mut bytes = Vec::new();
    for ordinal in 0..u32::try_from(facts.len()).expect("ordinals are 32-bit") {
        let row = facts.origins.row(ordinal);
        let parts = dataset.key.iter().map(|column| facts.key_text(dataset, *column, ordinal as usize).unwrap_or_default());
        let line = Line {
            dataset: &dataset.name,
            key: parts.collect::<Vec<_>>().join("/"),
            file: row.path,
            sheet: row.sheet,
            values: values(facts, dataset, ordinal),
        };
        serde_json::to_writer(&mut bytes, &line).expect("texts and lists always have a JSON form");
        bytes.push(b'\n');
    }
    bytes
}

fn values<'a>(facts: &'a Facts, dataset: &'a DatasetPlan, ordinal: u32) -> Vec<(&'a str, Listed<'a>)> {
    let columns = dataset.columns.iter().enumerate();
    let values = columns.filter_map(|(position, column)| {
        let value = exact(facts, dataset, position, ordinal as usize)?;
        let written = facts.written[position][facts.origins.read_row(ordinal) as usize].as_deref().filter(|written| *written != value);
        let cell = facts.origins.address(ordinal, position).map(|address| address.cell.to_string());
        let from = facts.origins.lead(ordinal, position).map(|(_, from)| dataset.columns[from].name.as_str());
        let read = (facts.origins.read_row(ordinal), position);
        let part = facts.portions.get(&read).map(|parts| format!("1/{parts}"));
        Some((column.name.as_str(), Listed { cell, written, value, from, part }))
    });
    values.collect()
}

/// The value as the data files write it.
fn exact(facts: &Facts, dataset: &DatasetPlan, position: usize, row: usize) -> Option<String> {
    match dataset.columns[position].kind {
        ColumnType::Amount => facts.integers(position).get(row).map(|cents| Exact::Cents(i128::from(cents)).to_string()),
        ColumnType::Decimal => facts.integers(position).get(row).map(|digits| Exact::Decimal { digits, scale: 4 }.to_string()),
        _ => facts.key_text(dataset, position, row),
    }
}

/// Writes the values as one object whose keys stay in the order of the columns.
fn in_order<S: Serializer>(values: &[(&str, Listed<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(values.iter().map(|(column, value)| (column, value)))
}
