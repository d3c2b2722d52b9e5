//! How cells of an Excel file look, by the number of their format.

use super::{Look, colour};
use crate::audit::xml::Element;

/// The looks of a workbook in the order of their numbers.
pub(super) fn looks(styles: &Element) -> Vec<Look> {
    let list = |name: &str| styles.first(name).map(|list| list.children.iter().collect::<Vec<_>>()).unwrap_or_default();
    let (fonts, fills, named) = (list("fonts"), list("fills"), list("cellStyles"));
    let formats = styles.within("numFmt");
    let look = |format: &&Element| {
        let font = fonts.get(number(format, "fontId")).copied();
        let fill = fills.get(number(format, "fillId")).and_then(|fill| fill.first("patternFill")?.get("patternType"));
        let value = |name: &str| font.and_then(|font| font.first(name)?.get("val"));
        let style = named.iter().find(|style| style.get("xfId") == format.get("xfId")).and_then(|style| style.get("name"));
        let text = format.first("alignment").and_then(|alignment| alignment.get("wrapText"));
        Look {
            font: value("name").unwrap_or_default().to_owned(),
            size: value("sz").and_then(|size| size.parse().ok()).unwrap_or_default(),
            italic: font.is_some_and(|font| font.first("i").is_some()),
            underlined: font.is_some_and(|font| font.first("u").is_some()),
            filled: fill.is_some_and(|fill| fill != "none"),
            wrapped: text == Some("1"),
            colour: font.and_then(|font| font.first("color")?.get("rgb")).and_then(colour),
            decimals: decimals(format.get("numFmtId"), &formats),
            style: style.unwrap_or_default().to_owned(),
        }
    };
    list("cellXfs").iter().map(look).collect()
}

fn number(element: &Element, name: &str) -> usize {
    element.get(name).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// How many decimals a format with fixed ones shows.
fn decimals(id: Option<&str>, formats: &[&Element]) -> Option<usize> {
    let code = match id? {
        "1" | "3" => "0",
        "2" | "4" => "0.00",
        id => formats.iter().find(|format| format.get("numFmtId") == Some(id))?.get("formatCode")?,
    };
    code.contains('0').then(|| code.split_once('.').map_or(0, |(_, decimals)| decimals.matches('0').count()))
}
