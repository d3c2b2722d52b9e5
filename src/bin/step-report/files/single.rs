//! Single files that a command is given by name.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{in_use, resolved, shown};

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(in_use::explained).with_context(|| format!("cannot read `{}`", shown(path)))
}

/// Writes a file that is made from another one: beside its place first, so that there is the old one or the new one, complete.
pub(crate) fn write(path: &Path, bytes: &[u8], made_from: &Path) -> Result<()> {
    let failed = || format!("cannot write `{}`", shown(path));
    if resolved(path).with_context(failed)? == resolved(made_from).with_context(failed)? {
        bail!("`{}` would be replaced by what is made from it\n  hint: name another file with `--output`", shown(path));
    }
    let Some(name) = path.file_name() else { bail!("{}: it has no name", failed()) };
    let beside = path.with_file_name(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What is left of a failed attempt is nobody's; that it cannot be removed either changes nothing for the reader.
        let _ = fs::remove_file(&beside);
    }
    written.with_context(failed)
}

/// A path as it is shown.
pub(crate) fn shown_name(path: &Path) -> String {
    shown(path)
}
