//! The list of shared texts. Those with more to them than letters are left to calamine, which reads them in the frame.

use std::io::{self, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::limits::Limits;
use super::super::markup::{ESCAPED, Markup, Role};
use super::cursor::{Cursor, Stop};
use super::window::Window;
use super::{cell, prolog};

/// What a raised character looks like, which the reader of what calamine leaves out has to see.
const RAISED: &str = "superscript";

/// The shared texts of a workbook.
#[derive(Default)]
pub(super) struct Texts {
    list: Vec<String>,
    /// The XML before the first text.
    pub(super) head: String,
    /// The XML of the texts that are left to calamine, one after the other, and their places in the list.
    pub(super) left: String,
    left_places: Vec<usize>,
    /// The bytes that a reader holds of the list.
    pub(super) held: u64,
}

/// Reads the list.
pub(super) fn read(part: impl Read, limits: &Limits) -> Result<Texts, Stop> {
    let longest = usize::try_from(limits.text_bytes.saturating_mul(ESCAPED))?;
    let mut markup = Markup::new(Role::SharedTexts, limits);
    let mut window = Window::new(Watched { part, markup: &mut markup }, longest);
    let mut texts = Texts { head: window.read(head)?, ..Texts::default() };
    if !prolog::is_known(&texts.head, "<sst") {
        return Err(Stop::Unknown);
    }
    if !texts.head.ends_with("/>") {
        while window.read(|cursor| texts.read(cursor))? {}
    }
    if !window.rest()?.trim_ascii().is_empty() {
        return Err(Stop::Unknown);
    }
    texts.held = markup.held();
    Ok(texts)
}

impl Texts {
    /// How many texts are left to calamine.
    pub(super) fn left_count(&self) -> usize {
        self.left_places.len()
    }

    /// The list, with the texts that calamine read.
    pub(super) fn complete(mut self, read: Vec<String>) -> Result<Vec<String>, Stop> {
        if read.len() != self.left_places.len() {
            return Err(Stop::Unknown);
        }
        for (place, text) in self.left_places.into_iter().zip(read) {
            self.list[place] = text;
        }
        Ok(self.list)
    }

    /// Reads on; tells whether the list goes on.
    fn read(&mut self, cursor: &mut Cursor<'_>) -> Result<bool, Stop> {
        cursor.skip_space()?;
        let start = *cursor;
        if let Some(text) = plain(cursor)? {
            self.list.push(text);
            return Ok(true);
        }
        *cursor = start;
        if cursor.takes(b"</sst>")? {
            return Ok(false);
        }
        let xml = cursor.before(b"</si>")?.to_owned() + "</si>";
        cursor.expect(b"</si>")?;
        check(&xml)?;
        self.left.push_str(&xml);
        self.left_places.push(self.list.len());
        self.list.push(String::new());
        Ok(true)
    }
}

fn head(cursor: &mut Cursor<'_>) -> Result<String, Stop> {
    let mut head = cursor.before(b"<sst")?.to_owned();
    let tag = cursor.until(b'>')?;
    head.extend([tag, ">"]);
    Ok(head)
}

/// A text that has nothing but letters.
fn plain(cursor: &mut Cursor<'_>) -> Result<Option<String>, Stop> {
    if cursor.takes(b"<si/>")? {
        return Ok(Some(String::new()));
    }
    if !cursor.takes(b"<si><t")? {
        return Ok(None);
    }
    match cell::text_element(cursor) {
        Ok(Some(text)) if cursor.takes(b"</si>")? => Ok(Some(text.into_owned())),
        Ok(_) | Err(Stop::Unknown) => Ok(None),
        Err(Stop::More) => Err(Stop::More),
    }
}

/// Whether the XML of a text is one element and sound, so that it can be read out of its place.
fn check(xml: &str) -> Result<(), Stop> {
    if xml.contains("<!") || xml.contains("<?") || xml.contains(RAISED) {
        return Err(Stop::Unknown);
    }
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let (mut depth, mut begun) = (0_u32, 0_u32);
    loop {
        match reader.read_event()? {
            Event::Start(tag) if (depth == 0) == (tag.local_name().as_ref() == "si") => {
                begun += u32::from(depth == 0);
                depth += 1;
            }
            Event::End(_) => depth = depth.checked_sub(1).ok_or(Stop::Unknown)?,
            Event::Eof if depth == 0 && begun == 1 && xml.starts_with("<si") => return Ok(()),
            Event::Start(_) | Event::Eof => return Err(Stop::Unknown),
            _ => {}
        }
    }
}

/// A part whose markup is counted while it is read.
struct Watched<'a, 'limits, R> {
    part: R,
    markup: &'a mut Markup<'limits>,
}

impl<R: Read> Read for Watched<'_, '_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.part.read(buffer)?;
        self.markup.take(&buffer[..count]).map_err(io::Error::other)?;
        Ok(count)
    }
}
