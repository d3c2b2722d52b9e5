//! Parts in words: `two thirds` of something, `half a billion`.

use super::reader::{Reader, Written};
use super::unit::Unit;
use super::{Kind, Quantity, SCALE};
use crate::prose::language::Hedge;

impl Reader<'_> {
    /// A part in words: `more than two thirds`, but not `the first half of the year`.
    pub(super) fn fraction(&mut self, place: usize) -> Option<usize> {
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
            qualified: false,
            compared: false,
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
}
