//! Reads the numbers of a sentence, in order.

use std::ops::Range;

use super::shared::{share_units, share_units_in_brackets};
use super::unit::Unit;
use super::{Kind, Quantity, SCALE};
use crate::prose::language::{Hedge, Language, Role};
use crate::prose::lexicon::Lexicon;
use crate::prose::proofread::reference;
use crate::prose::proofread::token::{Token, TokenKind};

/// Within how many words a year belongs to a number.
const YEAR_REACH: usize = 3;

/// What is known of a sentence from around it.
#[derive(Debug, Clone, Copy)]
pub(in crate::prose::proofread) struct Around {
    /// The year that the ledger is of.
    pub(in crate::prose::proofread) year: Option<i128>,
    /// Whether amounts per inhabitant are spoken of.
    pub(in crate::prose::proofread) per_head: bool,
    /// The unit that the head of a table says for its numbers, as a power of ten.
    pub(in crate::prose::proofread) unit: Option<u32>,
}

/// The numbers of a sentence that can be figures, in order.
pub(in crate::prose::proofread) fn quantities(
    tokens: &[Token],
    sentence: Range<usize>,
    around: Around,
    language: &Language,
) -> Vec<Quantity> {
    let year = around.year;
    let mut reader = Reader::new(tokens, sentence.clone(), language);
    let mut place = sentence.start;
    while place < sentence.end {
        place = reader.read(place);
    }
    let default = reader.unit_of_sentence().or(around.unit);
    let others: Vec<usize> = sentence.filter(|place| reader.is_year(*place) && !reader.is_of(*place, year)).collect();
    let Reader { mut found, .. } = reader;
    for quantity in &mut found {
        let (start, end) = (quantity.tokens.start, quantity.tokens.end);
        let near = |place: &usize| {
            let between = (*place).min(end)..start.max(*place);
            let parted = tokens[between].iter().any(|token| token.text == ";");
            !parted && (place.abs_diff(end) <= YEAR_REACH || (*place < start && start - place <= 2 * YEAR_REACH + 1))
        };
        quantity.elsewhen = others.iter().any(near) || is_of_a_month(tokens, end, language);
    }
    share_units(&mut found, tokens, language);
    share_units_in_brackets(&mut found, tokens);
    for quantity in found.iter_mut().filter(|quantity| quantity.is_bare()) {
        if let Some(power) = default {
            quantity.scale_to(Kind::Amount, power);
        }
    }
    if around.per_head {
        for quantity in found.iter_mut().filter(|quantity| quantity.kind == Kind::Amount && quantity.power == 0) {
            quantity.kind = Kind::PerHead;
        }
    }
    found.retain(|quantity| !quantity.in_letters || quantity.kind != Kind::Count || !quantity.strange);
    found
}

/// Whether a month without a day follows at once: `EUR 3 billion in June`.
fn is_of_a_month(tokens: &[Token], end: usize, language: &Language) -> bool {
    let is_month = |place: usize| tokens.get(place).is_some_and(|token| language.months.has(&token.text));
    let is_word = |place: usize| tokens.get(place).is_some_and(|token| token.kind == TokenKind::Word);
    is_month(end) || (is_word(end) && is_month(end + 1))
}

/// Goes through the words of a sentence.
pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) sentence: Range<usize>,
    pub(super) language: &'a Language,
    pub(super) found: Vec<Quantity>,
}

/// A value before its unit is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    pub(super) digits: i128,
    pub(super) decimals: u32,
    pub(super) length: usize,
    pub(super) in_letters: bool,
    pub(super) doubtful: bool,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(tokens: &'a [Token], sentence: Range<usize>, language: &'a Language) -> Self {
        Self { tokens, sentence, language, found: Vec::new() }
    }
}

impl Reader<'_> {
    /// A word of the sentence, for the lexicons.
    pub(super) fn word(&self, place: usize) -> Option<&str> {
        (self.sentence.contains(&place)).then(|| self.tokens[place].text.as_str())
    }

    pub(super) fn at<'a, T: Clone>(&'a self, lexicon: &'a Lexicon<T>, place: usize) -> Option<(usize, Vec<&'a T>)> {
        lexicon.at(|offset| self.word(place + offset))
    }

    /// Reads what stands here; gives where to go on.
    fn read(&mut self, place: usize) -> usize {
        if let Some(next) = self.fraction(place) {
            return next;
        }
        let Some(written) = self.written(place) else { return place + 1 };
        let after = place + written.length;
        if reference::is_reference(self.tokens, &self.sentence, place, self.language) {
            return after;
        }
        let unit = self.unit(after);
        let end = after + unit.length;
        let (start, hedge, currency) = self.before(place);
        let mut quantity = Self::quantity(written, unit, currency, start..end, hedge);
        if quantity.kind != Kind::Score && unit.points {
            return end;
        }
        let end = self.upper(&mut quantity, end).unwrap_or(end);
        // `21.5 % more developed regions` compares nothing.
        let names = self.at(&self.language.names, end).is_some();
        quantity.compared = quantity.kind != Kind::Count && !names && self.at(&self.language.compared, end).is_some();
        if quantity.kind == Kind::Count {
            self.counted(&mut quantity, end);
            let first = quantity.tokens.start;
            if self.word(first).is_some_and(|word| self.language.doubtful_hedges.has(word)) && first < place {
                quantity.hedge = Hedge::Exact;
                quantity.tokens.start = place;
            }
            quantity.part = quantity.things.is_empty() && self.at(&self.language.part, end).is_some();
            let no_noun = quantity.things.is_empty();
            let is_year = !written.in_letters && self.is_year(place) && no_noun;
            let is_a_word = written.doubtful && (no_noun || quantity.tokens.end > end + 1);
            if is_year || is_a_word || (no_noun && self.is_out_of(place, written)) {
                return end;
            }
        }
        quantity.tokens.end = quantity.tokens.end.max(end);
        let next = end.max(place + 1);
        self.found.push(quantity);
        next
    }

    pub(super) fn written(&self, place: usize) -> Option<Written> {
        if let TokenKind::Numeral(numeral) = self.tokens[place].kind {
            return Some(Written { digits: numeral.digits, decimals: numeral.decimals, length: 1, in_letters: false, doubtful: false });
        }
        let (length, meanings) = self.at(&self.language.numbers, place)?;
        let (number, doubtful) = **meanings.first()?;
        Some(Written { digits: i128::from(number), decimals: 0, length, in_letters: true, doubtful })
    }

    /// Where a number begins with its currency and its hedge, how exactly it is meant, and whether a currency stands before it.
    pub(super) fn before(&self, place: usize) -> (usize, Hedge, bool) {
        let mut start = place;
        let currency = start > self.sentence.start && self.role(start - 1) == Some((1, Role::Currency));
        // `of 4.6 billion EUR 5 million` has its first currency behind.
        if currency && !self.ends_a_number(start - 1) {
            start -= 1;
        }
        let currency = start < place;
        for length in (1..=4).rev() {
            let Some(from) = start.checked_sub(length).filter(|from| *from >= self.sentence.start) else { continue };
            if let Some((found, hedges)) = self.at(&self.language.hedges, from)
                && found == length
                && let Some(hedge) = hedges.first()
            {
                return (from, **hedge, currency);
            }
        }
        (start, Hedge::Exact, currency)
    }

    /// Whether the word before a currency is a number or a unit that the currency belongs to.
    fn ends_a_number(&self, place: usize) -> bool {
        let Some(before) = place.checked_sub(1).filter(|before| *before >= self.sentence.start) else { return false };
        matches!(self.tokens[before].kind, TokenKind::Numeral(_)) || self.at(&self.language.multipliers, before).is_some()
    }

    pub(super) fn quantity(written: Written, unit: Unit, currency: bool, tokens: Range<usize>, hedge: Hedge) -> Quantity {
        let power = unit.power.unwrap_or(0);
        let kind = if unit.percent {
            Kind::Share
        } else if currency || unit.currency || power >= 6 {
            Kind::Amount
        } else if written.decimals > 0 {
            Kind::Score
        } else {
            Kind::Count
        };
        let decimals = written.decimals.min(SCALE + power);
        let step = 10_i128.pow((SCALE + power - decimals).min(24));
        let significant = written.digits.to_string();
        Quantity {
            tokens,
            kind,
            value: written.digits.saturating_mul(step),
            upper: None,
            step,
            power,
            digits: u32::try_from(significant.trim_end_matches('0').len().max(1)).unwrap_or(1) + written.decimals.min(1),
            hedge,
            fraction: false,
            in_letters: written.in_letters,
            things: Vec::new(),
            strange: false,
            part: false,
            qualified: false,
            compared: false,
            elsewhen: false,
        }
    }

    /// The upper end of a range, where one follows: `between 4 % and 5 %`, `60 to 80 %`. Gives where it ends.
    fn upper(&self, quantity: &mut Quantity, end: usize) -> Option<usize> {
        let (length, _) = self.at(&self.language.range_to, end)?;
        let opening = quantity.tokens.start.checked_sub(1).filter(|before| *before >= self.sentence.start);
        let opened = opening.is_some_and(|before| self.at(&self.language.range_opening, before).is_some());
        let word = self.word(end)?;
        // `and` and `en` make a range only after `between`; a dash always does.
        if self.language.and.has(word) && !opened {
            return None;
        }
        let place = end + length;
        let currency = usize::from(self.role(place) == Some((1, Role::Currency)));
        let written = (place + currency < self.sentence.end).then(|| self.written(place + currency))??;
        let unit = self.unit(place + currency + written.length);
        let stop = place + currency + written.length + unit.length;
        let upper = Self::quantity(written, unit, currency > 0, place..stop, Hedge::Exact);
        if quantity.power == 0 && quantity.is_bare() {
            quantity.scale_to(upper.kind, upper.power);
        }
        if upper.kind != quantity.kind || upper.value <= quantity.value {
            return None;
        }
        quantity.upper = Some(upper.value);
        quantity.tokens = if opened { quantity.tokens.start - 1..stop } else { quantity.tokens.start..stop };
        Some(stop)
    }

    /// A number that can be a year: four digits without a space.
    fn is_year(&self, place: usize) -> bool {
        match self.tokens[place].kind {
            TokenKind::Numeral(numeral) => numeral.decimals == 0 && !numeral.grouped && (1900..=2100).contains(&numeral.digits),
            _ => false,
        }
    }

    /// Whether a year is that of the report; where that is not known, every year is.
    fn is_of(&self, place: usize, year: Option<i128>) -> bool {
        matches!(self.tokens[place].kind, TokenKind::Numeral(numeral) if year.is_none_or(|year| year == numeral.digits))
    }

    /// `7.2 out of 10`: the 10 is the end of the scale.
    fn is_out_of(&self, place: usize, written: Written) -> bool {
        let scale = matches!(written.digits, 5 | 10 | 100);
        let said = (1..=2).any(|length| {
            place
                .checked_sub(length)
                .filter(|from| *from >= self.sentence.start)
                .is_some_and(|from| self.language.out_of.length(|offset| self.word(from + offset)) == Some(length))
        });
        scale && said
    }
}
