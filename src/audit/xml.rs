//! A part of an archive as a tree of elements.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, errors};

/// One element; names are as written, with their prefix.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Self>,
    /// The text that stands in the element itself, not in those within.
    pub(super) text: String,
}

impl Element {
    /// The outermost element of a document.
    pub(super) fn parse(text: &str) -> Result<Self, errors::Error> {
        let mut reader = Reader::from_str(text);
        // The elements that are open, the outermost first; before them one that stands for the document.
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event()? {
                Event::Start(start) => open.push(Self::begun(&start)?),
                Event::Empty(start) => last(&mut open).children.push(Self::begun(&start)?),
                Event::End(_) => {
                    let done = open.pop().expect("the reader refuses an end without a start");
                    last(&mut open).children.push(done);
                }
                Event::Text(text) => last(&mut open).text.push_str(&text.xml10_content()),
                Event::CData(text) => last(&mut open).text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = reference.resolve_char_ref()?.map(String::from);
                    let known = letter.or_else(|| resolve_xml_entity(&reference).map(str::to_owned));
                    last(&mut open).text.push_str(&known.unwrap_or_default());
                }
                Event::Eof => return Ok(open.swap_remove(0).children.into_iter().next().unwrap_or_default()),
                _ => {}
            }
        }
    }

    fn begun(start: &BytesStart<'_>) -> Result<Self, errors::Error> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0)?.into_owned();
            attributes.push((attribute.key.as_ref().to_owned(), value));
        }
        Ok(Self { name: start.name().as_ref().to_owned(), attributes, ..Self::default() })
    }

    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first element of this name directly within.
    pub(super) fn first(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The elements of this name directly within.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The elements of this name at any depth, in their order.
    pub(super) fn within<'a>(&'a self, name: &str) -> Vec<&'a Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.within(name));
        }
        found
    }

    /// Every element within, at any depth, in the order of the document.
    pub(super) fn descendants(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in &self.children {
            found.push(child);
            found.extend(child.descendants());
        }
        found
    }

    /// All text at any depth.
    pub(super) fn whole_text(&self) -> String {
        let within: String = self.children.iter().map(Self::whole_text).collect();
        format!("{}{within}", self.text)
    }
}

/// The innermost element that is open.
fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("the document itself is never closed")
}
