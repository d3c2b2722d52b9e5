//! Pages: A4, upright or turned sideways for wide tables.

use crate::render::xml::Xml;

/// The margins at the left and the right, in twentieths of a point: 2 cm.
const SIDE: u32 = 1134;
/// Those above and below; the lower one has room for the footer.
const ABOVE: u32 = 1134;
const BELOW: u32 = 1247;
/// A4.
const SHORT: u32 = 11906;
const LONG: u32 = 16838;

/// Whether pages stand upright or lie on their side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Orientation {
    Upright,
    Sideways,
}

impl Orientation {
    pub(super) const ALL: [Self; 2] = [Self::Upright, Self::Sideways];

    /// The width of the text, in twentieths of a point.
    pub(super) const fn width(self) -> u32 {
        self.page().0 - 2 * SIDE
    }

    /// The height of the text.
    pub(super) const fn height(self) -> u32 {
        self.page().1 - ABOVE - BELOW
    }

    const fn page(self) -> (u32, u32) {
        match self {
            Self::Upright => (SHORT, LONG),
            Self::Sideways => (LONG, SHORT),
        }
    }

    /// The name of its footer, whose page number stands at the end of a line of this width.
    pub(super) const fn footer(self) -> &'static str {
        match self {
            Self::Upright => "footer1",
            Self::Sideways => "footer2",
        }
    }
}

/// The name of the header that carries the mark of synthetic data.
pub(super) const HEADER: &str = "header1";

/// The properties of a section. The first one begins with the title page, which has neither header nor footer.
pub(super) fn write(xml: &mut Xml, orientation: Orientation, is_first: bool, has_header: bool) {
    let (width, height) = orientation.page();
    let mut size = vec![("w:w", width.to_string()), ("w:h", height.to_string())];
    if orientation == Orientation::Sideways {
        size.push(("w:orient", "landscape".to_owned()));
    }
    let margins =
        [("w:top", ABOVE), ("w:right", SIDE), ("w:bottom", BELOW), ("w:left", SIDE), ("w:header", 567), ("w:footer", 567), ("w:gutter", 0)];
    xml.element("w:sectPr", &[], |xml| {
        if has_header {
            xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", HEADER)]);
        }
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", orientation.footer())]);
        xml.empty("w:type", &[("w:val", "nextPage")]);
        xml.empty("w:pgSz", &size.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
        let margins = margins.map(|(name, value)| (name, value.to_string()));
        xml.empty("w:pgMar", &margins.each_ref().map(|(name, value)| (*name, value.as_str())));
        if is_first {
            xml.empty("w:titlePg", &[]);
        }
    });
}
