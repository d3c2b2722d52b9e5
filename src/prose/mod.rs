//! The report's own text and the numbers in it: placeholders that are filled from the ledger, and numbers written by hand that are held
//! against it.
//!
//! Like everything in `trust`, it works on the files of an output folder and on the bytes of the text alone.

mod docx;
pub mod fill;
mod format;
mod language;
#[cfg(test)]
mod language_test;
mod lexicon;
mod printing;
pub mod proofread;

pub use format::Format;
pub use language::LANGUAGES;
pub use printing::Printing;
