//! What calamine leaves out of `.xlsb` sheets, read from their records: formulas whose value is an error, and merged
//! cells. Without it, a broken formula would look like an empty cell.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Read};

use super::archive::Archive;
use super::gather::Gatherer;
use super::{Concealed, Merged, ReadError, relations};
use crate::location::CellRef;

/// What is left out of one sheet.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Omitted {
    /// The sheet's name.
    pub(super) sheet: String,
    /// The formulas whose value is an error.
    pub(super) errors: Vec<(CellRef, &'static str)>,
    /// The merged areas.
    pub(super) merged: Vec<Merged>,
    /// The hidden rows and columns.
    pub(super) concealed: Concealed,
}

// The types of the records that matter, [MS-XLSB] 2.3.1.
const ROW: u16 = 0;
const COLUMN: u16 = 60;
const FILTER: u16 = 161;
const SHARED_TEXT: u16 = 19;
const FORMULA_ERROR: u16 = 11;
const SHEET_DECLARATION: u16 = 156;
const MERGED_AREA: u16 = 176;

/// Bytes of one record; those of cells and texts have some 65 000 at most.
const LONGEST_RECORD: u64 = 1 << 20;
/// What a reader holds of a shared text beside its letters.
const SHARED_TEXT_BYTES: u64 = 40;

/// Counts the shared texts, which calamine takes as they are, and what they will hold.
pub(super) fn count_shared_texts(archive: &mut Archive<'_>, gatherer: &mut Gatherer<'_>) -> Result<(), ReadError> {
    let Some(part) = archive.part("xl/sharedStrings.bin")? else { return Ok(()) };
    let mut records = Records::new(part);
    let mut texts = 0;
    while let Some(kind) = records.advance()? {
        if kind == SHARED_TEXT {
            texts += 1;
            gatherer.count_shared_texts(texts)?;
            gatherer.hold(SHARED_TEXT_BYTES + records.body.len() as u64)?;
        }
    }
    Ok(())
}

/// Reads what is left out of every sheet.
pub(super) fn omitted(archive: &mut Archive<'_>, gatherer: &mut Gatherer<'_>) -> Result<Vec<Omitted>, ReadError> {
    let targets = relations::targets(archive, "xl/_rels/workbook.bin.rels")?;
    let mut sheets = Vec::new();
    let mut read = BTreeSet::new();
    for (sheet, relation) in declared_sheets(archive)? {
        let Some(target) = targets.get(&relation) else { continue };
        if !read.insert(target) {
            return Err(ReadError::damaged(format_args!("two of its sheets are the same part, `{target}`")));
        }
        let mut omitted = Omitted { sheet, ..Omitted::default() };
        if let Some(part) = archive.part(&format!("xl/{target}"))? {
            read_sheet(part, &mut omitted, gatherer)?;
        }
        sheets.push(omitted);
    }
    Ok(sheets)
}

/// The name and the relation of each sheet.
pub(super) fn declared_sheets(archive: &mut Archive<'_>) -> Result<Vec<(String, String)>, ReadError> {
    let mut sheets = Vec::new();
    let Some(part) = archive.part("xl/workbook.bin")? else { return Ok(sheets) };
    let mut records = Records::new(part);
    while let Some(kind) = records.advance()? {
        if kind == SHEET_DECLARATION {
            let (relation, rest) = wide_text(records.body.get(8..)).ok_or_else(too_short)?;
            let (name, _) = wide_text(Some(rest)).ok_or_else(too_short)?;
            sheets.push((name, relation));
        }
    }
    Ok(sheets)
}

fn read_sheet(part: impl Read, omitted: &mut Omitted, gatherer: &mut Gatherer<'_>) -> Result<(), ReadError> {
    let mut records = Records::new(part);
    let mut row = 0;
    while let Some(kind) = records.advance()? {
        gatherer.count_merged(omitted.merged.len() as u64)?;
        match kind {
            ROW => {
                row = records.number(0)?;
                // Bit 4 of the flags behind the height says that the row is not shown.
                if records.body.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                    omitted.concealed.add_rows(row, row);
                }
            }
            COLUMN if records.body.get(16).is_some_and(|flags| flags & 0x01 != 0) => {
                omitted.concealed.add_columns(records.number(0)?, records.number(4)?);
            }
            FILTER => omitted.concealed.filtered = true,
            FORMULA_ERROR => {
                let code = *records.body.get(8).ok_or_else(too_short)?;
                omitted.errors.push((CellRef::new(row, records.number(0)?), error_text(code)));
            }
            MERGED_AREA => omitted.merged.push(Merged {
                first: CellRef::new(records.number(0)?, records.number(8)?),
                last: CellRef::new(records.number(4)?, records.number(12)?),
            }),
            _ => {}
        }
    }
    Ok(())
}

/// The records of a part: a type in one or two bytes, a length in one to four, a body.
pub(super) struct Records<R> {
    source: R,
    pub(super) body: Vec<u8>,
}

impl<R: Read> Records<R> {
    /// The records that a part holds.
    pub(super) fn new(source: R) -> Self {
        Self { source, body: Vec::new() }
    }

    /// Goes to the next record and gives its type.
    pub(super) fn advance(&mut self) -> Result<Option<u16>, ReadError> {
        let mut first = [0];
        match self.source.read_exact(&mut first) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
            other => other.map_err(ReadError::damaged)?,
        }
        let kind = if first[0] < 0x80 { u16::from(first[0]) } else { u16::from(first[0] & 0x7F) | (u16::from(self.byte()? & 0x7F) << 7) };
        let mut length = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            length |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                break;
            }
        }
        if length > LONGEST_RECORD {
            return Err(ReadError::damaged(format_args!("a record in it has {length} bytes")));
        }
        self.body.clear();
        let read = self.source.by_ref().take(length).read_to_end(&mut self.body).map_err(ReadError::damaged)?;
        if read as u64 == length { Ok(Some(kind)) } else { Err(too_short()) }
    }

    fn byte(&mut self) -> Result<u8, ReadError> {
        let mut byte = [0];
        self.source.read_exact(&mut byte).map_err(|_| too_short())?;
        Ok(byte[0])
    }

    /// A number of four bytes.
    pub(super) fn number(&self, at: usize) -> Result<u32, ReadError> {
        self.body.get(at..).and_then(|bytes| bytes.first_chunk()).map(|bytes| u32::from_le_bytes(*bytes)).ok_or_else(too_short)
    }
}

fn too_short() -> ReadError {
    ReadError::damaged("a record is shorter than it says")
}

/// A text with its length before it, and what follows it.
pub(super) fn wide_text(bytes: Option<&[u8]>) -> Option<(String, &[u8])> {
    let (length, rest) = bytes?.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    // A sheet that was never stored has no relation, which is written as the largest number.
    let (text, rest) = if length == 0xFFFF_FFFF { (&[][..], rest) } else { rest.split_at_checked(length.checked_mul(2)?)? };
    let units: Vec<u16> = text.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Some((String::from_utf16_lossy(&units), rest))
}

fn error_text(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "#UNKNOWN!",
    }
}
