//! Word documents that somebody damaged: each point is told.

use std::collections::BTreeSet;

use step_report::audit::Point;

use super::workbooks::{Damage, damaged};
use super::{found, small};

const FILE: &str = "en/report.docx";
const DOCUMENT: &str = "word/document.xml";
const STYLES: &str = "word/styles.xml";

/// File, part, what stands there once, what somebody made of it, and a part of the finding.
const DAMAGES: &[Damage] = &[
    (FILE, "[Content_Types].xml", "/word/styles.xml", "/word/style.xml", "word-parts: expected the kind of `word/styles.xml`"),
    (FILE, "word/_rels/document.xml.rels", "media/F10.png", "media/F11.png", "word-parts: expected the part `word/media/F11.png`"),
    (
        FILE,
        "word/_rels/document.xml.rels",
        "Target=\"styles",
        "TargetMode=\"External\" Target=\"styles",
        "word-parts: expected a document that stands",
    ),
    (FILE, "docProps/core.xml", "<dc:language>en-GB", "<dc:language>fr-FR", "word-language: expected the language `en` of the properties"),
    (FILE, "docProps/core.xml", "<dc:title>", "<dc:title></dc:title><dc:title>", "word-language: expected a title of the document"),
    (FILE, STYLES, "<w:lang w:val=\"en-GB\"", "<w:lang w:val=\"\"", "word-language: expected the language `en` of the text, found ``"),
    (FILE, STYLES, "<w:outlineLvl w:val=\"0\"/>", "", "word-headings: expected a heading of level 1 at most, found `Table 2: "),
    (FILE, DOCUMENT, "w:anchor=\"T2\"", "w:anchor=\"T9\"", "word-headings: expected the contents to lead to `Table 2: "),
    (FILE, "word/settings.xml", "<w:compat>", "<w:updateFields w:val=\"true\"/><w:compat>", "word-headings: expected no field that asks"),
    (FILE, DOCUMENT, "SEQ Table", "REF Table", "word-captions: expected a number that counts itself in `Table 2: "),
    (FILE, DOCUMENT, "\\r 2 ", "\\r 3 ", "word-captions: expected the number 3 in `Table 2: "),
    (FILE, STYLES, "w:val=\"caption\"", "w:val=\"heading 4\"", "word-captions: expected a caption above every table"),
    (FILE, STYLES, "w:val=\"caption\"", "w:val=\"heading 4\"", "word-captions: expected a caption above every picture"),
    (FILE, DOCUMENT, "<w:tblHeader/>", "", "word-tables: expected one header row that is repeated on every page in `Table 2: "),
    (FILE, DOCUMENT, "<w:trPr><w:cantSplit/></w:trPr>", "", "word-tables: expected rows that no end of a page parts"),
    (
        FILE,
        DOCUMENT,
        "<w:tblCaption w:val=\"Table 2",
        "<w:tblCaption w:val=\"\" was=\"Table 2",
        "word-tables: expected a title of every table",
    ),
    (FILE, DOCUMENT, "w:firstColumn=\"1\"", "w:firstColumn=\"0\"", "word-tables: expected the first row and the first column"),
    (FILE, DOCUMENT, "<w:gridCol ", "<w:gridCol w:w=\"1\"/><w:gridCol ", "word-tables: expected 9 cells in every row"),
    (FILE, DOCUMENT, ">Programme</w:t>", "> </w:t>", "word-tables: expected words in every heading"),
    (
        FILE,
        DOCUMENT,
        "<wp:docPr id=\"1\" name=\"F10\" descr=\"",
        "<wp:docPr id=\"1\" name=\"F10\" descr=\"\" was=\"",
        "word-pictures: expected the picture of",
    ),
    (FILE, DOCUMENT, "<w:gridCol w:w=\"", "<w:gridCol w:w=\"9", "word-whole: expected the table of `Table 2: "),
    (FILE, DOCUMENT, "<wp:extent cx=\"", "<wp:extent cx=\"9", "word-whole: expected the picture of `Figure 10: "),
    (
        FILE,
        STYLES,
        "<w:color w:val=\"515560\"/>",
        "<w:color w:val=\"A0A0A0\"/>",
        "word-contrast: expected a contrast of 4.5 to 1, found 2.",
    ),
    (FILE, DOCUMENT, ">200.20</w:t>", ">200.30</w:t>", "word-numbers: expected `200.20` of `T2/DE/1/ERDF`, found `200.30`"),
    (FILE, DOCUMENT, ">200.20</w:t>", "></w:t>", "word-numbers: expected the 65 numbers of `T2` in the ledger, found 64"),
    (FILE, DOCUMENT, "<w:body>", "<w:body", "readable: its part `word/document.xml` is no XML"),
];

#[test]
fn every_point_is_told_where_a_document_does_not_keep_to_it() {
    let mut seen: BTreeSet<&Point> = BTreeSet::new();
    for damage in DAMAGES {
        let found = found(&damaged(small(), damage));
        assert!(found.contains(damage.4) && found.contains(&format!("--> {FILE}")), "{damage:?}:\n{found}");
        seen.extend(Point::ALL.iter().filter(|point| damage.4.contains(&format!("{}: ", point.name()))));
    }
    let unseen: Vec<&Point> = Point::ALL.iter().filter(|point| point.name().starts_with("word-") && !seen.contains(point)).collect();
    assert!(unseen.is_empty(), "no damage shows {unseen:?}");
}
