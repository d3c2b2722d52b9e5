//! Rows that are left out: their records leave the table, and stand beside it.

use super::cell::written;
use super::find::{NO_ROW, Record, meant, records};
use super::{Numbered, misplaced};
use crate::diag::{Code, Diagnostic, Sink};
use crate::extract::{Block, Extracted};
use crate::plan::{CorrectionPlan, DatasetPlan};
use crate::workbook::Sheet;

/// The records of a sheet that were left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LeftOut {
    /// The records, in blocks as they stood.
    pub table: Extracted,
    /// For each record in the order of the blocks, the position of its correction in the plan.
    pub corrections: Vec<usize>,
}

/// Takes the records that corrections leave out from the tables of a file; each table is a sheet with its dataset. A correction that fits
/// no row of any of them is a finding.
pub fn leave_out(tables: &mut [(&Sheet, &DatasetPlan, &mut Extracted)], corrections: &[Numbered<'_>], sink: &mut Sink) -> Vec<LeftOut> {
    let mut taken: Vec<Vec<(Record, usize)>> = vec![Vec::new(); tables.len()];
    for (index, correction) in corrections.iter().filter(|(_, correction)| correction.new.is_none()) {
        let mut fits = false;
        for (table, (sheet, dataset, extracted)) in tables.iter().enumerate().filter(|(_, table)| is_meant(table.0, correction)) {
            for record in records(extracted, sheet, dataset, correction) {
                fits = true;
                match missing_text(sheet, record, correction) {
                    Some(text) => sink.push(outdated(sheet, record, &text, correction)),
                    None if taken[table].iter().any(|(known, _)| *known == record) => {}
                    None => taken[table].push((record, *index)),
                }
            }
        }
        if !fits {
            sink.push(misplaced(correction, format!("no record of `{}` fits {}", correction.path, meant(correction)), NO_ROW));
        }
    }
    tables.iter_mut().zip(taken).map(|((_, _, extracted), taken)| take(extracted, taken)).collect()
}

fn is_meant(sheet: &Sheet, correction: &CorrectionPlan) -> bool {
    correction.sheet.as_ref().is_none_or(|name| name.trim() == sheet.name.trim())
}

/// The first text of `old` that stands nowhere in the row.
fn missing_text(sheet: &Sheet, (_, row): Record, correction: &CorrectionPlan) -> Option<String> {
    let cells = sheet.rows.iter().find(|one| one.index == row).map_or(&[][..], |row| row.cells.as_slice());
    let stands = |text: &String| cells.iter().any(|(_, value)| written(Some(value)) == *text);
    correction.old.iter().map(|old| written(Some(old))).find(|text| !stands(text))
}

fn outdated(sheet: &Sheet, (_, row): Record, text: &str, correction: &CorrectionPlan) -> Diagnostic {
    let cells = sheet.rows.iter().find(|one| one.index == row).map_or(&[][..], |row| row.cells.as_slice());
    let there: Vec<String> = cells.iter().map(|(_, value)| written(Some(value))).collect();
    let message = format!("expected `{text}` in row {} of `{}`, found `{}`", row + 1, correction.path, there.join(" | "));
    Diagnostic::new(Code::OutdatedCorrection, correction.grounds.place.clone(), message)
        .with_hint("look at the file again: name the row that is meant now, or take the correction out")
}

fn take(extracted: &mut Extracted, mut taken: Vec<(Record, usize)>) -> LeftOut {
    taken.sort_unstable();
    let of = |block: usize, row: u32| taken.iter().find(|(record, _)| *record == (block, row)).map(|(_, correction)| *correction);
    let is_taken = |block: usize, record: usize| of(block, extracted.blocks[block].rows[record]).is_some();
    // The sender's total of a row that does not count cannot be held against the rows that do.
    let touched: Vec<bool> = extracted
        .sums
        .iter()
        .map(|sum| sum.parts.iter().any(|(block, range)| range.clone().any(|record| is_taken(*block, record))))
        .collect();
    let before = |block: usize, end: usize| (0..end).filter(|record| !is_taken(block, *record)).count();
    let sums = extracted.sums.iter().zip(&touched).filter(|(_, touched)| !**touched).map(|(sum, _)| {
        let mut sum = sum.clone();
        for (block, range) in &mut sum.parts {
            *range = before(*block, range.start)..before(*block, range.end);
        }
        sum
    });
    let sums = sums.collect();
    let mut left = LeftOut::default();
    let mut kept = Vec::new();
    for (position, block) in extracted.blocks.iter().enumerate() {
        let (out, rows): (Vec<u32>, Vec<u32>) = block.rows.iter().partition(|row| of(position, **row).is_some());
        left.corrections.extend(out.iter().filter_map(|row| of(position, *row)));
        if !out.is_empty() {
            left.table.blocks.push(Block { columns: block.columns.clone(), rows: out });
        }
        kept.push(Block { columns: block.columns.clone(), rows });
    }
    (extracted.blocks, extracted.sums) = (kept, sums);
    left
}
