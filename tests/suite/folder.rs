//! Folders of one test alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// An empty folder that goes away with the test.
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A new, empty folder.
    pub(crate) fn new() -> Self {
        let name = format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).unwrap();
        Self { path }
    }

    /// A new folder that holds a copy of `input/2024`.
    pub(crate) fn with_campaign() -> Self {
        let folder = Self::new();
        copy(&project().join("input/2024"), &folder.path("input/2024"));
        folder
    }

    /// A path below the folder; `.` is the folder itself.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.path.join(below)
    }

    /// Writes a file and the folders on the way to it.
    pub(crate) fn write(&self, below: &str, content: impl AsRef<[u8]>) {
        let place = self.path(below);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, content).unwrap();
    }

    /// Every file below a folder with its content; empty where the folder is not there.
    pub(crate) fn content(&self, below: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        content(&self.path(below))
    }

    /// The names in a folder, hidden ones too.
    pub(crate) fn names(&self, below: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(below)).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// The project's own folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with its content, by its path from there.
pub(crate) fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn copy(from: &Path, to: &Path) {
    let files = content(from);
    assert!(!files.is_empty(), "{} has no files", from.display());
    for (path, bytes) in files {
        let place = to.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
}
