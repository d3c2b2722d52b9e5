//! How an `.xlsb` looks, from its records ([MS-XLSB] 2.3.1).

use std::collections::BTreeMap;
use std::io::Read;

use super::super::archive::Archive;
use super::super::xlsb::{Records, declared_sheets, wide_text};
use super::super::{ReadError, relations};
use super::{Appearance, number_format};
use crate::location::CellRef;

const ROW: u16 = 0;
const CELLS: std::ops::RangeInclusive<u16> = 2..=11;
const FORMULAS: std::ops::RangeInclusive<u16> = 8..=11;
const FORMAT: u16 = 44;
const STYLE: u16 = 47;
const COLUMNS: u16 = 60;
const STYLES_OF_CELLS: u16 = 617;
const END_OF_STYLES: u16 = 618;

/// Columns are counted in parts of so many to a character.
const PARTS: f64 = 256.0;

/// All sheets, in their order.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<Vec<Appearance>, ReadError> {
    let formats = formats(archive)?;
    let targets = relations::targets(archive, "xl/_rels/workbook.bin.rels")?;
    let mut sheets = Vec::new();
    for (sheet, relation) in declared_sheets(archive)? {
        let mut appearance = Appearance { sheet, ..Appearance::default() };
        let path = targets.get(&relation).map(|target| format!("xl/{target}"));
        if let Some(part) = path.map(|path| archive.part(&path)).transpose()?.flatten() {
            read_sheet(part, &formats, &mut appearance)?;
        }
        sheets.push(appearance);
    }
    Ok(sheets)
}

/// What each style of cells shows numbers as.
fn formats(archive: &mut Archive<'_>) -> Result<Vec<Option<String>>, ReadError> {
    let mut formats = Vec::new();
    let Some(part) = archive.part("xl/styles.bin")? else { return Ok(formats) };
    let mut codes: BTreeMap<u16, Option<String>> = BTreeMap::new();
    let mut within_cells = false;
    let mut records = Records::new(part);
    while let Some(kind) = records.advance()? {
        match kind {
            FORMAT => {
                let code = wide_text(records.body.get(2..)).and_then(|(code, _)| number_format::kept(&code));
                codes.insert(short(&records.body, 0), code);
            }
            STYLES_OF_CELLS => within_cells = true,
            END_OF_STYLES => within_cells = false,
            STYLE if within_cells => {
                let number = short(&records.body, 2);
                let own = codes.get(&number).cloned();
                formats.push(own.unwrap_or_else(|| number_format::built_in(number.into()).map(str::to_owned)));
            }
            _ => {}
        }
    }
    Ok(formats)
}

fn read_sheet(part: impl Read, formats: &[Option<String>], appearance: &mut Appearance) -> Result<(), ReadError> {
    let mut records = Records::new(part);
    let mut row = 0;
    while let Some(kind) = records.advance()? {
        match kind {
            ROW => row = records.number(0)?,
            COLUMNS => {
                let width = f64::from(records.number(8)?) / PARTS;
                appearance.widths.push((records.number(0)?, records.number(4)?, width));
            }
            kind if CELLS.contains(&kind) => {
                // The style takes three bytes, and flags the fourth.
                let style = usize::try_from(records.number(4)? & 0x00FF_FFFF).ok();
                let format = style.and_then(|style| formats.get(style)).and_then(Option::as_ref);
                appearance.add(CellRef::new(row, records.number(0)?), format, FORMULAS.contains(&kind));
            }
            _ => {}
        }
    }
    Ok(())
}

/// A number of two bytes; zero where the record ends before it.
fn short(body: &[u8], at: usize) -> u16 {
    body.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |bytes| u16::from_le_bytes(*bytes))
}
