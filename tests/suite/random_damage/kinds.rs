//! The damages: each changes one thing in a workbook, or says that there is nothing of its kind to change.

use step_report::workbook::{Row, Sheet, Value, Workbook};

use crate::random::Random;

/// A kind of damage.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) damage: fn(&mut Workbook, &mut Random) -> Option<()>,
}

pub(super) const KINDS: &[Kind] = &[
    Kind { name: "a number becomes a text", damage: number_to_text },
    Kind { name: "an amount is off by a cent", damage: off_by_a_cent },
    Kind { name: "a total is off by a cent", damage: total_off_by_a_cent },
    Kind { name: "a decimal mark moves by one place", damage: mark_moves },
    Kind { name: "a digit of a text is another one", damage: other_digit },
    Kind { name: "a cell is emptied", damage: emptied },
    Kind { name: "a row is deleted", damage: row_deleted },
    Kind { name: "a row stands twice", damage: row_twice },
    Kind { name: "two columns change places, but for their headings", damage: columns_swapped },
    Kind { name: "a heading is renamed", damage: heading_renamed },
    Kind { name: "a unit is another one", damage: other_unit },
    Kind { name: "a code is another one of its column", damage: other_code },
    Kind { name: "a sheet is renamed", damage: sheet_renamed },
];

/// What the senders of 2024 call the row of their totals.
const TOTALS: &[&str] = &["Total", "Summe", "Totale", "Totaal", "I alt", "Iš viso", "Razem", "Kopā"];

/// Whether a row states totals: one that is deleted, or stands twice, changes no fact.
fn is_total(row: &Row) -> bool {
    row.cells.iter().any(|(_, value)| is_label_of_total(value))
}

fn is_label_of_total(value: &Value) -> bool {
    matches!(value, Value::Text(text) if TOTALS.iter().any(|word| text.starts_with(word)))
}

/// A row of data: it holds several things, and a number or digits among them, and is no total.
fn is_data(row: &Row) -> bool {
    let has_digits = |value: &Value| match value {
        Value::Text(text) => text.bytes().any(|byte| byte.is_ascii_digit()),
        _ => true,
    };
    row.cells.len() >= 3 && !is_total(row) && row.cells.iter().any(|(_, value)| has_digits(value))
}

/// A sheet, and the places of its rows of data.
fn data<'a>(workbook: &'a mut Workbook, random: &mut Random) -> Option<(&'a mut Sheet, Vec<usize>)> {
    let place = random.place(workbook.sheets.len())?;
    let sheet = &mut workbook.sheets[place];
    let rows = (0..sheet.rows.len()).filter(|row| is_data(&sheet.rows[*row])).collect();
    Some((sheet, rows))
}

/// A cell among the rows of data that fits.
fn cell<'a>(workbook: &'a mut Workbook, random: &mut Random, fits: impl Fn(&Value) -> bool) -> Option<&'a mut Value> {
    let (sheet, rows) = data(workbook, random)?;
    let places: Vec<(usize, usize)> = rows
        .iter()
        .flat_map(|row| (0..sheet.rows[*row].cells.len()).map(|cell| (*row, cell)))
        .filter(|(row, cell)| fits(&sheet.rows[*row].cells[*cell].1))
        .collect();
    let (row, cell) = places[random.place(places.len())?];
    Some(&mut sheet.rows[row].cells[cell].1)
}

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Number(_))
}

fn has_digit(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.bytes().any(|byte| byte.is_ascii_digit()))
}

fn number_to_text(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    *cell(workbook, random, |value| is_number(value) || has_digit(value))? = Value::Text("folgt".to_owned());
    Some(())
}

fn off_by_a_cent(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let value = cell(workbook, random, |value| matches!(value, Value::Number(number) if number.fract() != 0.0))?;
    let Value::Number(number) = value else { return None };
    *number = ((*number + 0.01) * 100.0).round() / 100.0;
    Some(())
}

fn total_off_by_a_cent(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let place = random.place(workbook.sheets.len())?;
    let cells = workbook.sheets[place].rows.iter_mut().filter(|row| is_total(row)).flat_map(|row| &mut row.cells);
    let mut sums: Vec<&mut f64> = cells
        .filter_map(|(_, value)| match value {
            Value::Number(number) => Some(number),
            _ => None,
        })
        .collect();
    let sum = random.place(sums.len())?;
    *sums[sum] = ((*sums[sum] + 0.01) * 100.0).round() / 100.0;
    Some(())
}

fn mark_moves(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let marked = |value: &Value| is_number(value) || matches!(value, Value::Text(text) if text.contains(',') && has_digit(value));
    match cell(workbook, random, marked)? {
        Value::Number(number) if *number != 0.0 => *number *= 10.0,
        Value::Text(text) => {
            let mut letters: Vec<char> = text.chars().collect();
            let mark = letters.windows(2).position(|pair| pair[0] == ',' && pair[1].is_ascii_digit())?;
            letters.swap(mark, mark + 1);
            *text = letters.into_iter().collect();
        }
        _ => return None,
    }
    Some(())
}

fn other_digit(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let Value::Text(text) = cell(workbook, random, has_digit)? else { return None };
    let digits: Vec<usize> = text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(place, _)| place).collect();
    let place = digits[random.place(digits.len())?];
    let other = u32::from(text.as_bytes()[place] - b'0' + 1) % 10;
    text.replace_range(place..=place, &other.to_string());
    Some(())
}

fn emptied(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let (sheet, rows) = data(workbook, random)?;
    let sums: Vec<u32> = sheet.rows[..*rows.first()?]
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|(_, value)| is_label_of_total(value))
        .map(|(column, _)| *column)
        .collect();
    let row = &mut sheet.rows[rows[random.place(rows.len())?]];
    let cell = random.place(row.cells.len())?;
    // A sum of the row that is not stated is no fact that is missing.
    (!sums.contains(&row.cells[cell].0)).then(|| row.cells.remove(cell))?;
    Some(())
}

fn row_deleted(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let (sheet, rows) = data(workbook, random)?;
    sheet.rows.remove(rows[random.place(rows.len())?]);
    Some(())
}

fn row_twice(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let (sheet, rows) = data(workbook, random)?;
    let place = rows[random.place(rows.len())?];
    let copy = Row { index: sheet.rows[place].index + 1, cells: sheet.rows[place].cells.clone() };
    for row in &mut sheet.rows[place + 1..] {
        row.index += 1;
    }
    sheet.rows.insert(place + 1, copy);
    Some(())
}

fn columns_swapped(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let (sheet, rows) = data(workbook, random)?;
    let columns: Vec<u32> = sheet.rows[*rows.first()?].cells.iter().map(|(column, _)| *column).collect();
    let (left, right) = (columns[random.place(columns.len())?], columns[random.place(columns.len())?]);
    if left == right {
        return None;
    }
    for row in rows {
        for (column, _) in &mut sheet.rows[row].cells {
            *column = if *column == left {
                right
            } else if *column == right {
                left
            } else {
                *column
            };
        }
        sheet.rows[row].cells.sort_by_key(|(column, _)| *column);
    }
    Some(())
}

/// A text of the two rows above the first row of data, of which the last has the headings; only in rows of so many cells at least.
fn heading<'a>(workbook: &'a mut Workbook, random: &mut Random, least: usize, fits: impl Fn(&str) -> bool) -> Option<&'a mut String> {
    let (sheet, rows) = data(workbook, random)?;
    let first = *rows.first()?;
    // A row of one or two texts is a title or a note.
    let texts: Vec<(usize, usize)> = (first.saturating_sub(2)..first)
        .filter(|row| sheet.rows[*row].cells.len() >= least)
        .flat_map(|row| (0..sheet.rows[row].cells.len()).map(move |cell| (row, cell)))
        .filter(|(row, cell)| matches!(&sheet.rows[*row].cells[*cell].1, Value::Text(text) if fits(text)))
        // The heading of a column that holds nothing says nothing.
        .filter(|(row, cell)| rows.iter().any(|data| sheet.rows[*data].get(sheet.rows[*row].cells[*cell].0).is_some()))
        .collect();
    let (row, cell) = texts[random.place(texts.len())?];
    match &mut sheet.rows[row].cells[cell].1 {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn heading_renamed(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    "Qwxz".clone_into(heading(workbook, random, 3, |_| true)?);
    Some(())
}

fn other_unit(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    const UNITS: [(&str, &str); 6] =
        [("million", "thousand"), ("Mio.", "Tsd."), ("Mio", "Tsd"), ("M€", "k€"), ("mln", "tys."), ("millions", "milliers")];
    let text = heading(workbook, random, 1, |text| UNITS.iter().any(|(unit, _)| text.contains(unit)))?;
    let (unit, other) = UNITS.iter().find(|(unit, _)| text.contains(unit))?;
    *text = text.replace(unit, other);
    Some(())
}

/// A text becomes that of another row of the same column, so that it is valid and wrong.
fn other_code(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let (sheet, rows) = data(workbook, random)?;
    let (one, other) = (rows[random.place(rows.len())?], rows[random.place(rows.len())?]);
    let cell = random.place(sheet.rows[one].cells.len())?;
    let (column, before) = &sheet.rows[one].cells[cell];
    let after = sheet.rows[other].get(*column)?.clone();
    if !matches!((before, &after), (Value::Text(before), Value::Text(after)) if before != after) {
        return None;
    }
    sheet.rows[one].cells[cell].1 = after;
    Some(())
}

fn sheet_renamed(workbook: &mut Workbook, random: &mut Random) -> Option<()> {
    let place = random.place(workbook.sheets.len())?;
    // What was sent as a text table has a sheet without a name, which no source can name.
    let name = Some(&mut workbook.sheets[place].name).filter(|name| !name.is_empty())?;
    name.push_str(" neu");
    Some(())
}
