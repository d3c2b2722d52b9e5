//! Numbers that are no figures of a report: dates, articles, pages, telephone numbers, numbers of headings.

use std::ops::Range;

use super::token::{Token, TokenKind};
use crate::prose::language::Language;

/// Marks that glue numbers to names and to each other: `2024/795`, `15:30`, `#5`.
const GLUE: [&str; 7] = ["/", ":", "#", "_", "=", "\\", "^"];
/// How far before a number the word may stand that makes the whole list a reference: `Tables 1, 2, 3 and 4`.
const LIST_LENGTH: usize = 8;

/// Whether the number at this place names something, or is a part of a date, a time or an address.
pub(super) fn is_reference(tokens: &[Token], sentence: &Range<usize>, place: usize, language: &Language) -> bool {
    let reader = Reader { tokens, sentence, language };
    reader.is_glued(place) || reader.is_date(place) || reader.is_named(place) || reader.is_telephone(place) || reader.opens_the_text(place)
}

struct Reader<'a> {
    tokens: &'a [Token],
    sentence: &'a Range<usize>,
    language: &'a Language,
}

impl Reader<'_> {
    fn text(&self, place: usize) -> Option<&str> {
        self.sentence.contains(&place).then(|| self.tokens[place].text.as_str())
    }

    fn is_numeral(&self, place: usize) -> bool {
        self.sentence.contains(&place) && matches!(self.tokens[place].kind, TokenKind::Numeral(_))
    }

    fn spaced(&self, place: usize) -> bool {
        self.tokens.get(place).is_none_or(|token| token.spaced)
    }

    /// Glued to something: `2024/795`, `4(2)`, `[12]`, `2021-2027` without a unit.
    fn is_glued(&self, place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| self.text(before));
        let after = self.text(place + 1);
        let glued_before = before.is_some_and(|mark| GLUE.contains(&mark)) && !self.spaced(place);
        let glued_after =
            after.is_some_and(|mark| GLUE.contains(&mark)) && !self.spaced(place + 1) && (self.is_numeral(place + 2) || after == Some("/"));
        let opened = before.is_some_and(|mark| matches!(mark, "(" | "["));
        let attached = opened && place >= 2 && !self.spaced(place - 1) && self.text(place - 2).is_some();
        let bracket = before == Some("[") && after == Some("]");
        glued_before || (glued_after && !self.is_sentence_colon(place + 1)) || attached || bracket || self.is_span_of_years(place)
    }

    /// A colon after a number that a space follows is one of the sentence.
    fn is_sentence_colon(&self, place: usize) -> bool {
        self.text(place) == Some(":") && self.spaced(place + 1)
    }

    /// `2021-2027`, `2024-25`.
    fn is_span_of_years(&self, place: usize) -> bool {
        let year = |place: usize| match self.tokens.get(place).map(|token| token.kind) {
            Some(TokenKind::Numeral(numeral)) => (1900..=2100).contains(&numeral.digits) && numeral.decimals == 0 && !numeral.grouped,
            _ => false,
        };
        let dash = |place: usize| self.text(place).is_some_and(|mark| matches!(mark, "-" | "–" | "/"));
        (year(place) && dash(place + 1)) || (place >= 2 && dash(place - 1) && year(place - 2))
    }

    /// `31 December 2024`, `December 2024`, `2024-12-31`.
    fn is_date(&self, place: usize) -> bool {
        let month = |place: usize| self.text(place).is_some_and(|word| self.language.months.has(word));
        // `May` and `March` are also words; a number after one is a day or a year only if it can be.
        let small = |place: usize| matches!(self.tokens[place].kind, TokenKind::Numeral(numeral) if numeral.decimals == 0 && (numeral.digits <= 31 || (1900..=2100).contains(&numeral.digits)));
        if !self.is_numeral(place) || !small(place) {
            return false;
        }
        let dotted = self.text(place + 1) == Some(".") && month(place + 2);
        // `31 de diciembre` has a word between.
        let month_follows = self.language.months.length(|offset| self.text(place + 1 + offset)).is_some();
        month_follows || dotted || place.checked_sub(1).is_some_and(month)
    }

    /// After a word such as `article`, also in a list, or before one such as `years`.
    fn is_named(&self, place: usize) -> bool {
        let after = self.language.after_references.length(|offset| self.text(place + 1 + offset));
        let money = place
            .checked_sub(1)
            .and_then(|before| self.text(before))
            .is_some_and(|word| self.language.roles.at(|offset| (offset == 0).then_some(word)).is_some());
        if after.is_some() && !money {
            return true;
        }
        let mut here = place;
        for _ in 0..LIST_LENGTH {
            let Some(before) = here.checked_sub(1).filter(|before| *before >= self.sentence.start) else { return false };
            if self.ends_a_name(before) {
                return true;
            }
            let text = self.tokens[before].text.as_str();
            let goes_on = self.is_numeral(before)
                || matches!(text, "," | "-" | "–" | "(" | ")" | ".")
                || self.language.and.has(text)
                || self.language.range_to.has(text)
                || self.ends_a_range_word(before);
            if !goes_on {
                return false;
            }
            here = before;
        }
        false
    }

    /// Whether the last word of `tot en met` stands here.
    fn ends_a_range_word(&self, place: usize) -> bool {
        let from = place.checked_sub(2).filter(|from| *from >= self.sentence.start);
        from.is_some_and(|from| self.language.range_to.length(|offset| self.text(from + offset)) == Some(3))
    }

    /// Whether a word that names things ends here; also with the full stop of an abbreviation.
    fn ends_a_name(&self, place: usize) -> bool {
        let place = if self.text(place) == Some(".") && place > self.sentence.start { place - 1 } else { place };
        (1..=2).any(|length| {
            let Some(from) = (place + 1).checked_sub(length).filter(|from| *from >= self.sentence.start) else { return false };
            self.language.before_references.length(|offset| self.text(from + offset)) == Some(length)
        })
    }

    /// Within a number that begins with `+`, or that is dialled in groups: `+32 2 299 11 11`.
    fn is_telephone(&self, place: usize) -> bool {
        let mut here = place;
        while let Some(before) = here.checked_sub(1).filter(|before| *before >= self.sentence.start) {
            match self.text(before) {
                Some("+") => return !self.spaced(here),
                Some("(" | ")" | "-" | "/" | ".") => {}
                _ if self.is_numeral(before) => {}
                _ => return false,
            }
            here = before;
        }
        false
    }

    /// The number of a heading, a list item or a note at the beginning of a block: `1.`, `3.1`, `2)`.
    fn opens_the_text(&self, place: usize) -> bool {
        let mark = self.text(1).is_some_and(|mark| matches!(mark, "." | ")"));
        let decimals = matches!(self.tokens[place].kind, TokenKind::Numeral(numeral) if numeral.decimals > 0);
        place == 0
            && self.is_numeral(0)
            && (mark
                || (decimals
                    && self.tokens.get(1).is_some_and(|next| {
                        next.kind == TokenKind::Word
                            && next.spaced
                            && self.language.multipliers.at(|offset| self.text(1 + offset)).is_none()
                            && self.language.roles.at(|offset| self.text(1 + offset)).is_none()
                    })))
    }
}
