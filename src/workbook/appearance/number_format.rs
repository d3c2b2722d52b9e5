//! Number formats, reduced to what a sender can see of a number: its decimals, its separators, per cent, days and times.
//!
//! A format that went into another workbook as it stands could make that workbook unreadable, so only what is known is kept.

use std::iter::Peekable;
use std::str::Chars;

/// The longest words and formats that are kept.
const LONGEST_WORD: usize = 12;
const LONGEST: usize = 80;

/// The format behind a number that every workbook knows, where it is not the plain one (ECMA-376 18.8.30). Days, which a program
/// shows as its user's country does, have the day first.
pub(super) fn built_in(number: u32) -> Option<&'static str> {
    Some(match number {
        1 => "0",
        2 => "0.00",
        3 | 5 | 6 | 37 | 38 | 41 | 42 => "#,##0",
        4 | 7 | 8 | 39 | 40 | 43 | 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "dd/mm/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "dd/mm/yyyy h:mm",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => return None,
    })
}

/// What is kept of a format that a sender wrote: its first section, without colours, conditions and padding. Nothing where that is plain,
/// or where something in it is not known.
pub(super) fn kept(code: &str) -> Option<String> {
    let mut kept = String::new();
    let mut shows = false;
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '"' => {
                let word: String = letters.by_ref().take_while(|next| *next != '"').collect();
                push_word(&mut kept, &word);
            }
            '\\' => push_word(&mut kept, &letters.next()?.to_string()),
            // The width of a letter, and a letter that fills the cell.
            '_' | '*' => drop(letters.next()),
            '[' => shows |= push_bracket(&mut kept, &mut letters),
            '0' | '#' | '?' | '@' => {
                shows = true;
                kept.push(letter);
            }
            '.' | ',' | '%' | '/' | '-' | ':' | ' ' => kept.push(letter),
            '\u{a0}' | '\u{202f}' => kept.push(' '),
            '€' | '$' | '£' | '+' | '(' | ')' => push_word(&mut kept, &letter.to_string()),
            'E' if letters.next_if(|next| matches!(next, '+' | '-')).is_some() => kept.push_str("E+"),
            'A' | 'a' => {
                let rest: String = letters.by_ref().take(4).collect();
                if !rest.eq_ignore_ascii_case("M/PM") {
                    return None;
                }
                kept.push_str("AM/PM");
            }
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => {
                shows = true;
                kept.push(letter.to_ascii_lowercase());
            }
            _ => return None,
        }
    }
    let kept = kept.trim().to_owned();
    (shows && kept.len() <= LONGEST).then_some(kept)
}

/// A word that stands beside the number.
fn push_word(kept: &mut String, word: &str) {
    let is_short = word.chars().count() <= LONGEST_WORD && !word.chars().any(|letter| letter.is_control() || letter == '"');
    if is_short && !word.trim().is_empty() {
        kept.extend(["\"", word, "\""]);
    } else if !word.is_empty() {
        kept.push(' ');
    }
}

/// Brackets hold a currency, the unit of a duration, or else a colour, a language or a condition. Tells whether it was the unit of a duration.
fn push_bracket(kept: &mut String, letters: &mut Peekable<Chars<'_>>) -> bool {
    let inside: String = letters.by_ref().take_while(|next| *next != ']').collect();
    if let Some(currency) = inside.strip_prefix('$') {
        push_word(kept, currency.split('-').next().unwrap_or_default());
    }
    let is_unit = !inside.is_empty() && inside.chars().all(|unit| "hmsHMS".contains(unit));
    if is_unit {
        kept.extend(["[", &inside.to_lowercase(), "]"]);
    }
    is_unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sender_sees_of_a_number_is_kept() {
        for (code, expected) in [
            ("0.0%", "0.0%"),
            ("#,##0.00\\ \"€\";[Red]-#,##0.00\\ \"€\"", "#,##0.00 \"€\""),
            ("_-* #,##0.00_-;-* #,##0.00_-", "#,##0.00"),
            ("[$-407]d. mmmm yyyy", ""),
            ("[$-407]DD\\.MM\\.YYYY;@", "dd\".\"mm\".\"yyyy"),
            ("[$€-2] #,##0", "\"€\" #,##0"),
            ("[h]:mm:ss", "[h]:mm:ss"),
            ("0.00E+00", "0.00E+00"),
            ("d. mmm yy", "d. mmm yy"),
        ] {
            let expected = if expected.is_empty() { "d. mmmm yyyy" } else { expected };
            assert_eq!(kept(code).as_deref(), Some(expected), "{code}");
        }
    }

    #[test]
    fn what_is_not_known_and_what_is_plain_is_not_kept() {
        for code in ["General", "Standard", "", "\"only words\"", "0x41", "[Red]", "General;=cmd", &"0".repeat(90)] {
            assert_eq!(kept(code), None, "{code}");
        }
    }
}
