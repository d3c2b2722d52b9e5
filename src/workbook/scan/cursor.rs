//! A place in the XML at hand, which may end in the middle of anything.

use memchr::{memchr, memmem};

/// Why something was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// It goes on beyond what is at hand.
    More,
    /// Only calamine shall judge it, be it unknown, damaged or too large.
    Unknown,
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(_: E) -> Self {
        Self::Unknown
    }
}

/// A place in a piece of XML.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'xml> {
    xml: &'xml str,
    at: usize,
}

impl<'xml> Cursor<'xml> {
    pub(super) fn new(xml: &'xml str) -> Self {
        Self { xml, at: 0 }
    }

    /// Bytes gone through.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'xml [u8] {
        &self.xml.as_bytes()[self.at..]
    }

    /// The next byte, which stays.
    pub(super) fn peek(&self) -> Result<u8, Stop> {
        self.xml.as_bytes().get(self.at).copied().ok_or(Stop::More)
    }

    /// Takes the next byte.
    pub(super) fn next(&mut self) -> Result<u8, Stop> {
        let byte = self.peek()?;
        self.at += 1;
        Ok(byte)
    }

    /// Takes these bytes if they come next.
    pub(super) fn takes(&mut self, expected: &[u8]) -> Result<bool, Stop> {
        let rest = self.rest();
        if rest.starts_with(expected) {
            self.at += expected.len();
            return Ok(true);
        }
        if rest.len() < expected.len() && expected.starts_with(rest) { Err(Stop::More) } else { Ok(false) }
    }

    /// Takes these bytes, which alone are known here.
    pub(super) fn expect(&mut self, expected: &[u8]) -> Result<(), Stop> {
        if self.takes(expected)? { Ok(()) } else { Err(Stop::Unknown) }
    }

    /// The text before the next byte of this kind (one of ASCII), which is gone over.
    pub(super) fn until(&mut self, end: u8) -> Result<&'xml str, Stop> {
        let length = memchr(end, self.rest()).ok_or(Stop::More)?;
        let text = &self.xml[self.at..self.at + length];
        self.at += length + 1;
        Ok(text)
    }

    /// The XML before these bytes, which stay.
    pub(super) fn before(&mut self, mark: &[u8]) -> Result<&'xml str, Stop> {
        let length = memmem::find(self.rest(), mark).ok_or(Stop::More)?;
        let before = &self.xml[self.at..self.at + length];
        self.at += length;
        Ok(before)
    }

    /// The name and the value of the next attribute of a tag; references in a value are not known.
    pub(super) fn attribute(&mut self) -> Result<Option<(&'xml str, &'xml str)>, Stop> {
        if !self.takes(b" ")? || self.peek()? == b'/' {
            return Ok(None);
        }
        let name = self.until(b'=')?;
        self.expect(b"\"")?;
        let value = self.until(b'"')?;
        if value.bytes().any(|byte| matches!(byte, b'<' | b'&')) { Err(Stop::Unknown) } else { Ok(Some((name, value))) }
    }

    /// The end of a tag; tells whether its element is empty.
    pub(super) fn end_of_tag(&mut self) -> Result<bool, Stop> {
        if self.takes(b"/>")? { Ok(true) } else { self.expect(b">").map(|()| false) }
    }

    /// Goes over white space between elements.
    pub(super) fn skip_space(&mut self) -> Result<(), Stop> {
        while matches!(self.peek()?, b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_off_is_asked_for_and_what_differs_is_not_known() {
        assert_eq!(Cursor::new("<ro").expect(b"<row"), Err(Stop::More));
        assert_eq!(Cursor::new("<rq").expect(b"<row"), Err(Stop::Unknown));
        assert_eq!(Cursor::new(" a=\"1").attribute(), Err(Stop::More));
        assert_eq!(Cursor::new(" a=\"1\"").attribute(), Ok(Some(("a", "1"))));
        assert_eq!(Cursor::new(" a=\"&amp;\"").attribute(), Err(Stop::Unknown));
        assert_eq!(Cursor::new(" />").attribute(), Ok(None));
    }
}
