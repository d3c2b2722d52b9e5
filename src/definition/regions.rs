//! `[regions]`: what the maps of regions are drawn from.

use serde::Deserialize;

use super::Name;

/// What the maps of regions are drawn from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// A file of the campaign folder with the boundaries of the NUTS 2 regions, as Eurostat's GISCO gives them out: `GeoJSON` or `TopoJSON`,
    /// EPSG:3035 or 4326.
    pub boundaries: Option<Name>,
}
