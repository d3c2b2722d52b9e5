//! Text files with a separator between the columns, to a sheet whose rows are numbered as spreadsheet programs show them.

use ::csv::{ByteRecord, Position, ReaderBuilder};

use super::gather::Gatherer;
use super::limits::Limits;
use super::{Declared, ReadError, Reading, Remark, Value, Workbook, encoding, guard, quotes, separator};
use crate::location::CellRef;

/// The errors of spreadsheet programs, as they are shown in every language that keeps the English ones, and in German.
const ERRORS: [&str; 9] = ["#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#BEZUG!", "#WERT!", "#ZAHL!"];

/// The value of a cell from the text that it shows. A spreadsheet program that saves a table as text writes its error cells as they are shown;
/// `#N/A` says that there is no value.
pub(super) fn shown(text: &str) -> Value {
    let is_error = text.starts_with('#') && ERRORS.contains(&text.trim());
    if is_error { Value::Error(text.trim().to_owned()) } else { Value::Text(text.to_owned()) }
}

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
    let mut table = Table { text: table, separator, row: first_row, first_letter: None, broken_quotes: None };
    let mut gatherer = Gatherer::new(limits);
    table.read_into(&mut gatherer)?;
    let sheet = gatherer.finish_sheet(String::new(), false, Vec::new())?;
    let guess =
        decoded.guessed.zip(table.first_letter).map(|(encoding, (cell, example))| Remark::EncodingGuessed { encoding, example, cell });
    let quotes = table.broken_quotes.map(|(cell, cells)| Remark::QuotesNotDoubled { cell, cells });
    let remarks = decoded.remark.into_iter().chain(guess).chain(quotes).collect();
    Ok(Reading { workbook: Workbook { sheets: vec![sheet] }, remarks })
}

struct Table<'text> {
    text: &'text str,
    separator: u8,
    /// The row that comes next.
    row: u32,
    /// The first cell with a letter outside ASCII, and its text.
    first_letter: Option<(CellRef, String)>,
    /// The first cell in which text follows a closed quotation mark, and how many there are.
    broken_quotes: Option<(CellRef, usize)>,
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
            let broken = quotes::broken_fields(&self.text[start.min(end)..end], self.separator);
            for (column, field) in (0..).zip(&record) {
                let broken = broken.iter().find(|(place, _)| *place == column);
                if let Some((_, raw)) = broken {
                    let cell = CellRef::new(self.row, column);
                    self.broken_quotes = self.broken_quotes.map_or(Some((cell, 1)), |(first, cells)| Some((first, cells + 1)));
                    self.put_field(cell, raw.as_bytes(), gatherer)?;
                } else if !field.is_empty() {
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
        gatherer.put(cell, shown(text))
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
