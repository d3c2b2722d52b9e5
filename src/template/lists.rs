//! The entries of a list to choose from: each is read back as its code.

use crate::codes::nuts::{self, NutsVersion};
use crate::codes::{CodeList, place};
use crate::words::Words;

/// The entries with their codes, in the order of the list. Areas are those of one version of NUTS and the places that belong to none.
pub(super) fn entries(list: &CodeList, words: &Words, version: NutsVersion) -> Vec<(String, String)> {
    let wanted = |code: &&str| list.name() != "area" || place(code).is_some() || nuts::versions(code).contains(&version);
    list.codes().filter(wanted).map(|code| (entry(list, code, words), code.to_owned())).collect()
}

/// `DE – Deutschland`; a code that is a word gives way to its label where this is known for it.
fn entry(list: &CodeList, code: &str, words: &Words) -> String {
    let of_area = || nuts::area(code).filter(|_| list.name() == "area").map(nuts::Area::full_name);
    let country = || if list.name() == "area" { words.label("country", code).map(str::to_owned) } else { None };
    let Some(label) = words.label(list.name(), code).map(str::to_owned).or_else(country).or_else(of_area) else { return code.to_owned() };
    let is_word = code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    if is_word && list.find(&label) == Some(code) { label } else { format!("{code} – {label}") }
}
