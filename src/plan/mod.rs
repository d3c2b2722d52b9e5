//! The definition with every name resolved: what guides each step.

mod apart;
mod attributions;
mod charts;
mod checks;
mod corrections;
mod datasets;
mod extracts;
mod key_figures;
mod measures;
mod outputs;
mod predecessors;
mod rates;
mod resolve;
mod senders;
mod sources;
mod theme;

use std::collections::BTreeMap;

use crate::codes::Categories;
pub use crate::codes::nuts::NutsVersion;
use crate::definition::Texts;
pub use crate::definition::dataset::Universe;
pub use crate::definition::output::{Attribution, Order, RegionForm, WhenEmpty};
pub use crate::definition::{MoneyUnit, RegionSplit, Rounding, THEME};
use crate::report::{ChartSize, Theme};
use crate::workbook::Date;
pub use attributions::{AttributionPlan, AttributionRulePlan, Condition, EqualSplitPlan};
pub use charts::{ChartPlan, ClassesPlan, RegionKindPlan};
pub use checks::{CheckPlan, RulePlan};
pub use corrections::{AssumptionPlan, CorrectionPlan, Grounds, Target};
pub use datasets::{ColumnPlan, ColumnType, DatasetPlan, Derivation, OpenPlan};
pub use measures::{Grouping, MeasurePlan, MeasureValue};
pub use outputs::OutputPlan;
pub use rates::RatePlan;
pub use resolve::{CORRECTIONS, Written, WrittenEarlier, built_in_datasets, resolve};
pub use senders::SenderPlan;
pub use sources::{CATEGORIES, SourcePlan, is_definition};
pub use theme::WrittenTheme;

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
    /// Key figures, tables and figures in the order of the report, then extracts. Each key figure is an output of its own, and each part of an
    /// extract.
    pub outputs: Vec<OutputPlan>,
    /// Cells and rows that are put right, in the order of their declaration.
    pub corrections: Vec<CorrectionPlan>,
    /// Values that are assumed, in the order of their declaration.
    pub assumptions: Vec<AssumptionPlan>,
    /// Who is expected to report this year, in the order of the declaration.
    pub senders: Vec<SenderPlan>,
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
    /// Sizes of charts beside the report's column, each once, in their own order.
    pub chart_sizes: Vec<ChartSize>,
    /// The colours of charts and maps.
    pub theme: Theme,
    /// The campaign's own texts by language.
    pub texts: BTreeMap<String, Texts>,
}

impl ReportPlan {
    /// The last day that counts in a reporting year: that of its own campaign, or of the report where the year is none of those that are read.
    #[must_use]
    pub fn cut_off_of(&self, year: Option<i32>) -> Date {
        year.and_then(|year| self.years.get(&year)).copied().unwrap_or(self.cut_off)
    }
}
