//! Campaigns for tests: the one of 2024 as it is committed, read into memory.

use std::fs;
use std::path::Path;

use step_report::{Built, Campaign, InputFile, Options, Silent};

/// The campaign folder of a reporting year.
pub(crate) fn read(folder: &Path) -> Campaign {
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    Campaign { name: folder.file_name().unwrap().to_string_lossy().into_owned(), files }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<InputFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push(InputFile { path: name, bytes: fs::read(&path).unwrap() });
        }
    }
}

/// The campaign of 2024.
pub(crate) fn of_2024() -> Campaign {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("input/2024"))
}

/// A campaign built with nothing special asked for.
pub(crate) fn build(campaign: &Campaign) -> Built {
    step_report::build(campaign, &Options::default(), &Silent).unwrap()
}
