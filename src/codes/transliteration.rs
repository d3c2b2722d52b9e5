//! The rules by which the Latin names in `area.csv` are made: ELOT 743 for Greek (as ISO 843, type 2) and the Bulgarian Transliteration Act
//! of 2009. The names stand in the list, where a person can read them; this proves them right.

/// Bulgarian letters.
const BULGARIAN: [(char, &str); 30] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "sht"),
    ('ъ', "a"),
    ('ь', "y"),
    ('ю', "yu"),
    ('я', "ya"),
];

/// Greek letters that stand alone, without accents.
const GREEK: [(char, &str); 25] = [
    ('α', "a"),
    ('β', "v"),
    ('γ', "g"),
    ('δ', "d"),
    ('ε', "e"),
    ('ζ', "z"),
    ('η', "i"),
    ('θ', "th"),
    ('ι', "i"),
    ('κ', "k"),
    ('λ', "l"),
    ('μ', "m"),
    ('ν', "n"),
    ('ξ', "x"),
    ('ο', "o"),
    ('π', "p"),
    ('ρ', "r"),
    ('σ', "s"),
    ('ς', "s"),
    ('τ', "t"),
    ('υ', "y"),
    ('φ', "f"),
    ('χ', "ch"),
    ('ψ', "ps"),
    ('ω', "o"),
];

/// The Latin form of a Bulgarian or Greek name; nothing for one that is in Latin letters already.
pub(super) fn latin(name: &str) -> Option<String> {
    let is_greek = |letter: char| ('\u{370}'..='\u{3ff}').contains(&letter);
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    if name.chars().any(is_greek) {
        return Some(by_words(name, greek));
    }
    name.chars().any(is_cyrillic).then(|| by_words(name, bulgarian))
}

/// Turns each word, and gives it its capital again.
fn by_words(name: &str, turn: fn(&str) -> String) -> String {
    let turned = name.split(' ').map(|word| {
        let small = turn(&word.to_lowercase());
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let mut letters = small.chars();
        match letters.next() {
            Some(first) if capital => first.to_uppercase().chain(letters).collect(),
            _ => small,
        }
    });
    turned.collect::<Vec<String>>().join(" ")
}

fn bulgarian(word: &str) -> String {
    // The Act keeps the name by which the country is known.
    if word == "българия" {
        return "bulgaria".to_owned();
    }
    let (stem, ending) = word.strip_suffix("ия").map_or((word, ""), |stem| (stem, "ia"));
    let letter =
        |letter: char| BULGARIAN.iter().find(|(known, _)| *known == letter).map_or_else(|| letter.to_string(), |(_, is)| (*is).to_owned());
    stem.chars().map(letter).chain([ending.to_owned()]).collect()
}

fn greek(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let plain = |position: usize| letters.get(position).map(|letter| unaccented(*letter));
    let mut latin = String::new();
    let mut position = 0;
    while position < letters.len() {
        // An accent on the first of two vowels, or two dots on the second, parts them.
        let joined = unaccented(letters[position]) == letters[position];
        let upsilon = joined && matches!(letters.get(position + 1), Some('υ' | 'ύ'));
        let (pair, taken) = match (letters[position], plain(position + 1)) {
            ('α', _) if upsilon => (if is_voiced(plain(position + 2)) { "av" } else { "af" }, 2),
            ('ε', _) if upsilon => (if is_voiced(plain(position + 2)) { "ev" } else { "ef" }, 2),
            ('ο', _) if upsilon => ("ou", 2),
            ('γ', Some('γ')) => ("ng", 2),
            ('γ', Some('ξ')) => ("nx", 2),
            ('γ', Some('χ')) => ("nch", 2),
            ('μ', Some('π')) if position == 0 || position + 2 == letters.len() => ("b", 2),
            (letter, _) => (GREEK.iter().find(|(known, _)| *known == unaccented(letter)).map_or("", |(_, is)| is), 1),
        };
        if pair.is_empty() {
            latin.push(letters[position]);
        }
        latin.push_str(pair);
        position += taken;
    }
    latin
}

/// Whether the sound after `αυ` or `ευ` makes them end in v.
fn is_voiced(next: Option<char>) -> bool {
    next.is_some_and(|letter| "βγδζλμνραεηιουω".contains(letter))
}

fn unaccented(letter: char) -> char {
    match letter {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        other => other,
    }
}

mod tests {
    use super::super::nuts;
    use super::*;

    #[test]
    fn greek_names_follow_elot_743() {
        for (name, expected) in [
            ("Αττική", "Attiki"),
            ("Ανατολική Μακεδονία, Θράκη", "Anatoliki Makedonia, Thraki"),
            ("Ήπειρος", "Ipeiros"),
            ("Νότιο Αιγαίο", "Notio Aigaio"),
            ("Εύβοια", "Evvoia"),
            ("Λευκάδα", "Lefkada"),
            ("Ταΰγετος", "Taygetos"),
            ("Αγγλία", "Anglia"),
            ("Μπαλί", "Bali"),
            ("Ολυμπία", "Olympia"),
        ] {
            assert_eq!(latin(name).as_deref(), Some(expected));
        }
    }

    #[test]
    fn bulgarian_names_follow_the_act_of_2009() {
        for (name, expected) in [
            ("Югоизточен", "Yugoiztochen"),
            ("Южен централен", "Yuzhen tsentralen"),
            ("Северна и Югоизточна България", "Severna i Yugoiztochna Bulgaria"),
            ("София", "Sofia"),
            ("Търговище", "Targovishte"),
        ] {
            assert_eq!(latin(name).as_deref(), Some(expected));
        }
    }

    #[test]
    fn the_list_has_the_latin_form_of_every_other_name_and_of_no_latin_one() {
        for area in nuts::areas() {
            assert_eq!(area.latin, latin(&area.name), "{}", area.code);
        }
        assert_eq!(nuts::areas().filter(|area| area.latin.is_some()).count(), 30);
    }
}
