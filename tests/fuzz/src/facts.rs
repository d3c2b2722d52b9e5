//! Of the room `facts` only the parsers; the rest needs data frames.

#[path = "../../../src/facts/parse/mod.rs"]
pub mod parse;
