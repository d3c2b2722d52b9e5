//! `settings.xml`: the header rows that stay in sight. ODF leaves this to the programs; these are the names that
//! `LibreOffice` gives them, which others read too.

use super::xml::Xml;
use crate::render::workbook_layout::Sheet;

/// A split that does not move with the mouse.
const FROZEN: &str = "2";
/// The pane below the split, at the left.
const LOWER_PANE: &str = "2";

/// The whole part.
pub(super) fn document(sheets: &[Sheet]) -> Vec<u8> {
    Xml::office_document("office:document-settings", |xml| {
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
            xml.element("config:config-item-map-entry", &[("config:name", &sheet.name)], |xml| sheet_view(xml, sheet));
        }
    });
    item(xml, "ActiveTable", "string", sheets.first().map_or("", |sheet| &sheet.name));
}

fn sheet_view(xml: &mut Xml, sheet: &Sheet) {
    item(xml, "CursorPositionX", "int", "0");
    item(xml, "CursorPositionY", "int", "0");
    if sheet.grid.is_none() {
        return;
    }
    let rows = (sheet.lines.len() + 1).to_string();
    item(xml, "HorizontalSplitMode", "short", "0");
    item(xml, "VerticalSplitMode", "short", FROZEN);
    item(xml, "HorizontalSplitPosition", "int", "0");
    item(xml, "VerticalSplitPosition", "int", &rows);
    item(xml, "ActiveSplitRange", "short", LOWER_PANE);
    item(xml, "PositionLeft", "int", "0");
    item(xml, "PositionRight", "int", "0");
    item(xml, "PositionTop", "int", "0");
    item(xml, "PositionBottom", "int", &rows);
}

fn item(xml: &mut Xml, name: &str, kind: &str, value: &str) {
    xml.text_element("config:config-item", &[("config:name", name), ("config:type", kind)], value);
}
