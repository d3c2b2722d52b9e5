//! Facts to summaries: groups, measures and totals of one table or figure.
//!
//! Every value is computed from the facts themselves, totals too, and keeps the list of the cells that it was made from.

mod group;
mod largest;
mod lines;
mod measure;
mod order;
mod people;
mod repeated;
mod rows;
mod values;
mod years;

use years::Years;

use crate::facts::Facts;
use crate::plan::{OutputPlan, Plan, WhenEmpty};
use crate::report::{Exact, RowRole};

/// The numbers of one table or figure, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The codes that make columns, in order; empty where the output has no such dimension.
    pub columns: Vec<Option<String>>,
    /// The rows, in order, subtotals and totals among them.
    pub lines: Vec<Line>,
    /// Where things are counted in several rows or columns, so that these do not add up to the whole.
    pub repeated: Vec<Repeated>,
}

/// A measure that counts some things more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated {
    /// Position of the measure.
    pub measure: usize,
    /// Whether it is rows that repeat them; otherwise it is columns.
    pub in_rows: bool,
}

impl Summary {
    /// That of an output that is known to have nothing to show.
    const fn none() -> Self {
        Self { columns: Vec::new(), lines: Vec::new(), repeated: Vec::new() }
    }

    /// Whether there is nothing to show, and that is known.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.lines.is_empty()
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which part it plays.
    pub role: RowRole,
    /// The codes of its keys: all of them for a row of the data, the leading ones for a subtotal, none for the total.
    pub keys: Vec<Option<String>>,
    /// The texts of its attributes: the different ones in the order of their appearance, none for totals.
    pub attributes: Vec<Vec<String>>,
    /// Whether it groups small rows.
    pub rest: bool,
    /// The ordinals of its facts, ascending, for an extract, whose rows say where they come from; empty otherwise.
    pub facts: Vec<u32>,
    /// Its values: for each measure those of the columns, then the total over the columns where there is one.
    pub cells: Vec<Value>,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Position of its measure.
    pub measure: usize,
    /// Which column of the dimension it belongs to.
    pub slot: Slot,
    /// The value; nothing where no fact gives one.
    pub exact: Option<Exact>,
    /// The cells that it was made from: ordinal of the fact and position of the column.
    pub sources: Vec<(u32, usize)>,
    /// The cells that it is compared with, in the same form: for a share those of the whole, for a place in an order those of all rows.
    pub whole: Vec<(u32, usize)>,
    /// The level 2 regions of NUTS 2024 by whose people it is divided; empty where it is not.
    pub regions: Vec<&'static str>,
}

/// Which column of the dimension a value belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The output has no column dimension.
    Only,
    /// The column of this position in [`Summary::columns`].
    Column(usize),
    /// The total over the columns.
    Total,
}

/// What an output has no data for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// No sender reports the dataset.
    Dataset(String),
    /// No sender reports these columns of the dataset.
    Columns {
        /// The dataset.
        dataset: String,
        /// Its columns that are missing.
        columns: Vec<String>,
    },
    /// No earlier year of the dataset was reported.
    EarlierYears(String),
    /// The dataset has facts, but none that the filter lets through.
    Facts(String),
}

/// The numbers of one table or figure.
///
/// # Errors
/// When the dataset, or a column that the numbers need, was not reported.
pub fn summarize(plan: &Plan, output: &OutputPlan, facts: &Facts) -> Result<Summary, Missing> {
    let dataset = &plan.datasets[output.dataset];
    let says_none = output.when_empty == WhenEmpty::None;
    let years = Years::of(plan, dataset, facts);
    let own_year = years.as_ref().filter(|_| !years::is_by_year(dataset, output));
    let counts = |fact: usize| own_year.is_none_or(|years| years.is_own(facts, fact));
    if !(0..facts.len()).any(counts) {
        // A table with headings and no rows says that there is nothing.
        let known = plan.declares_none(output.dataset)
            || facts.senders.iter().any(|sender| sender.year.is_none_or(|year| year == plan.report.year));
        return if says_none && known { Ok(Summary::none()) } else { Err(Missing::Dataset(dataset.name.clone())) };
    }
    years::hold(years.as_ref(), dataset, output)?;
    let mut needed: Vec<usize> = output.rows.clone();
    needed.extend(output.columns);
    needed.extend(output.filter.iter().map(|(column, _)| *column));
    needed.extend(output.measures.iter().flat_map(|measure| [measure.value.columns(), measure.value.parting()].concat()));
    needed.sort_unstable();
    needed.dedup();
    let is_empty = |column: usize| {
        let empty = facts.column(column).is_null();
        (0..facts.len()).filter(|fact| counts(*fact)).all(|fact| empty.get(fact) == Some(true))
    };
    let mut missing: Vec<String> = needed
        .into_iter()
        .filter(|column| !facts.reported[*column] || is_empty(*column))
        .map(|column| dataset.reported_as(column).to_owned())
        .collect();
    missing.dedup();
    if !missing.is_empty() {
        return Err(Missing::Columns { dataset: dataset.name.clone(), columns: missing });
    }
    let leaves = group::leaves(dataset, output, facts, own_year);
    if leaves.is_empty() && says_none {
        return Ok(Summary::none());
    }
    if leaves.is_empty() {
        return Err(Missing::Facts(dataset.name.clone()));
    }
    Ok(lines::summary(dataset, output, facts, years, &plan.report.categories, leaves))
}
