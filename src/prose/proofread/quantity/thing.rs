//! What is counted: the noun that a count belongs to.

use super::Quantity;
use super::reader::Reader;
use crate::prose::proofread::token::TokenKind;

/// How many words may stand between a number and what is counted: `three open German calls`.
const WORDS_BEFORE_NOUN: usize = 3;
/// Within how many words after the thing that is counted a finer one may be named.
const WORDS_AFTER_NOUN: usize = 6;
/// The platform, which any of its things may be named after.
const OWN_NAME: &str = "step";
/// Things that are said of others.
pub(in crate::prose::proofread) const FINER: [&str; 2] = ["preselected", "not_preselected"];

impl Reader<'_> {
    /// What is counted: the first known thing among the next words, as long as no mark comes between.
    pub(super) fn counted(&self, quantity: &mut Quantity, end: usize) {
        for place in end..(end + WORDS_BEFORE_NOUN).min(self.sentence.end) {
            if self.tokens[place].kind != TokenKind::Word {
                return;
            }
            if let Some((length, things)) = self.at(&self.language.nouns, place) {
                quantity.things = things.into_iter().cloned().collect();
                quantity.tokens.end = place + length;
                quantity.qualified = quantity.strange;
                quantity.strange = false;
                self.refined(quantity, place + length);
                return;
            }
            if self.language.function_words.has(&self.tokens[place].text) {
                self.refined(quantity, end);
                return;
            }
            let is_known = self.at(&self.language.names, place).is_some() || self.at(&self.language.topics, place).is_some();
            quantity.strange |= !is_known && self.tokens[place].text != OWN_NAME;
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
}
