//! What a spreadsheet of ODF says beside its values.

use std::collections::BTreeMap;

use super::{Book, Cell, Look, Sheet, Table, colour};
use crate::audit::archive::Archive;
use crate::audit::xml::Element;
use crate::location::CellRef;
use crate::workbook::Value;

/// How many digits of the font stand on an inch: a digit has 9 pixels, an inch 96.
const DIGITS_PER_INCH: f64 = 96.0 / 9.0;

/// Where nobody looks for more: a row or column that is repeated more often is empty.
const MOST_REPEATED: u32 = 1_000;

/// The workbook without its values.
pub(super) fn marked_up(archive: &Archive) -> Result<Book, String> {
    let content = archive.xml("content.xml")?;
    let meta = archive.xml("meta.xml")?;
    let common = archive.xml("styles.xml")?;
    let styles = Styles::of(&content, &common);
    let spreadsheet = content.within("office:spreadsheet").into_iter().next().ok_or("it has no sheets")?;
    let said = |name: &str| meta.within(name).first().map(|element| element.whole_text()).unwrap_or_default();
    let mut book = Book { title: said("dc:title"), language: said("dc:language"), ..Book::default() };
    book.extras.extend(archive.names().filter(|name| name.starts_with("Pictures/") || name.starts_with("Basic/")).map(str::to_owned));
    book.extras.extend(["draw:frame", "office:annotation"].into_iter().filter(|name| !content.within(name).is_empty()).map(str::to_owned));
    book.sheets = spreadsheet.all("table:table").map(|table| sheet(table, &styles)).collect();
    for range in spreadsheet.within("table:database-range") {
        place_range(range, &mut book.sheets);
    }
    book.sheets.iter_mut().for_each(|sheet| sheet.tables.retain(|table| !table.name.is_empty()));
    if archive.has("settings.xml") {
        place_views(&archive.xml("settings.xml")?, &mut book);
    }
    Ok(book)
}

/// The styles by family and name, and the formats of numbers by name.
struct Styles<'a> {
    named: BTreeMap<(&'a str, &'a str), &'a Element>,
    decimals: BTreeMap<&'a str, usize>,
    default: Option<&'a Element>,
}

impl<'a> Styles<'a> {
    fn of(content: &'a Element, styles: &'a Element) -> Self {
        let all = [styles, content].into_iter().flat_map(|part| part.within("style:style"));
        let named = all.filter_map(|style| Some(((style.get("style:family")?, style.get("style:name")?), style)));
        let numbers = [styles, content].into_iter().flat_map(|part| part.within("number:number-style"));
        let decimals = numbers.filter_map(|style| {
            let decimals = style.first("number:number")?.get("number:decimal-places")?.parse().ok()?;
            Some((style.get("style:name")?, decimals))
        });
        let default = styles.within("style:default-style").into_iter().find(|style| style.get("style:family") == Some("table-cell"));
        Self { named: named.collect(), decimals: decimals.collect(), default }
    }

    /// The property of a style of this family, or of the first that it follows from.
    fn property(&self, family: &'a str, name: &str, properties: &str, property: &str) -> Option<&'a str> {
        let style = self.named.get(&(family, name));
        let own = style.and_then(|style| style.first(properties)?.get(property));
        own.or_else(|| match style.and_then(|style| style.get("style:parent-style-name")) {
            Some(parent) => self.property(family, parent, properties, property),
            None => self.default.filter(|_| family == "table-cell")?.first(properties)?.get(property),
        })
    }

    fn look(&self, name: &str) -> Look {
        let text = |property| self.property("table-cell", name, "style:text-properties", property);
        let cell = |property| self.property("table-cell", name, "style:table-cell-properties", property);
        let style = self.named.get(&("table-cell", name));
        let parent = style.and_then(|style| style.get("style:parent-style-name"));
        let shown = parent.and_then(|parent| self.named.get(&("table-cell", parent))?.get("style:display-name"));
        Look {
            font: text("style:font-name").unwrap_or_default().to_owned(),
            size: text("fo:font-size").and_then(|size| size.strip_suffix("pt")?.parse().ok()).unwrap_or_default(),
            italic: text("fo:font-style").is_some_and(|style| style != "normal"),
            underlined: text("style:text-underline-style").is_some_and(|style| style != "none"),
            filled: cell("fo:background-color").is_some_and(|colour| colour != "transparent"),
            wrapped: cell("fo:wrap-option") == Some("wrap"),
            colour: text("fo:color").and_then(colour),
            decimals: style.and_then(|style| self.decimals.get(style.get("style:data-style-name")?)).copied(),
            style: shown.or(parent).unwrap_or_default().to_owned(),
        }
    }

    /// The height of a row in points; nothing where it grows with its text.
    fn height(&self, name: &str) -> Option<f64> {
        let property = |property| self.property("table-row", name, "style:table-row-properties", property);
        let fixed = property("style:use-optimal-row-height") != Some("true");
        property("style:row-height").and_then(|height| height.strip_suffix("pt")?.parse().ok()).filter(|_| fixed)
    }

    fn width(&self, name: &str) -> f64 {
        let width = self.property("table-column", name, "style:table-column-properties", "style:column-width");
        width.and_then(|width| width.strip_suffix("in")?.parse::<f64>().ok()).unwrap_or_default() * DIGITS_PER_INCH
    }
}

fn sheet(table: &Element, styles: &Styles<'_>) -> Sheet {
    let mut sheet = Sheet { name: table.get("table:name").unwrap_or_default().to_owned(), ..Sheet::default() };
    for column in table.within("table:table-column") {
        let width = styles.width(column.get("table:style-name").unwrap_or_default());
        sheet.widths.extend((0..repeated(column, "table:number-columns-repeated").min(MOST_REPEATED)).map(|_| width));
    }
    let mut number = 0_u32;
    for row in table.within("table:table-row") {
        sheet.heights.extend(styles.height(row.get("table:style-name").unwrap_or_default()).map(|height| (number, height)));
        let mut column = 0_u32;
        for cell in &row.children {
            let look = styles.look(cell.get("table:style-name").unwrap_or_default());
            let place = CellRef::new(number, column);
            if let Some(link) = cell.within("text:a").first().and_then(|link| link.get("xlink:href")) {
                let target = link.trim_start_matches('#').rsplit_once('.').map_or("", |(sheet, _)| sheet);
                sheet.links.insert(place, target.trim_matches('\'').replace("''", "'"));
            }
            sheet.cells.insert(place, Cell { value: Value::Bool(false), look });
            column = column.saturating_add(repeated(cell, "table:number-columns-repeated"));
        }
        number = number.saturating_add(repeated(row, "table:number-rows-repeated"));
    }
    // The tables get their places from the ranges; that a row is one of headings, and what the table is called, stands here.
    let header = table.within("table:table-header-rows");
    sheet.tables.push(Table {
        title: table.first("table:title").map(Element::whole_text).unwrap_or_default(),
        headings: header.iter().flat_map(|rows| rows.within("table:table-cell")).map(Element::whole_text).collect(),
        has_header: !header.is_empty(),
        ..Table::default()
    });
    sheet
}

fn repeated(element: &Element, name: &str) -> u32 {
    element.get(name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// Puts a range of the database at its sheet: the first one with what is known of the sheet's headings, others without.
fn place_range(range: &Element, sheets: &mut [Sheet]) {
    let Some((first, last)) = range.get("table:target-range-address").and_then(|address| address.rsplit_once(':')) else { return };
    let cell = |address: &str| CellRef::parse(address.rsplit_once('.').map_or(address, |(_, cell)| cell));
    let name = first.rsplit_once('.').map_or("", |(sheet, _)| sheet).trim_matches('\'').replace("''", "'");
    let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.name == name) else { return };
    let (Some(first), Some(last)) = (cell(first), cell(last)) else { return };
    let known = sheet.tables.first().filter(|table| table.name.is_empty()).cloned();
    let has_header = known.as_ref().is_some_and(|table| table.has_header) && range.get("table:contains-header") != Some("false");
    let table = Table {
        name: range.get("table:name").unwrap_or_default().to_owned(),
        first,
        last,
        has_header,
        filters: range.get("table:display-filter-buttons") == Some("true"),
        ..known.clone().unwrap_or_default()
    };
    if known.is_some() {
        sheet.tables[0] = table;
    } else {
        sheet.tables.push(table);
    }
}

/// Which sheet is open, where the cursors stand, and which rows are frozen.
fn place_views(settings: &Element, book: &mut Book) {
    let item = |within: &Element, name: &str| {
        let items = within.all("config:config-item").find(|item| item.get("config:name") == Some(name));
        items.map(Element::whole_text).unwrap_or_default()
    };
    for view in settings.within("config:config-item-map-entry") {
        let active = item(view, "ActiveTable");
        if let Some(place) = book.sheets.iter().position(|sheet| sheet.name == active) {
            book.active = place;
        }
        let Some(sheet) = view.get("config:name").and_then(|name| book.sheets.iter_mut().find(|sheet| sheet.name == name)) else {
            continue;
        };
        let position = |name| item(view, name).parse().unwrap_or_default();
        sheet.cursor = CellRef::new(position("CursorPositionY"), position("CursorPositionX"));
        sheet.frozen = ["VerticalSplitMode", "HorizontalSplitMode"].iter().any(|name| !matches!(item(view, name).as_str(), "" | "0"));
    }
}
