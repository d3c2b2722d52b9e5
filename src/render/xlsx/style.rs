//! Fonts, borders and widths of the sheets.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline, Workbook, XlsxError};

use crate::report::{NumberFormat, RowRole};

const FONT: &str = "Arial";
const FONT_SIZE: f64 = 12.0;
/// The height of a line in Arial 12, and the width of a column of nine digits in it, as Excel measures them.
const LINE_PIXELS: u32 = 21;
const COLUMN_PIXELS: u32 = 80;
/// A longer text is wrapped.
pub(super) const LONGEST_LINE: usize = 60;

/// What a cell is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A text, wrapped where it is long.
    Text,
    /// A number, or what stands in its place.
    Number(Option<NumberFormat>),
}

pub(super) fn set_default(workbook: &mut Workbook) -> Result<(), XlsxError> {
    workbook.set_default_format(&plain(), LINE_PIXELS, COLUMN_PIXELS)?;
    Ok(())
}

/// The font alone.
pub(super) fn plain() -> Format {
    Format::new().set_font_name(FONT).set_font_size(FONT_SIZE)
}

/// The line in A1.
pub(super) fn title() -> Format {
    plain().set_bold().set_font_size(16.0)
}

/// A link to another sheet: underlined, so that it is not told by its colour alone.
pub(super) fn link() -> Format {
    plain().set_font_color("#004494").set_underline(FormatUnderline::Single).set_align(FormatAlign::Top)
}

/// A heading in the header row of a table.
pub(super) fn header(part: Part) -> Format {
    let format = plain().set_bold().set_text_wrap().set_align(FormatAlign::Bottom).set_border_bottom(FormatBorder::Medium);
    match part {
        Part::Text => format.set_align(FormatAlign::Left),
        Part::Number(_) => format.set_align(FormatAlign::Right).set_indent(1),
    }
}

/// A cell of a table. Sums are bold, and have a line above them.
pub(super) fn body(part: Part, role: RowRole) -> Format {
    let format = plain().set_align(FormatAlign::Top);
    let format = match role {
        RowRole::Cell => format,
        RowRole::Subtotal | RowRole::Total => format.set_bold().set_border_top(FormatBorder::Thin),
    };
    match part {
        Part::Text => format.set_text_wrap(),
        Part::Number(None) => format.set_align(FormatAlign::Right).set_indent(1),
        Part::Number(Some(number)) => format.set_align(FormatAlign::Right).set_indent(1).set_num_format(number_format(number)),
    }
}

/// Thousands separator and decimals; which characters they are, the reader's own Excel decides.
fn number_format(format: NumberFormat) -> String {
    let decimals = "0".repeat(usize::try_from(format.decimals).unwrap_or_default());
    if decimals.is_empty() { "#,##0".to_owned() } else { format!("#,##0.{decimals}") }
}

/// The height, in points, of a row of so many lines; Excel has no higher row than 409 points.
pub(super) fn height(lines: u32) -> f64 {
    (f64::from(lines) * 15.75 + 1.5).min(400.0)
}

/// How many lines a text takes where a line holds so many characters. Row heights are computed since not every program that
/// opens a workbook measures wrapped texts itself.
pub(super) fn lines(text: &str, characters: usize) -> u32 {
    let characters = characters.max(1);
    let (mut lines, mut used) = (1, 0);
    for word in text.split(' ').map(|word| word.chars().count()) {
        let with_space = if used == 0 { word } else { used + 1 + word };
        if with_space <= characters {
            used = with_space;
            continue;
        }
        lines += u32::from(used > 0) + u32::try_from(word.saturating_sub(1) / characters).unwrap_or(u32::MAX);
        used = word - word.saturating_sub(1) / characters * characters;
    }
    lines
}

/// The width, in digits of the font, of a column whose longest line has so many characters; letters are about as wide as digits.
#[expect(clippy::cast_precision_loss, reason = "a line has at most some dozens of characters")]
pub(super) fn width(characters: usize) -> f64 {
    characters.min(LONGEST_LINE) as f64 * 1.05 + 2.0
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_break_between_words_and_inside_a_word_that_is_longer_than_a_line() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("ten letter", 10), 1);
        assert_eq!(lines("ten letters", 10), 2);
        assert_eq!(lines("Meerjarenprogrammawijziging", 10), 3);
        assert_eq!(lines("de Meerjarenprogrammawijziging is", 10), 4);
    }
}
