//! A number as written: its sign, its digits and how many of them are decimals, in any style of writing.

use super::{DecimalMark, without_markers};
use crate::extract::unit::{self, Stated};
use crate::extract::{is_nothing, is_space};
use crate::workbook::Value;

/// A decimal number: `mantissa` divided by ten to the power of `scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) negative: bool,
    pub(super) mantissa: i128,
    pub(super) scale: u32,
}

/// Digits of a mantissa; more would not fit what is multiplied with them.
const LONGEST_MANTISSA: usize = 26;

/// A number in a text, with what the text says around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) decimal: Decimal,
    /// The unit beside the number.
    pub(super) unit: Option<Stated>,
    /// The sign before the decimals, where the number itself settles it.
    evidence: Option<DecimalMark>,
}

/// Why a text is not one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NotANumber {
    /// This character, counted from 0 in the trimmed text, is none of a number.
    OddCharacter(usize),
    /// The separators stand where no style of writing has them.
    Separators,
    /// `1.234`
    Ambiguous,
    /// More digits than can be calculated with.
    TooLong,
}

/// The sign before the decimals that a text proves: `12,5` and `1.234.567` prove the comma, `1.234` proves nothing. A column in which
/// all proofs agree can be read by them.
#[must_use]
pub fn decimal_evidence(text: &str) -> Option<DecimalMark> {
    if is_nothing(Some(&Value::Text(text.to_owned()))) {
        return None;
    }
    read(text, None).ok()?.evidence
}

/// Reads a number with the signs and words around it; the markers of footnotes are taken off.
pub(super) fn read(text: &str, style: Option<DecimalMark>) -> Result<Written, NotANumber> {
    read_plain(text, style).or_else(|fault| without_markers(text).map_or(Err(fault), |plain| read_plain(plain, style)))
}

fn read_plain(text: &str, style: Option<DecimalMark>) -> Result<Written, NotANumber> {
    let letters: Vec<char> = text.trim_matches(is_space).chars().collect();
    let first = letters.iter().position(char::is_ascii_digit).ok_or(NotANumber::OddCharacter(0))?;
    let last = letters.iter().rposition(char::is_ascii_digit).expect("a text with a first digit has a last one");
    // `,5` has its mark before its first digit.
    let first = if first > 0 && mark(letters[first - 1]).is_some() { first - 1 } else { first };
    let around = Around::read(&letters, first, last + 1)?;
    let (decimal, evidence) = core(&letters[first..=last], around.no_decimals.or(style)).map_err(|fault| match fault {
        NotANumber::OddCharacter(place) => NotANumber::OddCharacter(first + place),
        other => other,
    })?;
    let evidence = evidence.or(around.no_decimals);
    Ok(Written { decimal: Decimal { negative: around.negative, ..decimal }, unit: around.unit, evidence })
}

/// What stands before and after the digits.
struct Around {
    negative: bool,
    unit: Option<Stated>,
    /// The mark of `12,–`, which says that there are no decimals.
    no_decimals: Option<DecimalMark>,
}

impl Around {
    fn read(letters: &[char], start: usize, end: usize) -> Result<Self, NotANumber> {
        let no_decimals = letters.get(end).copied().and_then(mark).filter(|_| letters.get(end + 1).copied().is_some_and(is_dash));
        let after_start = if no_decimals.is_some() { end + 2 } else { end };
        let (mut minuses, mut opened, mut closed) = (0, 0, 0);
        let mut words = [String::new(), String::new()];
        let before = (0..start).map(|place| (0, place));
        let after = (after_start..letters.len()).map(|place| (1, place));
        for (side, place) in before.chain(after) {
            match letters[place] {
                letter if is_dash(letter) => minuses += 1,
                '+' if side == 0 => {}
                '(' if side == 0 => opened += 1,
                ')' if side == 1 => closed += 1,
                letter if is_space(letter) || letter == '.' || letter.is_alphabetic() || "€$£".contains(letter) => {
                    words[side].push(letter);
                }
                _ => return Err(NotANumber::OddCharacter(place)),
            }
        }
        if opened != closed || minuses + opened > 1 {
            let at = letters.iter().rposition(|letter| is_dash(*letter) || "()".contains(*letter));
            return Err(NotANumber::OddCharacter(at.unwrap_or(0)));
        }
        let places = [0..start, after_start..letters.len()];
        let unit = unit_of(&words).map_err(|side| {
            let odd = places[side].clone().find(|place| letters[*place].is_alphanumeric() || letters[*place] == '.');
            NotANumber::OddCharacter(odd.unwrap_or(places[side].start))
        })?;
        Ok(Self { negative: minuses + opened == 1, unit, no_decimals })
    }
}

/// The unit said before and after a number together; an error names the side that says something else.
fn unit_of(words: &[String; 2]) -> Result<Option<Stated>, usize> {
    let [before, after] = words.each_ref().map(|words| words.trim_matches(is_space));
    match (before.is_empty(), after.is_empty()) {
        (true, true) => Ok(None),
        (false, true) => unit::whole(before).map(Some).ok_or(0),
        (true, false) => unit::whole(after).map(Some).ok_or(1),
        // `EUR 12 million` says the unit on both sides.
        (false, false) => unit::whole(&format!("{before} {after}")).map(Some).ok_or(usize::from(unit::whole(before).is_some())),
    }
}

/// The digits and the separators between them.
fn core(letters: &[char], style: Option<DecimalMark>) -> Result<(Decimal, Option<DecimalMark>), NotANumber> {
    let mut groups = vec![String::new()];
    let mut separators = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        if letter.is_ascii_digit() {
            groups.last_mut().expect("there is always a group").push(*letter);
        } else {
            separators.push(separator(*letter).ok_or(NotANumber::OddCharacter(place))?);
            groups.push(String::new());
        }
    }
    let (grouped, decimal_mark, evidence) = settle(&groups, &separators, style)?;
    let decimals = if decimal_mark { groups.pop().expect("a mark stands between two groups") } else { String::new() };
    if grouped && !well_grouped(&groups) {
        return Err(NotANumber::Separators);
    }
    let digits = groups.concat() + &decimals;
    let digits = digits.trim_start_matches('0');
    if digits.len() > LONGEST_MANTISSA {
        return Err(NotANumber::TooLong);
    }
    let mantissa = if digits.is_empty() { 0 } else { digits.parse().expect("26 digits fit an i128") };
    let scale = u32::try_from(decimals.len()).map_err(|_| NotANumber::TooLong)?;
    Ok((Decimal { negative: false, mantissa, scale }, evidence))
}

/// Whether the separators part thousands, whether the last one stands before decimals, and what that proves.
fn settle(
    groups: &[String],
    separators: &[Separator],
    style: Option<DecimalMark>,
) -> Result<(bool, bool, Option<DecimalMark>), NotANumber> {
    let Some((last, before)) = separators.split_last() else { return Ok((false, false, None)) };
    let Separator::Mark(mark) = *last else {
        return if before.iter().all(|other| other == last) { Ok((true, false, None)) } else { Err(NotANumber::Separators) };
    };
    match before {
        [] => {
            let (whole, rest) = (&groups[0], &groups[1]);
            let either = rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
            match style {
                _ if !either => Ok((false, true, Some(mark))),
                Some(style) => Ok((style != mark, style == mark, None)),
                None => Err(NotANumber::Ambiguous),
            }
        }
        _ if before.iter().all(|other| other == last) => Ok((true, false, Some(opposite(mark)))),
        [first, rest @ ..] if first != last && rest.iter().all(|other| other == first) => Ok((true, true, Some(mark))),
        _ => Err(NotANumber::Separators),
    }
}

/// One to three digits, then groups of three.
fn well_grouped(groups: &[String]) -> bool {
    let [first, rest @ ..] = groups else { return false };
    (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Space,
    Apostrophe,
    Mark(DecimalMark),
}

fn separator(letter: char) -> Option<Separator> {
    match letter {
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => Some(Separator::Apostrophe),
        _ if is_space(letter) => Some(Separator::Space),
        _ => mark(letter).map(Separator::Mark),
    }
}

fn mark(letter: char) -> Option<DecimalMark> {
    match letter {
        ',' => Some(DecimalMark::Comma),
        '.' => Some(DecimalMark::Point),
        _ => None,
    }
}

fn opposite(mark: DecimalMark) -> DecimalMark {
    match mark {
        DecimalMark::Comma => DecimalMark::Point,
        DecimalMark::Point => DecimalMark::Comma,
    }
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '−' | '–' | '—' | '‐' | '‑')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_comma_is_proven_by_two_decimals() {
        assert_eq!(decimal_evidence("12,50"), Some(DecimalMark::Comma));
    }

    #[test]
    fn a_decimal_point_is_proven_by_commas_between_thousands() {
        assert_eq!(decimal_evidence("1,234.567"), Some(DecimalMark::Point));
        assert_eq!(decimal_evidence("1,234,567"), Some(DecimalMark::Point));
    }

    #[test]
    fn three_digits_after_a_single_mark_prove_nothing() {
        assert_eq!(decimal_evidence("1.234"), None);
        assert_eq!(decimal_evidence("12"), None);
        assert_eq!(decimal_evidence("1 234"), None);
    }

    #[test]
    fn nothing_and_words_prove_nothing() {
        assert_eq!(decimal_evidence("–"), None);
        assert_eq!(decimal_evidence("pending"), None);
    }

    #[test]
    fn no_group_of_thousands_begins_with_a_zero() {
        assert_eq!(decimal_evidence("0,500"), Some(DecimalMark::Comma));
    }

    #[test]
    fn a_dash_instead_of_cents_proves_its_mark() {
        assert_eq!(decimal_evidence("1.234,–"), Some(DecimalMark::Comma));
    }
}
