//! Places that are no NUTS regions of the Union: countries outside it, and what a Member State has outside its regions.

use std::sync::LazyLock;

use super::nuts;

/// A place that is no NUTS region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// An EFTA or candidate country, or the United Kingdom; its labels are those of the list `country`.
    Country,
    /// What belongs to a Member State and to none of its regions: embassies, the continental shelf, ships.
    ExtraRegio {
        /// The Member State.
        country: &'static str,
    },
    /// Somewhere in a Member State.
    UnknownRegion {
        /// The Member State.
        country: &'static str,
    },
    /// Nobody knows.
    Unknown,
}

impl Place {
    /// The Member State that it belongs to.
    #[must_use]
    pub const fn member_state(self) -> Option<&'static str> {
        match self {
            Self::ExtraRegio { country } | Self::UnknownRegion { country } => Some(country),
            Self::Country | Self::Unknown => None,
        }
    }
}

/// The code of a place that nobody knows.
const UNKNOWN: &str = "XX";

/// What Eurostat writes after the code of a country for what lies in none of its regions of level 2.
const EXTRA_REGIO: &str = "ZZ";

/// What Eurostat writes after the code of a country for an unknown region of level 2.
const UNKNOWN_REGION: &str = "XX";

/// Every code with its place: after a Member State its own, then the countries outside the Union in the order of their list.
static PLACES: LazyLock<Vec<(String, Place)>> = LazyLock::new(|| {
    let own = nuts::areas().filter(|area| area.level == 0).map(nuts::Area::country).flat_map(|country| {
        [
            (format!("{country}{EXTRA_REGIO}"), Place::ExtraRegio { country }),
            (format!("{country}{UNKNOWN_REGION}"), Place::UnknownRegion { country }),
        ]
    });
    let outside = super::embedded::outside().into_iter().map(|(code, _)| (code, Place::Country));
    own.chain(outside).chain([(UNKNOWN.to_owned(), Place::Unknown)]).collect()
});

/// All places, in their order.
pub fn places() -> impl ExactSizeIterator<Item = (&'static str, Place)> {
    PLACES.iter().map(|(code, place)| (code.as_str(), *place))
}

/// The place of a code of the list `area`; nothing for a NUTS region.
#[must_use]
pub fn place(code: &str) -> Option<Place> {
    places().find(|(known, _)| *known == code).map(|(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_the_list_of_areas_is_a_region_or_a_place() {
        for code in super::super::list("area").unwrap().codes() {
            assert!(nuts::area(code).is_some() != place(code).is_some(), "{code}");
        }
    }

    #[test]
    fn places_are_told_apart() {
        assert_eq!(place("DEZZ"), Some(Place::ExtraRegio { country: "DE" }));
        assert_eq!(place("ELXX"), Some(Place::UnknownRegion { country: "EL" }));
        assert_eq!(place("NO"), Some(Place::Country));
        assert_eq!(place("XX"), Some(Place::Unknown));
        assert_eq!(place("DE2"), None);
    }

    #[test]
    fn what_lies_outside_the_regions_of_a_member_state_stands_after_them() {
        let codes: Vec<&str> = super::super::list("area").unwrap().codes().collect();
        let at = codes.iter().position(|code| *code == "DEZZ").unwrap();
        assert_eq!(codes[at - 1..=at + 2], ["DEG0", "DEZZ", "DEXX", "EE"]);
    }
}
