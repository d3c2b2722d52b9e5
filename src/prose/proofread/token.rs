//! A text to words, numerals and marks.

use std::ops::Range;

use crate::prose::language::Language;

/// A word, a numeral or a mark of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// As written, in lower case and with a straight apostrophe.
    pub(super) text: String,
    pub(super) kind: TokenKind,
    /// Whether a space stands before it.
    pub(super) spaced: bool,
}

/// The kinds of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A word, also one with digits, such as `EU4Health`.
    Word,
    /// A number in digits.
    Numeral(Numeral),
    /// Anything else.
    Mark,
}

/// A number in digits as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numeral {
    /// All digits as one integer.
    pub(super) digits: i128,
    /// How many of them stand behind the decimal mark.
    pub(super) decimals: u32,
    /// Whether thousands are parted.
    pub(super) grouped: bool,
}

/// Spaces that do not break.
const THIN_SPACES: [char; 4] = ['\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'];
/// More digits than any number of a report has.
const MOST_DIGITS: usize = 24;

/// The tokens of a text.
pub(super) fn tokens(text: &str, language: &Language) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut place = 0;
    let mut spaced = true;
    while let Some(letter) = text[place..].chars().next() {
        if letter.is_whitespace() || THIN_SPACES.contains(&letter) {
            spaced = true;
            place += letter.len_utf8();
            continue;
        }
        let (length, kind) = token(text, place, letter, language);
        let written = &text[place..place + length];
        tokens.push(Token { range: place..place + length, text: written.to_lowercase().replace('’', "'"), kind, spaced });
        spaced = false;
        place += length;
    }
    tokens
}

fn token(text: &str, place: usize, letter: char, language: &Language) -> (usize, TokenKind) {
    let rest = &text[place..];
    if rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.") {
        return (rest.find(char::is_whitespace).unwrap_or(rest.len()), TokenKind::Word);
    }
    if letter.is_ascii_digit() {
        let (length, numeral) = numeral(rest, language);
        // `29e`, `1st` and `5G` are words; `5%` and `5€` are not.
        let after = rest[length..].chars().next();
        if let Some(after) = after.filter(|after| after.is_alphabetic())
            && !is_multiplier(&rest[length..], language)
        {
            let _ = after;
            return (length + word_length(&rest[length..]), TokenKind::Word);
        }
        return (length, TokenKind::Numeral(numeral));
    }
    if letter.is_alphabetic() { (word_length(rest), TokenKind::Word) } else { (letter.len_utf8(), TokenKind::Mark) }
}

/// Whether letters that follow a digit at once are million or billion: `5bn`.
fn is_multiplier(rest: &str, language: &Language) -> bool {
    let word = rest[..word_length(rest)].to_lowercase();
    language.multipliers.at(|place| (place == 0).then_some(word.as_str())).is_some()
}

/// Letters and digits; apostrophes and hyphens within; a `+` or a `*` at the end, as in `ESF+`.
fn word_length(rest: &str) -> usize {
    let mut letters = rest.char_indices().peekable();
    let mut length = 0;
    while let Some((place, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let inner = matches!(letter, '\'' | '’' | '-' | '\u{2011}' | '.' | '&' | '/') && next.is_some_and(char::is_alphanumeric);
        let joins = match letter {
            // A full stop or a slash joins only what is no word of a sentence: `e.g`, `S3/RIS3`.
            '.' | '/' | '&' => inner && rest[..place].chars().count() <= 2,
            // `l'87 %` is an article and a number.
            '\'' | '’' => next.is_some_and(char::is_alphabetic),
            '-' | '\u{2011}' => inner || (letter == '-' && place > 0 && next == Some('-')),
            '+' => next.is_none_or(|next| !next.is_alphanumeric()),
            _ => letter.is_alphanumeric(),
        };
        if !joins {
            break;
        }
        length = place + letter.len_utf8();
    }
    length.max(rest.chars().next().map_or(0, char::len_utf8))
}

/// The number that a text begins with, and how long it is.
fn numeral(rest: &str, language: &Language) -> (usize, Numeral) {
    let mut digits: String = leading_digits(rest).to_owned();
    let mut length = digits.len();
    let mut grouped = false;
    if digits.len() <= 3 && !digits.starts_with('0') {
        while let Some((mark, group)) = group(&rest[length..], language, length) {
            grouped = true;
            digits.push_str(group);
            length += mark + group.len();
        }
    }
    let mut decimals = 0;
    let mut after = rest[length..].chars();
    if let Some(mark) = after.next().filter(|mark| matches!(mark, '.' | ',')) {
        let fraction = leading_digits(after.as_str());
        // The foreign mark is one of decimals too, where it cannot be one of thousands.
        let is_decimal = mark == language.decimal_mark || (mark == language.thousands_mark && !grouped && fraction.len() != 3);
        if !fraction.is_empty() && is_decimal {
            digits.push_str(fraction);
            decimals = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
            length += 1 + fraction.len();
        }
    }
    let digits = if digits.len() > MOST_DIGITS { "0" } else { &digits };
    (length, Numeral { digits: digits.parse().unwrap_or(0), decimals, grouped })
}

fn leading_digits(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
}

/// A mark between thousands and the three digits after it.
fn group<'a>(rest: &'a str, language: &Language, before: usize) -> Option<(usize, &'a str)> {
    let mark = rest.chars().next()?;
    let parts = THIN_SPACES.contains(&mark) || mark == ' ' || mark == language.thousands_mark || (mark == '\'' && before > 0);
    let group = leading_digits(&rest[mark.len_utf8()..]);
    (parts && group.len() == 3).then_some((mark.len_utf8(), group))
}

/// The sentences of a text, as ranges of its tokens.
pub(super) fn sentences(tokens: &[Token], text: &str, language: &Language) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (place, token) in tokens.iter().enumerate() {
        if matches!(token.text.as_str(), "." | "!" | "?" | "…") && ends(tokens, place, text, language) {
            sentences.push(start..place + 1);
            start = place + 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

fn ends(tokens: &[Token], place: usize, text: &str, language: &Language) -> bool {
    let Some(next) = tokens.get(place + 1) else { return true };
    if !next.spaced {
        return false;
    }
    let before = place.checked_sub(1).and_then(|before| tokens.get(before));
    // `31. Dezember` goes on.
    if before.is_some_and(|before| matches!(before.kind, TokenKind::Numeral(_))) && language.months.has(&next.text) {
        return false;
    }
    if tokens[place].text == "." && before.is_some_and(|before| language.abbreviations.has(&before.text)) {
        return false;
    }
    !text[next.range.start..].starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: &str) -> Vec<String> {
        let tokens = tokens(text, Language::of(language).unwrap());
        tokens
            .into_iter()
            .map(|token| match token.kind {
                TokenKind::Numeral(numeral) => format!("#{}e-{}", numeral.digits, numeral.decimals),
                _ => token.text,
            })
            .collect()
    }

    #[test]
    fn numerals_are_read_as_the_language_writes_them() {
        assert_eq!(read("EUR 4 414.5 million", "en"), ["eur", "#44145e-1", "million"]);
        assert_eq!(read("4.414,5 miljoen", "nl"), ["#44145e-1", "miljoen"]);
        assert_eq!(read("1,326 and 1.326", "en"), ["#1326e-0", "and", "#1326e-3"]);
        assert_eq!(read("1.326 en 4.6", "nl"), ["#1326e-0", "en", "#46e-1"]);
        assert_eq!(read("€4.8bn, 87%", "en"), ["€", "#48e-1", "bn", ",", "#87e-0", "%"]);
        assert_eq!(read("4\u{a0}040 and 5\u{202f}873", "en"), ["#4040e-0", "and", "#5873e-0"]);
    }

    #[test]
    fn words_with_digits_hyphens_and_signs_are_words() {
        assert_eq!(read("EU4Health and ESF+, the 3rd", "en"), ["eu4health", "and", "esf+", ",", "the", "3rd"]);
        assert_eq!(read("STEP-wijzigingen programma’s", "nl"), ["step-wijzigingen", "programma's"]);
        assert_eq!(read("2021-2027 (24)", "en"), ["#2021e-0", "-", "#2027e-0", "(", "#24e-0", ")"]);
        assert_eq!(read("see https://x.org/5/7, now", "en"), ["see", "https://x.org/5/7,", "now"]);
    }

    #[test]
    fn sentences_end_where_a_new_one_begins() {
        let text = "It cost 4.6 billion (p. 5). Spain got 3. No. 7 is. 29 more followed";
        let language = Language::of("en").unwrap();
        let tokens = tokens(text, language);
        let sentences: Vec<&str> = sentences(&tokens, text, language)
            .into_iter()
            .map(|range| &text[tokens[range.start].range.start..tokens[range.end - 1].range.end])
            .collect();
        assert_eq!(sentences, ["It cost 4.6 billion (p. 5).", "Spain got 3.", "No. 7 is.", "29 more followed"]);
    }
}
