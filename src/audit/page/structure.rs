//! Landmarks, the way past the contents, headings, ids.

use std::collections::BTreeMap;

use super::{Page, called};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

/// Attributes that name other elements by their ids.
const REFERENCES: &[&str] = &["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

pub(super) fn check(page: &Page<'_>, faults: &mut Faults<'_>) {
    let elements = page.body.descendants();
    landmarks(&elements, faults);
    headings(&elements, faults);
    ids(&elements, faults);
}

fn landmarks(elements: &[&Element], faults: &mut Faults<'_>) {
    for name in ["h1", "header", "nav", "main", "footer"] {
        let count = elements.iter().filter(|element| element.name == name).count();
        if count != 1 {
            faults.of_file(Point::PageLandmarks, format!("expected one `<{name}>`, found {count}"));
        }
    }
    let main = elements.iter().find(|element| element.name == "main").and_then(|main| main.get("id"));
    let first = elements.iter().find(|element| matches!(element.name.as_str(), "a" | "button" | "summary"));
    let skips = first.and_then(|first| first.get("href")?.strip_prefix('#'));
    if main.is_none() || skips != main {
        faults.of_file(Point::PageLandmarks, "expected the first link to lead to `<main>`");
    }
}

fn headings(elements: &[&Element], faults: &mut Faults<'_>) {
    let mut level = 0;
    for element in elements {
        let Some(next) = element.name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok()) else { continue };
        if next > level + 1 {
            let message = format!("expected a heading of level {} at most, found {} of level {next}", level + 1, called(element));
            faults.of_file(Point::PageHeadings, message);
        }
        if element.whole_text().trim().is_empty() {
            faults.of_file(Point::PageHeadings, format!("expected words in the heading {}", called(element)));
        }
        level = next;
    }
}

fn ids(elements: &[&Element], faults: &mut Faults<'_>) {
    let mut ids: BTreeMap<&str, u32> = BTreeMap::new();
    for id in elements.iter().filter_map(|element| element.get("id")) {
        *ids.entry(id).or_default() += 1;
    }
    for (id, count) in ids.iter().filter(|(_, count)| **count > 1) {
        faults.of_file(Point::PageIds, format!("expected the id `{id}` once, found it {count} times"));
    }
    for element in elements {
        let named = REFERENCES.iter().filter_map(|name| element.get(name)).flat_map(str::split_whitespace);
        for id in named.chain(element.get("href").and_then(|href| href.strip_prefix('#'))).filter(|id| !ids.contains_key(id)) {
            faults.of_file(Point::PageIds, format!("expected an element with the id `{id}`, to which {} refers", called(element)));
        }
    }
}
