//! The boundaries of NUTS regions from a file of the campaign: `GeoJSON` or `TopoJSON`, EPSG:3035 or 4326.
//!
//! Eurostat's GISCO gives such files out; they are not part of the program, since their licence forbids it.

mod codes;
mod geojson;
mod projection;
#[cfg(test)]
mod tests;
mod topojson;

use serde_json::Value;

use crate::codes::nuts::NutsVersion;
use crate::diag::{Code, Diagnostic};
use crate::location::Location;
use crate::report::{Outline, Outlines, Part, Ring};
use projection::Coordinates;

/// Regions of the Union that lie so far away that they have small maps of their own.
const FAR: [&str; 8] = ["ES70", "FRY1", "FRY2", "FRY3", "FRY4", "FRY5", "PT20", "PT30"];

/// One region as the file has it, its points in the file's own coordinates.
struct Feature {
    code: String,
    parts: Vec<Part>,
}

/// Reads the boundaries of the level 2 regions of a NUTS version.
///
/// # Errors
/// With a finding when the file cannot be read, or when its regions are not those of the version.
pub fn read(path: &str, bytes: &[u8], version: NutsVersion) -> Result<Outlines, Box<Diagnostic>> {
    let finding = |code, message| Diagnostic::new(code, Location::File { file: path.to_owned() }, message);
    let (features, coordinates) = features(bytes).map_err(|message| Box::new(finding(Code::UnreadableFile, message)))?;
    codes::check(&features, version).map_err(|message| {
        Box::new(
            finding(Code::ForeignBoundaries, message)
                .with_hint(format!("take the file of level 2 of NUTS {version}, or state another version under `nuts`")),
        )
    })?;
    let mut regions: Vec<Outline> = features.into_iter().map(|feature| outline(feature, coordinates)).collect();
    regions.sort_by(|one, two| one.code.cmp(&two.code));
    Ok(Outlines { regions })
}

/// The regions of level 2 in a file, and what their points mean.
fn features(bytes: &[u8]) -> Result<(Vec<Feature>, Coordinates), String> {
    let file: Value = serde_json::from_slice(bytes).map_err(|error| format!("expected GeoJSON or TopoJSON: {error}"))?;
    let features = match file["type"].as_str() {
        Some("FeatureCollection") => geojson::features(&file)?,
        Some("Topology") => topojson::features(&file)?,
        _ => return Err("expected GeoJSON or TopoJSON, whose `type` is `FeatureCollection` or `Topology`".to_owned()),
    };
    let coordinates = Coordinates::of(&file, &features)?;
    Ok((features, coordinates))
}

/// The code of a feature of level 2; nothing for other levels.
fn code(feature: &Value) -> Option<String> {
    let properties = &feature["properties"];
    if properties["LEVL_CODE"].as_u64().is_some_and(|level| level != 2) {
        return None;
    }
    let code = [&properties["NUTS_ID"], &properties["id"], &feature["id"]].into_iter().find_map(Value::as_str)?;
    (code.len() == 4).then(|| code.to_owned())
}

fn outline(feature: Feature, coordinates: Coordinates) -> Outline {
    let far = FAR.contains(&feature.code.as_str());
    let parts = if far {
        projection::around_own_middle(&feature.parts, coordinates)
    } else {
        moved(&feature.parts, |at| coordinates.kilometres(at))
    };
    Outline { in_union: codes::in_union(&feature.code), far, parts, code: feature.code }
}

/// All points of some parts moved in the same way.
fn moved(parts: &[Part], to: impl Fn((f64, f64)) -> (f64, f64)) -> Vec<Part> {
    let ring = |ring: &Ring| ring.iter().map(|point| to(*point)).collect();
    parts.iter().map(|part| Part { outer: ring(&part.outer), holes: part.holes.iter().map(ring).collect() }).collect()
}

/// Rings to a part: the first is the outer one, the others are holes. A ring that comes back to its first point loses the last.
fn part(rings: Vec<Ring>) -> Option<Part> {
    let mut rings = rings.into_iter().map(|mut ring| {
        if ring.len() > 1 && ring.first() == ring.last() {
            ring.pop();
        }
        ring
    });
    let outer = rings.next().filter(|ring| ring.len() > 2)?;
    Some(Part { outer, holes: rings.filter(|ring| ring.len() > 2).collect() })
}
