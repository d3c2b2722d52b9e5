//! What a run is given.

use std::borrow::Cow;

/// A file of the campaign folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Path from the campaign folder, with `/`.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A campaign: one reporting year as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// Name of its folder.
    pub name: String,
    /// Every file of the folder. Their order does not matter.
    pub files: Vec<InputFile>,
}

impl Campaign {
    /// The campaign with its files in the order of their paths, in which everything else follows them. Large files are not copied for nothing.
    #[must_use]
    pub(crate) fn in_order(&self) -> Cow<'_, Self> {
        if self.files.is_sorted_by(|left, right| left.path <= right.path) {
            return Cow::Borrowed(self);
        }
        let mut campaign = self.clone();
        campaign.files.sort_by(|left, right| left.path.cmp(&right.path));
        Cow::Owned(campaign)
    }
}
