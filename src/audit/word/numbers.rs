//! Whether the numbers of a table are those of the ledger, as they are printed.

use super::text::{Text, bookmark, letters};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::trust::Number;

pub(super) fn check(text: &Text<'_>, language: &str, numbers: &[Number], faults: &mut Faults<'_>) {
    let mut id = "";
    for block in &text.blocks {
        if text.is_caption(block) {
            id = bookmark(block.element).unwrap_or_default();
        }
        if block.element.name != "w:tbl" {
            continue;
        }
        let paragraphs = block.element.all("w:tr").skip(1).flat_map(|row| row.within("w:p")).filter(|paragraph| text.is_right(paragraph));
        let found: Vec<String> =
            paragraphs.map(letters).filter(|text| text.starts_with(|first: char| first.is_ascii_digit() || first == '−')).collect();
        let own = |number: &&Number| number.id.split_once('/').is_some_and(|(table, _)| table == id) && !number.is_of_picture();
        let expected: Vec<(&str, &str)> = numbers
            .iter()
            .filter(own)
            .map(|number| (number.id.as_str(), number.printed.get(language).map_or("", String::as_str)))
            .collect();
        if found.len() != expected.len() {
            let message = format!("expected the {} numbers of `{id}` in the ledger, found {}", expected.len(), found.len());
            faults.of_file(Point::WordNumbers, message);
            continue;
        }
        for (found, (id, printed)) in found.iter().zip(expected).filter(|(found, (_, printed))| found != printed) {
            faults.of_file(Point::WordNumbers, format!("expected `{printed}` of `{id}`, found `{found}`"));
        }
    }
}
