//! Which character of a number is none of a number's: a letter that looks like a digit, most often.

/// Names the character of a text that no number has, by its place: `the last character is the letter O`.
/// A text without any digit is no number with a slip in it, and has no hint.
pub(super) fn hint(text: &str, place: usize) -> Option<String> {
    if !text.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let letters: Vec<char> = text.trim().chars().collect();
    let letter = letters.get(place)?;
    let position = match place {
        0 => "the first character".to_owned(),
        _ if place + 1 == letters.len() => "the last character".to_owned(),
        _ => format!("character {}", place + 1),
    };
    Some(format!("{position} is {}", name(*letter)))
}

fn name(letter: char) -> String {
    match letter {
        _ if letter.is_ascii_alphabetic() => format!("the letter {letter}"),
        '\u{0370}'..='\u{03ff}' => format!("the Greek letter {letter}"),
        '\u{0400}'..='\u{04ff}' => format!("the Cyrillic letter {letter}"),
        _ if letter.is_alphabetic() => format!("the letter {letter}"),
        _ if letter.is_whitespace() || letter.is_control() => format!("U+{:04X}", u32::from(letter)),
        _ => format!("`{letter}`"),
    }
}
