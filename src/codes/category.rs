//! The category of a region in cohesion policy 2021-2027.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::nuts::{self, NutsVersion};

/// How developed a region is, by its gross domestic product per head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Below 75 % of the average of the EU-27.
    LessDeveloped,
    /// From 75 % to 100 %.
    Transition,
    /// Above 100 %.
    MoreDeveloped,
}

impl Category {
    /// All of them, in the order of the list `category_of_region`.
    pub const ALL: [Self; 3] = [Self::LessDeveloped, Self::Transition, Self::MoreDeveloped];

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Seen in a source that quotes the annex of the Decision.
    Confirmed,
    /// Computed from the product per head, which is far from a threshold.
    Computed,
    /// Computed from the product per head, which is near a threshold.
    ToConfirm,
}

impl Confidence {
    /// All of them, the surest first.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Computed, Self::ToConfirm];

    /// Its name in the list.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Computed => "computed",
            Self::ToConfirm => "to confirm",
        }
    }
}

/// Which category each level 2 region of NUTS 2016 has: the version in which Implementing Decision (EU) 2021/1130 is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Categories {
    by_code: BTreeMap<String, (Category, Confidence)>,
}

/// What is wrong with a list of categories, and in which line, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoriesFault {
    /// The line.
    pub line: u32,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// A row of a list of categories; its other columns are for people.
#[derive(Deserialize)]
struct Row {
    nuts2_2016: String,
    category: String,
    confidence: String,
}

/// The columns that a list of categories must have.
const COLUMNS: [&str; 3] = ["nuts2_2016", "category", "confidence"];

static OWN: LazyLock<Categories> = LazyLock::new(|| {
    Categories::parse(include_str!("data/category_by_nuts2_2016.csv").as_bytes()).expect("the embedded list is whole and well formed")
});

impl Categories {
    /// The list that ships with the program.
    #[must_use]
    pub fn own() -> &'static Self {
        &OWN
    }

    /// The category of a level 2 region of NUTS 2016.
    #[must_use]
    pub fn of(&self, nuts2_2016: &str) -> Option<(Category, Confidence)> {
        self.by_code.get(nuts2_2016).copied()
    }

    /// Reads a list that stands in the place of the program's: a CSV file with the columns `nuts2_2016`, `category` and `confidence`,
    /// and a row for every level 2 region of NUTS 2016.
    pub fn parse(bytes: &[u8]) -> Result<Self, Vec<CategoriesFault>> {
        let text = std::str::from_utf8(bytes).map_err(|_| vec![fault(1, "the file is not in UTF-8".to_owned(), "save it as CSV UTF-8")])?;
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let headings = reader.headers().cloned().unwrap_or_default();
        if let Some(missing) = COLUMNS.iter().find(|column| !headings.iter().any(|heading| heading == **column)) {
            let message = format!("expected a column `{missing}`, found `{}`", headings.iter().collect::<Vec<_>>().join(","));
            return Err(vec![fault(1, message, "the columns are nuts2_2016, category and confidence, parted by commas")]);
        }
        let mut read = Self { by_code: BTreeMap::new() };
        let mut faults = Vec::new();
        let mut listed = BTreeSet::new();
        let mut last = 1;
        for record in reader.records() {
            let row = record.and_then(|record| {
                last = line_of(record.position());
                record.deserialize::<Row>(Some(&headings))
            });
            let added = match row {
                Ok(row) => read.add(&row, last, &mut listed),
                Err(error) => {
                    last = error.position().map_or(last, |position| line_of(Some(position)));
                    Err(fault(last, "the line has not as many cells as the first one".to_owned(), "write a cell for each column"))
                }
            };
            faults.extend(added.err());
        }
        faults.extend(regions().filter(|code| !listed.contains(*code)).map(|code| {
            fault(
                last,
                format!("expected a row for `{code}`, found none"),
                "the list replaces the program's own, so it needs every region of NUTS 2016",
            )
        }));
        if faults.is_empty() { Ok(read) } else { Err(faults) }
    }

    fn add(&mut self, row: &Row, line: u32, listed: &mut BTreeSet<String>) -> Result<(), CategoriesFault> {
        if !regions().any(|code| code == row.nuts2_2016) {
            let message = format!("expected a level 2 code of NUTS 2016, found `{}`", row.nuts2_2016);
            return Err(fault(line, message, "the Decision is written in the codes of NUTS 2016"));
        }
        if !listed.insert(row.nuts2_2016.clone()) {
            return Err(fault(line, format!("`{}` is listed twice", row.nuts2_2016), "keep one of the rows"));
        }
        let category = Category::ALL.into_iter().find(|category| category.code() == row.category).ok_or_else(|| {
            let message = format!("expected a category of region, found `{}`", row.category);
            fault(line, message, "the categories are less-developed, transition and more-developed")
        })?;
        let confidence = Confidence::ALL.into_iter().find(|confidence| confidence.name() == row.confidence).ok_or_else(|| {
            let message = format!("expected how the category is known, found `{}`", row.confidence);
            fault(line, message, "write confirmed, computed or to confirm")
        })?;
        self.by_code.insert(row.nuts2_2016.clone(), (category, confidence));
        Ok(())
    }
}

/// The level 2 regions of NUTS 2016.
fn regions() -> impl Iterator<Item = &'static str> {
    nuts::areas().filter(|area| area.level == 2 && area.is_in(NutsVersion::Nuts2016)).map(|area| area.code.as_str())
}

fn fault(line: u32, message: String, hint: &str) -> CategoriesFault {
    CategoriesFault { line, message, hint: hint.to_owned() }
}

fn line_of(position: Option<&csv::Position>) -> u32 {
    position.and_then(|position| u32::try_from(position.line()).ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(edit: impl Fn(&str) -> String) -> Result<Categories, Vec<CategoriesFault>> {
        Categories::parse(edit(include_str!("data/category_by_nuts2_2016.csv")).as_bytes())
    }

    fn only_fault(edit: impl Fn(&str) -> String) -> (u32, String) {
        let faults = list(edit).unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        (faults[0].line, faults[0].message.clone())
    }

    #[test]
    fn every_level_2_region_of_2016_has_a_category_and_no_other_has() {
        for area in nuts::areas() {
            let expected = area.level == 2 && area.is_in(NutsVersion::Nuts2016);
            assert_eq!(Categories::own().of(&area.code).is_some(), expected, "{}", area.code);
        }
        assert_eq!(Categories::own().by_code.len(), 240);
    }

    #[test]
    fn every_category_is_a_code_of_the_list() {
        let codes: Vec<&str> = super::super::list("category_of_region").unwrap().codes().collect();
        assert_eq!(Category::ALL.map(Category::code).as_slice(), codes);
    }

    #[test]
    fn a_category_comes_with_its_confidence() {
        assert_eq!(Categories::own().of("ITF3"), Some((Category::LessDeveloped, Confidence::Confirmed)));
        assert_eq!(Categories::own().of("PL41"), Some((Category::Transition, Confidence::ToConfirm)));
        assert_eq!(Categories::own().of("DE21"), Some((Category::MoreDeveloped, Confidence::Computed)));
    }

    #[test]
    fn another_list_may_say_another_category_and_have_further_columns() {
        let other = list(|own| {
            let rows = own.lines().map(|line| if line.starts_with("nuts2") { format!("country,{line}") } else { format!("-,{line}") });
            rows.collect::<Vec<_>>().join("\r\n").replace("PL41,transition,to confirm", "PL41,less-developed,confirmed")
        });
        assert_eq!(other.unwrap().of("PL41"), Some((Category::LessDeveloped, Confidence::Confirmed)));
    }

    #[test]
    fn a_fault_has_its_line() {
        let (line, message) = only_fault(|own| own.replace("AT12,more-developed", "AT12,rich"));
        assert_eq!((line, message.as_str()), (3, "expected a category of region, found `rich`"));
    }
}
