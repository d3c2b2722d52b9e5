//! One table of the report as CSV: a row per printed number, in codes, the same in every language.

use std::collections::BTreeMap;

use crate::report::{Cell, Number, Table};

/// The columns that follow the dimensions.
const VALUE_COLUMNS: [&str; 4] = ["measure", "role", "value", "unit"];

/// The content of `data/<ID>.csv`: UTF-8, line feeds, commas, quotes where RFC 4180 asks for them.
///
/// A sender's text that a spreadsheet program would take for a formula, since it begins with `=`, `+`, `-`, `@`, a tab or a line break, gets a
/// `'` before it, as in a spreadsheet. Numbers are ours, and written as they are; the ledger has every text as it was sent.
#[must_use]
pub fn data(table: &Table) -> Vec<u8> {
    let dimensions = dimensions(table);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(fields(table)).expect("writing to memory does not fail");
    for number in numbers(table) {
        writer.write_record(record(number, &dimensions)).expect("every record has the fields of the header");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

/// The names of the columns of `data/<ID>.csv`, from left to right.
#[must_use]
pub fn fields(table: &Table) -> Vec<String> {
    let dimensions = dimensions(table);
    ["id"].into_iter().chain(dimensions).chain(VALUE_COLUMNS).map(str::to_owned).collect()
}

/// The dimensions of all the table's numbers, in the order in which they first appear.
fn dimensions(table: &Table) -> Vec<&str> {
    let mut names = Vec::new();
    for (name, _) in numbers(table).flat_map(|number| &number.dimensions) {
        if !names.contains(&name.as_str()) {
            names.push(name.as_str());
        }
    }
    names
}

/// Row by row, from left to right.
fn numbers(table: &Table) -> impl Iterator<Item = &Number> {
    table.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| match cell {
        Cell::Number(number) => Some(number),
        Cell::Text(_) | Cell::Empty => None,
    })
}

fn record(number: &Number, dimensions: &[&str]) -> Vec<String> {
    let codes: BTreeMap<&str, &str> = number.dimensions.iter().map(|(name, code)| (name.as_str(), code.as_str())).collect();
    let mut record = vec![harmless(&number.id)];
    record.extend(dimensions.iter().map(|name| codes.get(name).copied().map_or_else(String::new, harmless)));
    record.push(number.measure.clone());
    record.push(number.role.code().to_owned());
    record.push(number.exact.to_string());
    record.push(number.unit.code().to_owned());
    record
}

/// A text that no spreadsheet program runs.
pub(super) fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    fn records(bytes: &[u8]) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_row_stands_for_each_number_with_its_codes_and_exact_value() {
        let text = String::from_utf8(data(&sample::amendments())).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "id,member_state,programme,fund,measure,role,value,unit");
        assert_eq!(lines[1], "T2/DE/1/ERDF,DE,1,ERDF,amount,cell,200200000.00,EUR");
        assert_eq!(*lines.last().unwrap(), "T2/total/total,,,,amount,total,514304999.99,EUR");
        assert!(!text.contains('\r'));
    }

    #[test]
    fn the_header_has_every_dimension_even_where_the_first_number_lacks_it() {
        let mut table = sample::amendments();
        table.rows.reverse();
        assert_eq!(fields(&table), ["id", "fund", "member_state", "programme", "measure", "role", "value", "unit"]);
    }

    #[test]
    fn commas_and_quotes_come_back_as_they_were_and_formulas_as_texts() {
        let mut table = sample::amendments();
        let nasty = "cmd(),\"x\"\nsecond line";
        for (written, expected) in [(nasty.to_owned(), nasty.to_owned()), (format!("={nasty}"), format!("'={nasty}"))] {
            let Cell::Number(number) = &mut table.rows[0].cells[2] else { panic!("a number stands there") };
            number.dimensions[1].1 = written;
            assert_eq!(records(&data(&table))[1][2], expected);
        }
    }

    #[test]
    fn a_table_without_numbers_is_a_header() {
        let table = Table { rows: Vec::new(), ..sample::amendments() };
        assert_eq!(data(&table), b"id,measure,role,value,unit\n");
    }
}
