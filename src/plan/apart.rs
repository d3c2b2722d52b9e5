//! What is never added up: rows of different dimensions, cumulative amounts of different years. A table or figure must keep them apart.

use super::resolve::{Author, Context};
use super::{DatasetPlan, MeasureValue, OutputPlan};
use crate::definition::Name;
use crate::diag::Code;

/// Reports every column of the dataset over whose values the output would add.
pub(super) fn check(author: Author, id: &Name, output: &OutputPlan, dataset: &DatasetPlan, context: &mut Context<'_>) {
    for position in dataset.apart.iter().copied().filter(|position| !is_apart(output, *position)) {
        let name = &dataset.columns[position].name;
        let message = format!("`{}` adds up rows of `{}` whose `{name}` differs; they say the same amounts again", output.id, dataset.name);
        let hint =
            format!("name one value of it in the filter: `filter = {{ {name} = [\"…\"] }}`, or make it rows or columns without totals");
        context.fault(Code::AddedTwice, author, id.span(), message, Some(hint));
    }
}

/// Whether all that an output adds up has the same value of a column: the filter lets one through, or each value has lines or columns of its own.
fn is_apart(output: &OutputPlan, position: usize) -> bool {
    let filtered = output.filter.iter().any(|(column, values)| *column == position && values.len() == 1);
    let whole = output.measures.iter().any(|measure| !matches!(measure.value, MeasureValue::Sum(_) | MeasureValue::Single(_)));
    let added = output.total || !output.subtotals.is_empty() || output.keep.is_some() || output.top.is_some() || whole;
    let in_rows = output.rows.contains(&position) && !added;
    let in_columns = output.columns == Some(position) && !output.row_total && !whole;
    filtered || in_rows || in_columns
}
