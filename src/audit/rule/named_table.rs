//! Whether a table has a name for programs and a title for people.

use crate::audit::Point;
use crate::audit::book::{Book, Sheet, Table};
use crate::audit::faults::Faults;
use crate::location::CellRef;

pub(super) fn check(book: &Book, sheet: &Sheet, table: &Table, faults: &mut Faults<'_>) {
    let name = &table.name;
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let plain = begins && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let given = ["table", "tabelle", "tableau", "tabel"].iter().any(|word| {
        let rest = name.to_lowercase().strip_prefix(word).map(str::to_owned);
        rest.is_some_and(|rest| rest.chars().all(|letter| letter.is_ascii_digit()))
    });
    if !plain || given || CellRef::parse(name).is_some() {
        let message = format!("expected a name of letters, digits and `_` that says what the table is, found `{name}`");
        faults.of_cell(Point::NamedTable, &sheet.name, table.first, message);
    }
    let same = book.sheets.iter().flat_map(|sheet| &sheet.tables).filter(|other| other.name.eq_ignore_ascii_case(name)).count();
    if same > 1 {
        faults.of_cell(Point::NamedTable, &sheet.name, table.first, format!("expected a name of its own, found `{name}` at {same} tables"));
    }
    if table.title.trim().is_empty() {
        faults.of_cell(Point::NamedTable, &sheet.name, table.first, "expected a title for who does not see the table, found none");
    }
}
