//! The category of a region in cohesion policy 2021-2027.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::embedded::rows;

/// How developed a region is, by its gross domestic product per head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Below 75 % of the average of the EU-27.
    LessDeveloped,
    /// From 75 % to 100 %.
    Transition,
    /// Above 100 %.
    MoreDeveloped,
}

impl Category {
    /// The code in the list `category_of_region`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LessDeveloped => "less-developed",
            Self::Transition => "transition",
            Self::MoreDeveloped => "more-developed",
        }
    }
}

/// How sure the category of a region is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Confidence {
    /// Seen in a source that quotes the annex of the Decision.
    #[serde(rename = "confirmed")]
    Confirmed,
    /// Computed from the product per head, which is far from a threshold.
    #[serde(rename = "computed")]
    Computed,
    /// Computed from the product per head, which is near a threshold.
    #[serde(rename = "to confirm")]
    ToConfirm,
}

static CATEGORIES: LazyLock<BTreeMap<String, (Category, Confidence)>> = LazyLock::new(|| {
    let rows: Vec<(String, Category, Confidence)> = rows(include_str!("data/category_by_nuts2_2016.csv"));
    rows.into_iter().map(|(code, category, confidence)| (code, (category, confidence))).collect()
});

/// The category of a level 2 region of NUTS 2016, the version in which Implementing Decision (EU) 2021/1130 is written.
#[must_use]
pub fn category_of_region(nuts2_2016: &str) -> Option<(Category, Confidence)> {
    CATEGORIES.get(nuts2_2016).copied()
}

#[cfg(test)]
mod tests {
    use super::super::nuts::{self, NutsVersion};
    use super::*;

    #[test]
    fn every_level_2_region_of_2016_has_a_category_and_no_other_has() {
        for area in nuts::areas() {
            let expected = area.level == 2 && area.is_in(NutsVersion::Nuts2016);
            assert_eq!(category_of_region(&area.code).is_some(), expected, "{}", area.code);
        }
        assert_eq!(CATEGORIES.len(), 240);
    }

    #[test]
    fn every_category_is_a_code_of_the_list() {
        let codes: Vec<&str> = super::super::list("category_of_region").unwrap().codes().collect();
        assert_eq!([Category::LessDeveloped, Category::Transition, Category::MoreDeveloped].map(Category::code).as_slice(), codes);
    }

    #[test]
    fn a_category_comes_with_its_confidence() {
        assert_eq!(category_of_region("ITF3"), Some((Category::LessDeveloped, Confidence::Confirmed)));
        assert_eq!(category_of_region("PL41"), Some((Category::Transition, Confidence::ToConfirm)));
        assert_eq!(category_of_region("DE21"), Some((Category::MoreDeveloped, Confidence::Computed)));
    }
}
