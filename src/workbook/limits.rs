//! How much of a file is read before it is refused. What a sender's own program can hold is always within the limits.

use std::fmt;

use super::ReadError;

/// The limits on one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as received.
    pub file_bytes: u64,
    /// Bytes of all parts of a zipped workbook together, unpacked.
    pub unpacked_bytes: u64,
    /// Bytes of one part of a zipped workbook, unpacked.
    pub part_bytes: u64,
    /// How many times larger a part may be unpacked than packed; small parts are exempt.
    pub ratio: u64,
    /// Texts in the shared list of a workbook.
    pub shared_texts: u64,
    /// Filled cells of all sheets together.
    pub cells: u64,
    /// Rows of a sheet, the last filled one counts.
    pub rows: u32,
    /// Columns of a sheet, the last filled one counts.
    pub columns: u32,
    /// Bytes of the text of one cell, in UTF-8.
    pub text_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 256 << 20,
            unpacked_bytes: 1 << 30,
            part_bytes: 512 << 20,
            ratio: 250,
            shared_texts: 4_000_000,
            cells: 10_000_000,
            // The grid of every spreadsheet program ends here.
            rows: 1_048_576,
            columns: 16_384,
            // 32 767 characters, the most that a cell holds, of four bytes.
            text_bytes: 131_068,
        }
    }
}

/// One of the limits, as an error names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// [`Limits::file_bytes`].
    FileBytes,
    /// [`Limits::unpacked_bytes`].
    UnpackedBytes,
    /// [`Limits::part_bytes`].
    PartBytes,
    /// [`Limits::ratio`].
    Ratio,
    /// [`Limits::shared_texts`].
    SharedTexts,
    /// [`Limits::cells`].
    Cells,
    /// [`Limits::rows`].
    Rows,
    /// [`Limits::columns`].
    Columns,
    /// [`Limits::text_bytes`].
    TextBytes,
}

impl Limit {
    /// The error of this limit, where it is exceeded.
    pub(super) fn refuse(self, exceeded: bool, allowed: u64) -> Result<(), ReadError> {
        if exceeded { Err(ReadError::TooLarge { limit: self, allowed }) } else { Ok(()) }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::FileBytes => "bytes in the file",
            Self::UnpackedBytes => "bytes when unpacked",
            Self::PartBytes => "bytes in one unpacked part",
            Self::Ratio => "times the packed size when unpacked",
            Self::SharedTexts => "shared texts",
            Self::Cells => "filled cells",
            Self::Rows => "rows",
            Self::Columns => "columns",
            Self::TextBytes => "bytes of text in one cell",
        })
    }
}
