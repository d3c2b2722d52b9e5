//! Which fact of one edition is which of the other.

use std::collections::BTreeMap;

use crate::trust::{Edition, Fact};

/// The facts of both editions, matched. A fact is named by its address in memory, which its edition keeps.
#[derive(Debug, Default)]
pub(super) struct Pairs<'a> {
    forward: BTreeMap<*const Fact, &'a Fact>,
    backward: BTreeMap<*const Fact, &'a Fact>,
}

impl<'a> Pairs<'a> {
    /// What a fact of the old edition is in the new one.
    pub(super) fn new_of(&self, old: &Fact) -> Option<&'a Fact> {
        self.forward.get(&std::ptr::from_ref(old)).copied()
    }

    /// What a fact of the new edition was in the old one.
    pub(super) fn old_of(&self, new: &Fact) -> Option<&'a Fact> {
        self.backward.get(&std::ptr::from_ref(new)).copied()
    }

    fn add(&mut self, old: &'a Fact, new: &'a Fact) {
        self.forward.insert(old, new);
        self.backward.insert(new, old);
    }

    /// All pairs, without an order.
    #[cfg(test)]
    fn len(&self) -> usize {
        self.forward.len()
    }
}

/// The facts of one sheet for one dataset, in both editions.
type Sheets<'a> = BTreeMap<(&'a str, &'a str, &'a str), (Vec<&'a Fact>, Vec<&'a Fact>)>;

/// Matches facts within their sheet: first those that are wholly alike, wherever they stand now; then those of the same key; then those
/// that stand in the same cells and are mostly alike, so that a changed key is a changed cell and not a row that came and one that went.
pub(super) fn pair<'a>(old: &'a Edition, new: &'a Edition) -> Pairs<'a> {
    let mut sheets: Sheets<'a> = BTreeMap::new();
    for fact in &old.facts {
        sheets.entry((&fact.dataset, &fact.file, &fact.sheet)).or_default().0.push(fact);
    }
    for fact in &new.facts {
        sheets.entry((&fact.dataset, &fact.file, &fact.sheet)).or_default().1.push(fact);
    }
    let mut pairs = Pairs::default();
    for (old, new) in sheets.into_values() {
        let (old, new) = match_by(old, new, contents, &mut pairs);
        let (old, new) = match_by(old, new, |fact| fact.key.clone(), &mut pairs);
        match_by_likeness(&old, new, &mut pairs);
    }
    pairs
}

/// Everything that a fact says, without where it stands.
fn contents(fact: &Fact) -> Vec<(String, String, String)> {
    fact.values.0.iter().map(|(column, value)| (column.clone(), value.written().to_owned(), value.value.clone())).collect()
}

/// Matches facts of the same name in their order; gives those that remain.
fn match_by<'a, Name: Ord>(
    old: Vec<&'a Fact>,
    new: Vec<&'a Fact>,
    name: impl Fn(&Fact) -> Name,
    pairs: &mut Pairs<'a>,
) -> (Vec<&'a Fact>, Vec<&'a Fact>) {
    let mut waiting: BTreeMap<Name, Vec<&'a Fact>> = BTreeMap::new();
    for fact in new.iter().rev() {
        waiting.entry(name(fact)).or_default().push(fact);
    }
    let mut alone = Vec::new();
    for fact in old {
        match waiting.get_mut(&name(fact)).and_then(Vec::pop) {
            Some(other) => pairs.add(fact, other),
            None => alone.push(fact),
        }
    }
    let left = new.into_iter().filter(|fact| pairs.old_of(fact).is_none()).collect();
    (alone, left)
}

/// Matches what is left where more than half of the cells hold what they held.
fn match_by_likeness<'a>(old: &[&'a Fact], mut new: Vec<&'a Fact>, pairs: &mut Pairs<'a>) {
    for fact in old {
        let likeness = |other: &Fact| {
            let same =
                fact.values.0.iter().filter(|(column, value)| value.cell.is_some() && other.values.get(column) == Some(value)).count();
            let cells = |fact: &Fact| fact.values.0.iter().filter(|(_, value)| value.cell.is_some()).count();
            (same * 2 > cells(fact).max(cells(other))).then_some(same)
        };
        let best = new.iter().enumerate().filter_map(|(position, other)| Some((likeness(other)?, std::cmp::Reverse(position)))).max();
        if let Some((_, std::cmp::Reverse(position))) = best {
            pairs.add(fact, new.remove(position));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trust::{FactValue, Ordered};

    fn fact(key: &str, row: u32, texts: &[&str]) -> Fact {
        let value = |(column, text): (char, &&str)| {
            (
                column.to_string(),
                FactValue {
                    cell: Some(format!("{column}{row}")),
                    written: None,
                    value: (*text).to_owned(),
                    corrected: None,
                    assumed: None,
                    from: None,
                    part: None,
                },
            )
        };
        let values = Ordered(('A'..).zip(texts).map(value).collect());
        Fact {
            dataset: "amendments".to_owned(),
            key: key.to_owned(),
            file: "DE.xlsx".to_owned(),
            sheet: String::new(),
            left_out: None,
            values,
        }
    }

    fn edition(facts: Vec<Fact>) -> Edition {
        Edition { facts, ..Edition::default() }
    }

    #[test]
    fn a_row_above_moves_the_others_and_changes_none() {
        let old = edition(vec![fact("1", 5, &["1", "a", "10"]), fact("2", 6, &["2", "b", "20"])]);
        let new = edition(vec![fact("0", 5, &["0", "z", "5"]), fact("1", 6, &["1", "a", "10"]), fact("2", 7, &["2", "b", "20"])]);
        let pairs = pair(&old, &new);
        assert_eq!(pairs.len(), 2);
        assert!(pairs.old_of(&new.facts[0]).is_none());
        assert_eq!(pairs.new_of(&old.facts[1]), Some(&new.facts[2]));
    }

    #[test]
    fn a_changed_key_is_a_changed_cell() {
        let old = edition(vec![fact("1/ERDF", 5, &["1", "a", "ERDF", "10"])]);
        let new = edition(vec![fact("1/JTF", 5, &["1", "a", "JTF", "10"])]);
        assert_eq!(pair(&old, &new).new_of(&old.facts[0]), Some(&new.facts[0]));
    }

    #[test]
    fn another_row_in_the_same_place_is_another_row() {
        let old = edition(vec![fact("1", 5, &["1", "a", "10"])]);
        let new = edition(vec![fact("7", 5, &["7", "x", "99"])]);
        assert_eq!(pair(&old, &new).len(), 0);
    }
}
