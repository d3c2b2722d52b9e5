//! `[[attribution]]`: how amounts and counts are given to places, by dataset, filter and measure.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Name;

/// How the amounts or counts of some facts are given to places. Of several rules for the same thing that fit a fact, the last one holds, so
/// that a campaign's rule comes before the program's.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttributionRule {
    /// The dataset.
    pub dataset: Name,
    /// Which facts: by column, the codes or texts one of which must stand there.
    #[serde(default)]
    pub filter: BTreeMap<Name, Vec<Name>>,
    /// The rule.
    pub rule: Spanned<AttributionKind>,
}

/// The rules that can be declared.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum AttributionKind {
    /// The amount of the whole, stated on each row of it, is split equally over its places.
    EqualSplit {
        /// The column of the amount of the whole.
        amount: Name,
        /// The column of the parts.
        into: Name,
        /// The columns that name the whole: programme and project.
        of: Vec<Name>,
        /// The columns that name a place. Rows of the same place share its part equally.
        over: Vec<Name>,
        /// In which rows an amount must be there: by column, one of these codes.
        #[serde(default)]
        expected: BTreeMap<Name, Vec<Name>>,
    },
    /// Each row has an amount of its own.
    OwnContribution {
        /// The column of that amount.
        amount: Name,
        /// The column that it goes into.
        into: Name,
        /// In which rows an amount must be there: by column, one of these codes.
        #[serde(default)]
        expected: BTreeMap<Name, Vec<Name>>,
    },
    /// Amounts stay at the area of their row, whatever its level.
    OwnArea {
        /// The column of the area.
        area: Name,
    },
    /// The amounts of a country or a region of level 1 are spread over its regions of level 2.
    Spread {
        /// The column of the area.
        area: Name,
        /// By what.
        by: SpreadKey,
    },
    /// What is counted counts once in every place that it belongs to, so that places do not add up to the whole.
    OncePerPlace {
        /// The columns that name what is counted.
        count: Vec<Name>,
        /// The columns that name places.
        places: Vec<Name>,
    },
}

/// By what an amount is spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpreadKey {
    /// By the people of the regions.
    Population,
}
