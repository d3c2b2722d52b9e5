//! Puts rows of a frame into other regions, and divides those that go into several.

use polars::prelude::{Column, DataFrame, IdxCa, IntoColumn, NamedFrom, NewChunkedArray, Series};

use crate::codes::NutsPart;
use crate::codes::nuts::NutsVersion;
use crate::facts::{Carried, Carrying, Facts, ORIGIN, name_as_sent, shares};
use crate::plan::{ColumnType, DatasetPlan};

/// A row whose area becomes another, or several.
pub(super) struct Move {
    pub(super) row: u32,
    pub(super) from_version: NutsVersion,
    pub(super) from: &'static str,
    pub(super) parts: Vec<NutsPart>,
    /// Whether the row has counts, which cannot be split and stay where they are.
    pub(super) stays: bool,
}

/// A row of the new frame that is a part of a row of the old one.
struct Piece<'a> {
    /// Its ordinal.
    row: u32,
    of: &'a Move,
    /// Which part; nothing for what stays.
    part: Option<usize>,
}

/// One column of areas that is to change.
pub(super) struct Division<'a> {
    pub(super) dataset: &'a DatasetPlan,
    pub(super) column: usize,
    pub(super) to: NutsVersion,
}

impl Division<'_> {
    /// The facts with each row in its region of the report's version.
    ///
    /// Rows keep their ordinals. Where a row is split, the first part stands in its place and the others after all rows that there are.
    pub(super) fn apply(&self, facts: &Facts, moves: &[Move]) -> Facts {
        let length = u32::try_from(facts.len()).expect("a frame has fewer than 2^32 rows");
        let mut rows: Vec<u32> = (0..length).collect();
        let mut pieces = Vec::new();
        for one in moves {
            let parts = (0..one.parts.len()).map(Some).chain(one.stays.then_some(None));
            for (position, part) in parts.enumerate() {
                let row = if position == 0 { one.row } else { u32::try_from(rows.len()).expect("a frame has fewer than 2^32 rows") };
                if position > 0 {
                    rows.push(one.row);
                }
                pieces.push(Piece { row, of: one, part });
            }
        }
        let added = &rows[length as usize..];
        Facts {
            frame: self.frame(facts, &rows, &pieces),
            origins: facts.origins.with_added(length, added),
            carried: self.carried(facts, &pieces),
            ..facts.clone()
        }
    }

    fn frame(&self, facts: &Facts, rows: &[u32], pieces: &[Piece<'_>]) -> DataFrame {
        let taken = IdxCa::from_slice("".into(), rows);
        let is_split = pieces.iter().any(|piece| piece.of.parts.len() > 1);
        let mut columns: Vec<Column> =
            facts.frame.columns().iter().map(|column| column.take(&taken).expect("the rows are those of the frame")).collect();
        for (position, column) in self.dataset.columns.iter().enumerate() {
            if position == self.column {
                let as_sent = name_as_sent(&column.name);
                if !columns.iter().any(|column| *column.name() == as_sent) {
                    columns.push(columns[position].clone().with_name(as_sent.into()));
                }
                columns[position] = new_codes(&columns[position], pieces);
            } else if is_split && column.kind == ColumnType::Amount {
                columns[position] = split_amounts(&columns[position], pieces);
            } else if is_split && is_count(column.kind) {
                columns[position] = kept_counts(&columns[position], pieces);
            }
        }
        for column in columns.iter_mut().filter(|column| column.name() == ORIGIN) {
            let ordinals: Vec<u32> = (0_u32..).take(rows.len()).collect();
            *column = Series::new(ORIGIN.into(), ordinals).into_column();
        }
        DataFrame::new(rows.len(), columns).expect("all columns have a value a row, and names are unique")
    }

    fn carried(&self, facts: &Facts, pieces: &[Piece<'_>]) -> Carried {
        let mut carried = facts.carried.clone();
        for piece in pieces {
            carried.copy_row(piece.of.row, piece.row);
            let Some(part) = piece.part else { continue };
            let parts = &piece.of.parts;
            carried.add(
                piece.row,
                self.column,
                Carrying {
                    from_version: piece.of.from_version,
                    from: piece.of.from,
                    to_version: self.to,
                    to: parts[part].code,
                    share: (parts.len() > 1).then(|| (parts[part].weight, parts.iter().map(|part| part.weight).sum())),
                },
            );
        }
        carried
    }

    /// The columns of counts and scores that hold a value in a row: they cannot be divided like an amount.
    pub(super) fn counts(&self, facts: &Facts, row: u32) -> Vec<usize> {
        let counts = self.dataset.columns.iter().enumerate().filter(|(_, column)| is_count(column.kind)).map(|(position, _)| position);
        counts.filter(|position| facts.integers(*position).get(row as usize).is_some()).collect()
    }
}

/// Whether a column holds numbers that are no money.
fn is_count(kind: ColumnType) -> bool {
    matches!(kind, ColumnType::Count | ColumnType::Decimal | ColumnType::Percentage)
}

fn new_codes(column: &Column, pieces: &[Piece<'_>]) -> Column {
    let mut codes: Vec<Option<&str>> = column.str().expect("codes are stored as strings").iter().collect();
    for piece in pieces {
        codes[piece.row as usize] = Some(piece.part.map_or(piece.of.from, |part| piece.of.parts[part].code));
    }
    Series::new(column.name().clone(), codes).into_column()
}

/// Gives each part its share of the amount; what stays for the sake of its counts has none.
fn split_amounts(column: &Column, pieces: &[Piece<'_>]) -> Column {
    let sent: Vec<Option<i64>> = column.i64().expect("amounts are stored as 64-bit integers").iter().collect();
    let mut amounts = sent.clone();
    for piece in pieces.iter().filter(|piece| piece.of.parts.len() > 1) {
        let weights: Vec<u64> = piece.of.parts.iter().map(|part| part.weight).collect();
        let amount = sent[piece.of.row as usize];
        amounts[piece.row as usize] = piece.part.and_then(|part| Some(shares(amount?, &weights)[part]));
    }
    Series::new(column.name().clone(), amounts).into_column()
}

/// Leaves counts to the row that stays at the former code.
fn kept_counts(column: &Column, pieces: &[Piece<'_>]) -> Column {
    let mut counts: Vec<Option<i64>> = column.i64().expect("counts are stored as 64-bit integers").iter().collect();
    for piece in pieces.iter().filter(|piece| piece.of.parts.len() > 1 && piece.part.is_some()) {
        counts[piece.row as usize] = None;
    }
    Series::new(column.name().clone(), counts).into_column()
}
