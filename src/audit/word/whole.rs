//! Whether tables and pictures have room on their pages.

use super::text::{Text, letters};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

/// English Metric Units in a twentieth of a point.
const UNITS: i64 = 635;

pub(super) fn check(text: &Text<'_>, faults: &mut Faults<'_>) {
    let mut caption = String::new();
    for block in &text.blocks {
        if text.is_caption(block) {
            caption = letters(block.element);
        }
        let (width, height) = block.room;
        if block.element.name == "w:tbl" && table_width(block.element) > width {
            faults.of_file(Point::WordWhole, format!("expected the table of `{caption}` to be no wider than the text of its page"));
        }
        for extent in block.element.within("wp:extent") {
            let size = |name: &str| extent.get(name).and_then(|size| size.parse::<i64>().ok()).unwrap_or(i64::MAX);
            if size("cx") > width * UNITS || size("cy") > height * UNITS {
                faults.of_file(Point::WordWhole, format!("expected the picture of `{caption}` to fit on its page"));
            }
        }
    }
}

fn table_width(table: &Element) -> i64 {
    let columns = table.first("w:tblGrid").into_iter().flat_map(|grid| grid.all("w:gridCol"));
    columns.filter_map(|column| column.get("w:w")?.parse::<i64>().ok()).sum()
}
