//! Paragraphs and runs of text.

use crate::render::xml::Xml;

/// A paragraph of a style with one text.
pub(super) fn paragraph(xml: &mut Xml, style: &str, text: &str) {
    styled(xml, style, |_| {}, |xml| run(xml, text));
}

/// A paragraph of a style: what it asks for beside the style, and what stands in it.
pub(super) fn styled(xml: &mut Xml, style: &str, properties: impl FnOnce(&mut Xml), content: impl FnOnce(&mut Xml)) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", style)]);
            properties(xml);
        });
        content(xml);
    });
}

/// A run of text with its spaces.
pub(super) fn run(xml: &mut Xml, text: &str) {
    xml.element("w:r", &[], |xml| words(xml, text));
}

/// A run of bold text.
pub(super) fn bold(xml: &mut Xml, text: &str) {
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| xml.empty("w:b", &[]));
        words(xml, text);
    });
}

/// A run of text in letters of this size, in half points.
pub(super) fn sized(xml: &mut Xml, text: &str, size: &str) {
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| {
            xml.empty("w:sz", &[("w:val", size)]);
            xml.empty("w:szCs", &[("w:val", size)]);
        });
        words(xml, text);
    });
}

fn words(xml: &mut Xml, text: &str) {
    xml.text_element("w:t", &[("xml:space", "preserve")], &fitting(text));
}

/// A field, and what it shows until it is updated.
pub(super) fn field(xml: &mut Xml, instruction: &str, shown: &str) {
    xml.element("w:fldSimple", &[("w:instr", &format!(" {instruction} "))], |xml| run(xml, shown));
}

/// A text on one line, with characters that XML does not know replaced.
pub(super) fn fitting(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '\t' | '\n' | '\r' => ' ',
        letter if letter.is_ascii_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => char::REPLACEMENT_CHARACTER,
        letter => letter,
    });
    letters.collect()
}
