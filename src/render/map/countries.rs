//! The outlines of the countries, from the file `data/countries.txt`.

use super::super::chart::drawing::Point;

/// Whose boundaries the maps show; the page's source line names it.
pub const BOUNDARIES: &str = "Natural Earth";

const OUTLINES: &str = include_str!("data/countries.txt");

/// Codes of the Union's Member States.
const UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
    "PT", "RO", "SE", "SI", "SK",
];

/// One country; kilometres east and north in EPSG:3035.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Country {
    /// Its code: `EL`, not `GR`.
    pub(super) code: &'static str,
    /// Where its circle stands: well inside its largest part.
    pub(super) centre: Point,
    /// The outlines of its parts, the largest first; the last point of a ring is joined to the first.
    pub(super) rings: Vec<Vec<Point>>,
}

impl Country {
    /// Whether it is a Member State of the Union.
    pub(super) fn in_union(&self) -> bool {
        UNION.contains(&self.code)
    }
}

/// All countries in the order of their codes.
pub(super) fn countries() -> Vec<Country> {
    let mut countries: Vec<Country> = Vec::new();
    for line in OUTLINES.lines().filter(|line| !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix("country ") {
            let (code, centre) = head.split_once(' ').expect("a country line has a code and a point");
            let (east, north) = centre.split_once(' ').expect("a country's point has two numbers");
            countries.push(Country { code, centre: Point::new(number(east), number(north)), rings: Vec::new() });
        } else {
            countries.last_mut().expect("a ring stands below its country").rings.push(ring(line));
        }
    }
    countries
}

/// The first point of a ring is written as it is, every further one as the step from the one before.
fn ring(line: &str) -> Vec<Point> {
    let mut at = Point::new(0.0, 0.0);
    let mut points = Vec::new();
    for step in line.split(' ') {
        let (east, north) = step.split_once(',').expect("a point has two numbers");
        at = Point::new(at.x + number(east), at.y + number(north));
        points.push(at);
    }
    points
}

fn number(text: &str) -> f64 {
    text.parse().expect("the outlines hold whole numbers")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_member_states_and_their_neighbours_are_there() {
        let countries = countries();
        let union: Vec<&str> = countries.iter().filter(|country| country.in_union()).map(|country| country.code).collect();
        assert_eq!(union, UNION);
        assert!(["CH", "NO", "UK", "UA", "XK"].iter().all(|code| countries.iter().any(|country| country.code == *code)));
    }

    #[test]
    fn cyprus_is_one_island() {
        let countries = countries();
        let cyprus = countries.iter().find(|country| country.code == "CY").unwrap();
        let north = cyprus.rings[0].iter().map(|point| point.y).fold(0.0, f64::max);
        assert_eq!((cyprus.rings.len(), north.round()), (1, 1756.0));
        assert!(!countries.iter().any(|country| country.code.starts_with("CY-")));
    }
}
