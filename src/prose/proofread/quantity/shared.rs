//! Units that several numbers have in common.

use std::ops::Range;

use super::{Kind, Quantity};
use crate::prose::language::Language;
use crate::prose::proofread::token::Token;

/// Numbers that stand in one list share the unit that only one of them has: `417 and 368 million euro`, `EUR 59 and 57 million`.
pub(super) fn share_units(found: &mut [Quantity], tokens: &[Token], language: &Language) {
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
pub(super) fn share_units_in_brackets(found: &mut [Quantity], tokens: &[Token]) {
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
pub(in crate::prose::proofread) fn connected(tokens: &[Token], between: Range<usize>, language: &Language) -> bool {
    if between.is_empty() || between.len() > 6 {
        return false;
    }
    tokens[between].iter().all(|token| token.text == "," || language.between_members.has(&token.text))
}
