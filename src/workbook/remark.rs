//! What was noticed about a file that could be read; each becomes a finding.

use std::fmt;

use super::format::Format;
use crate::location::CellRef;

/// What was noticed about a file that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The name of the file ends as another format does.
    EndingMisleads {
        /// The ending, without its dot.
        ending: String,
        /// What the file is, and was read as.
        format: Format,
    },
    /// The bytes fit several encodings, which give different texts; the likeliest was taken.
    EncodingGuessed {
        /// The encoding taken.
        encoding: &'static str,
        /// The first text that depends on the guess.
        example: String,
        /// Where that text stands.
        cell: CellRef,
    },
    /// The file says by its first bytes that it has another encoding than the declared one; it is believed.
    EncodingDeclaredWrongly {
        /// The declared one.
        declared: String,
        /// The file's own.
        encoding: &'static str,
    },
    /// Text follows a closed quotation mark, so the marks inside are probably not doubled; such cells are read as they stand.
    QuotesNotDoubled {
        /// The first such cell.
        cell: CellRef,
        /// How many there are.
        cells: usize,
    },
}

impl Remark {
    /// The cell that shows it best, where there is one.
    #[must_use]
    pub fn cell(&self) -> Option<CellRef> {
        match self {
            Self::EncodingGuessed { cell, .. } | Self::QuotesNotDoubled { cell, .. } => Some(*cell),
            Self::EndingMisleads { .. } | Self::EncodingDeclaredWrongly { .. } => None,
        }
    }

    /// What somebody can do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::EndingMisleads { .. } => "rename the file, or ask the sender whether it is the right one",
            Self::EncodingGuessed { .. } => "if the text is right, declare this `encoding` for the source in report.toml",
            Self::EncodingDeclaredWrongly { .. } => "correct `encoding` for this source in report.toml",
            Self::QuotesNotDoubled { .. } => "double the quotation marks that belong to the text",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EndingMisleads { ending, format } => write!(formatter, "expected what `.{ending}` says, found {format}"),
            Self::EncodingGuessed { encoding, example, .. } => {
                write!(formatter, "the encoding is guessed as `{encoding}` but not certain: it gives `{example}`")
            }
            Self::EncodingDeclaredWrongly { declared, encoding } => {
                write!(formatter, "expected the declared encoding `{declared}`, found the mark of `{encoding}`")
            }
            Self::QuotesNotDoubled { cells, .. } => {
                let cells = if *cells == 1 { "1 cell".to_owned() } else { format!("{cells} cells") };
                write!(formatter, "text follows a closed quotation mark: {cells} read as written")
            }
        }
    }
}
