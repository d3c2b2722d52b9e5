//! How senders write in their languages: the fixed texts of a sheet, its headings, the names of codes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::codes;

/// One language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    /// Title of a sheet.
    pub(super) title: String,
    /// What the sheet is.
    pub(super) subject: String,
    /// That it is made up.
    pub(super) mark: String,
    /// What stands before the cut-off date.
    pub(super) cut_off: String,
    /// Label of the total.
    pub(super) total: String,
    /// Title of a regional programme, with `{area}` for the region.
    regional: String,
    /// Title of a national programme, with `{area}` for the country and `{number}`.
    national: String,
    /// Euro, thousands, millions.
    pub(super) units: [String; 3],
    funds: [String; 4],
    levels: [String; 2],
    statuses: [String; 2],
    categories: [String; 3],
    sectors: [String; 4],
    enterprises: [String; 5],
    yes_no: [String; 2],
    /// Headings by column of the dataset.
    pub(super) headings: BTreeMap<String, String>,
}

static LANGUAGES: LazyLock<BTreeMap<String, Language>> =
    LazyLock::new(|| toml::from_str(include_str!("languages.toml")).expect("the embedded languages are well formed"));

/// The language of this code.
pub(super) fn language(code: &str) -> &'static Language {
    LANGUAGES.get(code).expect("every sender writes in a language of the file")
}

impl Language {
    /// The heading of a column of the dataset.
    pub(super) fn heading(&self, column: &str) -> &str {
        self.headings.get(column).expect("every language has every heading")
    }

    /// The name of a code of a list, as written in this language; the code itself where the list has no names here.
    pub(super) fn name<'a>(&'a self, list: &str, code: &'a str) -> &'a str {
        let names: &[String] = match list {
            "fund" => &self.funds,
            "level" => &self.levels,
            "status" => &self.statuses,
            "category_of_region" => &self.categories,
            "sector" => &self.sectors,
            "enterprise_type" => &self.enterprises,
            "yes_no" => &self.yes_no,
            _ => return code,
        };
        let place = codes::list(list).and_then(|list| list.position(code)).expect("the sample is made of known codes");
        &names[place]
    }

    /// The title of the programme of a region.
    pub(super) fn regional_programme(&self, area: &str) -> String {
        self.regional.replace("{area}", area)
    }

    /// The title of a national programme.
    pub(super) fn national_programme(&self, number: u32, area: &str) -> String {
        self.national.replace("{number}", &number.to_string()).replace("{area}", area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_known_to_the_code_lists() {
        for language in LANGUAGES.values() {
            for list in ["fund", "level", "status", "category_of_region", "sector", "enterprise_type", "yes_no"] {
                let known = codes::list(list).unwrap();
                for code in known.codes() {
                    assert_eq!(known.find(language.name(list, code)), Some(code), "{list}, {}", language.title);
                }
            }
        }
    }
}
