//! How an `.xls` looks, from its records ([MS-XLS] 2.3).

use std::collections::BTreeMap;

use super::super::ReadError;
use super::super::biff_record::{each_record, sheets, text};
use super::super::compound::cut_short;
use super::{Appearance, number_format};
use crate::location::CellRef;

const FORMULA: u16 = 0x0006;
const COLUMNS: u16 = 0x007D;
const MANY_NUMBERS: u16 = 0x00BD;
const STYLE: u16 = 0x00E0;
const NUMBER: u16 = 0x0203;
const SHORT_NUMBER: u16 = 0x027E;
const FORMAT: u16 = 0x041E;

/// Columns are counted in parts of so many to a character.
const PARTS: f64 = 256.0;

/// All sheets, in their order; `stream` holds the records of the whole workbook.
pub(super) fn read(stream: &[u8]) -> Result<Vec<Appearance>, ReadError> {
    let formats = formats(stream)?;
    let mut appearances = Vec::new();
    for (start, sheet) in sheets(stream)? {
        let mut appearance = Appearance { sheet, ..Appearance::default() };
        each_record(stream.get(start..).ok_or_else(cut_short)?, |kind, body| add(kind, body, &formats, &mut appearance))?;
        appearances.push(appearance);
    }
    Ok(appearances)
}

/// What each style shows numbers as.
fn formats(stream: &[u8]) -> Result<Vec<Option<String>>, ReadError> {
    let mut codes: BTreeMap<u16, Option<String>> = BTreeMap::new();
    let mut formats = Vec::new();
    each_record(stream, |kind, body| match kind {
        FORMAT if body.len() > 2 => {
            codes.insert(short(body, 0), text(&body[2..]).as_deref().and_then(number_format::kept));
        }
        STYLE => {
            let number = short(body, 2);
            let own = codes.get(&number).cloned();
            formats.push(own.unwrap_or_else(|| number_format::built_in(number.into()).map(str::to_owned)));
        }
        _ => {}
    })?;
    Ok(formats)
}

fn add(kind: u16, body: &[u8], formats: &[Option<String>], appearance: &mut Appearance) {
    let (row, column) = (u32::from(short(body, 0)), u32::from(short(body, 2)));
    let format = |at: usize| formats.get(usize::from(short(body, at))).and_then(Option::as_ref);
    match kind {
        COLUMNS => appearance.widths.push((row, column, f64::from(short(body, 4)) / PARTS)),
        FORMULA | NUMBER | SHORT_NUMBER => appearance.add(CellRef::new(row, column), format(4), kind == FORMULA),
        // A style and a number for each cell, in six bytes, and at the end the last column.
        MANY_NUMBERS => {
            for (place, at) in (0..).zip((4..body.len().saturating_sub(6)).step_by(6)) {
                appearance.add(CellRef::new(row, column + place), format(at), false);
            }
        }
        _ => {}
    }
}

/// A number of two bytes; zero where the record ends before it.
fn short(body: &[u8], at: usize) -> u16 {
    body.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |bytes| u16::from_le_bytes(*bytes))
}
