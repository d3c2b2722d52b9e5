//! The regions of Member States with their category.

use std::collections::BTreeSet;

use crate::codes;
use crate::codes::nuts::{self, Area, NutsVersion};
use crate::codes::{Categories, Category, fund_exists_in};

/// A level 2 region.
#[derive(Debug, Clone, Copy)]
pub(super) struct Region {
    /// Its code.
    pub(super) code: &'static str,
    /// Its own name.
    pub(super) name: &'static str,
    /// Its category, that of the region of NUTS 2016 which it goes on.
    pub(super) category: Category,
}

impl Region {
    /// The Member State that it lies in.
    pub(super) fn member_state(self) -> &'static str {
        &self.code[..2]
    }
}

/// Where a project has a location or an entity.
#[derive(Debug, Clone, Copy)]
pub(super) struct Location {
    /// The code of the region, or of the country outside the Union.
    pub(super) area: &'static str,
    /// The Member State; none outside the Union.
    pub(super) member_state: Option<&'static str>,
}

impl From<Region> for Location {
    fn from(region: Region) -> Self {
        Self { area: region.code, member_state: Some(region.member_state()) }
    }
}

/// The countries outside the Union that the code lists know.
pub(super) fn outside() -> Vec<Location> {
    let countries = codes::places().filter(|(_, place)| matches!(place, codes::Place::Country));
    countries.map(|(area, _)| Location { area, member_state: None }).collect()
}

/// All level 2 regions of a version, in the order of the code list.
pub(super) fn regions(version: NutsVersion) -> Vec<Region> {
    let of_version = nuts::areas().filter(|area| area.level == 2 && area.is_in(version));
    of_version.map(|area| Region { code: &area.code, name: &area.name, category: category(area) }).collect()
}

/// The name of a Member State in its own language.
pub(super) fn name(member_state: &str) -> &'static str {
    &nuts::area(member_state).expect("every sender is a Member State").name
}

/// The categories that a Member State has regions of, each once.
pub(super) fn categories(regions: &[Region]) -> Vec<Category> {
    regions.iter().map(|region| region.category).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The funds that a Member State has, by how often they are amended for STEP.
pub(super) fn funds(member_state: &str) -> Vec<(u32, &'static str)> {
    let all = [(50, "ERDF"), (8, "CF"), (22, "ESF+"), (20, "JTF")];
    all.into_iter().filter(|(_, fund)| fund_exists_in(fund, member_state) == Some(true)).collect()
}

/// The category of a region: that of itself in NUTS 2016, or of the region that most of it came from.
fn category(area: &Area) -> Category {
    if area.is_in(NutsVersion::Nuts2016) {
        return Categories::own().of(&area.code).expect("every region of NUTS 2016 has a category").0;
    }
    let from = nuts::changes().iter().filter(|change| change.to_code == area.code).max_by_key(|change| change.share_in_ten_thousandths);
    let from = from.expect("a region that a version brings has a change that says from where");
    category(nuts::area(&from.from_code).expect("changes name known regions"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_of_a_version_is_there_with_a_category() {
        assert_eq!(regions(NutsVersion::Nuts2021).len(), 242);
        assert_eq!(regions(NutsVersion::Nuts2024).len(), 244);
    }

    #[test]
    fn a_new_region_has_the_category_of_the_one_it_came_from() {
        let of = |code: &str| regions(NutsVersion::Nuts2024).into_iter().find(|region| region.code == code).unwrap().category;
        assert_eq!(Some(of("PT1A")), Categories::own().of("PT17").map(|(category, _)| category));
        assert_eq!(Some(of("HR06")), Categories::own().of("HR04").map(|(category, _)| category));
        assert_eq!(Some(of("NL35")), Categories::own().of("NL31").map(|(category, _)| category));
    }

    #[test]
    fn the_cohesion_fund_is_where_it_exists() {
        assert!(funds("PL").iter().any(|(_, fund)| *fund == "CF"));
        assert!(funds("DE").iter().all(|(_, fund)| *fund != "CF"));
    }
}
