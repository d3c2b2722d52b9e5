//! How long the shared texts of an `.xls` are, without making them: the list of texts is one record in pieces, and a text goes on
//! from one piece to the next.

use super::ReadError;
use super::compound::cut_short;
use super::limits::{Limit, Limits};

/// The counts of all and of different texts, which begin the record; nobody believes them.
const COUNTS: usize = 8;
/// Two bytes a letter in this piece.
const WIDE: u8 = 1;
/// Other things stand between a text's length and its letters.
const EXTENDED: u8 = 4;
const RICH: u8 = 8;

/// The pieces of the record, as far as they have been gone through.
struct Pieces<'bytes> {
    now: &'bytes [u8],
    rest: std::slice::Iter<'bytes, &'bytes [u8]>,
}

impl<'bytes> Pieces<'bytes> {
    fn take(&mut self, count: usize) -> Result<&'bytes [u8], ReadError> {
        let (taken, rest) = self.now.split_at_checked(count).ok_or_else(cut_short)?;
        self.now = rest;
        Ok(taken)
    }

    fn next_piece(&mut self) -> bool {
        let next = self.rest.next();
        self.now = next.copied().unwrap_or_default();
        next.is_some()
    }

    fn skip(&mut self, mut count: usize) -> Result<(), ReadError> {
        while count > 0 {
            if self.now.is_empty() && !self.next_piece() {
                return Err(cut_short());
            }
            let here = count.min(self.now.len());
            self.now = &self.now[here..];
            count -= here;
        }
        Ok(())
    }

    /// Goes over the letters of a text. Each piece says anew how wide its letters are.
    fn skip_letters(&mut self, count: u16, flags: u8) -> Result<(), ReadError> {
        let mut left = usize::from(count);
        let mut width = if flags & WIDE == 0 { 1 } else { 2 };
        loop {
            let here = left.min(self.now.len() / width);
            self.now = &self.now[here * width..];
            left -= here;
            if left == 0 {
                return Ok(());
            }
            if !self.next_piece() {
                return Err(cut_short());
            }
            width = if self.take(1)?[0] & WIDE == 0 { 1 } else { 2 };
        }
    }

    /// Goes over one text, and gives the number of its letters.
    fn skip_text(&mut self) -> Result<u16, ReadError> {
        let [low, high, flags] = *self.take(3)?.first_chunk().ok_or_else(cut_short)?;
        let count = u16::from_le_bytes([low, high]);
        let runs = if flags & RICH == 0 { 0 } else { self.number(2)? };
        let extension = if flags & EXTENDED == 0 { 0 } else { self.number(4)? };
        self.skip_letters(count, flags)?;
        self.skip(runs.saturating_mul(4))?;
        self.skip(extension)?;
        Ok(count)
    }

    fn number(&mut self, bytes: usize) -> Result<usize, ReadError> {
        Ok(self.take(bytes)?.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }
}

/// The number of letters (units of UTF-16) of each text of the list.
pub(super) fn shared_lengths(pieces: &[&[u8]], limits: &Limits) -> Result<Vec<u32>, ReadError> {
    let (first, rest) = pieces.split_first().ok_or_else(cut_short)?;
    let mut pieces = Pieces { now: first.get(COUNTS..).ok_or_else(cut_short)?, rest: rest.iter() };
    let mut lengths = Vec::new();
    while !pieces.now.is_empty() || pieces.next_piece() {
        // A piece without content is read as a text without letters.
        let length = if pieces.now.is_empty() { 0 } else { pieces.skip_text()? };
        lengths.push(length.into());
        Limit::SharedTexts.hold_counting(lengths.len() as u64, limits)?;
    }
    Ok(lengths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(pieces: &[&[u8]]) -> Result<Vec<u32>, ReadError> {
        shared_lengths(pieces, &Limits::default())
    }

    #[test]
    fn texts_are_measured_across_pieces_of_different_width() {
        let first = b"\0\0\0\0\0\0\0\0\x03\0\0abc\x05\0\0de";
        let second = b"\x01f\0g\0h\0\x02\0\x0D\x01\0\x03\0\0\0i\0j\0runsext";
        assert_eq!(lengths(&[first, second]), Ok(vec![3, 5, 2]));
    }

    #[test]
    fn a_text_that_goes_on_beyond_the_last_piece_is_cut_short() {
        assert_eq!(lengths(&[b"\0\0\0\0\0\0\0\0\x09\0\0abc"]), Err(cut_short()));
        assert_eq!(lengths(&[b"\0\0\0\0\0\0\0\0\x01\0\x04\xFF\xFF\xFF\xFFa"]), Err(cut_short()));
        assert_eq!(lengths(&[b"\0\0"]), Err(cut_short()));
    }

    #[test]
    fn very_many_empty_texts_are_too_many() {
        let list = [&[0; 8][..], &[0; 3].repeat(11)].concat();
        let limits = Limits { shared_texts: 10, ..Limits::default() };
        let error = shared_lengths(&[&list], &limits).unwrap_err();
        assert_eq!(error, ReadError::TooLarge { limit: Limit::SharedTexts, allowed: 10, found: None });
    }
}
