//! What calamine leaves out of `.xlsx` sheets, read from their XML: hidden rows and columns, formulas that nobody has calculated, and raised
//! characters. Without it a formula without a value would look like an empty cell, and 12.5 with a raised 1 like 12.51.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::raised::raised;
use super::{Concealed, ReadError, relations};
use crate::location::CellRef;

/// What is left out of one sheet.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Rest {
    /// The sheet's name.
    pub(super) sheet: String,
    /// The hidden rows and columns.
    pub(super) concealed: Concealed,
    /// The formulas without a value.
    pub(super) uncalculated: Vec<(CellRef, String)>,
    /// The texts that have raised characters, with these told apart.
    pub(super) raised: BTreeMap<CellRef, String>,
}

/// Reads what is left out of the sheets that have traces of it.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<Vec<Rest>, ReadError> {
    let mut sheets = Vec::new();
    if archive.traces().is_empty() {
        return Ok(sheets);
    }
    let texts = if archive.traces().has("xl/sharedstrings.xml") { raised_texts(archive)? } else { BTreeMap::new() };
    let targets = relations::targets(archive, "xl/_rels/workbook.xml.rels")?;
    for (sheet, relation) in declared_sheets(archive)? {
        let Some(target) = targets.get(&relation) else { continue };
        let path = path_of(target);
        if texts.is_empty() && !archive.traces().has(&path.to_ascii_lowercase()) {
            continue;
        }
        let mut rest = Rest { sheet, ..Rest::default() };
        if let Some(part) = archive.part(&path)? {
            read_sheet(part, &texts, &mut rest)?;
        }
        sheets.push(rest);
    }
    Ok(sheets)
}

/// The hidden rows of a sheet, which are known, together with the hidden columns that its XML without rows has.
pub(super) fn with_columns(concealed: Concealed, without_rows: &str) -> Result<Concealed, ReadError> {
    let mut rest = Rest { concealed, ..Rest::default() };
    read_sheet(without_rows.as_bytes(), &BTreeMap::new(), &mut rest)?;
    Ok(rest.concealed)
}

fn read_sheet(part: impl BufRead, texts: &BTreeMap<usize, String>, rest: &mut Rest) -> Result<(), ReadError> {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().expand_empty_elements = true;
    SheetReader { reader, texts, rest, row: 0, column: 0 }.read()?;
    rest.concealed = std::mem::take(&mut rest.concealed).where_anything_is_hidden();
    Ok(())
}

/// The part that a relation of the workbook leads to.
pub(super) fn path_of(target: &str) -> String {
    target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned)
}

/// The name and the relation of each sheet.
pub(super) fn declared_sheets(archive: &mut Archive<'_>) -> Result<Vec<(String, String)>, ReadError> {
    let mut sheets = Vec::new();
    let Some(part) = archive.part("xl/workbook.xml")? else { return Ok(sheets) };
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sheet" => {
                let relation = tag.attributes().filter_map(Result::ok).find(|attribute| attribute.key.local_name().as_ref() == "id");
                if let (Some(name), Some(relation)) = (attribute(&tag, "name")?, relation) {
                    sheets.push((name, relation.value.into_owned()));
                }
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// The shared texts that have raised characters, by their place in the list.
fn raised_texts(archive: &mut Archive<'_>) -> Result<BTreeMap<usize, String>, ReadError> {
    let mut texts = BTreeMap::new();
    let Some(part) = archive.part("xl/sharedStrings.xml")? else { return Ok(texts) };
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    let mut place = 0;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => {
                if let Some(text) = rich_text(&mut reader, "si")? {
                    texts.insert(place, text);
                }
                place += 1;
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => place += 1,
            Event::Eof => return Ok(texts),
            _ => {}
        }
    }
}

/// The text of an element up to its end, where it has raised characters.
fn rich_text(reader: &mut Reader<impl BufRead>, element: &str) -> Result<Option<String>, ReadError> {
    let mut buffer = Vec::new();
    let (mut text, mut has_raised) = (String::new(), false);
    let (mut is_raised, mut within_text, mut phonetic) = (false, false, 0_u32);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) if tag.local_name().as_ref() == "r" => is_raised = false,
            Event::Start(tag) if tag.local_name().as_ref() == "rPh" => phonetic += 1,
            Event::End(tag) if tag.local_name().as_ref() == "rPh" => phonetic = phonetic.saturating_sub(1),
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "vertAlign" => {
                is_raised = attribute(&tag, "val")?.as_deref() == Some("superscript");
            }
            Event::Start(tag) if tag.local_name().as_ref() == "t" => within_text = phonetic == 0,
            Event::End(tag) if tag.local_name().as_ref() == "t" => within_text = false,
            Event::Text(piece) if within_text => {
                let piece = piece.xml10_content();
                text.push_str(&if is_raised { raised(&piece) } else { piece.into_owned() });
                has_raised |= is_raised;
            }
            Event::GeneralRef(reference) if within_text => super::ods::push_reference(&mut text, &reference)?,
            Event::End(tag) if tag.local_name().as_ref() == element => return Ok(has_raised.then_some(text)),
            Event::Eof => return Err(ReadError::damaged(format_args!("`{element}` has no end"))),
            _ => {}
        }
    }
}

struct SheetReader<'a, R> {
    reader: Reader<R>,
    texts: &'a BTreeMap<usize, String>,
    rest: &'a mut Rest,
    row: u32,
    column: u32,
}

impl<R: BufRead> SheetReader<'_, R> {
    fn read(&mut self) -> Result<(), ReadError> {
        let mut buffer = Vec::new();
        let mut next_row = 0;
        loop {
            buffer.clear();
            match self.reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "col" => self.add_columns(&tag)?,
                    "row" => {
                        self.row = number(&tag, "r")?.map_or(next_row, |row| row.saturating_sub(1));
                        (next_row, self.column) = (self.row.saturating_add(1), 0);
                        if is_true(&tag, "hidden")? {
                            self.rest.concealed.add_rows(self.row, self.row);
                        }
                    }
                    "autoFilter" => self.rest.concealed.filtered = true,
                    "c" => {
                        let tag = tag.into_owned();
                        self.cell(&tag)?;
                    }
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn add_columns(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        if let (true, Some(first), Some(last)) = (is_true(tag, "hidden")?, number(tag, "min")?, number(tag, "max")?) {
            self.rest.concealed.add_columns(first.saturating_sub(1), last.saturating_sub(1));
        }
        Ok(())
    }

    /// A cell from its start to its end.
    fn cell(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        let column = attribute(tag, "r")?.and_then(|name| column_of(&name)).unwrap_or(self.column);
        self.column = column.saturating_add(1);
        let cell = CellRef::new(self.row, column);
        let kind = attribute(tag, "t")?.unwrap_or_default();
        let mut buffer = Vec::new();
        let (mut formula, mut value, mut within) = (None::<String>, None::<String>, Within::Neither);
        loop {
            buffer.clear();
            match self.reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
                Event::Start(tag) if tag.local_name().as_ref() == "is" => {
                    if let Some(text) = rich_text(&mut self.reader, "is")? {
                        self.rest.raised.insert(cell, text);
                    }
                }
                Event::Start(tag) if tag.local_name().as_ref() == "f" => (formula, within) = (Some(String::new()), Within::Formula),
                Event::Start(tag) if tag.local_name().as_ref() == "v" => (value, within) = (Some(String::new()), Within::Value),
                Event::Text(text) if within == Within::Formula => formula.get_or_insert_default().push_str(&text.xml10_content()),
                Event::Text(text) if within == Within::Value => value.get_or_insert_default().push_str(&text.xml10_content()),
                Event::GeneralRef(reference) if within == Within::Formula => {
                    super::ods::push_reference(formula.get_or_insert_default(), &reference)?;
                }
                Event::End(tag) if tag.local_name().as_ref() == "c" => break,
                Event::End(_) => within = Within::Neither,
                Event::Eof => return Err(ReadError::damaged("a cell has no end")),
                _ => {}
            }
        }
        // A formula can have an empty text for its value, and that is a value.
        let is_valued = value.as_ref().is_some_and(|value| !value.is_empty() || kind == "str");
        match formula {
            Some(formula) if !is_valued => self.rest.uncalculated.push((cell, formula)),
            _ if kind == "s" => {
                let place = value.and_then(|value| value.trim().parse::<usize>().ok());
                if let Some(text) = place.and_then(|place| self.texts.get(&place)) {
                    self.rest.raised.insert(cell, text.clone());
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// In which part of a cell the reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Neither,
    Formula,
    Value,
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    super::ods::text(tag, name)
}

fn number(tag: &BytesStart<'_>, name: &str) -> Result<Option<u32>, ReadError> {
    Ok(attribute(tag, name)?.and_then(|number| number.trim().parse().ok()))
}

fn is_true(tag: &BytesStart<'_>, name: &str) -> Result<bool, ReadError> {
    Ok(attribute(tag, name)?.is_some_and(|value| value == "1" || value == "true"))
}

/// The zero-based column of a cell's name.
pub(super) fn column_of(name: &str) -> Option<u32> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let column =
        letters.fold(0_u32, |column, letter| column.saturating_mul(26).saturating_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1));
    column.checked_sub(1)
}
