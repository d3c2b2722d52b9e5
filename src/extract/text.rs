//! Texts made comparable: case, accents, spaces, hyphens and punctuation make no difference between two headings.

use crate::workbook::Value;

/// What senders write into a cell that has no value, without spaces and in lower case.
const NOTHING: &[&str] = &[
    "", "-", "–", "—", "−", "‐", "‑", "--", ".", "..", "...", "…", ":", "/", "n/a", "n.a.", "n.a", "na", "#n/a", "k.a.", "n.d.", "n.v.t.",
    "n.r.", "s/o",
];

/// Whether a cell has no value: it is empty, or says so with `n/a`, a dash, `..` or `:`.
#[must_use]
pub fn is_nothing(value: Option<&Value>) -> bool {
    match value {
        None => true,
        Some(Value::Text(text)) => {
            let squeezed: String = text.chars().filter(|letter| !is_space(*letter)).flat_map(char::to_lowercase).collect();
            NOTHING.contains(&squeezed.as_str())
        }
        Some(_) => false,
    }
}

/// Whether a character is a space of any width, with those that Unicode does not count among its spaces.
pub(crate) fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The text of a cell where it can be a heading or a label: on one line, with single spaces. Empty cells give nothing.
pub(crate) fn text_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::Text(text) => one_line(text),
        Value::Number(number) => number.to_string(),
        Value::Date(_) | Value::Share(_) | Value::Bool(_) | Value::Error(_) | Value::Uncalculated(_) => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A text on one line: line breaks and spaces of every width become single spaces.
pub(crate) fn one_line(text: &str) -> String {
    let parts: Vec<&str> = text.split(is_space).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// A text without what makes no difference: only its letters and digits are left, in lower case and without accents, and the
/// signs that can tell two headings apart.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| letter.is_alphabetic() || is_digit(*letter) || "#+%€º°".contains(*letter)) {
        push_folded(letter, &mut key);
    }
    key
}

/// A digit on the line; a raised digit marks a footnote.
fn is_digit(letter: char) -> bool {
    letter.is_numeric() && !matches!(letter, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// A word, a number or a sign of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, without accents.
    pub(crate) folded: String,
    /// Where it starts, in bytes.
    pub(crate) start: usize,
    /// Where it ends, in bytes, with the point of an abbreviation.
    pub(crate) end: usize,
    /// Whether a point follows, as in `mil.`
    pub(crate) dotted: bool,
}

/// The words, numbers and signs of a text, without its punctuation.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        if letter == '.' {
            if let Some(last) = words.last_mut().filter(|last| last.end == start) {
                (last.end, last.dotted) = (end, true);
            }
            continue;
        }
        let kind = kind_of(letter);
        if kind == Kind::Gap {
            continue;
        }
        let joined = words.last_mut().filter(|last| last.end == start && !last.dotted && kind != Kind::Sign);
        let same_kind = |last: &&mut Word| last.folded.chars().last().is_some_and(|before| kind_of(before) == kind);
        if let Some(last) = joined.filter(same_kind) {
            push_folded(letter, &mut last.folded);
            last.end = end;
            continue;
        }
        let mut folded = String::new();
        push_folded(letter, &mut folded);
        words.push(Word { folded, start, end, dotted: false });
    }
    words
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Letter,
    Digit,
    Sign,
    Gap,
}

fn kind_of(letter: char) -> Kind {
    match letter {
        _ if letter.is_alphabetic() => Kind::Letter,
        _ if is_digit(letter) => Kind::Digit,
        '€' | '$' | '£' | '%' | '#' | '+' => Kind::Sign,
        _ => Kind::Gap,
    }
}

/// Adds a letter in lower case and without its accent.
fn push_folded(letter: char, text: &mut String) {
    for lower in letter.to_lowercase() {
        match lower {
            'ß' => text.push_str("ss"),
            'æ' => text.push_str("ae"),
            'œ' => text.push_str("oe"),
            'þ' => text.push_str("th"),
            '\u{0300}'..='\u{036f}' => {}
            other => text.push(unaccented(other)),
        }
    }
}

/// The letter that stands under an accent.
fn unaccented(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' | 'ċ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ģ' | 'ğ' | 'ġ' => 'g',
        'ħ' => 'h',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' | 'º' | '°' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_hyphens_and_line_breaks_make_no_difference() {
        assert_eq!(key("NUTS-Gebiet"), key("nuts\u{a0}gebiet"));
        assert_eq!(key("Catégorie\nde région*"), key("CATEGORIE DE REGION"));
        assert_eq!(key("member_state"), key("Member State"));
    }

    #[test]
    fn a_plus_tells_two_funds_apart() {
        assert_ne!(key("ESF"), key("ESF+"));
    }

    #[test]
    fn a_raised_digit_is_a_footnote_and_no_part_of_the_heading() {
        assert_eq!(key("Betrag²"), key("Betrag"));
    }

    #[test]
    fn the_number_sign_is_written_with_a_degree_sign_or_an_ordinal() {
        assert_eq!(key("N°"), key("Nº"));
    }

    #[test]
    fn a_dash_and_a_no_break_space_are_nothing() {
        assert!(is_nothing(Some(&Value::Text(" – ".to_owned()))));
        assert!(is_nothing(Some(&Value::Text("\u{a0}".to_owned()))));
        assert!(is_nothing(Some(&Value::Text("N. A.".to_owned()))));
    }

    #[test]
    fn a_zero_is_something() {
        assert!(!is_nothing(Some(&Value::Number(0.0))));
    }

    #[test]
    fn signs_are_words_of_their_own() {
        let texts: Vec<_> = words("M€, mil. EUR").into_iter().map(|word| (word.folded, word.dotted)).collect();
        let expected = [("m", false), ("€", false), ("mil", true), ("eur", false)];
        assert_eq!(texts, expected.map(|(text, dotted)| (text.to_owned(), dotted)));
    }
}
