//! What is new, gone, moved or renamed since another year, file by file.

use super::change::Kind;
use super::{Change, FileChanges, FileLayout, meaning};
use crate::extract::{Sighted, Sighting};
use crate::location::column_letters;
use crate::plan::DatasetPlan;

/// A file as it is, or was, read.
#[derive(Debug, Clone)]
pub struct Told {
    /// Its path from the campaign folder.
    pub path: String,
    /// The Member State that sends it, where it is known.
    pub sender: Option<String>,
    /// Its sheets that are read.
    pub sheets: Vec<ToldSheet>,
}

/// A sheet as it is, or was, read.
#[derive(Debug, Clone)]
pub struct ToldSheet {
    /// Its name.
    pub name: String,
    /// What it is read as.
    pub dataset: DatasetPlan,
    /// What is seen.
    pub sighting: Sighting,
}

impl Told {
    /// A file as it would be read.
    #[must_use]
    pub fn of_layout(layout: &FileLayout, datasets: &[DatasetPlan]) -> Self {
        let visible = layout.sheets.iter().filter(|sheet| !sheet.hidden);
        let readings: Vec<_> = visible.filter_map(|sheet| Some((sheet.name.clone(), sheet.reading.as_ref()?))).collect();
        let sender = readings.iter().find_map(|(_, reading)| {
            let member_state = datasets[reading.dataset].position("member_state")?;
            reading.values.iter().find(|(column, ..)| *column == member_state).map(|(_, value, _)| value.clone())
        });
        let sheet = |(name, reading): (String, &super::Reading)| ToldSheet {
            name,
            dataset: datasets[reading.dataset].clone(),
            sighting: reading.sighting.clone(),
        };
        Self { path: layout.path.clone(), sender, sheets: readings.into_iter().map(sheet).collect() }
    }
}

/// Compares the files of two years. Files of then that have no counterpart are gone only where `whole`, that is, where all files of now
/// are given.
#[must_use]
pub fn differences(then: &[Told], now: &[Told], whole: bool) -> Vec<FileChanges> {
    let mut left: Vec<&Told> = then.iter().collect();
    let mut pairs: Vec<(Option<&Told>, &Told)> = now.iter().map(|file| (None, file)).collect();
    // The surest sign of the same file first, over all files, before the next one is tried.
    for same in [same_path, same_name, same_sender] {
        for (before, file) in pairs.iter_mut().filter(|(before, _)| before.is_none()) {
            if let Some(place) = left.iter().position(|candidate| same(candidate, file)) {
                *before = Some(left.remove(place));
            }
        }
    }
    let mut found: Vec<FileChanges> = pairs
        .into_iter()
        .map(|(before, file)| FileChanges {
            sender: file.sender.clone().or_else(|| before?.sender.clone()),
            then: before.map(|before| before.path.clone()),
            now: Some(file.path.clone()),
            changes: before.map_or_else(Vec::new, |before| in_file(before, file)),
        })
        .collect();
    let gone = left.into_iter().filter(|_| whole);
    found.extend(gone.map(|file| FileChanges {
        sender: file.sender.clone(),
        then: Some(file.path.clone()),
        now: None,
        changes: Vec::new(),
    }));
    found
}

fn same_path(then: &Told, now: &Told) -> bool {
    then.path == now.path
}

fn same_name(then: &Told, now: &Told) -> bool {
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
    name(&then.path) == name(&now.path)
}

/// The same Member State, and at least one dataset in common.
fn same_sender(then: &Told, now: &Told) -> bool {
    let in_common = || then.sheets.iter().any(|sheet| now.sheets.iter().any(|other| other.dataset.name == sheet.dataset.name));
    then.sender.is_some() && then.sender == now.sender && in_common()
}

fn in_file(then: &Told, now: &Told) -> Vec<Change> {
    let mut left: Vec<&ToldSheet> = then.sheets.iter().collect();
    let mut pairs: Vec<(Option<&ToldSheet>, &ToldSheet)> = now.sheets.iter().map(|sheet| (None, sheet)).collect();
    let same_name = |left: &ToldSheet, right: &ToldSheet| left.name == right.name && left.dataset.name == right.dataset.name;
    let same_dataset = |left: &ToldSheet, right: &ToldSheet| left.dataset.name == right.dataset.name;
    for same in [&same_name as &dyn Fn(&ToldSheet, &ToldSheet) -> bool, &same_dataset] {
        for (before, sheet) in pairs.iter_mut().filter(|(before, _)| before.is_none()) {
            if let Some(place) = left.iter().position(|candidate| same(candidate, sheet)) {
                *before = Some(left.remove(place));
            }
        }
    }
    let mut changes = Vec::new();
    for (before, sheet) in pairs {
        match before {
            Some(before) => changes.extend(in_sheet(before, sheet)),
            None => changes.push(whole_sheet(Kind::New, sheet)),
        }
    }
    changes.extend(left.into_iter().map(|sheet| whole_sheet(Kind::Gone, sheet)));
    changes
}

fn whole_sheet(kind: Kind, sheet: &ToldSheet) -> Change {
    let (name, meaning) = (sheet.name.clone(), Some(sheet.dataset.name.clone()));
    let (from, to) = if kind == Kind::New { (None, Some(quoted(&name))) } else { (Some(quoted(&name)), None) };
    Change { kind, sheet: name, subject: "sheet".to_owned(), from, to, meaning }
}

fn in_sheet(then: &ToldSheet, now: &ToldSheet) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut push = |kind, subject: &str, from: Option<String>, to: Option<String>, meaning: Option<String>| {
        changes.push(Change { kind, sheet: now.name.clone(), subject: subject.to_owned(), from, to, meaning });
    };
    if then.name != now.name {
        push(Kind::Renamed, "sheet", Some(quoted(&then.name)), Some(quoted(&now.name)), None);
    }
    let (header, header_now) = (then.sighting.header.1 + 1, now.sighting.header.1 + 1);
    if header != header_now {
        push(Kind::Moved, "header", Some(format!("row {header}")), Some(format!("row {header_now}")), None);
    }
    let mut left: Vec<&Sighted> = then.sighting.columns.iter().collect();
    for column in &now.sighting.columns {
        let meaning_now = meaning(&column.role, &now.dataset);
        let same = |before: &&Sighted| match (&meaning_now, meaning(&before.role, &then.dataset)) {
            (Some(now), Some(then)) => *now == then,
            _ => before.heading == column.heading,
        };
        let subject = format!("column {}", column_letters(column.column));
        let Some(place) = left.iter().position(same) else {
            push(Kind::New, &subject, None, Some(quoted(&column.heading)), Some(meaning_now.unwrap_or_else(|| "not read".to_owned())));
            continue;
        };
        let before = left.remove(place);
        if before.heading != column.heading {
            push(Kind::Renamed, &subject, Some(quoted(&before.heading)), Some(quoted(&column.heading)), meaning_now.clone());
        }
        if before.column != column.column {
            let (from, to) = (column_letters(before.column), column_letters(column.column));
            push(Kind::Moved, &quoted(&column.heading), Some(from), Some(to), meaning_now.clone());
        }
        let meaning_then = meaning(&before.role, &then.dataset);
        if meaning_then != meaning_now {
            let told = |meaning: Option<String>| Some(meaning.unwrap_or_else(|| "not read".to_owned()));
            push(Kind::Changed, &format!("{subject} {}", quoted(&column.heading)), told(meaning_then), told(meaning_now.clone()), None);
        }
        let unit = |column: &Sighted| column.unit.as_ref().map(|(unit, _)| unit.name().to_owned());
        if unit(before) != unit(column) && meaning_now.is_some() {
            let told = |unit: Option<String>| Some(unit.unwrap_or_else(|| "not stated".to_owned()));
            push(Kind::Changed, &format!("unit of {subject}"), told(unit(before)), told(unit(column)), meaning_now);
        }
    }
    for column in left {
        let told = meaning(&column.role, &then.dataset).unwrap_or_else(|| "not read".to_owned());
        push(Kind::Gone, &format!("column {}", column_letters(column.column)), Some(quoted(&column.heading)), None, Some(told));
    }
    changes
}

fn quoted(text: &str) -> String {
    format!("`{text}`")
}
