//! From a region of one version of NUTS to the regions of a later one, and back to those of 2016.

use std::collections::BTreeMap;

use super::nuts::{self, NutsVersion};

/// A region of the later version, and its part of the people of the region that it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NutsPart {
    /// The code in the later version.
    pub code: &'static str,
    /// Its part of the whole, which is the sum of all parts.
    pub weight: u64,
}

/// What a code of one version is in a later one: the code itself, another, or the parts that it was split into, in the order of their
/// codes.
///
/// Only level 2 codes ever change; a country, a level 1 region and a place outside the Union are what they were.
#[must_use]
pub fn carried_forward(code: &'static str, from: NutsVersion, to: NutsVersion) -> Vec<NutsPart> {
    let mut parts = BTreeMap::from([(code, 1)]);
    for step in steps(from, to) {
        let mut next: BTreeMap<&'static str, u64> = BTreeMap::new();
        for (code, weight) in parts {
            let mut changed = false;
            for change in nuts::changes().iter().filter(|change| change.from_version == step && change.from_code == code) {
                changed = true;
                *next.entry(&change.to_code).or_default() += weight * u64::from(change.share_in_ten_thousandths);
            }
            if !changed {
                *next.entry(code).or_default() += weight * WHOLE;
            }
        }
        parts = next;
    }
    parts.into_iter().map(|(code, weight)| NutsPart { code, weight }).collect()
}

/// The level 2 regions of NUTS 2016 that a level 2 region of any version lies in, in the order of their codes.
#[must_use]
pub fn ancestors_of_2016(code: &str) -> Vec<&'static str> {
    let Some(area) = nuts::area(code) else { return Vec::new() };
    if area.is_in(NutsVersion::Nuts2016) {
        return vec![&area.code];
    }
    let before = nuts::changes().iter().filter(|change| change.to_code == code);
    let mut found: Vec<&'static str> = before.flat_map(|change| ancestors_of_2016(&change.from_code)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// All of a region, in the unit of the shares of the list of changes.
const WHOLE: u64 = 10_000;

/// The versions from which a step leads to the next one.
fn steps(from: NutsVersion, to: NutsVersion) -> impl Iterator<Item = NutsVersion> {
    NutsVersion::ALL.into_iter().filter(move |version| *version >= from && *version < to)
}

#[cfg(test)]
mod tests {
    use super::NutsVersion::{Nuts2016, Nuts2021, Nuts2024};
    use super::*;

    fn shares(code: &'static str, from: NutsVersion, to: NutsVersion) -> Vec<(&'static str, u64)> {
        let parts = carried_forward(code, from, to);
        let whole: u64 = parts.iter().map(|part| part.weight).sum();
        parts.into_iter().map(|part| (part.code, part.weight * WHOLE / whole)).collect()
    }

    #[test]
    fn a_region_that_was_split_is_its_parts() {
        assert_eq!(shares("PT16", Nuts2021, Nuts2024), [("PT19", 7424), ("PT1D", 2576)]);
        assert_eq!(shares("NL33", Nuts2021, Nuts2024), [("NL35", 95), ("NL36", 9905)]);
    }

    #[test]
    fn a_split_of_2021_holds_in_2024_after_two_steps() {
        let expected = [("HR02", 3962), ("HR05", 2981), ("HR06", 3057)];
        assert_eq!(shares("HR04", Nuts2016, Nuts2021), expected);
        assert_eq!(shares("HR04", Nuts2016, Nuts2024), expected);
    }

    #[test]
    fn a_split_of_2024_is_reached_from_2016_too() {
        assert_eq!(shares("PT17", Nuts2016, Nuts2024), [("PT1A", 7186), ("PT1B", 2814)]);
    }

    #[test]
    fn a_region_with_a_new_code_is_one_region() {
        assert_eq!(shares("NL31", Nuts2021, Nuts2024), [("NL35", 10_000)]);
    }

    #[test]
    fn whatever_is_in_both_versions_is_what_it_was() {
        for area in nuts::areas() {
            for (from, to) in [(Nuts2016, Nuts2021), (Nuts2021, Nuts2024), (Nuts2016, Nuts2024)] {
                if area.is_in(from) && area.is_in(to) {
                    assert_eq!(shares(&area.code, from, to), [(area.code.as_str(), 10_000)], "{from} to {to}");
                }
            }
        }
    }

    #[test]
    fn every_code_ends_in_codes_of_the_later_version() {
        for area in nuts::areas() {
            for from in &area.versions {
                for to in NutsVersion::ALL.into_iter().filter(|to| to >= from) {
                    for part in carried_forward(&area.code, *from, to) {
                        assert!(nuts::versions(part.code).contains(&to), "{} of {from} in {to}", area.code);
                    }
                }
            }
        }
    }

    #[test]
    fn a_region_knows_those_of_2016_that_it_came_from() {
        assert_eq!(ancestors_of_2016("DE21"), ["DE21"]);
        assert_eq!(ancestors_of_2016("HR05"), ["HR04"]);
        assert_eq!(ancestors_of_2016("PT1D"), ["PT16", "PT18"]);
        assert_eq!(ancestors_of_2016("NL35"), ["NL31", "NL33"]);
        let level_2 = nuts::areas().filter(|area| area.level == 2);
        assert!(level_2.map(|area| ancestors_of_2016(&area.code)).all(|ancestors| !ancestors.is_empty()));
    }
}
