//! `TopoJSON`: geometries made of arcs that neighbours share, with whole numbers and steps where the file is quantized.

use serde_json::Value;

use super::{Feature, code, part};
use crate::report::{Part, Ring};

/// The regions of level 2, of all objects of the file.
pub(super) fn features(file: &Value) -> Result<Vec<Feature>, String> {
    let arcs = arcs(file).ok_or("expected a list of `arcs` of points")?;
    let objects = file["objects"].as_object().ok_or("expected `objects`")?;
    let mut features = Vec::new();
    for geometry in objects.values().filter_map(|object| object["geometries"].as_array()).flatten() {
        let polygonal = matches!(geometry["type"].as_str(), Some("Polygon" | "MultiPolygon"));
        if let Some(code) = code(geometry).filter(|_| polygonal) {
            let parts = parts(geometry, &arcs).ok_or_else(|| format!("the arcs of region `{code}` are not in the file"))?;
            features.push(Feature { code, parts });
        }
    }
    Ok(features)
}

fn arcs(file: &Value) -> Option<Vec<Ring>> {
    let number = |value: &Value, name: &str, axis: usize, default: f64| value[name].get(axis).and_then(Value::as_f64).unwrap_or(default);
    let transform = &file["transform"];
    let quantized = transform.is_object();
    let scale = (number(transform, "scale", 0, 1.0), number(transform, "scale", 1, 1.0));
    let start = (number(transform, "translate", 0, 0.0), number(transform, "translate", 1, 0.0));
    let arc = |arc: &Value| -> Option<Ring> {
        let mut at = (0.0, 0.0);
        let point = |point: &Value| {
            let (east, north) = (point.get(0)?.as_f64()?, point.get(1)?.as_f64()?);
            at = if quantized { (at.0 + east, at.1 + north) } else { (east, north) };
            Some((at.0 * scale.0 + start.0, at.1 * scale.1 + start.1))
        };
        arc.as_array()?.iter().map(point).collect()
    };
    file["arcs"].as_array()?.iter().map(arc).collect()
}

fn parts(geometry: &Value, arcs: &[Ring]) -> Option<Vec<Part>> {
    let polygons = geometry["arcs"].as_array()?;
    let polygon = |rings: &[Value]| part(rings.iter().map(|indices| ring(indices, arcs)).collect::<Option<_>>()?);
    match geometry["type"].as_str()? {
        "Polygon" => Some(vec![polygon(polygons)?]),
        _ => polygons.iter().map(|rings| polygon(rings.as_array()?)).collect(),
    }
}

/// Arcs end to end. The number of an arc that runs backwards is written as its complement: -1 is the first one reversed.
fn ring(indices: &Value, arcs: &[Ring]) -> Option<Ring> {
    let mut ring = Ring::new();
    for index in indices.as_array()? {
        let index = index.as_i64()?;
        let arc = arcs.get(usize::try_from(if index < 0 { !index } else { index }).ok()?)?;
        // The first point of an arc is the last one of the arc before.
        ring.pop();
        if index < 0 { ring.extend(arc.iter().rev()) } else { ring.extend(arc) }
    }
    Some(ring)
}
