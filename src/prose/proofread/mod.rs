//! Holds the numbers of a text that was written by hand against the ledger.
//!
//! Each step knows one thing: `document` what is text, `token` what is a word, `quantity` what is a number, `mention` what a sentence speaks of,
//! `row` and `title` how the rows of a table are called, `fact` what the ledger says, `derived` what follows from it, `score` how well a fact fits,
//! `series` what the numbers beside it say, `agree` whether the value does, `judge` the verdict, `arithmetic` what the numbers of a sentence come to.

mod agree;
mod arithmetic;
mod contradiction;
mod counted;
mod derived;
mod document;
mod fact;
mod html;
pub mod human;
pub mod json;
mod judge;
mod markdown;
pub mod marked;
mod measure;
mod mention;
mod quantity;
mod reading;
mod reference;
mod row;
mod score;
mod series;
mod title;
mod token;
mod word;
mod wording;

use std::ops::Range;

use super::format::{self, Format, Unreadable};
use super::language::Language;
use crate::trust::Edition;
pub use document::{BlockKind as Kind, Document};
pub use judge::Verdict;
pub use title::Titles;

/// A document with a verdict on each of its numbers.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The document.
    pub document: Document,
    /// Its numbers, in order.
    pub numbers: Vec<Judged>,
}

/// A number of a text with its verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Which block of the document it stands in.
    pub block: usize,
    /// Its bytes in the text of the block.
    pub range: Range<usize>,
    /// As written, with its unit.
    pub written: String,
    /// The sentence that it stands in.
    pub sentence: String,
    /// Its line; in Word, its paragraph.
    pub line: usize,
    /// What the ledger says.
    pub verdict: Verdict,
    /// The ids that agree, or are most likely meant.
    pub ids: Vec<String>,
    /// What the ledger has for them, written as the text writes it.
    pub ledger: Vec<String>,
    /// How that follows from the numbers of `ids`, where no table prints it: `200.20 + 62.22`.
    pub how: Option<String>,
    /// How sure the verdict is, in per cent; 0 for what is not in the ledger.
    pub confidence: u32,
    /// Other numbers of the text that say something else of the same: line and number.
    pub contradicts: Vec<(usize, String)>,
}

impl Proof {
    /// How many numbers have this verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.numbers.iter().filter(|number| number.verdict == verdict).count()
    }
}

/// The languages whose texts can be proofread.
pub use super::language::LANGUAGES;

/// Proofreads a document in this language; nothing where the language is not known.
///
/// A row that the senders named in another language is known by its title of `titles` too.
///
/// # Errors
///
/// The document is none of this format.
pub fn proofread(edition: &Edition, titles: &Titles, format: Format, bytes: &[u8], language: &str) -> Result<Option<Proof>, Unreadable> {
    let Some(language) = Language::of(language) else { return Ok(None) };
    let document = read(format, bytes)?;
    let numbers = reading::numbers(&document, &fact::facts(edition), fact::year(edition), titles, language);
    Ok(Some(Proof { document, numbers }))
}

fn read(format: Format, bytes: &[u8]) -> Result<Document, Unreadable> {
    match format {
        Format::Text => Ok(markdown::plain(format::utf8(bytes)?)),
        Format::Markdown | Format::Typst => Ok(markdown::markdown(format::utf8(bytes)?)),
        Format::Html => Ok(html::blocks(format::utf8(bytes)?)),
        Format::Docx => word::blocks(bytes),
        Format::Pdf => Err(Unreadable::Pdf),
    }
}
