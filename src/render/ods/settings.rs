//! `settings.xml`: that the first sheet is open, and the cursor of each in its first cell. ODF leaves this to the programs; these are the
//! names that `LibreOffice` gives them, which others read too.

use super::office;
use crate::render::workbook_layout::Sheet;
use crate::render::xml::Xml;

/// The whole part.
pub(super) fn document(sheets: &[Sheet]) -> Vec<u8> {
    office::document("office:document-settings", |xml| {
        xml.element("office:settings", &[], |xml| {
            xml.element("config:config-item-set", &[("config:name", "ooo:view-settings")], |xml| {
                xml.element("config:config-item-map-indexed", &[("config:name", "Views")], |xml| {
                    xml.element("config:config-item-map-entry", &[], |xml| view(xml, sheets));
                });
            });
        });
    })
}

fn view(xml: &mut Xml, sheets: &[Sheet]) {
    item(xml, "ViewId", "string", "view1");
    xml.element("config:config-item-map-named", &[("config:name", "Tables")], |xml| {
        for sheet in sheets {
            xml.element("config:config-item-map-entry", &[("config:name", &sheet.name)], sheet_view);
        }
    });
    item(xml, "ActiveTable", "string", sheets.first().map_or("", |sheet| &sheet.name));
}

fn sheet_view(xml: &mut Xml) {
    for name in ["CursorPositionX", "CursorPositionY", "PositionLeft", "PositionRight", "PositionTop", "PositionBottom"] {
        item(xml, name, "int", "0");
    }
}

fn item(xml: &mut Xml, name: &str, kind: &str, value: &str) {
    xml.text_element("config:config-item", &[("config:name", name), ("config:type", kind)], value);
}
