//! The notes below a table: a list that counts from 1 under each.

use super::NAMESPACES;
use super::text::{run, styled};
use crate::render::xml::Xml;
use crate::report::{Item, Report, Table};

/// `word/numbering.xml`: one way of counting, begun anew for each table with notes.
pub(super) fn document(report: &Report) -> Vec<u8> {
    let lists = report.items.iter().filter(|item| !item.table().notes.is_empty()).count();
    Xml::document("w:numbering", NAMESPACES, |xml| {
        xml.element("w:abstractNum", &[("w:abstractNumId", "0")], |xml| {
            xml.empty("w:multiLevelType", &[("w:val", "singleLevel")]);
            xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                xml.empty("w:start", &[("w:val", "1")]);
                xml.empty("w:numFmt", &[("w:val", "decimal")]);
                xml.empty("w:lvlText", &[("w:val", "%1.")]);
                xml.empty("w:lvlJc", &[("w:val", "left")]);
                xml.element("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", "340"), ("w:hanging", "340")]));
            });
        });
        for list in 1..=lists {
            xml.element("w:num", &[("w:numId", &list.to_string())], |xml| {
                xml.empty("w:abstractNumId", &[("w:val", "0")]);
                xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.empty("w:startOverride", &[("w:val", "1")]));
            });
        }
    })
}

/// The notes of a table as the list of this number.
pub(super) fn write(xml: &mut Xml, table: &Table, list: usize) {
    let list = list.to_string();
    for note in &table.notes {
        let counted = |xml: &mut Xml| {
            xml.element("w:numPr", &[], |xml| {
                xml.empty("w:ilvl", &[("w:val", "0")]);
                xml.empty("w:numId", &[("w:val", &list)]);
            });
        };
        styled(xml, "Note", counted, |xml| run(xml, note.as_str()));
    }
}

/// Whether this item has a list.
pub(super) fn has_list(item: &Item) -> bool {
    !item.table().notes.is_empty()
}
