//! `report.docx`: the report's tables and charts for Word, where the report is written.
//!
//! Headings, contents, real tables whose header rows are repeated on every page, captions that number themselves, charts as pictures with an
//! alternative text: Office Open XML (ECMA-376), transitional. The same report always gives the same bytes.
//!
//! It is written by our own hand, as `tables.ods` is. Of the libraries that write Word, docx-rs is the one that is kept up (0.4.22 of July
//! 2026), and it knows neither header rows that are repeated (`w:tblHeader`) nor the alternative text of a picture nor the language of a text, without
//! which the document would not be accessible.
//!
//! Charts are the PNGs of 300 dots to the inch and not their SVGs, which Word takes as well: it draws them in its own way, and what it does
//! with a font that is missing, or with the rims around the numbers of a map, cannot be told in advance.

mod body;
mod caption;
mod contents;
mod footer;
mod layout;
mod notes;
mod package;
mod picture;
mod properties;
mod section;
mod styles;
mod table;
#[cfg(test)]
mod tests;
mod text;

use package::{Kind, Part};
use picture::Picture;

use crate::report::Report;

/// The namespaces of the document and of the parts that belong to it.
const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// The document of the report in its language, with the chart of each figure as a PNG by the figure's id.
#[must_use]
pub fn document(report: &Report, charts: &[(&str, &[u8])]) -> Vec<u8> {
    let pictures: Vec<Picture<'_>> = charts.iter().filter_map(|(id, png)| Picture::of(id, png)).collect();
    let mut parts = vec![
        Part::new("word/document.xml", Kind::Document, body::document(report, &pictures)),
        Part::new("word/styles.xml", Kind::Styles, styles::document(&report.dictionary)),
        Part::new("word/settings.xml", Kind::Settings, properties::settings(&report.dictionary)),
        Part::new("word/fontTable.xml", Kind::Fonts, properties::fonts()),
        Part::new("word/numbering.xml", Kind::Numbering, notes::document(report)),
        Part::new("docProps/core.xml", Kind::Properties, properties::core(report)),
    ];
    parts.extend(footer::parts(report));
    parts.extend(pictures.iter().map(Picture::part));
    package::pack(&parts)
}
