//! The contents: a field that Word fills anew when it is asked to, with its entries in place for who does not ask.
//!
//! The numbers of the pages are known only to who lays them out, so the entries are links and have none until the field is updated.

use super::caption::bookmark;
use super::text::{paragraph, run, styled};
use crate::render::xml::Xml;

/// All headings of the first two levels, captions among them, as links.
const INSTRUCTION: &str = " TOC \\o \"1-2\" \\h \\z \\u ";

/// One line of the contents.
pub(super) struct Entry<'a> {
    /// 1 for the heading of a part, 2 for a table or figure.
    pub(super) level: u32,
    pub(super) text: &'a str,
    /// What it leads to.
    pub(super) target: &'a str,
}

/// The contents under their heading.
pub(super) fn write(xml: &mut Xml, heading: &str, entries: &[Entry<'_>]) {
    xml.element("w:sdt", &[], |xml| {
        xml.element("w:sdtPr", &[], |xml| {
            xml.element("w:docPartObj", &[], |xml| {
                xml.empty("w:docPartGallery", &[("w:val", "Table of Contents")]);
                xml.empty("w:docPartUnique", &[]);
            });
        });
        xml.element("w:sdtContent", &[], |xml| {
            paragraph(xml, "TOCHeading", heading);
            for (place, entry) in entries.iter().enumerate() {
                let (first, last) = (place == 0, place + 1 == entries.len());
                styled(
                    xml,
                    &format!("TOC{}", entry.level),
                    |_| {},
                    |xml| {
                        if first {
                            mark(xml, "begin");
                            xml.element("w:r", &[], |xml| xml.text_element("w:instrText", &[("xml:space", "preserve")], INSTRUCTION));
                            mark(xml, "separate");
                        }
                        xml.element("w:hyperlink", &[("w:anchor", &bookmark(entry.target)), ("w:history", "1")], |xml| {
                            run(xml, entry.text);
                        });
                        if last {
                            mark(xml, "end");
                        }
                    },
                );
            }
        });
    });
}

/// The beginning of the field, of what it shows, and its end.
fn mark(xml: &mut Xml, kind: &str) {
    xml.element("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
}
