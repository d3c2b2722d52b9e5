//! `word/styles.xml`: how paragraphs and tables look, and the language of the text. The names are those that Word knows, so that whoever goes on
//! writing finds them; sizes and colours are those of the PDF.

use super::NAMESPACES;
use super::layout::PADDING;
use crate::render::chart::font::FAMILY;
use crate::render::xml::Xml;

const INK: &str = "262B38";
const MUTED: &str = "515560";
const BLUE: &str = "004494";
const LINE: &str = "B8BDC9";

/// How a paragraph looks. Lengths are in twentieths of a point, sizes of letters in half points.
struct Look {
    id: &'static str,
    /// As Word shows it; its own names begin with a small letter.
    name: &'static str,
    size: &'static str,
    bold: bool,
    colour: &'static str,
    before: &'static str,
    after: &'static str,
    /// What else is asked of the paragraph.
    ways: &'static [Way],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It stays on the page of what follows.
    KeepsToNext,
    /// It begins a page.
    BeginsPage,
    /// It stands at the right.
    Right,
    /// It begins this far from the left.
    Indented(&'static str),
    /// It is a heading of this level, counted from 0.
    Level(&'static str),
}

const fn look(
    id: &'static str,
    name: &'static str,
    letters: (&'static str, bool, &'static str),
    space: (&'static str, &'static str),
) -> Look {
    let (size, bold, colour) = letters;
    Look { id, name, size, bold, colour, before: space.0, after: space.1, ways: &[] }
}

const LOOKS: &[Look] = &[
    Look { ways: &[Way::KeepsToNext], ..look("Title", "Title", ("56", true, BLUE), ("4400", "240")) },
    look("Subtitle", "Subtitle", ("26", false, INK), ("0", "720")),
    Look { ways: &[Way::KeepsToNext, Way::BeginsPage, Way::Level("0")], ..look("Heading1", "heading 1", ("34", true, BLUE), ("0", "240")) },
    Look { ways: &[Way::KeepsToNext, Way::Level("1")], ..look("Heading2", "heading 2", ("26", true, BLUE), ("400", "120")) },
    Look { ways: &[Way::KeepsToNext, Way::Level("2")], ..look("Heading3", "heading 3", ("22", true, BLUE), ("280", "100")) },
    // A caption is found as a heading is, from the contents, in the navigation pane and by those who hear the document.
    Look { ways: &[Way::KeepsToNext, Way::Level("1")], ..look("Caption", "caption", ("22", true, BLUE), ("440", "140")) },
    Look { ways: &[Way::BeginsPage], ..look("TOCHeading", "TOC Heading", ("34", true, BLUE), ("0", "240")) },
    look("TOC1", "toc 1", ("20", true, INK), ("200", "60")),
    Look { ways: &[Way::Indented("284")], ..look("TOC2", "toc 2", ("19", false, INK), ("0", "60")) },
    look("Header", "header", ("16", false, MUTED), ("0", "0")),
    look("Footer", "footer", ("16", false, MUTED), ("0", "0")),
    look("Picture", "Picture", ("20", false, INK), ("0", "120")),
    Look { ways: &[Way::KeepsToNext], ..look("DataHeading", "Data heading", ("18", true, INK), ("160", "80")) },
    look("Note", "Note", ("16", false, MUTED), ("40", "0")),
    look("Source", "Source", ("16", false, MUTED), ("80", "160")),
    look("MadeBy", "Made by", ("19", false, MUTED), ("0", "120")),
    look("TextHeading", "Text heading", ("16", true, INK), ("40", "40")),
    Look { ways: &[Way::Right], ..look("NumberHeading", "Number heading", ("16", true, INK), ("40", "40")) },
    look("TextCell", "Text cell", ("16", false, INK), ("40", "40")),
    Look { ways: &[Way::Right], ..look("NumberCell", "Number cell", ("16", false, INK), ("40", "40")) },
    look("TextSum", "Text sum", ("16", true, INK), ("40", "40")),
    Look { ways: &[Way::Right], ..look("NumberSum", "Number sum", ("16", true, INK), ("40", "40")) },
];

/// The whole part; the dictionary is that of the text.
pub(super) fn document(dictionary: &str) -> Vec<u8> {
    Xml::document("w:styles", NAMESPACES, |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    xml.empty("w:rFonts", &[("w:ascii", FAMILY), ("w:hAnsi", FAMILY), ("w:eastAsia", FAMILY), ("w:cs", FAMILY)]);
                    xml.empty("w:color", &[("w:val", INK)]);
                    xml.empty("w:sz", &[("w:val", "20")]);
                    xml.empty("w:szCs", &[("w:val", "20")]);
                    xml.empty("w:lang", &[("w:val", dictionary), ("w:eastAsia", dictionary)]);
                });
            });
            xml.element("w:pPrDefault", &[], |xml| {
                xml.element("w:pPr", &[], |xml| xml.empty("w:spacing", &[("w:after", "120")]));
            });
        });
        xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
            xml.empty("w:name", &[("w:val", "Normal")]);
            xml.empty("w:qFormat", &[]);
        });
        for look in LOOKS {
            paragraph(xml, look);
        }
        table(xml);
    })
}

fn paragraph(xml: &mut Xml, look: &Look) {
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", look.id)], |xml| {
        xml.empty("w:name", &[("w:val", look.name)]);
        xml.empty("w:basedOn", &[("w:val", "Normal")]);
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| of_paragraph(xml, look));
        xml.element("w:rPr", &[], |xml| {
            if look.bold {
                xml.empty("w:b", &[]);
            }
            xml.empty("w:color", &[("w:val", look.colour)]);
            xml.empty("w:sz", &[("w:val", look.size)]);
            xml.empty("w:szCs", &[("w:val", look.size)]);
        });
    });
}

/// The order of the elements is that of the format, which Word insists on.
fn of_paragraph(xml: &mut Xml, look: &Look) {
    let has = |way| look.ways.contains(&way);
    if has(Way::KeepsToNext) {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    if has(Way::BeginsPage) {
        xml.empty("w:pageBreakBefore", &[]);
    }
    xml.empty("w:spacing", &[("w:before", look.before), ("w:after", look.after)]);
    for way in look.ways {
        if let Way::Indented(left) = way {
            xml.empty("w:ind", &[("w:left", left)]);
        }
    }
    if has(Way::Right) {
        xml.empty("w:jc", &[("w:val", "right")]);
    }
    for way in look.ways {
        if let Way::Level(level) = way {
            xml.empty("w:outlineLvl", &[("w:val", level)]);
        }
    }
}

/// Thin lines between the rows, and a blue one below the headings.
fn table(xml: &mut Xml) {
    let line = |size, colour| [("w:val", "single"), ("w:sz", size), ("w:space", "0"), ("w:color", colour)];
    let half = format!("{:.0}", PADDING * 10.0);
    xml.element("w:style", &[("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "ReportTable")], |xml| {
        xml.empty("w:name", &[("w:val", "Report table")]);
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for side in ["w:bottom", "w:insideH"] {
                    xml.empty(side, &line("4", LINE));
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", &half), ("w:type", "dxa")]);
                }
            });
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.element("w:tcBorders", &[], |xml| xml.empty("w:bottom", &line("8", BLUE)));
                xml.empty("w:vAlign", &[("w:val", "bottom")]);
            });
        });
    });
}
