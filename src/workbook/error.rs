//! Why a file cannot be read, and what to do about it.

use std::fmt;

use super::limits::Limit;
use crate::location::CellRef;

/// Why a file cannot be read. It is shown without the file's name, which the caller knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// The file has no bytes.
    Empty,
    /// The file is something else than a workbook or a text table.
    UnknownFormat {
        /// What it looks like, with its article.
        found: &'static str,
    },
    /// The format is known, but the file does not keep to it.
    Damaged {
        /// What is wrong, in the reader's words.
        detail: String,
    },
    /// The file opens with a password only.
    PasswordProtected,
    /// The file is beyond one of the limits.
    TooLarge {
        /// Which limit.
        limit: Limit,
        /// How much is allowed.
        allowed: u64,
        /// How much was found, where that is known; the counting may have stopped before the end of the file.
        found: Option<u64>,
    },
    /// The encoding of a text file cannot be told from its bytes.
    EncodingNotRecognised,
    /// The declared encoding has a name that is not known.
    EncodingNotKnown {
        /// The name as declared.
        declared: String,
    },
    /// Some bytes mean nothing in the encoding.
    Undecodable {
        /// The encoding, declared or recognised.
        encoding: &'static str,
        /// Line, counted from 1.
        line: u32,
        /// Byte of the line, counted from 1.
        byte: u32,
    },
    /// The separator of a text file cannot be told from its lines.
    SeparatorNotRecognised,
    /// The declared separator is not an ASCII character that can separate.
    SeparatorNotUsable {
        /// The separator as declared.
        declared: char,
    },
    /// A quoted text in a text file goes on to the end of the file.
    QuoteNotClosed {
        /// Where the quotation mark stands.
        cell: CellRef,
    },
}

impl ReadError {
    /// What somebody can do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::TooLarge { limit, allowed, found } => raising(*limit, *allowed, *found),
            _ => self.plain_hint().to_owned(),
        }
    }

    /// What somebody can do about it, where that is the same for every file.
    fn plain_hint(&self) -> &'static str {
        match self {
            Self::Empty => "ask the sender for the file again",
            Self::UnknownFormat { .. } => "open it in a spreadsheet program and save it as .xlsx",
            Self::Damaged { .. } => {
                "open it in a spreadsheet program, which may repair it, and save it again, or ask the sender for it again"
            }
            Self::PasswordProtected => "save it without a password",
            Self::TooLarge { .. } => "send the table alone in a new workbook",
            Self::EncodingNotRecognised => "declare `encoding` for this source in report.toml, for example `windows-1252`",
            Self::EncodingNotKnown { .. } => {
                "use a name such as `utf-8`, `windows-1250`, `windows-1252`, `windows-1253`, `iso-8859-7` or `utf-16le`"
            }
            Self::Undecodable { .. } => "declare another `encoding` for this source in report.toml, or save the file as UTF-8",
            Self::SeparatorNotRecognised => "declare `separator` for this source in report.toml, for example `;`",
            Self::SeparatorNotUsable { .. } => "use `;`, `,`, `|` or the tab character",
            Self::QuoteNotClosed { .. } => "close the quotation mark, or double it where it belongs to the text",
        }
    }

    /// The cell at fault, where the error has one.
    #[must_use]
    pub fn cell(&self) -> Option<CellRef> {
        match self {
            Self::QuoteNotClosed { cell } => Some(*cell),
            _ => None,
        }
    }

    pub(super) fn damaged(detail: impl fmt::Display) -> Self {
        Self::Damaged { detail: detail.to_string() }
    }
}

/// How a limit is raised, for who trusts the file: to what was found, or else to the double.
fn raising(limit: Limit, allowed: u64, found: Option<u64>) -> String {
    let enough = found.unwrap_or_else(|| allowed.saturating_mul(2));
    format!("send the table alone in a new workbook; if all of it is wanted, raise the limit with `--limit {}={enough}`", limit.name())
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(formatter, "the file is empty"),
            Self::UnknownFormat { found } => write!(formatter, "expected a workbook or a text table, found {found}"),
            Self::Damaged { detail } => write!(formatter, "the file is damaged: {detail}"),
            Self::PasswordProtected => write!(formatter, "the file is protected by a password"),
            Self::TooLarge { limit, allowed, found: Some(found) } => {
                write!(formatter, "the file is too large: expected at most {allowed} {limit}, found {found}")
            }
            Self::TooLarge { limit, allowed, found: None } => {
                write!(formatter, "the file is too large: expected at most {allowed} {limit}, found more")
            }
            Self::EncodingNotRecognised => write!(formatter, "the encoding of the text cannot be recognised"),
            Self::EncodingNotKnown { declared } => write!(formatter, "the declared encoding `{declared}` is not known"),
            Self::Undecodable { encoding, line, byte } => {
                write!(formatter, "expected text in `{encoding}`, found bytes that mean nothing in it at line {line}, byte {byte}")
            }
            Self::SeparatorNotRecognised => write!(formatter, "the separator between the columns cannot be recognised"),
            Self::SeparatorNotUsable { declared } => write!(formatter, "the declared separator `{declared}` cannot be used"),
            Self::QuoteNotClosed { .. } => write!(formatter, "a quotation mark is opened and never closed"),
        }
    }
}

impl std::error::Error for ReadError {}
