//! Language, title, enlargement, and that nothing is loaded from elsewhere.

use super::Page;
use crate::audit::Point;
use crate::audit::faults::Faults;

pub(super) fn check(page: &Page<'_>, language: &str, faults: &mut Faults<'_>) {
    if !page.text.contains(&format!("<html lang=\"{language}\"")) {
        faults.of_file(Point::PageLanguage, format!("expected `<html lang=\"{language}\">`"));
    }
    let title = page.text.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map_or("", |(title, _)| title);
    if title.trim().is_empty() {
        faults.of_file(Point::PageLanguage, "expected a title of the document, found none");
    }
    if !page.text.contains("width=device-width") || ["user-scalable=no", "maximum-scale"].iter().any(|no| page.text.contains(no)) {
        faults.of_file(Point::PageLanguage, "expected a page that fits the screen and can be enlarged");
    }
    let loaded = page.body.descendants().into_iter().find_map(|element| {
        let address = element.get("src").or_else(|| element.get("href"))?;
        (!address.starts_with('#') && !address.starts_with("data:")).then(|| address.to_owned())
    });
    if let Some(address) = loaded {
        faults.of_file(Point::PageAlone, format!("expected a page that stands alone, found `{address}`"));
    }
}
