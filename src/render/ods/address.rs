//! Addresses of cells and ranges, as ODF writes them.

use crate::location::CellRef;

/// The name of a sheet in an address. Quotes keep apart what is part of the name and what is not.
fn sheet(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// The first cell of a sheet, as the target of a link.
pub(super) fn link(name: &str) -> String {
    format!("#{}.A1", sheet(name))
}

/// The cells from one corner to the other.
pub(super) fn range(name: &str, first: CellRef, last: CellRef) -> String {
    let name = sheet(name);
    format!("{name}.{first}:{name}.{last}")
}
