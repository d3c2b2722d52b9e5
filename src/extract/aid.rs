//! Sheets of a template that hold explanations, an example or lists, but no reporting.

use crate::workbook::{Sheet, Value};

/// The first cell of such a sheet begins with this.
pub const AID: &str = "STEP-TEMPLATE · ";

/// Whether a sheet says of itself that it holds no reporting.
#[must_use]
pub fn is_aid(sheet: &Sheet) -> bool {
    let first = sheet.rows.first().filter(|row| row.index == 0).and_then(|row| row.get(0));
    matches!(first, Some(Value::Text(text)) if text.starts_with(AID))
}
