//! Looks over a text table before it is taken apart: the tokeniser keeps a whole line, and each field of it, before anybody can say that it is
//! too long.

use super::ReadError;
use super::limits::{Limit, Limits};

/// Refuses text that would take too much room as Unicode: a byte beyond ASCII becomes three at most.
pub(super) fn check_bytes(bytes: &[u8], limits: &Limits) -> Result<(), ReadError> {
    let beyond_ascii = bytes.iter().filter(|byte| !byte.is_ascii()).count() as u64;
    Limit::ContentBytes.hold(bytes.len() as u64 + 2 * beyond_ascii, limits)
}

/// Refuses a field that is longer than the text of a cell may be, and a line of more columns than a sheet may have.
pub(super) fn check_lines(text: &str, separator: u8, limits: &Limits) -> Result<(), ReadError> {
    let mut quoted = false;
    let mut columns: u64 = 0;
    let mut start = 0;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == separator && !quoted => {
                columns += 1;
                Limit::Columns.hold(columns, limits)?;
                start = place + 1;
            }
            b'\n' | b'\r' => {
                // A quoted text may have line breaks; a line of its own begins new columns all the same, so that one stray
                // quotation mark does not make the whole file one line.
                columns = 0;
                start = place + 1;
            }
            _ => {}
        }
        let length = (place + 1 - start) as u64;
        if length > limits.text_bytes.saturating_mul(2) {
            Limit::TextBytes.hold_counting(length, limits)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> Limit {
        let limits = Limits { columns: 5, text_bytes: 10, ..Limits::default() };
        match check_lines(text, b';', &limits).unwrap_err() {
            ReadError::TooLarge { limit, .. } => limit,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn long_fields_and_wide_lines_are_refused() {
        let limits = Limits { columns: 5, text_bytes: 10, ..Limits::default() };
        assert_eq!(check_lines("a;b;c;d;e\n\"x;y;z;1;2;3\";b\n0123456789;0123456789\n", b';', &limits), Ok(()));
        assert_eq!(refused("a;b;c;d;e;f;g\n"), Limit::Columns);
        assert_eq!(refused(&"x".repeat(30)), Limit::TextBytes);
        assert_eq!(refused(&format!("a;\"{}", ";".repeat(30))), Limit::TextBytes);
    }

    #[test]
    fn letters_that_grow_when_they_are_decoded_are_counted() {
        let limits = Limits { content_bytes: 30, ..Limits::default() };
        assert_eq!(check_bytes(&[b'a'; 30], &limits), Ok(()));
        assert!(check_bytes(&[0x80; 11], &limits).is_err());
    }
}
