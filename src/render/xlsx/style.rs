//! The layout's styles as Excel's formats.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline, Workbook, XlsxError};

use crate::render::workbook_layout::{Align, COLUMN_PIXELS, Edge, FONT, LINE_PIXELS, LINK_COLOUR, Rule, Style};
use crate::report::NumberFormat;

pub(super) fn set_default(workbook: &mut Workbook) -> Result<(), XlsxError> {
    workbook.set_default_format(&format(Style::PLAIN), LINE_PIXELS, COLUMN_PIXELS)?;
    Ok(())
}

/// The style as a format.
pub(super) fn format(style: Style) -> Format {
    let mut format = Format::new().set_font_name(FONT).set_font_size(style.size);
    if style.bold {
        format = format.set_bold();
    }
    if style.link {
        format = format.set_font_color(LINK_COLOUR).set_underline(FormatUnderline::Single);
    }
    if style.wrap {
        format = format.set_text_wrap();
    }
    if style.edge == Edge::Top {
        format = format.set_align(FormatAlign::Top);
    }
    if let Some(number) = style.number {
        format = format.set_num_format(number_format(number));
    }
    with_rule(with_alignment(format, style.align), style.rule)
}

fn with_alignment(format: Format, align: Align) -> Format {
    match align {
        Align::Natural => format,
        Align::Left => format.set_align(FormatAlign::Left),
        Align::Right => format.set_align(FormatAlign::Right).set_indent(1),
    }
}

fn with_rule(format: Format, rule: Rule) -> Format {
    match rule {
        Rule::Nowhere => format,
        Rule::Above => format.set_border_top(FormatBorder::Thin),
        Rule::Below => format.set_border_bottom(FormatBorder::Medium),
    }
}

/// Thousands separator and decimals; which characters they are, the reader's own Excel decides.
fn number_format(format: NumberFormat) -> String {
    let decimals = "0".repeat(usize::try_from(format.decimals).unwrap_or_default());
    if decimals.is_empty() { "#,##0".to_owned() } else { format!("#,##0.{decimals}") }
}
