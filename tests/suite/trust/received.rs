//! The spreadsheets as received, read a second time and not by the program: calamine alone for workbooks, the csv crate for text.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Range, Reader as _, open_workbook_auto_from_rs};

use super::made::Made;

/// The sheets of a file by name; a text file has one without a name.
type Sheets = BTreeMap<String, Range<Data>>;

/// The files of a campaign that were asked for, each read once.
pub(super) struct Received<'a> {
    made: &'a Made,
    files: BTreeMap<String, Sheets>,
}

impl<'a> Received<'a> {
    pub(super) fn of(made: &'a Made) -> Self {
        Self { made, files: BTreeMap::new() }
    }

    /// What stands in a cell.
    pub(super) fn cell(&mut self, file: &str, sheet: &str, cell: &str) -> Data {
        let made = self.made;
        let sheets = self.files.entry(file.to_owned()).or_insert_with(|| read(&made.input(file).bytes, file));
        let range = sheets.get(sheet).unwrap_or_else(|| panic!("{file} has no sheet `{sheet}`"));
        range.get_value(place(cell)).cloned().unwrap_or_else(|| panic!("{file}, `{sheet}` has no cell {cell}"))
    }
}

/// `D13` as row and column from nought.
fn place(cell: &str) -> (u32, u32) {
    let letters = cell.chars().take_while(char::is_ascii_uppercase).fold(0, |sum, letter| sum * 26 + u32::from(letter) - 64);
    let row: u32 = cell.trim_start_matches(|letter: char| letter.is_ascii_uppercase()).parse().unwrap();
    (row - 1, letters - 1)
}

fn read(bytes: &[u8], file: &str) -> Sheets {
    if file.rsplit('.').next() == Some("csv") {
        return BTreeMap::from([(String::new(), text_table(bytes))]);
    }
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let names = workbook.sheet_names();
    names.into_iter().map(|name| (name.clone(), workbook.worksheet_range(&name).unwrap())).collect()
}

/// A text file, whose encoding is UTF-8 or that of Windows in Western Europe, and whose separator is the most frequent one.
fn text_table(bytes: &[u8]) -> Range<Data> {
    let text = String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned());
    let text = text.trim_start_matches('\u{feff}');
    let separator = [b';', b',', b'\t'].into_iter().max_by_key(|separator| text.bytes().filter(|byte| byte == separator).count()).unwrap();
    // The csv crate skips empty lines, which are rows of the sheet.
    let empty = char::from(separator).to_string();
    let text: Vec<&str> = text.lines().map(|line| if line.is_empty() { empty.as_str() } else { line }).collect();
    let text = text.join("\n");
    let mut cells = Vec::new();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    for record in reader.records().map(Result::unwrap) {
        let row = u32::try_from(record.position().unwrap().line()).unwrap() - 1;
        for (column, content) in record.iter().enumerate().filter(|(_, content)| !content.is_empty()) {
            cells.push(calamine::Cell::new((row, u32::try_from(column).unwrap()), Data::String(content.to_owned())));
        }
    }
    Range::from_sparse(cells)
}

/// What the digits of a cell can mean, as a whole number of hundred-millionths (cents of an amount in millions): one number, or two where a single mark may stand before
/// thousands or before decimals.
pub(super) fn numbers(cell: &Data) -> Vec<i128> {
    let text = match cell {
        Data::Float(value) => value.to_string(),
        Data::Int(value) => value.to_string(),
        Data::String(text) => text.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '-' | '−')).collect(),
        _ => return Vec::new(),
    };
    let text = text.replace('−', "-");
    let marks: Vec<char> = text.chars().filter(|letter| matches!(letter, '.' | ',')).collect();
    let last = text.rfind(['.', ',']);
    let with_decimals = |place: usize| hundred_millionths(&text[..place], &text[place + 1..]);
    let whole = || hundred_millionths(&text, "");
    match (marks.as_slice(), last) {
        ([], _) | (_, None) => whole().into_iter().collect(),
        ([_], Some(place)) if text.len() - place == 4 && matches!(cell, Data::String(_)) => {
            with_decimals(place).into_iter().chain(whole()).collect()
        }
        ([first, .., final_mark], Some(_)) if first == final_mark && marks.len() > 1 && marks.iter().all(|mark| mark == first) => {
            whole().into_iter().collect()
        }
        (_, Some(place)) => with_decimals(place).into_iter().collect(),
    }
}

/// Digits before and behind the decimal mark, whatever stands between thousands; the residue of a double is rounded off.
fn hundred_millionths(whole: &str, decimals: &str) -> Option<i128> {
    let negative = whole.starts_with('-');
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let residue = decimals.get(8..9).is_some_and(|digit| digit >= "5");
    let decimals: i128 = format!("{decimals:0<8}").get(..8)?.parse().ok()?;
    let value = digits.parse::<i128>().ok()? * 100_000_000 + decimals + i128::from(residue);
    Some(if negative { -value } else { value })
}

/// Whether a cell that holds a number is the number that is listed.
pub(super) fn same_number(cell: &Data, written: &str) -> bool {
    matches!(cell, Data::Float(_) | Data::Int(_)) && numbers(cell) == numbers(&Data::String(written.to_owned()))
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let text = |text: &str| numbers(&Data::String(text.to_owned()));
    let unit = 100_000_000;
    assert_eq!(text("200,20"), [20_020 * unit / 100]);
    assert_eq!(text("2.254,62 €"), [225_462 * unit / 100]);
    assert_eq!(text("1.234"), [1_234 * unit / 1_000, 1_234 * unit]);
    assert_eq!(text("1.234.567"), [1_234_567 * unit]);
    assert!(text("n/a").is_empty());
    assert_eq!(numbers(&Data::Float(501.799_999_999_999_95)), [50_180 * unit / 100]);
}
