//! Records to typed facts.

pub mod parse;
