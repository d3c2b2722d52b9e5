//! Changes whose cause is a correction or an assumption: it came, went, or became another.

use super::cause::{Cause, Kind};
use crate::trust::explain::because;
use crate::trust::{Fact, FactValue, Grounds};

/// The correction or assumption that gives a value: what it gives, and why.
fn of_value(value: Option<&FactValue>) -> Option<(&str, &Grounds)> {
    let value = value?;
    let corrected = value.corrected.as_ref().map(|corrected| (corrected.to.as_str(), &corrected.grounds));
    corrected.or_else(|| value.assumed.as_ref().map(|grounds| (value.value.as_str(), grounds)))
}

/// The cause where a value is given by a correction or an assumption on one side, or by different ones.
pub(super) fn of_column(fact: &Fact, column: &str, before: Option<&FactValue>, after: Option<&FactValue>) -> Option<Cause> {
    let (old, new) = (of_value(before), of_value(after));
    if old.map(|(to, _)| to) == new.map(|(to, _)| to) {
        return None;
    }
    let cell = |value: Option<&FactValue>| value.and_then(|value| value.cell.clone());
    let counts = |given: Option<(&str, &Grounds)>, value: Option<&FactValue>| match given {
        Some((to, _)) => Some(to.to_owned()),
        None => value.map(|value| value.written().to_owned()),
    };
    let mut cause = Cause::new(Kind::Correction, &fact.file);
    cause.sheet.clone_from(&fact.sheet);
    cause.cell = cell(after).or_else(|| cell(before)).unwrap_or_default();
    column.clone_into(&mut cause.column);
    cause.key.clone_from(&fact.key);
    cause.old = counts(old, before);
    cause.new = counts(new, after);
    cause.because = told(old.map(|(_, grounds)| grounds), new.map(|(_, grounds)| grounds));
    Some(cause)
}

/// The cause where a row is left out on one side only.
pub(super) fn of_row(old: &Fact, new: &Fact) -> Option<Cause> {
    if old.left_out.is_some() == new.left_out.is_some() {
        return None;
    }
    let mut cause = Cause::new(Kind::Correction, &new.file);
    cause.sheet.clone_from(&new.sheet);
    cause.cell = new.values.0.iter().find_map(|(_, value)| value.cell.clone()).unwrap_or_default();
    cause.key.clone_from(&new.key);
    let texts = new.values.0.iter().filter(|(_, value)| value.cell.is_some()).map(|(_, value)| value.written().to_owned());
    let texts = Some(texts.collect::<Vec<_>>().join(" | "));
    (cause.old, cause.new) = if new.left_out.is_some() { (texts, None) } else { (None, texts) };
    cause.because = told(old.left_out.as_ref(), new.left_out.as_ref());
    Some(cause)
}

/// Why, and that the reason no longer holds where the correction went.
fn told(old: Option<&Grounds>, new: Option<&Grounds>) -> String {
    match (old, new) {
        (_, Some(new)) => because(new),
        (Some(old), None) => format!("no longer {}", because(old)),
        (None, None) => String::new(),
    }
}
