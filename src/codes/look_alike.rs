//! Greek and Cyrillic letters that look like Latin ones: a keyboard that was not switched back.

/// The text with the Latin letters and digits that its Greek and Cyrillic letters look like, or stand for in a code; nothing where it has no such
/// letter, or one that looks like none.
pub(super) fn as_latin(written: &str) -> Option<String> {
    let is_foreign = |letter: char| ('\u{370}'..'\u{530}').contains(&letter);
    if !written.contains(is_foreign) {
        return None;
    }
    written.chars().map(|letter| if is_foreign(letter) { latin(letter) } else { Some(letter) }).collect()
}

fn latin(letter: char) -> Option<char> {
    Some(match letter {
        'Α' | 'А' => 'A',
        'Β' | 'В' => 'B',
        'С' => 'C',
        'Ε' | 'Е' => 'E',
        'Ζ' => 'Z',
        'Η' | 'Н' => 'H',
        'Ι' | 'І' => 'I',
        'Ј' => 'J',
        'Κ' | 'К' => 'K',
        // No look-alike, but the letter that a Greek keyboard has for the L of `EL30`.
        'Λ' => 'L',
        'Μ' | 'М' => 'M',
        'Ν' => 'N',
        'Ο' | 'О' => 'O',
        'Ρ' | 'Р' => 'P',
        'Ѕ' => 'S',
        'Τ' | 'Т' => 'T',
        'Υ' | 'У' => 'Y',
        'Χ' | 'Х' => 'X',
        'З' => '3',
        'а' => 'a',
        'е' => 'e',
        'і' => 'i',
        'ј' => 'j',
        'ο' | 'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'ѕ' => 's',
        'у' => 'y',
        'х' => 'x',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_become_latin() {
        assert_eq!(as_latin("\u{421}Z0\u{417}").as_deref(), Some("CZ03"));
        assert_eq!(as_latin("\u{395}\u{39b}30").as_deref(), Some("EL30"));
    }

    #[test]
    fn what_looks_like_no_latin_letter_is_left_alone() {
        assert_eq!(as_latin("CZ03"), None);
        assert_eq!(as_latin("Дунав"), None);
    }
}
