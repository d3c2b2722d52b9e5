//! Whether marks of notes lead to their texts, and texts have marks.

use std::collections::BTreeMap;

use crate::audit::Point;
use crate::audit::book::{Book, Sheet};
use crate::audit::faults::Faults;
use crate::location::CellRef;

pub(super) fn check(book: &Book, faults: &mut Faults<'_>) {
    let Some((notes, others)) = book.sheets.split_last() else { return };
    let mut explained: BTreeMap<String, (CellRef, bool)> = BTreeMap::new();
    for cell in notes.cells.keys().filter(|cell| cell.column == 0) {
        for mark in marks(&notes.text(*cell)) {
            explained.insert(mark.to_owned(), (*cell, false));
        }
    }
    for sheet in others {
        for cell in sheet.cells.keys() {
            for mark in marks(&sheet.text(*cell)) {
                match explained.get_mut(mark) {
                    Some((_, referred)) => *referred = true,
                    None => faults.of_cell(Point::NotesExplained, &sheet.name, *cell, not_explained(notes, mark)),
                }
            }
        }
    }
    for (mark, (cell, _)) in explained.iter().filter(|(_, (_, referred))| !referred) {
        faults.of_cell(Point::NotesExplained, &notes.name, *cell, format!("expected a reference to `{mark}` on a sheet, found none"));
    }
}

fn not_explained(notes: &Sheet, mark: &str) -> String {
    format!("expected the text of `{mark}` on the sheet `{}`, found none", notes.name)
}

/// The marks in a text: `[note 1]`, a word and a number in brackets.
fn marks(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('[') {
        let Some(length) = text[start..].find(']') else { break };
        let (word, number) = text[start + 1..start + length].rsplit_once(' ').unwrap_or_default();
        let is_word = !word.is_empty() && word.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
        if is_word && !number.is_empty() && number.chars().all(|letter| letter.is_ascii_digit()) {
            found.push(&text[start..=start + length]);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::marks;

    #[test]
    fn a_mark_is_a_word_and_a_number_in_brackets() {
        assert_eq!(marks("Table 2: Amounts [note 1] [Anmerkung 12]"), ["[note 1]", "[Anmerkung 12]"]);
        assert!(marks("[x] not reported, [1], [note], [DE 12").is_empty());
    }
}
