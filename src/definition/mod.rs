//! `report.toml` as written: every name with its place, nothing resolved.
//!
//! Unknown keys are refused. Choices are externally tagged (`chart = { donut = {} }`), because serde loses the place of what it
//! reads through `tag`, `untagged` or `flatten`.

pub mod attribution;
pub mod builtin;
pub mod corrections;
pub mod dataset;
pub mod extract;
pub mod key_figures;
pub mod measure;
pub mod none;
pub mod output;
pub mod predecessor;
pub mod rate;
pub mod regions;
pub mod report;
pub mod sender;
pub mod source;
pub mod texts;
pub mod theme;

use serde::Deserialize;
use toml::Spanned;

pub use attribution::{AttributionKind, AttributionRule, SpreadKey};
pub use corrections::{Assumption, Correction, Corrections, OneOrSeveral};
pub use dataset::{Column, ColumnType, Dataset, Derived, OpenBetween};
pub use extract::{Extract, ExtractPart};
pub use key_figures::{KeyFigure, KeyFigures};
pub use measure::{Measure, MeasureValue};
pub use none::DeclaredNone;
pub use output::{Bars, Chart, Classes, Donut, Figure, Map, OtherGroup, Output, RegionForm, WhenEmpty};
pub use predecessor::{Predecessor, is_beside, predecessors};
pub use rate::Rate;
pub use regions::{RegionSplit, Regions};
pub use report::{MoneyUnit, Report, Rounding};
pub use sender::Sender;
pub use source::Source;
pub use texts::Texts;
pub use theme::{THEME, Theme};

/// The JSON schema of `report.toml`, for editors (`#:schema`). A test holds that it knows the keys that the parser knows.
pub const SCHEMA: &str = include_str!("report.schema.json");

/// A name and where it stands.
pub type Name = Spanned<String>;

/// A rule that the facts of a dataset must keep, beyond types, required values and keys.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The dataset.
    pub dataset: Name,
    /// The rule.
    pub rule: Rule,
    /// How much a breach matters, where it is not as much as its code says.
    pub severity: Option<RuleSeverity>,
    /// The first year of the rule: it does not hold for reports of earlier years, and a breach in that year is a warning at most.
    pub since: Option<i32>,
}

/// How much the breach of a rule can be declared to matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleSeverity {
    /// Nothing is written.
    Error,
    /// The report is written.
    Warning,
}

/// The rules that can be declared.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Rule {
    /// No value of `column` is above that of `limit` in the same row.
    AtMost {
        /// The column that is limited.
        column: Name,
        /// The column that limits it.
        limit: Name,
    },
    /// No date of the column lies after the cut-off date.
    NotAfterCutOff(Name),
    /// Every date of the column lies after the cut-off date.
    AfterCutOff(Name),
    /// Every text of the column is an address of a web page.
    WebAddress(Name),
    /// Every text of the column is an e-mail address.
    EmailAddress(Name),
    /// `end` is not before `start`.
    Period {
        /// The column of the first day or month.
        start: Name,
        /// The column of the last day or month.
        end: Name,
    },
    /// The fund exists in the Member State, 2021-2027.
    FundExists {
        /// The column of the Member State.
        member_state: Name,
        /// The column of the fund.
        fund: Name,
    },
    /// A category of region stands where the fund has one, and only there.
    CategoryOfFund {
        /// The column of the category of region.
        category_of_region: Name,
        /// The column of the fund.
        fund: Name,
    },
    /// The category of region is that of the area in 2021-2027.
    CategoryOfRegion {
        /// The column of the NUTS code.
        area: Name,
        /// The column of the category of region.
        category_of_region: Name,
    },
    /// The NUTS area lies in the Member State.
    AreaInMemberState {
        /// The column of the NUTS code.
        area: Name,
        /// The column of the Member State.
        member_state: Name,
    },
    /// The column is filled in rows where another has one of these codes.
    RequiredWhere {
        /// The column that must be filled.
        column: Name,
        /// The column that decides.
        of: Name,
        /// The codes that ask for it.
        is: Vec<Name>,
    },
    /// No amount is about a thousand times its peers, or a thousandth of them.
    Magnitude(Name),
    /// No amount is negative.
    NotNegative(Name),
    /// A thing stands in one version only, since each version says the whole of it again.
    OneVersion {
        /// The column that names the thing.
        of: Name,
        /// The column of its version.
        version: Name,
    },
}

/// A definition file: `report.toml`, or a part that ships with the program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// What holds for the whole report; only `report.toml` has it.
    pub report: Option<Report>,
    /// What is done with regions that are others in the report's version of NUTS, and what maps of regions are drawn from; only
    /// `report.toml` has it.
    pub regions: Option<Regions>,
    /// Rates by which amounts in other currencies are converted.
    #[serde(default)]
    pub rate: Vec<Rate>,
    /// Who is expected to report.
    #[serde(default)]
    pub sender: Vec<Sender>,
    /// Which files feed which dataset.
    #[serde(default)]
    pub source: Vec<Source>,
    /// What can be reported.
    #[serde(default)]
    pub dataset: Vec<Dataset>,
    /// How amounts and counts are given to places.
    #[serde(default)]
    pub attribution: Vec<AttributionRule>,
    /// Rules that the facts must keep.
    #[serde(default)]
    pub check: Vec<Check>,
    /// Tables.
    #[serde(default)]
    pub table: Vec<Output>,
    /// Figures.
    #[serde(default)]
    pub figure: Vec<Figure>,
    /// Single numbers for the text.
    #[serde(default)]
    pub key_figures: Vec<KeyFigures>,
    /// Extracts for the STEP portal.
    #[serde(default)]
    pub extract: Vec<Extract>,
    /// The campaigns of earlier years.
    #[serde(default)]
    pub predecessor: Vec<Predecessor>,
    /// Datasets that are known to have nothing.
    #[serde(default)]
    pub none: Vec<DeclaredNone>,
}

/// Why a definition could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// What is wrong.
    pub message: String,
    /// Where, as a byte offset.
    pub offset: usize,
}

/// Reads a definition.
///
/// # Errors
/// When the text is not TOML, a key is unknown or missing, or a value is of the wrong kind; with the place.
pub fn parse(text: &str) -> Result<Definition, ParseError> {
    toml::from_str(text)
        .map_err(|error| ParseError { message: error.message().to_owned(), offset: error.span().map_or(0, |span| span.start) })
}
