//! What is no longer as it was in a sender's file.

use std::fmt;

/// What changed in one file, or that it is new or gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChanges {
    /// The sender, where the file or its declaration says it.
    pub sender: Option<String>,
    /// Its path then; nothing where nobody sent such a file.
    pub then: Option<String>,
    /// Its path now; nothing where it was not sent again.
    pub now: Option<String>,
    /// What changed, in the order of the sheets and columns.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind.
    pub kind: Kind,
    /// The sheet as it is named now; as it was named where it is gone.
    pub sheet: String,
    /// What it is about: `column H`, `sheet`, `header`.
    pub subject: String,
    /// As it was.
    pub from: Option<String>,
    /// As it is.
    pub to: Option<String>,
    /// What the column is taken for; nothing where it is not read.
    pub meaning: Option<String>,
}

/// The kinds of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It was not there.
    New,
    /// It is no longer there.
    Gone,
    /// It stands elsewhere.
    Moved,
    /// It is named otherwise.
    Renamed,
    /// Its amounts are in another unit, or it is read otherwise.
    Changed,
}

impl Kind {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Moved => "moved",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.subject)?;
        match (&self.from, &self.to) {
            (Some(from), Some(to)) => write!(formatter, " {from} → {to}")?,
            (Some(one), None) | (None, Some(one)) => write!(formatter, " {one}")?,
            (None, None) => {}
        }
        match &self.meaning {
            Some(meaning) => write!(formatter, ": {meaning}"),
            None => Ok(()),
        }
    }
}
