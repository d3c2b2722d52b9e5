//! Goes through the records of an `.xls` before calamine does, and counts what calamine would make room for: it keeps every cell between the
//! first and the last of a sheet, a copy of a shared text for every cell that shows it, and writes out every formula, though
//! nobody asks for it.

use super::biff_record::{BEGINNING, END, SHEET, record};
use super::compound::cut_short;
use super::limits::{Limit, Limits};
use super::shared_lengths::shared_lengths;
use super::{Concealed, ReadError};

/// Rows and columns of the `.xls` grid.
const ROWS: u32 = 1 << 16;
const COLUMNS: u32 = 256;
/// Pieces of one record; a picture of 80 MB has as many.
const MOST_PIECES: usize = 10_000;
/// What a reader holds of a shared text, or of a cell, beside its letters.
const TEXT_BYTES: u64 = 40;
/// Bytes of UTF-8 that a unit of UTF-16 takes at most.
const UTF_8_BYTES: u64 = 3;

// The types of the records that matter, [MS-XLS] 2.3.
const FORMULA: u16 = 0x0006;
const NAME: u16 = 0x0018;
const PASSWORD: u16 = 0x002F;
const PIECE: u16 = 0x003C;
const MANY_NUMBERS: u16 = 0x00BD;
const MERGED: u16 = 0x00E5;
const SHARED_TEXTS: u16 = 0x00FC;
const SHARED_TEXT: u16 = 0x00FD;
const COLUMNS_SHOWN: u16 = 0x007D;
const FILTER: u16 = 0x009D;
const ROW: u16 = 0x0208;
const DIMENSIONS: u16 = 0x0200;
/// The records of cells; each has its row and column first.
const CELLS: [u16; 8] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, SHARED_TEXT, MANY_NUMBERS, FORMULA];

/// Checks the records about the whole workbook, which say where each sheet begins, and those of each sheet, whose hidden rows and columns it
/// gives.
pub(super) fn check(stream: &[u8], limits: &Limits) -> Result<Vec<Concealed>, ReadError> {
    let mut census = Census { limits, work: 0, area: 0, held: 0, merged: 0, lengths: Vec::new(), concealed: Concealed::default() };
    let mut concealed = Vec::new();
    for start in census.records(stream)? {
        let sheet = usize::try_from(start).ok().and_then(|start| stream.get(start..)).ok_or_else(cut_short)?;
        census.records(sheet)?;
        concealed.push(std::mem::take(&mut census.concealed));
    }
    Ok(concealed)
}

/// What has been counted in the whole workbook.
struct Census<'limits> {
    limits: &'limits Limits,
    work: u64,
    area: u64,
    held: u64,
    merged: u64,
    /// The units of UTF-16 of each shared text.
    lengths: Vec<u32>,
    /// The hidden rows and columns of the sheet at hand.
    concealed: Concealed,
}

/// Where the cells of a sheet lie, and how many there are.
#[derive(Default)]
struct Span {
    /// First row and column, last row and column.
    corners: Option<(u32, u32, u32, u32)>,
    cells: u64,
    declared: u64,
}

impl Span {
    fn add(&mut self, row: u32, first: u32, last: u32) {
        let (top, left, bottom, right) = self.corners.unwrap_or((row, first, row, last));
        self.corners = Some((top.min(row), left.min(first), bottom.max(row), right.max(last)));
        self.cells += u64::from(last - first) + 1;
    }

    /// The cells for which there must be room.
    fn area(&self) -> u64 {
        let spanned = self.corners.map_or(0, |(top, left, bottom, right)| u64::from(bottom - top + 1) * u64::from(right - left + 1));
        spanned.max(self.cells).max(self.declared)
    }
}

impl Census<'_> {
    /// Goes through records up to their end, and gives where the sheets begin that they name. Records without an end are refused.
    fn records(&mut self, stream: &[u8]) -> Result<Vec<u32>, ReadError> {
        let mut sheets = Vec::new();
        let mut span = Span::default();
        let mut rest = stream;
        let mut open = 0_u32;
        while let Some((kind, body, following)) = record(rest)? {
            self.add_work(body.len() as u64 + 4)?;
            match kind {
                BEGINNING => open += 1,
                // A sheet may hold a chart, which has records and an end of its own.
                END if open <= 1 => return self.add_area(&span).map(|()| sheets),
                END => open -= 1,
                PASSWORD => return Err(ReadError::PasswordProtected),
                SHEET => sheets.push(body.first_chunk().map(|start| u32::from_le_bytes(*start)).ok_or_else(cut_short)?),
                DIMENSIONS => span.declared = declared_area(body)?,
                NAME => self.add_work(square(body))?,
                MERGED => self.add_merged(body)?,
                SHARED_TEXTS => self.add_shared_texts(body, following)?,
                PIECE => {}
                ROW | COLUMNS_SHOWN | FILTER if open <= 1 => self.add_concealed(kind, body),
                _ if CELLS.contains(&kind) => self.add_cell(kind, body, &mut span)?,
                _ => {}
            }
            if kind != PIECE && pieces(following)?.len() > MOST_PIECES {
                return Err(ReadError::damaged(format_args!("a record in it has more than {MOST_PIECES} pieces")));
            }
            rest = following;
        }
        Err(cut_short())
    }

    /// Adds a hidden row (bit 5 of its flags) or hidden columns (bit 0 of theirs), [MS-XLS] 2.4.221 and 2.4.53.
    fn add_concealed(&mut self, kind: u16, body: &[u8]) {
        match (kind, body) {
            (FILTER, _) => self.concealed.filtered = true,
            (ROW, [low, high, _, _, _, _, _, _, _, _, _, _, flags, ..]) if flags & 0x20 != 0 => {
                let row = u32::from(u16::from_le_bytes([*low, *high]));
                self.concealed.add_rows(row, row);
            }
            (COLUMNS_SHOWN, [first_low, first_high, last_low, last_high, _, _, _, _, flags, ..]) if flags & 0x01 != 0 => {
                let number = |low: u8, high: u8| u32::from(u16::from_le_bytes([low, high]));
                self.concealed.add_columns(number(*first_low, *first_high), number(*last_low, *last_high));
            }
            _ => {}
        }
    }

    fn add_work(&mut self, steps: u64) -> Result<(), ReadError> {
        self.work = self.work.saturating_add(steps);
        Limit::Work.hold_counting(self.work, self.limits)
    }

    fn add_held(&mut self, bytes: u64) -> Result<(), ReadError> {
        self.held = self.held.saturating_add(bytes);
        Limit::ContentBytes.hold_counting(self.held, self.limits)
    }

    fn add_area(&mut self, span: &Span) -> Result<(), ReadError> {
        self.area += span.area();
        Limit::Area.hold(self.area, self.limits)
    }

    fn add_merged(&mut self, body: &[u8]) -> Result<(), ReadError> {
        self.merged += body.len() as u64 / 8;
        Limit::Merged.hold_counting(self.merged, self.limits)
    }

    fn add_shared_texts(&mut self, body: &[u8], following: &[u8]) -> Result<(), ReadError> {
        let mut all = vec![body];
        all.extend(pieces(following)?);
        self.lengths = shared_lengths(&all, self.limits)?;
        let letters: u64 = self.lengths.iter().map(|length| u64::from(*length)).sum();
        self.add_held(UTF_8_BYTES * letters + TEXT_BYTES * self.lengths.len() as u64)
    }

    fn add_cell(&mut self, kind: u16, body: &[u8], span: &mut Span) -> Result<(), ReadError> {
        let [row_low, row_high, low, high, after @ ..] = body else { return Ok(()) };
        let row = u32::from(u16::from_le_bytes([*row_low, *row_high]));
        let first = u32::from(u16::from_le_bytes([*low, *high]));
        // Six bytes a number, then the last column.
        let more = if kind == MANY_NUMBERS { (after.len() / 6).saturating_sub(1) } else { 0 };
        let last = first + u32::try_from(more).unwrap_or(COLUMNS);
        if last >= COLUMNS {
            return Err(ReadError::damaged("it has cells beyond the last column"));
        }
        span.add(row, first, last);
        Limit::Area.hold_counting(self.area + span.cells, self.limits)?;
        match (kind, after) {
            (FORMULA, _) => self.add_work(square(after))?,
            (SHARED_TEXT, [_, _, index @ ..]) => {
                let index = index.first_chunk().and_then(|index| usize::try_from(u32::from_le_bytes(*index)).ok());
                let length = index.and_then(|index| self.lengths.get(index)).copied().unwrap_or(0);
                self.add_held(UTF_8_BYTES * u64::from(length))?;
            }
            _ => {}
        }
        self.add_held(TEXT_BYTES)
    }
}

/// The work of writing a formula out: its text is shifted for each of its parts.
fn square(body: &[u8]) -> u64 {
    (body.len() as u64).pow(2)
}

/// The pieces of a record that did not fit into one, up to one too many.
fn pieces(mut bytes: &[u8]) -> Result<Vec<&[u8]>, ReadError> {
    let mut pieces = Vec::new();
    while let Some((PIECE, body, following)) = record(bytes)? {
        pieces.push(body);
        bytes = following;
        if pieces.len() > MOST_PIECES {
            break;
        }
    }
    Ok(pieces)
}

/// The cells that a sheet says it has, for which room is made before any is read.
fn declared_area(body: &[u8]) -> Result<u64, ReadError> {
    let short = |place: usize| u32::from(u16::from_le_bytes([body[place], body[place + 1]]));
    let long = |place: usize| short(place) + (short(place + 2) << 16);
    let (top, bottom, left, right) = match body.len() {
        10 => (short(0), short(2), short(4), short(6)),
        14.. => (long(0), long(4), short(8), short(10)),
        _ => return Ok(0),
    };
    if bottom > ROWS || right > COLUMNS || top > bottom.max(1) {
        return Err(ReadError::damaged("it has a sheet larger than the grid"));
    }
    Ok(u64::from((bottom.max(1)).saturating_sub(top)) * u64::from(right.saturating_sub(if left < right { left } else { 0 })))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, body: &[u8]) -> Vec<u8> {
        [&kind.to_le_bytes()[..], &u16::try_from(body.len()).unwrap().to_le_bytes(), body].concat()
    }

    /// A stream of one sheet with these records, after records of the workbook.
    fn stream(of_workbook: &[Vec<u8>], of_sheet: &[Vec<u8>]) -> Vec<u8> {
        let mut head = record(BEGINNING, &[]);
        head.extend(of_workbook.concat());
        let start = head.len() + 8 + 4;
        head.extend(record(SHEET, &u32::try_from(start).unwrap().to_le_bytes()));
        head.extend(record(END, &[]));
        [head, record(BEGINNING, &[]), of_sheet.concat(), record(END, &[])].concat()
    }

    fn outcome(of_workbook: &[Vec<u8>], of_sheet: &[Vec<u8>]) -> Result<(), ReadError> {
        check(&stream(of_workbook, of_sheet), &Limits::default()).map(|_| ())
    }

    fn limit(result: Result<(), ReadError>) -> Limit {
        match result.unwrap_err() {
            ReadError::TooLarge { limit, .. } => limit,
            other => panic!("{other}"),
        }
    }

    fn number_at(row: u16, column: u8) -> Vec<u8> {
        record(0x0203, &[&row.to_le_bytes()[..], &[column, 0, 0, 0], &[0; 8]].concat())
    }

    #[test]
    fn records_behind_a_password_are_not_interpreted() {
        let records = [record(BEGINNING, &[]), record(PASSWORD, &[1, 0]), vec![0xFF, 0xFF]].concat();
        assert_eq!(check(&records, &Limits::default()), Err(ReadError::PasswordProtected));
    }

    #[test]
    fn hidden_rows_and_columns_are_told() {
        let row = |row: u8, flags: u8| record(ROW, &[row, 0, 0, 0, 3, 0, 255, 0, 0, 0, 0, 0, flags, 1, 15, 0]);
        let columns = record(COLUMNS_SHOWN, &[2, 0, 3, 0, 0, 0, 15, 0, 1, 0]);
        let concealed = check(&stream(&[], &[columns, row(4, 0), row(5, 0x20), row(6, 0x20)]), &Limits::default());
        assert_eq!(concealed, Ok(vec![Concealed { rows: vec![(5, 6)], columns: vec![(2, 3)], filtered: false }]));
    }

    #[test]
    fn a_cell_beyond_the_last_column_is_refused() {
        let at = |column: u8| outcome(&[], &[record(0x0203, &[0, 0, 0, column, 0, 0])]);
        assert_eq!(at(0), Ok(()));
        assert_eq!(at(1), Err(ReadError::damaged("it has cells beyond the last column")));
        let many = record(MANY_NUMBERS, &[&[0, 0, 255, 0][..], &[0; 12], &[0, 1]].concat());
        assert_eq!(outcome(&[], &[many]), Err(ReadError::damaged("it has cells beyond the last column")));
    }

    #[test]
    fn a_sheet_larger_than_the_grid_is_refused() {
        let dimensions = |bottom: u32, right: u16| {
            let body = [&0_u32.to_le_bytes()[..], &bottom.to_le_bytes(), &0_u16.to_le_bytes(), &right.to_le_bytes(), &[0, 0]].concat();
            outcome(&[], &[record(DIMENSIONS, &body)])
        };
        assert_eq!(dimensions(100, 20), Ok(()));
        let beyond = Err(ReadError::damaged("it has a sheet larger than the grid"));
        assert_eq!(dimensions(65_537, 1), beyond);
        assert_eq!(dimensions(10, u16::MAX), beyond);
        assert_eq!(limit(dimensions(65_536, 256)), Limit::Area);
    }

    #[test]
    fn cells_in_opposite_corners_ask_for_too_much_room() {
        assert_eq!(limit(outcome(&[], &[number_at(0, 0), number_at(u16::MAX, 255)])), Limit::Area);
        assert_eq!(outcome(&[], &[number_at(0, 0), number_at(u16::MAX, 9)]), Ok(()));
    }

    #[test]
    fn a_long_shared_text_in_very_many_cells_is_too_much() {
        let text = record(SHARED_TEXTS, &[&[0; 8][..], &60_000_u16.to_le_bytes(), &[0], &vec![b' '; 60_000]].concat());
        let cell = record(SHARED_TEXT, &[0; 10]);
        assert_eq!(outcome(std::slice::from_ref(&text), &vec![cell.clone(); 1_000]), Ok(()));
        assert_eq!(limit(outcome(&[text], &vec![cell; 2_000])), Limit::ContentBytes);
    }

    #[test]
    fn long_formulas_are_counted_as_work() {
        let formula = record(FORMULA, &vec![0; 30_000]);
        assert_eq!(outcome(&[], std::slice::from_ref(&formula)), Ok(()));
        assert_eq!(limit(outcome(&[], &[formula.clone(), formula])), Limit::Work);
    }

    #[test]
    fn a_record_of_very_many_pieces_is_refused() {
        let pieces = record(PIECE, &[]).repeat(MOST_PIECES + 1);
        assert!(outcome(&[[record(SHARED_TEXTS, &[0; 8]), pieces].concat()], &[]).unwrap_err().to_string().contains("10000 pieces"));
    }
}
