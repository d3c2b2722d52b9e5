//! Captions that number themselves: `Table 2: …`, where 2 is a field that counts the captions of its kind.

use std::collections::BTreeMap;

use super::text::{field, run};
use crate::render::xml::Xml;
use crate::report::Table;

/// The longest name of a sequence that Word knows.
const LONGEST_NAME: usize = 40;

/// The last number of each kind of caption, by the name of its sequence.
#[derive(Debug, Default)]
pub(super) struct Captions {
    last: BTreeMap<String, u32>,
    bookmarks: u32,
}

impl Captions {
    /// Writes the runs of a caption. Its heading is a bookmark of the name of its id, so that texts can refer to it.
    pub(super) fn write(&mut self, xml: &mut Xml, table: &Table) {
        let after = table.caption.strip_prefix(&table.heading).unwrap_or_default();
        self.marked(xml, &table.id, |captions, xml| captions.heading(xml, table));
        run(xml, after);
    }

    /// Writes something within a bookmark of this name.
    pub(super) fn marked(&mut self, xml: &mut Xml, name: &str, content: impl FnOnce(&mut Self, &mut Xml)) {
        self.bookmarks += 1;
        let id = self.bookmarks.to_string();
        xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark(name))]);
        content(self, xml);
        xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    /// `Table 2`. A number that does not follow the last one of its kind is set, so that it is the report's own.
    fn heading(&mut self, xml: &mut Xml, table: &Table) {
        let digits = table.id.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let Some((number, (before, after))) = digits.parse::<u32>().ok().zip(table.heading.split_once(digits)) else {
            return run(xml, &table.heading);
        };
        let name = sequence(&format!("{before} {after}"));
        let follows = self.last.insert(name.clone(), number).unwrap_or_default() + 1 == number;
        let set = if follows { String::new() } else { format!(" \\r {number}") };
        if !before.is_empty() {
            run(xml, before);
        }
        field(xml, &format!("SEQ {name} \\* ARABIC{set}"), digits);
        if !after.is_empty() {
            run(xml, after);
        }
    }
}

/// The name of the sequence: the words of the heading, as Word names that of a label which a user made.
fn sequence(words: &str) -> String {
    let words: Vec<String> =
        words.split_whitespace().map(|word| word.chars().filter(|letter| letter.is_alphanumeric()).collect()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    words.join("_").chars().take(LONGEST_NAME).collect()
}

/// The name of a bookmark: letters, digits and `_`, the first a letter.
pub(super) fn bookmark(name: &str) -> String {
    name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).take(LONGEST_NAME).collect()
}
