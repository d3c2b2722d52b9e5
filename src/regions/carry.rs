//! Carries the area codes of a frame into the report's version of NUTS.

use std::collections::BTreeMap;

use polars::prelude::{Column, DataFrame, IdxCa, IntoColumn, NamedFrom, NewChunkedArray, Series};

use super::share::shares;
use super::version::version_of;
use crate::codes::nuts::{self, NutsVersion};
use crate::codes::{NutsPart, carried_forward};
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::facts::{Carrying, Facts, ORIGIN, name_as_sent};
use crate::plan::{ColumnType, DatasetPlan, Plan, RegionSplit};

/// The facts with all areas in the report's version of NUTS, and what keeps them from it as findings.
///
/// Rows keep their ordinals. Where a row is split, the first part stands in its place and the others after all rows that were read.
#[must_use]
pub fn carry(plan: &Plan, facts: Facts, sink: &mut Sink) -> Facts {
    let dataset = &plan.datasets[facts.dataset];
    if dataset.areas().next().is_none() || facts.is_empty() {
        return facts;
    }
    let to = plan.report.nuts;
    let versions: Vec<Option<NutsVersion>> = facts.senders.iter().map(|sender| version_of(&facts, dataset, sender, to, sink)).collect();
    if versions.iter().flatten().all(|version| *version == to) {
        return facts;
    }
    let areas: Vec<usize> = dataset.areas().collect();
    areas.into_iter().fold(facts, |facts, column| {
        let step = Step { dataset, column, to, split: plan.report.split, versions: &versions };
        let moves = step.moves(&facts, sink);
        if moves.is_empty() { facts } else { step.apply(&facts, &moves) }
    })
}

/// One column of areas on its way.
struct Step<'a> {
    dataset: &'a DatasetPlan,
    column: usize,
    to: NutsVersion,
    split: RegionSplit,
    /// The version of each sender; nothing for one that cannot be carried.
    versions: &'a [Option<NutsVersion>],
}

/// A row whose area is another in the report's version.
struct Move {
    row: u32,
    from_version: NutsVersion,
    from: &'static str,
    parts: Vec<NutsPart>,
    /// Whether the row has counts, which cannot be split and stay where they are.
    stays: bool,
}

/// A row of the new frame that is a part of a row of the old one.
struct Piece<'a> {
    /// Its ordinal.
    row: u32,
    of: &'a Move,
    /// Which part; nothing for what stays.
    part: Option<usize>,
}

impl Step<'_> {
    /// The rows whose area is another in the report's version.
    fn moves(&self, facts: &Facts, sink: &mut Sink) -> Vec<Move> {
        let codes = facts.texts(self.column);
        let mut known: BTreeMap<(NutsVersion, &'static str), Vec<NutsPart>> = BTreeMap::new();
        let mut moves = Vec::new();
        for (row, code) in (0_u32..).zip(codes.iter()) {
            let Some(area) = code.and_then(nuts::area) else { continue };
            let Some(from_version) = self.version(facts, row).filter(|version| *version != self.to) else { continue };
            let from = area.code.as_str();
            let parts = known.entry((from_version, from)).or_insert_with(|| carried_forward(from, from_version, self.to));
            let one = Move { row, from_version, from, parts: parts.clone(), stays: false };
            match parts.as_slice() {
                [only] if only.code == from => {}
                [_] => moves.push(one),
                _ if self.split == RegionSplit::Refuse => sink.push(self.refusal(facts, &one)),
                _ => moves.push(Move { stays: self.report_counts(facts, &one, sink), ..one }),
            }
        }
        moves
    }

    /// The version in which the sender of a row writes.
    fn version(&self, facts: &Facts, row: u32) -> Option<NutsVersion> {
        let read = facts.origins.read_row(row);
        let sender = facts.senders.partition_point(|sender| sender.rows.end <= read);
        self.versions[sender]
    }

    fn refusal(&self, facts: &Facts, one: &Move) -> Diagnostic {
        let parts = one.parts.iter().map(|part| format!("`{}`", part.code)).collect::<Vec<_>>().join(", ");
        let message = format!(
            "expected a region of NUTS {}, found `{}` of NUTS {}, which was split into {parts}",
            self.to, one.from, one.from_version
        );
        let hint = "write the new region, or set `split = \"population\"` under `[regions]` of report.toml";
        Diagnostic::new(Code::SplitRegion, facts.origins.location(one.row, self.column), message).with_hint(hint)
    }

    /// Whether a row that is split has counts or scores, which stay at the former code; each is a warning.
    fn report_counts(&self, facts: &Facts, one: &Move, sink: &mut Sink) -> bool {
        let mut any = false;
        for (position, column) in self.dataset.columns.iter().enumerate().filter(|(_, column)| is_count(column.kind)) {
            if facts.integers(position).get(one.row as usize).is_some() {
                any = true;
                let message =
                    format!("`{}` cannot be split like an amount: it stays at `{}` of NUTS {}", column.name, one.from, one.from_version);
                let hint = "let the sender say how it is divided among the new regions";
                let mut finding = Diagnostic::new(Code::SplitRegion, facts.origins.location(one.row, position), message).with_hint(hint);
                finding.severity = Severity::Warning;
                sink.push(finding);
            }
        }
        any
    }

    /// The facts with each row in its region of the report's version.
    fn apply(&self, facts: &Facts, moves: &[Move]) -> Facts {
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
                let as_sent = columns[position].clone().with_name(name_as_sent(&column.name).into());
                columns[position] = new_codes(&columns[position], pieces);
                columns.push(as_sent);
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

    fn carried(&self, facts: &Facts, pieces: &[Piece<'_>]) -> crate::facts::Carried {
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
