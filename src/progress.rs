//! What a run tells of its progress; the library itself shows nothing.

/// A step that takes time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Files become cells and records.
    Read,
    /// Facts are held against the rules.
    Check,
    /// Facts become the numbers of tables and figures.
    Aggregate,
    /// The report becomes files.
    Render,
}

impl Step {
    /// What the step does, for a person who waits.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Read => "Reading files",
            Self::Check => "Checking facts",
            Self::Aggregate => "Adding up",
            Self::Render => "Drawing and writing",
        }
    }
}

/// Somebody who is told of the progress.
pub trait Progress: Sync {
    /// A step of so many parts begins.
    fn begin(&self, step: Step, length: usize);
    /// One part of the step is done.
    fn advance(&self);
}

/// Nobody is told.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _step: Step, _length: usize) {}
    fn advance(&self) {}
}
