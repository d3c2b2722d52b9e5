//! `[[table]]` and `[[figure]]`: what is printed.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Measure, Name};

/// A table, or the numbers of a figure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// The report's own number: `T2`.
    pub id: Name,
    /// The dataset that it shows.
    pub dataset: Name,
    /// Which facts count: by column, the codes or texts of which one must stand there.
    #[serde(default)]
    pub filter: BTreeMap<Name, Vec<Name>>,
    /// Columns of the dataset whose values make the rows.
    pub rows: Vec<Name>,
    /// Further columns that are printed beside the rows' keys; each has one value a row.
    #[serde(default)]
    pub attributes: Vec<Name>,
    /// The column of the dataset whose values make columns.
    pub columns: Option<Name>,
    /// What is measured.
    pub measures: Vec<Measure>,
    /// The leading row columns after whose last value a subtotal stands.
    #[serde(default)]
    pub subtotals: Vec<Name>,
    /// Whether a total over all rows is printed.
    #[serde(default)]
    pub total: bool,
    /// Whether a total over the columns is printed in each row.
    #[serde(default)]
    pub row_total: bool,
    /// The order of the rows.
    #[serde(default)]
    pub order: Order,
    /// Groups small rows.
    pub other: Option<OtherGroup>,
    /// So many rows are printed, the first ones in their order; totals are of all rows.
    pub top: Option<usize>,
    /// How parts are rounded; each to the nearest where nothing is declared.
    pub rounding: Option<PartRounding>,
    /// What is printed where its dataset is known to have nothing.
    #[serde(default)]
    pub when_empty: WhenEmpty,
    /// How amounts were given to places.
    #[serde(default)]
    pub attribution: Attribution,
    /// Names of notes, texts of which stand in the text files.
    #[serde(default)]
    pub notes: Vec<Name>,
}

/// A figure: its numbers and what is drawn of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What is drawn.
    pub chart: Spanned<Chart>,
    /// Its numbers.
    pub data: Output,
}

/// How the parts of a total are rounded, where not each to the nearest by the report's rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartRounding {
    /// So that the printed parts add up to the printed total, by largest remainder.
    Additive,
}

/// What is printed where there is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhenEmpty {
    /// The output is listed as not reported, whatever is known.
    #[default]
    NotReported,
    /// The heading, and a sentence that there is none, where the campaign knows it.
    None,
}

/// The order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The order of the code lists; texts that are numbers by number, others by letters.
    #[default]
    Codes,
    /// The largest value of the first measure first.
    Largest,
}

/// Groups the small rows of a figure under the code `other`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherGroup {
    /// So many rows stand alone.
    pub keep: usize,
}

/// How amounts were given to places. The rule is the sender's; the report states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attribution {
    /// Each row stands where it was reported.
    #[default]
    AsReported,
    /// Equal parts for the locations of a project.
    EqualSplit,
    /// Each entity's own contribution.
    OwnContribution,
    /// Once in every country involved, so that countries do not add up to the whole.
    OncePerCountry,
}

impl Attribution {
    /// Its name in the ledger.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AsReported => "as reported",
            Self::EqualSplit => "equal split over the locations",
            Self::OwnContribution => "each entity's own contribution",
            Self::OncePerCountry => "once in every country involved",
        }
    }
}

/// What is drawn.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Chart {
    /// Parts of a whole.
    Donut(Donut),
    /// Horizontal bars.
    Bars(Bars),
    /// A map of countries with proportional circles.
    Map(Map),
    /// A map of NUTS 2 regions.
    Regions(Regions),
}

/// Parts of a whole.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Donut {
    /// The measure that is drawn.
    pub measure: Name,
}

/// Horizontal bars.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bars {
    /// The measures that are drawn; more than one are the series.
    pub measures: Vec<Name>,
    /// The measure printed at the end of stacked bars, where the row total is not it.
    pub total: Option<Name>,
    /// Whether the series stand end to end.
    #[serde(default)]
    pub stacked: bool,
    /// Whether the columns of the table are the bars, and its rows the series.
    #[serde(default)]
    pub transposed: bool,
}

/// A map of countries.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// The measure that settles the circles' size.
    pub size: Name,
    /// The measures printed beside the circles.
    pub labels: Vec<Name>,
}

/// A map of NUTS 2 regions. Amounts and counts are drawn as circles, shares and scores as shades.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// The measure that is shown.
    pub measure: Name,
    /// What stands for a region.
    #[serde(default)]
    pub form: RegionForm,
    /// How shades are made of values.
    pub classes: Option<Spanned<Classes>>,
}

/// What stands for a region on a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionForm {
    /// One square a region, all of the same size.
    #[default]
    Tiles,
    /// Its real boundary, where the campaign names a file of boundaries; otherwise its square.
    Boundaries,
}

/// How shades are made of values.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Classes {
    /// So many classes with about as many regions each.
    Quantiles(usize),
    /// So many classes at most, each a round step wide.
    Steps(usize),
    /// Classes that begin at these values, in the unit of the measure, ascending; one more begins at the lowest value.
    Breaks(Vec<f64>),
}
