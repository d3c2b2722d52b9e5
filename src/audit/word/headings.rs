//! Headings and the contents that lead to them.

use std::collections::BTreeSet;

use super::text::{Text, bookmark, letters};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(text: &Text<'_>, document: &Element, settings: &Element, faults: &mut Faults<'_>) {
    let links: BTreeSet<&str> = document.within("w:hyperlink").into_iter().filter_map(|link| link.get("w:anchor")).collect();
    let bookmarks: BTreeSet<&str> = document.within("w:bookmarkStart").into_iter().filter_map(|mark| mark.get("w:name")).collect();
    let mut level = 0;
    for paragraph in text.blocks.iter().map(|block| block.element) {
        let Some(next) = text.level(paragraph) else { continue };
        let words = letters(paragraph);
        if words.trim().is_empty() {
            faults.of_file(Point::WordHeadings, "expected words in every heading, found one without");
        }
        if next > level + 1 {
            faults.of_file(
                Point::WordHeadings,
                format!("expected a heading of level {} at most, found `{words}` of level {next}", level + 1),
            );
        }
        if bookmark(paragraph).is_none_or(|name| !links.contains(name)) {
            faults.of_file(Point::WordHeadings, format!("expected the contents to lead to `{words}`"));
        }
        level = next;
    }
    for link in links.difference(&bookmarks) {
        faults.of_file(Point::WordHeadings, format!("expected a heading with the bookmark `{link}`, to which the contents lead"));
    }
    let dirty = document.descendants().into_iter().any(|element| element.get("w:dirty").is_some());
    if dirty || settings.first("w:updateFields").is_some() {
        faults.of_file(Point::WordHeadings, "expected no field that asks to be updated when the document is opened");
    }
}
