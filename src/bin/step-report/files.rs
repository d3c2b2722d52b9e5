//! The only access to the disk: the campaign folder is read, the output folder is replaced as a whole, and what the next run can make use of is
//! kept.

mod cache;
mod campaign;
mod edition;
mod in_use;
mod leftover;
mod new_folder;
mod output;
mod ownership;
mod single;
mod swap;
mod walk;
mod workplace;

use std::path::{Path, PathBuf};

pub(crate) use cache::Cache;
pub(crate) use campaign::{find as find_campaign, is_campaign, read as read_campaign, read_files, read_with as read_campaign_with};
pub(crate) use edition::{campaign_of, hashes, read_output};
pub(crate) use new_folder::{fill as fill_new_folder, write_file as write_new_file};
pub(crate) use output::{Output, Written};
pub(crate) use single::{read as read_file, shown_name, write as write_file};

/// A path as it is shown: from the current folder where it lies below it, with `/` on every system.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    let short = here.as_deref().and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path);
    if short.as_os_str().is_empty() { ".".to_owned() } else { plain(&short.display().to_string()).replace('\\', "/") }
}

/// A path without the sign by which Windows marks those that it takes to the letter, which nobody types: `\\?\C:\output`.
fn plain(path: &str) -> String {
    match path.strip_prefix(r"\\?\UNC\") {
        Some(network) => format!(r"\\{network}"),
        None => path.strip_prefix(r"\\?\").unwrap_or(path).to_owned(),
    }
}

/// A path from the root with links followed as far as it exists, so that two names of one place are equal.
fn resolved(path: &Path) -> std::io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut existing = path.as_path();
    loop {
        if let Ok(real) = existing.canonicalize() {
            let rest = path.strip_prefix(existing).expect("an ancestor is a prefix");
            // Joining an empty rest would add a separator at the end.
            return Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) });
        }
        match existing.parent() {
            Some(parent) => existing = parent,
            None => return Ok(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_path_of_windows_is_shown_as_it_is_typed() {
        assert_eq!(plain(r"\\?\C:\output\2024"), r"C:\output\2024");
        assert_eq!(plain(r"\\?\UNC\server\step\2024"), r"\\server\step\2024");
        assert_eq!(plain("/home/step"), "/home/step");
    }
}
