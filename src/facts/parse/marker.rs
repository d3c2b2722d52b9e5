//! Footnote markers beside a number: `12.5*`, `34 (1)`, `7²`.

use crate::extract::is_space;

/// The text without the markers of footnotes around it; nothing where it has none.
///
/// Markers are stars, daggers and raised digits before or after, and a number of one or two digits or a single letter in brackets after. A number in
/// brackets that stands alone is a negative number and no marker.
#[must_use]
pub fn without_markers(text: &str) -> Option<&str> {
    let whole = text.trim_matches(is_space);
    let mut rest = whole.trim_start_matches(|letter| is_marker(letter) || is_space(letter));
    loop {
        let shorter = rest.trim_end_matches(|letter| is_marker(letter) || is_space(letter));
        let shorter = without_brackets(shorter).unwrap_or(shorter);
        if shorter.len() == rest.len() {
            break;
        }
        rest = shorter;
    }
    (rest.len() < whole.len() && rest.contains(|letter: char| letter.is_ascii_digit())).then_some(rest)
}

fn is_marker(letter: char) -> bool {
    matches!(letter, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// The text before the footnote in brackets at its end.
fn without_brackets(text: &str) -> Option<&str> {
    let opening = if text.ends_with(')') { '(' } else { text.ends_with(']').then_some('[')? };
    let start = text.rfind(opening)?;
    let inner = text[start + 1..text.len() - 1].trim();
    let digits = inner.len() <= 2 && inner.chars().all(|letter| letter.is_ascii_digit());
    let letter = inner.len() == 1 && inner.chars().all(|letter| letter.is_ascii_lowercase());
    let before = text[..start].trim_end_matches(is_space);
    let has_number = before.contains(|letter: char| letter.is_ascii_digit());
    (!inner.is_empty() && (digits || letter || is_all_stars(inner)) && has_number).then_some(before)
}

fn is_all_stars(text: &str) -> bool {
    text.chars().all(|letter| letter == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_taken_off() {
        for (text, number) in [
            ("12.5*", "12.5"),
            ("34 (1)", "34"),
            ("34(12)", "34"),
            ("7 **", "7"),
            ("750,25 ¹", "750,25"),
            ("5† [2]", "5"),
            ("1000,75 (a)", "1000,75"),
            ("* 3", "3"),
            ("(15,50) (1)", "(15,50)"),
            ("12,5 Mio. € (2)", "12,5 Mio. €"),
        ] {
            assert_eq!(without_markers(text), Some(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_marker_stays() {
        for text in ["12.5", "(15)", "(1)", "12 (345)", "12 (Mio)", "***", "n/a", "1)"] {
            assert_eq!(without_markers(text), None, "{text}");
        }
    }
}
