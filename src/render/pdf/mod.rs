//! The report as a PDF: a title page, contents, tables that break over pages with their headings repeated, charts as vectors.
//!
//! Typst lays the pages out and refuses what does not conform to PDF/UA-1, the standard of accessible documents (ISO 14289-1). The template
//! gets the report as data, so that nothing which a sender wrote is read as markup.

mod content;
mod world;

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::report::Report;
use content::{chart_file, content};
use world::Pages;

/// The template of all pages.
const TEMPLATE: &str = include_str!("report.typ");

/// The document, with the chart of each figure as an SVG by the figure's id. The same report gives the same bytes.
#[must_use]
pub fn document(report: &Report, charts: &[(String, String)]) -> Vec<u8> {
    let ids: Vec<&str> = charts.iter().map(|(id, _)| id.as_str()).collect();
    let content = serde_json::to_vec(&content(report, &ids)).expect("texts can always be written as JSON");
    let mut files = vec![("report.json".to_owned(), content)];
    files.extend(charts.iter().map(|(id, svg)| (chart_file(id), svg.clone().into_bytes())));
    let pages = Pages::new(TEMPLATE, files);
    let document: PagedDocument = typst::compile(&pages).output.expect("the template takes every report");
    let options = PdfOptions {
        ident: Smart::Custom(format!("step-report-{}-{}", report.year, report.language)),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("the standard stands alone"),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).expect("all texts have letters, all pictures texts, and headings are in order")
}
