//! In which unit amounts are written: what a heading, a line above the table or the cell itself says of it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::text::{Word, words};
use crate::plan::MoneyUnit;

/// What a text says of the unit of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stated {
    /// Euro, or a power of ten of it.
    Euro(MoneyUnit),
    /// Another currency by its ISO 4217 code, or a power of ten of it; `kr`, which several countries use, stands for itself.
    Foreign(&'static str, MoneyUnit),
}

impl Stated {
    /// Whether what stands further from the amounts says another unit than what stands nearer. A line that names the euro and no power of ten says
    /// the currency only: `All amounts in EUR` above `Amount (million)`.
    pub(super) fn contradicts(self, nearer: Self) -> bool {
        let currency_only = self == Self::Euro(MoneyUnit::Euro) && matches!(nearer, Self::Euro(_));
        self != nearer && !currency_only
    }
}

/// The krone of a country that the text does not name.
pub const SOME_KRONE: &str = "kr";

/// The code of the euro, where a text says that amounts are in it.
pub const EUR: &str = "EUR";

/// What one word adds to a unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Currency,
    Foreign(&'static str),
    Times(MoneyUnit),
    /// `MEUR`, `TEUR`: both in one word.
    Both(MoneyUnit),
    /// `M`, `k`: a power of ten beside a currency only.
    Letter(MoneyUnit),
    /// `mil` without a point: thousand in one language and million in another, but `mil millones` is clear.
    Mil,
    Joining,
}

/// Words for the euro, folded and parted by spaces, as in the lists below.
const EURO: &str = "€ eur euro euros euroa eura eiro eurot eurou eurow euru evro evra evrov ευρω евро ewro";
/// Words for other currencies, folded.
const FOREIGN: [(&str, &str); 12] = [
    ("BGN", "лв лева bgn"),
    ("CHF", "chf"),
    ("CZK", "kc czk"),
    ("DKK", "dkk"),
    ("GBP", "£ gbp"),
    ("HUF", "ft huf forint"),
    ("NOK", "nok"),
    ("PLN", "zl pln"),
    ("RON", "lei leu ron"),
    ("SEK", "sek"),
    ("USD", "$ usd"),
    (SOME_KRONE, "kr kroner kronor"),
];
const THOUSAND: &str = "\
    thousand thousands tsd tausend tys tis tukst tukstantis mii miles milliers migliaia duizend duizenden tusind tusen ezer milhares \
    χιλ хил 000 1000";
const MILLION: &str = "\
    million millions mio mn mln mill millionen millionnen milioni milione millones millon milioane milion miljoen miljoenen millioner \
    miljoner miljonit milj miljoonaa milionow miliony milionu milionov milijonai milijonu milijonov milijuna miljoni miljonos miljonu \
    milhoes millio εκατ εκατομμυρια млн";
const BILLION: &str = "\
    billion billions bn mrd milliarden milliarde milliard milliards mds miliardi miliardo mld miliarde miljard miljarden mia milliarder \
    miljarder miliardai miljardit miljardia miliardow δισ млрд";
const JOINING: &str = "in en de di d of i w v em a u σε в";

/// What each word of the lists adds to a unit. Headings are read many times over until the header is found, so it is looked up.
static WORDS: LazyLock<BTreeMap<&'static str, Part>> = LazyLock::new(|| {
    let mut parts = BTreeMap::from([
        ("mil", Part::Mil),
        ("m", Part::Letter(MoneyUnit::Million)),
        ("k", Part::Letter(MoneyUnit::Thousand)),
        ("t", Part::Letter(MoneyUnit::Thousand)),
        ("md", Part::Letter(MoneyUnit::Billion)),
        ("meur", Part::Both(MoneyUnit::Million)),
        ("keur", Part::Both(MoneyUnit::Thousand)),
        ("teur", Part::Both(MoneyUnit::Thousand)),
        ("bneur", Part::Both(MoneyUnit::Billion)),
        ("mdeur", Part::Both(MoneyUnit::Billion)),
    ]);
    let foreign = FOREIGN.iter().map(|(code, words)| (*words, Part::Foreign(code)));
    let times = [(THOUSAND, MoneyUnit::Thousand), (MILLION, MoneyUnit::Million), (BILLION, MoneyUnit::Billion)];
    let times = times.into_iter().map(|(words, unit)| (words, Part::Times(unit)));
    let lists = std::iter::once((EURO, Part::Currency)).chain(foreign).chain(times).chain(std::iter::once((JOINING, Part::Joining)));
    for (words, part) in lists {
        for word in words.split(' ') {
            parts.entry(word).or_insert(part);
        }
    }
    parts
});

/// Whether a text says that amounts are in euro, not only in millions of something.
#[must_use]
pub fn says_euro(text: &str) -> bool {
    words(text).iter().any(|word| matches!(part(word), Some(Part::Currency | Part::Both(_))))
}

fn part(word: &Word) -> Option<Part> {
    match WORDS.get(word.folded.as_str())? {
        Part::Mil if word.dotted => Some(Part::Times(MoneyUnit::Million)),
        part => Some(*part),
    }
}

/// A stretch of words that states a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) stated: Stated,
    /// The words' positions.
    pub(crate) words: std::ops::Range<usize>,
    /// Whether it says both a currency and a power of ten, or begins with `in`: then it can only be a unit.
    evident: bool,
}

/// What these words say together, if each of them belongs to a unit.
fn together(words: &[Word]) -> Option<(Stated, bool)> {
    let parts = words.iter().map(part).collect::<Option<Vec<_>>>()?;
    let mut foreign = parts.iter().filter_map(|part| match part {
        Part::Foreign(code) => Some(*code),
        _ => None,
    });
    let abroad = foreign.next();
    let in_euro = parts.iter().any(|part| matches!(part, Part::Currency | Part::Both(_)));
    if foreign.any(|other| Some(other) != abroad) || (in_euro && abroad.is_some()) {
        return None; // Two currencies are no unit.
    }
    let currency = in_euro || abroad.is_some();
    let times: Vec<MoneyUnit> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Times(unit) | Part::Both(unit) => Some(*unit),
            Part::Letter(unit) if currency => Some(*unit),
            Part::Mil => Some(MoneyUnit::Thousand),
            _ => None,
        })
        .collect();
    let stray_letter = !currency && parts.iter().any(|part| matches!(part, Part::Letter(_)));
    let unit = match times[..] {
        [] if currency => MoneyUnit::Euro,
        [_] if parts.contains(&Part::Mil) || stray_letter => return None,
        [unit] => unit,
        [MoneyUnit::Thousand, MoneyUnit::Million] => MoneyUnit::Billion,
        _ => return None,
    };
    let evident = currency && !times.is_empty() || parts.first() == Some(&Part::Joining);
    Some((abroad.map_or(Stated::Euro(unit), |code| Stated::Foreign(code, unit)), evident))
}

/// The unit that a text states and nothing else: `Mio. EUR`, `en millions d'euros`.
#[must_use]
pub fn whole(text: &str) -> Option<Stated> {
    // A text with other signs than those of a unit, such as `EUR!`, is answered by the caller, who names them.
    Some(together(&words(text))?.0)
}

/// Every longest stretch of a text's words that states a unit.
fn runs(words: &[Word]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let length = words[start..].iter().take_while(|word| part(word).is_some()).count();
        if let Some((stated, evident)) = together(&words[start..start + length]).filter(|_| length > 0) {
            runs.push(Run { stated, words: start..start + length, evident });
        }
        start += length.max(1);
    }
    runs
}

/// The unit at the end of a heading, or else at its beginning.
pub(crate) fn at_an_end(words: &[Word]) -> Option<Run> {
    let runs = runs(words);
    let last = runs.iter().find(|run| run.words.end == words.len());
    let first = runs.iter().find(|run| run.words.start == 0);
    last.or(first).cloned()
}

/// The unit that a line above the table states for all amounts of the sheet: `Beträge in Mio. EUR, Stand 31.12.2024`.
/// `5 million EUR for the programme` states none.
pub(crate) fn in_title(text: &str) -> Option<Stated> {
    if let Some(stated) = whole(text) {
        return Some(stated);
    }
    let words = words(text);
    let found = runs(&words).into_iter().find(|run| {
        let (first, last) = (&words[run.words.start], &words[run.words.end - 1]);
        let after_number = run.words.start > 0 && words[run.words.start - 1].folded.ends_with(|letter: char| letter.is_numeric());
        let before = text[..first.start].trim_end().chars().last();
        let after = text[last.end..].trim_start().chars().next();
        let in_brackets = matches!(before, Some('(' | '[')) && matches!(after, Some(')' | ']'));
        let at_a_stop = last.dotted || after.is_none_or(|letter| !letter.is_alphanumeric());
        in_brackets || (run.evident && at_a_stop && !after_number)
    })?;
    Some(found.stated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millions_are_said_in_many_ways() {
        for text in [
            "EUR million",
            "in Mio. EUR",
            "Mio. €",
            "M€",
            "€m",
            "MEUR",
            "milioni di euro",
            "millones de euros",
            "mil. EUR",
            "mio. EUR",
            "mil. euro",
            "mln EUR",
            "miljoen euro",
            "millions d'euros",
            "en millions d’euros",
            "milioane euro",
            "mln. Eur",
            "εκατ. ευρώ",
            "mill. €",
        ] {
            assert_eq!(whole(text), Some(Stated::Euro(MoneyUnit::Million)), "{text}");
        }
    }

    #[test]
    fn thousands_are_said_in_many_ways() {
        for text in
            ["€ thousand", "k€", "Tsd. EUR", "T€", "TEUR", "miles de euros", "milliers d'euros", "tūkst. Eur", "EUR '000", "mii EUR"]
        {
            assert_eq!(whole(text), Some(Stated::Euro(MoneyUnit::Thousand)), "{text}");
        }
    }

    #[test]
    fn billions_are_said_in_many_ways() {
        for text in ["EUR billion", "Mrd. EUR", "Md€", "miles de millones de euros", "mil millones de euros", "mia. euro", "mld EUR"] {
            assert_eq!(whole(text), Some(Stated::Euro(MoneyUnit::Billion)), "{text}");
        }
    }

    #[test]
    fn plain_euro_is_a_unit() {
        for text in ["EUR", "€", "in EUR", "euro"] {
            assert_eq!(whole(text), Some(Stated::Euro(MoneyUnit::Euro)), "{text}");
        }
    }

    #[test]
    fn mil_without_a_point_is_two_things_in_two_languages() {
        assert_eq!(whole("mil euros"), None);
    }

    #[test]
    fn a_letter_without_a_currency_is_no_unit() {
        assert_eq!(whole("m"), None);
    }

    #[test]
    fn another_currency_is_told_apart() {
        assert_eq!(whole("mln zł"), Some(Stated::Foreign("PLN", MoneyUnit::Million)));
        assert_eq!(whole("tis. Kč"), Some(Stated::Foreign("CZK", MoneyUnit::Thousand)));
        for (text, code) in [("lei", "RON"), ("Ft", "HUF"), ("лв", "BGN"), ("SEK", "SEK"), ("kr", SOME_KRONE)] {
            assert_eq!(whole(text), Some(Stated::Foreign(code, MoneyUnit::Euro)), "{text}");
        }
        assert_eq!(whole("EUR PLN"), None);
        assert!(says_euro("Kwota (mln EUR)") && !says_euro("Kwota (mln)"));
    }

    #[test]
    fn the_words_are_those_of_the_currencies_that_can_be_converted() {
        let codes: Vec<&str> = FOREIGN.iter().map(|(code, _)| *code).filter(|code| *code != SOME_KRONE).collect();
        assert_eq!(codes, crate::codes::CURRENCIES);
    }

    #[test]
    fn a_line_above_the_table_states_the_unit() {
        assert_eq!(in_title("Beträge in Mio. EUR, Stand 31.12.2024"), Some(Stated::Euro(MoneyUnit::Million)));
        assert_eq!(in_title("Amounts in EUR million"), Some(Stated::Euro(MoneyUnit::Million)));
        assert_eq!(in_title("importes en millones de euros"), Some(Stated::Euro(MoneyUnit::Million)));
        assert_eq!(in_title("Alle Angaben in EUR"), Some(Stated::Euro(MoneyUnit::Euro)));
        assert_eq!(in_title("STEP 2024 (EUR)"), Some(Stated::Euro(MoneyUnit::Euro)));
    }

    #[test]
    fn a_line_that_names_the_euro_only_contradicts_no_power_of_ten() {
        let [euro, thousand, million] = [MoneyUnit::Euro, MoneyUnit::Thousand, MoneyUnit::Million].map(Stated::Euro);
        assert!(!euro.contradicts(million) && !million.contradicts(million));
        assert!(thousand.contradicts(million) && million.contradicts(euro) && euro.contradicts(Stated::Foreign("PLN", MoneyUnit::Euro)));
    }

    #[test]
    fn a_sum_in_a_title_is_no_unit() {
        assert_eq!(in_title("Reprogramming of 12 million EUR"), None);
    }

    #[test]
    fn the_euro_area_is_no_unit() {
        assert_eq!(in_title("Investment in euro area countries"), None);
    }
}
