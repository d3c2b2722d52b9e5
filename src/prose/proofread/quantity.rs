//! The numbers of a sentence: values, units, how exactly they are meant, and what is counted.

use std::ops::Range;

use super::reference;
use super::token::{Token, TokenKind};
use crate::prose::language::{Hedge, Language, Role};

/// Digits behind the point of all values here.
pub(super) const SCALE: u32 = 10;
/// How many words may stand between a number and what is counted: `three open German calls`.
const WORDS_BEFORE_NOUN: usize = 3;
/// Within how many words after the thing that is counted a finer one may be named.
const WORDS_AFTER_NOUN: usize = 6;
/// Within how many words a year belongs to a number.
const YEAR_REACH: usize = 3;
/// Things that are said of others.
const FINER: [&str; 2] = ["preselected", "not_preselected"];

/// A number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of the words around a number, and they are free of each other")]
pub(super) struct Quantity {
    /// Its tokens, from the hedge to the unit or the thing that is counted.
    pub(super) tokens: Range<usize>,
    pub(super) kind: Kind,
    /// In ten-thousand-millionths: euro, things, per cent or points.
    pub(super) value: i128,
    /// The upper end of a range.
    pub(super) upper: Option<i128>,
    /// What the last written digit is worth.
    pub(super) step: i128,
    /// The power of ten of the unit as written: 6 for million.
    pub(super) power: u32,
    /// How many digits it has, without zeros at the ends.
    pub(super) digits: u32,
    pub(super) hedge: Hedge,
    /// Whether it is written as a part: `two thirds`.
    pub(super) fraction: bool,
    /// Whether it is written in letters.
    pub(super) in_letters: bool,
    /// What is counted, as the word after it says; empty where no known word does.
    pub(super) things: Vec<String>,
    /// Whether a word follows that is none of those that can be counted here.
    pub(super) strange: bool,
    /// Whether it is said to be of some that were spoken of: `85 of them`, `22 of the 29`.
    pub(super) part: bool,
    /// Whether a year stands by it that is not that of the report.
    pub(super) elsewhen: bool,
}

/// What a number is one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Euro.
    Amount,
    /// Per cent.
    Share,
    /// Things, or a bare number.
    Count,
    /// Points, written with decimals.
    Score,
}

/// The numbers of a sentence that can be figures, in order.
pub(super) fn quantities(tokens: &[Token], sentence: Range<usize>, around: Around, language: &Language) -> Vec<Quantity> {
    let year = around.year;
    let mut reader = Reader { tokens, sentence: sentence.clone(), language, found: Vec::new() };
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
        quantity.elsewhen = others.iter().any(near);
    }
    share_units(&mut found, tokens, language);
    share_units_in_brackets(&mut found, tokens);
    for quantity in found.iter_mut().filter(|quantity| quantity.is_bare()) {
        if let Some(power) = default {
            quantity.scale_to(Kind::Amount, power);
        }
    }
    found.retain(|quantity| !quantity.in_letters || quantity.kind != Kind::Count || !quantity.strange);
    found
}

/// What is known of a sentence from around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    /// The year that the ledger is of.
    pub(super) year: Option<i128>,
    /// The unit that the head of a table says for its numbers, as a power of ten.
    pub(super) unit: Option<u32>,
}

/// The unit of money that a sentence or the head of a table says for numbers without one: `(EUR million)`.
pub(super) fn declared_unit(tokens: &[Token], sentence: Range<usize>, language: &Language) -> Option<u32> {
    Reader { tokens, sentence, language, found: Vec::new() }.unit_of_sentence()
}

struct Reader<'a> {
    tokens: &'a [Token],
    sentence: Range<usize>,
    language: &'a Language,
    found: Vec<Quantity>,
}

/// A value before its unit is known.
#[derive(Debug, Clone, Copy)]
struct Written {
    digits: i128,
    decimals: u32,
    length: usize,
    in_letters: bool,
    doubtful: bool,
}

/// What stands after a value.
#[derive(Debug, Clone, Copy, Default)]
struct Unit {
    power: Option<u32>,
    currency: bool,
    percent: bool,
    points: bool,
    length: usize,
}

impl Reader<'_> {
    /// A word of the sentence, for the lexicons.
    fn word(&self, place: usize) -> Option<&str> {
        (self.sentence.contains(&place)).then(|| self.tokens[place].text.as_str())
    }

    fn at<'a, T: Clone>(&'a self, lexicon: &'a crate::prose::lexicon::Lexicon<T>, place: usize) -> Option<(usize, Vec<&'a T>)> {
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

    /// A part in words: `more than two thirds`, but not `the first half of the year`.
    fn fraction(&mut self, place: usize) -> Option<usize> {
        let (length, meanings) = self.at(&self.language.fractions, place)?;
        let (part, whole) = **meanings.first()?;
        let is_time = |place: usize| self.word(place).is_some_and(|word| self.language.half_of_time.has(word) || word.starts_with("20"));
        if (1..=2).any(|before| place.checked_sub(before).is_some_and(is_time)) || (0..3).any(|offset| is_time(place + length + offset)) {
            return Some(place + length);
        }
        let (start, hedge, _) = self.before(place);
        if let Some(next) = self.part_of_a_unit(place, length, part, whole) {
            return Some(next);
        }
        if part > whole {
            return None;
        }
        let one = 10_i128.pow(SCALE);
        let value = i128::from(part) * 100 * one / i128::from(whole);
        let mut quantity = Quantity {
            tokens: start..place + length,
            kind: Kind::Share,
            value,
            upper: None,
            step: 5 * one,
            power: 0,
            digits: 1,
            hedge,
            fraction: true,
            in_letters: true,
            things: Vec::new(),
            strange: false,
            part: false,
            elsewhen: false,
        };
        // `Nine in ten seals` speaks of seals.
        let end = quantity.tokens.end;
        self.counted(&mut quantity, end);
        quantity.tokens.end = end;
        quantity.strange = false;
        self.found.push(quantity);
        Some(place + length)
    }

    /// `Half a billion euro`, `anderhalf miljard`: an amount, and not meant to the last digit.
    fn part_of_a_unit(&mut self, place: usize, length: usize, part: i64, whole: i64) -> Option<usize> {
        let article = usize::from(self.word(place + length) == Some("a"));
        let unit = self.unit(place + length + article);
        let power = unit.power?;
        let end = place + length + article + unit.length;
        let (start, hedge, _) = self.before(place);
        let tenths = i128::from(part) * 10 / i128::from(whole);
        let written = Written { digits: tenths, decimals: 1, length: 1, in_letters: true, doubtful: false };
        let quantity = Self::quantity(written, Unit { power: Some(power), ..unit }, true, start..end, hedge);
        self.found.push(Quantity { hedge: if hedge == Hedge::Exact { Hedge::About } else { hedge }, ..quantity });
        Some(end)
    }

    fn written(&self, place: usize) -> Option<Written> {
        if let TokenKind::Numeral(numeral) = self.tokens[place].kind {
            return Some(Written { digits: numeral.digits, decimals: numeral.decimals, length: 1, in_letters: false, doubtful: false });
        }
        let (length, meanings) = self.at(&self.language.numbers, place)?;
        let (number, doubtful) = **meanings.first()?;
        Some(Written { digits: i128::from(number), decimals: 0, length, in_letters: true, doubtful })
    }

    /// Million, currency and percent after a number, in any order.
    fn unit(&self, place: usize) -> Unit {
        let mut unit = Unit::default();
        loop {
            let next = place + unit.length;
            if let Some((length, powers)) = self.at(&self.language.multipliers, next).filter(|_| unit.power.is_none() && !unit.percent) {
                // A single letter is a million only next to a currency: `5 m` are metres.
                let letter_alone = self.word(next).is_some_and(|word| word.len() == 1);
                let near_currency = unit.currency || self.role(next + length) == Some((1, Role::Currency)) || self.before(place - 1).2;
                if !letter_alone || near_currency {
                    unit.power = powers.first().map(|power| **power);
                    unit.length += length;
                    continue;
                }
            }
            match self.role(next) {
                Some((length, Role::Currency)) if !unit.currency && !unit.percent => {
                    unit.currency = true;
                    unit.length += length;
                }
                Some((length, Role::Percent)) if !unit.percent && !unit.currency => {
                    unit.percent = true;
                    unit.length += length;
                }
                Some((length, Role::Points)) => {
                    unit.points = true;
                    unit.length += length;
                    return unit;
                }
                _ => return unit,
            }
        }
    }

    fn role(&self, place: usize) -> Option<(usize, Role)> {
        let (length, roles) = self.at(&self.language.roles, place)?;
        Some((length, **roles.first()?))
    }

    /// Where a number begins with its currency and its hedge, how exactly it is meant, and whether a currency stands before it.
    fn before(&self, place: usize) -> (usize, Hedge, bool) {
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

    fn quantity(written: Written, unit: Unit, currency: bool, tokens: Range<usize>, hedge: Hedge) -> Quantity {
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

    /// What is counted: the first known thing among the next words, as long as no mark comes between.
    fn counted(&self, quantity: &mut Quantity, end: usize) {
        for place in end..(end + WORDS_BEFORE_NOUN).min(self.sentence.end) {
            if self.tokens[place].kind != TokenKind::Word {
                return;
            }
            if let Some((length, things)) = self.at(&self.language.nouns, place) {
                quantity.things = things.into_iter().cloned().collect();
                quantity.tokens.end = place + length;
                quantity.strange = false;
                self.refined(quantity, place + length);
                return;
            }
            if self.language.function_words.has(&self.tokens[place].text) {
                self.refined(quantity, end);
                return;
            }
            quantity.strange = true;
        }
    }

    /// `89 projects were preselected`: what is said of the things counts more than their name.
    fn refined(&self, quantity: &mut Quantity, from: usize) {
        let words =
            (from..(from + WORDS_AFTER_NOUN).min(self.sentence.end)).take_while(|place| self.tokens[*place].kind == TokenKind::Word);
        let finer = words
            .filter_map(|place| self.at(&self.language.nouns, place))
            .find_map(|(_, things)| things.into_iter().find(|thing| FINER.contains(&thing.as_str())));
        if let Some(thing) = finer {
            quantity.things = vec![thing.clone()];
        }
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

    /// The unit that is said for all numbers of a sentence: `(EUR million)`.
    fn unit_of_sentence(&self) -> Option<u32> {
        let used = |place: usize| self.found.iter().any(|quantity| quantity.tokens.contains(&place));
        self.sentence.clone().filter(|place| !used(*place)).find_map(|place| {
            let (first, second) = (self.role(place), self.at(&self.language.multipliers, place + 1));
            if let (Some((1, Role::Currency)), Some((_, powers))) = (first, second) {
                return powers.first().map(|power| **power);
            }
            let (first, second) = (self.at(&self.language.multipliers, place), self.role(place + 1));
            match (first, second) {
                (Some((1, powers)), Some((_, Role::Currency))) => powers.first().map(|power| **power),
                _ => None,
            }
        })
    }
}

impl Quantity {
    /// Whether it is a number as it stands, not about so much or a part.
    pub(super) fn is_exact(&self) -> bool {
        self.hedge == Hedge::Exact && !self.fraction && self.upper.is_none()
    }

    /// Whether neither unit nor thing is said.
    fn is_bare(&self) -> bool {
        matches!(self.kind, Kind::Count | Kind::Score) && self.things.is_empty() && !self.in_letters
    }

    fn scale_to(&mut self, kind: Kind, power: u32) {
        let factor = 10_i128.pow(power.saturating_sub(self.power));
        self.value = self.value.saturating_mul(factor);
        self.step = self.step.saturating_mul(factor);
        self.upper = self.upper.map(|upper| upper.saturating_mul(factor));
        self.power = self.power.max(power);
        self.kind = kind;
        self.strange = false;
    }
}

/// Numbers that stand in one list share the unit that only one of them has: `417 and 368 million euro`, `EUR 59 and 57 million`.
fn share_units(found: &mut [Quantity], tokens: &[Token], language: &Language) {
    for later in (1..found.len()).rev() {
        let earlier = later - 1;
        if !connected(tokens, found[earlier].tokens.end..found[later].tokens.start, language) || found[later].fraction {
            continue;
        }
        let (kind, power) = (found[later].kind, found[later].power);
        let quantity = &mut found[earlier];
        let lacks =
            quantity.is_bare() || (quantity.kind == Kind::Amount && quantity.power == 0 && kind == Kind::Amount && quantity.digits < 6);
        if lacks && matches!(kind, Kind::Amount | Kind::Share) {
            quantity.scale_to(kind, power);
        }
    }
}

/// `Spain (EUR 347 million), Lithuania (59), Latvia (57)`: what stands in brackets has the unit of the first.
fn share_units_in_brackets(found: &mut [Quantity], tokens: &[Token]) {
    let in_brackets = |quantity: &Quantity| {
        let before = quantity.tokens.start.checked_sub(1).and_then(|before| tokens.get(before));
        before.is_some_and(|token| token.text == "(") && tokens.get(quantity.tokens.end).is_some_and(|token| token.text == ")")
    };
    let mut unit = None;
    for quantity in found.iter_mut().filter(|quantity| in_brackets(quantity)) {
        match unit {
            Some(power) if quantity.is_bare() => quantity.scale_to(Kind::Amount, power),
            _ if quantity.kind == Kind::Amount && quantity.power > 0 => unit = Some(quantity.power),
            _ => {}
        }
    }
}

/// Whether only commas and words of lists stand between.
pub(super) fn connected(tokens: &[Token], between: Range<usize>, language: &Language) -> bool {
    if between.is_empty() || between.len() > 6 {
        return false;
    }
    tokens[between].iter().all(|token| token.text == "," || language.between_members.has(&token.text))
}
