//! Placeholders in a Word document, however many runs they are split over.

use super::fault::{Fault, Place};
use super::{Filled, Filler, placeholder, plain};
use crate::prose::docx::{self, Edit, Part};
use crate::prose::format::Unreadable;

/// The document with its placeholders filled, or all its faults. What is no placeholder stays byte for byte.
pub(super) fn fill(filler: &Filler<'_>, bytes: &[u8]) -> Result<Filled, Unreadable> {
    let mut edited = Vec::new();
    let mut faults = Vec::new();
    for part in docx::parts(bytes)? {
        let edits = edits(filler, &part, &mut faults)?;
        edited.push((part, edits));
    }
    if faults.is_empty() { docx::edited(bytes, &edited).map(Ok) } else { Ok(Err(faults)) }
}

fn edits(filler: &Filler<'_>, part: &Part, faults: &mut Vec<Fault>) -> Result<Vec<Edit>, Unreadable> {
    let mut edits = Vec::new();
    for (paragraph, number) in part.paragraphs()?.iter().zip(1..) {
        for found in placeholder::find(&paragraph.text) {
            match plain::replacement(filler, &paragraph.text[found.range.clone()], found.kind) {
                Ok(text) => edits.extend(paragraph.replace(found.range, &text)),
                Err(wrong) => {
                    let column = paragraph.text[..found.range.start].chars().count() + 1;
                    faults.push(wrong.at(Place::Paragraph { part: part.name.clone(), paragraph: number, column }));
                }
            }
        }
    }
    Ok(edits)
}
