//! Whether an existing folder is an output of this program, so that replacing it destroys nothing of anybody's.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::shown;
use super::walk::{files_below, is_clutter};

/// The file that names the tool and every file that it wrote.
const MANIFEST: &str = "manifest.json";
/// How many files are named before the rest are counted.
const NAMED: usize = 3;

/// Refuses a folder that holds anything which this program did not write.
///
/// Another build may put a new folder in its place between the look at the manifest and the look at the files. What looks strange is
/// therefore looked at again for as long as the manifest is another one each time.
pub(super) fn require(folder: &Path) -> Result<()> {
    let mut seen = own_manifest(folder);
    loop {
        let held = require_now(folder);
        let now = own_manifest(folder);
        if held.is_ok() || now == seen {
            return held;
        }
        seen = now;
    }
}

fn require_now(folder: &Path) -> Result<()> {
    let place = shown(folder);
    if !folder.exists() {
        return Ok(());
    }
    if !folder.is_dir() {
        bail!("`{place}` is not a folder");
    }
    let mut entries = fs::read_dir(folder).with_context(|| format!("cannot read the folder `{place}`"))?;
    if entries.next().is_none() {
        return Ok(());
    }
    let Some(manifest) = own_manifest(folder) else {
        bail!("`{place}` holds files that step-report did not write\n  hint: give another folder with `--out`, or empty this one");
    };
    let outputs = manifest["outputs"].as_array().into_iter().flatten();
    let known: BTreeSet<&str> = outputs.filter_map(|output| output["path"].as_str()).chain([MANIFEST]).collect();
    let strangers: Vec<String> = files_below(folder, |_| true)?
        .into_iter()
        .filter(|entry| !known.contains(entry.path.as_str()) && !is_clutter(entry.name()))
        .map(|entry| format!("`{}`", entry.path))
        .collect();
    if strangers.is_empty() {
        return Ok(());
    }
    let more = if strangers.len() > NAMED { format!(" and {} more", strangers.len() - NAMED) } else { String::new() };
    let named = strangers[..strangers.len().min(NAMED)].join(", ");
    bail!("`{place}` holds files that step-report did not write: {named}{more}\n  hint: the folder is replaced as a whole; move them away");
}

/// The manifest, if it is this program's.
fn own_manifest(folder: &Path) -> Option<Value> {
    let manifest: Value = serde_json::from_slice(&fs::read(folder.join(MANIFEST)).ok()?).ok()?;
    manifest["tool"].as_str()?.starts_with("step-report").then_some(manifest)
}

/// The first file that another program holds so that it cannot be written.
pub(super) fn held_file(folder: &Path) -> Option<String> {
    let entries = files_below(folder, |_| true).ok()?;
    entries.into_iter().find(|entry| OpenOptions::new().write(true).open(&entry.place).is_err()).map(|entry| shown(&entry.place))
}
