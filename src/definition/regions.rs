//! `[regions]`: what is done with regions that are others in the report's version of NUTS, and what maps of regions are drawn from.

use serde::Deserialize;

use super::Name;

/// What is done with regions.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// What is done with a row of a region that was split since.
    #[serde(default)]
    pub split: RegionSplit,
    /// A file of the campaign folder with the boundaries of the NUTS 2 regions, as Eurostat's GISCO gives them out: `GeoJSON` or `TopoJSON`,
    /// EPSG:3035 or 4326.
    pub boundaries: Option<Name>,
}

/// What is done with a row of a region that was split since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionSplit {
    /// It is an error: the sender has to say which of the new regions it is.
    #[default]
    Refuse,
    /// Its amounts are split by the people of the new regions.
    Population,
}
