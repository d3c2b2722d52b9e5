//! The only place where a value becomes a printed number: with its id, by which the ledger knows it.

use super::identity;
use super::number::{self, NO_BREAK_SPACE};
use super::output::Presenter;
use crate::aggregate::{Line, Summary, Value};
use crate::plan::OutputPlan;
use crate::report::{Exact, Number, NumberFormat, Printed, RowRole, Unit};

/// How counts are printed.
const WHOLE: NumberFormat = NumberFormat { power: 0, decimals: 0 };

impl Presenter<'_> {
    /// The number of a value, as it stands in the table; nothing where there is no value.
    pub(super) fn number(&self, output: &OutputPlan, summary: &Summary, line: &Line, value: &Value) -> Option<Number> {
        let exact = value.exact?;
        let measure = &output.measures[value.measure];
        let id = identity::id(output, summary, line, value);
        let adjusted = self.adjusted.get(&id).copied();
        let written = |digits| number::written(digits, measure.format, self.locale.decimal_mark());
        Some(Number {
            id,
            measure: measure.name.clone(),
            role: identity::role(line, value),
            dimensions: identity::dimensions(self.dataset(output), output, summary, line, value),
            exact,
            unit: measure.unit,
            printed: adjusted.map_or_else(|| self.printed(exact, measure.format), written),
            format: measure.format,
            adjusted,
        })
    }

    /// The number of a value as it stands in a picture: with a per cent sign where it is a share.
    pub(super) fn in_picture(&self, output: &OutputPlan, summary: &Summary, line: &Line, value: &Value) -> Option<Printed> {
        let number = self.number(output, summary, line, value)?;
        let percent = format!("{NO_BREAK_SPACE}%");
        Some(if number.unit == Unit::Percent { Printed::with(&number, &percent) } else { Printed::of(&number) })
    }

    /// How many parts a picture shows.
    pub(super) fn shown(&self, output: &OutputPlan, parts: usize) -> Number {
        let exact = Exact::Count(i64::try_from(parts).unwrap_or(i64::MAX));
        Number {
            id: identity::shown(output),
            measure: "shown".to_owned(),
            role: RowRole::Cell,
            dimensions: Vec::new(),
            exact,
            unit: Unit::Count,
            printed: self.printed(exact, WHOLE),
            format: WHOLE,
            adjusted: None,
        }
    }
}
