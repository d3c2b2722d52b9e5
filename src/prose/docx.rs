//! Word documents: which parts have text, and at which bytes of a part each letter of a paragraph stands.
//!
//! A program that edits a document splits a sentence into runs as it likes. Here a paragraph is one text again, and every letter of it knows
//! its bytes, so that letters can be replaced while all other bytes stay as they are.

use std::io::{Cursor, Read, Write};
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_xml_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::format::Unreadable;

/// The largest part that is unpacked; a book of a thousand pages has a tenth of it.
const PART_BYTES: u64 = 256 << 20;

/// A part of a document that has text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Its name in the archive.
    pub(super) name: String,
    /// Its XML.
    pub(super) xml: String,
}

/// A paragraph of a part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// Its text; a tab and a break are one letter each.
    pub(super) text: String,
    /// Name of its style, such as `Heading1`.
    pub(super) style: String,
    /// The row of a table that it stands in, counted from 1 through the part.
    pub(super) row: Option<usize>,
    /// The bytes of each letter of the text in the part; empty for a tab or a break.
    letters: Vec<Letter>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Letter {
    bytes: Range<usize>,
    element: Element,
}

/// The text element that a letter stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    /// It keeps spaces at its ends.
    Keeps,
    /// It does not yet; its start tag can take the attribute at this byte.
    Trims(usize),
}

/// Bytes of a part, and what is written in their place.
pub(super) type Edit = (Range<usize>, String);

/// The parts of a document that have text: the text itself first, then headers, footers and notes in the order of their names.
pub(super) fn parts(bytes: &[u8]) -> Result<Vec<Part>, Unreadable> {
    let mut archive = open(bytes)?;
    let mut names: Vec<String> = archive.file_names().flatten().filter(|name| has_text(name)).map(std::borrow::Cow::into_owned).collect();
    names.sort_by_key(|name| (name != "word/document.xml", name.clone()));
    if names.first().is_none_or(|name| name != "word/document.xml") {
        return Err(Unreadable::Docx("it has no part `word/document.xml`".to_owned()));
    }
    names.into_iter().map(|name| part(&mut archive, name)).collect()
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Unreadable> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|error| Unreadable::Docx(error.to_string()))
}

fn has_text(name: &str) -> bool {
    let Some(name) = name.strip_prefix("word/").and_then(|name| name.strip_suffix(".xml")) else { return false };
    let kind = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    matches!(kind, "document" | "header" | "footer" | "footnotes" | "endnotes")
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: String) -> Result<Part, Unreadable> {
    let damaged = |reason: &dyn std::fmt::Display| Unreadable::Docx(format!("its part `{name}` cannot be read ({reason})"));
    let mut xml = String::new();
    let file = archive.by_name(&name).map_err(|error| damaged(&error))?;
    if file.size() > PART_BYTES {
        return Err(damaged(&"it is too large"));
    }
    file.take(PART_BYTES).read_to_string(&mut xml).map_err(|error| damaged(&error))?;
    Ok(Part { name, xml })
}

impl Part {
    /// The paragraphs in the order in which they begin.
    pub(super) fn paragraphs(&self) -> Result<Vec<Paragraph>, Unreadable> {
        let damaged = |reason: &dyn std::fmt::Display| Unreadable::Docx(format!("its part `{}` cannot be read ({reason})", self.name));
        let mut reading = Reading::default();
        let mut reader = Reader::from_str(&self.xml);
        loop {
            let start = position(&reader);
            let event = reader.read_event().map_err(|error| damaged(&error))?;
            let range = start..position(&reader);
            match event {
                Event::Start(tag) => reading.start(&tag, &range, false),
                Event::Empty(tag) => reading.start(&tag, &range, true),
                Event::End(tag) => reading.end(tag.local_name().as_ref()),
                Event::Text(_) => reading.text(&self.xml, range),
                Event::GeneralRef(reference) => reading.reference(&reference, range),
                Event::Eof => return Ok(reading.done),
                _ => {}
            }
        }
    }
}

/// The byte that comes next; a part is far smaller than the address space.
fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The paragraphs of a part as far as it has been read.
#[derive(Default)]
struct Reading {
    done: Vec<Paragraph>,
    /// The open paragraphs, which nest where there are text boxes.
    open: Vec<usize>,
    /// The open text element.
    element: Option<Element>,
    /// How many rows of tables have begun, and how many are open: a table can stand in a cell of another one.
    rows: usize,
    open_rows: usize,
    /// How many elements deep the reader is in something that repeats what stands elsewhere.
    skipped: usize,
}

impl Reading {
    fn start(&mut self, tag: &BytesStart<'_>, range: &Range<usize>, empty: bool) {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        // The older form of a drawing repeats the text of the newer one.
        if name == "Fallback" && !empty {
            self.skipped += 1;
        }
        match name {
            "tr" if !empty => {
                self.rows += usize::from(self.open_rows == 0);
                self.open_rows += 1;
            }
            "p" if !empty => {
                self.open.push(self.done.len());
                self.done.push(Paragraph { row: (self.open_rows > 0).then_some(self.rows), ..Paragraph::default() });
            }
            "p" => self.done.push(Paragraph::default()),
            "pStyle" => {
                let style = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == "val");
                if let (Some(style), Some(paragraph)) = (style, self.paragraph()) {
                    style.value.as_ref().clone_into(&mut paragraph.style);
                }
            }
            "t" if !empty => {
                let kept = tag.attributes().flatten().any(|attribute| attribute.key.as_ref() == "xml:space");
                self.element = Some(if kept { Element::Keeps } else { Element::Trims(range.end - 1) });
            }
            "tab" | "br" | "cr" | "noBreakHyphen" => self.mark(name, range.start),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => drop(self.open.pop()),
            "tr" => self.open_rows = self.open_rows.saturating_sub(1),
            "t" => self.element = None,
            "Fallback" => self.skipped = self.skipped.saturating_sub(1),
            _ => {}
        }
    }

    fn paragraph(&mut self) -> Option<&mut Paragraph> {
        let place = self.open.last()?;
        self.done.get_mut(*place)
    }

    fn mark(&mut self, name: &str, at: usize) {
        let letter = match name {
            "tab" => '\t',
            "noBreakHyphen" => '\u{2011}',
            _ => '\n',
        };
        self.push(letter, at..at, Element::Keeps);
    }

    fn text(&mut self, xml: &str, range: Range<usize>) {
        let Some(element) = self.element else { return };
        for (place, letter) in xml[range.clone()].char_indices() {
            let start = range.start + place;
            self.push(letter, start..start + letter.len_utf8(), element);
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>, range: Range<usize>) {
        let Some(element) = self.element else { return };
        let named = || resolve_xml_entity(reference).and_then(|text| text.chars().next());
        let letter = reference.resolve_char_ref().ok().flatten().or_else(named);
        self.push(letter.unwrap_or(char::REPLACEMENT_CHARACTER), range, element);
    }

    fn push(&mut self, letter: char, bytes: Range<usize>, element: Element) {
        if self.skipped > 0 {
            return;
        }
        if let Some(paragraph) = self.paragraph() {
            paragraph.text.push(letter);
            paragraph.letters.push(Letter { bytes, element });
        }
    }
}

impl Paragraph {
    /// The edits that put a text in the place of some bytes of the paragraph's text: at the first letter; the others go.
    pub(super) fn replace(&self, range: Range<usize>, text: &str) -> Vec<Edit> {
        let letters =
            || self.text.char_indices().zip(&self.letters).filter(|((place, _), _)| range.contains(place)).map(|(_, letter)| letter);
        let mut edits: Vec<Edit> =
            letters().filter(|letter| !letter.bytes.is_empty()).map(|letter| (letter.bytes.clone(), String::new())).collect();
        if let Some((_, first)) = edits.first_mut() {
            *first = escape(text).into_owned();
        }
        // What begins or ends with a space after the edit would lose it without this attribute.
        edits.extend(letters().filter_map(|letter| match letter.element {
            Element::Keeps => None,
            Element::Trims(at) => Some((at..at, " xml:space=\"preserve\"".to_owned())),
        }));
        edits
    }
}

/// The document with the edited parts in the place of the others, whose packed bytes stay as they are.
pub(super) fn edited(bytes: &[u8], parts: &[(Part, Vec<Edit>)]) -> Result<Vec<u8>, Unreadable> {
    let write = || -> ZipResult<Vec<u8>> {
        let mut archive = ZipArchive::new(Cursor::new(bytes))?;
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for place in 0..archive.len() {
            let file = archive.by_index_raw(place)?;
            let name = file.name()?;
            let Some((part, edits)) = parts.iter().find(|(part, edits)| part.name == name && !edits.is_empty()) else {
                drop(name);
                writer.raw_copy_file(file)?;
                continue;
            };
            let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
            let options = options.last_modified_time(file.last_modified().unwrap_or_default());
            writer.start_file(&part.name, options)?;
            writer.write_all(with_edits(&part.xml, edits).as_bytes())?;
        }
        Ok(writer.finish()?.into_inner())
    };
    write().map_err(|error| Unreadable::Docx(error.to_string()))
}

/// A text with its edits, each place once.
fn with_edits(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    edits.dedup();
    let mut result = String::with_capacity(text.len());
    let mut from = 0;
    for (range, replacement) in edits {
        result.push_str(&text[from..range.start]);
        result.push_str(replacement);
        from = range.end;
    }
    result.push_str(&text[from..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(xml: &str) -> Part {
        Part { name: "word/document.xml".to_owned(), xml: xml.to_owned() }
    }

    #[test]
    fn a_paragraph_is_one_text_whatever_its_runs() {
        let part = part(
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>R&amp;D </w:t><w:tab/></w:r><w:proofErr/><w:r><w:t>{{</w:t></w:r></w:p>",
        );
        let paragraphs = part.paragraphs().unwrap();
        assert_eq!((paragraphs[0].text.as_str(), paragraphs[0].style.as_str()), ("R&D \t{{", "Heading1"));
    }

    #[test]
    fn an_edit_leaves_every_other_byte() {
        let part = part("<w:p><w:r><w:t>a {{ T1</w:t></w:r><w:r><w:b/><w:t xml:space=\"preserve\">/total }} b</w:t></w:r></w:p>");
        let paragraph = &part.paragraphs().unwrap()[0];
        let start = paragraph.text.find("{{").unwrap();
        let edits = paragraph.replace(start..paragraph.text.find(" b").unwrap(), "4 < 5");
        let expected =
            "<w:p><w:r><w:t xml:space=\"preserve\">a 4 &lt; 5</w:t></w:r><w:r><w:b/><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>";
        assert_eq!(with_edits(&part.xml, &edits), expected);
    }

    #[test]
    fn text_boxes_are_paragraphs_of_their_own_and_read_once() {
        let part = part(
            "<w:p><w:t>a</w:t><mc:Choice><w:p><w:t>box</w:t></w:p></mc:Choice><mc:Fallback><w:p><w:t>box</w:t></w:p></mc:Fallback><w:t>b</w:t></w:p>",
        );
        let texts: Vec<String> =
            part.paragraphs().unwrap().into_iter().map(|paragraph| paragraph.text).filter(|text| !text.is_empty()).collect();
        assert_eq!(texts, ["ab", "box"]);
    }
}
