//! Fills the placeholders of a text with numbers of the ledger: `{{ T1/total }}`, `{{ F4/ES in million EUR }}`, `{{ count F9 submitted }}`.
//!
//! All faults of a text are told at once, and a text with a fault is not filled at all.

mod count;
mod docx;
mod fault;
mod phrase;
mod placeholder;
mod plain;
mod reference;

use super::Format;
use super::format::{self, Unreadable};
use super::language::Language;
use crate::definition::Texts;
use crate::present::Locale;
use crate::trust::Edition;
pub use fault::{Fault, Place};

/// What a text becomes: its bytes, or everything that is wrong with its placeholders.
pub type Filled = Result<Vec<u8>, Vec<Fault>>;

/// The numbers that placeholders refer to, in one language.
struct Filler<'a> {
    edition: &'a Edition,
    locale: Locale,
    language: &'static Language,
}

/// Fills a text of this format. The language is one that the program writes.
pub fn fill(edition: &Edition, format: Format, bytes: &[u8], language: &str) -> Result<Filled, Unreadable> {
    let filler = Filler {
        edition,
        locale: Locale::new(language, Texts::default()),
        language: Language::of(language).expect("every language that is written is known to the proofreader"),
    };
    match format {
        Format::Docx => docx::fill(&filler, bytes),
        Format::Pdf => Err(Unreadable::Pdf),
        _ => {
            // A mark of byte order belongs to the text as it came.
            let text = format::utf8(bytes)?;
            let mark = &bytes[..bytes.len() - text.len()];
            Ok(plain::fill(&filler, format, text).map(|filled| [mark, filled.as_bytes()].concat()))
        }
    }
}
