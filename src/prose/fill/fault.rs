//! What is wrong with a placeholder.

use std::fmt;

/// A fault with its place and its remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands in the text.
    pub place: Place,
    /// What is wrong: lower case, no full stop, backticks around what was written.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a file of lines; both counted from 1, the column in letters.
    Line {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// In a Word document, which has no lines; both counted from 1.
    Paragraph {
        /// The part of the archive: `word/document.xml`.
        part: String,
        /// The paragraph of that part.
        paragraph: usize,
        /// The letter of the paragraph.
        column: usize,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { line, column } => write!(formatter, "line {line}, column {column}"),
            Self::Paragraph { part, paragraph, column } if part == "word/document.xml" => {
                write!(formatter, "paragraph {paragraph}, column {column}")
            }
            Self::Paragraph { part, paragraph, column } => write!(formatter, "`{part}`, paragraph {paragraph}, column {column}"),
        }
    }
}

impl Fault {
    /// The fault as it is told, in a file of this name.
    #[must_use]
    pub fn told(&self, file: &str) -> String {
        let hint = self.hint.as_ref().map_or_else(String::new, |hint| format!("  hint: {hint}\n"));
        format!("error: {}\n  --> {file}, {}\n{hint}", self.message, self.place)
    }
}

/// What is wrong with a placeholder, before anybody says where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

impl Wrong {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    pub(super) fn with_hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The same with the nearest of the names that there are, if one is near.
    pub(super) fn nearest(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.with_hint(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    pub(super) fn at(self, place: Place) -> Fault {
        Fault { place, message: self.message, hint: self.hint }
    }
}
