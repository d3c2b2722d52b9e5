//! The output folder, replaced as a whole or not at all.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use step_report::artifact::Artifacts;

use super::workplace::Workplace;
use super::{leftover, ownership, resolved, shown, swap};

/// The place of an output folder, found fit to be replaced.
pub(crate) struct Output {
    folder: PathBuf,
    shown: String,
}

/// What was written.
pub(crate) struct Written {
    /// The output folder, as it is shown.
    pub(crate) folder: String,
    /// How many files.
    pub(crate) files: usize,
    /// Their sizes together.
    pub(crate) bytes: u64,
}

impl Output {
    /// The output folder that was asked for, or the campaign's own. Refuses early what `replace` would have to refuse after all the
    /// work, and clears away what killed runs left.
    pub(crate) fn open(asked: Option<&Path>, campaign: &Path) -> Result<Self> {
        let folder = match asked {
            Some(folder) => folder.to_owned(),
            None => default_folder(campaign)?,
        };
        let shown = shown(&folder);
        let folder = resolved(&folder).with_context(|| format!("cannot find the folder `{shown}`"))?;
        let output = Self { folder, shown };
        output.refuse_bad_place(campaign)?;
        leftover::clear(&output.folder).with_context(|| format!("cannot clear away what an earlier run left beside `{}`", output.shown))?;
        ownership::require(&output.folder)?;
        Ok(output)
    }

    /// What there is to say when nothing was written.
    pub(crate) fn untouched(&self) -> String {
        if self.folder.exists() { format!("nothing; {} is as it was", self.shown) } else { "nothing".to_owned() }
    }

    /// Writes all files to a folder beside, then puts it in the place of the old one in one move.
    pub(crate) fn replace(&self, artifacts: &Artifacts) -> Result<Written> {
        let failed = || format!("cannot write `{}`, which is as it was", self.shown);
        let parent = self.folder.parent().ok_or_else(|| anyhow!("`{}` has no parent folder", self.shown))?;
        fs::create_dir_all(parent).with_context(failed)?;
        let workplace = Workplace::beside(&self.folder).with_context(failed)?;
        let bytes = workplace.fill(artifacts).with_context(failed)?;
        // Hours may have gone by since the first look.
        ownership::require(&self.folder)?;
        swap::into_place(workplace.path(), &self.folder).map_err(|error| self.explain(error)).with_context(failed)?;
        sync_folder(parent).with_context(|| format!("cannot make sure that `{}` is on the disk", self.shown))?;
        Ok(Written { folder: self.shown.clone(), files: artifacts.iter().count(), bytes })
    }

    /// A folder that holds the campaign or the reader's own feet cannot be replaced, and output must not become input.
    fn refuse_bad_place(&self, campaign: &Path) -> Result<()> {
        let campaign = resolved(campaign).with_context(|| format!("cannot find the folder `{}`", shown(campaign)))?;
        if self.folder.starts_with(&campaign) || campaign.starts_with(&self.folder) {
            bail!("the output folder `{}` and the campaign folder `{}` lie in each other", self.shown, shown(&campaign));
        }
        let here = std::env::current_dir().context("cannot find the current folder")?;
        if here.starts_with(&self.folder) {
            bail!("the current folder lies in the output folder, which is to be replaced\n  hint: go one up, or give another `--out`");
        }
        Ok(())
    }

    /// Windows refuses to move a folder while a program holds one of its files; the reader wants to know which.
    fn explain(&self, error: io::Error) -> anyhow::Error {
        let held = (cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied).then(|| ownership::held_file(&self.folder)).flatten();
        match held {
            Some(file) => anyhow!("`{file}` is open in another program\n  hint: close it and run again"),
            None => error.into(),
        }
    }
}

/// `output/<campaign>` beside the folder `input` that the campaign lies in, otherwise in the current folder.
fn default_folder(campaign: &Path) -> Result<PathBuf> {
    let campaign = std::path::absolute(campaign).context("cannot find the current folder")?;
    let name = campaign.file_name().ok_or_else(|| anyhow!("the campaign folder needs a name\n  hint: say where to write with `--out`"))?;
    let beside = campaign.parent().filter(|parent| parent.ends_with("input")).and_then(Path::parent);
    Ok(beside.unwrap_or(Path::new("")).join("output").join(name))
}

/// Makes sure that the names in a folder are on the disk. Only Unix lets a program open a folder for that.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
