//! `.ods` spreadsheets, read from their XML: calamine repeats a repeated cell as often as the file says before
//! anybody can object, and does not tell merged cells.

use std::collections::BTreeSet;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::archive::Archive;
use super::gather::Gatherer;
use super::limits::Limits;
use super::markup::{Markup, Role};
use super::raised::raised;
use super::{Concealed, Date, Merged, ReadError, Sheet, Value, Workbook, csv, date};
use crate::location::CellRef;

/// The style of the tables in which `LibreOffice` keeps what it knows of other files; they are no sheets.
const STYLE_OF_CACHES: &str = "ta_extref";

/// Reads an `.ods` workbook.
pub(super) fn read(archive: &mut Archive<'_>, gatherer: Gatherer<'_>) -> Result<Workbook, ReadError> {
    let mut gatherer = gatherer;
    if let Some(manifest) = archive.part("META-INF/manifest.xml")? {
        let mut manifest = Content::new(manifest, gatherer);
        if manifest.mentions("manifest:encryption-data")? {
            return Err(ReadError::PasswordProtected);
        }
        gatherer = manifest.gatherer;
    }
    let part = archive.part("content.xml")?.ok_or_else(|| ReadError::damaged("it has no content"))?;
    Content::new(part, gatherer).workbook()
}

/// Reads the same from one XML file, `.fods`.
pub(super) fn read_flat(bytes: &[u8], limits: &Limits) -> Result<Workbook, ReadError> {
    Markup::new(Role::Other, limits).take(bytes)?;
    Content::new(bytes, Gatherer::new(limits)).workbook()
}

/// The content of the workbook, as far as it has been read.
struct Content<'limits, R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    gatherer: Gatherer<'limits>,
    /// The styles whose text is raised.
    raised_styles: BTreeSet<String>,
}

/// A cell that holds something or spans others, as written, before it is repeated.
struct Cell {
    column: u32,
    value: Option<Value>,
    repeated: u32,
    rows_spanned: u32,
    columns_spanned: u32,
}

impl<'limits, R: BufRead> Content<'limits, R> {
    fn new(source: R, gatherer: Gatherer<'limits>) -> Self {
        let mut reader = Reader::from_reader(source);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), gatherer, raised_styles: BTreeSet::new() }
    }

    fn mentions(&mut self, name: &str) -> Result<bool, ReadError> {
        loop {
            match self.next()? {
                Event::Start(tag) if tag.name().as_ref() == name => return Ok(true),
                Event::Eof => return Ok(false),
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<Event<'_>, ReadError> {
        self.buffer.clear();
        self.reader.read_event_into(&mut self.buffer).map_err(ReadError::damaged)
    }

    fn workbook(&mut self) -> Result<Workbook, ReadError> {
        let mut workbook = Workbook::default();
        let mut hidden_styles = BTreeSet::new();
        let mut style = None;
        loop {
            match self.next()? {
                Event::Start(tag) if is(&tag, "style:style") => style = text(&tag, "style:name")?,
                Event::Start(tag) if is(&tag, "style:text-properties") => {
                    let position = text(&tag, "style:text-position")?.unwrap_or_default();
                    let is_raised =
                        position.starts_with("super") || position.starts_with(|first: char| first.is_ascii_digit() && first != '0');
                    self.raised_styles.extend(style.clone().filter(|_| is_raised));
                }
                Event::Start(tag) if is(&tag, "style:table-properties") => {
                    let hides = text(&tag, "table:display")?.as_deref() == Some("false");
                    hidden_styles.extend(style.clone().filter(|_| hides));
                }
                Event::Start(tag) if is(&tag, "table:table") => {
                    let name = text(&tag, "table:name")?.unwrap_or_default();
                    let style = text(&tag, "table:style-name")?.unwrap_or_default();
                    let sheet = self.sheet(name, hidden_styles.contains(&style))?;
                    if style != STYLE_OF_CACHES {
                        workbook.sheets.push(sheet);
                    }
                }
                Event::Eof => return Ok(workbook),
                _ => {}
            }
        }
    }

    fn sheet(&mut self, name: String, hidden: bool) -> Result<Sheet, ReadError> {
        let (mut row, mut column) = (0_u32, 0_u32);
        let mut merged = Vec::new();
        let mut concealed = Concealed::default();
        loop {
            match self.next()? {
                Event::Start(tag) if is(&tag, "table:table-column") => {
                    let repeated = count(&tag, "table:number-columns-repeated")?;
                    if is_concealed(&tag)? {
                        concealed.add_columns(column, column.saturating_add(repeated.saturating_sub(1)));
                    }
                    column = column.saturating_add(repeated);
                }
                Event::Start(tag) if is(&tag, "table:table-row") => {
                    let repeated = count(&tag, "table:number-rows-repeated")?;
                    let visibility = text(&tag, "table:visibility")?;
                    concealed.filtered |= visibility.as_deref() == Some("filter");
                    if is_concealed(&tag)? {
                        concealed.add_rows(row, row.saturating_add(repeated.saturating_sub(1)));
                    }
                    let cells = self.row()?;
                    self.put_rows(&cells, row, repeated, &mut merged)?;
                    row = row.saturating_add(repeated);
                }
                // Drawings may hold tables of their own, whose rows are not the sheet's.
                Event::Start(tag) if is(&tag, "table:shapes") => self.skip("table:shapes")?,
                Event::End(tag) if tag.name().as_ref() == "table:table" => break,
                Event::Eof => return Err(ReadError::damaged("a table has no end")),
                _ => {}
            }
        }
        Ok(Sheet { concealed, ..self.gatherer.finish_sheet(name, hidden, merged)? })
    }

    /// Puts the cells of a row into the sheet as often as the file repeats them.
    fn put_rows(&mut self, cells: &[Cell], first_row: u32, rows: u32, merged: &mut Vec<Merged>) -> Result<(), ReadError> {
        for row in if cells.is_empty() { 0..0 } else { first_row..first_row.saturating_add(rows) } {
            for cell in cells {
                for copy in 0..cell.repeated {
                    let place = CellRef::new(row, cell.column.saturating_add(copy));
                    self.gatherer.check_place(place)?;
                    if let Some(value) = &cell.value {
                        self.gatherer.put(place, value.clone())?;
                    }
                    if cell.spans() {
                        merged.push(cell.area(place));
                        self.gatherer.count_merged(merged.len() as u64)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn row(&mut self) -> Result<Vec<Cell>, ReadError> {
        let mut cells = Vec::new();
        let mut column = 0_u32;
        loop {
            match self.next()? {
                Event::Start(tag) if is(&tag, "table:table-cell") || is(&tag, "table:covered-table-cell") => {
                    let tag = tag.into_owned();
                    let text = self.cell_text()?;
                    let cell = Cell {
                        column,
                        value: value(&tag, text)?,
                        repeated: count(&tag, "table:number-columns-repeated")?,
                        rows_spanned: count(&tag, "table:number-rows-spanned")?,
                        columns_spanned: count(&tag, "table:number-columns-spanned")?,
                    };
                    column = column.saturating_add(cell.repeated);
                    if cell.value.is_some() || cell.spans() {
                        // Before all cells of a row are held, which may be many, the grid ends.
                        self.gatherer.check_place(CellRef::new(0, cell.column))?;
                        cells.push(cell);
                    }
                }
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(cells),
                Event::Eof => return Err(ReadError::damaged("a row has no end")),
                _ => {}
            }
        }
    }

    /// The text of a cell up to its end; its paragraphs become lines, its comments are left out.
    fn cell_text(&mut self) -> Result<String, ReadError> {
        let mut content = String::new();
        let mut paragraphs = 0;
        let mut within_paragraph = 0_u32;
        // Whether each span that is open raises its text.
        let mut spans: Vec<bool> = Vec::new();
        loop {
            let most = usize::try_from(self.gatherer.text_bytes()).unwrap_or(usize::MAX);
            match self.next()? {
                Event::Start(tag) if is(&tag, "office:annotation") => self.skip("office:annotation")?,
                Event::Start(tag) if is(&tag, "draw:frame") => self.skip("draw:frame")?,
                Event::Start(tag) if is(&tag, "text:p") => {
                    content.push_str(if paragraphs > 0 { "\n" } else { "" });
                    paragraphs += 1;
                    within_paragraph += 1;
                }
                Event::End(tag) if tag.name().as_ref() == "text:p" => within_paragraph = within_paragraph.saturating_sub(1),
                Event::Start(tag) if is(&tag, "text:s") => {
                    let spaces = count(&tag, "text:c")? as usize;
                    content.extend(std::iter::repeat_n(' ', spaces.min(most.saturating_add(1))));
                }
                Event::Start(tag) if is(&tag, "text:tab") => content.push('\t'),
                Event::Start(tag) if is(&tag, "text:line-break") => content.push('\n'),
                Event::Start(tag) if is(&tag, "text:span") => {
                    let style = text(&tag, "text:style-name")?.unwrap_or_default();
                    spans.push(self.raised_styles.contains(&style));
                }
                Event::End(tag) if tag.name().as_ref() == "text:span" => {
                    spans.pop();
                }
                Event::Text(text) if within_paragraph > 0 && spans.contains(&true) => content.push_str(&raised(&text.xml10_content())),
                Event::Text(text) if within_paragraph > 0 => content.push_str(&text.xml10_content()),
                Event::CData(text) if within_paragraph > 0 => content.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) if within_paragraph > 0 => push_reference(&mut content, &reference)?,
                Event::End(tag) if matches!(tag.name().as_ref(), "table:table-cell" | "table:covered-table-cell") => return Ok(content),
                Event::Eof => return Err(ReadError::damaged("a cell has no end")),
                _ => {}
            }
            self.gatherer.check_text(content.len())?;
        }
    }

    /// Goes to the end of an element whose start has been read.
    fn skip(&mut self, name: &str) -> Result<(), ReadError> {
        let mut depth = 1;
        while depth > 0 {
            match self.next()? {
                Event::Start(tag) if is(&tag, name) => depth += 1,
                Event::End(tag) if tag.name().as_ref() == name => depth -= 1,
                Event::Eof => return Err(ReadError::damaged(format_args!("`{name}` has no end"))),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Cell {
    fn spans(&self) -> bool {
        self.rows_spanned > 1 || self.columns_spanned > 1
    }

    fn area(&self, first: CellRef) -> Merged {
        let row = first.row.saturating_add(self.rows_spanned.saturating_sub(1));
        let column = first.column.saturating_add(self.columns_spanned.saturating_sub(1));
        Merged { first, last: CellRef::new(row, column) }
    }
}

/// What a cell holds: its attributes say, and where they say text, its text.
fn value(tag: &BytesStart<'_>, shown: String) -> Result<Option<Value>, ReadError> {
    if text(tag, "calcext:value-type")?.as_deref() == Some("error") {
        return Ok(Some(Value::Error(shown)));
    }
    let attribute =
        |name| text(tag, name).and_then(|value| value.ok_or_else(|| ReadError::damaged(format_args!("a cell has no `{name}`"))));
    Ok(match text(tag, "office:value-type")?.as_deref() {
        Some(kind @ ("float" | "percentage" | "currency")) => {
            let number = attribute("office:value")?;
            let parsed = number.parse().map_err(|_| ReadError::damaged(format_args!("expected a number, found `{number}`")))?;
            Some(if kind == "percentage" { Value::Share(parsed) } else { Value::Number(parsed) })
        }
        Some("date") => {
            let day = attribute("office:date-value")?;
            Some(Date::from_iso(&day).map_or(Value::Text(day), Value::Date))
        }
        Some("time") => {
            let time = attribute("office:time-value")?;
            Some(date::days_of_duration(&time).map_or(Value::Text(time), Value::Number))
        }
        Some("boolean") => Some(Value::Bool(attribute("office:boolean-value")? == "true")),
        Some("string") => {
            // A formula with an error has an empty text, and shows the error.
            let stored = text(tag, "office:string-value")?.filter(|stored| !stored.is_empty());
            Some(stored.map_or_else(|| csv::shown(&shown), Value::Text))
        }
        None if shown.is_empty() => text(tag, "table:formula")?.map(|formula| Value::Uncalculated(without_prefix(&formula))),
        _ => Some(Value::Text(shown)),
    }
    .filter(|value| !matches!(value, Value::Text(text) if text.is_empty())))
}

/// Whether a row or column is not shown, by hand or by a filter.
fn is_concealed(tag: &BytesStart<'_>) -> Result<bool, ReadError> {
    Ok(matches!(text(tag, "table:visibility")?.as_deref(), Some("collapse" | "filter")))
}

/// A formula without the name of its language: `of:=SUM([.A1:.A2])`.
fn without_prefix(formula: &str) -> String {
    formula.split_once('=').map_or(formula, |(_, rest)| rest).to_owned()
}

fn is(tag: &BytesStart<'_>, name: &str) -> bool {
    tag.name().as_ref() == name
}

/// An attribute of an element, its references resolved.
pub(super) fn text(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    let Some(attribute) = tag.try_get_attribute(name).map_err(ReadError::damaged)? else { return Ok(None) };
    Ok(Some(attribute.normalized_value(XmlVersion::Explicit1_0).map_err(ReadError::damaged)?.into_owned()))
}

/// A number of repetitions; 1 where nothing is said.
pub(super) fn count(tag: &BytesStart<'_>, name: &str) -> Result<u32, ReadError> {
    let Some(attribute) = tag.try_get_attribute(name).map_err(ReadError::damaged)? else { return Ok(1) };
    attribute.value.parse().map_err(|_| ReadError::damaged(format_args!("expected a count in `{name}`, found `{}`", attribute.value)))
}

/// Adds the character that a reference such as `&amp;` stands for.
pub(super) fn push_reference(content: &mut String, reference: &BytesRef<'_>) -> Result<(), ReadError> {
    if let Some(character) = reference.resolve_char_ref().map_err(ReadError::damaged)? {
        content.push(character);
    } else if let Some(replacement) = resolve_xml_entity(reference) {
        content.push_str(replacement);
    } else {
        return Err(ReadError::damaged(format_args!("it uses an entity of its own, `&{};`", &**reference)));
    }
    Ok(())
}
