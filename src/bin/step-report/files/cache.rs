//! What runs keep for the next one: in the user's own folder for such things, where only that user may read it.
//!
//! Nothing here can fail a run. What cannot be written is not kept, and what cannot be read is made again.

use std::env;
use std::fs::{self, File, Metadata};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use step_report::cache;

/// The folder to keep things in; where it is empty, nothing is kept.
const VARIABLE: &str = "STEP_REPORT_CACHE";
/// What has not been used for so long goes away.
const LONGEST: Duration = Duration::from_hours(30 * 24);
/// How much is kept in all; what was not used for the longest time goes first.
const MOST_BYTES: u64 = 2 << 30;
/// A use is noted once in so long.
const NOTED: Duration = Duration::from_hours(1);

/// Says to backup programs that the folder can be made again (<https://bford.info/cachedir/>).
const TAG: &str =
    "Signature: 8a477f597d28d172789f06886806bc55\n# What step-report keeps from one run to the next. It may be deleted at any time.\n";

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The things that this program keeps.
pub(crate) struct Cache {
    /// Where; nothing where nothing is kept.
    folder: Option<PathBuf>,
}

impl Cache {
    /// The folder of this program, made if need be; none where none is wanted or can be had. What is too old goes away.
    pub(crate) fn open(wanted: bool) -> Self {
        let folder = wanted.then(place).flatten().and_then(|place| {
            sweep(&place);
            // What another build of the program kept is not its own.
            let folder = place.join(program()?);
            private(&folder).ok()?;
            fs::write(place.join("CACHEDIR.TAG"), TAG).ok()?;
            Some(folder)
        });
        Self { folder }
    }
}

impl cache::Cache for Cache {
    fn get(&self, key: &str) -> Option<Vec<u8>> {
        let path = self.folder.as_ref()?.join(key);
        let bytes = fs::read(&path).ok()?;
        let now = SystemTime::now();
        let used = fs::metadata(&path).and_then(|known| known.modified()).ok()?;
        if now.duration_since(used).is_ok_and(|since| since > NOTED) {
            let _ = File::options().write(true).open(&path).and_then(|file| file.set_modified(now));
        }
        Some(bytes)
    }

    fn put(&self, key: &str, bytes: &[u8]) {
        let Some(folder) = &self.folder else { return };
        // Under its name an entry is always whole, whoever writes it at the same time.
        let unfinished = folder.join(format!("{key}.{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
        let written = File::create_new(&unfinished).and_then(|mut file| file.write_all(bytes));
        if written.and_then(|()| fs::rename(&unfinished, folder.join(key))).is_err() {
            let _ = fs::remove_file(&unfinished);
        }
    }
}

/// The folder for all builds of the program.
fn place() -> Option<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE) {
        return (!named.is_empty()).then(|| PathBuf::from(named));
    }
    let of = |variable: &str| env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let own = if cfg!(windows) {
        of("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        of("HOME").map(|home| home.join("Library/Caches"))
    } else {
        of("XDG_CACHE_HOME").or_else(|| of("HOME").map(|home| home.join(".cache")))
    };
    Some(own?.join("step-report"))
}

/// The name of this build of the program: version, size and the time at which it was written.
fn program() -> Option<String> {
    let known = fs::metadata(env::current_exe().ok()?).ok()?;
    let written = known.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(format!("{}-{}-{}", env!("CARGO_PKG_VERSION"), known.len(), written.as_nanos()))
}

/// Makes a folder that only its owner may read: it holds what senders sent.
fn private(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes away what is too old, and what was used the longest ago where there is too much.
fn sweep(place: &Path) {
    let now = SystemTime::now();
    let mut kept: Vec<(Duration, u64, PathBuf)> = Vec::new();
    for folder in entries(place).filter(|(_, known)| known.is_dir()) {
        let files: Vec<_> = entries(&folder.0).filter(|(_, known)| known.is_file()).collect();
        if files.is_empty() {
            let _ = fs::remove_dir(&folder.0);
        }
        let age = |known: &Metadata| known.modified().ok().and_then(|used| now.duration_since(used).ok()).unwrap_or_default();
        kept.extend(files.into_iter().map(|(path, known)| (age(&known), known.len(), path)));
    }
    kept.sort();
    let mut sum = 0;
    for (age, length, path) in kept {
        sum += length;
        if age > LONGEST || sum > MOST_BYTES {
            let _ = fs::remove_file(path);
        }
    }
}

/// What lies in a folder.
fn entries(folder: &Path) -> impl Iterator<Item = (PathBuf, Metadata)> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| Some((entry.path(), entry.metadata().ok()?)))
}
