//! The regions of the EU-27 (NUTS levels 0 to 2) in the versions of 2016, 2021 and 2024.
//!
//! A code may exist in one version and not in another, and a name may pass from one code to another, so nothing here goes from one
//! version to the next without being asked: [`changes`] is the only way over, and [`carried_forward`](super::carried_forward) goes it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;

use super::embedded::{parts, rows};

/// A version of the classification, by its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum NutsVersion {
    /// Regulation (EU) 2016/2066; the categories of region 2021-2027 are written in its codes.
    #[serde(rename = "2016")]
    Nuts2016,
    /// Regulation (EU) 2019/1755.
    #[serde(rename = "2021")]
    Nuts2021,
    /// Regulation (EU) 2023/674.
    #[serde(rename = "2024")]
    Nuts2024,
}

impl NutsVersion {
    /// All versions, oldest first.
    pub const ALL: [Self; 3] = [Self::Nuts2016, Self::Nuts2021, Self::Nuts2024];

    /// The version's year as written.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nuts2016 => "2016",
            Self::Nuts2021 => "2021",
            Self::Nuts2024 => "2024",
        }
    }

    /// The version of this year.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| version.code() == code)
    }
}

impl fmt::Display for NutsVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// A country or region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its code, such as `DE`, `DEA` or `DEA1`.
    pub code: String,
    /// 0 for a country, then 1 and 2.
    pub level: u8,
    /// Its own name, as the newest version that has the code writes it.
    pub name: String,
    /// The name in Latin letters, where its own are Greek or Cyrillic.
    pub latin: Option<String>,
    /// The versions that have the code, oldest first.
    pub versions: Vec<NutsVersion>,
    /// Names that stand for this area alone, in all versions.
    pub(super) aliases: Vec<String>,
}

/// A change of a level 2 code from one version to the next: the part of the old region that the new one took.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct NutsChange {
    /// The older version.
    pub from_version: NutsVersion,
    /// The code there.
    pub from_code: String,
    /// The newer version.
    pub to_version: NutsVersion,
    /// The code there.
    pub to_code: String,
    /// What happened.
    pub kind: ChangeKind,
    /// The share of the old region's people who live in this part, in ten-thousandths, so that the parts add up exactly.
    #[serde(rename = "population_share_of_from", deserialize_with = "ten_thousandths")]
    pub share_in_ten_thousandths: u32,
}

/// What happened to a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum ChangeKind {
    /// The region was divided.
    #[serde(rename = "split")]
    Split,
    /// The region goes on under a new code, with its boundary moved a little.
    #[serde(rename = "boundary shift")]
    BoundaryShift,
}

#[derive(Deserialize)]
struct AreaRow {
    code: String,
    level: u8,
    name: String,
    latin: String,
    versions: String,
    aliases: String,
}

static AREAS: LazyLock<Vec<Area>> =
    LazyLock::new(|| rows::<AreaRow>(include_str!("data/area.csv")).into_iter().map(Area::from_row).collect());

static BY_CODE: LazyLock<BTreeMap<&'static str, &'static Area>> =
    LazyLock::new(|| AREAS.iter().map(|area| (area.code.as_str(), area)).collect());

static CHANGES: LazyLock<Vec<NutsChange>> = LazyLock::new(|| rows(include_str!("data/nuts2_changes.csv")));

static POPULATION: LazyLock<Vec<(String, u64)>> = LazyLock::new(|| rows(include_str!("data/nuts2_2024_population_2021.csv")));

impl Area {
    fn from_row(row: AreaRow) -> Self {
        let version = |year: &str| NutsVersion::from_code(year).expect("the embedded areas name known versions");
        Self {
            code: row.code,
            level: row.level,
            name: row.name,
            latin: Some(row.latin).filter(|latin| !latin.is_empty()),
            versions: parts(&row.versions).map(version).collect(),
            aliases: parts(&row.aliases).map(str::to_owned).collect(),
        }
    }

    /// The code of its country.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.code[..2]
    }

    /// Its name, and beside it the form in Latin letters where its own are others: `Αττική / Attiki`.
    #[must_use]
    pub fn full_name(&self) -> String {
        self.latin.as_ref().map_or_else(|| self.name.clone(), |latin| format!("{} / {latin}", self.name))
    }

    /// Whether this version has the code.
    #[must_use]
    pub fn is_in(&self, version: NutsVersion) -> bool {
        self.versions.contains(&version)
    }
}

/// All areas of all versions: countries in protocol order, each before its regions in the order of their codes.
pub fn areas() -> impl ExactSizeIterator<Item = &'static Area> {
    AREAS.iter()
}

/// The area of this code, in whichever versions it exists.
#[must_use]
pub fn area(code: &str) -> Option<&'static Area> {
    BY_CODE.get(code).copied()
}

/// The regions of level 1 and 2 with this name of their own, in any version; none where it names a single one, which the list of areas knows.
#[must_use]
pub fn namesakes(name: &str) -> Vec<&'static str> {
    let wanted = super::normalised(name);
    let is_named = |area: &&Area| area.level > 0 && super::normalised(&area.name) == wanted;
    let found: Vec<&str> = areas().filter(is_named).map(|area| area.code.as_str()).collect();
    if found.len() < 2 { Vec::new() } else { found }
}

/// The versions that have this code, oldest first; none for a code that is not known.
#[must_use]
pub fn versions(code: &str) -> &'static [NutsVersion] {
    area(code).map_or(&[], |area| &area.versions)
}

/// The country of a known code.
#[must_use]
pub fn country(code: &str) -> Option<&'static str> {
    area(code).map(Area::country)
}

/// The level of a known code: 0 for a country, then 1 and 2.
#[must_use]
pub fn level(code: &str) -> Option<u8> {
    area(code).map(|area| area.level)
}

/// Whether a code is that of a region: a part of a country, of level 1 or 2.
#[must_use]
pub fn is_region(code: &str) -> bool {
    level(code).is_some_and(|level| level > 0)
}

/// Every change of a level 2 code between the versions.
#[must_use]
pub fn changes() -> &'static [NutsChange] {
    &CHANGES
}

/// The people of a level 2 region of 2024, counted on the population grid of 2021; not an official count. The French outermost regions, which
/// the grid does not cover, have those of the national census.
#[must_use]
pub fn population(nuts2_2024: &str) -> Option<u64> {
    POPULATION.iter().find(|(code, _)| code == nuts2_2024).map(|(_, people)| *people)
}

/// Reads a share that is written with four decimals, such as `0.3962`.
fn ten_thousandths<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let written = String::deserialize(deserializer)?;
    let digits = written.split_once('.').filter(|(_, decimals)| decimals.len() == 4).map(|(whole, decimals)| format!("{whole}{decimals}"));
    digits.and_then(|digits| digits.parse().ok()).ok_or_else(|| serde::de::Error::custom("expected a share with four decimals"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(version: NutsVersion, level: u8) -> Vec<&'static str> {
        areas().filter(|area| area.is_in(version) && area.level == level).map(|area| area.code.as_str()).collect()
    }

    #[test]
    fn each_version_has_its_number_of_areas() {
        assert_eq!(NutsVersion::ALL.map(|version| codes(version, 0).len()), [27, 27, 27]);
        assert_eq!(NutsVersion::ALL.map(|version| codes(version, 1).len()), [92, 92, 92]);
        assert_eq!(NutsVersion::ALL.map(|version| codes(version, 2).len()), [240, 242, 244]);
    }

    #[test]
    fn a_code_has_two_letters_and_one_more_sign_a_level_and_lies_in_a_listed_area() {
        for one in areas() {
            assert_eq!(one.code.len(), 2 + usize::from(one.level), "{}", one.code);
            if one.level > 0 {
                let above = area(&one.code[..one.code.len() - 1]).unwrap();
                assert!(one.versions.iter().all(|version| above.is_in(*version)), "{}", one.code);
            }
        }
    }

    #[test]
    fn countries_are_the_member_states_in_their_order() {
        let member_states = super::super::list("member_state").unwrap().codes().filter(|code| *code != "other");
        assert_eq!(codes(NutsVersion::Nuts2024, 0), member_states.collect::<Vec<_>>());
    }

    #[test]
    fn a_code_knows_its_versions_country_and_level() {
        assert_eq!(versions("HR04"), [NutsVersion::Nuts2016]);
        assert_eq!(versions("NL33"), [NutsVersion::Nuts2016, NutsVersion::Nuts2021]);
        assert_eq!(versions("PT1A"), [NutsVersion::Nuts2024]);
        assert_eq!(versions("XX99"), []);
        assert_eq!(country("EL30"), Some("EL"));
        assert_eq!(level("DEA"), Some(1));
        assert_eq!(level("UKI3"), None);
    }

    #[test]
    fn a_country_or_level_1_region_is_in_every_version_and_every_area_in_versions_that_follow_each_other() {
        for one in areas() {
            assert!(one.level == 2 || one.versions == NutsVersion::ALL, "{}", one.code);
            assert_ne!(one.versions, [NutsVersion::Nuts2016, NutsVersion::Nuts2024], "{}", one.code);
        }
    }

    #[test]
    fn a_level_2_code_that_ends_or_begins_has_a_change() {
        for pair in NutsVersion::ALL.windows(2) {
            let (old, new) = (pair[0], pair[1]);
            let between = || changes().iter().filter(|change| change.from_version == old && change.to_version == new);
            for one in areas().filter(|area| area.level == 2 && area.is_in(old) != area.is_in(new)) {
                assert!(between().any(|change| change.from_code == one.code || change.to_code == one.code), "{}", one.code);
            }
        }
    }

    #[test]
    fn changes_lead_from_a_code_of_the_old_version_to_one_of_the_new() {
        for change in changes() {
            assert!(area(&change.from_code).is_some_and(|area| area.level == 2 && area.is_in(change.from_version)), "{change:?}");
            assert!(area(&change.to_code).is_some_and(|area| area.level == 2 && area.is_in(change.to_version)), "{change:?}");
        }
        assert_eq!(changes().len(), 12);
    }

    #[test]
    fn the_parts_of_a_region_make_the_whole() {
        for change in changes() {
            let parts = changes().iter().filter(|other| other.from_code == change.from_code && other.from_version == change.from_version);
            assert_eq!(parts.map(|part| part.share_in_ten_thousandths).sum::<u32>(), 10_000, "{}", change.from_code);
        }
    }

    #[test]
    fn every_level_2_region_of_2024_has_people_once() {
        assert!(codes(NutsVersion::Nuts2024, 2).iter().all(|code| population(code).is_some_and(|people| people > 0)));
        assert_eq!(POPULATION.len(), 244);
        // The smallest one is Åland: areas in square kilometres are no people.
        assert!(POPULATION.iter().all(|(_, people)| *people > 29_000));
        assert_eq!(POPULATION.iter().map(|(_, people)| people).sum::<u64>() / 1_000_000, 443);
    }
}
