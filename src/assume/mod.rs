//! Facts to facts: values that nobody reported and that the campaign assumes. What was reported is never touched.

use polars::prelude::{Column, IntoColumn, NamedFrom, Series};

use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::{Facts, parse};
use crate::plan::{AssumptionPlan, ColumnType, DatasetPlan, MoneyUnit, Plan};
use crate::workbook::Value;

/// Fills the empty values that assumptions give, in the order of their declaration: the first one that fits a value counts. Says which
/// required values are then still missing.
#[must_use]
pub fn assume(plan: &Plan, mut facts: Facts, sink: &mut Sink) -> Facts {
    let (position, dataset) = (facts.dataset, &plan.datasets[facts.dataset]);
    for (index, assumption) in plan.assumptions.iter().enumerate().filter(|(_, assumption)| assumption.dataset == position) {
        let mut filled = 0;
        for (column, value) in &assumption.set {
            let rows = empty_rows(&facts, dataset, assumption, *column);
            if let Some(new) = filled_column(&facts, dataset, *column, &rows, value) {
                facts.frame.with_column(new).expect("the column has a value a row");
                filled += rows.len();
                note(&mut facts, *column, &rows, index);
            } else {
                let name = &dataset.columns[*column].name;
                let message =
                    format!("expected a number for `{name}`, with a point before its decimals and amounts in euro, found `{value}`");
                sink.push(Diagnostic::new(Code::InvalidDefinition, assumption.grounds.place.clone(), message));
                filled += 1;
            }
        }
        if filled == 0 {
            let message = format!("no fact of `{}` of this kind has an empty value to fill", dataset.name);
            let finding = Diagnostic::new(Code::IdleCorrection, assumption.grounds.place.clone(), message);
            sink.push(finding.with_hint("what is reported now needs no assumption: take it out, or look at its `where`"));
        }
    }
    for finding in std::mem::take(&mut facts.missing).into_values() {
        sink.push(finding);
    }
    facts
}

/// The rows that the assumption is about and in which the column is empty, not unreadable.
fn empty_rows(facts: &Facts, dataset: &DatasetPlan, assumption: &AssumptionPlan, column: usize) -> Vec<u32> {
    let is_meant = |row: usize| {
        assumption.filter.iter().all(|(column, wanted)| facts.key_text(dataset, *column, row).is_some_and(|text| wanted.contains(&text)))
    };
    let is_empty = |row: usize, ordinal: u32| {
        let place = (ordinal, column);
        facts.key_text(dataset, column, row).is_none() && (!facts.faulty.contains(&place) || facts.missing.contains_key(&place))
    };
    (0_u32..).zip(0..facts.len()).filter(|(ordinal, row)| is_empty(*row, *ordinal) && is_meant(*row)).map(|(ordinal, _)| ordinal).collect()
}

/// The column with the value in these rows; nothing where the text is no value of the column.
fn filled_column(facts: &Facts, dataset: &DatasetPlan, column: usize, rows: &[u32], value: &str) -> Option<Column> {
    let old = facts.column(column);
    let series = match dataset.columns[column].kind {
        ColumnType::Text | ColumnType::Code(_) => {
            let mut texts: Vec<Option<&str>> = facts.texts(column).iter().collect();
            for row in rows {
                texts[*row as usize] = Some(value);
            }
            Series::new(old.name().clone(), texts)
        }
        kind => {
            let number = number(kind, value)?;
            let mut numbers: Vec<Option<i64>> = facts.integers(column).iter().collect();
            for row in rows {
                numbers[*row as usize] = Some(number);
            }
            Series::new(old.name().clone(), numbers)
        }
    };
    Some(series.into_column())
}

/// The number of a text in the column's own measure: cents, things, ten-thousandths.
fn number(kind: ColumnType, text: &str) -> Option<i64> {
    let (value, point) = (Value::Text(text.to_owned()), Some(parse::DecimalMark::Point));
    let parsed = match kind {
        ColumnType::Amount => parse::amount(&value, MoneyUnit::Euro, point),
        ColumnType::Count => parse::count(&value, point),
        ColumnType::Decimal => parse::decimal4(&value, point),
        _ => return None,
    };
    parsed.ok()?.value()
}

/// Keeps which values are assumed; they are neither missing nor at fault any more.
fn note(facts: &mut Facts, column: usize, rows: &[u32], assumption: usize) {
    facts.reported[column] |= !rows.is_empty();
    for row in rows {
        facts.assumed.insert((*row, column), assumption);
        if facts.missing.remove(&(*row, column)).is_some() {
            facts.faulty.remove(&(*row, column));
        }
    }
}
