//! Placeholders in a file of lines.

use super::Filler;
use super::fault::{Fault, Place, Wrong};
use super::placeholder::{self, Kind};
use crate::prose::Format;

/// The text with its placeholders filled, or all its faults.
pub(super) fn fill(filler: &Filler<'_>, format: Format, text: &str) -> Result<String, Vec<Fault>> {
    let mut result = String::with_capacity(text.len());
    let mut faults = Vec::new();
    let mut from = 0;
    for found in placeholder::find(text) {
        result.push_str(&text[from..found.range.start]);
        from = found.range.end;
        match replacement(filler, &text[found.range.clone()], found.kind) {
            Ok(number) if found.kind == Kind::Escaped => result.push_str(&number),
            Ok(number) => result.push_str(&format.escaped(&number)),
            Err(wrong) => faults.push(wrong.at(place(text, found.range.start))),
        }
    }
    result.push_str(&text[from..]);
    if faults.is_empty() { Ok(result) } else { Err(faults) }
}

/// What is written in the place of a placeholder.
pub(super) fn replacement(filler: &Filler<'_>, written: &str, kind: Kind) -> Result<String, Wrong> {
    match kind {
        Kind::Whole => filler.text(placeholder::content(written)),
        Kind::Escaped => Ok("{{".to_owned()),
        Kind::Unclosed => Err(Wrong::new("expected `}}` after `{{`, found the end of the paragraph or another `{{`")
            .with_hint("write `\\{{` where two braces are meant")),
    }
}

/// Line and column of a byte, both counted from 1.
fn place(text: &str, byte: usize) -> Place {
    let before = &text[..byte];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    Place::Line { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
}
