//! Puts a finished folder in the place of the old one.
//!
//! Linux and macOS exchange two folders in one indivisible step. Elsewhere, and on disks that cannot do it, the old folder is put
//! aside, the new one moved in, and the old one removed; a run that is killed between the two moves is put right by the next one.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

use super::workplace::hidden_name;

/// How often another run may come between before this one gives up.
const ATTEMPTS: u32 = 10;

/// Moves the folder `new` to `place`. What was there is removed, or stands where `new` was.
pub(super) fn into_place(new: &Path, place: &Path) -> io::Result<()> {
    match exchange(new, place) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => move_twice(new, place),
        result => result,
    }
}

/// Moves in one step, or says that it cannot be done here.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, place: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    for _ in 0..ATTEMPTS {
        // Which of the two holds can change between them when two runs end at once.
        let outcome = match renameat_with(CWD, new, CWD, place, RenameFlags::NOREPLACE) {
            Err(Errno::EXIST) => renameat_with(CWD, new, CWD, place, RenameFlags::EXCHANGE),
            outcome => outcome,
        };
        match outcome {
            Err(Errno::NOENT) if new.is_dir() => {}
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => return Err(io::ErrorKind::Unsupported.into()),
            outcome => return Ok(outcome?),
        }
    }
    Err(io::Error::other("another run replaces it again and again"))
}

/// Moves in one step, or says that it cannot be done here.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_new: &Path, _place: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// How the names of folders begin that are put aside.
pub(super) fn aside_prefix(place: &Path) -> OsString {
    hidden_name(place, ".replaced-")
}

/// Puts the old folder aside and moves the new one in; puts the old one back when that fails.
fn move_twice(new: &Path, place: &Path) -> io::Result<()> {
    let mut name = aside_prefix(place);
    name.push(std::process::id().to_string());
    let aside = place.with_file_name(name);
    for _ in 0..ATTEMPTS {
        let kept = match fs::rename(place, &aside) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            result => result.map(|()| true)?,
        };
        let moved = fs::rename(new, place);
        // After a failure the old folder goes back, unless another run has put its own there in between: then that one is the old one.
        let put_back = moved.is_err() && kept && fs::rename(&aside, place).is_ok();
        if kept && !put_back && place.exists() {
            let _ = fs::remove_dir_all(&aside);
        }
        if moved.is_ok() || put_back || !place.exists() {
            return moved;
        }
    }
    Err(io::Error::other("another run replaces it again and again"))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// Puts a folder with one file in the place of an old one, and gives what stands there then.
    fn replaced(case: &str, old: Option<&str>, mover: impl Fn(&Path, &Path) -> io::Result<()>) -> (PathBuf, String) {
        let home = std::env::temp_dir().join(format!("step-report-swap-{case}-{}", std::process::id()));
        let (new, place) = (home.join("new"), home.join("2024"));
        fs::create_dir_all(&new).unwrap();
        fs::write(new.join("content"), "new").unwrap();
        if let Some(old) = old {
            fs::create_dir(&place).unwrap();
            fs::write(place.join("content"), old).unwrap();
        }
        mover(&new, &place).unwrap();
        (home.clone(), fs::read_to_string(place.join("content")).unwrap())
    }

    #[test]
    fn an_exchange_keeps_the_old_folder_where_the_new_one_was() {
        let (home, content) = replaced("exchange", Some("old"), into_place);
        assert_eq!(content, "new");
        assert_eq!(fs::read_to_string(home.join("new/content")).unwrap(), "old");
        fs::remove_dir_all(home).unwrap();
    }

    #[test]
    fn the_first_output_needs_no_old_one() {
        for (case, mover) in [("first", into_place as fn(&Path, &Path) -> _), ("first-twice", move_twice)] {
            let (home, content) = replaced(case, None, mover);
            assert_eq!(content, "new");
            fs::remove_dir_all(home).unwrap();
        }
    }

    #[test]
    fn two_moves_leave_nothing_aside() {
        let (home, content) = replaced("twice", Some("old"), move_twice);
        assert_eq!(content, "new");
        assert_eq!(fs::read_dir(&home).unwrap().count(), 1);
        fs::remove_dir_all(home).unwrap();
    }

    #[test]
    fn the_old_folder_is_put_back_when_the_second_move_fails() {
        let (home, _) = replaced("back", Some("old"), |_, _| Ok(()));
        move_twice(&home.join("missing"), &home.join("2024")).unwrap_err();
        assert_eq!(fs::read_to_string(home.join("2024/content")).unwrap(), "old");
        fs::remove_dir_all(home).unwrap();
    }
}
