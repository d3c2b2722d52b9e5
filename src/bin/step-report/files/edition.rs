//! Reads an output folder back, and finds the campaign that it was made from.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use step_report::Campaign;
use step_report::trust::{FileHash, MANIFEST, sha256};

use super::campaign::DEFINITION;
use super::shown;
use super::walk::{files_below, is_clutter};

/// The files of an output folder by their paths: those that are asked for, or all.
pub(crate) fn read_output(folder: &Path, wanted: Option<&[&str]>) -> Result<BTreeMap<String, Vec<u8>>> {
    if !folder.join(MANIFEST).is_file() {
        let fault = if folder.is_dir() { "has no `manifest.json`" } else { "is not a folder" };
        bail!("`{}` {fault}\n  hint: name the folder that `step-report build` wrote, such as `output/2024`", shown(folder));
    }
    let entries = files_below(folder, |name| !is_clutter(name))?.into_iter().filter(|entry| !is_clutter(entry.name()));
    let entries = entries.filter(|entry| wanted.is_none_or(|wanted| wanted.contains(&entry.path.as_str())));
    let read = |entry: super::walk::Entry| {
        let bytes = fs::read(&entry.place).with_context(|| format!("cannot read `{}`", shown(&entry.place)))?;
        Ok((entry.path, bytes))
    };
    entries.map(read).collect()
}

/// The campaign folder that an output was made from: the one that is given, or `input/<campaign>` beside the folder `output` that it lies
/// in; nothing where there is none.
pub(crate) fn campaign_of(output: &Path, name: &str, given: Option<&Path>) -> Result<Option<PathBuf>> {
    if let Some(given) = given {
        return super::find_campaign(Some(given)).map(Some);
    }
    let output = super::resolved(output).with_context(|| format!("cannot find the folder `{}`", shown(output)))?;
    let plain = !name.is_empty() && !name.contains(['/', '\\']) && name != "..";
    let beside = output.parent().and_then(Path::parent).map(|root| root.join("input").join(name));
    Ok(beside.filter(|folder| plain && folder.join(DEFINITION).is_file()))
}

/// The files of a campaign with their hashes.
pub(crate) fn hashes(campaign: &Campaign) -> Vec<FileHash> {
    campaign.files.iter().map(|file| FileHash { path: file.path.clone(), sha256: sha256(&file.bytes) }).collect()
}
