//! The part of an unpacked sheet that is at hand: a piece of some thousand bytes that moves along.

use std::io::Read;

use super::cursor::{Cursor, Stop};

/// Bytes that are unpacked at a time.
const BLOCK: usize = 128 << 10;

/// A window on a part.
pub(super) struct Window<R> {
    part: R,
    block: Vec<u8>,
    /// Bytes at the beginning of the block that are the first of a letter.
    kept: usize,
    xml: String,
    start: usize,
    /// Bytes that a piece may have at most.
    longest: usize,
}

impl<R: Read> Window<R> {
    /// A window on a part in which nothing is longer than this.
    pub(super) fn new(part: R, longest: usize) -> Self {
        Self { part, block: vec![0; BLOCK], kept: 0, xml: String::with_capacity(2 * BLOCK), start: 0, longest }
    }

    /// Reads one thing; where it is cut off, more is unpacked, and it is read again from its beginning.
    pub(super) fn read<T>(&mut self, mut one: impl FnMut(&mut Cursor<'_>) -> Result<T, Stop>) -> Result<T, Stop> {
        loop {
            let mut cursor = Cursor::new(&self.xml[self.start..]);
            match one(&mut cursor) {
                Ok(read) => {
                    self.start += cursor.at();
                    return Ok(read);
                }
                Err(Stop::More) if self.unpack()? => {}
                Err(_) => return Err(Stop::Unknown),
            }
        }
    }

    /// All that is left.
    pub(super) fn rest(mut self) -> Result<String, Stop> {
        while self.unpack()? {}
        if self.kept > 0 {
            return Err(Stop::Unknown);
        }
        self.xml.drain(..self.start);
        Ok(self.xml)
    }

    /// Unpacks the next block; tells whether there was one.
    fn unpack(&mut self) -> Result<bool, Stop> {
        self.xml.drain(..self.start);
        self.start = 0;
        if self.xml.len() > self.longest {
            return Err(Stop::Unknown);
        }
        let count = self.part.read(&mut self.block[self.kept..])?;
        let bytes = &self.block[..self.kept + count];
        let whole = match std::str::from_utf8(bytes) {
            Ok(xml) => xml,
            Err(error) if error.error_len().is_none() => std::str::from_utf8(&bytes[..error.valid_up_to()])?,
            Err(_) => return Err(Stop::Unknown),
        };
        self.xml.push_str(whole);
        let (whole, all) = (whole.len(), bytes.len());
        self.block.copy_within(whole..all, 0);
        self.kept = all - whole;
        Ok(count > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time.
    struct Bytewise<'bytes>(&'bytes [u8]);

    impl Read for Bytewise<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
            buffer[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    #[test]
    fn letters_that_are_cut_in_two_are_put_together() {
        let mut window = Window::new(Bytewise("<a>Łódź €</a>".as_bytes()), 100);
        window.read(|cursor| cursor.expect(b"<a>")).unwrap();
        assert_eq!(window.read(|cursor| cursor.until(b'<').map(str::to_owned)).unwrap(), "Łódź €");
        assert_eq!(window.rest().unwrap(), "/a>");
        assert!(Window::new(Bytewise(b"a\xC5"), 100).rest().is_err());
        assert!(Window::new(Bytewise(b"a\xFFb"), 100).rest().is_err());
        assert!(Window::new(Bytewise(b"too long"), 4).rest().is_err());
    }
}
