//! How a file that nobody has declared yet would be read: its sheets, their tables, what each column is taken for and why, what is left
//! out, and a `[[source]]` to paste.
//!
//! The reading itself is that of [`crate::extract`]; here it is tried with each dataset, and what it gives is told.

mod change;
mod content;
mod differences;
mod fit;
pub mod human;
pub mod json;
mod proposal;
mod region;
#[cfg(test)]
mod tests;

pub use change::{Change, FileChanges};
pub use content::Guess;
pub use differences::{Told, ToldSheet, differences};
pub use fit::Fit;
pub use proposal::source_tables;
pub use region::Region;

use std::cmp::Reverse;

use crate::extract::{Role, Sighting};
use crate::plan::{DatasetPlan, SourcePlan};
use crate::workbook::{self, Declared, Limits, Sheet};

/// How a file would be read.
#[derive(Debug, Clone)]
pub struct FileLayout {
    /// Its path, as it is to stand in a `[[source]]`.
    pub path: String,
    /// Why it cannot be read, or what is doubtful about it, each with a remedy.
    pub remarks: Vec<(String, String)>,
    /// Its sheets in their order.
    pub sheets: Vec<SheetLayout>,
}

/// How a sheet would be read.
#[derive(Debug, Clone)]
pub struct SheetLayout {
    /// Its name; empty for a text file.
    pub name: String,
    /// Whether the sender hid it.
    pub hidden: bool,
    /// How many of its rows hold anything.
    pub rows: usize,
    /// Its tables, from top to bottom: zero-based rows and columns.
    pub regions: Vec<Region>,
    /// The best reading; nothing where no dataset fits.
    pub reading: Option<Reading>,
    /// The dataset that fits second best, by position, and how well.
    pub runner_up: Option<(usize, Fit)>,
}

/// A sheet as one dataset reads it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Position of the dataset.
    pub dataset: usize,
    /// How well it fits.
    pub fit: Fit,
    /// What is seen.
    pub sighting: Sighting,
    /// Columns that are known by what stands in them only; they have to be declared.
    pub guesses: Vec<Guess>,
    /// Columns that the sheet lacks and the name of the file or of the sheet gives: position, value, and which name.
    pub values: Vec<(usize, String, &'static str)>,
    /// The source as it would have to be declared.
    pub source: SourcePlan,
}

impl Reading {
    /// The tables of the sheet, as if each stood alone.
    #[must_use]
    pub fn tables(&self) -> Vec<Self> {
        let further = self.sighting.further.iter().map(|sighting| Self { sighting: sighting.clone(), ..self.clone() });
        let first = Self { sighting: Sighting { further: Vec::new(), ..self.sighting.clone() }, ..self.clone() };
        std::iter::once(first).chain(further).collect()
    }
}

/// How a file would be read, with the dataset that fits each sheet best, or with the one that is asked for.
#[must_use]
pub fn of_file(path: &str, bytes: &[u8], datasets: &[DatasetPlan], asked: Option<usize>, limits: &Limits) -> FileLayout {
    match workbook::read(path, bytes, &Declared::default(), limits) {
        Err(error) => FileLayout { path: path.to_owned(), remarks: vec![(error.to_string(), error.hint())], sheets: Vec::new() },
        Ok(reading) => FileLayout {
            path: path.to_owned(),
            remarks: reading.remarks.iter().map(|remark| (remark.to_string(), remark.hint().to_owned())).collect(),
            sheets: reading.workbook.sheets.iter().map(|sheet| of_sheet(path, sheet, datasets, asked)).collect(),
        },
    }
}

fn of_sheet(path: &str, sheet: &Sheet, datasets: &[DatasetPlan], asked: Option<usize>) -> SheetLayout {
    let wanted = |position: &usize| asked.is_none_or(|asked| asked == *position);
    let mut readings: Vec<Reading> =
        (0..datasets.len()).filter(wanted).filter_map(|position| fit::reading(path, sheet, datasets, position)).collect();
    // The sort is stable: of equals, the dataset that is declared first is taken.
    readings.sort_by_key(|reading| Reverse(reading.fit));
    let mut readings = readings.into_iter();
    let reading = readings.next();
    SheetLayout {
        name: sheet.name.clone(),
        hidden: sheet.hidden,
        rows: sheet.rows.len(),
        regions: region::regions(sheet),
        reading,
        runner_up: readings.next().map(|second| (second.dataset, second.fit)),
    }
}

/// What a column of the sheet is taken for, in words: `amount`, `amount of ERDF`; nothing where it is not read.
fn meaning(role: &Role, dataset: &DatasetPlan) -> Option<String> {
    let name = |position: usize| dataset.columns[position].name.as_str();
    match role {
        Role::Column { position, .. } => Some(name(*position).to_owned()),
        Role::Code { value, code: Some(code), .. } => Some(format!("{} of {code}", name(*value))),
        Role::Code { value, code: None, .. } => Some(format!("{} not broken down", name(*value))),
        Role::Total { value } => Some(format!("total of {}", name(*value))),
        Role::Double { .. } | Role::Unused => None,
    }
}
