//! Text files with a separator between the columns, to a sheet whose rows are numbered as spreadsheet programs show them.

use ::csv::{ByteRecord, Position, ReaderBuilder};

use super::gather::Gatherer;
use super::limits::Limits;
use super::{Declared, ReadError, Reading, Remark, Value, Workbook, encoding, guard, separator};
use crate::location::CellRef;

/// Reads a text table.
pub(super) fn read(bytes: &[u8], declared: &Declared, limits: &Limits) -> Result<Reading, ReadError> {
    guard::check_bytes(bytes, limits)?;
    let decoded = encoding::decode(bytes, declared.encoding.as_deref())?;
    let text = decoded.text.as_ref();
    let inside = separator::declared_inside(text);
    // The line that declares the separator is no data, but it is the first row in LibreOffice, so the rest keeps its place.
    let (first_row, table) = inside.map_or((0, text), |(_, length)| (1, &text[length..]));
    let character = match declared.separator.or(inside.map(|(character, _)| character)) {
        Some(character) => character,
        None => separator::recognise(table)?,
    };
    let separator = u8::try_from(character)
        .ok()
        .filter(|byte| byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r'))
        .ok_or(ReadError::SeparatorNotUsable { declared: character })?;
    guard::check_lines(table, separator, limits)?;
    let mut table = Table { text: table, separator, row: first_row, first_letter: None };
    let mut gatherer = Gatherer::new(limits);
    table.read_into(&mut gatherer)?;
    let sheet = gatherer.finish_sheet(String::new(), false, Vec::new())?;
    let guess =
        decoded.guessed.zip(table.first_letter).map(|(encoding, (cell, example))| Remark::EncodingGuessed { encoding, example, cell });
    Ok(Reading { workbook: Workbook { sheets: vec![sheet] }, remarks: decoded.remark.into_iter().chain(guess).collect() })
}

struct Table<'text> {
    text: &'text str,
    separator: u8,
    /// The row that comes next.
    row: u32,
    /// The first cell with a letter outside ASCII, and its text.
    first_letter: Option<(CellRef, String)>,
}

impl Table<'_> {
    fn read_into(&mut self, gatherer: &mut Gatherer<'_>) -> Result<(), ReadError> {
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(self.separator).from_reader(self.text.as_bytes());
        let mut record = ByteRecord::new();
        let mut end_of_last = 0;
        loop {
            if !reader.read_byte_record(&mut record).map_err(ReadError::damaged)? {
                return Ok(());
            }
            let start = self.skip_blank_lines(end_of_last);
            let end = byte_offset(reader.position());
            if end >= self.text.len() {
                self.check_quotes(start)?;
            }
            for (column, field) in (0..).zip(&record) {
                if !field.is_empty() {
                    self.put_field(CellRef::new(self.row, column), field, gatherer)?;
                }
            }
            self.row = self.row.saturating_add(1);
            end_of_last = end;
        }
    }

    fn put_field(&mut self, cell: CellRef, field: &[u8], gatherer: &mut Gatherer<'_>) -> Result<(), ReadError> {
        let text = str::from_utf8(field).expect("a field of a text ends at ASCII characters, so it is text");
        if self.first_letter.is_none() && !text.is_ascii() {
            self.first_letter = Some((cell, text.trim().to_owned()));
        }
        gatherer.put(cell, Value::Text(text.to_owned()))
    }

    /// Counts the blank lines from an offset on, which the tokeniser passes over although they are rows, and gives the
    /// offset of the record that follows.
    fn skip_blank_lines(&mut self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut place = from;
        // A record that ends with `\r\n` is given as soon as its `\r` is seen.
        if place > 0 && bytes.get(place - 1..=place) == Some(b"\r\n") {
            place += 1;
        }
        loop {
            match bytes.get(place..) {
                Some([b'\r', b'\n', ..]) => place += 2,
                Some([b'\r' | b'\n', ..]) => place += 1,
                _ => return place,
            }
            self.row = self.row.saturating_add(1);
        }
    }

    /// Refuses a quotation mark that is never closed: it would swallow all rows up to the end, so it can only stand in
    /// the last record.
    fn check_quotes(&self, start: usize) -> Result<(), ReadError> {
        let mut column = 0;
        let mut quoted = false;
        let mut at_start = true;
        let mut characters = self.text.as_bytes()[start..].iter().copied().peekable();
        while let Some(byte) = characters.next() {
            if quoted {
                // A doubled mark belongs to the text.
                quoted = byte != b'"' || characters.next_if_eq(&b'"').is_some();
                continue;
            }
            quoted = byte == b'"' && at_start;
            at_start = byte == self.separator;
            column += u32::from(at_start);
        }
        if quoted { Err(ReadError::QuoteNotClosed { cell: CellRef::new(self.row, column) }) } else { Ok(()) }
    }
}

fn byte_offset(position: &Position) -> usize {
    usize::try_from(position.byte()).expect("the text is in memory, so its offsets fit")
}
