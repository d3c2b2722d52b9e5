//! Why a number changed.

use serde::Serialize;

/// A cause, told so that a reader finds the place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Cause {
    /// What kind of cause it is.
    pub kind: Kind,
    /// The file of the campaign, the part of the definition, the code list or the program.
    pub name: String,
    /// The sheet, for a cell or a row of a workbook.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sheet: String,
    /// The cell as it is now, or where it was if it is gone; for a row its first cell.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cell: String,
    /// Where the cell stood before, if elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<String>,
    /// The column of the dataset, for a cell.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub column: String,
    /// The key of the row.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// What stood there; nothing where there was nothing.
    pub old: Option<String>,
    /// What stands there; nothing where there is nothing.
    pub new: Option<String>,
    /// Why, for a correction or an assumption.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub because: String,
}

/// Kinds of causes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A cell of a spreadsheet holds something else.
    Cell,
    /// A row came or went.
    Row,
    /// A file came or went.
    File,
    /// A correction or an assumption came, went, or became another.
    Correction,
    /// The definition changed: `report.toml` or a part that the program brings along.
    Definition,
    /// A code list changed.
    CodeList,
    /// Another version of the program.
    Program,
    /// None of the others.
    Unexplained,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] =
        [Self::Cell, Self::Row, Self::File, Self::Correction, Self::Definition, Self::CodeList, Self::Program, Self::Unexplained];

    /// Its name on the command line and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cell => "cell",
            Self::Row => "row",
            Self::File => "file",
            Self::Correction => "correction",
            Self::Definition => "definition",
            Self::CodeList => "code-list",
            Self::Program => "program",
            Self::Unexplained => "unexplained",
        }
    }
}

impl Cause {
    /// A cause of this kind with a name and nothing else yet.
    #[must_use]
    pub fn new(kind: Kind, name: &str) -> Self {
        let none = String::new();
        Self {
            kind,
            name: name.to_owned(),
            sheet: none.clone(),
            cell: none.clone(),
            moved_from: None,
            column: none.clone(),
            key: none.clone(),
            old: None,
            new: None,
            because: none,
        }
    }

    /// Whether something came, went or became something else.
    #[must_use]
    pub const fn verb(&self) -> &'static str {
        match (&self.old, &self.new) {
            (None, Some(_)) => "came",
            (Some(_), None) => "went",
            _ => "changed",
        }
    }
}
