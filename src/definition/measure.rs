//! `measures`: what tables and figures measure.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{MoneyUnit, Name};

/// What is measured.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its name in the data files.
    pub name: Name,
    /// How it is made.
    pub value: MeasureValue,
    /// Unit of printed amounts; the report's where none is declared.
    pub unit: Option<MoneyUnit>,
    /// Decimals of the printed number.
    #[serde(default)]
    pub decimals: u32,
}

/// How a measure is made.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum MeasureValue {
    /// The sum of a column.
    Sum(Name),
    /// How many different combinations of these columns there are.
    Distinct(Vec<Name>),
    /// The share of a row's sum of a column in the sum over all rows.
    Share(Name),
    /// The sum of the first column less that of the second.
    Difference(Name, Name),
    /// The one value of a column in a row; it is never summed.
    Single(Name),
    /// The sum of a column of amounts divided by the people of the place.
    PerHead(Name),
    /// The place of a row in the order of the sums of a column, the largest first; equal sums have the same place.
    Rank(Name),
    /// The share of the sums of a row and of those above it in the sum over all rows.
    ShareSoFar(Name),
    /// The share of the facts that pass a filter of their own.
    ShareWhere(ShareWhere),
    /// The sum of a column less that of the year before.
    Change(Name),
    /// The same as a share of the sum of the year before.
    ChangePercent(Name),
    /// The sum of a column over the year and all years before it.
    Cumulated(Name),
    /// The largest sum of a column among groups.
    Largest(Groups),
    /// The share of the largest groups.
    ShareOfLargest(ShareOfLargest),
    /// How many groups, the largest first, make a share of the whole.
    LargestMaking(LargestMaking),
}

/// The groups that a row's facts are parted into.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    /// The column that is summed.
    pub column: Name,
    /// The columns whose values make the groups.
    pub of: Vec<Name>,
}

/// The share of the largest groups in the sum of a column.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareOfLargest {
    /// The column that is summed.
    pub column: Name,
    /// The columns whose values make the groups.
    pub of: Vec<Name>,
    /// How many groups.
    pub number: usize,
}

/// How many groups make a share of the sum of a column.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LargestMaking {
    /// The column that is summed.
    pub column: Name,
    /// The columns whose values make the groups.
    pub of: Vec<Name>,
    /// The share that they make, in per cent.
    pub percent: usize,
}

/// The share of some facts in the sum of a column over all facts of the row.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareWhere {
    /// The column that is summed.
    pub column: Name,
    /// Which facts make the part: by column, the codes or texts of which one must stand there.
    #[serde(rename = "where")]
    pub filter: BTreeMap<Name, Vec<Name>>,
}
