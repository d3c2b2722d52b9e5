//! The form in which two spellings of the same words are equal.

/// The written words without what senders' spreadsheets vary: upper and lower case, hyphens and dashes, spaces of every kind, quotation
/// marks, the form of the apostrophe, Greek accents (which capitals lose) and the Romanian cedilla that stands for a comma below.
///
/// Accents of the Latin alphabet stay: they tell words apart.
#[must_use]
pub fn normalised(written: &str) -> String {
    let mut folded = String::with_capacity(written.len());
    for character in written.chars().flat_map(char::to_lowercase) {
        match character {
            'ß' => folded.push_str("ss"),
            _ if is_unseen(character) || is_quotation_mark(character) => {}
            _ if separates_words(character) => begin_word(&mut folded),
            '+' => {
                // `ESF +` is `ESF+`.
                end_word(&mut folded);
                folded.push('+');
            }
            _ => folded.push(plain(character)),
        }
    }
    end_word(&mut folded);
    folded
}

/// Spaces and hyphens count as one space, so that `less-developed`, `less developed` and `less – developed` are the same.
fn separates_words(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Characters without a shape: the soft hyphen, zero-width spaces and joiners, and the byte order mark.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn is_quotation_mark(character: char) -> bool {
    matches!(character, '"' | '„' | '“' | '”' | '«' | '»')
}

fn plain(character: char) -> char {
    match character {
        '‘' | '’' | 'ʼ' | '´' | '`' => '\'',
        'ş' => 'ș',
        'ţ' => 'ț',
        'ς' => 'σ',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        _ => character,
    }
}

fn begin_word(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

fn end_word(folded: &mut String) {
    if folded.ends_with(' ') {
        folded.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_of_every_kind_count_as_one() {
        assert_eq!(normalised("\u{feff} Fonds\u{a0}\u{a0}für\teinen\u{202f}gerechten Übergang\n"), "fonds für einen gerechten übergang");
    }

    #[test]
    fn hyphens_and_dashes_count_as_spaces() {
        for written in ["less-developed", "Less developed", "less\u{2011}developed", "LESS – DEVELOPED", "less_developed"] {
            assert_eq!(normalised(written), "less developed");
        }
    }

    #[test]
    fn a_soft_hyphen_is_not_seen() {
        assert_eq!(normalised("Innovations\u{ad}fonds"), "innovationsfonds");
    }

    #[test]
    fn a_plus_stands_at_its_word() {
        assert_eq!(normalised("ESF +"), normalised("ESF+"));
    }

    #[test]
    fn german_and_greek_capitals_equal_their_small_letters() {
        assert_eq!(normalised("GROSS"), normalised("groß"));
        assert_eq!(normalised("ΕΛΛΆΔΑ"), normalised("Ελλάδα"));
        assert_eq!(normalised("ΚΥΠΡΟΣ"), normalised("Κύπρος"));
    }

    #[test]
    fn romanian_cedilla_and_comma_are_one_letter() {
        assert_eq!(normalised("Bucureşti - Ilfov"), normalised("București-Ilfov"));
    }

    #[test]
    fn latin_accents_tell_words_apart() {
        assert_ne!(normalised("Slovenie"), normalised("Slovénie"));
    }

    #[test]
    fn a_dash_alone_is_nothing() {
        assert_eq!(normalised(" – "), "");
    }
}
