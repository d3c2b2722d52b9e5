//! What stands in the finished files of an output: every text, and whether it is a number of the report, a mark of a scale or words.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A text of a finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// The id of the table or figure that it belongs to; empty outside of them.
    pub(super) item: String,
    pub(super) role: Role,
    pub(super) text: String,
}

/// What a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// A number with the id of its entry in the ledger, and its exact value where the file has it.
    Number { id: String, value: Option<String> },
    /// A mark of an axis or a legend.
    Scale,
    /// What names a row, a column or a part of a picture.
    Label,
    /// Everything else: titles, notes, descriptions.
    Words,
}

/// An element that is open.
struct Open {
    name: String,
    role: Option<Role>,
    /// The id of a section of the page.
    section: Option<String>,
    silent: bool,
    text: String,
}

/// The texts of a page or a picture. `item` is the figure of a picture.
pub(super) fn texts(bytes: &[u8], item: &str) -> Vec<Shown> {
    let text = std::str::from_utf8(bytes).unwrap();
    let text = text.find("<body>").map_or(text, |body| &text[body..text.find("</html>").unwrap()]);
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    let mut shown = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                let element = element(&tag);
                shown.extend(spoken(&tag, &open, item));
                open.push(element);
            }
            Event::Empty(tag) => shown.extend(spoken(&tag, &open, item)),
            Event::Text(words) => say(&mut open, &words.xml10_content()),
            Event::GeneralRef(reference) => {
                say(&mut open, &quick_xml::escape::unescape(&format!("&{};", reference.xml10_content())).unwrap());
            }
            Event::End(_) => {
                let closed = open.pop().unwrap();
                let silent = closed.silent || open.iter().any(|element| element.silent);
                if !silent && !closed.text.trim().is_empty() {
                    let role = closed.role.clone().or_else(|| open.iter().rev().find_map(|element| element.role.clone()));
                    let item = open.iter().rev().find_map(|element| element.section.clone()).unwrap_or_else(|| item.to_owned());
                    let otherwise = if closed.name == "text" { Role::Label } else { Role::Words };
                    shown.push(Shown { item, role: role.unwrap_or(otherwise), text: closed.text.trim_matches(' ').to_owned() });
                }
            }
            Event::Eof => return shown,
            _ => {}
        }
    }
}

fn say(open: &mut [Open], words: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(words);
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().map(Result::unwrap).find(|attribute| attribute.key.as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).unwrap().into_owned())
}

fn element(tag: &BytesStart<'_>) -> Open {
    let name = tag.name().as_ref().to_owned();
    let role = match (attribute(tag, "data-id"), name.as_str()) {
        (Some(id), _) => Some(Role::Number { id, value: attribute(tag, "value") }),
        _ if attribute(tag, "class").as_deref() == Some("scale") => Some(Role::Scale),
        (None, "th" | "td") => Some(Role::Label),
        _ => None,
    };
    // The page's own text about a number is another matter than the number.
    let silent = ["style", "script", "template", "dialog"].contains(&name.as_str()) || attribute(tag, "aria-hidden").is_some();
    let section = (name == "section").then(|| attribute(tag, "id")).flatten();
    Open { name, role, section, silent, text: String::new() }
}

/// What is said of an element to those who do not see it.
fn spoken(tag: &BytesStart<'_>, open: &[Open], item: &str) -> Option<Shown> {
    let text = attribute(tag, "aria-label")?;
    let item = open.iter().rev().find_map(|element| element.section.clone()).unwrap_or_else(|| item.to_owned());
    Some(Shown { item, role: Role::Words, text })
}

/// One cell of a written workbook: a number with what is seen of it where the file says so, or a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Written {
    Number { value: f64, seen: Option<String> },
    Text(String),
}

/// The cells of each sheet of an `.xlsx` from left to right and from top to bottom.
pub(super) fn xlsx(bytes: &[u8]) -> Vec<(String, Vec<Written>)> {
    use calamine::{Data, Reader as _, Xlsx};
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = workbook.sheet_names();
    let sheet = |name: String| {
        let range = workbook.worksheet_range(&name).unwrap();
        let cells = range.rows().flatten().filter_map(|cell| match cell {
            Data::Float(value) => Some(Written::Number { value: *value, seen: None }),
            Data::Int(value) => Some(Written::Number { value: f64::from(i32::try_from(*value).unwrap()), seen: None }),
            Data::String(text) => Some(Written::Text(text.clone())),
            Data::Empty => None,
            other => panic!("{other:?} stands in {name}"),
        });
        let cells = cells.collect();
        (name, cells)
    };
    names.into_iter().map(sheet).collect()
}

/// The same of an `.ods`, where the text of a number stands beside it.
pub(super) fn ods(bytes: &[u8]) -> Vec<(String, Vec<Written>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut content = String::new();
    archive.by_name("content.xml").unwrap().read_to_string(&mut content).unwrap();
    let mut reader = Reader::from_str(&content);
    let mut sheets: Vec<(String, Vec<Written>)> = Vec::new();
    let mut cell: Option<(Option<f64>, String)> = None;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                sheets.push((attribute(&tag, "table:name").unwrap(), Vec::new()));
            }
            Event::Start(tag) if tag.name().as_ref() == "table:table-cell" => {
                cell = Some((attribute(&tag, "office:value").map(|value| value.parse().unwrap()), String::new()));
            }
            Event::Text(words) => {
                if let Some((_, text)) = &mut cell {
                    text.push_str(&words.xml10_content());
                }
            }
            Event::GeneralRef(reference) => {
                let letter = quick_xml::escape::unescape(&format!("&{};", reference.xml10_content())).unwrap().into_owned();
                if let Some((_, text)) = &mut cell {
                    text.push_str(&letter);
                }
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-cell" => {
                let cells = &mut sheets.last_mut().unwrap().1;
                match cell.take() {
                    Some((Some(value), seen)) => cells.push(Written::Number { value, seen: Some(seen) }),
                    Some((None, text)) if !text.is_empty() => cells.push(Written::Text(text)),
                    _ => {}
                }
            }
            Event::Eof => return sheets,
            _ => {}
        }
    }
}

/// The texts of a `.docx` outside of its tables, what is said of its pictures among them, and the cells of numbers of each table with its id.
pub(super) fn docx(bytes: &[u8]) -> (Vec<Shown>, Vec<(String, Vec<String>)>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut content = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut content).unwrap();
    let mut reader = Reader::from_str(&content);
    let (mut shown, mut tables): (Vec<Shown>, Vec<(String, Vec<String>)>) = (Vec::new(), Vec::new());
    let (mut item, mut text, mut style, mut in_table) = (String::new(), String::new(), String::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "w:pStyle" => style = attribute(&tag, "w:val").unwrap(),
            Event::Empty(tag) if tag.name().as_ref() == "w:bookmarkStart" => item = attribute(&tag, "w:name").unwrap(),
            Event::Empty(tag) if tag.name().as_ref() == "wp:docPr" => {
                shown.push(Shown { item: item.clone(), role: Role::Words, text: attribute(&tag, "descr").unwrap() });
            }
            Event::Start(tag) if tag.name().as_ref() == "w:tbl" => {
                in_table = true;
                tables.push((item.clone(), Vec::new()));
            }
            Event::End(tag) if tag.name().as_ref() == "w:tbl" => in_table = false,
            Event::Text(words) => text.push_str(&words.xml10_content()),
            Event::GeneralRef(reference) => {
                text.push_str(&quick_xml::escape::unescape(&format!("&{};", reference.xml10_content())).unwrap());
            }
            // What a field is asked to do is not printed.
            Event::End(tag) if tag.name().as_ref() == "w:instrText" => text.clear(),
            Event::End(tag) if tag.name().as_ref() == "w:p" => {
                let text = std::mem::take(&mut text);
                match (in_table, style.as_str()) {
                    (false, _) => shown.push(Shown { item: item.clone(), role: Role::Words, text }),
                    (true, "NumberCell" | "NumberSum") if text != "–" => tables.last_mut().unwrap().1.push(text),
                    (true, _) => {}
                }
            }
            Event::Eof => return (shown, tables),
            _ => {}
        }
    }
}
