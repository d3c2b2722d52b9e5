//! Which row a correction means, by its number or by what stands in its columns.

use super::cell::written;
use super::{misplaced, named_sheet};
use crate::codes::nearest;
use crate::diag::Sink;
use crate::extract::{self, Extracted, Place, cell_of};
use crate::location::CellRef;
use crate::plan::{ColumnType, CorrectionPlan, DatasetPlan, Plan, SourcePlan, Target};
use crate::workbook::{Sheet, Value, Workbook};

/// A sheet with its table.
pub(super) struct View<'a> {
    /// Position of the sheet.
    sheet: usize,
    dataset: &'a DatasetPlan,
    extracted: Extracted,
}

/// A record: position of its block, and its row.
pub(super) type Record = (usize, u32);

impl<'a> View<'a> {
    /// The table of a sheet; nothing where it has none, which is a finding of its own later.
    pub(super) fn of(sheet: usize, workbook: &Workbook, source: &SourcePlan, plan: &'a Plan) -> Option<Self> {
        let dataset = &plan.datasets[source.dataset];
        let extracted = extract::extract(&workbook.sheets[sheet], source, dataset, &mut Sink::new())?;
        Some(Self { sheet, dataset, extracted })
    }
}

/// The one cell that a correction of a row's value means.
pub(super) fn cell(views: &[View<'_>], workbook: &Workbook, correction: &CorrectionPlan, sink: &mut Sink) -> Option<(usize, CellRef)> {
    let wanted = match &correction.sheet {
        Some(_) => Some(named_sheet(workbook, correction, sink)?),
        None => None,
    };
    let mut views: Vec<&View<'_>> = views.iter().filter(|view| wanted.is_none_or(|sheet| view.sheet == sheet)).collect();
    // A file that feeds several datasets: those that have the columns are meant.
    let names: Vec<&str> = columns_of(correction).collect();
    if let Err(unknown) = known(&mut views, &names) {
        sink.push(misplaced(correction, format!("there is no column `{}` in what `{}` reports", unknown.0, correction.path), unknown.1));
        return None;
    }
    let mut cells: Vec<(usize, CellRef)> = Vec::new();
    for view in views {
        let sheet = &workbook.sheets[view.sheet];
        for (block, row) in records(&view.extracted, sheet, view.dataset, correction) {
            match place(view, sheet, block, row, correction) {
                Ok(cell) => cells.push((view.sheet, cell)),
                Err((message, hint)) => {
                    sink.push(misplaced(correction, message, hint));
                    return None;
                }
            }
        }
    }
    cells.sort_unstable();
    cells.dedup();
    match cells[..] {
        [one] => Some(one),
        [] => {
            sink.push(misplaced(correction, format!("no record of `{}` fits {}", correction.path, meant(correction)), NO_ROW));
            None
        }
        _ => {
            let listed: Vec<String> = cells.iter().take(4).map(|(_, cell)| cell.to_string()).collect();
            let message = format!("{} cells of `{}` fit {}: {}", cells.len(), correction.path, meant(correction), listed.join(", "));
            sink.push(misplaced(correction, message, "name the cell, or more columns under `key`"));
            None
        }
    }
}

/// What to do where no row is found.
pub(super) const NO_ROW: &str =
    "compare the columns of the key with what stands in the sheet; rows are numbered as a spreadsheet shows them";

/// The names of columns that a correction uses.
fn columns_of(correction: &CorrectionPlan) -> impl Iterator<Item = &str> {
    let key = match &correction.target {
        Target::Key(key) => key.as_slice(),
        Target::Cell(_) | Target::Row(_) => &[],
    };
    key.iter().map(|(column, _)| column.as_str()).chain(correction.column.as_deref())
}

/// Keeps the views whose dataset has the columns; where none has, the column that is unknown, with a hint.
fn known(views: &mut Vec<&View<'_>>, names: &[&str]) -> Result<(), (String, String)> {
    let has_all = |view: &&View<'_>| names.iter().all(|name| view.dataset.position(name).is_some());
    if views.is_empty() || views.iter().any(has_all) {
        views.retain(has_all);
        return Ok(());
    }
    let dataset = views[0].dataset;
    let unknown = names.iter().find(|name| dataset.position(name).is_none()).copied().unwrap_or_default();
    let near = nearest(unknown, dataset.columns.iter().map(|column| column.name.as_str()));
    let hint = near.map_or_else(
        || format!("the columns of `{}` are listed in its declaration", dataset.name),
        |near| format!("did you mean `{near}`?"),
    );
    Err((unknown.to_owned(), hint))
}

/// The records that a correction of a row means.
pub(super) fn records(extracted: &Extracted, sheet: &Sheet, dataset: &DatasetPlan, correction: &CorrectionPlan) -> Vec<Record> {
    let all = extracted.blocks.iter().enumerate().flat_map(|(block, records)| records.rows.iter().map(move |row| (block, *row)));
    match &correction.target {
        Target::Cell(_) => Vec::new(),
        Target::Row(wanted) => all.filter(|(_, row)| row == wanted).collect(),
        Target::Key(key) => all
            .filter(|(block, row)| {
                key.iter().all(|(name, text)| {
                    dataset.position(name).is_some_and(|column| {
                        let there = text_at(extracted, sheet, *block, *row, column);
                        same(dataset.columns[column].kind, &there, text)
                    })
                })
            })
            .collect(),
    }
}

/// What stands in a column of a record.
fn text_at(extracted: &Extracted, sheet: &Sheet, block: usize, row: u32, column: usize) -> String {
    match &extracted.blocks[block].columns[column].place {
        Place::Column(place) => written(sheet.get(cell_of(sheet, row, *place))),
        Place::Cell(cell) => written(sheet.get(*cell)),
        Place::Said { text, .. } | Place::Declared(text) => written(Some(&Value::Text(text.clone()))),
        Place::Nowhere => String::new(),
    }
}

/// Whether two texts stand for the same code, or are the same text.
fn same(kind: ColumnType, there: &str, wanted: &str) -> bool {
    let wanted = written(Some(&Value::Text(wanted.to_owned())));
    match kind {
        ColumnType::Code(list) => there == wanted || list.find(there).is_some_and(|code| list.find(&wanted) == Some(code)),
        _ => there == wanted,
    }
}

/// The cell of the corrected column in a record.
fn place(view: &View<'_>, sheet: &Sheet, block: usize, row: u32, correction: &CorrectionPlan) -> Result<CellRef, (String, String)> {
    let name = correction.column.as_deref().unwrap_or_default();
    let column = view.dataset.position(name).expect("the view was kept for having the column");
    match &view.extracted.blocks[block].columns[column].place {
        Place::Column(place) => Ok(cell_of(sheet, row, *place)),
        Place::Cell(cell) | Place::Said { cell, .. } => {
            Err((format!("`{name}` stands in {cell} for several rows"), format!("correct the cell {cell} itself")))
        }
        Place::Declared(text) => {
            Err((format!("`{name}` is declared as `{text}` in report.toml, and stands in no cell"), "change the declaration".to_owned()))
        }
        Place::Nowhere => {
            let hint = "what nobody reported can be assumed: `[[assumption]]`";
            Err((format!("the sheet has no column for `{name}`"), hint.to_owned()))
        }
    }
}

/// A row in words.
pub(super) fn meant(correction: &CorrectionPlan) -> String {
    match &correction.target {
        Target::Cell(cell) => format!("{cell}"),
        Target::Row(row) => format!("row {}", row + 1),
        Target::Key(key) => key.iter().map(|(column, text)| format!("{column} = `{text}`")).collect::<Vec<_>>().join(", "),
    }
}
