//! The rules, one file each, in the order of the points.

mod column_a;
mod contrast;
mod document_information;
mod exact_numbers;
mod first_cell;
mod links;
mod marked_up_table;
mod named_table;
mod no_empty_cell;
mod no_empty_row;
mod no_symbols;
mod notes_explained;
mod nothing_hidden;
mod one_header_row;
mod plain_font;
mod sheet_names;
mod unit_in_heading;
mod whole_text;

use super::book::Book;
use super::faults::Faults;
use crate::audit::Point;
use crate::location::CellRef;
use crate::trust::Number;

/// Where the title of a sheet stands.
const A1: CellRef = CellRef::new(0, 0);

/// Holds a workbook to every point. Its language is that of its folder, and the numbers are those of the ledger.
pub(super) fn workbook(book: &Book, language: &str, numbers: &[Number], faults: &mut Faults<'_>) {
    for extra in &book.extras {
        faults.of_file(Point::NoExtras, format!("expected nothing beside cells, found `{extra}`"));
    }
    sheet_names::check(book, faults);
    links::check(book, faults);
    first_cell::check(book, faults);
    document_information::check(book, language, faults);
    notes_explained::check(book, faults);
    for sheet in &book.sheets {
        marked_up_table::check(sheet, faults);
        nothing_hidden::check(sheet, faults);
        for cell in &sheet.merged {
            faults.of_cell(Point::NothingMerged, &sheet.name, *cell, "expected a cell of its own, found one that is merged with others");
        }
        no_empty_row::check(sheet, faults);
        column_a::check(sheet, faults);
        no_symbols::check(sheet, faults);
        plain_font::check(sheet, faults);
        contrast::check(sheet, faults);
        whole_text::check(sheet, faults);
        for table in &sheet.tables {
            named_table::check(book, sheet, table, faults);
            one_header_row::check(sheet, table, faults);
            no_empty_cell::check(book, sheet, table, faults);
        }
        unit_in_heading::check(sheet, numbers, faults);
        exact_numbers::check(sheet, language, numbers, faults);
    }
}

/// The numbers of the ledger that stand on a sheet, in its order: those of the table of its name, without what a picture says of itself.
fn numbers_of<'a>(sheet: &str, numbers: &'a [Number]) -> Vec<&'a Number> {
    let of_table =
        |number: &&Number| number.id.split_once('/').is_some_and(|(table, _)| table == sheet) && number.calculation.kind != "shown";
    numbers.iter().filter(of_table).collect()
}
