//! The facts of many sheets as one frame.

use std::collections::BTreeMap;

use polars::prelude::{DataFrame, IntoColumn, NamedFrom, Series};

use super::sheet::SheetFacts;
use super::{Carried, Facts, LeftOutFacts, ORIGIN, Sender};
use crate::plan::{DatasetPlan, SourcePlan};

/// The facts of one dataset from all its sheets, in the order given, each with its source.
#[must_use]
pub fn join(index: usize, dataset: &DatasetPlan, mut sheets: Vec<(&SourcePlan, SheetFacts)>) -> Facts {
    let left_out: Vec<_> = sheets.iter_mut().map(|(source, sheet)| (*source, sheet.left_out.take())).collect();
    let mut facts = of_sheets(index, dataset, sheets);
    if left_out.iter().any(|(_, left_out)| left_out.is_some()) {
        let mut corrections = Vec::new();
        let sheets = left_out.into_iter().map(|(source, left_out)| match left_out {
            Some(left_out) => {
                let (facts, of_sheet) = *left_out;
                corrections.extend(of_sheet);
                (source, facts)
            }
            None => (source, SheetFacts::none(dataset)),
        });
        let sheets = sheets.collect();
        facts.left_out = Some(Box::new(LeftOutFacts { facts: of_sheets(index, dataset, sheets), corrections }));
    }
    facts
}

fn of_sheets(index: usize, dataset: &DatasetPlan, sheets: Vec<(&SourcePlan, SheetFacts)>) -> Facts {
    let mut all = SheetFacts::none(dataset);
    let mut senders: Vec<Sender> = Vec::new();
    let mut before: Option<&SourcePlan> = None;
    for (source, sheet) in sheets {
        let first = all.length;
        all.append(sheet);
        // The sheets of one source follow each other.
        match senders.last_mut() {
            Some(sender) if before.is_some_and(|before| std::ptr::eq(before, source)) => sender.rows.end = all.length,
            _ => senders.push(Sender { nuts: source.nuts, year: source.year, rows: first..all.length }),
        }
        before = Some(source);
    }
    let ordinals: Vec<u32> = (0..all.length).collect();
    let named = all.values.into_iter().zip(&dataset.columns);
    let mut columns: Vec<_> = named.map(|(values, column)| values.into_column(&column.name)).collect();
    columns.push(Series::new(ORIGIN.into(), ordinals).into_column());
    let frame = DataFrame::new(all.length as usize, columns).expect("all columns have a value a record, and names are unique");
    Facts {
        dataset: index,
        frame,
        written: all.written,
        origins: all.origins,
        sums: all.sums,
        reported: all.reported,
        faulty: all.faulty,
        senders,
        portions: BTreeMap::new(),
        carried: Carried::default(),
        corrected: all.corrected,
        converted: all.converted,
        assumed: BTreeMap::new(),
        missing: all.missing,
        left_out: None,
    }
}

impl SheetFacts {
    /// Adds the rows of another sheet after these.
    fn append(&mut self, other: Self) {
        let from = self.length;
        for (values, more) in self.values.iter_mut().zip(other.values) {
            values.append(more);
        }
        for (written, more) in self.written.iter_mut().zip(other.written) {
            written.extend(more);
        }
        self.origins.append(other.origins, from);
        self.sums.extend(other.sums.into_iter().map(|mut sum| {
            for part in &mut sum.parts {
                *part = part.start + from..part.end + from;
            }
            sum
        }));
        for (reported, more) in self.reported.iter_mut().zip(other.reported) {
            *reported |= more;
        }
        let moved = |(row, column): (u32, usize)| (row + from, column);
        self.faulty.extend(other.faulty.into_iter().map(moved));
        self.corrected.extend(other.corrected.into_iter().map(|(place, change)| (moved(place), change)));
        self.converted.extend(other.converted.into_iter().map(|(place, converted)| (moved(place), converted)));
        self.missing.extend(other.missing.into_iter().map(|(place, finding)| (moved(place), finding)));
        self.length += other.length;
    }
}
