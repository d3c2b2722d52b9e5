//! How an `.xlsx` looks.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::archive::Archive;
use super::super::ods::text as attribute;
use super::super::xlsx_rest::{column_of, declared_sheets};
use super::super::{ReadError, relations};
use super::{Appearance, number_format};
use crate::location::CellRef;

/// All sheets, in their order.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<Vec<Appearance>, ReadError> {
    let formats = formats(archive)?;
    let targets = relations::targets(archive, "xl/_rels/workbook.xml.rels")?;
    let mut sheets = Vec::new();
    for (sheet, relation) in declared_sheets(archive)? {
        let mut appearance = Appearance { sheet, ..Appearance::default() };
        let path = targets.get(&relation).map(|target| target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned));
        if let Some(part) = path.map(|path| archive.part(&path)).transpose()?.flatten() {
            read_sheet(part, &formats, &mut appearance)?;
        }
        sheets.push(appearance);
    }
    Ok(sheets)
}

/// What each style of cells shows numbers as; nothing for the plain ones.
fn formats(archive: &mut Archive<'_>) -> Result<Vec<Option<String>>, ReadError> {
    let mut formats = Vec::new();
    let Some(part) = archive.part("xl/styles.xml")? else { return Ok(formats) };
    let mut codes: BTreeMap<u32, Option<String>> = BTreeMap::new();
    let mut within_cells = false;
    let mut reader = Reader::from_reader(part);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) if tag.local_name().as_ref() == "numFmt" => {
                if let (Some(number), Some(code)) = (number(&tag, "numFmtId")?, attribute(&tag, "formatCode")?) {
                    codes.insert(number, number_format::kept(&code));
                }
            }
            Event::Start(tag) if tag.local_name().as_ref() == "cellXfs" => within_cells = true,
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => return Ok(formats),
            Event::Start(tag) if within_cells && tag.local_name().as_ref() == "xf" => {
                let number = number(&tag, "numFmtId")?.unwrap_or(0);
                let own = codes.get(&number).cloned();
                formats.push(own.unwrap_or_else(|| number_format::built_in(number).map(str::to_owned)));
            }
            Event::Eof => return Ok(formats),
            _ => {}
        }
    }
}

fn read_sheet(part: impl BufRead, formats: &[Option<String>], appearance: &mut Appearance) -> Result<(), ReadError> {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    let (mut row, mut next_row, mut column, mut style) = (0, 0, 0, 0);
    let mut by_formula = false;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "col" => appearance.widths.extend(width(&tag)?),
                "row" => {
                    row = number(&tag, "r")?.map_or(next_row, |row| row.saturating_sub(1));
                    (next_row, column) = (row.saturating_add(1), 0);
                }
                "c" => {
                    column = attribute(&tag, "r")?.and_then(|name| column_of(&name)).unwrap_or(column);
                    style = number(&tag, "s")?.unwrap_or(0);
                    by_formula = false;
                }
                "f" => by_formula = true,
                "v" | "is" => {
                    let format = usize::try_from(style).ok().and_then(|style| formats.get(style)).and_then(Option::as_ref);
                    appearance.add(CellRef::new(row, column), format, by_formula);
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "c" => column = column.saturating_add(1),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The columns of a declaration, and their width.
fn width(tag: &BytesStart<'_>) -> Result<Option<(u32, u32, f64)>, ReadError> {
    let width = attribute(tag, "width")?.and_then(|width| width.trim().parse().ok());
    let (first, last) = (number(tag, "min")?, number(tag, "max")?);
    Ok(first.zip(last).zip(width).map(|((first, last), width)| (first.saturating_sub(1), last.saturating_sub(1), width)))
}

fn number(tag: &BytesStart<'_>, name: &str) -> Result<Option<u32>, ReadError> {
    Ok(attribute(tag, name)?.and_then(|number| number.trim().parse().ok()))
}
