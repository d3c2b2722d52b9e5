//! Makes the files of `tests/workbooks` that nobody can write by hand: the same cells as several programs store them, and files behind a
//! password. `cargo run --example make_workbooks -- DIR` writes them under DIR, `tests/workbooks` when none is given. The same bytes come
//! out every time.

#[path = "../make_2024/write/compound_file.rs"]
mod compound_file;
mod excel;
mod package;
mod programs;
mod protected;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

/// A file to be written: its name and its bytes.
type Made = (&'static str, Vec<u8>);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map_or_else(|| PathBuf::from("tests/workbooks"), PathBuf::from);
    let files: Vec<Made> = [excel::files()?, programs::files()?, protected::files()?].concat();
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}
