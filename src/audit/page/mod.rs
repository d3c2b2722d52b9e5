//! The page of a report, held to the points that a program can tell of the Web Content Accessibility Guidelines 2.2, level AA.
//!
//! A browser with axe-core finds more, and is asked where there is one (docs/publication.md); this always runs.

mod colours;
mod ground;
mod labels;
mod pictures;
mod structure;
mod tables;

use super::Point;
use super::faults::Faults;
use super::xml::Element;

/// A page taken apart.
struct Page<'a> {
    /// The whole of it as written.
    text: &'a str,
    body: Element,
    style: &'a str,
}

/// Holds a page to every point. Its language is that of its folder.
pub(super) fn check(bytes: &[u8], language: &str, faults: &mut Faults<'_>) {
    let text = String::from_utf8_lossy(bytes);
    match Page::open(&text) {
        Err(reason) => faults.of_file(Point::Readable, reason),
        Ok(page) => {
            ground::check(&page, language, faults);
            structure::check(&page, faults);
            tables::check(&page, faults);
            pictures::check(&page, faults);
            labels::check(&page, faults);
            colours::check(&page, faults);
        }
    }
}

impl<'a> Page<'a> {
    fn open(text: &'a str) -> Result<Self, String> {
        let end = "</body>";
        let bounds = text.find("<body").zip(text.rfind(end)).ok_or("it has no body")?;
        let body = text.get(bounds.0..bounds.1 + end.len()).ok_or("its body ends before it begins")?;
        // Elements that are not closed in order are a fault of their own; browsers guess what is meant.
        let body = Element::parse(body).map_err(|error| format!("its body is not well formed ({error})"))?;
        let style = text.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map_or("", |(style, _)| style);
        Ok(Self { text, body, style })
    }
}

/// What an element is called in a message: its id, or its name.
fn called(element: &Element) -> String {
    element.get("id").map_or_else(|| format!("<{}>", element.name), |id| format!("#{id}"))
}
