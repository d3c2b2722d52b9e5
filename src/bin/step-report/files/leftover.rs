//! What killed runs left beside an output folder.

use std::ffi::OsStr;
use std::fs::{self, DirEntry, File, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::{swap, workplace};

/// Where locks do not tell, a folder that was not touched for so long belongs to no living run.
const ABANDONED: Duration = Duration::from_hours(1);

/// Brings back an output that a killed run had put aside, then removes unfinished and replaced folders of runs that are dead. What
/// cannot be removed now stays for the next build: it is in nobody's way.
pub(super) fn clear(output: &Path) -> io::Result<()> {
    let Some(parent) = output.parent().filter(|parent| parent.is_dir()) else { return Ok(()) };
    let mut entries = fs::read_dir(parent)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if begins_with(&entry.file_name(), &swap::aside_prefix(output)) {
            restore(&path, output)?;
        } else if begins_with(&entry.file_name(), &workplace::name_prefix(output)) {
            remove_if_abandoned(&path);
        }
    }
    Ok(())
}

fn begins_with(name: &OsStr, prefix: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
}

/// Puts a folder back from aside, unless another output has come since.
fn restore(aside: &Path, output: &Path) -> io::Result<()> {
    match if output.exists() { Ok(()) } else { fs::rename(aside, output) } {
        Err(error) if !output.exists() => Err(error),
        _ => {
            let _ = fs::remove_dir_all(aside);
            Ok(())
        }
    }
}

/// Removes the folder of a run that has ended: nobody holds its lock. The lock is held meanwhile, so that a run which has just made the
/// folder does not take it for its own.
fn remove_if_abandoned(folder: &Path) {
    let handle = if cfg!(unix) { File::open(folder).ok() } else { None };
    let abandoned = match handle.as_ref().map(File::try_lock) {
        Some(Ok(())) => true,
        Some(Err(TryLockError::WouldBlock)) => false,
        Some(Err(TryLockError::Error(_))) | None => is_old(folder),
    };
    if abandoned {
        let _ = fs::remove_dir_all(folder);
    }
}

fn is_old(folder: &Path) -> bool {
    let touched = fs::metadata(folder).and_then(|metadata| metadata.modified()).ok();
    touched.and_then(|moment| moment.elapsed().ok()).is_some_and(|age| age > ABANDONED)
}
