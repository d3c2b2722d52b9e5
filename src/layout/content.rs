//! What a column is by what stands in it, where its heading is not known.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::codes::Reading;
use crate::extract::{Role, Sighting, is_aid, is_nothing};
use crate::facts::parse::{self, DateOrder, Fault, ParseError, ShareScale};
use crate::plan::{ColumnType, DatasetPlan, MoneyUnit};
use crate::workbook::{Row, Sheet, Value};

/// A guess needs so many filled cells, in thousandths, that are what the column holds.
const CONVINCING: usize = 900;
/// The header is looked for in so many rows from the top.
const SEARCHED_ROWS: u32 = 50;

/// A column that is known by what stands in it only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Zero-based column of the sheet.
    pub column: u32,
    /// Its heading as written, by which it can be declared.
    pub heading: String,
    /// Position of the dataset's column.
    pub position: usize,
    /// How many of its filled cells are what the column holds, and how many are filled.
    pub cells: (usize, usize),
}

/// A column of the sheet that nothing is known of.
struct Unknown {
    column: u32,
    heading: String,
}

/// Guesses for the headings that no column of the dataset has, among the columns that the sheet lacks.
pub(super) fn of_unknown_headings(sheet: &Sheet, dataset: &DatasetPlan, sighting: &Sighting) -> Vec<Guess> {
    let unused = sighting.columns.iter().filter(|column| column.role == Role::Unused);
    let unknown = unused.map(|column| Unknown { column: column.column, heading: column.heading.clone() }).collect();
    guesses(sheet, dataset, &sighting.records, unknown, &sighting.missing)
}

/// Guesses for a sheet none of whose headings is known: its header is the row with the most texts, if rows of data follow.
pub(super) fn of_a_sheet_without_known_headings(sheet: &Sheet, dataset: &DatasetPlan) -> Vec<Guess> {
    if is_aid(sheet) {
        return Vec::new();
    }
    let texts = |row: &Row| row.cells.iter().filter(|(_, value)| is_heading(value)).count();
    let searched = sheet.rows.iter().take_while(|row| row.index < SEARCHED_ROWS);
    // Of rows with equally many texts the first one is the header.
    let Some(header) = searched.max_by_key(|row| (texts(row), Reverse(row.index))).filter(|row| texts(row) >= 2) else { return Vec::new() };
    let records: Vec<u32> = sheet.rows.iter().filter(|row| row.index > header.index && row.cells.len() >= 2).map(|row| row.index).collect();
    let headings = header.cells.iter().filter(|(_, value)| is_heading(value));
    let unknown = headings.map(|(column, value)| Unknown { column: *column, heading: parse::written(value) }).collect();
    let all: Vec<usize> = (0..dataset.columns.len()).collect();
    guesses(sheet, dataset, &records, unknown, &all)
}

fn is_heading(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.contains(char::is_alphabetic))
}

/// Gives each unknown column to a wanted one: the required ones first, and of these the codes, which can hardly be mistaken.
fn guesses(sheet: &Sheet, dataset: &DatasetPlan, records: &[u32], mut unknown: Vec<Unknown>, wanted: &[usize]) -> Vec<Guess> {
    unknown.retain(|one| !one.heading.is_empty());
    let doubled: BTreeSet<String> = unknown
        .iter()
        .filter(|one| unknown.iter().filter(|other| other.heading == one.heading).count() > 1)
        .map(|one| one.heading.clone())
        .collect();
    unknown.retain(|one| !doubled.contains(&one.heading));
    let mut order: Vec<usize> = wanted.to_vec();
    order.sort_by_key(|position| (!dataset.columns[*position].required, rank(dataset.columns[*position].kind), *position));
    let mut guesses = Vec::new();
    for position in order {
        let column = &dataset.columns[position];
        let is_text = column.kind == ColumnType::Text;
        if is_text && !column.required || column.follows() {
            continue;
        }
        let convinces = |one: &Unknown| {
            let (read, all) = readable(sheet, records, one.column, column.kind);
            let fits = if is_text { is_name(sheet, records, one.column, dataset.key.contains(&position)) } else { true };
            (all > 0 && read * 1_000 >= all * CONVINCING && all * 2 >= records.len() && fits).then_some((read, all))
        };
        let found = unknown.iter().enumerate().find_map(|(place, one)| Some((place, convinces(one)?)));
        if let Some((place, cells)) = found {
            let Unknown { column, heading } = unknown.remove(place);
            guesses.push(Guess { column, heading, position, cells });
        }
    }
    guesses.sort_by_key(|guess| guess.column);
    guesses
}

/// The order in which columns are looked for: what can least be mistaken first.
fn rank(kind: ColumnType) -> u8 {
    match kind {
        ColumnType::Code(_) => 0,
        ColumnType::Date => 1,
        ColumnType::Month => 2,
        ColumnType::Text => 3,
        ColumnType::Amount => 4,
        ColumnType::Count => 5,
        ColumnType::Percentage => 6,
        ColumnType::Decimal => 7,
    }
}

/// Whether a column can hold the texts of a column of texts: short and different ones where they belong to the key, else names in words.
fn is_name(sheet: &Sheet, records: &[u32], column: u32, in_key: bool) -> bool {
    let texts: Vec<String> = filled(sheet, records, column).map(parse::written).collect();
    let distinct: BTreeSet<&String> = texts.iter().collect();
    let letters: usize = texts.iter().map(|text| text.chars().count()).sum();
    if in_key {
        distinct.len() == texts.len() && letters <= texts.len() * 12
    } else {
        letters > texts.len() * 3 && texts.iter().all(|text| text.contains(char::is_alphabetic))
    }
}

fn filled<'a>(sheet: &'a Sheet, records: &'a [u32], column: u32) -> impl Iterator<Item = &'a Value> {
    let rows = sheet.rows.iter().filter(|row| records.binary_search(&row.index).is_ok());
    rows.filter_map(move |row| row.get(column)).filter(|value| !is_nothing(Some(value)))
}

/// How many filled cells of a column of the sheet can be read as this, and how many are filled.
pub(super) fn readable(sheet: &Sheet, records: &[u32], column: u32, kind: ColumnType) -> (usize, usize) {
    let mut cells = (0, 0);
    for value in filled(sheet, records, column) {
        cells = (cells.0 + usize::from(reads(kind, value)), cells.1 + 1);
    }
    cells
}

/// Whether a cell holds such a value; one that is only written in a way that has to be settled does.
fn reads(kind: ColumnType, value: &Value) -> bool {
    let settled = |error: ParseError| matches!(error.fault, Fault::Ambiguous | Fault::TooPrecise);
    match kind {
        ColumnType::Amount => parse::amount(value, MoneyUnit::Euro, None).map_or_else(settled, |_| true),
        ColumnType::Count => parse::count(value, None).map_or_else(settled, |_| true),
        ColumnType::Decimal => parse::decimal4(value, None).map_or_else(settled, |_| true),
        ColumnType::Percentage => parse::percentage(value, None, ShareScale::Unsettled).map_or_else(settled, |_| true),
        ColumnType::Date => parse::date(value, DateOrder::DayFirst).is_ok(),
        ColumnType::Month => parse::month(value, DateOrder::DayFirst).is_ok(),
        ColumnType::Text => true,
        ColumnType::Code(list) => matches!(list.read(&parse::written(value)), Reading::Code(..)),
    }
}
