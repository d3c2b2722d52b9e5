//! Where a number comes from, on the page itself: the data, the dialog that shows them, and the script that fills it.
//!
//! Every text stands once in the data and is named by its position, and so does every value; a run of values is its first position and
//! its length. A total and its parts thus share their cells.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::escape::escape;
use crate::report::{Addend, AddendList, Explained, Explanations};

/// The script that shows where a number comes from.
pub(super) const SCRIPT: &str = include_str!("explanation.js");

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A script's hash as a content security policy names it.
pub(super) fn hash(script: &str) -> String {
    let digest = Sha256::digest(script);
    let mut text = "sha256-".to_owned();
    for three in digest.chunks(3) {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[bits >> (6 * (3 - place)) & 63];
            text.push(if place <= three.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// The dialog and its data; nothing where the report explains nothing.
pub(super) fn dialog(explanations: &Explanations) -> String {
    if explanations.numbers.is_empty() {
        return String::new();
    }
    let words = &explanations.words;
    format!(
        "<dialog id=\"page-explanation\" aria-labelledby=\"page-explanation-title\">\n\
         <button type=\"button\" autofocus=\"autofocus\">{close}</button>\n\
         <p class=\"asked\" id=\"page-explanation-title\"><span>{title}</span> <b></b></p>\n<dl></dl>\n<div class=\"made-from\"></div>\n</dialog>\n\
         <script type=\"application/json\" id=\"page-explanations\">{data}</script>\n",
        title = escape(&words.title),
        close = escape(&words.close),
        data = data(explanations),
    )
}

/// The data as JSON that cannot end its element and is XML as well.
fn data(explanations: &Explanations) -> String {
    let mut pool = Pool::default();
    let words = &explanations.words;
    let names = [&words.exact, &words.calculation].into_iter().chain(&words.columns).map(|word| pool.text(word)).collect();
    let numbers: Vec<(String, Packed)> = explanations.numbers.iter().map(|number| (number.id.clone(), pool.number(number))).collect();
    let whole = Data { names, numbers: numbers.into_iter().collect(), addends: pool.addends, texts: pool.texts };
    let json = serde_json::to_string(&whole).expect("texts and lists always have a JSON form");
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[derive(Serialize)]
struct Data {
    /// The names of the first two rules, and the headings of the columns of values.
    names: Vec<usize>,
    numbers: BTreeMap<String, Packed>,
    /// Value, file, sheet, cell, what stood there, row: positions of texts.
    addends: Vec<[usize; 6]>,
    texts: Vec<String>,
}

/// Exact value, calculation, rules (name and text in turn), lists.
#[derive(Serialize)]
struct Packed(usize, usize, Vec<usize>, Vec<PackedList>);

/// Title, runs of values (first and length in turn), what is said of the others.
#[derive(Serialize)]
struct PackedList(usize, Vec<usize>, #[serde(skip_serializing_if = "Option::is_none")] Option<usize>);

/// Texts and values, each once.
#[derive(Default)]
struct Pool {
    texts: Vec<String>,
    text_places: BTreeMap<String, usize>,
    addends: Vec<[usize; 6]>,
    addend_places: BTreeMap<[usize; 6], usize>,
}

impl Pool {
    fn text(&mut self, text: &str) -> usize {
        if let Some(place) = self.text_places.get(text) {
            return *place;
        }
        self.texts.push(text.to_owned());
        self.text_places.insert(text.to_owned(), self.texts.len() - 1);
        self.texts.len() - 1
    }

    fn addend(&mut self, addend: &Addend) -> usize {
        let Addend { value, file, sheet, cell, written, row } = addend;
        let packed = [value, file, sheet, cell, written, row].map(|text| self.text(text));
        let next = self.addends.len();
        let place = *self.addend_places.entry(packed).or_insert(next);
        if place == next {
            self.addends.push(packed);
        }
        place
    }

    fn number(&mut self, number: &Explained) -> Packed {
        let rules = number.rules.iter().flat_map(|(name, text)| [self.text(name), self.text(text)]).collect();
        let lists = number.lists.iter().map(|list| self.list(list)).collect();
        Packed(self.text(&number.exact), self.text(&number.calculation), rules, lists)
    }

    fn list(&mut self, list: &AddendList) -> PackedList {
        let mut runs: Vec<usize> = Vec::new();
        for place in list.addends.iter().map(|addend| self.addend(addend)).collect::<Vec<_>>() {
            match runs.as_mut_slice() {
                [.., first, length] if *first + *length == place => *length += 1,
                _ => runs.extend([place, 1]),
            }
        }
        PackedList(self.text(&list.title), runs, list.more.as_deref().map(|more| self.text(more)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn a_hash_is_written_as_browsers_compute_it() {
        assert_eq!(hash(SCRIPT).len(), "sha256-".len() + 44);
        assert!(hash(SCRIPT).ends_with('='), "{}", hash(SCRIPT));
    }

    #[test]
    fn numbers_share_their_values_and_no_text_ends_the_element() {
        let data = data(&sample::explanations());
        assert!(!data.contains(['<', '>', '&']), "{data}");
        let parsed: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(parsed["addends"].as_array().unwrap().len(), 2);
        assert_eq!(parsed["numbers"]["T2/DE/1/ERDF"][3], parsed["numbers"]["T2/total/ERDF"][3]);
        let written = parsed["addends"][0][4].as_u64().unwrap();
        assert_eq!(parsed["texts"][usize::try_from(written).unwrap()], sample::SCRIPT);
    }

    #[test]
    fn a_report_that_explains_nothing_has_no_dialog() {
        assert_eq!(dialog(&Explanations::default()), "");
    }
}
