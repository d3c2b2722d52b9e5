//! The facts of a file as an earlier run found them.
//!
//! They follow from the file, from the sources and datasets that say how it is read, from the corrections of its cells, and from the limits;
//! all of these are in the key. The code lists are the program's own.

use super::Taken;
use crate::cache::{self, Cache, Key};
use crate::campaign::InputFile;
use crate::diag::Sink;
use crate::facts::SheetFacts;
use crate::plan::{CorrectionPlan, Plan, SourcePlan};
use crate::workbook::Limits;

/// Makes the keys of files.
pub(super) struct Keys<'a> {
    /// What is the same for all files.
    common: Key,
    corrections: Vec<(usize, &'a CorrectionPlan)>,
}

impl<'a> Keys<'a> {
    pub(super) fn new(plan: &'a Plan, limits: &Limits) -> Self {
        let common = Key::of("facts").and(format!("{:?}", plan.datasets).as_bytes()).and(format!("{limits:?}").as_bytes());
        Self { common, corrections: plan.corrections.iter().enumerate().collect() }
    }

    /// The key of the facts of a file. Where it stands among the files does not matter.
    pub(super) fn of(&self, file: &InputFile, sources: &[&SourcePlan]) -> String {
        let sources: Vec<SourcePlan> = sources.iter().map(|source| SourcePlan { file: 0, ..(*source).clone() }).collect();
        let corrections: Vec<_> = self.corrections.iter().filter(|(_, correction)| correction.path == file.path).collect();
        let key = self.common.clone().and(format!("{sources:?}").as_bytes()).and(format!("{corrections:?}").as_bytes());
        key.and(&file.bytes).finish()
    }
}

/// What is kept of a file: each sheet's facts with the place of its source among those of the file.
type Entry = (Vec<(usize, SheetFacts)>, Sink);

/// What an earlier run found in a file.
pub(super) fn get<'a>(cache: &dyn Cache, key: &str, sources: &[&'a SourcePlan]) -> Option<Taken<'a>> {
    let (sheets, found): Entry = postcard::from_bytes(&cache::kept(cache, key)?).ok()?;
    let sheets = sheets.into_iter().map(|(source, facts)| {
        let source = *sources.get(source)?;
        Some((source, facts.of_file(source.file)))
    });
    Some((sheets.collect::<Option<_>>()?, found))
}

/// Keeps what was found in a file, and gives it back.
pub(super) fn put<'a>(cache: &dyn Cache, key: &str, sources: &[&'a SourcePlan], (sheets, found): Taken<'a>) -> Taken<'a> {
    let place = |source: &SourcePlan| sources.iter().position(|one| std::ptr::eq(*one, source)).expect("the source is one of the file's");
    let entry: Entry = (sheets.into_iter().map(|(source, facts)| (place(source), facts)).collect(), found);
    cache::keep(cache, key, &postcard::to_allocvec(&entry).expect("facts and findings always have a binary form"));
    let (sheets, found) = entry;
    (sheets.into_iter().map(|(source, facts)| (sources[source], facts)).collect(), found)
}
