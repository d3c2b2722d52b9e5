//! The numbers of a sentence: values, units, how exactly they are meant, and what is counted.

mod fraction;
mod reader;
mod shared;
mod thing;
mod unit;

use std::ops::Range;

use crate::prose::language::Hedge;
pub(super) use reader::{Around, quantities};
pub(super) use shared::connected;
pub(super) use thing::FINER;
pub(super) use unit::declared_unit;

/// Digits behind the point of all values here.
pub(super) const SCALE: u32 = 10;

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
    /// Whether a word that says nothing here stands between it and what is counted: `nine regional programmes`.
    pub(super) qualified: bool,
    /// Whether it is a difference: `5 million more than`.
    pub(super) compared: bool,
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
    /// Euro per inhabitant.
    PerHead,
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
