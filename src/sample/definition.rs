//! The sample's own `report.toml`: what its files are, and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::commission::{self, PROJECTS, SERVICES};
use super::language::language;
use super::member_states::{self, CALLS, INDICATORS};
use super::project::PROGRAMMES;
use super::sender::{Layout, Sender, UnitStands};
use super::{CUT_OFF, Settings, YEAR, instruments, portal, reporting, survey};
use crate::codes::normalised;
use crate::codes::nuts::NutsVersion;
use crate::definition::builtin;

/// The text of `report.toml`.
pub(super) fn report(senders: &[Sender], settings: &Settings) -> String {
    let mut text = format!(
        "# Synthetic data, made by `step-report sample --senders {} --rows {} --seed {} --nuts {}`: no figure here is anybody's report.\n\n\
         [report]\nyear = {YEAR}\ncut_off = {CUT_OFF}\nlanguages = [\"en\", \"nl\"]\nrounding = \"half-up\"\nunit = \"million\"\n\
         nuts = \"2024\"\nsynthetic = true\n{}",
        settings.senders,
        settings.rows,
        settings.seed,
        settings.nuts.code(),
        split(settings.nuts),
    );
    for (programme, file, _, seals) in SERVICES {
        let workbook = format!("commission/{file}.xlsx");
        let values = format!("values = {{ programme = \"{programme}\" }}\n");
        text += &source(&workbook, Some("Calls"), "calls", &values);
        if seals.is_some() {
            text += &source(&workbook, Some("Seals"), "seals", &values);
            text += &source(&workbook, Some("Grants"), "grants", &values);
        }
    }
    for (place, (programme, _, _)) in PROGRAMMES.iter().enumerate() {
        let sheet = commission::projects_format(place, settings).has_sheets().then_some(PROJECTS);
        let values = format!("values = {{ programme = \"{programme}\" }}\n");
        text += &source(&commission::projects_path(place, settings), sheet, "projects", &values);
    }
    text += &source("commission/seals-by-member-state.csv", None, "seals_by_member_state", "");
    let format = member_states::calls_format(settings);
    text += &source(&format!("commission/national-calls.{}", format.ending()), format.has_sheets().then_some(CALLS), "national_calls", "");
    text += &source("commission/indicators.xlsx", Some(INDICATORS), "indicators", "");
    for (sheet, dataset) in survey::SHEETS {
        text += &source(survey::PATH, Some(sheet), dataset, "");
    }
    for (sheet, dataset) in instruments::SHEETS {
        text += &source(instruments::PATH, Some(sheet), dataset, "");
    }
    for (sheet, dataset) in portal::SHEETS {
        text += &source(portal::PATH, Some(sheet), dataset, "");
    }
    let known = known_headings();
    for sender in senders {
        let sheet = sender.format.for_rows(settings.rows as usize).has_sheets().then_some(reporting::SHEET);
        text += &source(&reporting::path(sender, settings), sheet, "amendments", &of_sender(sender, &known));
    }
    text
}

/// What is done with regions that were split since the senders' version.
const fn split(nuts: NutsVersion) -> &'static str {
    match nuts {
        NutsVersion::Nuts2024 => "",
        NutsVersion::Nuts2016 | NutsVersion::Nuts2021 => "\n[regions]\nsplit = \"population\"\n",
    }
}

fn source(files: &str, sheet: Option<&str>, dataset: &str, more: &str) -> String {
    let sheets = sheet.map_or_else(String::new, |sheet| format!("sheets = [\"{sheet}\"]\n"));
    format!("\n[[source]]\nfiles = \"{files}\"\n{sheets}dataset = \"{dataset}\"\n{more}")
}

/// What a sender's sheet does not say, and the headings that the dataset does not know.
fn of_sender(sender: &Sender, known: &KnownHeadings) -> String {
    let mut text = String::new();
    if sender.layout != Layout::RowsWithMemberState {
        let _ = writeln!(text, "values = {{ member_state = \"{}\" }}", sender.member_state);
    }
    if sender.unit_stands == UnitStands::Declared {
        let unit = sender.unit.name();
        let _ = writeln!(text, "units = {{ amount = \"{unit}\", submitted = \"{unit}\" }}");
    }
    let unknown: Vec<String> = reporting::headed(sender)
        .filter_map(|column| {
            let heading = language(sender.language).heading(column);
            (!known[column].contains(&normalised(heading))).then(|| format!("{column} = \"{heading}\""))
        })
        .collect();
    if !unknown.is_empty() {
        let _ = writeln!(text, "headings = {{ {} }}", unknown.join(", "));
    }
    text
}

/// The headings of amendments that the built-in dataset knows, by column, in the form in which they are compared.
type KnownHeadings = BTreeMap<String, Vec<String>>;

fn known_headings() -> KnownHeadings {
    let mut datasets = builtin::definition().dataset.into_iter();
    let amendments = datasets.find(|dataset| dataset.name.get_ref() == "amendments").expect("the dataset is built in");
    let known = |heading: &String| normalised(heading);
    amendments.column.iter().map(|column| (column.name.get_ref().clone(), column.headings.iter().map(known).collect())).collect()
}
