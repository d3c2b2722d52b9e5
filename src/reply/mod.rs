//! What goes back to the senders: a letter in their language, and copies of their workbooks in which the faulty cells are marked.
//!
//! Only what a sender can mend is in a letter. A finding is said again in the sender's language from its code and its arguments
//! (`words/<language>.ftl`); what a cell holds is taken from the workbook itself.

mod audience;
mod html;
mod item;
mod letter;
mod markdown;
mod marked;
mod recipient;
mod speech;

pub use audience::is_for_sender;
pub use html::page;
pub use item::{Item, ItemCell, comment};
pub use letter::{FilePart, Letter, Section, Sent, letter};
pub use markdown::text;
pub use marked::{Received, marked};
pub use recipient::{Recipient, without_ending};
pub use speech::Speech;
