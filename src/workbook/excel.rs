//! Excel's three formats, through calamine; no other file names it.
//!
//! Cells are read one after the other and never as calamine's `Range`, which makes room for every cell between the first
//! and the last; for `.xls`, whose grid is small, calamine offers nothing else.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, ExcelDateTimeType, Reader, SheetType, SheetVisible, Style, Xls, XlsError, Xlsb, XlsbError,
    Xlsx, XlsxError,
};

use super::gather::Gatherer;
use super::xlsb::Omitted;
use super::xlsx_rest::Rest;
use super::{Concealed, Date, Merged, ReadError, Sheet, Value, Workbook, date};
use crate::location::CellRef;

/// What a cell costs, filled or not, in the steps of [`Limits::work`](super::Limits::work).
pub(super) const STEPS_PER_CELL: u64 = 20;

/// What a number format shows a stored number as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// As a number or a day; calamine tells the two apart.
    Plainly,
    /// As a time of day or a duration.
    AsTime,
    /// In per cent.
    AsShare,
}

/// Reads an `.xlsx` workbook; `rests` has what calamine leaves out of its sheets.
pub(super) fn read_xlsx(bytes: &[u8], mut gatherer: Gatherer<'_>, mut rests: Vec<Rest>) -> Result<Workbook, ReadError> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut workbook = Workbook::default();
    for (name, hidden) in worksheets(file.sheets_metadata())? {
        let mut reader = file.worksheet_cells_reader(&name)?;
        let styles = shown(reader.styles());
        let mut rest = rests.iter().position(|rest| rest.sheet == name).map(|at| rests.swap_remove(at)).unwrap_or_default();
        while let Some((cell, style)) = reader.next_cell_with_style_id()? {
            gatherer.work(STEPS_PER_CELL)?;
            let place = place(cell.get_position());
            let shown = styles.get(style).copied().unwrap_or(Shown::Plainly);
            let raised = if rest.raised.is_empty() { None } else { rest.raised.remove(&place).map(Value::Text) };
            if let Some(value) = raised.or_else(|| value(cell.get_value(), shown)) {
                gatherer.put(place, value)?;
            }
        }
        drop(reader);
        for (place, formula) in rest.uncalculated {
            gatherer.put(place, Value::Uncalculated(formula))?;
        }
        let merged = file.merge_cells_by_sheet_name(&name)?.into_iter().map(merged).collect();
        let sheet = gatherer.finish_sheet(name, hidden, merged)?;
        workbook.sheets.push(Sheet { concealed: rest.concealed, ..sheet });
    }
    Ok(workbook)
}

fn shown(styles: &[Style]) -> Vec<Shown> {
    styles.iter().map(|style| style.number_format.as_ref().map_or(Shown::Plainly, |format| shown_by(&format.format_code))).collect()
}

fn shown_by(format: &str) -> Shown {
    if date::shows_time_only(format) {
        Shown::AsTime
    } else if date::shows_per_cent(format) {
        Shown::AsShare
    } else {
        Shown::Plainly
    }
}

/// What a workbook says of its sheets and styles.
pub(super) struct Frame {
    /// The sheets that have cells, in their order.
    pub(super) sheets: Vec<FramedSheet>,
    pub(super) styles: Styles,
    /// The texts of the cells behind those of the styles.
    pub(super) texts: Vec<String>,
}

/// A sheet of a frame.
pub(super) struct FramedSheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    /// The number that its first cell has as text.
    pub(super) part: Option<usize>,
}

/// What the styles of a workbook make of the number of a cell.
pub(super) struct Styles {
    without: Form,
    by_number: Vec<Form>,
}

/// What becomes of a number.
#[derive(Clone, Copy)]
enum Form {
    Number,
    Share,
    /// A day, where it can be one, counted from 1900 or from 1904.
    Day {
        from_1904: bool,
    },
}

impl Styles {
    /// The value of a number that a cell of this style has.
    pub(super) fn value(&self, number: f64, style: Option<u32>) -> Value {
        let form = style.map_or(self.without, |style| self.by_number.get(style as usize).copied().unwrap_or(Form::Number));
        match form {
            Form::Number => Value::Number(number),
            Form::Share => Value::Share(number),
            Form::Day { from_1904 } => {
                day(&ExcelDateTime::new(number, ExcelDateTimeType::DateTime, from_1904)).map_or(Value::Number(number), Value::Date)
            }
        }
    }
}

/// Reads a workbook in each sheet of which a number as text stands first, then a number without a style, then so many numbers in the styles from the
/// first on, and then texts.
pub(super) fn read_frame(bytes: &[u8], styles: usize) -> Result<Frame, ReadError> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let from_1904 = file.has_1904_epoch();
    let mut frame = Frame { sheets: Vec::new(), styles: Styles { without: Form::Number, by_number: Vec::new() }, texts: Vec::new() };
    for (name, hidden) in worksheets(file.sheets_metadata())? {
        let mut reader = file.worksheet_cells_reader(&name)?;
        let shown = shown(reader.styles());
        let mut next = || -> Result<Option<(DataRef<'_>, Shown)>, ReadError> {
            let next = reader.next_cell_with_style_id()?;
            Ok(next.map(|(cell, style)| (cell.get_value().clone(), shown.get(style).copied().unwrap_or(Shown::Plainly))))
        };
        let part = next()?.and_then(|(data, _)| text(&data)?.parse().ok());
        if frame.sheets.is_empty() {
            let mut form =
                || -> Result<Form, ReadError> { Ok(next()?.map_or(Form::Number, |(data, shown)| form(&data, shown, from_1904))) };
            frame.styles.without = form()?;
            frame.styles.by_number = (0..styles).map(|_| form()).collect::<Result<_, _>>()?;
            while let Some((data, _)) = next()? {
                frame.texts.push(text(&data).unwrap_or_default());
            }
        }
        frame.sheets.push(FramedSheet { name, hidden, part });
    }
    Ok(frame)
}

fn text(data: &DataRef<'_>) -> Option<String> {
    match data {
        DataRef::String(text) => Some(text.clone()),
        DataRef::SharedString(text) => Some((*text).to_owned()),
        _ => None,
    }
}

/// What becomes of numbers of which calamine gives one as this.
fn form(data: &DataRef<'_>, shown: Shown, from_1904: bool) -> Form {
    match data {
        DataRef::DateTime(moment) if shown != Shown::AsTime && !moment.is_duration() => Form::Day { from_1904 },
        DataRef::Float(_) if shown == Shown::AsShare => Form::Share,
        _ => Form::Number,
    }
}

/// Reads an `.xlsb` workbook; `omitted` has what calamine leaves out of each sheet.
pub(super) fn read_xlsb(bytes: &[u8], mut gatherer: Gatherer<'_>, omitted: &[Omitted]) -> Result<Workbook, ReadError> {
    let mut file: Xlsb<_> = Xlsb::new(Cursor::new(bytes))?;
    let mut workbook = Workbook::default();
    for (name, hidden) in worksheets(file.sheets_metadata())? {
        let mut reader = file.worksheet_cells_reader(&name)?;
        while let Some(cell) = reader.next_cell()? {
            gatherer.work(STEPS_PER_CELL)?;
            if let Some(value) = value(cell.get_value(), Shown::Plainly) {
                gatherer.put(place(cell.get_position()), value)?;
            }
        }
        let omitted = omitted.iter().find(|omitted| omitted.sheet == name);
        for (cell, error) in omitted.iter().flat_map(|omitted| &omitted.errors) {
            gatherer.put(*cell, Value::Error((*error).to_owned()))?;
        }
        let merged = omitted.map(|omitted| omitted.merged.clone()).unwrap_or_default();
        let concealed = omitted.map(|omitted| omitted.concealed.clone()).unwrap_or_default();
        workbook.sheets.push(Sheet { concealed, ..gatherer.finish_sheet(name, hidden, merged)? });
    }
    Ok(workbook)
}

/// Reads an `.xls` workbook; `concealed` has the hidden rows and columns of each of its sheets, charts included.
pub(super) fn read_xls(bytes: &[u8], mut gatherer: Gatherer<'_>, mut concealed: Vec<Concealed>) -> Result<Workbook, ReadError> {
    let mut file: Xls<_> = Xls::new(Cursor::new(bytes))?;
    let mut workbook = Workbook::default();
    for (name, hidden) in worksheets(file.sheets_metadata())? {
        let range = file.worksheet_range(&name)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            let cell = CellRef::new(absolute(first_row, row), absolute(first_column, column));
            if let Some(value) = value(&by_reference(data), Shown::Plainly) {
                gatherer.put(cell, value)?;
            }
        }
        let merged = file.merge_cells_by_sheet_name(&name)?.into_iter().map(merged).collect();
        let place = file.sheets_metadata().iter().position(|sheet| sheet.name == name);
        let concealed = place.and_then(|place| concealed.get_mut(place)).map(std::mem::take).unwrap_or_default();
        workbook.sheets.push(Sheet { concealed, ..gatherer.finish_sheet(name, hidden, merged)? });
    }
    Ok(workbook)
}

/// The sheets that have cells, and whether each is hidden. Charts, macros and dialogs have none.
fn worksheets(sheets: &[calamine::Sheet]) -> Result<Vec<(String, bool)>, ReadError> {
    let mut names = BTreeSet::new();
    if let Some(twice) = sheets.iter().find(|sheet| !names.insert(&sheet.name)) {
        return Err(ReadError::damaged(format_args!("it has two sheets named `{}`", twice.name)));
    }
    let worksheets = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    Ok(worksheets.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect())
}

fn place((row, column): (u32, u32)) -> CellRef {
    CellRef::new(row, column)
}

fn absolute(first: u32, offset: usize) -> u32 {
    first + u32::try_from(offset).expect("the grid of .xls has fewer rows and columns than u32 counts")
}

fn merged(area: Dimensions) -> Merged {
    Merged { first: place(area.start), last: place(area.end) }
}

fn by_reference(data: &Data) -> DataRef<'_> {
    match data {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn value(data: &DataRef<'_>, shown: Shown) -> Option<Value> {
    Some(match data {
        #[expect(clippy::cast_precision_loss, reason = "a workbook stores every number as a double; calamine only drops its point")]
        DataRef::Int(number) => number_shown(*number as f64, shown),
        DataRef::Float(number) => number_shown(*number, shown),
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Bool(truth) => Value::Bool(*truth),
        DataRef::DateTime(moment) if shown == Shown::AsTime => Value::Number(moment.as_f64()),
        DataRef::DateTime(moment) => day(moment).map_or(Value::Number(moment.as_f64()), Value::Date),
        DataRef::DateTimeIso(text) => Date::from_iso(text).map_or_else(|| Value::Text(text.clone()), Value::Date),
        DataRef::DurationIso(text) => date::days_of_duration(text).map_or_else(|| Value::Text(text.clone()), Value::Number),
        DataRef::Error(error) => Value::Error(error.to_string()),
        DataRef::Empty => return None,
    })
}

fn number_shown(number: f64, shown: Shown) -> Value {
    if shown == Shown::AsShare { Value::Share(number) } else { Value::Number(number) }
}

/// The day of a serial number, if it is one: a duration is none, nor is a fraction of the first day, which is a time, nor
/// what lies beyond the year 9999, nor the 29 February 1900 that Excel believes in.
fn day(moment: &ExcelDateTime) -> Option<Date> {
    if moment.is_duration() || !(1.0..2_958_466.0).contains(&moment.as_f64()) {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Date::new(year.into(), month, day)
}

impl From<XlsxError> for ReadError {
    fn from(error: XlsxError) -> Self {
        if matches!(error, XlsxError::Password) { Self::PasswordProtected } else { Self::damaged(error) }
    }
}

impl From<XlsbError> for ReadError {
    fn from(error: XlsbError) -> Self {
        if matches!(error, XlsbError::Password) { Self::PasswordProtected } else { Self::damaged(error) }
    }
}

impl From<XlsError> for ReadError {
    fn from(error: XlsError) -> Self {
        if matches!(error, XlsError::Password) { Self::PasswordProtected } else { Self::damaged(error) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day_of(serial: f64, from_1904: bool) -> Option<Date> {
        day(&ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, from_1904))
    }

    #[test]
    fn a_serial_number_counts_from_1900_with_its_false_leap_day() {
        assert_eq!(day_of(59.0, false), Date::new(1900, 2, 28));
        assert_eq!(day_of(60.0, false), None);
        assert_eq!(day_of(61.0, false), Date::new(1900, 3, 1));
        assert_eq!(day_of(45382.75, false), Date::new(2024, 3, 31));
        assert_eq!(day_of(2_958_465.0, false), Date::new(9999, 12, 31));
    }

    #[test]
    fn a_serial_number_counts_from_1904_where_the_workbook_says_so() {
        assert_eq!(day_of(45382.0 - 1462.0, true), Date::new(2024, 3, 31));
        assert_eq!(day_of(1.0, true), Date::new(1904, 1, 2));
    }

    #[test]
    fn what_is_no_day_stays_a_number() {
        for serial in [0.5, -1.0, f64::NAN, 2_958_466.0] {
            assert_eq!(day_of(serial, false), None, "{serial}");
        }
        let duration = ExcelDateTime::new(1.5, ExcelDateTimeType::TimeDelta, false);
        assert_eq!(value(&DataRef::DateTime(duration), Shown::Plainly), Some(Value::Number(1.5)));
        let time = ExcelDateTime::new(45382.5, ExcelDateTimeType::DateTime, false);
        assert_eq!(value(&DataRef::DateTime(time), Shown::AsTime), Some(Value::Number(45382.5)));
    }
}
