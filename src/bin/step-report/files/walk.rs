//! Lists a folder with everything below it, in the order of the paths.

use std::fs::{self, FileType};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

/// Something in a folder.
pub(super) struct Entry {
    /// Its path from the listed folder, with `/`.
    pub(super) path: String,
    /// Where it is.
    pub(super) place: PathBuf,
    /// What it is, links not followed.
    pub(super) kind: FileType,
}

impl Entry {
    /// Its own name.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit('/').next().expect("a split text has at least one part")
    }
}

/// Everything below a folder that is not a folder itself. Folders for which `enter` says no are passed over.
pub(super) fn files_below(root: &Path, enter: impl Fn(&str) -> bool) -> Result<Vec<Entry>> {
    let mut found = Vec::new();
    let mut waiting = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = waiting.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("cannot read the folder `{}`", super::shown(&folder)))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot read the folder `{}`", super::shown(&folder)))?;
            let place = entry.path();
            let kind = entry.file_type().with_context(|| format!("cannot read `{}`", super::shown(&place)))?;
            let name = entry.file_name().into_string().map_err(|_| anyhow!("the name of `{}` is not Unicode", super::shown(&place)))?;
            if kind.is_dir() && enter(&name) {
                waiting.push((place, format!("{prefix}{name}/")));
            } else if !kind.is_dir() {
                found.push(Entry { path: format!("{prefix}{name}"), place, kind });
            }
        }
    }
    found.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(found)
}

/// Whether a file or folder is there for the comfort of a program and holds nothing that a person put there: hidden files, the
/// lock files of office programs, the picture caches of file managers.
pub(super) fn is_clutter(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || ["Thumbs.db", "desktop.ini"].contains(&name)
}
