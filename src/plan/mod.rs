//! The definition with every name resolved: what guides each step.

mod apart;
mod attributions;
mod charts;
mod checks;
mod corrections;
mod datasets;
mod key_figures;
mod measures;
mod outputs;
mod predecessors;
mod rates;
mod resolve;
mod senders;
mod sources;

use std::collections::BTreeMap;

pub use crate::codes::nuts::NutsVersion;
use crate::codes::{Attribute, Categories, CodeList};
use crate::definition::Texts;
pub use crate::definition::dataset::Universe;
pub use crate::definition::output::{Attribution, Order, RegionForm, WhenEmpty};
pub use crate::definition::{MoneyUnit, RegionSplit, Rounding};
use crate::diag::Severity;
use crate::workbook::Date;
pub use attributions::{AttributionPlan, AttributionRulePlan, Condition, EqualSplitPlan};
pub use corrections::{AssumptionPlan, CorrectionPlan, Grounds, Target};
pub use measures::{Grouping, MeasurePlan, MeasureValue};
pub use rates::RatePlan;
pub use resolve::{CORRECTIONS, Written, WrittenEarlier, built_in_datasets, resolve};
pub use sources::{CATEGORIES, is_definition};

/// The funds whose allocations are made by category of region (Regulation (EU) 2021/1060, Article 108).
pub const FUNDS_WITH_CATEGORY: [&str; 2] = ["ERDF", "ESF+"];

/// Everything a run needs to know.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What holds for the whole report.
    pub report: ReportPlan,
    /// The datasets, in the order of their declaration.
    pub datasets: Vec<DatasetPlan>,
    /// One for every declared source and file, in the order of the files' paths.
    pub sources: Vec<SourcePlan>,
    /// How amounts and counts are given to places: the program's rules, then the campaign's.
    pub attributions: Vec<AttributionPlan>,
    /// The declared rules.
    pub checks: Vec<CheckPlan>,
    /// Key figures, tables and figures in the order of the report. Each key figure is an output of its own.
    pub outputs: Vec<OutputPlan>,
    /// Cells and rows that are put right, in the order of their declaration.
    pub corrections: Vec<CorrectionPlan>,
    /// Values that are assumed, in the order of their declaration.
    pub assumptions: Vec<AssumptionPlan>,
    /// Datasets that are known to have nothing.
    pub none: Vec<NonePlan>,
}

impl Plan {
    /// Whether the campaign declares that a dataset has nothing.
    #[must_use]
    pub fn declares_none(&self, dataset: usize) -> bool {
        self.none.iter().any(|none| none.dataset == dataset)
    }
}

/// A dataset that is known to have nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NonePlan {
    /// Position of the dataset.
    pub dataset: usize,
    /// Who says so.
    pub reason: String,
}

/// What holds for the whole report.
#[derive(Debug, Clone)]
pub struct ReportPlan {
    /// Reporting year.
    pub year: i32,
    /// The last day that counts.
    pub cut_off: Date,
    /// Languages of the report.
    pub languages: Vec<String>,
    /// How exact values become printed ones.
    pub rounding: Rounding,
    /// NUTS version of regional tables and maps.
    pub nuts: NutsVersion,
    /// The years that are read, those of the predecessors and the report's own, each with the last day that counts.
    pub years: BTreeMap<i32, Date>,
    /// What is done with a row of a region that was split since.
    pub split: RegionSplit,
    /// The category of each region in 2021-2027: the campaign's list, or the program's.
    pub categories: Categories,
    /// Whether the reporting is made up; every output then says so.
    pub synthetic: bool,
    /// Position of the campaign's file of boundaries in its list of files, which is sorted by path.
    pub boundaries: Option<usize>,
    /// The campaign's own texts by language.
    pub texts: BTreeMap<String, Texts>,
}

/// One dataset.
#[derive(Debug, Clone)]
pub struct DatasetPlan {
    /// Its name: `amendments`.
    pub name: String,
    /// Its columns, in the order of declaration; steps refer to them by position.
    pub columns: Vec<ColumnPlan>,
    /// Positions of the columns that together name a row.
    pub key: Vec<usize>,
    /// Positions of the columns by which rows of one key may differ, as parts of one thing.
    pub parts: Vec<usize>,
    /// Positions of the columns whose values part what is never added up.
    pub apart: Vec<usize>,
    /// What its rows are.
    pub universe: Option<Universe>,
    /// Position of the column of the reporting year, which no sender writes; nothing where the dataset has a column `year` of its own.
    pub year: Option<usize>,
}

impl DatasetPlan {
    /// The positions of the columns that hold areas, whose codes belong to versions of NUTS.
    pub fn areas(&self) -> impl Iterator<Item = usize> {
        let is_area = |column: &ColumnPlan| matches!(column.kind, ColumnType::Code(list) if list.name() == "area");
        self.columns.iter().enumerate().filter(move |(_, column)| is_area(column)).map(|(position, _)| position)
    }

    /// The name of what a sender would have to report for a column: of a derived one without headings, of what it follows from.
    #[must_use]
    pub fn reported_as(&self, column: usize) -> &str {
        let plan = &self.columns[column];
        match plan.derived {
            Some(derivation) if plan.headings.is_empty() => self.reported_as(derivation.from),
            _ => &plan.name,
        }
    }

    /// The position of a column.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// One column of a dataset.
#[derive(Debug, Clone)]
pub struct ColumnPlan {
    /// Its name: `member_state`.
    pub name: String,
    /// What its cells hold.
    pub kind: ColumnType,
    /// Whether every row must have a value.
    pub required: bool,
    /// Headings under which senders write it.
    pub headings: Vec<String>,
    /// What its codes follow from where no sender writes them.
    pub derived: Option<Derivation>,
    /// The unit of its amounts where neither the file nor the source says one.
    pub unit: Option<MoneyUnit>,
}

/// What the codes of a column follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Derivation {
    /// Position of the column of the same dataset.
    pub from: usize,
    /// What follows from its codes.
    pub attribute: &'static Attribute,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnType {
    /// Money; stored in cents.
    Amount,
    /// A number of things.
    Count,
    /// A decimal number with at most four decimals; stored in ten-thousandths.
    Decimal,
    /// A percentage; stored in ten-thousandths of the whole.
    Percentage,
    /// A day.
    Date,
    /// A month of a year; stored as year times 100 plus month.
    Month,
    /// Free text.
    Text,
    /// A code of a list.
    Code(&'static CodeList),
}

/// How one file feeds one dataset.
#[derive(Debug, Clone, Default)]
pub struct SourcePlan {
    /// Position of the file in the campaign's list of files, which is sorted by path.
    pub file: usize,
    /// Path from the campaign folder.
    pub path: String,
    /// Names of the sheets to read; all visible sheets where it is empty.
    pub sheets: Vec<String>,
    /// Position of the dataset.
    pub dataset: usize,
    /// Values that hold for every row: position of the column and the text, read as if it stood in a cell.
    pub values: Vec<(usize, String)>,
    /// Units of columns whose headings do not say them.
    pub units: Vec<(usize, MoneyUnit)>,
    /// Headings of this source that the dataset does not know: position of the column and the heading.
    pub headings: Vec<(usize, String)>,
    /// The declared encoding of a text file.
    pub encoding: Option<String>,
    /// The declared separator of a text file.
    pub separator: Option<char>,
    /// The declared language of its sender.
    pub language: Option<String>,
    /// The declared NUTS version of its codes.
    pub nuts: Option<NutsVersion>,
    /// Currencies of columns whose headings do not say them.
    pub currencies: Vec<(usize, &'static str)>,
    /// The rates of its month.
    pub rates: Vec<RatePlan>,
    /// The month whose rates convert its amounts: `2024-12`.
    pub rate_month: String,
    /// The reporting year of its campaign; nothing where there is one campaign only.
    pub year: Option<i32>,
}

/// A declared rule, its columns as positions.
#[derive(Debug, Clone)]
pub struct CheckPlan {
    /// Position of the dataset.
    pub dataset: usize,
    /// The rule.
    pub rule: RulePlan,
    /// How much a breach matters, where it is not as much as its code says.
    pub severity: Option<Severity>,
    /// Whether no breach is more than a warning, because the rule is in its first year.
    pub first_year: bool,
}

/// The rules, as in `definition::Rule`, with the columns' positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RulePlan {
    /// `column` is not above `limit`.
    AtMost {
        /// The limited column.
        column: usize,
        /// The limiting column.
        limit: usize,
    },
    /// The date is not after the cut-off date.
    NotAfterCutOff(usize),
    /// `end` is not before `start`.
    Period {
        /// First day or month.
        start: usize,
        /// Last day or month.
        end: usize,
    },
    /// The fund exists in the Member State.
    FundExists {
        /// The Member State.
        member_state: usize,
        /// The fund.
        fund: usize,
    },
    /// A category of region stands where the fund has one, and only there.
    CategoryOfFund {
        /// The category of region.
        category_of_region: usize,
        /// The fund.
        fund: usize,
    },
    /// The category of region is that of the area.
    CategoryOfRegion {
        /// The NUTS code.
        area: usize,
        /// The category of region.
        category_of_region: usize,
    },
    /// The area lies in the Member State.
    AreaInMemberState {
        /// The NUTS code.
        area: usize,
        /// The Member State.
        member_state: usize,
    },
    /// The column is filled where another has one of these codes.
    RequiredWhere {
        /// The column that must be filled.
        column: usize,
        /// The column that decides.
        of: usize,
        /// The codes that ask for it.
        is: Vec<String>,
    },
    /// No amount is about a thousand times its peers.
    Magnitude(usize),
    /// No amount is negative.
    NotNegative(usize),
}

impl OutputPlan {
    /// Whether a column of the dataset makes its rows, columns or attributes, or stands in its filter.
    #[must_use]
    pub fn names(&self, column: usize) -> bool {
        let filtered = self.filter.iter().any(|(filtered, _)| *filtered == column);
        self.rows.contains(&column) || self.attributes.contains(&column) || self.columns == Some(column) || filtered
    }
}

/// One table or figure.
#[derive(Debug, Clone)]
pub struct OutputPlan {
    /// Its id.
    pub id: String,
    /// Position of the dataset.
    pub dataset: usize,
    /// Which facts count: position of the column, and what one of must stand there.
    pub filter: Vec<(usize, Vec<String>)>,
    /// Columns whose values make the rows.
    pub rows: Vec<usize>,
    /// Columns printed beside the keys.
    pub attributes: Vec<usize>,
    /// The column whose values make columns.
    pub columns: Option<usize>,
    /// What is measured.
    pub measures: Vec<MeasurePlan>,
    /// How many leading row columns a subtotal keeps; one entry a level of subtotals.
    pub subtotals: Vec<usize>,
    /// Whether a total over all rows is printed.
    pub total: bool,
    /// Whether a total over the columns is printed in each row.
    pub row_total: bool,
    /// The order of the rows.
    pub order: Order,
    /// So many rows stand alone, the rest are grouped under `other`.
    pub keep: Option<usize>,
    /// So many rows are printed; totals are of all.
    pub top: Option<usize>,
    /// Whether the printed parts are made to add up to the printed totals.
    pub additive: bool,
    /// What is printed where its dataset is known to have nothing.
    pub when_empty: WhenEmpty,
    /// The id of the key figures that it is one of; nothing for tables and figures.
    pub part_of: Option<String>,
    /// How amounts were given to places.
    pub attribution: Attribution,
    /// Names of notes.
    pub notes: Vec<String>,
    /// What is drawn; nothing for a table.
    pub chart: Option<ChartPlan>,
}

/// What is drawn; measures as positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChartPlan {
    /// Parts of a whole.
    Donut {
        /// The measure that is drawn.
        measure: usize,
    },
    /// Horizontal bars.
    Bars {
        /// The measures that are drawn; more than one are the series.
        measures: Vec<usize>,
        /// The measure printed at the end of stacked bars, where the row total is not it.
        total: Option<usize>,
        /// Whether the series stand end to end.
        stacked: bool,
        /// Whether the columns of the table are the bars, and its rows the series.
        transposed: bool,
    },
    /// A map of countries.
    Map {
        /// The measure that settles the circles' size.
        size: usize,
        /// The measures printed beside the circles.
        labels: Vec<usize>,
    },
    /// A map of NUTS 2 regions.
    Regions {
        /// The measure that is shown.
        measure: usize,
        /// What stands for a region.
        form: RegionForm,
        /// How its values are shown.
        kind: RegionKindPlan,
    },
}

/// How the values of regions are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegionKindPlan {
    /// Proportional circles.
    Circles,
    /// Shades.
    Shades(ClassesPlan),
}

/// How shades are made of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClassesPlan {
    /// So many classes with about as many regions each.
    Quantiles(usize),
    /// So many classes at most, each a round step wide.
    Steps(usize),
    /// Classes that begin at these printed numbers, without their decimal mark: 1.5 with one decimal is 15.
    Breaks(Vec<i128>),
}
