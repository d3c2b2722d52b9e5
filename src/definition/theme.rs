//! `theme.toml`: the colours of a campaign's charts.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Name;

/// Where a theme stands that `report.toml` does not name.
pub const THEME: &str = "theme.toml";

/// The colours as written, each as in `"#004494"`; what is left out keeps the program's own.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Colours by code: `clean`, `ERDF`, `approved`.
    #[serde(default)]
    pub codes: BTreeMap<Name, Name>,
    /// Colours of charts that belong to no code.
    #[serde(default)]
    pub chart: ChartColours,
    /// Colours of maps.
    #[serde(default)]
    pub map: MapColours,
}

/// Colours of charts that belong to no code.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartColours {
    /// What charts and maps stand on.
    pub ground: Option<Name>,
    /// Labels and numbers.
    pub text: Option<Name>,
    /// Bars whose measure and labels have no colour of their own.
    pub bars: Option<Name>,
    /// The group of the rest.
    pub rest: Option<Name>,
    /// Series whose codes have no colour, by position.
    #[serde(default)]
    pub others: Vec<Name>,
}

/// Colours of maps.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapColours {
    /// Shades from the lowest class to the highest, seven of them.
    #[serde(default)]
    pub shades: Vec<Name>,
    /// Circles.
    pub circles: Option<Name>,
    /// Countries and regions of the Union below circles.
    pub union: Option<Name>,
    /// Countries outside the Union.
    pub outside: Option<Name>,
}
