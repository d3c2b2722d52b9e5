//! Finds and reads the campaign folder.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use step_report::{Campaign, InputFile};

use super::walk::{Entry, files_below, is_clutter};
use super::{in_use, resolved, shown};
use crate::terminal;

/// The file that makes a folder a campaign.
pub(super) const DEFINITION: &str = "report.toml";
/// The folder that the campaigns lie in.
const CAMPAIGNS: &str = "input";

/// The campaign folder: the given one, the current folder, or the last year below `input` (the last name where there is no year).
pub(crate) fn find(given: Option<&Path>) -> Result<PathBuf> {
    match given {
        Some(folder) => given_campaign(folder),
        None if is_campaign(Path::new(".")) => named(Path::new(".")),
        None => last_campaign(),
    }
}

fn given_campaign(folder: &Path) -> Result<PathBuf> {
    if is_campaign(folder) {
        return named(folder);
    }
    let below = Path::new(CAMPAIGNS).join(folder);
    let hint = if folder.ends_with(DEFINITION) && folder.is_file() {
        "\n  hint: name the folder that it lies in".to_owned()
    } else if is_campaign(&below) {
        format!("\n  hint: there is one in `{}`", shown(&below))
    } else {
        String::new()
    };
    let fault = if folder.is_dir() { "has no `report.toml`" } else { "is not a folder" };
    bail!("`{}` {fault}{hint}", shown(folder));
}

fn last_campaign() -> Result<PathBuf> {
    let campaigns = fs::read_dir(CAMPAIGNS).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    // A year comes before any other name: a demonstration beside the years is never what is meant.
    let is_year = |folder: &PathBuf| folder.file_name().is_some_and(|name| name.as_encoded_bytes().iter().all(u8::is_ascii_digit));
    campaigns.filter(|folder| is_campaign(folder)).max_by_key(|folder| (is_year(folder), folder.clone())).ok_or_else(|| {
        anyhow!(
            "no campaign found: neither the current folder nor one below `input` has a `report.toml`\n  \
             hint: name the campaign folder, such as `input/2024`"
        )
    })
}

/// Whether a folder is that of a campaign.
pub(crate) fn is_campaign(folder: &Path) -> bool {
    folder.join(DEFINITION).is_file()
}

/// The folder by a path that ends in its name, which `.` and `..` do not.
fn named(folder: &Path) -> Result<PathBuf> {
    if folder.file_name().is_some() {
        return Ok(folder.to_owned());
    }
    folder.canonicalize().with_context(|| format!("cannot find the folder `{}`", shown(folder)))
}

/// Reads every file of a campaign folder and of its predecessors, in the order of their paths.
pub(crate) fn read(folder: &Path) -> Result<Campaign> {
    read_with(folder, &[])
}

/// The same with predecessors (`../2023`) that are read even where the campaign's definition does not name them, or not any more.
pub(crate) fn read_with(folder: &Path, predecessors: &[String]) -> Result<Campaign> {
    let root = resolved(folder).with_context(|| format!("cannot find the folder `{}`", shown(folder)))?;
    let name = folder.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| anyhow!("the campaign folder `{}` needs a name in Unicode", shown(folder)))?.to_owned();
    let mut files = read_folder(folder, &root, "")?;
    let definition = files.iter().find(|file| file.path == DEFINITION).map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let mut earlier = step_report::definition::predecessors(&definition.unwrap_or_default());
    earlier.extend(predecessors.iter().filter(|more| !earlier.contains(more)).cloned().collect::<Vec<_>>());
    for predecessor in earlier {
        // The folders of earlier years stand beside this one; one that is gone is a finding of the library.
        let earlier = root.parent().unwrap_or(&root).join(predecessor.trim_start_matches("../"));
        if is_campaign(&earlier) || (predecessors.contains(&predecessor) && earlier.is_dir()) {
            let root = resolved(&earlier).with_context(|| format!("cannot find the folder `{}`", shown(&earlier)))?;
            files.extend(read_folder(&earlier, &root, &format!("{predecessor}/"))?);
        }
    }
    Ok(Campaign { name, files })
}

/// Every file of one folder, with something before its path.
fn read_folder(folder: &Path, root: &Path, prefix: &str) -> Result<Vec<InputFile>> {
    let entries = files_below(folder, |name| !is_clutter(name))?;
    for path in in_use::open_elsewhere(&entries) {
        terminal::talk(&format!("note: `{prefix}{path}` is open in another program; what is not saved there is not read\n"));
    }
    let files = entries.into_iter().filter(|entry| !is_clutter(entry.name())).map(|entry| {
        let file = read_file(entry, root)?;
        Ok(InputFile { path: format!("{prefix}{}", file.path), ..file })
    });
    files.collect()
}

/// Reads a file, or every file of a folder. Paths start at the campaign folder where the file lies in it, else at the folder that was named.
pub(crate) fn read_files(place: &Path, campaign: Option<&Path>) -> Result<Vec<InputFile>> {
    let from = resolved(place).with_context(|| format!("cannot find `{}`", shown(place)))?;
    if !from.exists() {
        bail!("there is no file or folder `{}`", shown(place));
    }
    let start = if from.is_dir() { from.clone() } else { from.parent().unwrap_or(&from).to_owned() };
    let campaign = campaign.map(resolved).transpose()?.filter(|campaign| start.starts_with(campaign));
    let below = campaign.as_deref().and_then(|campaign| start.strip_prefix(campaign).ok()).unwrap_or(Path::new(""));
    let parts = below.iter().map(|part| part.to_string_lossy()).chain([Cow::Borrowed("")]);
    let prefix = parts.collect::<Vec<_>>().join("/");
    if from.is_dir() {
        let entries = files_below(&from, |name| !is_clutter(name))?.into_iter().filter(|entry| !is_clutter(entry.name()));
        return entries
            .map(|entry| read_file(entry, &from))
            .map(|file| file.map(|file| InputFile { path: format!("{prefix}{}", file.path), ..file }))
            .collect();
    }
    let name = from.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = fs::read(&from).map_err(in_use::explained).with_context(|| format!("cannot read `{}`", shown(place)))?;
    Ok(vec![InputFile { path: format!("{prefix}{name}"), bytes }])
}

fn read_file(entry: Entry, root: &Path) -> Result<InputFile> {
    let place = shown(&entry.place);
    let target = entry.place.canonicalize().with_context(|| format!("cannot read `{place}`"))?;
    if entry.kind.is_symlink() && !target.starts_with(root) {
        bail!("`{place}` is a link that leads out of the campaign folder\n  hint: put the file itself there");
    }
    if !target.is_file() {
        bail!("`{place}` is not a regular file\n  hint: a link may lead to a file of the campaign folder, not to a folder");
    }
    let bytes = fs::read(&target).map_err(in_use::explained).with_context(|| format!("cannot read `{place}`"))?;
    Ok(InputFile { path: entry.path, bytes })
}
