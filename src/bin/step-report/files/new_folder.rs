//! A folder that is filled for the first time, file by file as they are made, and a file that is written for the first time.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use step_report::artifact::Artifact;

use super::output::Written;
use super::shown;

/// Writes files to a folder that is empty or not there; anything else in it is left as it is, and nothing is written.
pub(crate) fn fill(folder: &Path, files: impl Iterator<Item = Artifact>) -> Result<Written> {
    let place = shown(folder);
    if folder.exists() {
        let mut entries = fs::read_dir(folder).with_context(|| format!("cannot write to `{place}`"))?;
        if entries.next().is_some() {
            bail!("`{place}` is not empty\n  hint: name a new folder, or empty this one yourself");
        }
    }
    let mut written = Written { folder: place, files: 0, bytes: 0 };
    for file in files {
        let path = folder.join(&file.path);
        let parent = path.parent().expect("a file stands in a folder");
        let write = || fs::create_dir_all(parent).and_then(|()| fs::write(&path, &file.bytes));
        write().with_context(|| format!("cannot write `{}`; the folder is incomplete", shown(&path)))?;
        written.files += 1;
        written.bytes += file.bytes.len() as u64;
    }
    Ok(written)
}

/// Writes a file that is not there yet; one that is there is left as it is.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<Written> {
    let place = shown(path);
    if path.exists() {
        bail!("`{place}` is there already\n  hint: name another file with `--out`, or take that one away");
    }
    let write = || OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes);
    write().with_context(|| format!("cannot write `{place}`"))?;
    Ok(Written { folder: place, files: 1, bytes: bytes.len() as u64 })
}
