//! Records to facts: a typed frame a dataset, exact amounts in cents, and for every value the cell that it came from.

mod access;
mod carried;
mod column;
mod join;
mod lead;
mod listing;
mod origin;
mod parquet;
pub mod parse;
mod settled;
mod share;
mod sheet;
mod unusual;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use polars::prelude::DataFrame;
use serde::{Deserialize, Serialize};

use crate::codes::nuts::NutsVersion;
use crate::correct::CellChange;
use crate::diag::Diagnostic;
use crate::location::Location;
use crate::plan::{MoneyUnit, RatePlan};

pub use carried::{Carried, Carrying, name_as_sent};
pub use column::{code_column, date_of_days, days_of_month, days_since_1970, integer_column};
pub use join::join;
pub use listing::jsonl;
pub use origin::{Address, ORIGIN, Origins};
pub use parquet::parquet;
pub use share::shares;
pub use sheet::{SheetFacts, SheetRecords, of_sheet};
pub use written::Written;

/// The facts of one dataset.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Position of the dataset in the plan.
    pub dataset: usize,
    /// One column for each of the dataset, by its name, and the ordinals of the rows in [`ORIGIN`].
    pub frame: DataFrame,
    /// What stood in the cells, or was declared in their place: one list a column, one text a fact.
    pub written: Vec<Written>,
    /// Where the rows come from.
    pub origins: Origins,
    /// Totals that the senders state.
    pub sums: Vec<StatedValue>,
    /// For each column of the dataset, whether any sender reports it.
    pub reported: Vec<bool>,
    /// The values that could not be read and are findings already, and all those of a sheet whose headings are: ordinal and position of the
    /// column. Rules pass them over, so that one fault is one finding.
    pub faulty: BTreeSet<(u32, usize)>,
    /// The rows of each source, in their order.
    pub senders: Vec<Sender>,
    /// Which amounts are an equal part of what their cell holds, and of how many parts: by ordinal of the row that was read and position of
    /// the column.
    pub portions: BTreeMap<(u32, usize), u32>,
    /// Which values are not as they were sent, but in the codes of the report's version of NUTS.
    pub carried: Carried,
    /// Which values stand in cells that were corrected.
    pub corrected: BTreeMap<(u32, usize), CellChange>,
    /// Which amounts were sent in another currency.
    pub converted: BTreeMap<(u32, usize), Converted>,
    /// Which values nobody reported and an assumption gives: its position in the plan.
    pub assumed: BTreeMap<(u32, usize), usize>,
    /// Required values that are missing, with what is said of each. An assumption may still fill them.
    pub missing: BTreeMap<(u32, usize), Diagnostic>,
    /// The rows that corrections leave out.
    pub left_out: Option<Box<LeftOutFacts>>,
}

/// An amount that was sent in another currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Converted {
    /// Hundredths of the currency.
    pub cents: i64,
    /// The rate by which it was converted.
    pub rate: RatePlan,
}

/// Rows that corrections leave out.
#[derive(Debug, Clone)]
pub struct LeftOutFacts {
    /// What they say.
    pub facts: Facts,
    /// For each row the position of its correction in the plan.
    pub corrections: Vec<usize>,
}

/// The rows that one source gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// The NUTS version that it is declared to write.
    pub nuts: Option<NutsVersion>,
    /// The reporting year of its campaign; nothing where there is one campaign only.
    pub year: Option<i32>,
    /// Ordinals of its rows.
    pub rows: Range<u32>,
}

/// A total that a sheet states, and the rows of the frame that it sums.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatedValue {
    /// Its cell.
    pub location: Location,
    /// Position of the summed column.
    pub column: usize,
    /// The unit in which it is written.
    pub unit: Option<MoneyUnit>,
    /// What is stated, in the column's own measure (cents for amounts).
    pub stated: i64,
    /// What it was in another currency.
    pub converted: Option<Converted>,
    /// Ordinals of the rows.
    pub parts: Vec<Range<u32>>,
}
