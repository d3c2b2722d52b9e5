//! The outermost regions and Malta, from the file `data/outermost.txt`: they lie too far away or are too small to be seen on the large map.

use super::super::chart::drawing::Point;

const OUTLINES: &str = include_str!("data/outermost.txt");

/// One region with its own short name, such as `Guyane`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outermost {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    /// Its islands and pieces of land in kilometres east and north of its middle, the largest first.
    pub(super) rings: Vec<Vec<Point>>,
}

impl Outermost {
    /// Its land as pieces without holes.
    pub(super) fn land(&self) -> Vec<Vec<Vec<Point>>> {
        self.rings.iter().map(|ring| vec![ring.clone()]).collect()
    }
}

/// All of them in the order of their small maps.
pub(super) fn outermost() -> Vec<Outermost> {
    let mut regions: Vec<Outermost> = Vec::new();
    for line in OUTLINES.lines().filter(|line| !line.starts_with('#')) {
        if let Some((code, name)) = line.strip_prefix("region ").and_then(|head| head.split_once(' ')) {
            regions.push(Outermost { code, name, rings: Vec::new() });
        } else {
            regions.last_mut().expect("an island stands below its region").rings.push(line.split(' ').map(point).collect());
        }
    }
    regions
}

fn point(text: &str) -> Point {
    let (east, north) = text.split_once(',').expect("a point has two numbers");
    let number = |text: &str| text.parse().expect("the outlines hold numbers");
    Point::new(number(east), number(north))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nine_outermost_regions_by_their_nuts_codes_and_malta_are_there() {
        let codes: Vec<&str> = outermost().iter().map(|region| region.code).collect();
        assert_eq!(codes, ["PT20", "PT30", "ES70", "FRY1", "FRY2", "FRY3", "FRY4", "FRY5", "MT00"]);
        assert!(outermost().iter().all(|region| region.rings.iter().all(|ring| ring.len() > 2)));
    }
}
