//! How much of a file is read before it is refused. What a sender's own program can hold is nearly always within the limits, and who needs
//! more may raise one.
//!
//! A limit counts what is in the file, never seconds: the same file is refused on every machine, or on none. Together they hold that
//! no file costs more than about 5 seconds and 512 MiB.

use std::fmt;

use super::ReadError;

macro_rules! limits {
    ($($(#[doc = $text:literal])+ $variant:ident, $field:ident = $name:literal, $default:expr, $counted:literal;)+) => {
        /// The limits on one file.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Limits {
            $($(#[doc = $text])+ pub $field: u64,)+
        }

        impl Default for Limits {
            fn default() -> Self {
                Self { $($field: $default,)+ }
            }
        }

        /// One of the limits, as an error names it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Limit {
            $($(#[doc = $text])+ $variant,)+
        }

        impl Limit {
            /// Every limit.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name that is printed and that `--limit` takes.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// What it counts, as the end of "at most so many".
            #[must_use]
            pub const fn counted(self) -> &'static str {
                match self { $(Self::$variant => $counted,)+ }
            }

            /// Its paragraph of `docs/intake.md`.
            #[must_use]
            pub const fn manual(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($text,)+],)+ }
            }
        }

        impl Limits {
            /// How much a limit allows.
            #[must_use]
            pub const fn of(&self, limit: Limit) -> u64 {
                match limit { $(Limit::$variant => self.$field,)+ }
            }

            /// The limits that are not the usual ones, by name.
            #[must_use]
            pub fn changed(&self) -> Vec<(&'static str, u64)> {
                let usual = Self::default();
                let changed = Limit::ALL.iter().filter(|limit| self.of(**limit) != usual.of(**limit));
                changed.map(|limit| (limit.name(), self.of(*limit))).collect()
            }

            /// Raises or lowers a limit.
            pub const fn set(&mut self, limit: Limit, allowed: u64) {
                match limit { $(Limit::$variant => self.$field = allowed,)+ }
            }
        }
    };
}

limits! {
    /// Bytes of the file as received.
    FileBytes, file_bytes = "file-bytes", 128 << 20, "bytes";
    /// Parts of a zipped workbook.
    Parts, parts = "parts", 10_000, "parts in the archive";
    /// Bytes of all parts of a zipped workbook together, unpacked.
    UnpackedBytes, unpacked_bytes = "unpacked-bytes", 512 << 20, "bytes when unpacked";
    /// Bytes of one part of a zipped workbook, unpacked.
    PartBytes, part_bytes = "part-bytes", 384 << 20, "bytes in one unpacked part";
    /// How many times larger a part may be unpacked than packed; parts below 16 MiB are exempt.
    Ratio, ratio = "ratio", 250, "times the packed size when unpacked";
    /// Filled cells of all sheets together.
    Cells, cells = "cells", 10_000_000, "filled cells";
    /// Rows of a sheet; the last filled one counts. The grid of every spreadsheet program ends at the default.
    Rows, rows = "rows", 1_048_576, "rows";
    /// Columns of a sheet; the last filled one counts. The grid of every spreadsheet program ends at the default.
    Columns, columns = "columns", 16_384, "columns";
    /// Bytes of the text of one cell, in UTF-8. The default is 32 767 characters of four bytes, the most that a cell holds.
    TextBytes, text_bytes = "text-bytes", 131_068, "bytes of text in one cell";
    /// Texts in the shared list of a workbook.
    SharedTexts, shared_texts = "shared-texts", 4_000_000, "shared texts";
    /// Bytes that the cells and shared texts take while they are held: about 40 a cell, and 24 more than its letters for a text.
    ContentBytes, content_bytes = "content-bytes", 320 << 20, "bytes of content to be held";
    /// Rows that the merged areas of a sheet cover, added up; rows below the last filled one do not count.
    Merged, merged = "merged", 1_000_000, "rows in merged areas";
    /// Cells between the first and the last filled one of the sheets of an `.xls`, added up: its reader makes room for all of them.
    Area, area = "area", 4_000_000, "cells between the first and the last filled one";
    /// Steps of the reading that leave no cell behind: styled cells that are empty, repetitions, and the square of the length of a formula
    /// of an `.xls`. It stands for time.
    Work, work = "work", 1_000_000_000, "steps of work";
}

impl Limit {
    /// The limit of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|limit| limit.name() == name)
    }

    /// The error of this limit where a count is beyond it. The counting may go on or end here, so the count is the least that was found.
    pub(super) fn hold(self, found: u64, limits: &Limits) -> Result<(), ReadError> {
        let allowed = limits.of(self);
        if found > allowed { Err(ReadError::TooLarge { limit: self, allowed, found: Some(found) }) } else { Ok(()) }
    }

    /// The same where counting stops at the first one too many, so that nobody knows how many there are.
    pub(super) fn hold_counting(self, found: u64, limits: &Limits) -> Result<(), ReadError> {
        let allowed = limits.of(self);
        if found > allowed { Err(ReadError::TooLarge { limit: self, allowed, found: None }) } else { Ok(()) }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.counted())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_limit_has_a_name_of_its_own_that_leads_back_to_it() {
        let names: BTreeSet<_> = Limit::ALL.iter().map(|limit| limit.name()).collect();
        assert_eq!(names.len(), Limit::ALL.len());
        assert!(Limit::ALL.iter().all(|limit| Limit::from_name(limit.name()) == Some(*limit)));
    }

    #[test]
    fn a_limit_that_is_set_is_the_one_that_holds() {
        let mut limits = Limits::default();
        for (limit, allowed) in Limit::ALL.iter().zip(1..) {
            limits.set(*limit, allowed);
        }
        assert!(Limit::ALL.iter().zip(1..).all(|(limit, allowed)| limits.of(*limit) == allowed));
        assert_eq!(limits.changed().len(), Limit::ALL.len());
        assert_eq!(Limit::Cells.hold(6, &limits), Ok(()));
        let beyond = Limit::Cells.hold(7, &limits).unwrap_err();
        assert_eq!(beyond, ReadError::TooLarge { limit: Limit::Cells, allowed: 6, found: Some(7) });
    }
}
