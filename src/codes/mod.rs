//! Code lists.

/// A list of codes.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeList {
    /// Its name: `member_state`.
    pub name: &'static str,
}

impl CodeList {
    /// The code that a text stands for: the code itself, or a known name of it in any language.
    #[must_use]
    pub fn find(&self, _written: &str) -> Option<&'static str> {
        None
    }

    /// All codes in the order of the list.
    #[must_use]
    pub fn codes(&self) -> &[&'static str] {
        &[]
    }
}
