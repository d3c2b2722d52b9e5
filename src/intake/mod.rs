//! The files of a campaign to the facts of its datasets: side by side, and not again where nothing has changed.

mod file;
mod kept;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::cache::Cache;
use crate::campaign::Campaign;
use crate::diag::Sink;
use crate::facts::{self, Facts, SheetFacts};
use crate::plan::{Plan, SourcePlan};
use crate::progress::{Progress, Step};
use crate::workbook::Limits;

use kept::Keys;

/// The facts of the sheets of one file, each with its source, and what was found.
type Taken<'a> = (Vec<(&'a SourcePlan, SheetFacts)>, Sink);

/// The facts of every dataset, and how many files they come from.
pub(crate) fn all_facts(
    campaign: &Campaign,
    plan: &Plan,
    limits: &Limits,
    cache: &dyn Cache,
    sink: &mut Sink,
    progress: &dyn Progress,
) -> (Vec<Facts>, usize) {
    let mut by_file: BTreeMap<usize, Vec<&SourcePlan>> = BTreeMap::new();
    for source in &plan.sources {
        by_file.entry(source.file).or_default().push(source);
    }
    progress.begin(Step::Read, by_file.len());
    let by_file: Vec<(usize, Vec<&SourcePlan>)> = by_file.into_iter().collect();
    let keys = Keys::new(plan, limits);
    let taken: Vec<Taken<'_>> = by_file
        .par_iter()
        .map(|(file, sources)| {
            let file = &campaign.files[*file];
            let key = keys.of(file, sources);
            let taken = kept::get(cache, &key, sources).unwrap_or_else(|| {
                let mut sink = Sink::new();
                let facts = file::take(file, sources, plan, limits, &mut sink);
                kept::put(cache, &key, sources, (facts, sink))
            });
            progress.advance();
            taken
        })
        .collect();
    let mut sheets: Vec<Vec<(&SourcePlan, SheetFacts)>> = plan.datasets.iter().map(|_| Vec::new()).collect();
    for (taken, found) in taken {
        sink.append(found);
        for (source, facts) in taken {
            sheets[source.dataset].push((source, facts));
        }
    }
    let all = plan.datasets.iter().zip(sheets).enumerate().map(|(index, (dataset, sheets))| facts::join(index, dataset, sheets)).collect();
    (all, by_file.len())
}
