//! `report.toml` with the dates of another year, everything else as it was written.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What became of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edited {
    /// The new text.
    pub(super) text: String,
    /// What was changed, such as `cut_off = 2025-12-31`.
    pub(super) changed: Vec<String>,
    /// Whether dates of senders were taken out.
    pub(super) without_receipts: bool,
    /// Whether it was taken out that senders had nothing to report.
    pub(super) without_nothing: bool,
}

/// The text for another year: the year and the dates under `[report]` moved, what senders had sent taken out.
pub(super) fn edited(text: &str, from: i32, to: i32) -> Result<Edited, String> {
    let table = DeTable::parse(text).map_err(|error| error.message().to_owned())?;
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut changed = Vec::new();
    if let Some(DeValue::Table(report)) = value(table.get_ref(), "report").map(Spanned::get_ref) {
        for key in ["year", "cut_off", "due"] {
            let Some(span) = value(report, key).map(Spanned::span) else { continue };
            let new = if key == "year" { to.to_string() } else { moved(&text[span.clone()], to - from) };
            changed.push(format!("{key} = {new}"));
            edits.push((span, new));
        }
    }
    let (mut without_receipts, mut without_nothing) = (false, false);
    if let Some(DeValue::Array(senders)) = value(table.get_ref(), "sender").map(Spanned::get_ref) {
        for sender in senders {
            let DeValue::Table(sender) = sender.get_ref() else { continue };
            for (key, value) in sender {
                let said = match key.get_ref().as_ref() {
                    "received" | "counts" => &mut without_receipts,
                    "nothing" => &mut without_nothing,
                    _ => continue,
                };
                if let Some(lines) = line(text, key.span().start, value.span().end) {
                    edits.push((lines, String::new()));
                    *said = true;
                }
            }
        }
    }
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut new = text.to_owned();
    for (span, replacement) in edits {
        new.replace_range(span, &replacement);
    }
    Ok(Edited { text: new, changed, without_receipts, without_nothing })
}

fn value<'a, 'text>(table: &'a DeTable<'text>, name: &str) -> Option<&'a Spanned<DeValue<'text>>> {
    table.iter().find(|(key, _)| key.get_ref().as_ref() == name).map(|(_, value)| value)
}

/// The whole lines of an entry that stands on lines of its own.
fn line(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let first = text[..start].rfind('\n').map_or(0, |place| place + 1);
    let last = text[end..].find('\n').map_or(text.len(), |place| end + place + 1);
    let rest = text[end..last].trim();
    (text[first..start].trim().is_empty() && (rest.is_empty() || rest.starts_with('#'))).then_some(first..last)
}

/// A date such as `2024-12-31` so many years later.
fn moved(date: &str, years: i32) -> String {
    let Some((year, rest)) = date.split_once('-') else { return date.to_owned() };
    let Ok(year) = year.trim().parse::<i32>() else { return date.to_owned() };
    let year = year + years;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let rest = if rest == "02-29" && !is_leap { "02-28" } else { rest };
    format!("{year:04}-{rest}")
}
