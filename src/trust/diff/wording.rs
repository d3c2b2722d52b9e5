//! The words of changes and causes, which all formats for readers share.

use std::fmt::Write;

use super::{Cause, Change, Comparison, Kind, Way};
use crate::trust::explain::Scale;

/// `14 numbers changed, 1 appeared, 2 went`.
pub(super) fn headline(comparison: &Comparison<'_>) -> String {
    if comparison.changes.is_empty() {
        return "no printed number changed".to_owned();
    }
    let changed = comparison.count(Way::Changed);
    let mut parts = vec![format!("{changed} printed number{} changed", if changed == 1 { "" } else { "s" })];
    let others = [
        (Way::Appeared, "appeared"),
        (Way::Went, "went"),
        (Way::BeyondDigits, "changed beyond the printed digits"),
        (Way::PrintedOnly, "changed in print only"),
    ];
    parts.extend(
        others.into_iter().filter(|(way, _)| comparison.count(*way) > 0).map(|(way, word)| format!("{} {word}", comparison.count(way))),
    );
    parts.join(", ")
}

/// What is printed then and now, in English where there is English.
pub(super) fn printed(change: &Change<'_>) -> (String, String) {
    let languages = |number: &crate::trust::Number| number.printed.keys().cloned().collect::<Vec<_>>();
    let sides = change.old.into_iter().chain(change.new).map(languages);
    let common = sides.reduce(|left, right| left.into_iter().filter(|language| right.contains(language)).collect()).unwrap_or_default();
    let language = common.iter().find(|language| *language == "en").or(common.first()).cloned().unwrap_or_default();
    let text = |number: Option<&crate::trust::Number>| match number {
        None => "–".to_owned(),
        Some(number) => number.printed.get(&language).unwrap_or(&number.value).clone(),
    };
    (text(change.old), text(change.new))
}

/// By how much: `+1.00 million EUR`; in words where only the rounding shows or hides the change.
pub(super) fn amount(change: &Change<'_>) -> String {
    let scale = Scale::of(change.number());
    let sign = if change.by.magnitude() == change.by { "+" } else { "" };
    let unit = if change.number().unit == "percent" { "percentage points" } else { scale.name() };
    let by = format!("{sign}{} {unit}", scale.text(change.by)).trim_end().to_owned();
    match change.way {
        Way::Changed => by,
        Way::Appeared => format!("appeared: {by}"),
        Way::Went => format!("went: {by}"),
        Way::BeyondDigits => format!("{by}: rounded to the same digits"),
        Way::PrintedOnly => "the exact value is the same: only the rounding or the way of printing changed".to_owned(),
    }
}

/// Where a cause is.
pub(super) fn place(cause: &Cause) -> String {
    let mut text = cause.name.clone();
    if !cause.sheet.is_empty() {
        let _ = write!(text, ", sheet `{}`", cause.sheet);
    }
    if !cause.cell.is_empty() {
        let word =
            if cause.kind == Kind::Row || (cause.kind == Kind::Correction && cause.column.is_empty()) { "row of cell" } else { "cell" };
        let _ = write!(text, ", {word} {}", cause.cell);
    }
    if let Some(before) = &cause.moved_from {
        let _ = write!(text, " (before: {before})");
    }
    text
}

/// What happened there.
pub(super) fn event(cause: &Cause) -> String {
    let side = |text: &Option<String>| text.as_ref().map_or_else(|| "nothing".to_owned(), |text| quoted(text));
    let key = cause.key.trim_end_matches('/');
    match cause.kind {
        Kind::Unexplained => String::new(),
        Kind::File => format!("the file {}", cause.verb()),
        Kind::Correction => format!("{}, {}", correction(cause), cause.because),
        Kind::Row => format!("the row {key} {}: {}", cause.verb(), side(&cause.new.clone().or_else(|| cause.old.clone()))),
        Kind::Cell => {
            let of = if key.is_empty() { String::new() } else { format!(" of {key}") };
            format!("{}{of}: {} → {}", cause.column, side(&cause.old), side(&cause.new))
        }
        Kind::Definition | Kind::CodeList | Kind::Program => match (&cause.old, &cause.new) {
            (Some(old), Some(new)) => format!("{old} → {new}"),
            _ => cause.verb().to_owned(),
        },
    }
}

/// What stood in a cell, between marks that it cannot end.
fn quoted(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// What a correction or an assumption makes of a value or a row.
fn correction(cause: &Cause) -> String {
    let side = |text: &Option<String>| text.as_ref().filter(|text| !text.is_empty()).map_or("nothing".to_owned(), |text| quoted(text));
    let key = cause.key.trim_end_matches('/');
    if cause.column.is_empty() {
        let (verb, row) = if cause.new.is_none() { ("is left out", &cause.old) } else { ("counts again", &cause.new) };
        return format!("the row {key} {verb}: {}", side(row));
    }
    let of = if key.is_empty() { String::new() } else { format!(" of {key}") };
    format!("{}{of}: {} → {}", cause.column, side(&cause.old), side(&cause.new))
}

/// The kind of a cause in words.
pub(super) const fn kind(cause: &Cause) -> &'static str {
    match cause.kind {
        Kind::Cell => "a cell changed",
        Kind::Row => "a row came or went",
        Kind::File => "a file came or went",
        Kind::Correction => "a correction or assumption",
        Kind::Definition => "the definition changed",
        Kind::CodeList => "a code list changed",
        Kind::Program => "the program changed",
        Kind::Unexplained => "unexplained",
    }
}

/// `1, 3`: the numbers of a change's causes, counted from one.
pub(super) fn numbers(change: &Change<'_>) -> String {
    change.causes.iter().map(|cause| (cause + 1).to_string()).collect::<Vec<_>>().join(", ")
}

/// `14 numbers`.
pub(super) fn reach(count: usize) -> String {
    format!("{count} number{}", if count == 1 { "" } else { "s" })
}
