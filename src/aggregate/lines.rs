//! Rows, columns, subtotals and totals of one output.

use std::cmp::Reverse;

use super::group::{Leaf, compare, compare_keys};
use super::measure::Measuring;
use super::{Line, Repeated, Slot, Summary, Value};
use crate::facts::Facts;
use crate::plan::{DatasetPlan, MeasureValue, Order, OutputPlan};
use crate::report::{Exact, RowRole};

/// The code of the group of small rows.
const OTHER: &str = "other";

/// The facts of one row, by column.
struct RowFacts {
    keys: Vec<Option<String>>,
    rest: bool,
    columns: Vec<Vec<u32>>,
}

/// Builds the lines of an output from its groups.
pub(super) fn summary(dataset: &DatasetPlan, output: &OutputPlan, facts: &Facts, leaves: Vec<Leaf>) -> Summary {
    let columns = column_codes(dataset, output, &leaves);
    let builder = Builder { dataset, output, facts, columns, whole: Vec::new(), whole_of_all: Vec::new() };
    builder.build(leaves)
}

fn column_codes(dataset: &DatasetPlan, output: &OutputPlan, leaves: &[Leaf]) -> Vec<Option<String>> {
    let Some(column) = output.columns else { return Vec::new() };
    let mut codes: Vec<Option<String>> = leaves.iter().map(|leaf| leaf.column.clone()).collect();
    codes.sort_by(|left, right| compare(dataset.columns[column].kind, left.as_deref(), right.as_deref()));
    codes.dedup();
    codes
}

struct Builder<'a> {
    dataset: &'a DatasetPlan,
    output: &'a OutputPlan,
    facts: &'a Facts,
    columns: Vec<Option<String>>,
    /// The facts of all rows, by column: what shares are shares of.
    whole: Vec<Vec<u32>>,
    /// The same over all columns.
    whole_of_all: Vec<u32>,
}

impl Builder<'_> {
    fn build(mut self, leaves: Vec<Leaf>) -> Summary {
        let mut rows = self.rows(leaves);
        self.whole = self.pool(&rows);
        self.whole_of_all = self.whole.iter().flatten().copied().collect();
        rows = self.group_small(rows);
        if self.output.order == Order::Largest {
            rows.sort_by_cached_key(|row| (row.rest, Reverse(self.size(row))));
        }
        let mut lines = Vec::new();
        for (position, row) in rows.iter().enumerate() {
            lines.push(self.line(RowRole::Cell, row));
            for kept in self.output.subtotals.iter().rev() {
                let next = rows.get(position + 1);
                if next.is_none_or(|next| next.keys[..*kept] != row.keys[..*kept]) {
                    let members: Vec<&RowFacts> = rows.iter().filter(|other| other.keys[..*kept] == row.keys[..*kept]).collect();
                    lines.push(self.line(RowRole::Subtotal, &self.merge(&members, row.keys[..*kept].to_vec(), false)));
                }
            }
        }
        if self.output.total {
            let all: Vec<&RowFacts> = rows.iter().collect();
            lines.push(self.line(RowRole::Total, &self.merge(&all, Vec::new(), false)));
        }
        let repeated = self.repeated(&rows);
        Summary { columns: self.columns, lines, repeated }
    }

    /// The measures that count a thing in several rows or in several columns.
    fn repeated(&self, rows: &[RowFacts]) -> Vec<Repeated> {
        let measuring = Measuring { dataset: self.dataset, facts: self.facts };
        let mut repeated = Vec::new();
        for (measure, plan) in self.output.measures.iter().enumerate() {
            let MeasureValue::Distinct(columns) = &plan.value else { continue };
            let all = |row: &RowFacts| row.columns.iter().flatten().copied().collect::<Vec<u32>>();
            let count = |facts: &[u32]| measuring.count(columns, facts);
            let whole = count(&self.whole_of_all);
            if rows.iter().map(|row| count(&all(row))).sum::<usize>() > whole {
                repeated.push(Repeated { measure, in_rows: true });
            }
            if self.whole.iter().map(|facts| count(facts)).sum::<usize>() > whole {
                repeated.push(Repeated { measure, in_rows: false });
            }
        }
        repeated
    }

    /// Groups leaves, which are in order, into rows.
    fn rows(&self, leaves: Vec<Leaf>) -> Vec<RowFacts> {
        let width = self.columns.len().max(1);
        let mut rows: Vec<RowFacts> = Vec::new();
        for leaf in leaves {
            if rows.last().is_none_or(|row| row.keys != leaf.keys) {
                rows.push(RowFacts { keys: leaf.keys, rest: false, columns: vec![Vec::new(); width] });
            }
            let slot = self.columns.iter().position(|code| *code == leaf.column).unwrap_or(0);
            rows.last_mut().expect("a row was just added").columns[slot].extend(leaf.facts);
        }
        rows
    }

    fn pool(&self, rows: &[RowFacts]) -> Vec<Vec<u32>> {
        self.merge(&rows.iter().collect::<Vec<_>>(), Vec::new(), false).columns
    }

    fn merge(&self, rows: &[&RowFacts], keys: Vec<Option<String>>, rest: bool) -> RowFacts {
        let mut columns = vec![Vec::new(); self.columns.len().max(1)];
        for row in rows {
            for (into, from) in columns.iter_mut().zip(&row.columns) {
                into.extend(from);
            }
        }
        RowFacts { keys, rest, columns }
    }

    /// The first measure over all columns of a row, for the order; a row without a value is smallest.
    fn size(&self, row: &RowFacts) -> i128 {
        let all: Vec<u32> = row.columns.iter().flatten().copied().collect();
        let measuring = Measuring { dataset: self.dataset, facts: self.facts };
        match measuring.measure(&self.output.measures[0].value, &all, &self.whole_of_all).0 {
            Some(Exact::Cents(cents)) => cents,
            Some(Exact::Count(count)) => count.into(),
            Some(Exact::Decimal { digits, .. }) => digits.into(),
            Some(Exact::Share { part, .. }) => part,
            None => i128::MIN,
        }
    }

    /// Puts the rows beyond the largest ones, and those that senders reported as `other`, into one row.
    fn group_small(&self, rows: Vec<RowFacts>) -> Vec<RowFacts> {
        let Some(keep) = self.output.keep else { return rows };
        let (reported, mut single): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.keys.first().is_some_and(|key| key.as_deref() == Some(OTHER)));
        single.sort_by_cached_key(|row| Reverse(self.size(row)));
        let small = single.split_off(keep.min(single.len()));
        single.sort_by(|left, right| compare_keys(self.dataset, &self.output.rows, &left.keys, &right.keys));
        let rest: Vec<&RowFacts> = small.iter().chain(&reported).collect();
        if !rest.is_empty() {
            let mut keys = vec![None; self.output.rows.len()];
            keys[0] = Some(OTHER.to_owned());
            let merged = self.merge(&rest, keys, true);
            single.push(merged);
        }
        single
    }

    fn line(&self, role: RowRole, row: &RowFacts) -> Line {
        let attributes = match role {
            RowRole::Cell if !row.rest => self.output.attributes.iter().map(|column| self.attribute(*column, row)).collect(),
            _ => vec![Vec::new(); self.output.attributes.len()],
        };
        let cells = (0..self.output.measures.len()).flat_map(|measure| self.values(role, measure, row)).collect();
        Line { role, keys: row.keys.clone(), attributes, rest: row.rest, cells }
    }

    /// The different texts of an attribute in a row's facts, in the order of the facts.
    fn attribute(&self, column: usize, row: &RowFacts) -> Vec<String> {
        let mut facts: Vec<u32> = row.columns.iter().flatten().copied().collect();
        facts.sort_unstable();
        let mut texts = Vec::new();
        for text in facts.into_iter().filter_map(|fact| self.facts.key_text(self.dataset, column, fact as usize)) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }

    fn values(&self, role: RowRole, measure: usize, row: &RowFacts) -> Vec<Value> {
        let value = &self.output.measures[measure].value;
        let measuring = Measuring { dataset: self.dataset, facts: self.facts };
        let single = matches!(value, MeasureValue::Single(_)) && role != RowRole::Cell;
        let make = |slot, facts: &[u32], whole: &[u32]| {
            let (exact, mut sources) = if single { (None, Vec::new()) } else { measuring.measure(value, facts, whole) };
            sources.sort_unstable();
            let whole = match value {
                MeasureValue::Share(column) if exact.is_some() => {
                    let mut facts = whole.to_vec();
                    facts.sort_unstable();
                    measuring.cells(&[*column], &facts)
                }
                _ => Vec::new(),
            };
            Value { measure, slot, exact, sources, whole }
        };
        if self.output.columns.is_none() {
            return vec![make(Slot::Only, &row.columns[0], &self.whole[0])];
        }
        let mut values: Vec<Value> =
            row.columns.iter().zip(&self.whole).enumerate().map(|(slot, (facts, whole))| make(Slot::Column(slot), facts, whole)).collect();
        if self.output.row_total {
            let all: Vec<u32> = row.columns.iter().flatten().copied().collect();
            values.push(make(Slot::Total, &all, &self.whole_of_all));
        }
        values
    }
}
