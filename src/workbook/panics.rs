//! The readers underneath are not proof against hostile files. One that gives up on a file must not end the reading of the others.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::ReadError;

/// Letters of a reader's last words that are kept.
const LONGEST_MESSAGE: usize = 200;

thread_local! {
    /// Whether this thread is reading a file.
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is reading a file, so that a panic becomes a finding about that file and needs no words of its own. For who sets
/// the panic hook of the process.
#[must_use]
pub fn is_reading() -> bool {
    READING.get()
}

/// Runs a reader; its panic is damage of the file.
pub(super) fn caught<T>(read: impl FnOnce() -> Result<T, ReadError>) -> Result<T, ReadError> {
    let before = READING.replace(true);
    let result = catch_unwind(AssertUnwindSafe(read));
    READING.set(before);
    result.unwrap_or_else(|panic| Err(ReadError::damaged(format_args!("its reader gave up ({})", message(panic.as_ref())))))
}

/// The beginning of what a reader said, on one line.
fn message(panic: &(dyn Any + Send)) -> String {
    let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    said.and_then(|said| said.lines().next()).unwrap_or("without a word").chars().take(LONGEST_MESSAGE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_damage_and_the_next_file_is_read() {
        let damaged = |read: fn() -> Result<(), ReadError>| caught(read).unwrap_err().to_string();
        let expected = "the file is damaged: its reader gave up (no cell 7)";
        assert_eq!(damaged(|| panic!("no cell {}\nand more", 3 + 4)), expected);
        assert_eq!(damaged(|| panic!("no cell 7")), expected);
        assert_eq!(damaged(|| std::panic::panic_any(7)), "the file is damaged: its reader gave up (without a word)");
        assert!(!is_reading());
        assert_eq!(caught(|| Ok(is_reading())), Ok(true));
    }
}
