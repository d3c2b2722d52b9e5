//! A workbook of one sheet in the old Excel format, BIFF8 ([MS-XLS]).

use super::{compound_file, xls_styles};
use crate::sheet::{Book, Cell, Line, Sheet};

/// One record: its number and its data.
pub(super) struct Record(Vec<u8>);

impl Record {
    pub(super) fn new(number: u16, data: &[u8]) -> Self {
        assert!(data.len() <= 8224, "a longer record would have to be continued");
        let length = u16::try_from(data.len()).expect("8224 fits");
        Self([&number.to_le_bytes(), &length.to_le_bytes(), data].concat())
    }

    fn of_words(number: u16, words: &[u16]) -> Self {
        Self::new(number, &words.iter().copied().flat_map(u16::to_le_bytes).collect::<Vec<_>>())
    }

    fn of_cell(number: u16, (row, column, format): (u16, u16, u16), value: &[u8]) -> Self {
        let place = [row, column, format].into_iter().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        Self::new(number, &[&place, value].concat())
    }
}

/// The bytes of the file.
pub(crate) fn write(book: &Book) -> Vec<u8> {
    let [sheet] = book.sheets.as_slice() else { unreachable!("the sender of this format has one sheet") };
    let mut texts = Vec::new();
    let page = join(page(sheet, &mut texts));
    let strings = shared_strings(&texts);
    // The length does not depend on the offset, so it is written once to be measured and once to be kept.
    let offset = join(globals(sheet, &strings, 0)).len();
    let globals = globals(sheet, &strings, u32::try_from(offset).expect("a made workbook is small"));
    compound_file::write("Workbook", [join(globals), page].concat())
}

fn join(records: Vec<Record>) -> Vec<u8> {
    records.into_iter().flat_map(|record| record.0).collect()
}

/// The records that begin a stream: version 8, and what kind of stream it is.
fn begin(kind: u16) -> Record {
    Record::of_words(0x0809, &[0x0600, kind, 0x0DBB, 0x07CC, 0x00C1, 0, 0x0306, 0])
}

fn end() -> Record {
    Record::new(0x000A, &[])
}

fn globals(sheet: &Sheet, strings: &[u8], offset: u32) -> Vec<Record> {
    let mut records = vec![
        begin(0x0005),
        Record::of_words(0x0042, &[1200]),
        Record::of_words(0x003D, &[360, 270, 20000, 10000, 0x38, 0, 0, 1, 600]),
        Record::of_words(0x0022, &[0]),
    ];
    records.extend(xls_styles::records());
    let name = [&[u8::try_from(sheet.name.chars().count()).expect("the name is short")], characters(&sheet.name).as_slice()].concat();
    records.push(Record::new(0x0085, &[&offset.to_le_bytes(), [0, 0].as_slice(), &name].concat()));
    records.push(Record::new(0x00FC, strings));
    records.push(end());
    records
}

/// The table of texts: how often they are used, how many there are, and each one with its length.
fn shared_strings(texts: &[&str]) -> Vec<u8> {
    let count = u32::try_from(texts.len()).expect("a made workbook is small").to_le_bytes();
    let mut data = [count, count].concat();
    for text in texts {
        data.extend(u16::try_from(text.encode_utf16().count()).expect("a text is short").to_le_bytes());
        data.extend(characters(text));
    }
    data
}

/// A flag and the characters: one byte each where Latin-1 is enough, two where it is not.
pub(super) fn characters(text: &str) -> Vec<u8> {
    let bytes: Result<Vec<u8>, _> = text.chars().map(|character| u8::try_from(u32::from(character))).collect();
    match bytes {
        Ok(bytes) => [[0].as_slice(), &bytes].concat(),
        Err(_) => std::iter::once(1).chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
    }
}

fn page<'sheet>(sheet: &'sheet Sheet, texts: &mut Vec<&'sheet str>) -> Vec<Record> {
    let width = u16::try_from(sheet.widths.len()).expect("a made sheet is narrow");
    let mut records = vec![
        begin(0x0010),
        // Fit to the width of one page, landscape.
        Record::of_words(0x0081, &[0x05C1]),
        Record::new(0x00A1, &page_setup()),
    ];
    for (column, characters) in (0..).zip(&sheet.widths) {
        records.push(Record::of_words(0x007D, &[column, column, characters * 256, 15, 0, 0]));
    }
    records.push(Record::of_words(0x0200, &[0, 0, sheet.next_row(), 0, 0, width, 0]));
    // Widths are given in 256ths of a character, heights in twentieths of a point.
    for (row, line) in (0..).zip(&sheet.lines) {
        if let Some(height) = sheet.height(line) {
            records.push(Record::of_words(0x0208, &[row, 0, width, height * 20, 0, 0, 0x0140, 15]));
        }
    }
    for (row, line) in (0..).zip(&sheet.lines) {
        write_line(&mut records, row, line, sheet.widths.len(), texts);
    }
    records.push(Record::of_words(0x023E, &[0x06B6, 0, 0, 64, 0, 0, 0, 0, 0]));
    let count = u16::try_from(sheet.merged.len()).expect("there are few merged cells");
    let merged = sheet.merged.iter().flat_map(|merged| [merged.first.0, merged.last.0, merged.first.1, merged.last.1]);
    records.push(Record::of_words(0x00E5, &std::iter::once(count).chain(merged).collect::<Vec<_>>()));
    records.push(end());
    records
}

fn page_setup() -> Vec<u8> {
    let words = |words: &[u16]| words.iter().copied().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let margin = 0.5_f64.to_le_bytes();
    [words(&[9, 100, 1, 1, 0, 0, 600, 600]).as_slice(), &margin, &margin, &words(&[1])].concat()
}

fn write_line<'sheet>(records: &mut Vec<Record>, row: u16, line: &'sheet Line, width: usize, texts: &mut Vec<&'sheet str>) {
    let width = if line.kind.is_table() { width } else { line.cells.len() };
    for column in 0..width {
        let cell = line.cells.get(column).unwrap_or(&Cell::Empty);
        let place = (row, u16::try_from(column).expect("a made sheet is narrow"), xls_styles::format_of(line.kind, cell));
        records.push(match cell {
            Cell::Empty => Record::of_cell(0x0201, place, &[]),
            Cell::Text(text) | Cell::TextNumber(text) => {
                texts.push(text);
                let index = u32::try_from(texts.len() - 1).expect("a made workbook is small");
                Record::of_cell(0x00FD, place, &index.to_le_bytes())
            }
            Cell::Number(value, _) | Cell::Sum { value, .. } => Record::of_cell(0x0203, place, &value.to_le_bytes()),
            Cell::Month { .. } | Cell::Day { .. } => unreachable!("the sender of this format gives no dates"),
        });
    }
}
