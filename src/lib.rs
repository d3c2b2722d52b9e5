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
//! 5. [`correct`]: cells as sent to cells as the campaign corrects them, and the rows that it leaves out
//! 6. [`facts`]: records to typed facts with their origins; the only place where text becomes a value
//! 7. [`mod@assume`]: facts to facts with the values that the campaign assumes
//! 8. [`mod@derive`]: facts to facts with the codes that follow from others
//! 9. [`mod@check`]: facts to findings ([`diag`], with [`location`])
//! 10. [`mod@attribute`]: facts to facts with their amounts given to places
//! 11. [`regions`]: facts to facts in the report's version of NUTS
//! 12. [`aggregate`]: facts to summaries
//! 13. [`present`]: summaries to the [`report`] and its ledger; the only place where a value becomes text
//! 14. [`render`]: the report to bytes ([`artifact`])
//!
//! [`trust`] stands beside them and reads what was written: where a number comes from, what changed and why. [`prose`] holds the report's
//! text against it: numbers are filled in, and numbers written by hand are proofread. [`mod@audit`] holds the finished files to what is asked of
//! published statistics.
//!
//! Beside the way of the data stand [`layout`], which tells how a file that nobody has declared yet would be read, [`template`], which
//! makes the empty workbook that is sent out, [`reply`], which writes to
//! the senders and marks what is wrong in copies of their workbooks, and [`sample`], which makes campaigns up. [`words`] has what columns are called in the senders'
//! languages.
//! [`mod@begin`] begins next year's campaign from this year's.
//!
//! This file alone knows the order: [`check`](fn@check) goes as far as the findings, [`build`] to the end. The library reads no disk, no
//! clock and no environment, and prints nothing.

pub mod aggregate;
pub mod artifact;
pub mod assume;
pub mod attribute;
pub mod audit;
pub mod begin;
pub mod boundaries;
pub mod cache;
mod campaign;
pub mod check;
pub mod codes;
pub mod correct;
pub mod definition;
pub mod derive;
pub mod diag;
pub mod extract;
pub mod facts;
mod intake;
mod interned;
pub mod layout;
pub mod location;
mod output;
pub mod plan;
pub mod present;
mod progress;
pub mod prose;
pub mod regions;
pub mod render;
pub mod reply;
pub mod report;
mod returns;
mod run;
pub mod sample;
mod survey;
pub mod template;
pub mod trust;
pub mod words;
pub mod workbook;

pub use campaign::{Campaign, InputFile};
pub use progress::{Progress, Silent, Step};
pub use returns::returns;
pub use run::{Built, Checked, Error, MAKES_PDF, Options, Overview, build, build_again, check, check_again};
pub use survey::{Answer, Question, SurveyError, datasets, reporting, survey};
