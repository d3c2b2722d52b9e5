//! The `[[source]]` to paste into `report.toml`.

use std::fmt::Write;

use super::{FileLayout, Guess, Reading};
use crate::extract::{Role, Sighting};
use crate::plan::{ColumnType, DatasetPlan};
use crate::workbook::Sheet;

/// So many codes of a list are named where one has to be filled in.
const NAMED_CODES: usize = 12;

/// Values of required columns that the sheet lacks, found in the name of the file, or in that of the sheet.
pub(super) fn values(
    path: &str,
    sheet: &Sheet,
    dataset: &DatasetPlan,
    sighting: Option<&Sighting>,
    guesses: &[Guess],
) -> Vec<(usize, String, &'static str)> {
    let file_name = path.rsplit('/').next().unwrap_or(path);
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    let mut values = Vec::new();
    for (position, column) in dataset.columns.iter().enumerate().filter(|(_, column)| column.required) {
        let ColumnType::Code(list) = column.kind else { continue };
        let missing = sighting.is_none_or(|sighting| sighting.missing.contains(&position));
        if !missing || guesses.iter().any(|guess| guess.position == position) {
            continue;
        }
        let found = [(stem, "the name of the file"), (sheet.name.as_str(), "the name of the sheet")]
            .into_iter()
            .find_map(|(name, whose)| Some((code_in(name, list)?, whose)));
        values.extend(found.map(|(code, whose)| (position, code.to_owned(), whose)));
    }
    values
}

/// The code that a name is, or that one of its parts is: `DE`, `STEP_2025_DE`, `innovation-fund`.
fn code_in<'list>(name: &str, list: &'list crate::codes::CodeList) -> Option<&'list str> {
    let parts = name.split(|letter: char| !letter.is_alphanumeric()).filter(|part| part.chars().count() >= 2);
    list.find(name).or_else(|| parts.into_iter().find_map(|part| list.find(part)))
}

/// The sources of a file: one for the sheets that are read in the same way.
#[must_use]
pub fn source_tables(file: &FileLayout, datasets: &[DatasetPlan]) -> String {
    let mut tables: Vec<(Vec<&str>, String)> = Vec::new();
    for sheet in file.sheets.iter().filter(|sheet| !sheet.hidden) {
        let Some(reading) = &sheet.reading else { continue };
        let rest = declarations(reading, &datasets[reading.dataset]);
        match tables.iter_mut().find(|(_, same)| *same == rest) {
            Some((sheets, _)) => sheets.push(&sheet.name),
            None => tables.push((vec![&sheet.name], rest)),
        }
    }
    let table = |(sheets, rest): &(Vec<&str>, String)| {
        let mut text = format!("[[source]]\nfiles = {}\n", quoted(&file.path));
        if sheets.iter().any(|sheet| !sheet.is_empty()) {
            let names: Vec<String> = sheets.iter().map(|sheet| quoted(sheet)).collect();
            let _ = writeln!(text, "sheets = [{}]", names.join(", "));
        }
        text + rest
    };
    tables.iter().map(table).collect::<Vec<_>>().join("\n")
}

/// The keys of a source after its files and sheets.
fn declarations(reading: &Reading, dataset: &DatasetPlan) -> String {
    let mut text = format!("dataset = {}\n", quoted(&dataset.name));
    let name = |position: usize| dataset.columns[position].name.as_str();
    if !reading.values.is_empty() {
        let values: Vec<String> =
            reading.values.iter().map(|(position, value, _)| format!("{} = {}", name(*position), quoted(value))).collect();
        let _ = writeln!(text, "values = {{ {} }} # from {}", values.join(", "), reading.values[0].2);
    }
    if !reading.guesses.is_empty() {
        let headings: Vec<String> =
            reading.guesses.iter().map(|guess| format!("{} = {}", name(guess.position), quoted(&guess.heading))).collect();
        let _ = writeln!(text, "headings = {{ {} }} # by what stands in the columns", headings.join(", "));
    }
    for position in unknown_units(reading, dataset) {
        let name = name(position);
        let _ = writeln!(text, "# units = {{ {name} = \"…\" }} # the sheet does not say it: euro, thousand, million or billion");
    }
    for position in still_missing(reading, dataset) {
        let _ = writeln!(text, "# values = {{ {} = \"…\" }} # {}", name(position), what_it_may_be(dataset.columns[position].kind));
    }
    text
}

/// The columns of amounts whose unit nothing says.
fn unknown_units(reading: &Reading, dataset: &DatasetPlan) -> Vec<usize> {
    let without_unit = reading.sighting.columns.iter().filter(|column| column.unit.is_none());
    let mut amounts: Vec<usize> = without_unit
        .filter_map(|column| match column.role {
            Role::Column { position, .. } => Some(position),
            Role::Code { value, .. } => Some(value),
            _ => None,
        })
        .filter(|position| dataset.columns[*position].kind == ColumnType::Amount)
        .collect();
    amounts.sort_unstable();
    amounts.dedup();
    amounts
}

/// The required columns that neither the sheet nor a name gives.
fn still_missing(reading: &Reading, dataset: &DatasetPlan) -> Vec<usize> {
    let required = reading.sighting.missing.iter().copied().filter(|position| dataset.columns[*position].required);
    required.filter(|position| reading.values.iter().all(|(known, ..)| known != position)).collect()
}

fn what_it_may_be(kind: ColumnType) -> String {
    match kind {
        ColumnType::Code(list) if list.codes().len() <= NAMED_CODES => {
            format!("no column says it; one of {}", list.codes().collect::<Vec<_>>().join(", "))
        }
        ColumnType::Code(list) => format!("no column says it; a code of the list `{}`", list.name()),
        _ => "no column says it".to_owned(),
    }
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
