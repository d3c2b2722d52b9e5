use std::fmt::Write;
use std::path::Path;

use super::*;

/// A square of a tenth of a degree, with a hole where `holed`, as a feature.
fn square(code: &str, at: (f64, f64), holed: bool) -> String {
    let ring = |margin: f64| {
        let (west, east, south, north) = (at.0 - margin, at.0 + margin, at.1 - margin, at.1 + margin);
        format!("[[{west},{south}],[{west},{north}],[{east},{north}],[{east},{south}],[{west},{south}]]")
    };
    let rings = if holed { format!("{},{}", ring(0.1), ring(0.05)) } else { ring(0.1) };
    format!(
        r#"{{"type":"Feature","properties":{{"NUTS_ID":"{code}","LEVL_CODE":2}},"geometry":{{"type":"Polygon","coordinates":[{rings}]}}}}"#
    )
}

/// A file of all level 2 regions of a version, each a square around the same place in Luxembourg.
fn all(version: NutsVersion) -> String {
    let mut features = String::new();
    for area in crate::codes::nuts::areas().filter(|area| area.level == 2 && area.is_in(version)) {
        let _ = write!(features, "{},", square(&area.code, (6.1, 49.7), area.code == "AT12"));
    }
    format!(r#"{{"type":"FeatureCollection","features":[{features}{}]}}"#, square("CH01", (6.5, 46.5), false))
}

#[test]
fn every_region_of_the_version_has_its_outline() {
    let outlines = read("b.geojson", all(NutsVersion::Nuts2024).as_bytes(), NutsVersion::Nuts2024).unwrap();
    assert_eq!(outlines.regions.iter().filter(|region| region.in_union).count(), 244);
    let far: Vec<&str> = outlines.regions.iter().filter(|region| region.far).map(|region| region.code.as_str()).collect();
    assert_eq!(far, FAR);
    let outside: Vec<&str> = outlines.regions.iter().filter(|region| !region.in_union).map(|region| region.code.as_str()).collect();
    assert_eq!(outside, ["CH01"]);
}

#[test]
fn a_hole_stays_a_hole_and_no_ring_repeats_its_first_point() {
    let outlines = read("b.geojson", all(NutsVersion::Nuts2024).as_bytes(), NutsVersion::Nuts2024).unwrap();
    let holed = outlines.regions.iter().find(|region| region.code == "AT12").unwrap();
    assert_eq!((holed.parts[0].outer.len(), holed.parts[0].holes.len(), holed.parts[0].holes[0].len()), (4, 1, 4));
}

#[test]
fn boundaries_of_another_version_are_refused_with_the_codes_that_do_not_fit() {
    let finding = read("b.geojson", all(NutsVersion::Nuts2021).as_bytes(), NutsVersion::Nuts2024).unwrap_err();
    assert_eq!(finding.code, Code::ForeignBoundaries);
    assert!(finding.message.contains("not of this version: `NL31`, `NL33`, `PT16`"), "{}", finding.message);
    assert!(finding.message.contains("missing: `NL35`, `NL36`, `PT19`"), "{}", finding.message);
}

#[test]
fn other_coordinates_are_refused() {
    let web = all(NutsVersion::Nuts2024).replacen('{', r#"{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"#, 1);
    let finding = read("b.geojson", web.as_bytes(), NutsVersion::Nuts2024).unwrap_err();
    assert_eq!((finding.code, finding.message.contains("EPSG::3857")), (Code::UnreadableFile, true));
    // A file that names no system tells it by where Luxembourg lies.
    let elsewhere = all(NutsVersion::Nuts2024).replace("49.", "39.");
    assert!(read("b.geojson", elsewhere.as_bytes(), NutsVersion::Nuts2024).is_err());
}

#[test]
fn a_file_of_another_kind_is_refused() {
    for text in ["", "[]", r#"{"type":"Point"}"#, r#"{"type":"FeatureCollection"}"#, r#"{"type":"Topology","objects":{}}"#] {
        assert_eq!(read("b.json", text.as_bytes(), NutsVersion::Nuts2024).unwrap_err().code, Code::UnreadableFile, "{text}");
    }
}

#[test]
fn arcs_are_joined_forwards_and_backwards() {
    // Two squares side by side share the arc in the middle, which the right one runs through from its end.
    let file = r#"{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[6,49]},
        "arcs":[[[1,0],[0,1]],[[1,1],[-1,0],[0,-1],[1,0]],[[1,1],[1,0],[0,-1],[-1,0]]],
        "objects":{"nuts":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","arcs":[[0,1]],"properties":{"NUTS_ID":"BE34","LEVL_CODE":2}},
            {"type":"MultiPolygon","arcs":[[[2,0]]],"properties":{"id":"LU00"}},
            {"type":"Polygon","arcs":[[-1]],"properties":{"NUTS_ID":"BE","LEVL_CODE":0}}]}}}"#;
    let backwards = file.replace("[[[2,0]]]", "[[[-1,-3]]]");
    for file in [file, &backwards] {
        let (features, coordinates) = features(file.as_bytes()).unwrap();
        assert_eq!(coordinates, Coordinates::Degrees);
        assert_eq!(features.iter().map(|feature| feature.code.as_str()).collect::<Vec<_>>(), ["BE34", "LU00"]);
        let corners: Vec<String> = features[1].parts[0].outer.iter().map(|(east, north)| format!("{east:.1} {north:.1}")).collect();
        assert_eq!(corners.len(), 4, "{corners:?}");
        for corner in ["6.1 49.0", "6.1 49.1", "6.2 49.0", "6.2 49.1"] {
            assert!(corners.iter().any(|other| other == corner), "{corner} in {corners:?}");
        }
    }
}

/// GISCO's own file is not in the project; it is looked for beside it.
#[test]
fn the_file_of_gisco_has_every_region_where_it_lies() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/geo/gisco_nuts2_2024_20m_3035.geojson");
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("skipped: there is no ../shared/geo/gisco_nuts2_2024_20m_3035.geojson beside the project");
        return;
    };
    let outlines = read("gisco.geojson", &bytes, NutsVersion::Nuts2024).unwrap();
    assert_eq!(outlines.regions.iter().filter(|region| region.in_union).count(), 244);
    let width = |code: &str| {
        let region = outlines.regions.iter().find(|region| region.code == code).unwrap();
        let east = region.parts.iter().flat_map(|part| &part.outer).map(|point| point.0);
        let (low, high) = east.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)));
        high - low
    };
    // La Réunion is about 70 km wide, Guyane about 320 km.
    assert!((50.0..80.0).contains(&width("FRY4")), "{}", width("FRY4"));
    assert!((270.0..360.0).contains(&width("FRY3")), "{}", width("FRY3"));
}
