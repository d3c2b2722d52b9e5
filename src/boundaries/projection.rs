//! Degrees and EPSG:3035, the equal-area projection in which the Union draws its maps: ETRS89-LAEA, the formulas of EPSG method 9820
//! (IOGP guidance note 7-2).

use std::f64::consts::FRAC_PI_2;

use serde_json::Value;

use super::{Feature, moved};
use crate::report::Part;

/// Half the long axis of the GRS 80 ellipsoid, in kilometres.
const AXIS: f64 = 6378.137;
/// The eccentricity of the ellipsoid, squared.
const ECCENTRICITY_SQUARED: f64 = 0.006_694_380_022_900_788;
/// Latitude and longitude of the centre, in degrees.
const CENTRE: (f64, f64) = (52.0, 10.0);
/// Kilometres east and north of the centre.
const FALSE: (f64, f64) = (4321.0, 3210.0);
/// A degree of latitude in kilometres, near enough for a map of one island.
const DEGREE: f64 = 111.2;

/// What the numbers of a file mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coordinates {
    /// Longitude and latitude in degrees: EPSG:4326, and ETRS89's own 4258, which differs by less than a metre.
    Degrees,
    /// Metres east and north: EPSG:3035.
    Metres,
}

impl Coordinates {
    /// As the file says; where it says nothing, as its numbers tell. Luxembourg must then lie where it does.
    pub(super) fn of(file: &Value, features: &[Feature]) -> Result<Self, String> {
        let points = || features.iter().flat_map(|feature| &feature.parts).flat_map(|part| &part.outer);
        let degrees = points().all(|(east, north)| east.abs() <= 180.0 && north.abs() <= 90.0);
        let coordinates = if degrees { Self::Degrees } else { Self::Metres };
        let name = file["crs"]["properties"]["name"].as_str().unwrap_or_default();
        let agrees = match coordinates {
            Self::Degrees => ["4326", "4258", "CRS84"].iter().any(|known| name.contains(known)),
            Self::Metres => name.contains("3035"),
        };
        let luxembourg = features.iter().find(|feature| feature.code == "LU00").and_then(|feature| feature.parts.first()?.outer.first());
        let in_place = luxembourg.is_none_or(|point| {
            let (east, north) = coordinates.kilometres(*point);
            (east - 4043.0).hypot(north - 2957.0) < 150.0
        });
        if in_place && (name.is_empty() || agrees) {
            return Ok(coordinates);
        }
        let found = if agrees || name.is_empty() { "numbers that are neither".to_owned() } else { format!("`{name}`") };
        Err(format!("expected coordinates in EPSG:3035 or EPSG:4326, found {found}"))
    }

    /// A point in kilometres of EPSG:3035.
    pub(super) fn kilometres(self, point: (f64, f64)) -> (f64, f64) {
        match self {
            Self::Degrees => projected(point),
            Self::Metres => (point.0 / 1000.0, point.1 / 1000.0),
        }
    }

    fn degrees(self, point: (f64, f64)) -> (f64, f64) {
        match self {
            Self::Degrees => point,
            Self::Metres => unprojected((point.0 / 1000.0, point.1 / 1000.0)),
        }
    }
}

/// Kilometres east and north of a region's own middle, for a region so far from the centre of the projection that it would be askew.
pub(super) fn around_own_middle(parts: &[Part], coordinates: Coordinates) -> Vec<Part> {
    let parts = moved(parts, |point| coordinates.degrees(point));
    let points = || parts.iter().flat_map(|part| &part.outer);
    let middle = |axis: fn(&(f64, f64)) -> f64| {
        let (low, high) = points().map(axis).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)));
        f64::midpoint(low, high)
    };
    let (longitude, latitude) = (middle(|point| point.0), middle(|point| point.1));
    let across = DEGREE * latitude.to_radians().cos();
    moved(&parts, |point| ((point.0 - longitude) * across, (point.1 - latitude) * DEGREE))
}

/// The function `q` of the projection, of the sine of a latitude.
fn authalic(sine: f64) -> f64 {
    let eccentricity = ECCENTRICITY_SQUARED.sqrt();
    let inner = eccentricity * sine;
    (1.0 - ECCENTRICITY_SQUARED) * (sine / (1.0 - inner * inner) - ((1.0 - inner) / (1.0 + inner)).ln() / (2.0 * eccentricity))
}

/// What of the projection does not depend on the point.
struct Frame {
    pole: f64,
    centre_latitude: f64,
    radius: f64,
    stretch: f64,
}

fn frame() -> Frame {
    let pole = authalic(1.0);
    let sine = CENTRE.0.to_radians().sin();
    let centre_latitude = (authalic(sine) / pole).asin();
    let radius = AXIS * (pole / 2.0).sqrt();
    let parallel = CENTRE.0.to_radians().cos() / (1.0 - ECCENTRICITY_SQUARED * sine * sine).sqrt();
    Frame { pole, centre_latitude, radius, stretch: AXIS * parallel / (radius * centre_latitude.cos()) }
}

/// Longitude and latitude in degrees to kilometres of EPSG:3035.
pub(super) fn projected((longitude, latitude): (f64, f64)) -> (f64, f64) {
    let frame = frame();
    let (sine0, cosine0) = frame.centre_latitude.sin_cos();
    let (sine, cosine) = (authalic(latitude.to_radians().sin()) / frame.pole).clamp(-1.0, 1.0).asin().sin_cos();
    let (sine_turn, cosine_turn) = (longitude - CENTRE.1).to_radians().sin_cos();
    let scale = frame.radius * (2.0 / (1.0 + sine0 * sine + cosine0 * cosine * cosine_turn)).sqrt();
    let east = scale * frame.stretch * cosine * sine_turn;
    let north = scale / frame.stretch * (cosine0 * sine - sine0 * cosine * cosine_turn);
    (FALSE.0 + east, FALSE.1 + north)
}

/// Kilometres of EPSG:3035 to longitude and latitude in degrees.
pub(super) fn unprojected((east, north): (f64, f64)) -> (f64, f64) {
    let frame = frame();
    let (sine0, cosine0) = frame.centre_latitude.sin_cos();
    let (x, y) = ((east - FALSE.0) / frame.stretch, (north - FALSE.1) * frame.stretch);
    let distance = x.hypot(y);
    if distance == 0.0 {
        return (CENTRE.1, CENTRE.0);
    }
    let (sine_arc, cosine_arc) = (2.0 * (distance / (2.0 * frame.radius)).asin()).sin_cos();
    let sine = cosine_arc * sine0 + y * sine_arc * cosine0 / distance;
    let longitude = (x * sine_arc).atan2(distance * cosine0 * cosine_arc - y * sine0 * sine_arc);
    (CENTRE.1 + longitude.to_degrees(), latitude_of(sine.clamp(-1.0, 1.0) * frame.pole).to_degrees())
}

/// The latitude of which `q` is given: halving the interval ends when no double lies between.
fn latitude_of(q: f64) -> f64 {
    let (mut low, mut high) = (-FRAC_PI_2, FRAC_PI_2);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if authalic(middle.sin()) < q { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: (f64, f64), two: (f64, f64), tolerance: f64) -> bool {
        (one.0 - two.0).abs() < tolerance && (one.1 - two.1).abs() < tolerance
    }

    #[test]
    fn the_example_of_the_guidance_note_comes_out_to_the_centimetre() {
        assert!(near(projected((5.0, 50.0)), (3_962.799_45, 2_999.718_85), 1e-5));
    }

    #[test]
    fn the_centre_is_where_it_is_declared() {
        assert!(near(projected((10.0, 52.0)), FALSE, 1e-9));
        assert!(near(unprojected(FALSE), (10.0, 52.0), 1e-9));
    }

    #[test]
    fn there_and_back_is_the_same_place() {
        for place in [(-16.5, 28.3), (-31.2, 39.5), (-53.0, 4.0), (-61.0, 14.6), (55.5, -21.1), (45.2, -12.8), (33.4, 35.1), (25.0, 68.0)] {
            assert!(near(unprojected(projected(place)), place, 1e-8), "{place:?}");
        }
    }
}
