//! step-report makes the yearly report on the EU's Strategic Technologies for Europe Platform (STEP) from the spreadsheets that the
//! Commission's programmes and the Member States send.
//!
//! Each module is one step of the data's way, and knows nothing of the others:
//!
//! 1. [`definition`]: `report.toml` as written, names with their places
//! 2. [`plan`]: the definition with every name resolved, which guides every step below; [`codes`] are its code lists, [`boundaries`] the
//!    outlines of regions that a campaign may bring along
//! 3. [`workbook`]: bytes to cells
//! 4. [`extract`]: cells to records
//! 5. [`facts`]: records to typed facts with their origins; the only place where text becomes a value
//! 6. [`mod@check`]: facts to findings ([`diag`], with [`location`])
//! 7. [`aggregate`]: facts to summaries
//! 8. [`present`]: summaries to the [`report`] and its ledger; the only place where a value becomes text
//! 9. [`render`]: the report to bytes ([`artifact`])
//!
//! This file alone knows the order: [`check`](fn@check) goes as far as the findings, [`build`] to the end. The library reads no disk, no
//! clock and no environment, and prints nothing.

pub mod aggregate;
pub mod artifact;
pub mod boundaries;
pub mod check;
pub mod codes;
pub mod definition;
pub mod diag;
pub mod extract;
pub mod facts;
mod intake;
pub mod location;
mod output;
pub mod plan;
pub mod present;
mod progress;
pub mod render;
pub mod report;
mod run;
pub mod workbook;

pub use progress::{Progress, Silent, Step};
pub use run::{Built, Campaign, Checked, Error, InputFile, Options, Overview, build, check};
