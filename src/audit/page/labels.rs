//! Whether what can be reached with the keyboard says what it is.

use super::{Page, called};
use crate::audit::Point;
use crate::audit::faults::Faults;

/// What a reader can go to or act on.
const ACTIVE: &[&str] = &["a", "button", "summary", "input", "select", "textarea", "dialog"];

pub(super) fn check(page: &Page<'_>, faults: &mut Faults<'_>) {
    for element in page.body.descendants() {
        let is_region = element.get("role") == Some("region") || element.name == "nav" || element.get("tabindex") == Some("0");
        if !is_region && !ACTIVE.contains(&element.name.as_str()) {
            continue;
        }
        let named = ["aria-label", "aria-labelledby"].iter().any(|name| element.get(name).is_some_and(|name| !name.trim().is_empty()));
        let says = !is_region && element.name != "dialog" && !element.whole_text().trim().is_empty();
        if !named && !says {
            faults.of_file(Point::PageLabels, format!("expected {} to say what it is", called(element)));
        }
        if element.get("tabindex").is_some_and(|index| index.parse::<i32>().is_ok_and(|index| index > 0)) {
            faults.of_file(Point::PageLabels, format!("expected {} to be reached in the order of the page", called(element)));
        }
    }
}
