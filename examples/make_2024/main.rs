//! Makes `input/2024`: the reporting of 2024 as senders send it, in their formats, languages and habits.
//!
//! The figures are those of the published report (`tests/published`); the shapes are what spreadsheets of many senders
//! look like. `cargo run --example make_2024 -- DIR` writes the files under DIR, `input/2024` when none is given. The same
//! bytes come out every time.

mod commission;
mod facts;
mod member_states;
mod sheet;
mod write;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

/// A file to be written: its path from the campaign folder, and its bytes.
type Made = (&'static str, Vec<u8>);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map_or_else(|| PathBuf::from("input/2024"), PathBuf::from);
    let mut files = commission::files()?;
    files.extend(member_states::files()?);
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("every file stands in a folder"))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}
