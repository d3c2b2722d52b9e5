//! Codes that are written unusually but can mean one thing only.

use super::look_alike::as_latin;
use super::{CodeList, Place, nuts, place};

/// How a code was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spelling {
    /// As the code itself, or as one of its names, in capitals or not.
    Known,
    /// With spaces inside.
    Spaced,
    /// With Greek or Cyrillic letters that look like Latin ones.
    LookAlike,
    /// With its name or a remark beside it.
    WithName,
    /// As a region of NUTS level 3, which lies in the region of level 2, or as a region of a country outside the Union.
    LevelThree,
}

/// What a cell of codes says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading<'list> {
    /// One code.
    Code(&'list str, Spelling),
    /// Two codes that contradict each other: `AT13 - Steiermark`.
    Contradiction([&'list str; 2]),
    /// None.
    Unknown,
}

impl CodeList {
    /// Reads a code however it is written, as long as it can mean one thing only.
    ///
    /// A code beside other words is taken where it is written exactly, in capitals or with digits, and the other words are no name of
    /// another code. The regions of NUTS level 3 are not listed; what is a code of level 2 and one character more is taken for one of them.
    #[must_use]
    pub fn read(&self, written: &str) -> Reading<'_> {
        if let Some((code, spelling)) = self.alone(written) {
            return Reading::Code(code, spelling);
        }
        let mut contradiction = None;
        for (one, other) in pairs(written) {
            match (self.identifier(one).or_else(|| self.identifier(other)), self.alone(one), self.alone(other)) {
                (_, Some((left, _)), Some((right, _))) if left != right => contradiction = contradiction.or(Some([left, right])),
                (Some((code, Spelling::LevelThree)), ..) => return Reading::Code(code, Spelling::LevelThree),
                (Some((code, _)), ..) | (None, Some((code, _)), Some(_)) => return Reading::Code(code, Spelling::WithName),
                _ => {}
            }
        }
        contradiction.map_or(Reading::Unknown, Reading::Contradiction)
    }

    /// The code that a text without other words stands for.
    fn alone(&self, written: &str) -> Option<(&str, Spelling)> {
        let spaced = || {
            let squeezed: String = written.split_whitespace().collect::<String>().to_uppercase();
            self.exact(&squeezed).map(|code| (code, Spelling::Spaced))
        };
        let look_alike = || as_latin(written).and_then(|latin| self.find(&latin).or_else(|| self.exact(&latin.to_uppercase())));
        let known = self.find(written).map(|code| (code, Spelling::Known));
        known.or_else(spaced).or_else(|| Some((look_alike()?, Spelling::LookAlike))).or_else(|| self.level_three(written))
    }

    /// A text that is itself a code and looks like one; a country is none among regions, since `BE (Flanders)` means a part of it.
    fn identifier(&self, written: &str) -> Option<(&str, Spelling)> {
        let looks_like_one = written.contains(|letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        let is_country = self.is_of_areas() && written.len() == 2;
        let code = self.exact(written).filter(|_| looks_like_one && !is_country).map(|code| (code, Spelling::WithName));
        code.or_else(|| self.level_three(written))
    }

    fn exact(&self, written: &str) -> Option<&str> {
        self.position(written).map(|position| self.codes().nth(position).expect("a position is that of a code"))
    }

    fn is_of_areas(&self) -> bool {
        self.name() == "area"
    }

    fn level_three(&self, written: &str) -> Option<(&str, Spelling)> {
        let written = written.trim();
        let is_code = (3..=5).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if !self.is_of_areas() || !is_code {
            return None;
        }
        // Of countries outside the Union there is only the country.
        if place(&written[..2]) == Some(Place::Country) && written.contains(|letter: char| letter.is_ascii_digit()) {
            return self.exact(&written[..2]).map(|code| (code, Spelling::LevelThree));
        }
        if written.len() != 5 {
            return None;
        }
        let code = self.exact(&written[..4]).filter(|code| nuts::level(code) == Some(2))?;
        Some((code, Spelling::LevelThree))
    }
}

/// The ways to part a text in two: what stands in brackets at its end and what before, and what stands before and after a dash, a colon or
/// a slash. A space parts only a first word that has a digit, as `AT22 Steiermark` has.
fn pairs(written: &str) -> impl Iterator<Item = (&str, &str)> {
    let brackets = written.trim_end().strip_suffix([')', ']']).and_then(|open| open.rsplit_once(['(', '[']));
    let sign = written.split_once(['-', '–', '—', ':', '/', '|']);
    let space = written.split_once(char::is_whitespace).filter(|(first, _)| first.contains(|letter: char| letter.is_ascii_digit()));
    [brackets, sign, space].into_iter().flatten().map(|(one, other)| (one.trim(), other.trim()))
}

#[cfg(test)]
mod tests {
    use super::super::list;
    use super::*;

    fn read(list_name: &str, written: &str) -> Reading<'static> {
        list(list_name).unwrap().read(written)
    }

    #[test]
    fn a_code_with_its_name_is_the_code() {
        for written in ["AT22 Steiermark", "AT22 - Steiermark", "Steiermark (AT22)", "AT22: Graz and its surroundings", "AT22-Steiermark"] {
            assert_eq!(read("area", written), Reading::Code("AT22", Spelling::WithName), "{written}");
        }
        assert_eq!(read("fund", "EFRE – ERDF"), Reading::Code("ERDF", Spelling::WithName));
        assert_eq!(read("intervention_field", "189 Productive investment"), Reading::Code("189", Spelling::WithName));
    }

    #[test]
    fn a_region_of_level_three_lies_in_one_of_level_two() {
        assert_eq!(read("area", "213 - Unterkärnten (AT213)"), Reading::Code("AT21", Spelling::LevelThree));
        assert_eq!(read("area", "AT213"), Reading::Code("AT21", Spelling::LevelThree));
        assert_eq!(read("area", "AT993"), Reading::Unknown);
        assert_eq!(read("area", "UKI32"), Reading::Code("UK", Spelling::LevelThree));
        assert_eq!(read("area", "NO08"), Reading::Code("NO", Spelling::LevelThree));
    }

    #[test]
    fn two_codes_in_one_cell_contradict_each_other() {
        assert_eq!(read("area", "AT13 - Steiermark"), Reading::Contradiction(["AT13", "AT22"]));
        assert_eq!(read("member_state", "DE - France"), Reading::Contradiction(["DE", "FR"]));
    }

    #[test]
    fn a_word_beside_a_word_is_no_code() {
        assert_eq!(read("status", "approved (pending signature)"), Reading::Unknown);
        assert_eq!(read("area", "BE (Flanders)"), Reading::Unknown);
        assert_eq!(read("member_state", "IT systems"), Reading::Unknown);
    }

    #[test]
    fn spaces_and_letters_that_look_alike_are_seen_through() {
        assert_eq!(read("area", "DE 1"), Reading::Code("DE1", Spelling::Spaced));
        assert_eq!(read("area", "\u{421}Z0\u{417}"), Reading::Code("CZ03", Spelling::LookAlike));
        assert_eq!(read("fund", "\u{395}RDF"), Reading::Code("ERDF", Spelling::LookAlike));
    }
}
