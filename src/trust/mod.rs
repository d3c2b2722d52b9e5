//! What makes a number one to be trusted: where it comes from, whether the output is what the inputs make, what changed and why.
//!
//! Everything here works on the files of an output folder as bytes, not on the steps that made them: what an output cannot answer for
//! itself, nobody can ask it years later.

mod decimal;
pub mod diff;
mod edition;
pub mod explain;
mod ordered;
pub mod verify;

pub use decimal::Decimal;
pub use edition::{
    Assumption, Calculation, Cells, Corrected, Correction, Edition, Fact, FactValue, FileHash, Grounds, LEDGER, LISTING, MANIFEST,
    Manifest, Number, People, Universe, Unreadable,
};
pub use ordered::Ordered;

pub use crate::render::manifest::sha256;
