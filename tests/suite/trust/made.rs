//! Outputs that several tests read, each built once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use step_report::trust::Edition;
use step_report::{Campaign, InputFile};

use crate::campaign;
use crate::folder::project;

/// The files of an output folder by their paths.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// What was built of a campaign.
pub(crate) fn files(campaign: &Campaign) -> Files {
    let built = campaign::build(campaign);
    let artifacts = built.artifacts.unwrap_or_else(|| panic!("the campaign has errors: {:#?}", built.findings));
    artifacts.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect()
}

/// A campaign with what was made of it.
pub(crate) struct Made {
    pub(crate) campaign: Campaign,
    pub(crate) files: Files,
    pub(crate) edition: Edition,
}

impl Made {
    fn new(folder: &str) -> Self {
        let campaign = campaign::read(&project().join(folder));
        let files = files(&campaign);
        let edition = Edition::read(&files).unwrap();
        Self { campaign, files, edition }
    }

    /// A file as it was received.
    pub(super) fn input(&self, path: &str) -> &InputFile {
        self.campaign.files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no input {path}"))
    }
}

/// The report of 2024.
pub(crate) fn of_2024() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| Made::new("input/2024"))
}

/// The report of the synthetic campaign.
pub(super) fn demo() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| Made::new("input/demo"))
}
