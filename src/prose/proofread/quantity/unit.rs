//! What stands beside a number: million, currency, per cent.

use std::ops::Range;

use super::reader::Reader;
use crate::prose::language::{Language, Role};
use crate::prose::proofread::token::Token;

/// What stands after a value.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unit {
    pub(super) power: Option<u32>,
    pub(super) currency: bool,
    pub(super) percent: bool,
    pub(super) points: bool,
    pub(super) length: usize,
}

/// The unit of money that a sentence or the head of a table says for numbers without one: `(EUR million)`.
pub(in crate::prose::proofread) fn declared_unit(tokens: &[Token], sentence: Range<usize>, language: &Language) -> Option<u32> {
    Reader::new(tokens, sentence, language).unit_of_sentence()
}

impl Reader<'_> {
    /// Million, currency and percent after a number, in any order.
    pub(super) fn unit(&self, place: usize) -> Unit {
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

    pub(super) fn role(&self, place: usize) -> Option<(usize, Role)> {
        let (length, roles) = self.at(&self.language.roles, place)?;
        Some((length, **roles.first()?))
    }

    /// The unit that is said for all numbers of a sentence: `(EUR million)`.
    pub(super) fn unit_of_sentence(&self) -> Option<u32> {
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
