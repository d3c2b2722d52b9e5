//! What a number rests on beside what was sent: corrected cells, rows that were left out, assumed values.

use std::collections::{BTreeMap, BTreeSet};

use super::Summarized;
use crate::aggregate::{Line, Slot, Summary, Value};
use crate::facts::{Facts, LeftOutFacts};
use crate::location::Location;
use crate::plan::{self, OutputPlan, Plan};
use crate::report::{Assumption, Correction, Grounds, RowRole};

/// What one number rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Amended {
    /// In the order of files and cells, each once.
    pub(super) corrections: Vec<Correction>,
    /// In the order of their declaration.
    pub(super) assumptions: Vec<Assumption>,
    /// The rates by which amounts were converted, each once.
    pub(super) converted: Vec<String>,
}

/// What a value rests on.
pub(super) fn amended(plan: &Plan, summarized: &Summarized<'_>, summary: &Summary, line: &Line, value: &Value) -> Amended {
    let facts = summarized.facts;
    if facts.corrected.is_empty() && facts.assumed.is_empty() && facts.converted.is_empty() && facts.left_out.is_none() {
        return Amended::default();
    }
    let output = summarized.output;
    let part = (deciding(output, line, value, true), members(facts, &value.sources));
    let whole = (deciding(output, line, value, false), members(facts, &value.whole));
    let mut corrections = BTreeSet::new();
    let mut converted = BTreeSet::new();
    let mut assumed: BTreeMap<(usize, usize), BTreeSet<u32>> = BTreeMap::new();
    for (columns, members) in [part, whole] {
        for (fact, column) in members.iter().flat_map(|fact| columns.iter().map(move |column| (*fact, *column))) {
            // A value that follows from another rests on what the other rests on.
            let stand = facts.origins.stand(fact, column);
            corrections.extend(corrected(plan, facts, stand));
            converted.extend(facts.converted.get(&stand).map(|converted| format!("converted at {}", converted.rate.told())));
            if let Some(assumption) = facts.assumed.get(&stand) {
                assumed.entry((*assumption, stand.1)).or_default().insert(stand.0);
            }
        }
    }
    if let Some(left_out) = &facts.left_out {
        corrections.extend(missed(plan, summarized, left_out, summary, line, value));
    }
    Amended {
        converted: converted.into_iter().collect(),
        corrections: corrections.into_iter().collect(),
        assumptions: assumed.into_iter().map(|(of, members)| assumption(plan, facts.dataset, of, members.len())).collect(),
    }
}

/// The columns that settle a value: what it is computed from, and what decides which facts count.
fn deciding(output: &OutputPlan, line: &Line, value: &Value, part: bool) -> BTreeSet<usize> {
    let mut columns: BTreeSet<usize> = output.measures[value.measure].value.columns().into_iter().collect();
    columns.extend(output.filter.iter().map(|(column, _)| *column));
    if part && !line.rest {
        columns.extend(output.rows.iter().take(line.keys.len()));
    }
    if matches!(value.slot, Slot::Column(_)) {
        columns.extend(output.columns);
    }
    columns
}

/// The facts of some cells as they were read: parts of a split row are the row.
fn members(facts: &Facts, cells: &[(u32, usize)]) -> BTreeSet<u32> {
    cells.iter().map(|(fact, _)| facts.origins.read_row(*fact)).collect()
}

fn corrected(plan: &Plan, facts: &Facts, (fact, column): (u32, usize)) -> Option<Correction> {
    let change = facts.corrected.get(&(fact, column))?;
    let address = facts.origins.address(fact, column)?;
    Some(Correction {
        file: address.path.to_owned(),
        sheet: address.sheet.to_owned(),
        cell: address.cell,
        column: plan.datasets[facts.dataset].columns[column].name.clone(),
        from: change.sent.clone(),
        to: Some(change.became.clone()),
        grounds: grounds(&plan.corrections[change.correction].grounds),
    })
}

fn assumption(plan: &Plan, dataset: usize, (index, column): (usize, usize), facts: usize) -> Assumption {
    let declared = &plan.assumptions[index];
    let value = declared.set.iter().find(|(set, _)| *set == column).map(|(_, value)| value.clone()).unwrap_or_default();
    let column = plan.datasets[dataset].columns[column].name.clone();
    Assumption { column, value, facts, grounds: grounds(&declared.grounds) }
}

/// The rows that were left out and would have counted here.
fn missed(
    plan: &Plan,
    summarized: &Summarized<'_>,
    left_out: &LeftOutFacts,
    summary: &Summary,
    line: &Line,
    value: &Value,
) -> Vec<Correction> {
    let (output, facts) = (summarized.output, &left_out.facts);
    let dataset = &plan.datasets[facts.dataset];
    let text = |column: usize, row: usize| facts.key_text(dataset, column, row);
    let counts = |row: usize| {
        let passes = output.filter.iter().all(|(column, wanted)| text(*column, row).is_some_and(|text| wanted.contains(&text)));
        let keys: Vec<Option<String>> = output.rows.iter().map(|column| text(*column, row)).collect();
        // A share changes with its whole, which is that of all rows, and so does a place among them.
        let of_whole = matches!(output.measures[value.measure].value.name(), "share" | "share-so-far" | "rank");
        let in_line = of_whole || if line.rest { is_rest(summary, &keys) } else { keys.starts_with(&line.keys) };
        let in_column = match (output.columns, value.slot) {
            (Some(column), Slot::Column(slot)) => text(column, row) == summary.columns[slot],
            _ => true,
        };
        let has_value = output.measures[value.measure].value.columns().into_iter().any(|column| text(column, row).is_some());
        passes && in_line && in_column && has_value
    };
    let rows = (0_u32..).zip(&left_out.corrections).filter(|(row, _)| counts(*row as usize));
    rows.map(|(row, correction)| {
        let address = facts.origins.row(row);
        Correction {
            file: address.path.to_owned(),
            sheet: address.sheet.to_owned(),
            cell: address.cell,
            column: String::new(),
            from: facts.written.iter().filter_map(|column| column.get(row as usize)).collect::<Vec<_>>().join(" | "),
            to: None,
            grounds: grounds(&plan.corrections[*correction].grounds),
        }
    })
    .collect()
}

/// Whether no row of the output stands for these keys, so that the group of small rows does.
fn is_rest(summary: &Summary, keys: &[Option<String>]) -> bool {
    !summary.lines.iter().any(|line| line.role == RowRole::Cell && !line.rest && line.keys == keys)
}

/// Why, with the place where it is declared.
pub(super) fn grounds(grounds: &plan::Grounds) -> Grounds {
    let date = grounds.when;
    let declared = match &grounds.place {
        Location::Text { file, line, .. } => format!("{file}:{line}"),
        place => place.to_string(),
    };
    Grounds {
        reason: grounds.reason.clone(),
        source: grounds.source.clone(),
        who: grounds.who.clone(),
        when: format!("{:04}-{:02}-{:02}", date.year, date.month, date.day),
        declared,
    }
}
