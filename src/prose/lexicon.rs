//! Patterns of words and what they stand for.

use std::collections::BTreeMap;

/// Patterns with their meanings, found by the first letter of their first word.
#[derive(Debug)]
pub(super) struct Lexicon<T> {
    patterns: BTreeMap<char, Vec<(Vec<Word>, T)>>,
}

/// A word of a pattern.
#[derive(Debug)]
struct Word {
    text: String,
    /// Whether any ending may follow.
    open: bool,
}

impl Word {
    fn new(written: &str) -> Self {
        match written.strip_suffix('*') {
            Some(text) => Self { text: text.to_owned(), open: true },
            None => Self { text: written.to_owned(), open: false },
        }
    }

    fn fits(&self, word: &str) -> bool {
        if self.open { word.starts_with(&self.text) } else { word == self.text }
    }
}

impl<T: Clone> Lexicon<T> {
    /// A lexicon of single patterns.
    pub(super) fn new<'a>(entries: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut patterns: BTreeMap<char, Vec<(Vec<Word>, T)>> = BTreeMap::new();
        for (pattern, meaning) in entries {
            let words: Vec<Word> = pattern.to_lowercase().split_whitespace().map(Word::new).collect();
            if let Some(first) = words.first().and_then(|word| word.text.chars().next()) {
                patterns.entry(first).or_default().push((words, meaning));
            }
        }
        Self { patterns }
    }

    /// A lexicon of lists of patterns, parted by `|`.
    pub(super) fn of_lists<'a>(lists: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        Self::new(lists.into_iter().flat_map(|(list, meaning)| list.split('|').map(move |pattern| (pattern, meaning.clone()))))
    }

    /// The longest patterns that begin with the first of these words: their meanings, and of how many words they are. A single word also fits
    /// a part of a word with hyphens: `STEP-keurmerken`.
    pub(super) fn at<'a>(&'a self, words: impl Fn(usize) -> Option<&'a str>) -> Option<(usize, Vec<&'a T>)> {
        let first = words(0)?;
        let whole = self.beginning(first, &words);
        if whole.is_some() || !first.contains('-') {
            return whole;
        }
        first.split('-').filter(|part| part.chars().count() > 2).find_map(|part| {
            let meanings = self.single(part);
            (!meanings.is_empty()).then_some((1, meanings))
        })
    }

    fn beginning<'a>(&'a self, first: &str, words: &impl Fn(usize) -> Option<&'a str>) -> Option<(usize, Vec<&'a T>)> {
        let candidates = self.patterns.get(&first.chars().next()?)?;
        let fits =
            |pattern: &[Word]| pattern.iter().enumerate().all(|(place, word)| words(place).is_some_and(|written| word.fits(written)));
        let fitting: Vec<&(Vec<Word>, T)> = candidates.iter().filter(|(pattern, _)| fits(pattern)).collect();
        let longest = fitting.iter().map(|(pattern, _)| pattern.len()).max()?;
        Some((longest, fitting.into_iter().filter(|(pattern, _)| pattern.len() == longest).map(|(_, meaning)| meaning).collect()))
    }

    fn single(&self, word: &str) -> Vec<&T> {
        let candidates = word.chars().next().and_then(|first| self.patterns.get(&first));
        let fitting = candidates.into_iter().flatten().filter(|(pattern, _)| matches!(pattern.as_slice(), [one] if one.fits(word)));
        fitting.map(|(_, meaning)| meaning).collect()
    }
}

impl Lexicon<()> {
    /// A lexicon of patterns that all mean the same.
    pub(super) fn list(list: &str) -> Self {
        Self::of_lists([(list, ())])
    }

    /// How many words the longest pattern has that begins with the first of these words.
    pub(super) fn length<'a>(&'a self, words: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        self.at(words).map(|(length, _)| length)
    }

    /// Whether a single word is in the list.
    pub(super) fn has(&self, word: &str) -> bool {
        !self.single(word).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lexicon: &Lexicon<i32>, text: &'static str) -> Option<(usize, Vec<i32>)> {
        let words: Vec<&'static str> = text.split(' ').collect();
        let found = lexicon.at(|place| words.get(place).copied());
        found.map(|(length, meanings)| (length, meanings.into_iter().copied().collect()))
    }

    #[test]
    fn the_longest_pattern_wins_and_equal_ones_are_all_given() {
        let lexicon = Lexicon::of_lists([("call|calls", 1), ("call topic*", 2), ("call", 3)]);
        assert_eq!(at(&lexicon, "call topics of"), Some((2, vec![2])));
        assert_eq!(at(&lexicon, "call of"), Some((1, vec![1, 3])));
        assert_eq!(at(&lexicon, "recall"), None);
    }

    #[test]
    fn a_word_is_found_in_a_compound_with_hyphens() {
        let lexicon = Lexicon::of_lists([("keurmerk*", 1), ("sociaal fonds", 2)]);
        assert_eq!(at(&lexicon, "step-keurmerken zijn"), Some((1, vec![1])));
        assert_eq!(at(&lexicon, "step-fonds"), None);
    }
}
