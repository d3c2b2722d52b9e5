//! The facts one by one, as JSON lines: each value with its cell and what stood there.
//!
//! The ledger names cells; this file says what they held and which record they belong to, so that a number can be explained and two
//! outputs compared without the spreadsheets.

use serde::{Serialize, Serializer};

use super::{Converted, Facts};
use crate::location::Location;
use crate::plan::{ColumnType, DatasetPlan, Grounds, Plan};
use crate::report::Exact;

/// One fact; the order of the fields is the order of the keys.
#[derive(Serialize)]
struct Line<'a> {
    dataset: &'a str,
    key: String,
    file: &'a str,
    sheet: &'a str,
    /// Why it is left out, where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<Because<'a>>,
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
    /// What counts in the place of what was sent, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<Corrected<'a>>,
    /// Why it is assumed, where nobody reported it.
    #[serde(skip_serializing_if = "Option::is_none")]
    assumed: Option<Because<'a>>,
    /// What it was in another currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    converted: Option<Abroad<'a>>,
    /// The column of the dataset that the cell was read as, where the value follows from its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    /// `1/3` where the value is an equal part of the cell's; regions that were split since are not counted in.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
}

#[derive(Serialize)]
struct Corrected<'a> {
    to: &'a str,
    #[serde(flatten)]
    because: Because<'a>,
}

#[derive(Serialize)]
struct Abroad<'a> {
    value: String,
    currency: &'a str,
    rate: &'a str,
    month: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct Because<'a> {
    reason: &'a str,
    who: &'a str,
    when: String,
    declared: String,
}

impl<'a> From<&'a Grounds> for Because<'a> {
    fn from(grounds: &'a Grounds) -> Self {
        let Grounds { reason, who, when, place, .. } = grounds;
        let declared = match place {
            Location::Text { file, line, .. } => format!("{file}:{line}"),
            place => place.to_string(),
        };
        Self { reason, who, when: format!("{:04}-{:02}-{:02}", when.year, when.month, when.day), declared }
    }
}

/// One line a fact of the dataset, in their order, and then those that corrections leave out. Cells without a value are left out, but for
/// those that a correction emptied.
#[must_use]
pub fn jsonl(facts: &Facts, plan: &Plan) -> Vec<u8> {
    let mut bytes = Vec::new();
    for ordinal in 0..u32::try_from(facts.len()).expect("ordinals are 32-bit") {
        write(&line(facts, plan, ordinal, None), &mut bytes);
    }
    if let Some(left_out) = &facts.left_out {
        for (ordinal, correction) in (0_u32..).zip(&left_out.corrections) {
            write(&line(&left_out.facts, plan, ordinal, Some(&plan.corrections[*correction].grounds)), &mut bytes);
        }
    }
    bytes
}

fn write(line: &Line<'_>, bytes: &mut Vec<u8>) {
    serde_json::to_writer(&mut *bytes, line).expect("texts and lists always have a JSON form");
    bytes.push(b'\n');
}

fn line<'a>(facts: &'a Facts, plan: &'a Plan, ordinal: u32, left_out: Option<&'a Grounds>) -> Line<'a> {
    let dataset = &plan.datasets[facts.dataset];
    let row = facts.origins.row(ordinal);
    let parts = dataset.key.iter().map(|column| facts.key_text(dataset, *column, ordinal as usize).unwrap_or_default());
    Line {
        dataset: &dataset.name,
        key: parts.collect::<Vec<_>>().join("/"),
        file: row.path,
        sheet: row.sheet,
        left_out: left_out.map(Because::from),
        values: values(facts, plan, ordinal),
    }
}

fn values<'a>(facts: &'a Facts, plan: &'a Plan, ordinal: u32) -> Vec<(&'a str, Listed<'a>)> {
    let dataset = &plan.datasets[facts.dataset];
    let read = facts.origins.read_row(ordinal);
    let columns = dataset.columns.iter().enumerate();
    let values = columns.filter_map(|(position, column)| {
        let stand = facts.origins.stand(ordinal, position);
        let (change, assumed) = (facts.corrected.get(&stand), facts.assumed.get(&stand));
        let emptied = || change.filter(|_| stand.1 == position).map(|_| String::new());
        let value = exact(facts, dataset, position, ordinal as usize).or_else(emptied)?;
        let sent = facts.written[position].get(read as usize);
        // Where something else counts than what was sent, nothing that was sent is told from what needs no telling.
        let sent = if change.is_some() || assumed.is_some() { Some(sent.unwrap_or_default()) } else { sent };
        let written = sent.filter(|written| *written != value);
        let cell = facts.origins.address(ordinal, position).map(|address| address.cell.to_string());
        let corrected =
            change.map(|change| Corrected { to: &change.became, because: Because::from(&plan.corrections[change.correction].grounds) });
        let assumed = assumed.map(|assumption| Because::from(&plan.assumptions[*assumption].grounds));
        let converted = facts.converted.get(&stand).map(abroad);
        let from = facts.origins.lead(ordinal, position).map(|(_, from)| dataset.columns[from].name.as_str());
        let read = (facts.origins.read_row(ordinal), position);
        let part = facts.portions.get(&read).map(|parts| format!("1/{parts}"));
        Some((column.name.as_str(), Listed { cell, written, value, corrected, assumed, converted, from, part }))
    });
    values.collect()
}

fn abroad(converted: &Converted) -> Abroad<'_> {
    let Converted { cents, rate } = converted;
    let value = Exact::Cents(i128::from(*cents)).to_string();
    Abroad { value, currency: rate.currency, rate: &rate.written, month: &rate.month, source: &rate.source }
}

/// The value as the data files write it.
fn exact(facts: &Facts, dataset: &DatasetPlan, position: usize, row: usize) -> Option<String> {
    match dataset.columns[position].kind {
        ColumnType::Amount => facts.integers(position).get(row).map(|cents| Exact::Cents(i128::from(cents)).to_string()),
        ColumnType::Decimal | ColumnType::Percentage => {
            facts.integers(position).get(row).map(|digits| Exact::Decimal { digits, scale: 4 }.to_string())
        }
        _ => facts.key_text(dataset, position, row),
    }
}

/// Writes the values as one object whose keys stay in the order of the columns.
fn in_order<S: Serializer>(values: &[(&str, Listed<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(values.iter().map(|(column, value)| (column, value)))
}
