//! What a sender wrote, as it may be shown on a terminal and in a log: its control characters are seen, and do nothing.

use std::borrow::Cow;
use std::fmt::Write;

/// The characters that turn the direction of the text around them, so that a name reads as another.
const TURNING: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// A text on one line: a line break is shown as `⏎`, so that nobody can write a line of their own.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    visible(text).replace("\r\n", "⏎").replace(['\n', '\r'], "⏎")
}

/// A text whose control characters, but for line breaks and tabs, are written out as JSON does: an escape sequence becomes `\u001b[31m`.
/// What is JSON stays JSON.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    for letter in text.chars() {
        if acts(letter) {
            let _ = write!(seen, "\\u{:04x}", u32::from(letter));
        } else {
            seen.push(letter);
        }
    }
    Cow::Owned(seen)
}

fn acts(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) || TURNING.contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_seen_and_do_nothing() {
        assert_eq!(visible("Île-de-France\t12,5\n"), "Île-de-France\t12,5\n");
        assert_eq!(visible("\u{1b}[31mred\u{9b}0m\u{7}"), "\\u001b[31mred\\u009b0m\\u0007");
        assert_eq!(visible("\u{202e}xslx.exe"), "\\u202exslx.exe");
    }

    #[test]
    fn nobody_writes_a_line_of_their_own() {
        assert_eq!(on_one_line("Région\r\nerror[x]: y\n::error::z"), "Région⏎error[x]: y⏎::error::z");
    }

    #[test]
    fn what_is_json_stays_json() {
        let written = serde_json::to_string("a\u{1b}\u{85}\u{202e}\"b").unwrap();
        assert_eq!(serde_json::from_str::<String>(&visible(&written)).unwrap(), "a\u{1b}\u{85}\u{202e}\"b");
    }
}
