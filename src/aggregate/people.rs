//! How many people live where a value stands for.

use crate::codes::nuts::{self, Area, NutsVersion};
use crate::codes::{Categories, Category, ancestors_of_2016};
use crate::plan::{ColumnType, DatasetPlan, OutputPlan};

/// The level 2 regions of NUTS 2024, whose people are known, with what places are told by.
pub(super) struct People {
    regions: Vec<Region>,
}

struct Region {
    area: &'static Area,
    /// Nothing where it came from regions of different categories.
    category: Option<Category>,
    people: u64,
}

/// A place: columns of the dataset with the code that stands there.
pub(super) type Place<'a> = Vec<(usize, Option<&'a str>)>;

impl People {
    /// The regions with these categories.
    pub(super) fn new(categories: &Categories) -> Self {
        let level_2 = nuts::areas().filter(|area| area.level == 2 && area.is_in(NutsVersion::Nuts2024));
        let regions = level_2.map(|area| Region {
            area,
            category: category(&area.code, categories),
            people: nuts::population(&area.code).expect("every level 2 region of 2024 has people"),
        });
        Self { regions: regions.collect() }
    }

    /// The codes of the regions of some places that an output's filter lets through, and the number of their people; nothing where one of
    /// the places has no people that are known, such as a country outside the Union.
    pub(super) fn of(&self, dataset: &DatasetPlan, output: &OutputPlan, places: &[Place<'_>]) -> Option<(Vec<&'static str>, i128)> {
        let within = |region: &Region, column: usize, code: &str| lies_in(region, dataset.columns[column].kind, code).unwrap_or(true);
        let passes = |region: &Region| output.filter.iter().all(|(column, codes)| codes.iter().any(|code| within(region, *column, code)));
        let in_place = |region: &Region, place: &Place<'_>| {
            place.iter().all(|(column, code)| match code {
                Some(code) => within(region, *column, code),
                None => lies_in(region, dataset.columns[*column].kind, "").is_none(),
            })
        };
        let filtered: Vec<&Region> = self.regions.iter().filter(|region| passes(region)).collect();
        if places.iter().any(|place| !filtered.iter().any(|region| in_place(region, place))) {
            return None;
        }
        let inside: Vec<&Region> = filtered.into_iter().filter(|region| places.iter().any(|place| in_place(region, place))).collect();
        let people: u64 = inside.iter().map(|region| region.people).sum();
        (people > 0).then(|| (inside.into_iter().map(|region| region.area.code.as_str()).collect(), i128::from(people)))
    }
}

/// Whether a region lies in what a code of a column stands for; nothing where the column tells no places.
fn lies_in(region: &Region, kind: ColumnType, code: &str) -> Option<bool> {
    let ColumnType::Code(list) = kind else { return None };
    match list.name() {
        "area" => Some(nuts::area(code).is_some() && region.area.code.starts_with(code)),
        "member_state" | "country" => Some(region.area.country() == code),
        "category_of_region" => Some(region.category.is_some_and(|category| category.code() == code)),
        _ => None,
    }
}

/// The category of a region of 2024 by those of the regions of 2016 that it came from, where they agree.
fn category(code: &str, categories: &Categories) -> Option<Category> {
    let mut found = ancestors_of_2016(code).into_iter().filter_map(|ancestor| categories.of(ancestor)).map(|(category, _)| category);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_category_and_all_people_are_in_one() {
        let people = People::new(Categories::own());
        assert_eq!(people.regions.len(), 244);
        assert!(people.regions.iter().all(|region| region.category.is_some()));
        let all: u64 = people.regions.iter().map(|region| region.people).sum();
        assert_eq!(all / 1_000_000, 443);
    }
}
