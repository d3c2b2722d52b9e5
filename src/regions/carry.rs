//! Carries the area codes of a frame into the report's version of NUTS.

use std::collections::BTreeMap;

use super::divide::{Division, Move};
use super::version::version_of;
use crate::codes::nuts::{self, NutsVersion};
use crate::codes::{NutsPart, carried_forward};
use crate::diag::{Code, Diagnostic, Severity, Sink};
use crate::facts::Facts;
use crate::plan::{DatasetPlan, Plan, RegionSplit};

/// The facts with all areas in the report's version of NUTS, and what keeps them from it as findings.
///
/// Rows keep their ordinals. Where a row is split, the first part stands in its place and the others after all rows that there are.
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
        if moves.is_empty() { facts } else { Division { dataset, column, to }.apply(&facts, &moves) }
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
        let counts = Division { dataset: self.dataset, column: self.column, to: self.to }.counts(facts, one.row);
        for position in &counts {
            let column = &self.dataset.columns[*position].name;
            let message = format!("`{column}` cannot be split like an amount: it stays at `{}` of NUTS {}", one.from, one.from_version);
            let hint = "let the sender say how it is divided among the new regions";
            let mut finding = Diagnostic::new(Code::SplitRegion, facts.origins.location(one.row, *position), message).with_hint(hint);
            finding.severity = Severity::Warning;
            sink.push(finding);
        }
        !counts.is_empty()
    }
}
