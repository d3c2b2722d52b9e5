//! What a sentence speaks of, and which of it belongs to which number.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::quantity::{Quantity, connected};
use super::row::Rows;
use super::token::{Token, TokenKind};
use crate::prose::language::Language;

/// A name of a code in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// The column of the code.
    pub(super) column: String,
    pub(super) code: String,
    pub(super) tokens: Range<usize>,
}

/// What a sentence speaks of.
#[derive(Debug, Clone, Default)]
pub(super) struct Subjects {
    /// Names of codes, in order.
    pub(super) mentions: Vec<Mention>,
    /// Datasets that its words speak of, and how many words of each.
    pub(super) topics: BTreeMap<String, i32>,
    /// Rows one of whose telling words it has.
    pub(super) hints: BTreeSet<String>,
    /// Tables and figures that it refers to.
    pub(super) outputs: BTreeSet<String>,
    /// Whether a word says that a number is over everything.
    pub(super) total: bool,
    /// Whether a word says that several are taken together.
    pub(super) together: bool,
}

/// What belongs to one number, of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Local {
    /// Nothing near.
    None,
    /// One code, and how far away it is: 0 is next to the number.
    One(String, u32),
    /// Several codes that stand together.
    Several(BTreeSet<String>),
}

impl Local {
    /// The one code, where there is one.
    pub(super) fn one(&self) -> Option<&str> {
        if let Self::One(code, _) = self { Some(code) } else { None }
    }
}

/// Letters of an article before an apostrophe: `quell'`.
const LONGEST_ELISION: usize = 5;
/// How far away a mention may be to belong to a number.
const REACH: u32 = 22;
/// A mention so near to a number is that number's, and not that of another one as much further away.
const TAKEN: u32 = 6;

/// Finds what a sentence speaks of.
pub(super) fn subjects(tokens: &[Token], sentence: &Range<usize>, rows: &Rows, language: &Language) -> Subjects {
    let mut subjects = Subjects::default();
    let mut place = sentence.start;
    while place < sentence.end {
        let word = |offset: usize| sentence.contains(&(place + offset)).then(|| tokens[place + offset].text.as_str());
        if let Some((_, datasets)) = language.topics.at(word) {
            for dataset in datasets {
                *subjects.topics.entry(dataset.clone()).or_default() += 1;
            }
        }
        subjects.total |= language.total.length(word).is_some();
        subjects.together |= language.together.length(word).is_some();
        // `Germany's` and `Spanjes` are Germany's and Spain's.
        let owner = |offset: usize| word(offset).map(without_genitive);
        // `d'EU4Health` and `dell'Italia` are of EU4Health and of Italy.
        let bare = |offset: usize| word(offset).map(|word| if offset == 0 { without_elision(word) } else { word });
        let names = language.names.at(word).or_else(|| language.names.at(owner)).or_else(|| language.names.at(bare));
        let length = match names {
            Some((length, names)) => {
                let mention = |(column, code): &(String, String)| Mention {
                    column: column.clone(),
                    code: code.clone(),
                    tokens: place..place + length,
                };
                subjects.mentions.extend(names.into_iter().map(mention));
                length
            }
            None => 1,
        };
        place += length;
    }
    subjects.mentions.extend(rows.mentions(tokens, sentence));
    subjects.hints = rows.hints(tokens, sentence);
    subjects.outputs = outputs(tokens, sentence);
    subjects
}

fn without_genitive(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix('s')).unwrap_or(word)
}

fn without_elision(word: &str) -> &str {
    word.split_once('\'').filter(|(article, _)| article.chars().count() <= LONGEST_ELISION).map_or(word, |(_, rest)| rest)
}

/// `Table 1`, `figuur 4`: the ids of the tables and figures that are named. The first letters are the same in all languages.
fn outputs(tokens: &[Token], sentence: &Range<usize>) -> BTreeSet<String> {
    let pairs = sentence.clone().zip(sentence.start + 1..sentence.end);
    let named = pairs.filter_map(|(word, number)| {
        let TokenKind::Numeral(numeral) = tokens[number].kind else { return None };
        let letter = match tokens[word].text.get(..3)? {
            "tab" => 'T',
            "fig" | "abb" | "gra" => 'F',
            _ => return None,
        };
        (numeral.decimals == 0).then(|| format!("{letter}{}", numeral.digits))
    });
    named.collect()
}

/// What belongs to each number of a sentence, by column.
pub(super) fn locals(tokens: &[Token], quantities: &[Quantity], subjects: &Subjects, language: &Language) -> Vec<BTreeMap<String, Local>> {
    let columns: BTreeSet<&str> = subjects.mentions.iter().map(|mention| mention.column.as_str()).collect();
    let mut locals = vec![BTreeMap::new(); quantities.len()];
    for column in columns {
        let mentions: Vec<&Mention> = subjects.mentions.iter().filter(|mention| mention.column == column).collect();
        let finder = Finder { tokens, quantities, mentions: &mentions, language };
        for (place, local) in finder.all().into_iter().enumerate() {
            locals[place].insert(column.to_owned(), local);
        }
    }
    locals
}

/// Finds what belongs to numbers, for one column.
struct Finder<'a> {
    tokens: &'a [Token],
    quantities: &'a [Quantity],
    mentions: &'a [&'a Mention],
    language: &'a Language,
}

impl Finder<'_> {
    fn all(&self) -> Vec<Local> {
        let mut locals: Vec<Local> = (0..self.quantities.len()).map(|place| self.nearest(place)).collect();
        for (quantities, mentions) in self.pairs() {
            for (quantity, mention) in quantities.zip(mentions) {
                locals[quantity] = Local::One(self.mentions[mention].code.clone(), 0);
            }
        }
        locals
    }

    /// The nearest mention before or after a number, with the others that stand together with it.
    fn nearest(&self, quantity: usize) -> Local {
        let range = &self.quantities[quantity].tokens;
        let costs = self.mentions.iter().enumerate().map(|(place, mention)| (self.cost(quantity, range, mention), place));
        let costs = costs.filter(|(cost, place)| !self.is_anothers(quantity, *cost, self.mentions[*place]));
        let Some((cost, place)) = costs.min() else { return Local::None };
        if cost > REACH {
            return Local::None;
        }
        let group = self.runs_of_mentions().into_iter().find(|run| run.contains(&place)).unwrap_or(place..place + 1);
        let codes: BTreeSet<String> = self.mentions[group].iter().map(|mention| mention.code.clone()).collect();
        match codes.len() {
            1 => Local::One(self.mentions[place].code.clone(), cost),
            _ => Local::Several(codes),
        }
    }

    /// Whether a mention is far nearer to another number of the same kind, so that it is that number's.
    fn is_anothers(&self, quantity: usize, cost: u32, mention: &Mention) -> bool {
        let others =
            self.quantities.iter().enumerate().filter(|(place, other)| *place != quantity && other.kind == self.quantities[quantity].kind);
        let nearest = others.map(|(place, other)| self.cost(place, &other.tokens, mention)).min();
        nearest.is_some_and(|nearest| nearest <= TAKEN && cost >= nearest + TAKEN)
    }

    /// How far a mention is from a number: words, marks, other numbers and other mentions between them.
    fn cost(&self, quantity: usize, range: &Range<usize>, mention: &Mention) -> u32 {
        if mention.tokens.start >= range.start && mention.tokens.end <= range.end {
            return 0;
        }
        let is_before = mention.tokens.end <= range.start;
        let between = if is_before { mention.tokens.end..range.start } else { range.end..mention.tokens.start.max(range.end) };
        let within_another = |place: &usize| self.quantities.iter().any(|other| other.tokens.contains(place));
        let mut cost: u32 = between.clone().filter(|place| !within_another(place)).map(|place| self.weight(&self.tokens[place])).sum();
        for (place, other) in self.quantities.iter().enumerate() {
            if place != quantity && between.contains(&other.tokens.start) {
                // Numbers of one list have their names in common.
                let same_list = self.lists().iter().any(|list| list.contains(&place) && list.contains(&quantity));
                let same_kind = other.kind == self.quantities[quantity].kind;
                cost += match (same_list, same_kind) {
                    (true, _) => 2,
                    (false, true) => 16,
                    (false, false) => 4,
                };
            }
        }
        let others = self.mentions.iter().filter(|other| between.contains(&other.tokens.start) && other.code != mention.code).count();
        cost += 12 * u32::try_from(others).unwrap_or(9);
        if is_before {
            return cost;
        }
        // `EUR 5 million to Spain` says whose it is; what else follows belongs rather to what comes.
        let first = between.start;
        let preposition = self.tokens.get(first).is_some_and(|token| {
            token.kind == TokenKind::Word && self.language.between_members.has(&token.text) && !self.language.and.has(&token.text)
        });
        if between.is_empty() || (preposition && first < between.end) { cost.saturating_sub(2) } else { cost + 4 }
    }

    /// In halves of a word.
    fn weight(&self, token: &Token) -> u32 {
        match token.kind {
            TokenKind::Word if self.language.and.has(&token.text) => 4,
            TokenKind::Word if self.language.function_words.has(&token.text) => 1,
            TokenKind::Word | TokenKind::Numeral(_) => 2,
            TokenKind::Mark => match token.text.as_str() {
                ";" => 16,
                "," | ":" | "–" | "—" => 6,
                _ => 2,
            },
        }
    }

    /// Mentions that stand together: `Denmark and Sweden`.
    fn runs_of_mentions(&self) -> Vec<Range<usize>> {
        runs(self.mentions.len(), |place| {
            let (left, right) = (&self.mentions[place].tokens, &self.mentions[place + 1].tokens);
            connected(self.tokens, left.end..right.start, self.language) || left.end == right.start
        })
    }

    /// Numbers that stand together, with no name between them.
    fn lists(&self) -> Vec<Range<usize>> {
        runs(self.quantities.len(), |place| {
            let (left, right) = (&self.quantities[place], &self.quantities[place + 1]);
            let between = left.tokens.end..right.tokens.start;
            left.kind == right.kind
                && connected(self.tokens, between.clone(), self.language)
                && !self.mentions.iter().any(|mention| between.contains(&mention.tokens.start))
        })
    }

    /// Lists of as many names as numbers, one after the other: the first number is the first name's.
    fn pairs(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let lists = self.lists();
        let names = self.runs_of_mentions();
        let mut pairs = Vec::new();
        for list in lists.into_iter().filter(|list| list.len() > 1) {
            let (start, end) = (self.quantities[list.start].tokens.start, self.quantities[list.end - 1].tokens.end);
            let before = names.iter().rfind(|run| self.mentions[run.end - 1].tokens.end <= start);
            let after = names.iter().find(|run| self.mentions[run.start].tokens.start >= end);
            let fitting = [before, after].into_iter().flatten().find(|run| run.len() == list.len());
            pairs.extend(fitting.map(|run| (list.clone(), run.clone())));
        }
        pairs
    }
}

/// The longest runs of neighbours that belong together.
fn runs(count: usize, together: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for place in 0..count {
        match runs.last_mut() {
            Some(run) if together(place - 1) => run.end = place + 1,
            _ => runs.push(place..place + 1),
        }
    }
    runs
}
