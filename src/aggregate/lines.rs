//! Rows, columns, subtotals and totals of one output.

use super::group::{Leaf, compare, compare_keys};
use super::measure::Measuring;
use super::people::People;
use super::rows::{self, RowFacts};
use super::values::Target;
use super::years::{self, Years};
use super::{Line, Slot, Summary, order};
use crate::codes::Categories;
use crate::facts::Facts;
use crate::plan::{DatasetPlan, MeasureValue, Order, OutputPlan};
use crate::report::{Exact, RowRole};

/// The code of the group of small rows.
const OTHER: &str = "other";

/// Builds the lines of an output from its groups.
pub(super) fn summary(
    dataset: &DatasetPlan,
    output: &OutputPlan,
    facts: &Facts,
    years: Option<Years>,
    categories: &Categories,
    leaves: Vec<Leaf>,
) -> Summary {
    let columns = column_codes(dataset, output, &leaves);
    let by_people = output.measures.iter().any(|measure| matches!(measure.value, MeasureValue::PerHead(_)));
    let mut rows = rows::rows(&columns, leaves);
    let years = years.filter(|_| output.measures.iter().any(|measure| measure.value.compares_years()));
    if let Some(years) = &years {
        years::spread(years, output, facts, &mut rows);
    }
    let mut builder = Builder {
        dataset,
        output,
        measuring: Measuring { dataset, facts },
        people: by_people.then(|| People::new(categories)),
        years,
        rows,
        columns,
        whole: Vec::new(),
        sums: Vec::new(),
    };
    builder.arrange();
    let (lines, repeated) = (builder.lines(), builder.repeated());
    Summary { columns: builder.columns, lines, repeated }
}

fn column_codes(dataset: &DatasetPlan, output: &OutputPlan, leaves: &[Leaf]) -> Vec<Option<String>> {
    let Some(column) = output.columns else { return Vec::new() };
    let mut codes: Vec<Option<String>> = leaves.iter().map(|leaf| leaf.column.clone()).collect();
    codes.sort_by(|left, right| compare(dataset.columns[column].kind, left.as_deref(), right.as_deref()));
    codes.dedup();
    codes
}

pub(super) struct Builder<'a> {
    pub(super) dataset: &'a DatasetPlan,
    pub(super) output: &'a OutputPlan,
    pub(super) measuring: Measuring<'a>,
    /// Only where a measure divides by people.
    pub(super) people: Option<People>,
    /// Only where a measure compares years.
    pub(super) years: Option<Years>,
    pub(super) columns: Vec<Option<String>>,
    /// All rows, in order.
    pub(super) rows: Vec<RowFacts>,
    /// The facts of all rows, by column and last over all columns: what shares are shares of.
    pub(super) whole: Vec<Vec<u32>>,
    /// For each measure that compares rows, the sum of each row, by column and last over all columns; nothing for the others.
    pub(super) sums: Vec<Vec<Vec<Option<i128>>>>,
}

impl Builder<'_> {
    /// Puts the rows in their order, small ones together.
    fn arrange(&mut self) {
        let all = self.merge(&self.rows, Vec::new());
        let over_all = all.all();
        self.whole = all.columns;
        self.whole.push(over_all);
        let rows = std::mem::take(&mut self.rows);
        let mut rows = self.group_small(rows);
        if self.output.order == Order::Largest {
            self.sort_by_size(&mut rows);
        }
        self.rows = rows;
        self.sums = (0..self.output.measures.len()).map(|measure| self.sums_of_rows(measure)).collect();
    }

    /// The lines of the rows that are printed, with the totals over all.
    fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for (position, row) in self.rows.iter().enumerate().take(self.output.top.unwrap_or(usize::MAX)) {
            lines.push(self.line(RowRole::Cell, row, Some(position)));
            for kept in self.output.subtotals.iter().rev() {
                let next = self.rows.get(position + 1);
                if next.is_none_or(|next| next.keys[..*kept] != row.keys[..*kept]) {
                    let members = self.rows.iter().filter(|other| other.keys[..*kept] == row.keys[..*kept]);
                    lines.push(self.line(RowRole::Subtotal, &self.merge(members, row.keys[..*kept].to_vec()), None));
                }
            }
        }
        if self.output.total {
            lines.push(self.line(RowRole::Total, &self.merge(&self.rows, Vec::new()), None));
        }
        lines
    }

    fn merge<'r>(&self, rows: impl IntoIterator<Item = &'r RowFacts>, keys: Vec<Option<String>>) -> RowFacts {
        rows::merge(rows, keys, self.columns.len().max(1))
    }

    /// The sums of the rows by column, and over all columns, where a measure compares rows.
    fn sums_of_rows(&self, measure: usize) -> Vec<Vec<Option<i128>>> {
        let (MeasureValue::Rank(column) | MeasureValue::ShareSoFar(column)) = self.output.measures[measure].value else {
            return Vec::new();
        };
        let of_row = |row: &RowFacts| {
            let mut sums: Vec<Option<i128>> = row.columns.iter().map(|facts| self.measuring.sum(column, facts)).collect();
            sums.push(self.measuring.sum(column, &row.all()));
            sums
        };
        self.rows.iter().map(of_row).collect()
    }

    /// The value that settles the order of a row: the first measure that is no comparison of rows, over all columns.
    fn size(&self, row: &RowFacts) -> Option<Exact> {
        let measures = &self.output.measures;
        let position = measures.iter().position(|measure| !measure.value.is_of_one_row()).unwrap_or(0);
        let target = Target { row, position: None, slot: Slot::Total, facts: &row.all() };
        match &measures[position].value {
            MeasureValue::Rank(column) | MeasureValue::ShareSoFar(column) | MeasureValue::Single(column) => {
                self.measuring.sum(*column, target.facts).map(|sum| self.measuring.exact(*column, sum))
            }
            value => self.measured(value, position, &target).exact,
        }
    }

    /// The largest first, equal ones as they stand, the rest last.
    fn sort_by_size(&self, rows: &mut Vec<RowFacts>) {
        let mut sized: Vec<(Option<Exact>, RowFacts)> = rows.drain(..).map(|row| (self.size(&row), row)).collect();
        sized.sort_by(|(left, left_row), (right, right_row)| {
            left_row.is_rest().cmp(&right_row.is_rest()).then_with(|| order::compare(*right, *left))
        });
        rows.extend(sized.into_iter().map(|(_, row)| row));
    }

    /// Puts the rows beyond the largest ones, and those that senders reported as `other`, into one row.
    fn group_small(&self, rows: Vec<RowFacts>) -> Vec<RowFacts> {
        let Some(keep) = self.output.keep else { return rows };
        let (reported, mut single): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.keys.first().is_some_and(|key| key.as_deref() == Some(OTHER)));
        self.sort_by_size(&mut single);
        let small = single.split_off(keep.min(single.len()));
        single.sort_by(|left, right| compare_keys(self.dataset, &self.output.rows, &left.keys, &right.keys));
        let rest: Vec<&RowFacts> = small.iter().chain(&reported).collect();
        if !rest.is_empty() {
            let mut keys = vec![None; self.output.rows.len()];
            keys[0] = Some(OTHER.to_owned());
            let grouped = rest.iter().map(|row| row.keys.clone()).collect();
            single.push(RowFacts { grouped, ..self.merge(rest, keys) });
        }
        single
    }

    fn line(&self, role: RowRole, row: &RowFacts, position: Option<usize>) -> Line {
        let attributes = match role {
            RowRole::Cell if !row.is_rest() => self.output.attributes.iter().map(|column| self.attribute(*column, row)).collect(),
            _ => vec![Vec::new(); self.output.attributes.len()],
        };
        let cells = (0..self.output.measures.len()).flat_map(|measure| self.values(role, measure, row, position)).collect();
        let mut facts = if self.output.extract.is_some() { row.all() } else { Vec::new() };
        facts.sort_unstable();
        Line { role, keys: row.keys.clone(), attributes, rest: row.is_rest(), facts, cells }
    }

    /// The different texts of an attribute in a row's facts, in the order of the facts.
    fn attribute(&self, column: usize, row: &RowFacts) -> Vec<String> {
        let mut facts = row.all();
        facts.sort_unstable();
        let mut texts = Vec::new();
        for text in facts.into_iter().filter_map(|fact| self.measuring.facts.key_text(self.dataset, column, fact as usize)) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }
}
