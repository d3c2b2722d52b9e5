//! What an Excel file says beside its values.

use std::collections::BTreeMap;

use super::{Book, Cell, Look, Sheet, Table, corners, xlsx_styles};
use crate::audit::archive::Archive;
use crate::audit::xml::Element;
use crate::location::CellRef;
use crate::workbook::Value;

/// Relations of a sheet that are no extras.
const USUAL_RELATIONS: &[&str] = &["table", "hyperlink"];

/// The workbook without its values.
pub(super) fn marked_up(archive: &Archive) -> Result<Book, String> {
    let workbook = archive.xml("xl/workbook.xml")?;
    let core = archive.xml("docProps/core.xml")?;
    let looks = xlsx_styles::looks(&archive.xml("xl/styles.xml")?);
    let parts: BTreeMap<String, String> = archive.relations("xl/workbook.xml")?.into_iter().map(|(id, _, part)| (id, part)).collect();
    let mut book = Book {
        title: core.first("dc:title").map(Element::whole_text).unwrap_or_default(),
        language: core.first("dc:language").map(Element::whole_text).unwrap_or_default(),
        active: workbook.within("workbookView").first().and_then(|view| view.get("activeTab")?.parse().ok()).unwrap_or_default(),
        extras: archive.names().filter(|name| is_extra(name)).map(str::to_owned).collect(),
        sheets: Vec::new(),
    };
    for named in workbook.within("sheet") {
        let name = named.get("name").unwrap_or_default();
        let part = named.get("r:id").and_then(|id| parts.get(id)).ok_or_else(|| format!("its sheet `{name}` has no part"))?;
        let content = archive.xml(part)?;
        if content.first("headerFooter").is_some() {
            book.extras.push(format!("headers or footers of `{name}`"));
        }
        let mut sheet = sheet(name, &content, &looks);
        for (_, kind, target) in archive.relations(part)? {
            match kind.as_str() {
                "table" => sheet.tables.extend(table(&archive.xml(&target)?)),
                kind if !USUAL_RELATIONS.contains(&kind) => book.extras.push(format!("{kind} of `{name}`")),
                _ => {}
            }
        }
        book.sheets.push(sheet);
    }
    Ok(book)
}

/// Whether a part holds a picture, a drawing, a comment or a macro.
fn is_extra(part: &str) -> bool {
    ["xl/media/", "xl/drawings/", "xl/comments", "xl/charts/", "xl/externalLinks/"].iter().any(|folder| part.starts_with(folder))
        || part.rsplit('.').next() == Some("bin")
}

fn sheet(name: &str, content: &Element, looks: &[Look]) -> Sheet {
    let view = content.first("sheetViews").and_then(|views| views.first("sheetView"));
    let cursor = view.and_then(|view| CellRef::parse(view.first("selection")?.get("activeCell")?));
    let mut sheet = Sheet {
        name: name.to_owned(),
        frozen: view.is_some_and(|view| view.first("pane").is_some()),
        concealing: content.first("autoFilter").is_some(),
        cursor: cursor.unwrap_or(CellRef::new(0, 0)),
        widths: widths(content),
        ..Sheet::default()
    };
    for row in content.within("row") {
        let number = row.get("r").and_then(|number| number.parse::<u32>().ok()).unwrap_or(1) - 1;
        if row.get("customHeight") == Some("1") {
            sheet.heights.extend(row.get("ht").and_then(|height| height.parse().ok()).map(|height| (number, height)));
        }
        for cell in row.all("c") {
            let Some(place) = cell.get("r").and_then(CellRef::parse) else { continue };
            let look = looks.get(cell.get("s").and_then(|style| style.parse::<usize>().ok()).unwrap_or_default());
            sheet.cells.insert(place, Cell { value: Value::Bool(false), look: look.cloned().unwrap_or_default() });
        }
    }
    for link in content.within("hyperlink") {
        let target = link.get("location").and_then(|location| location.rsplit_once('!'));
        let place = link.get("ref").and_then(CellRef::parse);
        if let (Some(place), target) = (place, target.map(|(sheet, _)| sheet)) {
            sheet.links.insert(place, target.unwrap_or_default().trim_matches('\'').replace("''", "'"));
        }
    }
    sheet
}

fn widths(content: &Element) -> Vec<f64> {
    let mut widths = Vec::new();
    for column in content.within("col") {
        let bound = |name: &str| column.get(name).and_then(|number| number.parse::<usize>().ok()).unwrap_or_default().min(1_000);
        widths.resize(widths.len().max(bound("max")), 0.0);
        for place in bound("min")..=bound("max") {
            if let Some(width) = widths.get_mut(place.saturating_sub(1)) {
                *width = column.get("width").and_then(|width| width.parse().ok()).unwrap_or_default();
            }
        }
    }
    widths
}

fn table(content: &Element) -> Option<Table> {
    let (first, last) = corners(content.get("ref")?)?;
    let own = |name: &str| content.get(name).unwrap_or_default();
    Some(Table {
        name: own("displayName").to_owned(),
        title: content.within("x14:table").first().and_then(|table| table.get("altText")).unwrap_or_default().to_owned(),
        first,
        last,
        headings: content.within("tableColumn").iter().map(|column| column.get("name").unwrap_or_default().to_owned()).collect(),
        has_header: own("headerRowCount") != "0",
        filters: content.first("autoFilter").is_some(),
    })
}
