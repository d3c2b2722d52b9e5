//! No value is above its limit in the same row: nothing more is approved than was submitted.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::{ColumnType, DatasetPlan};
use crate::report::Exact;

/// Compares two columns row by row, exactly.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, column: usize, limit: usize, sink: &mut Sink) {
    for (row, (value, most)) in facts.integers(column).iter().zip(facts.integers(limit).iter()).enumerate() {
        let (Some(value), Some(most)) = (value, most) else { continue };
        if value > most {
            let message = format!(
                "expected `{}` to be at most `{}`, {}, found {}",
                dataset.columns[column].name,
                dataset.columns[limit].name,
                written(dataset, limit, most),
                written(dataset, column, value)
            );
            let hint = format!("compare it with {}", facts.origins.location(ordinal(row), limit));
            sink.push(
                Diagnostic::new(Code::AboveLimit, facts.origins.location(ordinal(row), column), message)
                    .with_hint(hint)
                    .with("column", &dataset.columns[column].name)
                    .with("limit", &dataset.columns[limit].name)
                    .with("most", written(dataset, limit, most))
                    .with("found", written(dataset, column, value)),
            );
        }
    }
}

/// A stored integer as a person reads it: amounts in euro, exact.
pub(super) fn written(dataset: &DatasetPlan, column: usize, value: i64) -> String {
    match dataset.columns[column].kind {
        ColumnType::Amount => format!("{} EUR", Exact::Cents(value.into())),
        ColumnType::Decimal | ColumnType::Percentage => Exact::Decimal { digits: value, scale: 4 }.to_string(),
        _ => value.to_string(),
    }
}
