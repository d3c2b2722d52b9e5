//! How a language writes numbers, and what it says they are of: one file of words each.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::lexicon::Lexicon;

/// The files of words.
const FILES: [(&str, &str); 6] = [
    ("de", include_str!("languages/de.toml")),
    ("en", include_str!("languages/en.toml")),
    ("es", include_str!("languages/es.toml")),
    ("fr", include_str!("languages/fr.toml")),
    ("it", include_str!("languages/it.toml")),
    ("nl", include_str!("languages/nl.toml")),
];

/// The languages whose numbers can be proofread.
pub const LANGUAGES: [&str; FILES.len()] = {
    let mut codes = [""; FILES.len()];
    let mut place = 0;
    while place < FILES.len() {
        codes[place] = FILES[place].0;
        place += 1;
    }
    codes
};

static READ: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(|| {
    let read = |text| Language::new(&toml::from_str(text).expect("the program's words are well formed"));
    FILES.into_iter().map(|(code, text)| (code, read(text))).collect()
});

/// A file of words as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    words_up_to: i64,
    decimal_mark: char,
    thousands_mark: char,
    pub(super) numerals: String,
    doubtful_numerals: String,
    pub(super) more_numerals: BTreeMap<String, i64>,
    multipliers: BTreeMap<String, u32>,
    currency: String,
    percent: String,
    /// How an amount is written: `#` is the number, `@` the unit.
    amount: String,
    points: String,
    and: String,
    between_members: String,
    total: String,
    out_of: String,
    per_head: String,
    compared: String,
    reserved: String,
    part: String,
    together: String,
    abbreviations: String,
    function_words: String,
    pub(super) fractions: BTreeMap<String, (i64, i64)>,
    hedges: Hedges,
    references: References,
    pub(super) nouns: BTreeMap<String, String>,
    pub(super) topics: BTreeMap<String, String>,
    pub(super) names: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hedges {
    /// Words that are hedges, but not before something that is counted: `five topics under three programmes`.
    doubtful: String,
    about: String,
    above: String,
    at_least: String,
    below: String,
    at_most: String,
    range_opening: String,
    range_to: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct References {
    before: String,
    after: String,
    months: String,
    half_of_time: String,
}

/// The words of a language as they are listed.
#[cfg(test)]
pub(super) fn listed(code: &str) -> Option<Listed> {
    FILES.into_iter().find(|(known, _)| *known == code).and_then(|(_, text)| toml::from_str(text).ok())
}

/// How exactly a number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hedge {
    /// As it stands.
    Exact,
    /// About so much.
    About,
    /// More than that.
    Above,
    /// That or more.
    AtLeast,
    /// Less than that, but not much less.
    Below,
    /// That or less.
    AtMost,
}

/// What a word or a few of them say, apart from numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The currency.
    Currency,
    /// The sign of a share.
    Percent,
    /// Points of a share or a score; what stands before them is a difference.
    Points,
}

/// The words of one language.
#[derive(Debug)]
pub(super) struct Language {
    numerals: Vec<String>,
    words_up_to: i64,
    pub(super) decimal_mark: char,
    pub(super) thousands_mark: char,
    /// Numbers in letters, and whether each is doubtful.
    pub(super) numbers: Lexicon<(i64, bool)>,
    amount: String,
    /// The words of million and billion as a text writes them, by their powers.
    units: BTreeMap<u32, String>,
    /// The powers of ten of million and billion.
    pub(super) multipliers: Lexicon<u32>,
    pub(super) roles: Lexicon<Role>,
    /// Parts of a whole.
    pub(super) fractions: Lexicon<(i64, i64)>,
    pub(super) hedges: Lexicon<Hedge>,
    pub(super) doubtful_hedges: Lexicon<()>,
    pub(super) range_opening: Lexicon<()>,
    pub(super) range_to: Lexicon<()>,
    /// Words after which, and before which, a number is no figure.
    pub(super) before_references: Lexicon<()>,
    pub(super) after_references: Lexicon<()>,
    pub(super) months: Lexicon<()>,
    pub(super) half_of_time: Lexicon<()>,
    pub(super) and: Lexicon<()>,
    pub(super) between_members: Lexicon<()>,
    pub(super) total: Lexicon<()>,
    pub(super) out_of: Lexicon<()>,
    /// Words after a number that is a difference: `5 million more than`.
    pub(super) compared: Lexicon<()>,
    /// Words that make a count one of some only: `nothing`, `not yet`, `waiting`.
    pub(super) reserved: Lexicon<()>,
    /// Words that make an amount one per inhabitant.
    pub(super) per_head: Lexicon<()>,
    /// Words after a number that is one of some that were spoken of.
    pub(super) part: Lexicon<()>,
    pub(super) together: Lexicon<()>,
    pub(super) abbreviations: Lexicon<()>,
    pub(super) function_words: Lexicon<()>,
    /// What is counted.
    pub(super) nouns: Lexicon<String>,
    /// Which datasets a word speaks of.
    pub(super) topics: Lexicon<String>,
    /// The names of codes: column and code.
    pub(super) names: Lexicon<(String, String)>,
}

impl Language {
    /// The language of this code, if its words are known.
    pub(super) fn of(code: &str) -> Option<&'static Self> {
        READ.get(code)
    }

    fn new(words: &Listed) -> Self {
        let numerals: Vec<String> = words.numerals.split('|').map(str::to_owned).collect();
        let doubtful: Vec<&str> = words.doubtful_numerals.split('|').collect();
        let counted = numerals.iter().zip(0..).map(|(word, number)| (word.as_str(), (number, doubtful.contains(&word.as_str()))));
        let more = words.more_numerals.iter().map(|(word, number)| (word.as_str(), (*number, false)));
        let Listed { hedges, references, .. } = words;
        let names = words.names.iter().flat_map(|(column, codes)| codes.iter().map(move |(code, names)| (names, (column, code))));
        Self {
            words_up_to: words.words_up_to,
            amount: words.amount.clone(),
            units: words.multipliers.iter().map(|(word, power)| (*power, word.clone())).filter(|(_, word)| word.len() > 5).collect(),
            decimal_mark: words.decimal_mark,
            thousands_mark: words.thousands_mark,
            numbers: Lexicon::new(counted.chain(more)),
            multipliers: Lexicon::new(words.multipliers.iter().map(|(word, power)| (word.as_str(), *power))),
            roles: Lexicon::of_lists([
                (words.currency.as_str(), Role::Currency),
                (&words.percent, Role::Percent),
                (&words.points, Role::Points),
            ]),
            fractions: Lexicon::new(words.fractions.iter().map(|(word, fraction)| (word.as_str(), *fraction))),
            hedges: Lexicon::of_lists([
                (hedges.about.as_str(), Hedge::About),
                (&hedges.above, Hedge::Above),
                (&hedges.at_least, Hedge::AtLeast),
                (&hedges.below, Hedge::Below),
                (&hedges.at_most, Hedge::AtMost),
            ]),
            doubtful_hedges: Lexicon::list(&hedges.doubtful),
            range_opening: Lexicon::list(&hedges.range_opening),
            range_to: Lexicon::list(&hedges.range_to),
            before_references: Lexicon::list(&references.before),
            after_references: Lexicon::list(&references.after),
            months: Lexicon::list(&references.months),
            half_of_time: Lexicon::list(&references.half_of_time),
            and: Lexicon::list(&words.and),
            between_members: Lexicon::list(&words.between_members),
            total: Lexicon::list(&words.total),
            out_of: Lexicon::list(&words.out_of),
            compared: Lexicon::list(&words.compared),
            reserved: Lexicon::list(&words.reserved),
            per_head: Lexicon::list(&words.per_head),
            part: Lexicon::list(&words.part),
            together: Lexicon::list(&words.together),
            abbreviations: Lexicon::list(&words.abbreviations),
            function_words: Lexicon::list(&words.function_words),
            nouns: Lexicon::of_lists(words.nouns.iter().map(|(thing, names)| (names.as_str(), thing.clone()))),
            topics: Lexicon::of_lists(words.topics.iter().map(|(dataset, names)| (names.as_str(), dataset.clone()))),
            names: Lexicon::of_lists(names.map(|(names, (column, code))| (names.as_str(), (column.clone(), code.clone())))),
            numerals,
        }
    }

    /// An amount in running text, its unit by the power of ten.
    pub(super) fn amount(&self, number: &str, power: u32) -> String {
        let unit = self.units.get(&power).map_or_else(String::new, |unit| format!("\u{a0}{unit}"));
        self.amount.replace('#', number).replace('@', &unit).replace(' ', "\u{a0}")
    }

    /// A number as running text writes it in letters; none where it is written in digits.
    pub(super) fn word_in_text(&self, number: i64) -> Option<&str> {
        let place = usize::try_from(number).ok().filter(|_| number <= self.words_up_to)?;
        self.numerals.get(place).map(String::as_str)
    }
}
