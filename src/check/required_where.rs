//! A column is filled in the rows that ask for it: an approved amendment names its fund.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;
use crate::plan::{ColumnType, DatasetPlan};

/// Looks at the rows in which the column `of` has one of the codes `is`.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, column: usize, of: usize, is: &[String], sink: &mut Sink) {
    let deciding = facts.texts(of);
    for row in 0..facts.len() {
        let asks = deciding.get(row).filter(|code| is.iter().any(|wanted| wanted == code));
        let Some(code) = asks else { continue };
        if facts.key_text(dataset, column, row).is_none() && !facts.faulty.contains(&(ordinal(row), column)) {
            let (name, condition) = (&dataset.columns[column].name, &dataset.columns[of].name);
            let message = format!("expected a value for `{name}` where `{condition}` is `{code}`, found none");
            let hint = match dataset.columns[column].kind {
                ColumnType::Code(list) => format!("one of: {}", list.codes().collect::<Vec<_>>().join(", ")),
                _ => "fill the cell".to_owned(),
            };
            let finding = Diagnostic::new(Code::MissingValue, facts.origins.location(ordinal(row), column), message).with_hint(hint);
            sink.push(finding.with("column", name).with("of", condition).with("is", code));
        }
    }
}
