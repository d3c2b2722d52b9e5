//! What stands in a sheet before its rows and behind them.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::limits::Limits;
use super::super::markup::{Markup, Role};
use super::super::traces::Search;
use super::super::{Concealed, Merged, xlsx_rest};
use super::cursor::Stop;
use super::{cell, prolog};
use crate::location::CellRef;

/// What a sheet says beside its rows.
pub(super) struct Edges {
    pub(super) merged: Vec<Merged>,
    /// Its hidden rows and columns, and whether it has a filter.
    pub(super) concealed: Concealed,
}

/// Reads the XML before the rows and behind them. Some rows are hidden, and so many elements in all of them have a value.
pub(super) fn read(head: &str, tail: &str, hidden: Concealed, filled: u64, limits: &Limits) -> Result<Edges, Stop> {
    if !prolog::is_known(head, "<worksheet") || tail.contains("<!") || tail.contains("<?") {
        return Err(Stop::Unknown);
    }
    let mut markup = Markup::new(Role::Other, limits);
    markup.take(head.as_bytes())?;
    markup.take(b"<sheetData>")?;
    markup.add_filled(filled)?;
    markup.take(b"</sheetData>")?;
    markup.take(tail.as_bytes())?;
    let without_rows = format!("{head}<sheetData/>{tail}");
    let merged = merged(&without_rows)?;
    let concealed = xlsx_rest::with_columns(hidden, &without_rows)?;
    // A hidden column is seen only where it is written in one of the usual ways.
    if !concealed.columns.is_empty() && !Search::finds(&without_rows) {
        return Err(Stop::Unknown);
    }
    Ok(Edges { merged, concealed })
}

/// Elements that could be mistaken for rows or merged areas where they stand in another place than theirs.
const TELLING: [&str; 7] = ["worksheet", "sheetData", "row", "c", "dimension", "mergeCells", "mergeCell"];

/// The merged areas of a sheet without its rows, if its XML is sound and nothing in it could be mistaken.
fn merged(without_rows: &str) -> Result<Vec<Merged>, Stop> {
    let (mut path, mut seen, mut merged) = (Vec::new(), BTreeSet::new(), Vec::new());
    let mut reader = Reader::from_str(without_rows);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event()? {
            Event::Start(tag) => {
                path.push(tag.name().as_ref().to_owned());
                match path.join("/").as_str() {
                    place @ ("worksheet" | "worksheet/sheetData" | "worksheet/mergeCells") if seen.insert(place.to_owned()) => {}
                    "worksheet/dimension" => drop(area(&tag)?),
                    "worksheet/mergeCells/mergeCell" => merged.push(area(&tag)?),
                    _ if path.len() == 1 || TELLING.contains(&tag.local_name().as_ref()) => return Err(Stop::Unknown),
                    _ => {}
                }
            }
            Event::End(_) => drop(path.pop().ok_or(Stop::Unknown)?),
            Event::Eof => return if path.is_empty() && seen.contains("worksheet/sheetData") { Ok(merged) } else { Err(Stop::Unknown) },
            _ => {}
        }
    }
}

/// The area that an element refers to, `A1:B2` or `A1`.
fn area(tag: &BytesStart<'_>) -> Result<Merged, Stop> {
    let reference = tag.try_get_attribute("ref")?.ok_or(Stop::Unknown)?.value;
    let place = |name| cell::place(name).ok_or(Stop::Unknown);
    let (first, last) = reference.split_once(':').unwrap_or((&reference, &reference));
    let ((top, left), (bottom, right)) = (place(first)?, place(last)?);
    if top > bottom || left > right {
        return Err(Stop::Unknown);
    }
    Ok(Merged { first: CellRef::new(top, left), last: CellRef::new(bottom, right) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(head: &str, tail: &str) -> Option<Edges> {
        read(head, tail, Concealed::default(), 0, &Limits::default()).ok()
    }

    #[test]
    fn merged_areas_and_hidden_columns_are_read() {
        let columns = r#"<worksheet><dimension ref="A1:C9"/><cols><col min="2" max="3" hidden="1"/></cols>"#;
        let edges = edges(columns, r#"<autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>"#);
        let edges = edges.unwrap();
        assert_eq!(edges.merged, [Merged { first: CellRef::new(0, 0), last: CellRef::new(1, 1) }]);
        assert_eq!(edges.concealed, Concealed { rows: Vec::new(), columns: vec![(1, 2)], filtered: true });
    }

    #[test]
    fn what_could_be_mistaken_is_not_known() {
        let end = "</worksheet>";
        for (head, tail) in [
            ("<worksheet>", ""),
            ("<worksheet>", "</worksheet><a/>"),
            ("<worksheet><x:sheetData/>", end),
            ("<worksheet><row/>", end),
            ("<worksheet><dimension/>", end),
            ("<worksheet><dimension ref='B2:A1'/>", end),
            ("<worksheet><cols><col min='1' max='2' hidden='1'/></cols>", end),
            ("<worksheet>", "<mergeCells/><mergeCells/></worksheet>"),
            ("<worksheet>", "<mergeCells><mergeCell ref='A:B'/></mergeCells></worksheet>"),
            ("<worksheet>", "<extLst><mergeCell ref='A1:B2'/></extLst></worksheet>"),
            ("<worksheet>", "<!-- a --></worksheet>"),
            ("<worksheet>", "<a></b></worksheet>"),
        ] {
            assert!(edges(head, tail).is_none(), "{head} … {tail}");
        }
    }
}
