//! The single integration crate: what the program promises, seen from outside.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

mod cli;
mod docs;
mod folder;
mod golden;
mod layers;
mod program;
mod replace;
