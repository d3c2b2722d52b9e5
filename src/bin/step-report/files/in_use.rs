//! Files that another program has open: which they are, and what to do about it.

use std::io;

use super::walk::Entry;

/// What Windows answers where another program keeps a file, or a part of it, to itself.
const SHARING_VIOLATION: i32 = 32;
const LOCK_VIOLATION: i32 = 33;

/// The error of a file that cannot be read, with a remedy where a program such as Excel keeps it to itself.
pub(super) fn explained(error: io::Error) -> anyhow::Error {
    let kept = cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION));
    if kept { anyhow::anyhow!("it is open in another program\n  hint: close it there and run again") } else { error.into() }
}

/// The paths of the files that an office program has open: a lock file of its stands beside each.
pub(super) fn open_elsewhere(entries: &[Entry]) -> Vec<&str> {
    let locked: Vec<String> = entries.iter().filter_map(|entry| locked_by(&entry.path)).collect();
    entries.iter().map(|entry| entry.path.as_str()).filter(|path| locked.iter().any(|locked| locked == path)).collect()
}

/// The file that a lock file belongs to: `~$DE.xlsx` is Excel's, `.~lock.DE.xlsx#` that of `LibreOffice`.
fn locked_by(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let locked = name.strip_prefix("~$").or_else(|| name.strip_prefix(".~lock.")?.strip_suffix('#'))?;
    Some(if folder.is_empty() { locked.to_owned() } else { format!("{folder}/{locked}") })
}

#[cfg(test)]
mod tests {
    use super::locked_by;

    #[test]
    fn a_lock_file_names_its_workbook() {
        assert_eq!(locked_by("member-states/~$DE.xlsx").as_deref(), Some("member-states/DE.xlsx"));
        assert_eq!(locked_by(".~lock.ES.ods#").as_deref(), Some("ES.ods"));
        assert_eq!(locked_by("member-states/DE.xlsx"), None);
    }
}
