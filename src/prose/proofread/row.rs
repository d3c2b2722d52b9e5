//! The rows of tables by the words that stand in them: topics of calls, titles of programmes, questions of the survey.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::fact::AREA;
use super::mention::Mention;
use super::token::{Token, TokenKind};
use crate::trust::explain::Cellar;
use crate::trust::{Edition, Fact, Number};

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
        let labels: BTreeSet<String> = addends.iter().filter_map(|addend| longest(addend.fact?)).collect();
        let mut labels = labels.into_iter();
        Some((number.id.as_str(), labels.next()?)).filter(|_| labels.next().is_none())
    };
    numbers.iter().filter_map(label).collect()
}

/// The region that each row is of, where the rows of one dataset say it and those of another have the same title only.
pub(super) fn areas(edition: &Edition) -> BTreeMap<String, String> {
    let mut areas: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for fact in &edition.facts {
        if let (Some(label), Some(area)) = (longest(fact), fact.values.get(AREA)) {
            areas.entry(label).or_default().insert(&area.value);
        }
    }
    areas.into_iter().filter_map(|(label, areas)| (areas.len() == 1).then(|| (label, areas.into_iter().collect()))).collect()
}

/// The longest title of a row.
fn longest(fact: &Fact) -> Option<String> {
    let titles = fact.values.0.iter().filter(|(_, value)| is_title(&value.value)).map(|(_, value)| stems(&value.value));
    titles.filter(|stems| !stems.is_empty()).max_by_key(Vec::len).map(|stems| stems.join(" "))
}

/// A text of several words, or one with a capital, as codes never have it: `Sănătate`, but neither `regional` nor `ERDF`.
fn is_title(text: &str) -> bool {
    let mut letters = text.chars();
    text.contains(' ') || (letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase))
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
    titles: Vec<Title>,
    by_stem: BTreeMap<String, Vec<usize>>,
}

/// A title of a row: as the senders wrote it, or as the report prints it in the language of the text.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Title {
    stems: Vec<String>,
    /// The code of the row.
    row: String,
    /// Whether it is one word, so long that it can be nothing else: `Proefprojecten`.
    telling: bool,
}

/// How many letters a word has that can be the title of nothing else.
const LONG: usize = 12;

fn is_telling(title: &str) -> bool {
    title.chars().count() >= LONG && title.chars().all(char::is_alphabetic)
}

/// The stem of `programme` in all these languages.
const PROGRAMME: &str = "progra";

impl Rows {
    /// Rows by their codes, each with what the report calls it.
    pub(super) fn new<'a>(rows: impl Iterator<Item = (&'a String, Option<&'a str>)>) -> Self {
        let mut titles: BTreeSet<Title> = BTreeSet::new();
        for (row, printed) in rows {
            let sent = row.split(' ').map(str::to_owned).collect();
            titles.insert(Title { stems: sent, row: row.clone(), telling: false });
            let printed = printed.map(|title| Title { stems: stems(title), row: row.clone(), telling: is_telling(title) });
            titles.extend(printed.filter(|title| !title.stems.is_empty()));
        }
        let mut rows = Self { titles: titles.into_iter().collect(), by_stem: BTreeMap::new() };
        for (place, title) in rows.titles.iter().enumerate() {
            for stem in title.stems.iter().collect::<BTreeSet<_>>() {
                rows.by_stem.entry(stem.clone()).or_default().push(place);
            }
        }
        // `Programme` and `technologies` stand in so many rows that they tell none of them apart.
        let different = |places: &[usize]| places.iter().map(|place| &rows.titles[*place].row).collect::<BTreeSet<_>>().len();
        rows.by_stem.retain(|_, places| different(places) <= MOST_ROWS);
        rows
    }

    /// The rows half of whose words, and two at least, stand close together in a sentence.
    pub(super) fn mentions(&self, tokens: &[Token], sentence: &Range<usize>) -> Vec<Mention> {
        let mut hits: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
        let mut programmes = Vec::new();
        for place in sentence.clone().filter(|place| tokens[*place].kind == TokenKind::Word) {
            for stem in stems(&tokens[place].text) {
                if stem == PROGRAMME {
                    programmes.push(place);
                }
                for row in self.by_stem.get(&stem).into_iter().flatten() {
                    hits.entry(*row).or_default().push((place, stem.clone()));
                }
            }
        }
        let mut mentions: Vec<Mention> =
            hits.into_iter().filter_map(|(title, hits)| self.mention(&self.titles[title], &hits, &programmes)).collect();
        mentions.sort_by(|left, right| (left.tokens.start, &left.code).cmp(&(right.tokens.start, &right.code)));
        // Both titles of a row may stand in the same words.
        mentions.dedup_by(|next, known| next.code == known.code && next.tokens.start < known.tokens.end);
        mentions
    }

    /// The rows of which a word of the sentence can be, be it no more than one.
    pub(super) fn hints(&self, tokens: &[Token], sentence: &Range<usize>) -> BTreeSet<String> {
        let stems = sentence.clone().filter(|place| tokens[*place].kind == TokenKind::Word).flat_map(|place| stems(&tokens[place].text));
        let titles = stems.filter_map(|stem| self.by_stem.get(&stem)).flatten();
        titles.map(|title| self.titles[*title].row.clone()).collect()
    }

    fn mention(&self, title: &Title, hits: &[(usize, String)], programmes: &[usize]) -> Option<Mention> {
        let telling = title.stems.iter().filter(|stem| self.by_stem.contains_key(*stem)).count();
        let mention = |tokens| Mention { column: ROW.to_owned(), code: title.row.clone(), tokens };
        // A title of one word is a title only beside the word for what it is the title of: `the health programme`.
        if title.stems.len() == 1 {
            let (place, _) =
                hits.iter().find(|(place, _)| title.telling || programmes.iter().any(|programme| programme.abs_diff(*place) <= 2))?;
            return Some(mention(*place..place + 1));
        }
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
        (count >= needed).then(|| mention(tokens))
    }
}
