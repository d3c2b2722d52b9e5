//! A workbook as an `OpenDocument` spreadsheet.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use quick_xml::escape::escape;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::sample::sheet::{Book, Cell, Decimals, Kind, Line, Sheet, Theme};

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
const KINDS: [Kind; 7] = [Kind::Title, Kind::Preamble, Kind::Header, Kind::Body, Kind::Subtotal, Kind::Total, Kind::Note];

/// The bytes of the file. Its dates are fixed, so that the same book gives the same bytes.
pub fn write(book: &Book) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().last_modified_time(DateTime::default()).compression_method(CompressionMethod::Stored);
    let packed = stored.compression_method(CompressionMethod::Deflated);
    // The media type comes first and unpacked, so that a program knows the file by its first bytes.
    archive.start_file("mimetype", stored)?;
    archive.write_all(MEDIA_TYPE.as_bytes())?;
    let parts = [
        ("content.xml", content(book)),
        ("styles.xml", include_str!("ods_styles.xml").to_owned()),
        ("meta.xml", include_str!("ods_meta.xml").replace("TITLE", &escape(&book.title))),
        ("META-INF/manifest.xml", include_str!("ods_manifest.xml").to_owned()),
    ];
    for (name, text) in parts {
        archive.start_file(name, packed)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content(book: &Book) -> String {
    let mut body = String::new();
    let mut styles = cell_styles(book.theme);
    if has_days(book) {
        styles += &day_styles(book.theme);
    }
    for (number, sheet) in (1..).zip(&book.sheets) {
        styles += &column_styles(number, sheet);
        body += &table(number, sheet);
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3">
<office:automatic-styles>
{styles}</office:automatic-styles>
<office:body><office:spreadsheet>
{body}</office:spreadsheet></office:body>
</office:document-content>
"#
    )
}

/// One number format a count of decimals, and one cell style a kind of row and number format.
fn cell_styles(theme: Theme) -> String {
    let mut styles = String::from(
        r#"<style:style style:name="page" style:family="table" style:master-page-name="Default"/>
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
"#,
    );
    for decimals in 0..=2 {
        let _ = writeln!(
            styles,
            r#"<number:number-style style:name="decimals{decimals}"><number:number number:min-integer-digits="1" number:decimal-places="{decimals}" number:min-decimal-places="{decimals}" number:grouping="true"/></number:number-style>"#
        );
    }
    for kind in KINDS {
        for decimals in ["", "0", "1", "2"] {
            styles += &cell_style(theme, kind, decimals);
        }
    }
    styles
}

/// Whether a sheet gives a date.
fn has_days(book: &Book) -> bool {
    let mut cells = book.sheets.iter().flat_map(|sheet| &sheet.lines).flat_map(|line| &line.cells);
    cells.any(|cell| matches!(cell, Cell::Day { .. }))
}

/// The format of dates, and the style of a record's cell with one.
fn day_styles(theme: Theme) -> String {
    let format = r#"<number:date-style style:name="day"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>"#;
    format!("{format}\n{}", cell_style(theme, Kind::Body, "day"))
}

fn cell_style(theme: Theme, kind: Kind, decimals: &str) -> String {
    let (size, weight, slant, ink) = match kind {
        Kind::Title => (14, "bold", "normal", 0),
        Kind::Header => (10, "bold", "normal", theme.header_text),
        Kind::Subtotal => (10, "bold", "italic", 0),
        Kind::Total => (10, "bold", "normal", 0),
        Kind::Preamble | Kind::Body => (10, "normal", "normal", 0),
        Kind::Note => (9, "normal", "italic", 0),
    };
    let ground = match kind {
        Kind::Header => format!(r##" fo:background-color="#{:06x}""##, theme.header),
        Kind::Total => format!(r##" fo:background-color="#{:06x}""##, theme.total),
        _ => String::new(),
    };
    let frame = if kind.is_table() {
        r#" fo:border="0.5pt solid #bfbfbf" fo:padding-left="1mm" fo:padding-right="1mm" fo:wrap-option="wrap""#
    } else {
        ""
    };
    let align = match (kind, decimals) {
        (Kind::Header, _) => r#"<style:paragraph-properties fo:text-align="center"/>"#,
        (_, "") => "",
        _ => r#"<style:paragraph-properties fo:text-align="end"/>"#,
    };
    let number = match decimals {
        "" => String::new(),
        "day" => r#" style:data-style-name="day""#.to_owned(),
        _ => format!(r#" style:data-style-name="decimals{decimals}""#),
    };
    format!(
        r##"<style:style style:name="{kind:?}{decimals}" style:family="table-cell"{number}><style:table-cell-properties style:vertical-align="top"{ground}{frame}/>{align}<style:text-properties style:font-name="{font}" fo:font-family="{font}" fo:font-size="{size}pt" fo:font-weight="{weight}" fo:font-style="{slant}" fo:color="#{ink:06x}"/></style:style>
"##,
        font = theme.font
    )
}

fn column_styles(number: usize, sheet: &Sheet) -> String {
    let mut styles = String::new();
    for (column, width) in sheet.widths.iter().enumerate() {
        // A character of the default font is about two millimetres wide.
        let width = width * 2;
        let _ = writeln!(
            styles,
            r#"<style:style style:name="column{number}.{column}" style:family="table-column"><style:table-column-properties style:column-width="{width}mm"/></style:style>"#
        );
    }
    styles
}

fn table(number: usize, sheet: &Sheet) -> String {
    assert!(sheet.merged.is_empty(), "no sender of this format merges cells");
    let mut text = format!("<table:table table:name=\"{}\" table:style-name=\"page\">\n", escape(&sheet.name));
    for column in 0..sheet.widths.len() {
        let _ = writeln!(text, r#"<table:table-column table:style-name="column{number}.{column}"/>"#);
    }
    for line in &sheet.lines {
        text += "<table:table-row table:style-name=\"row\">";
        text += &row(line, sheet.widths.len());
        text += "</table:table-row>\n";
    }
    text + "</table:table>\n"
}

fn row(line: &Line, width: usize) -> String {
    let empty = Cell::Empty;
    let width = if line.kind.is_table() { width } else { line.cells.len().max(1) };
    let mut text = String::new();
    for (column, cell) in line.cells.iter().chain(std::iter::repeat(&empty)).take(width).enumerate() {
        text += &table_cell(line.kind, column, cell);
    }
    text
}

fn table_cell(kind: Kind, column: usize, cell: &Cell) -> String {
    match cell {
        Cell::Empty => format!(r#"<table:table-cell table:style-name="{kind:?}"/>"#),
        Cell::Text(text) | Cell::TextNumber(text) => format!(
            r#"<table:table-cell table:style-name="{kind:?}" office:value-type="string"><text:p>{}</text:p></table:table-cell>"#,
            escape(text.as_str())
        ),
        Cell::Number(value, decimals) => number_cell(kind, "", *value, *decimals),
        Cell::Sum { first, last, value, decimals } => {
            let letter = char::from(b'A' + u8::try_from(column).expect("a made sheet is narrow"));
            let formula = format!(r#" table:formula="of:=SUM([.{letter}{}:.{letter}{}])""#, first + 1, last + 1);
            number_cell(kind, &formula, *value, *decimals)
        }
        Cell::Day { year, month, day } => format!(
            r#"<table:table-cell table:style-name="{kind:?}day" office:value-type="date" office:date-value="{year:04}-{month:02}-{day:02}"><text:p>{day:02}.{month:02}.{year:04}</text:p></table:table-cell>"#
        ),
        Cell::Month { .. } => unreachable!("no sender of this format gives months"),
    }
}

fn number_cell(kind: Kind, formula: &str, value: f64, decimals: Decimals) -> String {
    let digits = match decimals {
        Decimals::None => 0,
        Decimals::One => 1,
        Decimals::Two => 2,
    };
    format!(
        r#"<table:table-cell table:style-name="{kind:?}{digits}"{formula} office:value-type="float" office:value="{value}"><text:p>{value:.digits$}</text:p></table:table-cell>"#
    )
}
