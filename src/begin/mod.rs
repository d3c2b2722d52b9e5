//! Next year's campaign from this year's: definition, texts and code lists carried over, the dates moved, and a list of what to look at.
//!
//! `report.toml` is edited as text, so that its comments and its order stay. What was reported, and what was put right in it, stays behind.

mod edit;
mod list;

use std::fmt;

use crate::artifact::Artifact;
use crate::definition::{self, THEME};

/// The file that declares a campaign.
const DEFINITION: &str = "report.toml";

/// A campaign that is about to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// Its files.
    pub files: Vec<Artifact>,
    /// What somebody has to look at, one line each, in the words of Markdown.
    pub list: Vec<String>,
}

/// Why a campaign cannot begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The old campaign has no `report.toml`.
    NoDefinition,
    /// Its `report.toml` cannot be read.
    Invalid(String),
    /// Its `report.toml` states no year.
    NoYear,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDefinition => write!(formatter, "the campaign has no `report.toml`"),
            Self::Invalid(message) => write!(formatter, "its `report.toml` cannot be read: {message}"),
            Self::NoYear => write!(formatter, "its `report.toml` states no `year` under `[report]`"),
        }
    }
}

impl std::error::Error for Fault {}

/// The campaign after the one whose files are given. `folder` is the old campaign's as seen from the new one, such as `../2024`; `year` is the
/// new year, the next one where none is given.
pub fn begin(old: &[Artifact], folder: &str, year: Option<i32>) -> Result<Beginning, Fault> {
    let text = text_of(old, DEFINITION).ok_or(Fault::NoDefinition)?;
    let declared = definition::parse(&text).map_err(|error| Fault::Invalid(error.message))?;
    let report = declared.report.as_ref().ok_or(Fault::NoYear)?;
    let old_year = report.year;
    let year = year.unwrap_or(old_year + 1);
    let edited = edit::edited(&text, old_year, year).map_err(Fault::Invalid)?;
    let with_predecessor = format!("{}\n[[predecessor]]\nfolder = \"{folder}\"\n", edited.text);
    let knows_predecessors = definition::parse(&with_predecessor).is_ok();
    let new_text = if knows_predecessors { with_predecessor } else { edited.text.clone() };
    let boundaries = declared.regions.as_ref().and_then(|regions| regions.boundaries.as_ref()).map(|name| name.get_ref().as_str());
    let theme = report.theme.as_ref().map_or(THEME, |name| name.get_ref());
    let is_carried = |path: &str| path.starts_with("texts/") || path.starts_with("codes/") || path == theme || Some(path) == boundaries;
    let mut files: Vec<Artifact> = old.iter().filter(|file| is_carried(&file.path)).cloned().collect();
    let looking = list::Looking { old, folder, years: (old_year, year), edited: &edited, declared: &declared, carried: &files };
    let mut list = looking.list(&new_text);
    if knows_predecessors {
        list.insert(0, format!("`[[predecessor]]` names `{folder}`: tables by year read it; take it out if it is not wanted"));
    }
    files.push(Artifact::new(DEFINITION, new_text));
    files.push(Artifact::new("README.md", readme(folder, year, &list)));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(Beginning { files, list })
}

fn text_of(files: &[Artifact], path: &str) -> Option<String> {
    let file = files.iter().find(|file| file.path == path)?;
    Some(String::from_utf8_lossy(&file.bytes).into_owned())
}

fn readme(folder: &str, year: i32, list: &[String]) -> String {
    let items: Vec<String> = list.iter().map(|item| format!("- [ ] {item}")).collect();
    format!("# The reporting of {year}\n\nBegun from `{folder}` with `step-report new`.\n\n## What to look at\n\n{}\n", items.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "\
# The year 2024.
[report]
year = 2024 # the reporting year
cut_off = 2024-12-31
due = 2025-01-31
languages = [\"en\"]
rounding = \"half-up\"
unit = \"million\"
nuts = \"2024\"

[[sender]]
name = \"DE\"
files = [\"DE*.xlsx\"]
received = 2025-01-20 # by mail
counts = [\"DE-2.xlsx\"]

[[sender]]
name = \"MT\"
files = [\"MT*\"]
nothing = true

[[source]]
files = \"DE*.xlsx\" # their own format
sheets = [\"STEP 2024\"]
dataset = \"amendments\"
";

    const CORRECTIONS: &str = "\
[[correction]]
file = \"DE-2.xlsx\"
cell = \"D17\"
old = \"12,5O\"
new = \"12,50\"
reason = \"letter O\"
who = \"analyst\"
when = 2025-02-03
";

    fn next() -> Beginning {
        let old = [
            Artifact::new("report.toml", OLD),
            Artifact::new("corrections.toml", CORRECTIONS),
            Artifact::new("texts/nl.toml", "[notes]\na = \"b\"\n"),
            Artifact::new("DE-2.xlsx", "cells"),
        ];
        begin(&old, "../2024", None).unwrap()
    }

    #[test]
    fn dates_are_moved_and_comments_stay() {
        let beginning = next();
        let text = text_of(&beginning.files, "report.toml").unwrap();
        assert!(
            text.starts_with("# The year 2024.\n[report]\nyear = 2025 # the reporting year\ncut_off = 2025-12-31\ndue = 2026-01-31\n"),
            "{text}"
        );
        assert!(text.contains("files = \"DE*.xlsx\" # their own format\nsheets = [\"STEP 2024\"]\n"), "{text}");
        assert!(!text.contains("received") && !text.contains("counts") && !text.contains("nothing"), "{text}");
        assert!(text.contains("nuts = \"2024\""), "{text}");
        assert!(definition::parse(&text).is_ok(), "{text}");
    }

    #[test]
    fn reporting_and_corrections_stay_behind() {
        let paths: Vec<String> = next().files.into_iter().map(|file| file.path).collect();
        assert_eq!(paths, ["README.md", "report.toml", "texts/nl.toml"]);
    }

    #[test]
    fn what_to_look_at_is_listed() {
        let list = next().list.join("\n");
        for said in [
            "`sheets = [\"STEP 2024\"]`",
            "DE-2.xlsx",
            "letter O",
            "`received` and `counts`",
            "who had nothing in 2024 is asked anew",
            "`DE*.xlsx`",
            "2026-01-31",
        ] {
            assert!(list.contains(said), "{said}: {list}");
        }
    }

    #[test]
    fn a_leap_day_is_moved_to_the_day_before() {
        let text = OLD.replace("cut_off = 2024-12-31", "cut_off = 2024-02-29");
        let beginning = begin(&[Artifact::new("report.toml", text)], "../2024", Some(2025)).unwrap();
        assert!(text_of(&beginning.files, "report.toml").unwrap().contains("cut_off = 2025-02-28"));
    }
}
