//! Which causes changed a number: the facts that it was made from then and now are compared one by one.

use std::collections::{BTreeMap, BTreeSet};

use super::amendment;
use super::cause::{Cause, Kind};
use super::circumstances::Circumstances;
use super::entry::{self, Selection};
use super::fact::Pairs;
use super::remaining::Remaining;
use crate::trust::explain::{Addend, Cellar, Explanation, Overtaking};
use crate::trust::{Fact, FactValue, Number};

/// What is needed to find causes.
pub(super) struct Attribution<'c, 'a> {
    pub(super) pairs: &'c Pairs<'a>,
    pub(super) circumstances: &'c Circumstances,
    pub(super) old: &'c Cellar<'a>,
    pub(super) new: &'c Cellar<'a>,
    pub(super) remaining: &'c Remaining<'a>,
}

/// The facts of one side of a number.
type Members<'a> = BTreeMap<*const Fact, &'a Fact>;

/// What settles which facts a number is made of, and what it makes of them.
struct Columns<'a> {
    /// What it is computed from.
    measured: BTreeSet<&'a str>,
    /// What decides which facts count.
    deciding: BTreeSet<&'a str>,
    selection: Selection,
    /// Whether only one edition has the number.
    one_sided: bool,
}

impl<'a> Attribution<'_, 'a> {
    /// The causes of one changed number that its own cells and its own entry tell; there may be none.
    pub(super) fn causes(&self, old: Option<&'a Number>, new: Option<&'a Number>) -> BTreeSet<Cause> {
        let mut causes: BTreeSet<Cause> = entry::causes(old, new, self.circumstances).into_iter().collect();
        let is_same = old.zip(new).is_some_and(|(old, new)| old.value == new.value && old.unit == new.unit);
        if is_same || old.or(new).is_some_and(Number::is_of_picture) {
            return causes;
        }
        let before = old.map(|number| Explanation::new(number, self.old));
        let after = new.map(|number| Explanation::new(number, self.new));
        let columns = columns(old, new, self.remaining);
        let sides = [&before, &after];
        let overtaking = before.as_ref().zip(after.as_ref()).and_then(|(before, after)| Overtaking::between(before, after));
        if overtaking.as_ref().is_none_or(|overtaking| overtaking.own) {
            let [before, after] = sides.map(|side| side.as_ref().map(|side| members(&side.addends)).unwrap_or_default());
            self.compare(&columns, &before, &after, &mut causes);
        }
        // A number that appears or goes does so because of what it is made from, not of what that is compared with.
        if !columns.one_sided || causes.is_empty() {
            let mut whole = sides.map(|side| side.as_ref().map(|side| members(&side.whole)).unwrap_or_default());
            if let Some(overtaking) = overtaking {
                for facts in &mut whole {
                    facts.retain(|_, fact| overtaking.has(fact));
                }
            }
            self.compare(&columns, &whole[0], &whole[1], &mut causes);
        }
        causes.extend(before.iter().chain(&after).find_map(|explanation| entry::disputed(explanation, self.circumstances)));
        causes
    }

    fn compare(&self, columns: &Columns<'a>, before: &Members<'a>, after: &Members<'a>, causes: &mut BTreeSet<Cause>) {
        for fact in before.values() {
            match self.pairs.new_of(fact) {
                None => drop(causes.insert(self.whole_fact(fact, false))),
                Some(other) if after.contains_key(&std::ptr::from_ref(other)) => {
                    causes.extend(self.changed(fact, other, &columns.measured));
                }
                Some(other) => causes.extend(self.moved(fact, other, columns)),
            }
        }
        for fact in after.values() {
            match self.pairs.old_of(fact) {
                None => drop(causes.insert(self.whole_fact(fact, true))),
                Some(other) if before.contains_key(&std::ptr::from_ref(other)) => {}
                Some(other) => {
                    causes.extend(self.moved(other, fact, columns));
                    if !columns.one_sided {
                        // What comes in counts as it is now.
                        causes.extend(self.changed(other, fact, &columns.measured));
                    }
                }
            }
        }
    }

    /// A fact that only one edition has: its row came or went, or its whole file.
    fn whole_fact(&self, fact: &Fact, came: bool) -> Cause {
        let mut cause = Cause::new(Kind::File, &fact.file);
        let mut what = None;
        if !self.circumstances.one_sided.contains(&fact.file) {
            cause.kind = Kind::Row;
            cause.sheet.clone_from(&fact.sheet);
            cause.key.clone_from(&fact.key);
            let first = fact.values.0.iter().find_map(|(_, value)| value.cell.clone());
            cause.cell = first.unwrap_or_default();
            let texts = fact
                .values
                .0
                .iter()
                .filter(|(_, value)| value.cell.is_some() && value.from.is_none())
                .map(|(_, value)| value.written().to_owned());
            what = Some(texts.collect::<Vec<_>>().join(" | "));
        }
        let what = what.or_else(|| Some(String::new()));
        if came {
            cause.new = what;
        } else {
            cause.old = what;
        }
        cause
    }

    /// A fact that counted and no longer does, or the other way round.
    fn moved(&self, old: &Fact, new: &Fact, columns: &Columns<'a>) -> Vec<Cause> {
        if let Some(cause) = amendment::of_row(old, new) {
            return vec![cause];
        }
        let own = self.changed(old, new, &columns.deciding);
        if !own.is_empty() {
            return own;
        }
        match columns.selection {
            Selection::ByFilter => self.circumstances.likely(&[Kind::Definition, Kind::CodeList]),
            Selection::Redefined => self.circumstances.likely(&[Kind::Definition, Kind::Program]),
            // The other fact is among those that the number is compared with, and speaks for itself.
            Selection::BySize => Vec::new(),
        }
    }

    /// Why the values of some columns of a fact are others.
    fn changed(&self, old: &Fact, new: &Fact, columns: &BTreeSet<&str>) -> Vec<Cause> {
        let mut causes = Vec::new();
        for column in columns {
            let (before, after) = (old.values.get(column), new.values.get(column));
            if before.map(|value| &value.value) != after.map(|value| &value.value) {
                causes.extend(self.changed_value(new, column, before, after));
            }
        }
        causes
    }

    fn changed_value(&self, fact: &Fact, column: &str, before: Option<&FactValue>, after: Option<&FactValue>) -> Vec<Cause> {
        let cell = |value: Option<&FactValue>| value.and_then(|value| value.cell.clone());
        let written = |value: Option<&FactValue>| value.map(|value| value.written().to_owned());
        let (cell_before, cell_after) = (cell(before), cell(after));
        let mut causes: Vec<Cause> = amendment::of_column(fact, column, before, after).into_iter().collect();
        // Nothing sent is an empty text, wherever something is assumed or corrected in its place.
        let sent = |value: Option<&'_ FactValue>| value.map_or(String::new(), |value| value.written().to_owned());
        if !causes.is_empty() && sent(before) == sent(after) {
            return causes;
        }
        if before.map(FactValue::written) == after.map(FactValue::written) {
            // The same text is read as something else: a name that a code list gives to another code, another unit.
            let is_number = after.is_some_and(|value| crate::trust::Decimal::parse(&value.value).is_some());
            let kinds = if is_number { [Kind::Definition, Kind::Program] } else { [Kind::CodeList, Kind::Definition] };
            return self.circumstances.likely(&kinds);
        }
        let Some(place) = cell_after.clone().or(cell_before.clone()) else {
            return self.circumstances.likely(&[Kind::Definition]);
        };
        let mut cause = Cause::new(Kind::Cell, &fact.file);
        cause.sheet.clone_from(&fact.sheet);
        // A cell is told as the column that it was read as, whatever followed from it.
        let read_as = after.or(before).and_then(|value| value.from.as_deref());
        read_as.unwrap_or(column).clone_into(&mut cause.column);
        cause.key.clone_from(&fact.key);
        cause.moved_from = cell_before.filter(|before| *before != place);
        cause.cell = place;
        cause.old = written(before);
        cause.new = written(after);
        causes.push(cause);
        causes
    }
}

fn members<'a>(addends: &[Addend<'a>]) -> Members<'a> {
    addends.iter().filter_map(|addend| addend.fact).map(|fact| (std::ptr::from_ref(fact), fact)).collect()
}

fn columns<'a>(old: Option<&'a Number>, new: Option<&'a Number>, remaining: &Remaining<'_>) -> Columns<'a> {
    let numbers = || old.into_iter().chain(new);
    let one_sided = old.is_none() || new.is_none();
    let selection = Selection::between(old, new, remaining);
    // A number that is computed otherwise now depends on what it is computed from now.
    let calculated = new.or(old).into_iter().flat_map(|number| [&number.calculation.columns, &number.calculation.of]).flatten();
    let measured: BTreeSet<&str> = calculated.map(String::as_str).collect();
    let mut deciding: BTreeSet<&str> = numbers().flat_map(entry::columns_filtered).collect();
    if selection == Selection::BySize && !one_sided {
        deciding.extend(&measured);
    }
    Columns { measured, deciding, selection, one_sided }
}
