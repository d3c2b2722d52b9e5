//! Whether the font is plain, and the title of a sheet known as such.

use super::A1;
use crate::audit::Point;
use crate::audit::book::{Look, Sheet};
use crate::audit::faults::Faults;

/// Fonts without serifs that every office has.
const FONTS: &[&str] = &["Arial", "Calibri", "Verdana", "Liberation Sans", "Noto Sans"];
/// In points.
const SMALLEST: f64 = 12.0;
/// The style by which programs know a heading.
const HEADING: &str = "Heading 1";

pub(super) fn check(sheet: &Sheet, faults: &mut Faults<'_>) {
    for (place, cell) in &sheet.cells {
        if let Some(found) = odd(&cell.look, sheet.links.contains_key(place)) {
            faults.of_cell(Point::PlainFont, &sheet.name, *place, format!("expected plain text of 12 points or more, found {found}"));
        }
    }
    if let Some(title) = sheet.cells.get(&A1).filter(|cell| cell.look.style != HEADING) {
        let message = format!("expected the style `{HEADING}`, found `{}`", title.look.style);
        faults.of_cell(Point::TaggedTitle, &sheet.name, A1, message);
    }
}

fn odd(look: &Look, is_link: bool) -> Option<String> {
    if !FONTS.contains(&look.font.as_str()) {
        return Some(format!("the font `{}`", look.font));
    }
    let odd = [
        (look.size < SMALLEST, "a smaller font"),
        (look.italic, "italics"),
        (look.filled, "a fill"),
        (look.underlined && !is_link, "a line below what is no link"),
        (!look.underlined && is_link, "a link without a line below it"),
    ];
    odd.iter().find(|(is, _)| *is).map(|(_, found)| (*found).to_owned())
}
