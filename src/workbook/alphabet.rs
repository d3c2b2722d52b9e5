//! Which texts one of the Union's languages could have: what tells a right guess of an encoding from a wrong one.

/// The letters beyond `a` to `z` of each official language, small.
const LETTERS: [(&str, &str); 23] = [
    ("bg", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    ("cs", "áčďéěíňóřšťúůýž"),
    ("da", "æøåé"),
    ("de", "äöüß"),
    ("el", "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ"),
    ("es", "áéíñóúü"),
    ("et", "äõöüšž"),
    ("fi", "äåöšž"),
    ("fr", "àâæçéèêëîïôœùûüÿ"),
    ("ga", "áéíóú"),
    ("hr", "čćđšž"),
    ("hu", "áéíóöőúüű"),
    ("it", "àèéìíòóùú"),
    ("lt", "ąčęėįšųūž"),
    ("lv", "āčēģīķļņšūž"),
    ("mt", "àċèġħìòùż"),
    ("nl", "áäéëèïíóöúü"),
    ("pl", "ąćęłńóśźż"),
    ("pt", "áâãàçéêíóôõúü"),
    ("ro", "ăâîșțşţ"),
    ("sk", "áäčďéíĺľňóôŕšťúýž"),
    ("sl", "čšž"),
    ("sv", "åäöé"),
];

/// Signs that tables of any language have.
const SIGNS: &str = "\u{a0}€–—‘’‚“”„«»…•°§·ºª²³½¼¾±×¡¿´£©®™";

/// Whether one language has all the letters of a text, and nobody mixed alphabets within a word.
pub(super) fn is_plausible(text: &str) -> bool {
    let mut letters: Vec<char> = Vec::new();
    let mut before = ' ';
    for character in text.chars() {
        if mixes_alphabets(before, character) {
            return false;
        }
        if !character.is_ascii() && !SIGNS.contains(character) {
            letters.extend(character.to_lowercase().filter(|small| !letters.contains(small)).collect::<Vec<_>>());
        }
        before = character;
    }
    LETTERS.iter().any(|(_, alphabet)| letters.iter().all(|letter| alphabet.contains(*letter)))
}

fn mixes_alphabets(one: char, other: char) -> bool {
    let is_greek_or_cyrillic = |character: char| ('\u{370}'..'\u{530}').contains(&character);
    (one.is_ascii_alphabetic() && is_greek_or_cyrillic(other)) || (is_greek_or_cyrillic(one) && other.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_one_language_is_plausible() {
        for text in ["Łódź, małopolskie – 12 €", "Ελλάδα; Ήπειρος; STEP", "Îles d’Hyères", "12,5"] {
            assert!(is_plausible(text), "{text}");
        }
    }

    #[test]
    fn a_text_decoded_wrongly_is_not() {
        for text in ["Castilla y León; Cataluńa; Andalucía", "Catаluсa", "ÐåñéöÝñåéá", "£ódŸ; ma³opolskie Ŝ"] {
            assert!(!is_plausible(text), "{text}");
        }
    }
}
