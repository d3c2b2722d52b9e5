//! The Word document of a report, held to the points that a program can tell of EN 301 549 (chapter 10, documents) and to what this program
//! promises of its numbers.

mod captions;
mod contrast;
mod headings;
mod language;
mod numbers;
mod parts;
mod pictures;
mod tables;
mod text;
mod whole;

use super::Point;
use super::archive::Archive;
use super::faults::Faults;
use super::xml::Element;
use crate::trust::Number;
use text::Text;

/// The part with the text.
const DOCUMENT: &str = "word/document.xml";

/// Holds a document to every point. Its language is that of its folder, and the numbers are those of the ledger.
pub(super) fn check(bytes: &[u8], language: &str, numbers: &[Number], faults: &mut Faults<'_>) {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(reason) => return faults.of_file(Point::Readable, reason),
    };
    parts::check(&archive, faults);
    let part = |name: &str| archive.xml(name);
    match (part(DOCUMENT), part("word/styles.xml"), part("docProps/core.xml"), part("word/settings.xml")) {
        (Ok(document), Ok(styles), Ok(core), Ok(settings)) => {
            let text = Text::of(&document, &styles);
            language::check(&core, &styles, language, faults);
            headings::check(&text, &document, &settings, faults);
            captions::check(&text, faults);
            tables::check(&text, faults);
            pictures::check(&text, faults);
            whole::check(&text, faults);
            contrast::check(&document, &styles, faults);
            numbers::check(&text, language, numbers, faults);
        }
        (document, styles, core, settings) => {
            let reasons = [document.err(), styles.err(), core.err(), settings.err()];
            reasons.into_iter().flatten().for_each(|reason| faults.of_file(Point::Readable, reason));
        }
    }
}

/// The value of an element that is one value: `<w:sz w:val="20"/>`.
fn value<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.first(name)?.get("w:val")
}
