//! What stands on every page but the first: the title and the number of the page below, the mark of synthetic data above.

use super::NAMESPACES;
use super::package::{Kind, Part};
use super::section::{HEADER, Orientation};
use super::text::{field, paragraph, run, styled};
use crate::render::xml::Xml;
use crate::report::Report;

/// The parts.
pub(super) fn parts(report: &Report) -> Vec<Part> {
    let footer = |orientation: Orientation| {
        let xml = Xml::document("w:ftr", NAMESPACES, |xml| footer(xml, orientation, &report.title));
        Part::new(&format!("word/{}.xml", orientation.footer()), Kind::Footer, xml)
    };
    let mut parts: Vec<Part> = Orientation::ALL.into_iter().map(footer).collect();
    parts.extend(report.words.synthetic.as_deref().map(|mark| {
        let xml = Xml::document("w:hdr", NAMESPACES, |xml| paragraph(xml, "Header", mark));
        Part::new(&format!("word/{HEADER}.xml"), Kind::Header, xml)
    }));
    parts
}

/// `Title                3 / 24`.
fn footer(xml: &mut Xml, orientation: Orientation, title: &str) {
    let end = [("w:val", "right"), ("w:pos", &*orientation.width().to_string())];
    let tabs = |xml: &mut Xml| xml.element("w:tabs", &[], |xml| xml.empty("w:tab", &end));
    styled(xml, "Footer", tabs, |xml| {
        run(xml, title);
        xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
        field(xml, "PAGE", "1");
        run(xml, " / ");
        field(xml, "NUMPAGES", "1");
    });
}
