//! Raised characters: the number 12.5 with a raised 1 beside it is no 12.51.

/// The text with its digits as raised digits; other characters stay.
pub(super) fn raised(text: &str) -> String {
    text.chars().map(raised_digit).collect()
}

fn raised_digit(letter: char) -> char {
    match letter {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        other => other,
    }
}
