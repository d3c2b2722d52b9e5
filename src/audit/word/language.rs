//! Title and language.

use super::value;
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(core: &Element, styles: &Element, language: &str, faults: &mut Faults<'_>) {
    let said = |name: &str| core.first(name).map(|element| element.text.trim().to_owned()).unwrap_or_default();
    if said("dc:title").is_empty() {
        faults.of_file(Point::WordLanguage, "expected a title of the document, found none");
    }
    let of_text = styles.first("w:docDefaults").and_then(|defaults| {
        let run = defaults.first("w:rPrDefault")?.first("w:rPr")?;
        value(run, "w:lang")
    });
    for (place, found) in [("properties", said("dc:language")), ("text", of_text.unwrap_or_default().to_owned())] {
        if found.split('-').next() != Some(language) {
            faults.of_file(Point::WordLanguage, format!("expected the language `{language}` of the {place}, found `{found}`"));
        }
    }
}
