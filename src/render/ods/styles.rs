//! `styles.xml`: the default font and language, and the page to print on.

use super::office;
use crate::render::workbook_layout::{FONT, FONT_SIZE, Properties, TITLE_SIZE};
use crate::render::xml::Xml;

/// What cells look like.
pub(super) const DEFAULT: &str = "Default";

/// The style by which programs know the heading of a sheet.
pub(super) const HEADING: &str = "Heading_20_1";

/// The page of all sheets.
pub(super) const PAGE: &str = "Default";

/// A4, landscape, as wide as one page and as long as need be; margins as Excel has them.
const PAGE_PROPERTIES: &[(&str, &str)] = &[
    ("fo:page-width", "297mm"),
    ("fo:page-height", "210mm"),
    ("style:print-orientation", "landscape"),
    ("fo:margin-top", "0.75in"),
    ("fo:margin-bottom", "0.75in"),
    ("fo:margin-left", "0.7in"),
    ("fo:margin-right", "0.7in"),
    ("style:scale-to-X", "1"),
];

/// The whole part.
pub(super) fn document(properties: &Properties) -> Vec<u8> {
    let size = format!("{FONT_SIZE}pt");
    let language = language(&properties.language);
    let mut text = vec![("style:font-name", FONT), ("fo:font-size", size.as_str())];
    text.extend(language.iter().map(|(name, value)| (*name, *value)));
    office::document("office:document-styles", |xml| {
        font(xml);
        xml.element("office:styles", &[], |xml| {
            xml.element("style:default-style", &[("style:family", "table-cell")], |xml| xml.empty("style:text-properties", &text));
            xml.empty("style:style", &[("style:name", DEFAULT), ("style:family", "table-cell")]);
            let heading = [("style:name", HEADING), ("style:display-name", "Heading 1"), ("style:family", "table-cell")];
            let heading: Vec<_> = heading.into_iter().chain([("style:parent-style-name", DEFAULT)]).collect();
            let title = format!("{TITLE_SIZE}pt");
            let title = [("fo:font-size", title.as_str()), ("fo:font-weight", "bold")];
            xml.element("style:style", &heading, |xml| xml.empty("style:text-properties", &title));
        });
        xml.element("office:automatic-styles", &[], |xml| {
            xml.element("style:page-layout", &[("style:name", "page")], |xml| {
                xml.empty("style:page-layout-properties", PAGE_PROPERTIES);
            });
        });
        xml.element("office:master-styles", &[], |xml| {
            xml.empty("style:master-page", &[("style:name", PAGE), ("style:page-layout-name", "page")]);
        });
    })
}

/// The font, which both parts with styles must declare.
pub(super) fn font(xml: &mut Xml) {
    let family = [("style:name", FONT), ("svg:font-family", FONT), ("style:font-family-generic", "swiss")];
    xml.element("office:font-face-decls", &[], |xml| xml.empty("style:font-face", &family));
}

/// A language tag in the parts that ODF takes: language, script and country.
fn language(tag: &str) -> Vec<(&'static str, &str)> {
    let mut parts = tag.split('-');
    let language = parts.next().map(|part| ("fo:language", part));
    let further = parts.filter_map(|part| match part.len() {
        4 => Some(("fo:script", part)),
        2 | 3 => Some(("fo:country", part)),
        _ => None,
    });
    language.into_iter().chain(further).collect()
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn a_language_tag_is_taken_apart() {
        assert_eq!(language("nl"), [("fo:language", "nl")]);
        assert_eq!(language("sr-Latn-RS"), [("fo:language", "sr"), ("fo:script", "Latn"), ("fo:country", "RS")]);
    }
}
