//! Whether tables say what they are and which heading belongs to which cells.

use super::Page;
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(page: &Page<'_>, faults: &mut Faults<'_>) {
    for table in page.body.within("table") {
        let caption = table.first("caption").map(Element::whole_text).unwrap_or_default();
        if caption.trim().is_empty() {
            faults.of_file(Point::PageTables, "expected a caption at every table, found a table without one");
        }
        let mut widths = table.within("tr").into_iter().map(|row| row.children.len());
        let columns = widths.next().unwrap_or_default();
        if widths.any(|width| width != columns) {
            faults.of_file(Point::PageTables, format!("expected {columns} cells in every row of `{caption}`"));
        }
        let columns = table.first("thead").map(|head| head.within("th")).unwrap_or_default();
        if columns.is_empty() || columns.iter().any(|heading| heading.get("scope") != Some("col")) {
            faults.of_file(Point::PageTables, format!("expected headings with the scope `col` above the columns of `{caption}`"));
        }
        let rows = table.all("tbody").flat_map(|body| body.within("th")).collect::<Vec<_>>();
        if rows.is_empty() || rows.iter().any(|heading| heading.get("scope") != Some("row")) {
            faults.of_file(Point::PageTables, format!("expected headings with the scope `row` in the rows of `{caption}`"));
        }
        if columns.iter().chain(&rows).any(|heading| heading.whole_text().trim().is_empty()) {
            faults.of_file(Point::PageTables, format!("expected words in every heading of `{caption}`"));
        }
    }
}
