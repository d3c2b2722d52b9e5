//! The template as a workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Formula, Note, ProtectionOptions, Workbook, Worksheet, XlsxError, column_number_to_name,
};

use super::Template;
use super::column::{Example, TemplateColumn};
use crate::extract::AID;
use crate::plan::ColumnType;

/// Zero-based row of the headings on the sheet that is filled.
const HEADER: u32 = 3;
/// So many rows can be filled with the help of lists and checks; below them everything can still be written.
const ROWS: u32 = 10_000;
/// Zero-based row of the headings on the sheet of lists.
const LISTS_HEADER: u32 = 2;
/// The most characters of an entry of a list on one line.
const LIST_WIDTH: usize = 90;
/// The most characters of a message beside a cell.
const LONGEST_MESSAGE: usize = 255;

const DARK: Color = Color::RGB(0x0003_4EA2);
const PALE: Color = Color::RGB(0x00E8_EEF7);
const LINE: Color = Color::RGB(0x00BF_BFBF);

/// The bytes of the file.
pub(super) fn write(template: &Template<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2024, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&template.title).set_creation_datetime(&created));
    let base = Format::new().set_font_name("Arial").set_font_size(10);
    workbook.set_default_format(&base, 17, 64)?;
    data(workbook.add_worksheet(), template)?;
    notes(workbook.add_worksheet(), template)?;
    example(workbook.add_worksheet(), template)?;
    lists(workbook.add_worksheet(), template)?;
    workbook.save_to_buffer()
}

fn plain() -> Format {
    Format::new().set_font_name("Arial").set_font_size(10).set_align(FormatAlign::Top)
}

fn heading_format(required: bool) -> Format {
    let format = plain().set_bold().set_text_wrap().set_font_color(Color::White).set_border(FormatBorder::Thin).set_border_color(LINE);
    // A required column is told apart by its ground; its note says it in words.
    format.set_background_color(if required { DARK } else { Color::RGB(0x005B_7BA8) }).set_align(FormatAlign::VerticalCenter)
}

/// How a filled cell shows its value.
fn value_format(kind: ColumnType) -> Format {
    let number = match kind {
        ColumnType::Amount => "#,##0.00",
        ColumnType::Count => "#,##0",
        ColumnType::Decimal => "0.0###",
        ColumnType::Percentage => "0.##%",
        ColumnType::Date => "dd/mm/yyyy",
        ColumnType::Month => "mm/yyyy",
        ColumnType::Text => "@",
        ColumnType::Code(_) => "General",
    };
    plain().set_num_format(number)
}

fn width(column: &TemplateColumn) -> f64 {
    let longest = column.entries.iter().map(|(entry, _)| entry.chars().count()).max().unwrap_or(0).min(34);
    let heading = column.heading.chars().count().min(24);
    let least = if column.kind == ColumnType::Text { 22 } else { 13 };
    f64::from(u32::try_from(longest.max(heading).max(least)).expect("a width is small")) + 2.0
}

/// The sheet that is filled: its headings are protected, everything below them is open.
fn data(page: &mut Worksheet, template: &Template<'_>) -> Result<(), XlsxError> {
    let words = template.words;
    page.set_name(words.template("data"))?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (column, one) in numbered(&template.columns) {
        page.set_column_width(column, width(one))?;
        page.set_column_format(column, &value_format(one.kind).set_unlocked())?;
    }
    let last = last_column(template);
    for row in 0..HEADER {
        for column in 0..=last {
            page.write_blank(row, column, &plain().set_locked())?;
        }
    }
    page.write_string_with_format(0, 0, &template.title, &plain().set_bold().set_font_size(14).set_locked())?;
    let how_to = words.template("how_to").replace("{row}", &(HEADER + 2).to_string());
    page.write_string_with_format(1, 0, how_to, &plain().set_locked())?;
    header(page, HEADER, template)?;
    for (column, one) in numbered(&template.columns) {
        page.insert_note(HEADER, column, &note(one, template))?;
        if let Some(validation) = validation(one, column, template)? {
            page.add_data_validation(HEADER + 1, column, HEADER + ROWS, column, &validation)?;
        }
    }
    page.set_freeze_panes(HEADER + 1, 0)?.set_repeat_rows(HEADER, HEADER)?;
    let allowed = ProtectionOptions {
        insert_rows: true,
        delete_rows: true,
        format_columns: true,
        format_rows: true,
        format_cells: true,
        sort: true,
        ..ProtectionOptions::default()
    };
    page.protect_with_options(&allowed);
    Ok(())
}

fn header(page: &mut Worksheet, row: u32, template: &Template<'_>) -> Result<(), XlsxError> {
    page.set_row_height(row, 32)?;
    for (column, one) in numbered(&template.columns) {
        page.write_string_with_format(row, column, &one.heading, &heading_format(one.required).set_locked())?;
    }
    Ok(())
}

/// What a heading says when it is pointed at.
fn note(column: &TemplateColumn, template: &Template<'_>) -> Note {
    let words = template.words;
    let mut lines = vec![column.meaning.clone(), format!("{}: {}", words.template("writing"), column.writing)];
    if column.required {
        lines.push(words.template("required").to_owned());
    }
    if let Some(example) = shown(&column.example) {
        lines.push(format!("{}: {example}", words.template("example_value")));
    }
    lines.retain(|line| !line.is_empty());
    Note::new(lines.join("\n")).set_author("STEP").add_author_prefix(false).set_width(320).set_height(120)
}

/// What a cell of the column accepts; free text accepts everything.
fn validation(column: &TemplateColumn, place: u16, template: &Template<'_>) -> Result<Option<DataValidation>, XlsxError> {
    let words = template.words;
    let (rule, asked) = match column.kind {
        ColumnType::Code(_) => {
            let last = LISTS_HEADER + u32::try_from(column.entries.len()).expect("a list is short");
            let letters = column_number_to_name(list_column(template, place) * 2);
            let range = format!("='{}'!${letters}${}:${letters}${}", words.template("lists"), LISTS_HEADER + 2, last + 1);
            (DataValidation::new().allow_list_formula(Formula::new(range)), "choose")
        }
        ColumnType::Amount => (DataValidation::new().allow_decimal_number(DataValidationRule::Between(-1e12, 1e12)), "number_wanted"),
        ColumnType::Decimal | ColumnType::Percentage => {
            (DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0)), "number_wanted")
        }
        ColumnType::Count => (DataValidation::new().allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0)), "number_wanted"),
        ColumnType::Date | ColumnType::Month => {
            let days = DataValidationRule::Between(ExcelDateTime::from_ymd(2021, 1, 1)?, ExcelDateTime::from_ymd(2035, 12, 31)?);
            (DataValidation::new().allow_date(days), "date_wanted")
        }
        ColumnType::Text => return Ok(None),
    };
    let message: String = column.meaning.chars().take(LONGEST_MESSAGE).collect();
    let rule = rule.set_error_style(DataValidationErrorStyle::Stop).set_error_title(words.template("refused"))?;
    let rule = rule.set_error_message(words.template(asked))?;
    Ok(Some(if message.is_empty() { rule } else { rule.set_input_message(message)? }))
}

/// The sheet that says what each column is.
fn notes(page: &mut Worksheet, template: &Template<'_>) -> Result<(), XlsxError> {
    let words = template.words;
    aid(page, "notes", template)?;
    let headings = ["column", "meaning", "writing", "required", "example_value"];
    for (column, name) in (0_u16..).zip(headings) {
        page.write_string_with_format(2, column, words.template(name), &heading_format(true))?;
    }
    for (column, width) in (0_u16..).zip([28, 60, 44, 14, 34]) {
        page.set_column_width(column, width)?;
    }
    let cell = plain().set_text_wrap().set_border(FormatBorder::Thin).set_border_color(LINE);
    for (row, column) in (3_u32..).zip(&template.columns) {
        let required = if column.required { words.label("yes_no", "yes") } else { words.label("yes_no", "no") };
        let texts =
            [&column.heading, &column.meaning, &column.writing, required.unwrap_or_default(), &shown(&column.example).unwrap_or_default()];
        for (place, text) in (0_u16..).zip(texts) {
            page.write_string_with_format(row, place, text, &cell)?;
        }
    }
    page.set_freeze_panes(3, 0)?;
    page.protect();
    Ok(())
}

/// The sheet with a filled row.
fn example(page: &mut Worksheet, template: &Template<'_>) -> Result<(), XlsxError> {
    aid(page, "example", template)?;
    header(page, HEADER, template)?;
    for (column, one) in numbered(&template.columns) {
        page.set_column_width(column, width(one))?;
        let format = value_format(one.kind).set_background_color(PALE).set_border(FormatBorder::Thin).set_border_color(LINE);
        put(page, HEADER + 1, column, &one.example, &format)?;
    }
    page.protect();
    Ok(())
}

fn put(page: &mut Worksheet, row: u32, column: u16, value: &Example, format: &Format) -> Result<(), XlsxError> {
    match value {
        Example::Text(text) => page.write_string_with_format(row, column, text, format)?,
        Example::Number(number) => page.write_number_with_format(row, column, *number, format)?,
        Example::Day(year, month, day) => {
            page.write_datetime_with_format(row, column, ExcelDateTime::from_ymd(*year, *month, *day)?, format)?
        }
        Example::Nothing => page.write_blank(row, column, format)?,
    };
    Ok(())
}

/// The sheet of what can be chosen: each list once, the codes beside the entries.
fn lists(page: &mut Worksheet, template: &Template<'_>) -> Result<(), XlsxError> {
    aid(page, "lists", template)?;
    for (place, column) in (0_u16..).zip(distinct_lists(template)) {
        let (left, right) = (place * 2, place * 2 + 1);
        let longest = column.entries.iter().map(|(entry, _)| entry.chars().count()).max().unwrap_or(0);
        let width = u32::try_from(longest.clamp(34, LIST_WIDTH)).expect("a width is small");
        page.set_column_width(left, f64::from(width) + 2.0)?.set_column_width(right, 16)?;
        page.write_string_with_format(LISTS_HEADER, left, &column.heading, &heading_format(true))?;
        page.write_string_with_format(LISTS_HEADER, right, "", &heading_format(true))?;
        for (row, (entry, code)) in (LISTS_HEADER + 1..).zip(&column.entries) {
            page.write_string_with_format(row, left, entry, &plain().set_text_wrap())?;
            page.write_string_with_format(row, right, code, &plain().set_font_color(Color::RGB(0x0055_5555)))?;
        }
    }
    page.set_freeze_panes(LISTS_HEADER + 1, 0)?;
    page.protect();
    Ok(())
}

/// Begins a sheet that the program does not read; its first cell says so.
fn aid(page: &mut Worksheet, name: &str, template: &Template<'_>) -> Result<(), XlsxError> {
    let words = template.words;
    page.set_name(words.template(name))?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let line = format!("{AID}{}: {}", words.template(name), words.template("not_read"));
    page.write_string_with_format(0, 0, line, &plain().set_italic())?;
    page.write_string_with_format(1, 0, &template.title, &plain().set_bold().set_font_size(12))?;
    Ok(())
}

/// One column for each list, the first that has it.
fn distinct_lists<'a>(template: &'a Template<'_>) -> Vec<&'a TemplateColumn> {
    let mut distinct: Vec<&TemplateColumn> = Vec::new();
    for column in template.columns.iter().filter(|column| column.list.is_some()) {
        if distinct.iter().all(|other| other.list_name() != column.list_name()) {
            distinct.push(column);
        }
    }
    distinct
}

/// The place of a column's list among the lists.
fn list_column(template: &Template<'_>, column: u16) -> u16 {
    let name = template.columns[usize::from(column)].list_name();
    let place = distinct_lists(template).iter().position(|other| other.list_name() == name);
    u16::try_from(place.expect("each list of a column is on the sheet of lists")).expect("a dataset has few columns")
}

fn numbered(columns: &[TemplateColumn]) -> impl Iterator<Item = (u16, &TemplateColumn)> {
    (0_u16..).zip(columns)
}

fn last_column(template: &Template<'_>) -> u16 {
    u16::try_from(template.columns.len().saturating_sub(1)).expect("a dataset has few columns")
}

/// An example as a note shows it.
fn shown(example: &Example) -> Option<String> {
    match example {
        Example::Text(text) => Some(text.clone()),
        Example::Number(number) => Some(number.to_string()),
        Example::Day(year, month, day) => Some(format!("{day:02}/{month:02}/{year}")),
        Example::Nothing => None,
    }
}
