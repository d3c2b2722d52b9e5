//! `meta.xml`: title, language and the date of making.

use super::office;
use crate::render::workbook_layout::Properties;

/// The whole part.
pub(super) fn document(properties: &Properties) -> Vec<u8> {
    let date = format!("{:04}-12-31T00:00:00", properties.year);
    office::document("office:document-meta", |xml| {
        xml.element("office:meta", &[], |xml| {
            xml.text_element("meta:generator", &[], "step-report");
            xml.text_element("dc:title", &[], &properties.title);
            xml.text_element("dc:subject", &[], &properties.subject);
            xml.text_element("dc:description", &[], &properties.description);
            xml.text_element("dc:language", &[], &properties.language);
            xml.text_element("meta:creation-date", &[], &date);
            xml.text_element("dc:date", &[], &date);
        });
    })
}
