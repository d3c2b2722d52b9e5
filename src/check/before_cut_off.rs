//! What is announced for later begins after the cut-off date of the report.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::{Facts, days_since_1970};
use crate::plan::{ColumnType, DatasetPlan, ReportPlan};

/// Compares days with the cut-off day, and months with its month; what a predecessor brings, with the cut-off day of its own year.
pub(super) fn check(facts: &Facts, dataset: &DatasetPlan, column: usize, report: &ReportPlan, sink: &mut Sink) {
    let is_month = dataset.columns[column].kind == ColumnType::Month;
    for (row, value) in facts.days_or_months(column).iter().enumerate() {
        let cut_off = report.cut_off_of(facts.year(dataset, row));
        let last = if is_month { cut_off.year * 100 + i32::from(cut_off.month) } else { days_since_1970(cut_off) };
        if value.is_some_and(|value| value <= last) {
            let found = facts.key_text(dataset, column, row).expect("the value was just read");
            let day = format!("{:04}-{:02}-{:02}", cut_off.year, cut_off.month, cut_off.day);
            let message = format!("expected a date after the cut-off date {day}, found {found}");
            let hint = "report the row with those of the year, or correct the date";
            let place = facts.origins.location(ordinal(row), column);
            sink.push(Diagnostic::new(Code::BeforeCutOff, place, message).with_hint(hint).with("cut_off", day).with("found", found));
        }
    }
}
