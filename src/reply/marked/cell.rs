//! One cell of a copy: its value as it was sent, shown as it was shown.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, Formula, Worksheet, XlsxError};

use super::sheet::LONGEST_TEXT;
use crate::diag::Severity;
use crate::workbook::{Date, Value};

/// The errors that a cell can hold. The copy writes them as constants of its own, so that they are shown as errors.
const ERRORS: [&str; 7] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];
/// How a day is shown of whose own format nothing is known, or only a time of day.
const DAY: &str = "yyyy-mm-dd";
/// How a share is shown of whose own format nothing is known.
const SHARE: &str = "0.##%";

/// Writes a value; `number_format` is the sender's own, where it is known.
pub(super) fn put(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    severity: Option<Severity>,
    number_format: Option<&str>,
) -> Result<(), XlsxError> {
    let plain = format(severity);
    let shown = number_format.map_or_else(|| plain.clone(), |code| format(severity).set_num_format(code));
    match value {
        Value::Error(error) if ERRORS.contains(&error.as_str()) => {
            let constant = Formula::new(format!("={error}")).set_result(error.as_str());
            page.write_formula_with_format(row, column, constant, &plain)?
        }
        Value::Text(text) | Value::Error(text) => page.write_string_with_format(row, column, cut(text), &for_text(plain, text))?,
        Value::Uncalculated(_) => {
            let text = value.written();
            page.write_string_with_format(row, column, cut(&text), &for_text(plain, &text))?
        }
        Value::Number(number) => page.write_number_with_format(row, column, *number, &shown)?,
        Value::Share(part) => {
            let share = if number_format.is_some() { shown } else { plain.set_num_format(SHARE) };
            page.write_number_with_format(row, column, *part, &share)?
        }
        Value::Bool(truth) => page.write_boolean_with_format(row, column, *truth, &plain)?,
        Value::Date(date) => match stored(*date) {
            Some(day) => {
                let code = number_format.filter(|code| code.contains('d') || code.contains('y')).filter(|code| !code.contains('h'));
                page.write_datetime_with_format(row, column, day, &plain.set_num_format(code.unwrap_or(DAY)))?
            }
            // A day before 1900, which this format cannot store, is written out.
            None => page.write_string_with_format(row, column, value.written(), &plain)?,
        },
    };
    Ok(())
}

fn stored(date: Date) -> Option<ExcelDateTime> {
    u16::try_from(date.year).ok().and_then(|year| ExcelDateTime::from_ymd(year, date.month, date.day).ok())
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}

/// A text that looks like a formula stays a text, even when somebody edits its cell; one of several lines shows them all.
fn for_text(format: Format, text: &str) -> Format {
    let format = if text.contains('\n') { format.set_text_wrap() } else { format };
    if text.starts_with(['=', '+', '-', '@']) { format.set_quote_prefix() } else { format }
}

/// The colour of a cell by how much its worst finding matters.
pub(super) fn format(severity: Option<Severity>) -> Format {
    let format = Format::new();
    match severity {
        Some(Severity::Error) => format.set_background_color(Color::RGB(0x00FF_C7CE)),
        Some(Severity::Warning) => format.set_background_color(Color::RGB(0x00FF_EB9C)),
        Some(Severity::Note) | None => format,
    }
}
