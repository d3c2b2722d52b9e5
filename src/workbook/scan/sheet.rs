//! One sheet: what stands before its rows, the rows, and what stands behind them.

use std::io::Read;

use super::super::gather::Gatherer;
use super::super::limits::Limits;
use super::super::markup::ESCAPED;
use super::cursor::{Cursor, Stop};
use super::edges::{self, Edges};
use super::rows::Rows;
use super::window::Window;
use crate::workbook::excel::Styles;

/// Reads a sheet and gives its cells to the gatherer.
pub(super) fn read(
    part: impl Read,
    styles: &Styles,
    texts: &[String],
    gatherer: &mut Gatherer<'_>,
    limits: &Limits,
) -> Result<Edges, Stop> {
    let longest = usize::try_from(limits.text_bytes.saturating_mul(ESCAPED))?;
    let mut window = Window::new(part, longest);
    let (head, is_empty) = window.read(head)?;
    let mut rows = Rows::new(styles, texts, gatherer, longest);
    if !is_empty {
        while window.read(|cursor| rows.read(cursor))? {}
    }
    let (hidden, filled) = rows.finish();
    edges::read(&head, &window.rest()?, hidden, filled, limits)
}

/// What stands before the rows, and whether there are none.
fn head(cursor: &mut Cursor<'_>) -> Result<(String, bool), Stop> {
    let head = cursor.before(b"<sheetData")?.to_owned();
    cursor.expect(b"<sheetData")?;
    let is_empty = cursor.takes(b"/>")?;
    if !is_empty {
        cursor.expect(b">")?;
    }
    Ok((head, is_empty))
}
