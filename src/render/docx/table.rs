//! A table of the report as a table of Word.

use super::layout::{Layout, USUAL_SIZE, text, with_unit_together};
use super::text::{run, sized, styled};
use crate::render::xml::Xml;
use crate::report::{Column, ColumnKind, Row, RowRole, Table};

/// A table with no more rows stays on one page.
const SHORT: usize = 12;

/// Behind the rows of sums.
const FAINT: &str = "EEF2F8";

/// Writes the table. Its header row is repeated on every page that it goes on to, and no row is parted by the end of a page.
pub(super) fn write(xml: &mut Xml, table: &Table, layout: &Layout) {
    let widths: Vec<String> = layout.widths.iter().map(u32::to_string).collect();
    xml.element("w:tbl", &[], |xml| {
        properties(xml, table, layout.widths.iter().sum());
        xml.element("w:tblGrid", &[], |xml| widths.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", width)])));
        let lines = Lines { columns: &table.columns, widths: &widths, size: (layout.size != USUAL_SIZE).then(|| layout.size.to_string()) };
        lines.header(xml);
        for (place, row) in table.rows.iter().enumerate() {
            // A sum does not stand alone on the next page, nor does any row of a short table.
            let left = table.rows.len() - place - 1;
            lines.row(xml, row, left == 1 || (left > 1 && table.rows.len() <= SHORT));
        }
    });
}

fn properties(xml: &mut Xml, table: &Table, width: u32) {
    // The first row and the first column head the others, and programs know it; there are no bands.
    let look = [
        ("w:val", "06A0"),
        ("w:firstRow", "1"),
        ("w:lastRow", "0"),
        ("w:firstColumn", "1"),
        ("w:lastColumn", "0"),
        ("w:noHBand", "1"),
        ("w:noVBand", "1"),
    ];
    xml.element("w:tblPr", &[], |xml| {
        xml.empty("w:tblStyle", &[("w:val", "ReportTable")]);
        xml.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        xml.empty("w:tblLook", &look);
        xml.empty("w:tblCaption", &[("w:val", &super::text::fitting(&table.caption))]);
    });
}

/// What the rows of a table have in common.
struct Lines<'a> {
    columns: &'a [Column],
    widths: &'a [String],
    /// The size of the letters in half points, where it is another than that of the styles.
    size: Option<String>,
}

impl Lines<'_> {
    fn header(&self, xml: &mut Xml) {
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                xml.empty("w:tblHeader", &[]);
            });
            for (column, width) in self.columns.iter().zip(self.widths) {
                let style = if column.kind == ColumnKind::Number { "NumberHeading" } else { "TextHeading" };
                self.cell(xml, width, None, style, true, &with_unit_together(&column.heading));
            }
        });
    }

    fn row(&self, xml: &mut Xml, row: &Row, keeps: bool) {
        let is_sum = row.role != RowRole::Cell;
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
            for ((value, column), width) in row.cells.iter().zip(self.columns).zip(self.widths) {
                let style = match (column.kind == ColumnKind::Number, is_sum) {
                    (true, false) => "NumberCell",
                    (true, true) => "NumberSum",
                    (false, false) => "TextCell",
                    (false, true) => "TextSum",
                };
                self.cell(xml, width, is_sum.then_some(FAINT), style, keeps, text(value, column));
            }
        });
    }

    fn cell(&self, xml: &mut Xml, width: &str, ground: Option<&str>, style: &str, keeps: bool, text: &str) {
        let keep = |xml: &mut Xml| {
            if keeps {
                xml.empty("w:keepNext", &[]);
            }
        };
        xml.element("w:tc", &[], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
                if let Some(ground) = ground {
                    xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)]);
                }
            });
            styled(xml, style, keep, |xml| match &self.size {
                Some(size) => sized(xml, text, size),
                None => run(xml, text),
            });
        });
    }
}
