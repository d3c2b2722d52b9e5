//! Which numbers a reader means: by id, by a part of it, or by what is printed.

use crate::codes::nearest;
use crate::trust::{Edition, Number};

/// What was found.
#[derive(Debug, Clone)]
pub enum Found<'a> {
    /// The number of this id.
    One(&'a Number),
    /// Several numbers that fit.
    Several(Vec<&'a Number>),
    /// Nothing; the nearest id, if one is near.
    Nothing(Option<&'a str>),
}

/// The numbers of an edition that a text means.
///
/// An id means its number. Otherwise a number fits when the text is printed in any language, when its id contains the text, or when each
/// word of the text is a part of its id, a code of its filter or its printed text. The first of the three ways that finds anything counts.
#[must_use]
pub fn find<'a>(edition: &'a Edition, text: &str) -> Found<'a> {
    if let Some(number) = edition.numbers.iter().find(|number| number.id == text) {
        return Found::One(number);
    }
    let wanted = plain(text);
    let ways: [&dyn Fn(&Number) -> bool; 3] = [
        &|number| number.printed.values().any(|printed| plain(printed) == wanted),
        &|number| is_part(&plain(&number.id), &wanted),
        &|number| wanted.split(' ').all(|word| has_word(number, word)),
    ];
    for way in ways {
        let fitting: Vec<&Number> = edition.numbers.iter().filter(|number| !wanted.is_empty() && way(number)).collect();
        match fitting.as_slice() {
            [] => {}
            [one] => return Found::One(one),
            _ => return Found::Several(fitting),
        }
    }
    Found::Nothing(nearest(text, edition.numbers.iter().map(|number| number.id.as_str())))
}

/// Lower case, each run of spaces of any kind one space, a typographic minus a plain one.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('−', "-").to_lowercase()
}

/// Whether an id contains a text at the borders of its parts: `DE/2` is a part of `T2/DE/2/ERDF`, but not of `T2/DE/20/ERDF`.
fn is_part(id: &str, text: &str) -> bool {
    let text = text.trim_matches('/');
    !text.is_empty() && format!("/{id}/").contains(&format!("/{text}/"))
}

fn has_word(number: &Number, word: &str) -> bool {
    let parts = number.id.split('/');
    let codes = number.filter.0.iter().skip(1).flat_map(|(_, codes)| codes.iter().map(String::as_str));
    let mut printed = number.printed.values();
    parts.chain(codes).any(|part| plain(part) == word) || printed.any(|printed| plain(printed) == word)
}
