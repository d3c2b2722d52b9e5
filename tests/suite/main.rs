//! The single integration crate: what the program promises, seen from outside.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

mod begin;
mod campaign;
mod cases;
mod cli;
mod damage;
mod docs;
mod folder;
mod golden;
mod hostile;
mod intake;
mod known_totals;
mod languages;
mod layers;
mod layout;
mod letters;
mod limits;
mod neutral;
mod pdf;
mod program;
mod prose;
mod publication;
mod published;
mod random;
mod random_damage;
mod regions;
mod replace;
mod same_bytes;
mod sample;
mod schema;
mod second_judge;
mod second_judge_measures;
mod second_judge_regions;
mod template;
mod trust;
mod years;
