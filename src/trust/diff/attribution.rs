//! Which causes changed a number: the facts that it was made from then and now are compared one by one.

use std::collections::{BTreeMap, BTreeSet};

use super::cause::{Cause, Kind};
use super::circumstances::Circumstances;
use super::fact::Pairs;
use super::{Way, amendment};
use crate::trust::explain::{Addend, Cellar};
use crate::trust::{Cells, Fact, FactValue, Number};

/// What is needed to find causes.
pub(super) struct Attribution<'c, 'a> {
    pub(super) pairs: &'c Pairs<'a>,
    pub(super) circumstances: &'c Circumstances,
    pub(super) old: &'c Cellar<'a>,
    pub(super) new: &'c Cellar<'a>,
}

/// The facts of one side of a number.
type Members<'a> = BTreeMap<*const Fact, &'a Fact>;

/// The columns that settle a number: what it is computed from, and what decides which facts count.
struct Columns<'a> {
    measured: BTreeSet<&'a str>,
    deciding: BTreeSet<&'a str>,
    /// Whether the number compares groups of facts, so that a fact can begin to count because of another one.
    comparing: bool,
}

impl<'a> Attribution<'_, 'a> {
    /// The causes of one changed number; at least one.
    pub(super) fn causes(&self, old: Option<&'a Number>, new: Option<&'a Number>, way: Way) -> BTreeSet<Cause> {
        if way == Way::PrintedOnly {
            return self.circumstances.likely(&[Kind::Definition, Kind::Program]).into_iter().collect();
        }
        let columns = columns(old, new);
        let mut causes = BTreeSet::new();
        let sides: [fn(&Number) -> &[Cells]; 2] = [|number| number.sources.as_slice(), |number| number.whole.as_slice()];
        for cells in sides {
            let before = old.map(|number| members(&self.old.addends(number, cells(number)))).unwrap_or_default();
            let after = new.map(|number| members(&self.new.addends(number, cells(number)))).unwrap_or_default();
            self.compare(&columns, &before, &after, &mut causes);
        }
        if causes.is_empty() {
            causes.extend(self.circumstances.likely(&[Kind::Definition, Kind::Program]));
        }
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
                Some(other) => causes.extend(self.moved(other, fact, columns)),
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
        let mut causes = self.changed(old, new, &columns.deciding);
        if causes.is_empty() {
            // A group of small rows has no key in its filter: any change of the fact may have moved it.
            let all = old.values.0.iter().chain(&new.values.0).map(|(column, _)| column.as_str()).collect();
            causes = self.changed(old, new, &all);
        }
        // The other fact is among those that the number is compared with, and speaks for itself.
        if causes.is_empty() && !columns.comparing { self.circumstances.likely(&[Kind::Definition, Kind::CodeList]) } else { causes }
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

fn columns<'a>(old: Option<&'a Number>, new: Option<&'a Number>) -> Columns<'a> {
    let numbers = || old.into_iter().chain(new);
    Columns {
        measured: numbers()
            .flat_map(|number| [&number.calculation.columns, &number.calculation.of])
            .flatten()
            .map(String::as_str)
            .collect(),
        comparing: numbers().any(|number| !number.calculation.of.is_empty() || number.calculation.kind == "share-so-far"),
        deciding: numbers().flat_map(|number| number.filter.0.iter().map(|(column, _)| column.as_str())).collect(),
    }
}
