//! Whether a reader finds every sheet from the cover and back.

use crate::audit::Point;
use crate::audit::book::{Book, Sheet};
use crate::audit::faults::Faults;

pub(super) fn check(book: &Book, faults: &mut Faults<'_>) {
    let [cover, contents, others @ ..] = book.sheets.as_slice() else {
        return faults.of_file(Point::Links, "expected a cover, contents and tables, found fewer sheets");
    };
    if !cover.tables.is_empty() || !leads_to(cover, contents) {
        faults.of_sheet(Point::Links, &cover.name, format!("expected a cover with a link to `{}`", contents.name));
    }
    let listed: Vec<&str> = contents.links.values().map(String::as_str).collect();
    let expected: Vec<&str> = others.iter().map(|sheet| sheet.name.as_str()).collect();
    if let Some(missing) = expected.iter().find(|name| !listed.contains(name)) {
        faults.of_sheet(Point::Links, &contents.name, format!("expected a link to `{missing}`, found none"));
    } else if listed != expected {
        faults.of_sheet(Point::Links, &contents.name, "expected the sheets in their order, found another one");
    }
    for sheet in others.iter().filter(|sheet| !leads_to(sheet, contents)) {
        faults.of_sheet(Point::Links, &sheet.name, format!("expected a link back to `{}`, found none", contents.name));
    }
    for sheet in &book.sheets {
        targets(book, sheet, faults);
    }
}

fn leads_to(sheet: &Sheet, other: &Sheet) -> bool {
    sheet.links.values().any(|target| *target == other.name)
}

fn targets(book: &Book, sheet: &Sheet, faults: &mut Faults<'_>) {
    for (cell, target) in &sheet.links {
        let text = sheet.text(*cell);
        if book.sheet(target).is_none() {
            faults.of_cell(Point::Links, &sheet.name, *cell, format!("expected a link to a sheet, found one to `{target}`"));
        } else if text != *target {
            faults.of_cell(
                Point::Links,
                &sheet.name,
                *cell,
                format!("expected the link to say that it leads to `{target}`, found `{text}`"),
            );
        }
    }
}
