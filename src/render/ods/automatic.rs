//! The styles of cells, rows and columns that the sheets use, each once and with a name by its number.

use super::styles::{DEFAULT, HEADING, PAGE};
use crate::render::workbook_layout::{Align, COLUMN_PIXELS, Edge, FONT, LINE_PIXELS, LINK_COLOUR, Rule, Sheet, SheetRow, Style};
use crate::render::xml::Xml;
use crate::report::NumberFormat;

/// Pixels of which 96 make an inch.
const PIXELS_PER_INCH: f64 = 96.0;

/// Styles in the order in which the sheets first use them.
pub(super) struct Automatic {
    cells: Vec<Style>,
    numbers: Vec<NumberFormat>,
    heights: Vec<Option<f64>>,
    widths: Vec<u32>,
}

impl Automatic {
    /// The style of all sheets, which gives them their page.
    pub(super) const SHEET: &'static str = "sheet";

    /// The styles of these sheets.
    pub(super) fn collect(sheets: &[Sheet]) -> Self {
        let rows = || sheets.iter().flat_map(rows_of);
        let cells = distinct(rows().flat_map(|row| &row.cells).map(|cell| cell.style));
        Self {
            numbers: distinct(cells.iter().filter_map(|style| style.number)),
            cells,
            heights: distinct(rows().map(|row| row.height)),
            widths: distinct(sheets.iter().flat_map(Self::widths)),
        }
    }

    /// The widths of the columns of a sheet: a sheet has at least one column.
    pub(super) fn widths(sheet: &Sheet) -> impl Iterator<Item = u32> {
        let default = sheet.widths.is_empty().then_some(COLUMN_PIXELS);
        sheet.widths.iter().copied().chain(default)
    }

    /// The name of the style of a cell.
    pub(super) fn cell(&self, style: Style) -> String {
        name("cell", &self.cells, &style)
    }

    /// The name of the style of a row.
    pub(super) fn row(&self, height: Option<f64>) -> String {
        name("row", &self.heights, &height)
    }

    /// The name of the style of a column.
    pub(super) fn column(&self, width: u32) -> String {
        name("column", &self.widths, &width)
    }

    /// Writes the styles down.
    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("office:automatic-styles", &[], |xml| {
            for width in &self.widths {
                write_column(xml, &self.column(*width), *width);
            }
            for height in &self.heights {
                write_row(xml, &self.row(*height), *height);
            }
            let page = [("style:name", Self::SHEET), ("style:family", "table"), ("style:master-page-name", PAGE)];
            xml.element("style:style", &page, |xml| xml.empty("style:table-properties", &[("table:display", "true")]));
            for format in &self.numbers {
                write_number(xml, &self.number(*format), *format);
            }
            for style in &self.cells {
                self.write_cell(xml, *style);
            }
        });
    }

    fn number(&self, format: NumberFormat) -> String {
        name("number", &self.numbers, &format)
    }

    fn write_cell(&self, xml: &mut Xml, style: Style) {
        let name = self.cell(style);
        let number = style.number.map(|format| self.number(format));
        let parent = if style.is_heading() { HEADING } else { DEFAULT };
        let mut attributes = vec![("style:name", name.as_str()), ("style:family", "table-cell"), ("style:parent-style-name", parent)];
        attributes.extend(number.as_deref().map(|number| ("style:data-style-name", number)));
        xml.element("style:style", &attributes, |xml| {
            xml.empty("style:table-cell-properties", &cell_properties(style));
            match style.align {
                Align::Natural => {}
                Align::Left => xml.empty("style:paragraph-properties", &[("fo:text-align", "start")]),
                Align::Right => xml.empty("style:paragraph-properties", &[("fo:text-align", "end"), ("fo:margin-left", "0.13in")]),
            }
            xml.empty("style:text-properties", &text_properties(style, &format!("{}pt", style.size)));
        });
    }
}

fn rows_of(sheet: &Sheet) -> impl Iterator<Item = &SheetRow> {
    let grid = sheet.grid.iter().flat_map(|grid| [&grid.header].into_iter().chain(&grid.rows));
    sheet.lines.iter().chain(grid)
}

/// Equal things once, in the order in which they come first; they are few.
fn distinct<T: PartialEq>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for thing in things {
        if !distinct.contains(&thing) {
            distinct.push(thing);
        }
    }
    distinct
}

fn name<T: PartialEq>(kind: &str, things: &[T], thing: &T) -> String {
    let index = things.iter().position(|other| other == thing).expect("the styles of all sheets were collected");
    format!("{kind}{}", index + 1)
}

fn write_column(xml: &mut Xml, name: &str, pixels: u32) {
    let width = format!("{:.4}in", f64::from(pixels) / PIXELS_PER_INCH);
    xml.element("style:style", &[("style:name", name), ("style:family", "table-column")], |xml| {
        xml.empty("style:table-column-properties", &[("style:column-width", &width)]);
    });
}

/// A row without a height of its own is as high as its text needs.
fn write_row(xml: &mut Xml, name: &str, height: Option<f64>) {
    let points = height.unwrap_or(f64::from(LINE_PIXELS) / PIXELS_PER_INCH * 72.0);
    let optimal = if height.is_none() { "true" } else { "false" };
    xml.element("style:style", &[("style:name", name), ("style:family", "table-row")], |xml| {
        let height = format!("{points}pt");
        xml.empty("style:table-row-properties", &[("style:row-height", &height), ("style:use-optimal-row-height", optimal)]);
    });
}

/// Thousands separator and decimals; which characters they are, the reader's own program decides.
fn write_number(xml: &mut Xml, name: &str, format: NumberFormat) {
    let decimals = format.decimals.to_string();
    xml.element("number:number-style", &[("style:name", name)], |xml| {
        let attributes = [
            ("number:decimal-places", decimals.as_str()),
            ("number:min-decimal-places", decimals.as_str()),
            ("number:min-integer-digits", "1"),
            ("number:grouping", "true"),
        ];
        xml.empty("number:number", &attributes);
    });
}

fn cell_properties(style: Style) -> Vec<(&'static str, &'static str)> {
    let mut properties = vec![
        ("fo:wrap-option", if style.wrap { "wrap" } else { "no-wrap" }),
        ("style:vertical-align", if style.edge == Edge::Top { "top" } else { "bottom" }),
        ("style:text-align-source", if style.align == Align::Natural { "value-type" } else { "fix" }),
    ];
    match style.rule {
        Rule::Nowhere => {}
        Rule::Above => properties.push(("fo:border-top", "0.75pt solid #000000")),
        Rule::Below => properties.push(("fo:border-bottom", "1.75pt solid #000000")),
    }
    properties
}

fn text_properties(style: Style, size: &str) -> Vec<(&str, &str)> {
    let mut properties = vec![("style:font-name", FONT), ("fo:font-size", size)];
    if style.bold {
        properties.push(("fo:font-weight", "bold"));
    }
    if style.link {
        properties.extend([
            ("fo:color", LINK_COLOUR),
            ("style:text-underline-style", "solid"),
            ("style:text-underline-width", "auto"),
            ("style:text-underline-color", "font-color"),
        ]);
    }
    properties
}
