//! In which version of NUTS a source writes its codes.

use std::collections::BTreeMap;

use crate::codes::nuts::{self, NutsVersion};
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::{Facts, Sender};
use crate::plan::DatasetPlan;

/// A code of a source, and the first place where it stands.
type Places<'a> = BTreeMap<&'a str, (u32, usize)>;

/// The version to carry a source's codes from: the newest one that has them all and is not newer than the report's.
///
/// Nothing, with a finding, where there is none. Codes that are no NUTS regions belong to every version.
pub(super) fn version_of(
    facts: &Facts,
    dataset: &DatasetPlan,
    sender: &Sender,
    report: NutsVersion,
    sink: &mut Sink,
) -> Option<NutsVersion> {
    let places = places(facts, dataset, sender);
    let has_all = |version: &NutsVersion| places.keys().all(|code| nuts::versions(code).contains(version));
    let common: Vec<NutsVersion> = match sender.nuts {
        Some(declared) => {
            report_others(facts, &places, declared, sink);
            vec![declared]
        }
        None => NutsVersion::ALL.into_iter().filter(has_all).collect(),
    };
    if common.is_empty() {
        report_mixture(facts, &places, sink);
        return None;
    }
    if !common.iter().all(has_all) {
        return None;
    }
    let from = common.into_iter().rfind(|version| *version <= report);
    if from.is_none() {
        report_newer(facts, &places, report, sink);
    }
    from
}

fn places<'a>(facts: &'a Facts, dataset: &DatasetPlan, sender: &Sender) -> Places<'a> {
    let mut places = Places::new();
    for column in dataset.areas() {
        let codes = facts.texts(column);
        for row in sender.rows.clone() {
            if let Some(code) = codes.get(row as usize).filter(|code| nuts::area(code).is_some()) {
                places.entry(code).or_insert((row, column));
            }
        }
    }
    places
}

fn written(versions: &[NutsVersion]) -> String {
    versions.iter().map(|version| version.code()).collect::<Vec<_>>().join(" and ")
}

/// Says of each code that the declared version does not have where it stands.
fn report_others(facts: &Facts, places: &Places<'_>, declared: NutsVersion, sink: &mut Sink) {
    for (code, (row, column)) in places.iter().filter(|(code, _)| !nuts::versions(code).contains(&declared)) {
        let message = format!(
            "expected a code of NUTS {declared}, which the source declares, found `{code}` of NUTS {}",
            written(nuts::versions(code))
        );
        let hint = "correct the code, or the key `nuts` of the `[[source]]`";
        sink.push(Diagnostic::new(Code::MixedNutsVersions, facts.origins.location(*row, *column), message).with_hint(hint));
    }
}

/// Says of two codes that no version has both, at each of them.
///
/// A code is in versions that follow each other, so that where all have none in common there are two that have none.
fn report_mixture(facts: &Facts, places: &Places<'_>, sink: &mut Sink) {
    let apart = |first: &str, second: &str| nuts::versions(first).iter().all(|version| !nuts::versions(second).contains(version));
    let pair = places.keys().find_map(|first| Some((*first, *places.keys().find(|second| apart(first, second))?)));
    let (first, second) = pair.expect("codes without a common version have two that have none");
    for (code, other) in [(first, second), (second, first)] {
        let (row, column) = places[code];
        let (of, others) = (written(nuts::versions(code)), written(nuts::versions(other)));
        let message = format!("expected codes of one version of NUTS, found `{code}` of {of} beside `{other}` of {others}");
        let hint = "write all codes of the file in one version, or declare a source for each version";
        let finding = Diagnostic::new(Code::MixedNutsVersions, facts.origins.location(row, column), message).with_hint(hint);
        sink.push(finding.with("found", code).with("of", of).with("other", other).with("of_other", others));
    }
}

/// Says of each code that the report's version does not have yet where it stands.
fn report_newer(facts: &Facts, places: &Places<'_>, report: NutsVersion, sink: &mut Sink) {
    let is_newer = |code: &str| nuts::versions(code).iter().all(|version| *version > report);
    let newer = places.iter().filter(|(code, _)| is_newer(code));
    for (code, (row, column)) in newer {
        let message = format!("expected a code of NUTS {report} or before, found `{code}` of NUTS {}", written(nuts::versions(code)));
        let hint = "codes are carried forward only: set a newer version as `nuts` under `[report]`";
        sink.push(Diagnostic::new(Code::NewerNutsVersion, facts.origins.location(*row, *column), message).with_hint(hint));
    }
}
