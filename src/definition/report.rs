//! `[report]`: what holds for the whole report.

use serde::{Deserialize, Serialize};
use toml::Spanned;
use toml::value::Datetime;

use super::Name;

/// What holds for the whole report.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Reporting year.
    pub year: i32,
    /// The last day that counts, as a date without quotes: `2024-12-31`.
    pub cut_off: Spanned<Datetime>,
    /// The last day on which reporting may come, as a date without quotes.
    pub due: Option<Spanned<Datetime>>,
    /// Languages of the report, in the order of the output folder.
    pub languages: Vec<Spanned<String>>,
    /// How exact values become printed ones.
    pub rounding: Rounding,
    /// The unit of amounts in tables and figures that declare none.
    pub unit: MoneyUnit,
    /// NUTS version of maps and regional tables: `2024`.
    pub nuts: Spanned<String>,
    /// Sizes of charts beside the report's column: `["half", "slide", "social"]`.
    #[serde(default)]
    pub chart_sizes: Vec<Spanned<String>>,
    /// A file of the campaign folder with the colours; `theme.toml` where that is there.
    pub theme: Option<Name>,
    /// Whether the reporting is made up; every output then says so.
    #[serde(default)]
    pub synthetic: bool,
}

/// The rounding rules that can be declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// Half away from zero: 4 655 million is 4.7 billion.
    HalfUp,
    /// Half to the even digit, as in IEEE 754.
    HalfEven,
}

/// The unit in which amounts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MoneyUnit {
    /// Euro.
    Euro,
    /// Thousands of euro.
    Thousand,
    /// Millions of euro.
    Million,
    /// Billions (10^9) of euro.
    Billion,
}

impl MoneyUnit {
    /// Decimal digits of one unit in euro: 6 for a million.
    #[must_use]
    pub const fn power(self) -> u32 {
        match self {
            Self::Euro => 0,
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
        }
    }

    /// Its name in `report.toml`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Euro => "euro",
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
        }
    }
}
