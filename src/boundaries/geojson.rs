//! `GeoJSON` (RFC 7946): features with polygons and multipolygons.

use serde_json::Value;

use super::{Feature, code, part};
use crate::report::{Part, Ring};

/// The regions of level 2.
pub(super) fn features(file: &Value) -> Result<Vec<Feature>, String> {
    let all = file["features"].as_array().ok_or("expected a list of `features`")?;
    all.iter().filter_map(|feature| Some((code(feature)?, &feature["geometry"]))).map(feature).collect()
}

fn feature((code, geometry): (String, &Value)) -> Result<Feature, String> {
    match parts(geometry) {
        Some(parts) => Ok(Feature { code, parts }),
        None => Err(format!("expected a polygon or multipolygon for region `{code}`")),
    }
}

fn parts(geometry: &Value) -> Option<Vec<Part>> {
    let coordinates = geometry["coordinates"].as_array()?;
    match geometry["type"].as_str()? {
        "Polygon" => Some(vec![part(rings(coordinates)?)?]),
        "MultiPolygon" => coordinates.iter().map(|polygon| part(rings(polygon.as_array()?)?)).collect(),
        _ => None,
    }
}

fn rings(polygon: &[Value]) -> Option<Vec<Ring>> {
    polygon.iter().map(|ring| ring.as_array()?.iter().map(point).collect()).collect()
}

fn point(point: &Value) -> Option<(f64, f64)> {
    Some((point.get(0)?.as_f64()?, point.get(1)?.as_f64()?))
}
