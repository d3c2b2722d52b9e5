//! The records of an `.xls`: a type, a length, a content.

use super::ReadError;
use super::compound::cut_short;

/// The end of the records about the workbook or about a sheet, and their beginning.
pub(super) const END: u16 = 0x000A;
pub(super) const BEGINNING: u16 = 0x0809;
/// What says where a sheet begins, and its name.
pub(super) const SHEET: u16 = 0x0085;

/// The version of the records that Excel 97 and later write; older ones have texts of another kind.
const VERSION: u16 = 0x0600;

/// A record's type and content, and the bytes that follow it.
pub(super) type Record<'bytes> = (u16, &'bytes [u8], &'bytes [u8]);

/// The first record of some bytes; none where there is not even a type and a length.
pub(super) fn record(bytes: &[u8]) -> Result<Option<Record<'_>>, ReadError> {
    let [kind_low, kind_high, length_low, length_high, after @ ..] = bytes else { return Ok(None) };
    let length = usize::from(u16::from_le_bytes([*length_low, *length_high]));
    let (body, following) = after.split_at_checked(length).ok_or_else(cut_short)?;
    Ok(Some((u16::from_le_bytes([*kind_low, *kind_high]), body, following)))
}

/// Goes through the records up to the end that belongs to the first beginning. A chart within a sheet has records of its own, which are left out.
pub(super) fn each_record<'bytes>(mut bytes: &'bytes [u8], mut visit: impl FnMut(u16, &'bytes [u8])) -> Result<(), ReadError> {
    let mut open = 0_u32;
    while let Some((kind, body, following)) = record(bytes)? {
        match kind {
            BEGINNING => open += 1,
            END if open <= 1 => return Ok(()),
            END => open -= 1,
            _ if open <= 1 => visit(kind, body),
            _ => {}
        }
        bytes = following;
    }
    Ok(())
}

/// Where the records of each sheet begin, and its name; nothing of versions before that of Excel 97.
pub(super) fn sheets(stream: &[u8]) -> Result<Vec<(usize, String)>, ReadError> {
    let mut sheets = Vec::new();
    let is_known = record(stream)?.is_some_and(|(_, body, _)| body.starts_with(&VERSION.to_le_bytes()));
    each_record(stream, |kind, body| {
        if let (SHEET, true, [a, b, c, d, _, _, length, text @ ..]) = (kind, is_known, body) {
            let start = usize::try_from(u32::from_le_bytes([*a, *b, *c, *d])).ok();
            sheets.extend(start.zip(letters(text, usize::from(*length))));
        }
    })?;
    Ok(sheets)
}

/// A text with its length in two bytes before it.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let (length, rest) = bytes.split_first_chunk()?;
    letters(rest, usize::from(u16::from_le_bytes(*length)))
}

/// So many letters, after a byte that says whether each takes one byte or two.
fn letters(bytes: &[u8], length: usize) -> Option<String> {
    let (wide, rest) = bytes.split_first()?;
    if wide & 1 == 0 {
        return Some(rest.get(..length)?.iter().copied().map(char::from).collect());
    }
    let units: Vec<u16> = rest.get(..2 * length)?.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]])).collect();
    Some(String::from_utf16_lossy(&units))
}
