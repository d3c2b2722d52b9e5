//! Two numbers of a text that cannot both be true.

use std::collections::BTreeMap;

use super::Verdict;
use super::agree::compatible;
use super::reading::Read;

/// Notes on each number the others that say something else of the same fact.
pub(super) fn mark(read: &mut [Read]) {
    let mut by_fact: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, number) in read.iter().enumerate().filter(|(_, number)| number.judged.verdict != Verdict::NotInTheLedger) {
        // Where several facts fit equally well, nobody can say that two numbers are of the same one.
        if let [fact] = number.facts.as_slice() {
            by_fact.entry(*fact).or_default().push(place);
        }
    }
    for places in by_fact.values() {
        for here in places {
            let others = places.iter().filter(|there| *there != here && !compatible(&read[*here].quantity, &read[**there].quantity));
            let found: Vec<(usize, String)> = others.map(|there| (read[*there].judged.line, read[*there].judged.written.clone())).collect();
            read[*here].judged.contradicts = found;
        }
    }
}
