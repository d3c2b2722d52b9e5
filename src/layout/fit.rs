//! How well a dataset fits a sheet, and the reading that fits best.

use super::{Guess, Reading, content, proposal};
use crate::extract::{Place, Role, Sighting, sight};
use crate::plan::{ColumnType, DatasetPlan, SourcePlan};
use crate::workbook::Sheet;

/// How well a dataset fits a sheet; the greater, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    /// In thousandths: the share of the required columns that are there, times that of the headings that are used, times that of the
    /// cells that can be read.
    pub thousandths: u32,
    /// How many columns of the dataset are there.
    pub found: usize,
}

/// How a dataset reads a sheet; nothing where it finds no header, not even by what stands in the columns.
pub(super) fn reading(path: &str, sheet: &Sheet, datasets: &[DatasetPlan], position: usize) -> Option<Reading> {
    let dataset = &datasets[position];
    let mut source = SourcePlan { path: path.to_owned(), dataset: position, ..SourcePlan::default() };
    let (mut sighting, mut guesses) = match sight(sheet, &source, dataset) {
        Some(sighting) => {
            let guesses = content::of_unknown_headings(sheet, dataset, &sighting);
            (Some(sighting), guesses)
        }
        None => (None, content::of_a_sheet_without_known_headings(sheet, dataset)),
    };
    let values = proposal::values(path, sheet, dataset, sighting.as_ref(), &guesses);
    source.values = values.iter().map(|(column, value, _)| (*column, value.clone())).collect();
    source.headings = guesses.iter().map(|guess| (guess.position, guess.heading.clone())).collect();
    if !source.headings.is_empty() || sighting.is_none() {
        let declared = sight(sheet, &source, dataset);
        if declared.is_none() || sighting.is_some() && declared.as_ref().is_some_and(|declared| declared.records.is_empty()) {
            // What the contents suggest is no reading: the headings alone decide.
            source.headings.clear();
            guesses.clear();
        } else {
            sighting = declared;
        }
    } else if !source.values.is_empty() {
        // A further table names every column that is required and not declared, so that only now it is seen as one.
        sighting = sight(sheet, &source, dataset).filter(|declared| !declared.further.is_empty()).or(sighting);
    }
    let sighting = sighting.filter(|sighting| !sighting.records.is_empty())?;
    let fit = fit(sheet, dataset, &sighting, &source, &guesses);
    Some(Reading { dataset: position, fit, sighting, guesses, values, source })
}

fn fit(sheet: &Sheet, dataset: &DatasetPlan, sighting: &Sighting, source: &SourcePlan, guesses: &[Guess]) -> Fit {
    let declared = |position: &usize| source.values.iter().any(|(column, _)| column == position);
    let there = |position: &usize| !sighting.missing.contains(position);
    let found = (0..dataset.columns.len()).filter(|position| there(position) && !declared(position)).count();
    // A column that the sheet lacks can be declared, unless its values differ from row to row by their nature.
    // One that is known by its content only may be something else.
    let is_guess = |position: usize| guesses.iter().any(|guess| guess.position == position);
    let worth = |position: usize| match dataset.columns[position].kind {
        _ if there(&position) && !is_guess(position) => 2,
        _ if there(&position) => 1,
        ColumnType::Code(_) => 1,
        _ => 0,
    };
    let required: Vec<usize> = (0..dataset.columns.len()).filter(|position| dataset.columns[*position].required).collect();
    let asked = (required.iter().map(|position| worth(*position)).sum::<usize>(), required.len() * 2);
    let used = sighting.columns.iter().filter(|column| !matches!(column.role, Role::Unused | Role::Double { .. })).count();
    let headed = sighting.columns.len() + sighting.without_heading.len();
    let read = readable(sheet, dataset, sighting);
    let share = |(part, whole): (usize, usize)| (part * 1_000).checked_div(whole).unwrap_or(1_000);
    let thousandths = share(asked) * share((used * 2 - guesses.len(), headed * 2)) / 1_000 * share(read) / 1_000;
    Fit { thousandths: u32::try_from(thousandths).expect("a share is at most one"), found }
}

/// How many cells of the records can be read as what their columns hold, and how many there are.
fn readable(sheet: &Sheet, dataset: &DatasetPlan, sighting: &Sighting) -> (usize, usize) {
    let fixed = sighting.places.iter().enumerate().filter_map(|(position, bound)| match bound.place {
        Place::Column(column) => Some((column, position)),
        _ => None,
    });
    let spread = sighting.columns.iter().filter_map(|column| match column.role {
        Role::Code { value, .. } => Some((column.column, value)),
        _ => None,
    });
    let mut cells = (0, 0);
    for (column, position) in fixed.chain(spread) {
        let (read, all) = content::readable(sheet, &sighting.records, column, dataset.columns[position].kind);
        cells = (cells.0 + read, cells.1 + all);
    }
    cells
}
