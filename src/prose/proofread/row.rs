//! The rows of tables by the words that stand in them: topics of calls, titles of programmes, questions of the survey.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::mention::Mention;
use super::token::{Token, TokenKind};
use crate::trust::explain::Cellar;
use crate::trust::{Edition, Number};

/// The column under which a row is mentioned.
pub(super) const ROW: &str = "row";
/// Letters by which words are compared, so that `technology` is found in `technologies`.
const STEM: usize = 6;
/// Words with fewer letters say nothing of a row.
const SHORTEST: usize = 4;
/// Within how many tokens the words of a row must stand.
const WINDOW: usize = 9;
/// A word that stands in more rows is none of theirs.
const MOST_ROWS: usize = 8;

/// The words of each number's row, joined by spaces; numbers that are made of one row only.
pub(super) fn labels<'a>(edition: &'a Edition, numbers: &[&'a Number]) -> BTreeMap<&'a str, String> {
    let cellar = Cellar::new(edition);
    let label = |number: &&'a Number| {
        let addends = cellar.addends(number, &number.sources);
        let labels: BTreeSet<String> = addends.iter().filter_map(|addend| longest(&addend.fact?.values.0)).collect();
        let mut labels = labels.into_iter();
        Some((number.id.as_str(), labels.next()?)).filter(|_| labels.next().is_none())
    };
    numbers.iter().filter_map(label).collect()
}

/// The longest text of a row that is more than one word.
fn longest(values: &[(String, crate::trust::FactValue)]) -> Option<String> {
    let texts = values.iter().map(|(_, value)| stems(&value.value)).filter(|stems| stems.len() > 1);
    texts.max_by_key(Vec::len).map(|stems| stems.join(" "))
}

fn stems(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() >= SHORTEST);
    words.map(stem).collect()
}

fn stem(word: &str) -> String {
    word.to_lowercase().chars().take(STEM).collect()
}

/// All rows, by the stems of their words.
#[derive(Debug, Default)]
pub(super) struct Rows {
    labels: Vec<String>,
    by_stem: BTreeMap<String, Vec<usize>>,
}

impl Rows {
    pub(super) fn new<'a>(labels: impl Iterator<Item = &'a String>) -> Self {
        let mut rows = Self { labels: labels.cloned().collect::<BTreeSet<_>>().into_iter().collect(), by_stem: BTreeMap::new() };
        for (place, label) in rows.labels.iter().enumerate() {
            for stem in label.split(' ').collect::<BTreeSet<_>>() {
                rows.by_stem.entry(stem.to_owned()).or_default().push(place);
            }
        }
        // `Programme` and `technologies` stand in so many rows that they tell none of them apart.
        rows.by_stem.retain(|_, places| places.len() <= MOST_ROWS);
        rows
    }

    /// The rows half of whose words, and two at least, stand close together in a sentence.
    pub(super) fn mentions(&self, tokens: &[Token], sentence: &Range<usize>) -> Vec<Mention> {
        let mut hits: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
        for place in sentence.clone().filter(|place| tokens[*place].kind == TokenKind::Word) {
            for stem in stems(&tokens[place].text) {
                for row in self.by_stem.get(&stem).into_iter().flatten() {
                    hits.entry(*row).or_default().push((place, stem.clone()));
                }
            }
        }
        let mut mentions: Vec<Mention> = hits.into_iter().filter_map(|(row, hits)| self.mention(row, &hits)).collect();
        mentions.sort_by_key(|mention| mention.tokens.start);
        mentions
    }

    fn mention(&self, row: usize, hits: &[(usize, String)]) -> Option<Mention> {
        let label = &self.labels[row];
        let telling = label.split(' ').filter(|stem| self.by_stem.contains_key(*stem)).count();
        let needed = telling.div_ceil(2).max(2);
        // The place where most of its words stand closest together.
        let clusters = hits.iter().enumerate().map(|(from, (first, _))| {
            let mut different = BTreeSet::new();
            let mut last = *first;
            for (place, stem) in hits[from..].iter().take_while(|(place, _)| place - first <= WINDOW) {
                if different.insert(stem) {
                    last = *place;
                }
            }
            (different.len(), std::cmp::Reverse(last - first), *first..last + 1)
        });
        let (count, _, tokens) = clusters.max_by_key(|(count, span, _)| (*count, *span))?;
        (count >= needed).then(|| Mention { column: ROW.to_owned(), code: label.clone(), tokens })
    }
}
