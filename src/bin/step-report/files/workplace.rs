//! The folder beside the output in which the new one is written until it is whole.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use step_report::artifact::Artifacts;

use super::output::sync_folder;

/// What stands between the name of the output folder and the number of the process.
const MARK: &str = ".writing-";
/// So many names are tried; more than a few are only needed when other runs clear away in the same instant.
const ATTEMPTS: u32 = 100;

/// A folder of this run alone. What is in it when it is dropped goes away: after a failure the unfinished new output, after the swap
/// the old one.
pub(super) struct Workplace {
    path: PathBuf,
    /// Held open: its lock tells other runs that this one lives.
    _lock: Option<File>,
}

impl Workplace {
    /// A new, locked folder beside the output folder.
    pub(super) fn beside(output: &Path) -> io::Result<Self> {
        for attempt in 0..ATTEMPTS {
            let mut name = name_prefix(output);
            name.push(format!("{}-{attempt}", std::process::id()));
            let path = output.with_file_name(name);
            match fs::create_dir(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                result => result?,
            }
            let lock = match lock(&path) {
                // Another run clears it away between its creation and its lock, or has done so.
                Lock::Lost => continue,
                Lock::Impossible => None,
                Lock::Held(handle) => Some(handle),
            };
            if path.is_dir() {
                return Ok(Self { path, _lock: lock });
            }
        }
        Err(io::Error::new(io::ErrorKind::AlreadyExists, "too many folders of unfinished runs beside it"))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes every file and makes sure that it is on the disk. Gives the sum of the sizes.
    pub(super) fn fill(&self, artifacts: &Artifacts) -> io::Result<u64> {
        let mut bytes = 0;
        let mut folders = vec![self.path.clone()];
        for artifact in artifacts {
            let place = self.path.join(relative(&artifact.path));
            let folder = place.parent().expect("a file in a folder has a parent");
            if folders.last().is_none_or(|last| last != folder) {
                fs::create_dir_all(folder)?;
                folders.push(folder.to_owned());
            }
            let mut file = File::create_new(&place)?;
            file.write_all(&artifact.bytes)?;
            file.sync_all()?;
            bytes += artifact.bytes.len() as u64;
        }
        folders.iter().try_for_each(|folder| sync_folder(folder))?;
        Ok(bytes)
    }
}

impl Drop for Workplace {
    fn drop(&mut self) {
        // What cannot be removed now is removed before the next build.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// How the names of these folders begin.
pub(super) fn name_prefix(output: &Path) -> OsString {
    hidden_name(output, MARK)
}

/// `.<name of the output folder><mark>`.
pub(super) fn hidden_name(output: &Path, mark: &str) -> OsString {
    let mut name = OsString::from(".");
    name.push(output.file_name().unwrap_or_default());
    name.push(mark);
    name
}

/// What came of the wish to lock a folder.
enum Lock {
    /// It is ours. The lock goes with the process, however it ends.
    Held(File),
    /// Another run was quicker.
    Lost,
    /// This system or disk does not lock folders.
    Impossible,
}

fn lock(folder: &Path) -> Lock {
    if !cfg!(unix) {
        return Lock::Impossible;
    }
    let Ok(handle) = File::open(folder) else { return Lock::Lost };
    match handle.try_lock() {
        Ok(()) => Lock::Held(handle),
        Err(TryLockError::WouldBlock) => Lock::Lost,
        Err(TryLockError::Error(_)) => Lock::Impossible,
    }
}

/// The path of an artifact, proven to stay in the folder on every system.
fn relative(path: &str) -> &Path {
    let stays = Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) && !path.contains(['\\', ':']);
    assert!(stays && !path.is_empty(), "the path of an artifact leaves the output folder: {path}");
    Path::new(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_path_stays_in_the_folder() {
        assert_eq!(relative("en/charts/F9.svg"), Path::new("en/charts/F9.svg"));
    }

    #[test]
    #[should_panic(expected = "leaves the output folder")]
    fn a_path_that_climbs_is_a_bug() {
        relative("en/../../F9.svg");
    }

    #[test]
    #[should_panic(expected = "leaves the output folder")]
    fn a_path_from_the_root_is_a_bug() {
        relative("/F9.svg");
    }
}
