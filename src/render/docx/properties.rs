//! What the file says about itself, and what a program needs to know before it shows it.

use super::NAMESPACES;
use crate::render::chart::font::FAMILY;
use crate::render::xml::Xml;
use crate::report::Report;

/// Title, subject, language, and a fixed day of making: the last of the reporting year, since a real clock would change the bytes of every build.
pub(super) fn core(report: &Report) -> Vec<u8> {
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    Xml::document("cp:coreProperties", &namespaces, |xml| {
        xml.text_element("dc:title", &[], &super::text::fitting(&report.title));
        xml.text_element("dc:subject", &[], &super::text::fitting(&report.subtitle));
        xml.text_element("dc:description", &[], &super::text::fitting(&report.words.made_by));
        xml.text_element("dc:language", &[], &report.dictionary);
        let day = format!("{:04}-12-31T00:00:00Z", report.year.clamp(1900, 9999));
        for date in ["dcterms:created", "dcterms:modified"] {
            xml.text_element(date, &[("xsi:type", "dcterms:W3CDTF")], &day);
        }
    })
}

/// The ways of Word 2013 and later. Nothing asks for fields to be updated when the document is opened: Word would ask the reader back.
pub(super) fn settings(dictionary: &str) -> Vec<u8> {
    let way = [("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")];
    Xml::document("w:settings", NAMESPACES, |xml| {
        xml.empty("w:defaultTabStop", &[("w:val", "709")]);
        xml.element("w:compat", &[], |xml| xml.empty("w:compatSetting", &way));
        xml.empty("w:themeFontLang", &[("w:val", dictionary)]);
    })
}

/// The font of the charts, and what takes its place where it is not installed.
pub(super) fn fonts() -> Vec<u8> {
    Xml::document("w:fonts", NAMESPACES, |xml| {
        xml.element("w:font", &[("w:name", FAMILY)], |xml| {
            xml.empty("w:altName", &[("w:val", "Arial")]);
            // A font of no serifs, of medium weight and width: Word looks for one that is like it.
            xml.empty("w:panose1", &[("w:val", "020B0502040504020204")]);
            xml.empty("w:charset", &[("w:val", "00")]);
            xml.empty("w:family", &[("w:val", "swiss")]);
            xml.empty("w:pitch", &[("w:val", "variable")]);
        });
    })
}
