//! Whether tables can be read over the ends of pages and by those who hear them.

use super::text::{Text, letters};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(text: &Text<'_>, faults: &mut Faults<'_>) {
    for table in text.blocks.iter().map(|block| block.element).filter(|element| element.name == "w:tbl") {
        for message in of_table(table) {
            faults.of_file(Point::WordTables, message);
        }
    }
}

fn of_table(table: &Element) -> Vec<String> {
    let title = table.first("w:tblPr").and_then(|properties| properties.first("w:tblCaption")?.get("w:val")).unwrap_or_default();
    let mut messages = Vec::new();
    if title.trim().is_empty() {
        messages.push("expected a title of every table for who does not see it, found a table without one".to_owned());
    }
    let rows: Vec<&Element> = table.all("w:tr").collect();
    let says = |row: &Element, name: &str| row.first("w:trPr").is_some_and(|properties| properties.first(name).is_some());
    if rows.first().is_none_or(|row| !says(row, "w:tblHeader")) || rows.iter().skip(1).any(|row| says(row, "w:tblHeader")) {
        messages.push(format!("expected one header row that is repeated on every page in `{title}`"));
    }
    if rows.first().is_some_and(|row| row.all("w:tc").any(|cell| letters(cell).trim().is_empty())) {
        messages.push(format!("expected words in every heading of `{title}`"));
    }
    if rows.iter().any(|row| !says(row, "w:cantSplit")) {
        messages.push(format!("expected rows that no end of a page parts in `{title}`"));
    }
    let columns = table.first("w:tblGrid").map_or(0, |grid| grid.all("w:gridCol").count());
    if rows.iter().any(|row| row.all("w:tc").count() != columns)
        || ["w:gridSpan", "w:vMerge"].iter().any(|merged| !table.within(merged).is_empty())
    {
        messages.push(format!("expected {columns} cells in every row of `{title}`, none of them merged"));
    }
    let looks = table.within("w:tblLook");
    if looks.first().is_none_or(|look| look.get("w:firstRow") != Some("1") || look.get("w:firstColumn") != Some("1")) {
        messages.push(format!("expected the first row and the first column of `{title}` to be marked as headings"));
    }
    messages
}
