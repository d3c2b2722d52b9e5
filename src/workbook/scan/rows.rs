//! The rows of a sheet.

use super::super::excel::{STEPS_PER_CELL, Styles};
use super::super::gather::Gatherer;
use super::super::{Concealed, Value};
use super::cell::{self, Content};
use super::cursor::{Cursor, Stop};
use crate::location::CellRef;

/// The rows of one sheet, as far as they have been read.
pub(super) struct Rows<'a, 'limits> {
    styles: &'a Styles,
    texts: &'a [String],
    gatherer: &'a mut Gatherer<'limits>,
    concealed: Concealed,
    /// Elements that hold a value.
    filled: u64,
    /// The row at hand, while one is open.
    row: Option<u32>,
    next_row: u32,
    column: u32,
    /// Bytes that an element may have at most.
    longest: usize,
}

/// One thing within the rows.
enum Item<'xml> {
    /// The row, where it is given; whether it is hidden, and whether it has no cells.
    Row {
        number: Option<u32>,
        hidden: bool,
        is_empty: bool,
    },
    EndOfRow,
    Cell(cell::Cell<'xml>),
    /// The end of all rows.
    End,
}

impl<'a, 'limits> Rows<'a, 'limits> {
    pub(super) fn new(styles: &'a Styles, texts: &'a [String], gatherer: &'a mut Gatherer<'limits>, longest: usize) -> Self {
        let concealed = Concealed::default();
        Self { styles, texts, gatherer, concealed, filled: 0, row: None, next_row: 0, column: 0, longest }
    }

    /// Reads on; tells whether the rows go on.
    pub(super) fn read(&mut self, cursor: &mut Cursor<'_>) -> Result<bool, Stop> {
        let item = item(cursor)?;
        if cursor.at() > self.longest {
            return Err(Stop::Unknown);
        }
        match (item, self.row) {
            (Item::Row { number, hidden, is_empty }, None) => self.begin_row(number, hidden, is_empty),
            (Item::EndOfRow, Some(_)) => self.row = None,
            (Item::Cell(cell), Some(row)) => self.add(row, cell)?,
            (Item::End, None) => return Ok(false),
            _ => return Err(Stop::Unknown),
        }
        Ok(true)
    }

    /// The hidden rows, and the number of elements that held a value.
    pub(super) fn finish(self) -> (Concealed, u64) {
        (self.concealed, self.filled)
    }

    fn begin_row(&mut self, number: Option<u32>, hidden: bool, is_empty: bool) {
        let row = number.unwrap_or(self.next_row);
        (self.next_row, self.column) = (row + 1, 0);
        if hidden {
            self.concealed.add_rows(row, row);
        }
        self.row = (!is_empty).then_some(row);
    }

    fn add(&mut self, row: u32, cell: cell::Cell<'_>) -> Result<(), Stop> {
        let (own_row, column) = cell.place.unwrap_or((row, self.column));
        if own_row != row {
            return Err(Stop::Unknown);
        }
        self.column = column + 1;
        self.gatherer.work(STEPS_PER_CELL)?;
        let value = match cell.content {
            Content::Nothing => return Ok(()),
            Content::Number(number) => self.styles.value(number, cell.style),
            Content::Shared(place) => Value::Text(self.texts.get(place as usize).ok_or(Stop::Unknown)?.clone()),
            Content::Text(text) => Value::Text(text.into_owned()),
            Content::Bool(truth) => Value::Bool(truth),
            Content::Error(shown) => Value::Error(shown.to_owned()),
        };
        self.filled += 1;
        Ok(self.gatherer.put(CellRef::new(row, column), value)?)
    }
}

fn item<'xml>(cursor: &mut Cursor<'xml>) -> Result<Item<'xml>, Stop> {
    cursor.skip_space()?;
    if cursor.takes(b"<c")? {
        Ok(Item::Cell(cell::read(cursor)?))
    } else if cursor.takes(b"</row>")? {
        Ok(Item::EndOfRow)
    } else if cursor.takes(b"<row")? {
        row(cursor)
    } else {
        cursor.expect(b"</sheetData>")?;
        Ok(Item::End)
    }
}

/// Attributes of a row. All but two say only how it looks.
const OF_ROWS: &str = "r hidden spans s customFormat ht customHeight outlineLevel collapsed thickTop thickBot ph x14ac:dyDescent";

/// The beginning of a row, from behind its `<row`.
fn row<'xml>(cursor: &mut Cursor<'xml>) -> Result<Item<'xml>, Stop> {
    let (mut number, mut hidden, mut seen) = (None, false, 0_u32);
    while let Some((name, value)) = cursor.attribute()? {
        let place = OF_ROWS.split(' ').position(|known| known == name).ok_or(Stop::Unknown)?;
        if seen & 1 << place != 0 {
            return Err(Stop::Unknown);
        }
        seen |= 1 << place;
        match (name, value) {
            ("r", _) => number = Some(cell::count(value).and_then(|row| row.checked_sub(1)).ok_or(Stop::Unknown)?),
            ("hidden", "1" | "true") => hidden = true,
            ("hidden", "0" | "false") => {}
            ("hidden", _) => return Err(Stop::Unknown),
            _ => {}
        }
    }
    Ok(Item::Row { number, hidden, is_empty: cursor.end_of_tag()? })
}
