//! How many keys a table or figure has: `count F9 submitted`, `count T2/DE/*`.

use std::collections::BTreeSet;

use super::fault::Wrong;
use crate::codes;
use crate::trust::{Edition, Number};

/// Keys that are sums of others or stand for several.
const NO_KEYS: [&str; 2] = ["total", "other"];
/// A word for what was approved and what is still pending together.
const SUBMITTED: &str = "submitted";

/// How many different keys stand in the place of the stars of a pattern, over the numbers that have all the words and are not zero. A
/// pattern without a star counts what comes next.
pub(super) fn count(edition: &Edition, pattern: &str, words: &[&str]) -> Result<usize, Wrong> {
    let pattern: Vec<&str> = pattern.split('/').chain((!pattern.contains('*')).then_some("*")).collect();
    // How many parts a picture has is no key.
    let keyed = edition.numbers.iter().filter(|number| !number.is_of_picture());
    let mut fitting = keyed.filter(|number| matches(&pattern, &number.id)).peekable();
    if fitting.peek().is_none() {
        let written = pattern.join("/");
        let outputs = edition.numbers.iter().filter_map(|number| number.id.split('/').next());
        return Err(Wrong::new(format!("no number of the ledger fits `{written}`")).nearest(codes::nearest(pattern[0], outputs)));
    }
    let fitting: Vec<&Number> = fitting.collect();
    for word in words {
        if !fitting.iter().any(|number| has(number, word)) {
            let known = known_words(&fitting);
            let wrong = Wrong::new(format!("none of these numbers is `{word}`"));
            let near = codes::nearest(word, known.iter().map(String::as_str));
            return Err(match near {
                Some(near) => wrong.nearest(Some(near)),
                None => wrong.with_hint(format!("what they can be told apart by: {}", known.into_iter().collect::<Vec<_>>().join(", "))),
            });
        }
    }
    let counted = fitting.iter().filter(|number| words.iter().all(|word| has(number, word)) && !is_zero(number));
    let keys: BTreeSet<Vec<&str>> = counted.filter_map(|number| keys(&pattern, &number.id)).collect();
    Ok(keys.len())
}

/// Whether an id begins as the pattern says.
fn matches(pattern: &[&str], id: &str) -> bool {
    let parts: Vec<&str> = id.split('/').collect();
    parts.len() >= pattern.len() && pattern.iter().zip(&parts).all(|(wanted, part)| *wanted == "*" || wanted == part)
}

/// The keys in the place of the stars; none where one of them is no key of its own.
fn keys<'a>(pattern: &[&str], id: &'a str) -> Option<Vec<&'a str>> {
    let keys = pattern.iter().zip(id.split('/')).filter(|(wanted, _)| **wanted == "*").map(|(_, part)| part);
    keys.map(|key| (!NO_KEYS.contains(&key)).then_some(key)).collect()
}

/// Whether a word is a key of the number's id, or the only code of one of its conditions.
fn has(number: &Number, word: &str) -> bool {
    let codes_of = |codes: &[String]| match codes {
        [one] => one == word,
        several => word == SUBMITTED && several.iter().any(|code| code == "pending") && several.iter().any(|code| code == "approved"),
    };
    let (_, keys) = number.id.split_once('/').unwrap_or_default();
    number.filter.0.iter().any(|(_, codes)| codes_of(codes)) || keys.split('/').any(|key| key == word)
}

fn known_words(numbers: &[&Number]) -> BTreeSet<String> {
    let conditions = numbers.iter().flat_map(|number| &number.filter.0);
    let codes = conditions.filter(|(column, _)| column != "dataset").filter_map(|(_, codes)| match codes.as_slice() {
        [one] => Some(one.clone()),
        several => several.iter().any(|code| code == "pending").then(|| SUBMITTED.to_owned()),
    });
    codes.collect()
}

fn is_zero(number: &Number) -> bool {
    number.value.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'-'))
}
