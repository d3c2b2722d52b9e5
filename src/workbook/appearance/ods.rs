//! How an `.ods` looks: styles of cells lead to styles of numbers, which are written in words.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::ReadError;
use super::super::ods::{count, text as attribute};
use super::{Appearance, number_format};
use crate::location::CellRef;

/// Centimetres that a character of a column takes.
const CHARACTER_CM: f64 = 0.2;

/// The styles of a workbook, by their names.
#[derive(Default)]
struct Styles {
    /// Styles of numbers, in the notation of Excel.
    numbers: BTreeMap<String, String>,
    /// The style of numbers of each style of cells.
    cells: BTreeMap<String, String>,
    /// The width of each style of columns.
    columns: BTreeMap<String, f64>,
}

/// All sheets, in their order.
pub(super) fn read(part: impl BufRead) -> Result<Vec<Appearance>, ReadError> {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    let mut styles = Styles::default();
    let mut sheets = Vec::new();
    let (mut style, mut number) = (String::new(), None::<(String, String)>);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) => match tag.name().as_ref() {
                "style:style" => {
                    style = attribute(&tag, "style:name")?.unwrap_or_default();
                    if let Some(number) = attribute(&tag, "style:data-style-name")? {
                        styles.cells.insert(style.clone(), number);
                    }
                }
                "style:table-column-properties" => {
                    let width = attribute(&tag, "style:column-width")?.and_then(|width| characters(&width));
                    styles.columns.extend(width.map(|width| (style.clone(), width)));
                }
                "number:number-style" | "number:percentage-style" | "number:date-style" | "number:currency-style" | "number:time-style" => {
                    number = Some((attribute(&tag, "style:name")?.unwrap_or_default(), String::new()));
                }
                "table:table" => {
                    let sheet = attribute(&tag, "table:name")?.unwrap_or_default();
                    let mut appearance = Appearance { sheet, ..Appearance::default() };
                    read_sheet(&mut reader, &styles, &mut appearance)?;
                    sheets.push(appearance);
                }
                _ => {
                    if let Some((_, code)) = &mut number {
                        code.push_str(&part_of_format(&tag)?);
                    }
                }
            },
            // The words between the parts of a number.
            Event::Text(words) => {
                if let Some((_, code)) = &mut number {
                    code.push_str(&quoted(&words.xml10_content()));
                }
            }
            Event::End(tag) if tag.name().as_ref().starts_with("number:") && tag.name().as_ref().ends_with("-style") => {
                let finished = number.take().and_then(|(name, code)| Some((name, number_format::kept(&code)?)));
                styles.numbers.extend(finished);
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// One part of a style of numbers.
fn part_of_format(tag: &BytesStart<'_>) -> Result<String, ReadError> {
    let is_long = attribute(tag, "number:style")?.as_deref() == Some("long");
    let one_or_two = |one: &str, two: &str| if is_long { two.to_owned() } else { one.to_owned() };
    Ok(match tag.name().as_ref() {
        "number:number" => {
            let decimals = attribute(tag, "number:decimal-places")?.and_then(|places| places.parse::<usize>().ok());
            let whole = if attribute(tag, "number:grouping")?.as_deref() == Some("true") { "#,##0" } else { "0" };
            match decimals {
                Some(0) => whole.to_owned(),
                Some(places) => format!("{whole}.{}", "0".repeat(places.min(10))),
                None if whole == "0" => String::new(),
                None => whole.to_owned(),
            }
        }
        "number:day" => one_or_two("d", "dd"),
        "number:month" if attribute(tag, "number:textual")?.as_deref() == Some("true") => one_or_two("mmm", "mmmm"),
        "number:year" => one_or_two("yy", "yyyy"),
        "number:hours" => one_or_two("h", "hh"),
        "number:month" | "number:minutes" => one_or_two("m", "mm"),
        "number:seconds" => one_or_two("s", "ss"),
        _ => String::new(),
    })
}

/// Words of a number style; the sign of per cent and what separates days stand as they are.
fn quoted(words: &str) -> String {
    let words = words.trim_matches('\n');
    if words.chars().all(|letter| "%/-:. ".contains(letter)) { words.replace('.', "\\.") } else { format!("\"{words}\"") }
}

/// A length such as `2.5cm` or `0.9in` in characters of a column.
fn characters(length: &str) -> Option<f64> {
    let (number, centimetres) = [("cm", 1.0), ("mm", 0.1), ("in", 2.54), ("pt", 2.54 / 72.0)]
        .iter()
        .find_map(|(unit, factor)| length.strip_suffix(unit).map(|number| (number, *factor)))?;
    Some(number.trim().parse::<f64>().ok()? * centimetres / CHARACTER_CM)
}

fn read_sheet(reader: &mut Reader<impl BufRead>, styles: &Styles, appearance: &mut Appearance) -> Result<(), ReadError> {
    let mut buffer = Vec::new();
    let (mut row, mut column, mut rows, mut within_drawings) = (0_u32, 0_u32, 1, 0_u32);
    let mut columns_seen = 0_u32;
    let mut usual: Vec<(u32, String)> = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) => match tag.name().as_ref() {
                "table:shapes" => within_drawings += 1,
                _ if within_drawings > 0 => {}
                "table:table-column" => {
                    let last = columns_seen.saturating_add(count(&tag, "table:number-columns-repeated")?.saturating_sub(1));
                    let width = attribute(&tag, "table:style-name")?.and_then(|style| styles.columns.get(&style).copied());
                    appearance.widths.extend(width.map(|width| (columns_seen, last, width)));
                    usual.extend(attribute(&tag, "table:default-cell-style-name")?.map(|style| (last, style)));
                    columns_seen = last.saturating_add(1);
                }
                "table:table-row" => (rows, column) = (count(&tag, "table:number-rows-repeated")?, 0),
                "table:table-cell" | "table:covered-table-cell" => {
                    let columns = count(&tag, "table:number-columns-repeated")?;
                    if attribute(&tag, "office:value-type")?.is_some() {
                        let of_column = || usual.iter().find(|(last, _)| column <= *last).map(|(_, style)| style.clone());
                        let style = attribute(&tag, "table:style-name")?.or_else(of_column);
                        let format = style.and_then(|style| styles.numbers.get(styles.cells.get(&style)?));
                        let by_formula = attribute(&tag, "table:formula")?.is_some();
                        let area = (row..row.saturating_add(rows))
                            .flat_map(|row| (column..column.saturating_add(columns)).map(move |at| (row, at)));
                        area.for_each(|(row, at)| appearance.add(CellRef::new(row, at), format, by_formula));
                    }
                    column = column.saturating_add(columns);
                }
                _ => {}
            },
            Event::End(tag) => match tag.name().as_ref() {
                "table:shapes" => within_drawings = within_drawings.saturating_sub(1),
                "table:table-row" if within_drawings == 0 => row = row.saturating_add(rows),
                "table:table" if within_drawings == 0 => return Ok(()),
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}
