//! Bytes to cells: file formats, encodings, the two date systems, merged and hidden cells.
//!
//! Every cell keeps its absolute address. A sheet is kept sparse, row by row, so that one cell in A1 and one in
//! XFD1048576 cost two cells.

mod alphabet;
mod appearance;
mod archive;
mod biff;
mod biff_record;
mod compound;
mod concealed;
mod csv;
mod date;
mod encoding;
mod error;
mod excel;
mod format;
mod gather;
mod guard;
mod html;
mod html_text;
mod limits;
mod markup;
mod merged;
mod ods;
mod panics;
mod quotes;
mod raised;
mod relations;
mod remark;
mod scan;
mod separator;
mod shared_lengths;
#[cfg(test)]
mod tests;
mod traces;
mod xlsb;
mod xlsx_rest;

pub use appearance::{Appearance, appearance};
pub use concealed::Concealed;
pub use error::ReadError;
pub use format::Format;
pub use limits::{Limit, Limits};
pub use merged::{Merged, MergedAreas};
pub use panics::is_reading;
pub use remark::Remark;

use crate::location::CellRef;
use archive::Archive;
use format::Container;
use gather::Gatherer;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, four digits.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// What a cell holds, as the file stores it; text is not interpreted here.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as written, with its spaces.
    Text(String),
    /// A stored number, as the double of the file.
    Number(f64),
    /// A number that the file formats as a date; both date systems are resolved, a time of day is dropped.
    Date(Date),
    /// A stored number that the file shows in per cent: 0.5 for `50 %`.
    Share(f64),
    /// A formula of which the file has no value, as written without its equals sign; nobody has calculated it.
    Uncalculated(String),
    /// A truth value.
    Bool(bool),
    /// An error such as `#REF!`, as shown.
    Error(String),
}

impl Value {
    /// The value as a message quotes it: a number as its shortest decimal, a date by year, month and day.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Text(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Share(part) => format!("{} %", per_cent(*part)),
            Self::Uncalculated(formula) => format!("={formula}"),
            Self::Date(date) => format!("{:04}-{:02}-{:02}", date.year, date.month, date.day),
            Self::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
            Self::Error(shown) => shown.clone(),
        }
    }
}

/// A share in per cent, as the shortest decimal of its double says it: 0.07 is 7, and not 7.000000000000001.
fn per_cent(part: f64) -> String {
    let shown = format!("{part}");
    let (whole, decimals) = shown.split_once('.').unwrap_or((&shown, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
    let mut decimals = decimals.to_owned();
    while decimals.len() < 2 {
        decimals.push('0');
    }
    let (moved, rest) = decimals.split_at(2);
    let whole = format!("{whole}{moved}");
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

/// One row of a sheet: its cells from left to right, empty ones left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Zero-based row of the sheet.
    pub index: u32,
    /// Zero-based column and value, in order of the columns.
    pub cells: Vec<(u32, Value)>,
}

impl Row {
    /// What stands in a column.
    #[must_use]
    pub fn get(&self, column: u32) -> Option<&Value> {
        let place = self.cells.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        Some(&self.cells[place].1)
    }
}

/// One sheet; a text file has one with an empty name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name as written.
    pub name: String,
    /// Whether the sender hid it.
    pub hidden: bool,
    /// Its rows that hold anything, in order.
    pub rows: Vec<Row>,
    /// Its merged areas, in order.
    pub merged: MergedAreas,
    /// Its rows and columns that the sender hid; they are read like the others.
    pub concealed: Concealed,
}

impl Sheet {
    /// What stands in a cell itself; a cell covered by a merged rectangle is empty.
    #[must_use]
    pub fn get(&self, cell: CellRef) -> Option<&Value> {
        let place = self.rows.binary_search_by_key(&cell.row, |row| row.index).ok()?;
        self.rows[place].get(cell.column)
    }

    /// The merged area that covers a cell.
    #[must_use]
    pub fn merged_at(&self, cell: CellRef) -> Option<&Merged> {
        self.merged.at(cell)
    }
}

/// A spreadsheet file as read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Workbook {
    /// Its sheets in their order.
    pub sheets: Vec<Sheet>,
}

/// What the definition declares about a text file, where its bytes do not tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Declared {
    /// The name of its encoding, such as `windows-1252`.
    pub encoding: Option<String>,
    /// The character between its columns.
    pub separator: Option<char>,
}

/// A file as read, and what was noticed about it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// Its cells.
    pub workbook: Workbook,
    /// What was noticed.
    pub remarks: Vec<Remark>,
}

/// Reads a file. Its format is recognised from its bytes; its name is only compared with it.
pub fn read(name: &str, bytes: &[u8], declared: &Declared, limits: &Limits) -> Result<Reading, ReadError> {
    read_by(scan::read, name, bytes, declared, limits)
}

/// The same without the fast reader of `.xlsx`, which is judged by it.
pub fn read_by_calamine(name: &str, bytes: &[u8], declared: &Declared, limits: &Limits) -> Result<Reading, ReadError> {
    read_by(|_, _| None, name, bytes, declared, limits)
}

/// What the fast reader makes of an `.xlsx`; nothing where it does not know all of the file.
#[must_use]
pub fn scanned(bytes: &[u8], limits: &Limits) -> Option<Workbook> {
    let mut archive = Archive::open(bytes, limits).ok()?;
    if format::of_archive(&mut archive) == Ok(Format::Xlsx) { scan::read(&mut archive, limits) } else { None }
}

fn read_by(scan: Scan, name: &str, bytes: &[u8], declared: &Declared, limits: &Limits) -> Result<Reading, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    Limit::FileBytes.hold(bytes.len() as u64, limits)?;
    let (format, mut reading) = panics::caught(|| read_content(scan, bytes, declared, limits))?;
    if let Some(ending) = format.misleading_ending(name) {
        reading.remarks.insert(0, Remark::EndingMisleads { ending, format });
    }
    Ok(reading)
}

/// A reader that gives nothing where it does not know everything.
type Scan = fn(&mut Archive<'_>, &Limits) -> Option<Workbook>;

fn read_content(scan: Scan, bytes: &[u8], declared: &Declared, limits: &Limits) -> Result<(Format, Reading), ReadError> {
    let (format, workbook) = match format::container(bytes) {
        Container::Zip => {
            let mut archive = Archive::open(bytes, limits)?;
            let format = format::of_archive(&mut archive)?;
            let scanned = if format == Format::Xlsx { scan(&mut archive, limits) } else { None };
            if let Some(workbook) = scanned {
                (format, workbook)
            } else {
                let held = archive.check(limits)?;
                (format, read_archive(format, bytes, &mut archive, Gatherer::holding(held, limits)?)?)
            }
        }
        Container::CompoundFile => {
            let concealed = compound::check(bytes, limits)?;
            (Format::Xls, excel::read_xls(bytes, Gatherer::new(limits), concealed)?)
        }
        Container::Plain => {
            let format = format::of_plain(bytes)?;
            let reading = match format {
                Format::Ods => Reading { workbook: ods::read_flat(bytes, limits)?, remarks: Vec::new() },
                Format::Html => html::read(bytes, declared, limits)?,
                Format::Xlsx | Format::Xlsb | Format::Xls | Format::Text => csv::read(bytes, declared, limits)?,
            };
            return Ok((format, reading));
        }
    };
    Ok((format, Reading { workbook, remarks: Vec::new() }))
}

fn read_archive(format: Format, bytes: &[u8], archive: &mut Archive<'_>, mut gatherer: Gatherer<'_>) -> Result<Workbook, ReadError> {
    match format {
        Format::Ods => ods::read(archive, gatherer),
        Format::Xlsb => {
            relations::check(archive, "xl/_rels/workbook.bin.rels")?;
            xlsb::count_shared_texts(archive, &mut gatherer)?;
            let omitted = xlsb::omitted(archive, &mut gatherer)?;
            excel::read_xlsb(bytes, gatherer, &omitted)
        }
        Format::Xlsx | Format::Xls | Format::Text | Format::Html => {
            relations::check_sheets(archive)?;
            let rests = xlsx_rest::read(archive)?;
            excel::read_xlsx(bytes, gatherer, rests)
        }
    }
}
