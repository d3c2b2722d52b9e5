//! Code lists: the names by which countries, funds, programmes, regions and the like are known, in every language that senders use.
//!
//! The lists are CSV files under `data/` (`data/README.md` says where each comes from); they are read once, and what they promise is
//! proven by the tests beside them. Adding a code or a name by which senders call it is an edit of a CSV file.

mod attribute;
mod carry;
mod category;
mod code_list;
mod currency;
mod embedded;
mod fund;
#[cfg(test)]
mod labels_test;
mod look_alike;
mod nearest;
mod normalise;
pub mod nuts;
mod place;
mod spelling;
#[cfg(test)]
mod transliteration;

pub use attribute::{Attribute, attribute, attributes_of};
pub use carry::{NutsPart, ancestors_of_2016, carried_forward};
pub use category::{Categories, CategoriesFault, Category, Confidence};
pub use code_list::{AmbiguousName, CodeList};
pub use currency::{CURRENCIES, currency};
pub use embedded::{DATA, list, names};
pub use fund::fund_exists_in;
pub use nearest::nearest;
pub use normalise::normalised;
pub use place::{Place, place, places};
pub use spelling::{Reading, Spelling};
