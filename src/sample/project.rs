//! Made-up projects: of the Innovation Fund with their locations, of Horizon Europe and `EU4Health` with their entities.

use super::Settings;
use super::call::{self, Topic};
use super::place::{self, Location, Region};
use super::random::Random;

/// What the programmes' projects are split by, and how many rows of a hundred are theirs.
pub(super) const PROGRAMMES: [(&str, Parts, u32); 3] =
    [("IF", Parts::Locations, 40), ("HE", Parts::Entities, 40), ("EU4H", Parts::Entities, 20)];

/// So many projects a programme has at least.
const FEWEST: u32 = 10;
/// The least and the most that a project or an entity is granted, in cents.
const PROJECT: (i64, i64) = (450_000_000, 12_000_000_000);
const ENTITY: (i64, i64) = (10_000_000, 400_000_000);

/// What the rows of a project are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts {
    /// Locations, among which the grant is split equally.
    Locations,
    /// Entities, each with its own contribution.
    Entities,
}

/// One project.
#[derive(Debug, Clone)]
pub(super) struct Project {
    /// Position of its topic among those of the programme.
    pub(super) topic: usize,
    pub(super) sector: &'static str,
    pub(super) id: u32,
    /// Whether it has a STEP Seal.
    pub(super) seal: bool,
    /// Whether it was preselected for a grant.
    pub(super) preselected: bool,
    /// Where its locations or entities are, each with its part of the grant in cents.
    pub(super) parts: Vec<(Location, i64)>,
}

impl Project {
    /// The grant of the whole project.
    pub(super) fn grant(&self) -> i64 {
        self.parts.iter().map(|(_, cents)| cents).sum()
    }
}

/// How many projects a programme has.
pub(super) fn count(share: u32, settings: &Settings) -> u32 {
    // Three rows a project, and one row for ten amendments.
    let rows = u64::from(settings.senders) * u64::from(settings.rows) * u64::from(share) / 1_000;
    u32::try_from(rows / 3).expect("the settings are within their limits").max(FEWEST)
}

/// The projects of a programme, one after the other.
pub(super) fn projects(programme: &'static str, parts: Parts, share: u32, settings: &Settings) -> impl Iterator<Item = Project> + use<> {
    let mut random = Random::new(settings.seed, programme);
    let topics: Vec<&'static Topic> = call::topics(programme).collect();
    let (regions, outside) = (place::regions(settings.nuts), place::outside());
    (1..=count(share, settings)).map(move |id| {
        let topic = random.below(u32::try_from(topics.len()).expect("a programme has few topics")) as usize;
        let (seal, preselected) = random.weighted(&[(60, (true, true)), (25, (true, false)), (15, (false, true))]);
        let parts = match parts {
            Parts::Locations => locations(&regions, preselected, &mut random),
            Parts::Entities => entities(&regions, &outside, preselected, &mut random),
        };
        Project { topic, sector: topics[topic].sector, id, seal, preselected, parts }
    })
}

/// Up to four different regions, in the order of the code list, with equal parts of a grant; of the cents that cannot be divided the first
/// regions have one more each.
fn locations(regions: &[Region], granted: bool, random: &mut Random) -> Vec<(Location, i64)> {
    let wanted = random.weighted(&[(50, 1), (25, 2), (15, 3), (10, 4)]);
    let last = u32::try_from(regions.len()).expect("there are some hundred regions");
    let mut places: Vec<u32> = (0..wanted).map(|_| random.below(last)).collect();
    places.sort_unstable();
    places.dedup();
    let grant = if granted { random.cents(PROJECT.0, PROJECT.1, 1) } else { 0 };
    let count = i64::try_from(places.len()).expect("there are few locations");
    let part = |place: i64| grant / count + i64::from(place < grant % count);
    (0..).zip(places).map(|(place, region)| (regions[region as usize].into(), part(place))).collect()
}

/// Two to five entities anywhere, two of them in one region now and then, and one in twenty outside the Union.
fn entities(regions: &[Region], outside: &[Location], granted: bool, random: &mut Random) -> Vec<(Location, i64)> {
    let count = random.between(2, 5);
    let mut entity = || {
        let location = if random.percent(5) { *random.one(outside) } else { (*random.one(regions)).into() };
        (location, if granted { random.cents(ENTITY.0, ENTITY.1, 1) } else { 0 })
    };
    (0..count).map(|_| entity()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_parts_differ_by_a_cent_at_most_and_the_first_have_it() {
        let all = projects("IF", Parts::Locations, 40, &Settings::default());
        for project in all.filter(|project| project.parts.len() > 1) {
            let cents: Vec<i64> = project.parts.iter().map(|(_, cents)| *cents).collect();
            assert!(cents.is_sorted_by(|left, right| left >= right) && cents[0] - cents[cents.len() - 1] <= 1, "{project:?}");
        }
    }

    #[test]
    fn a_project_without_a_grant_has_a_seal() {
        let all = PROGRAMMES.into_iter().flat_map(|(programme, parts, share)| projects(programme, parts, share, &Settings::default()));
        for project in all {
            assert_eq!(project.grant() > 0, project.preselected);
            assert!(project.seal || project.preselected);
        }
    }
}
