//! The text of a document as a reader goes through it: paragraphs and tables in their order, each with its page.

use std::collections::BTreeMap;

use super::value;
use crate::audit::xml::Element;

/// The text.
pub(super) struct Text<'a> {
    pub(super) blocks: Vec<Block<'a>>,
    styles: BTreeMap<&'a str, Style>,
}

/// A paragraph or a table.
pub(super) struct Block<'a> {
    pub(super) element: &'a Element,
    /// The room that its page has for text, as width and height in twentieths of a point.
    pub(super) room: (i64, i64),
}

/// What a style says of its paragraphs.
#[derive(Debug, Clone, Default)]
struct Style {
    name: String,
    /// The level of a heading, counted from 1.
    level: Option<u32>,
    right: bool,
}

impl<'a> Text<'a> {
    pub(super) fn of(document: &'a Element, styles: &'a Element) -> Self {
        let body = document.first("w:body");
        let elements: Vec<&Element> = body.map(|body| body.children.iter().flat_map(unwrapped).collect()).unwrap_or_default();
        let mut blocks = Vec::new();
        // The properties of a section stand at its end.
        for element in elements {
            blocks.push(Block { element, room: (0, 0) });
            let section = element.first("w:pPr").and_then(|properties| properties.first("w:sectPr"));
            if let Some(section) = section.or_else(|| (element.name == "w:sectPr").then_some(element)) {
                let room = room(section);
                blocks.iter_mut().filter(|block| block.room == (0, 0)).for_each(|block| block.room = room);
            }
        }
        blocks.retain(|block| matches!(block.element.name.as_str(), "w:p" | "w:tbl"));
        let styles = styles.all("w:style").filter_map(|style| Some((style.get("w:styleId")?, Style::of(style)))).collect();
        Self { blocks, styles }
    }

    /// The name of the style of a paragraph.
    pub(super) fn style(&self, paragraph: &Element) -> &str {
        self.style_of(paragraph).map_or("", |style| &style.name)
    }

    /// The level of a heading.
    pub(super) fn level(&self, paragraph: &Element) -> Option<u32> {
        self.style_of(paragraph)?.level
    }

    /// Whether a paragraph stands at the right, as numbers do.
    pub(super) fn is_right(&self, paragraph: &Element) -> bool {
        self.style_of(paragraph).is_some_and(|style| style.right)
    }

    fn style_of(&self, paragraph: &Element) -> Option<&Style> {
        self.styles.get(value(paragraph.first("w:pPr")?, "w:pStyle")?)
    }

    /// Paragraphs outside of tables that are captions.
    pub(super) fn is_caption(&self, block: &Block<'_>) -> bool {
        block.element.name == "w:p" && self.style(block.element) == "caption"
    }
}

impl Style {
    fn of(style: &Element) -> Self {
        let paragraph = |name: &str| value(style.first("w:pPr")?, name);
        Self {
            name: value(style, "w:name").unwrap_or_default().to_owned(),
            level: paragraph("w:outlineLvl").and_then(|level| level.parse::<u32>().ok()).map(|level| level + 1),
            right: paragraph("w:jc") == Some("right"),
        }
    }
}

/// An element, or what stands in it where it only holds others together, as the contents do.
fn unwrapped(element: &Element) -> Vec<&Element> {
    match element.first("w:sdtContent") {
        Some(content) => content.children.iter().collect(),
        None => vec![element],
    }
}

fn room(section: &Element) -> (i64, i64) {
    let number =
        |element: &str, name: &str| section.first(element).and_then(|size| size.get(name)?.parse::<i64>().ok()).unwrap_or_default();
    let margins = |one: &str, other: &str| number("w:pgMar", one) + number("w:pgMar", other);
    (number("w:pgSz", "w:w") - margins("w:left", "w:right"), number("w:pgSz", "w:h") - margins("w:top", "w:bottom"))
}

/// The letters of an element, without what a field is asked to do.
pub(super) fn letters(element: &Element) -> String {
    element.within("w:t").iter().map(|text| text.text.as_str()).collect()
}

/// The name of the first bookmark in an element.
pub(super) fn bookmark(element: &Element) -> Option<&str> {
    element.within("w:bookmarkStart").first()?.get("w:name")
}
