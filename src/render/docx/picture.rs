//! A chart as a picture in the line of text.

use super::package::{Kind, Part};
use super::section::Orientation;
use super::text::fitting;
use crate::render::xml::Xml;

/// English Metric Units in a twentieth of a point.
const UNITS: u64 = 635;

/// What a page sideways and one upright leave to a picture beside its caption and the lines below it, in twentieths of a point.
const BESIDE: u32 = 2600;

/// A PNG with its size in dots.
pub(super) struct Picture<'a> {
    pub(super) id: &'a str,
    png: &'a [u8],
    width: u64,
    height: u64,
}

impl<'a> Picture<'a> {
    /// A picture that says its size, as every PNG does in its first part.
    pub(super) fn of(id: &'a str, png: &'a [u8]) -> Option<Self> {
        let number = |at: usize| Some(u64::from(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?)));
        let (width, height) = (number(16)?, number(20)?);
        (width > 0 && height > 0).then_some(Self { id, png, width, height })
    }

    /// Its part of the archive.
    pub(super) fn part(&self) -> Part {
        Part::new(&format!("word/media/{}.png", self.id), Kind::Picture, self.png.to_vec())
    }

    /// As wide as the text, or as high as a page allows.
    fn size(&self, orientation: Orientation) -> (u64, u64) {
        let (width, highest) = (u64::from(orientation.width()) * UNITS, u64::from(orientation.height() - BESIDE) * UNITS);
        let height = width * self.height / self.width;
        if height <= highest { (width, height) } else { (highest * self.width / self.height, highest) }
    }

    /// Writes the run; `number` is the picture's own within the document, and `alternative` what is said to those who do not see it.
    pub(super) fn write(&self, xml: &mut Xml, number: usize, alternative: &str, orientation: Orientation) {
        let (width, height) = self.size(orientation);
        let (width, height, number) = (width.to_string(), height.to_string(), number.to_string());
        let extent = [("cx", width.as_str()), ("cy", height.as_str())];
        let alternative = fitting(alternative);
        let about = [("id", number.as_str()), ("name", self.id), ("descr", alternative.as_str())];
        let graphic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        xml.element("w:r", &[], |xml| {
            xml.element("w:drawing", &[], |xml| {
                xml.element("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")], |xml| {
                    xml.empty("wp:extent", &extent);
                    xml.empty("wp:docPr", &about);
                    xml.element("wp:cNvGraphicFramePr", &[], |xml| xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]));
                    xml.element("a:graphic", &[], |xml| {
                        xml.element("a:graphicData", &[("uri", graphic)], |xml| self.content(xml, &extent, &about));
                    });
                });
            });
        });
    }

    fn content(&self, xml: &mut Xml, extent: &[(&str, &str)], about: &[(&str, &str)]) {
        xml.element("pic:pic", &[], |xml| {
            xml.element("pic:nvPicPr", &[], |xml| {
                xml.empty("pic:cNvPr", about);
                xml.empty("pic:cNvPicPr", &[]);
            });
            xml.element("pic:blipFill", &[], |xml| {
                xml.empty("a:blip", &[("r:embed", self.id)]);
                xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
            });
            xml.element("pic:spPr", &[], |xml| {
                xml.element("a:xfrm", &[], |xml| {
                    xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                    xml.empty("a:ext", extent);
                });
                xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
            });
        });
    }
}
