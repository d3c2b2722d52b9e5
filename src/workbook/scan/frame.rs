//! The frame of a workbook: a small copy without its rows and plain texts, from which calamine tells which part each sheet is, what each style
//! makes of a number, and what the texts with more to them than letters are. So none of that is decided a second time.

use std::io::{Cursor, Read, Write};

use memchr::memmem;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::super::archive::{Archive, is_list_of_texts};
use super::super::excel::{self, Frame};
use super::cursor::Stop;
use super::texts::Texts;

/// Bytes that a part of the frame may have.
const LONGEST_PART: u64 = 16 << 20;
/// Cells that all sheets of a frame may have.
const MOST_CELLS: usize = 500_000;
/// A shared text that shows whether calamine finds the list.
const MARK: &str = "<si><t>mark</t></si>";

/// The parts of a workbook, by name.
pub(super) struct Parts {
    pub(super) sheets: Vec<String>,
    /// The list of shared texts.
    pub(super) texts: Option<String>,
    /// What calamine reads beside these when it opens a workbook.
    others: Vec<String>,
}

impl Parts {
    /// The parts of an archive, if they have plain names.
    pub(super) fn of(archive: &Archive<'_>) -> Option<Self> {
        let mut parts = Self { sheets: Vec::new(), texts: None, others: Vec::new() };
        for name in archive.plain_names()? {
            let ending = name.rsplit('.').next();
            if is_list_of_texts(name) {
                if parts.texts.replace(name.clone()).is_some() {
                    return None;
                }
            } else if name.contains("/worksheets/") && ending == Some("xml") {
                parts.sheets.push(name.clone());
            } else if ending == Some("rels") || name.ends_with("workbook.xml") || name.ends_with("styles.xml") {
                parts.others.push(name.clone());
            }
        }
        Some(parts)
    }

    /// Whether a part is read by the scanner and nobody else.
    pub(super) fn is_scanned(&self, name: &str) -> bool {
        self.sheets.iter().any(|sheet| sheet == name) || self.texts.as_deref() == Some(name)
    }
}

/// Makes the frame and has calamine read it.
pub(super) fn read(archive: &mut Archive<'_>, parts: &Parts, texts: &Texts) -> Result<Frame, Stop> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut styles = 0;
    for name in &parts.others {
        let mut bytes = Vec::new();
        let part = archive.part(name)?.ok_or(Stop::Unknown)?;
        if part.take(LONGEST_PART).read_to_end(&mut bytes)? as u64 == LONGEST_PART {
            return Err(Stop::Unknown);
        }
        if name.ends_with("styles.xml") {
            styles += memmem::find_iter(&bytes, b"xf").count();
        }
        writer.start_file(name, options)?;
        writer.write_all(&bytes)?;
    }
    if let Some(name) = &parts.texts {
        let head = texts.head.strip_suffix("/>").map_or_else(|| texts.head.clone(), |head| format!("{head}>"));
        writer.start_file(name, options)?;
        write!(writer, "{head}{MARK}{}</sst>", texts.left)?;
    }
    let marks = usize::from(parts.texts.is_some());
    if (styles + marks + texts.left_count()).saturating_mul(parts.sheets.len()) > MOST_CELLS {
        return Err(Stop::Unknown);
    }
    let cells = cells(styles, marks + texts.left_count());
    for (place, name) in parts.sheets.iter().enumerate() {
        writer.start_file(name, options)?;
        write!(
            writer,
            "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>{place}</t></is></c>{cells}</row></sheetData></worksheet>"
        )?;
    }
    let mut frame = excel::read_frame(writer.finish()?.get_ref(), styles)?;
    frame.texts.drain(..marks.min(frame.texts.len()));
    Ok(frame)
}

/// A number without a style, one in each style, and each shared text.
fn cells(styles: usize, texts: usize) -> String {
    let styles = (0..styles).map(|style| format!("<c s=\"{style}\"><v>1</v></c>"));
    let texts = (0..texts).map(|text| format!("<c t=\"s\"><v>{text}</v></c>"));
    std::iter::once("<c><v>1</v></c>".to_owned()).chain(styles).chain(texts).collect()
}
