//! A letter as plain data, which Markdown and HTML write alike.

use super::item::{self, Item};
use super::recipient::Recipient;
use super::speech::Speech;
use crate::diag::Diagnostic;
use crate::location::CellRef;
use crate::plan::DatasetPlan;
use crate::workbook::{Value, Workbook};

/// So many cells of a point stand in its table; the rest are named below it.
const SHOWN: usize = 12;
/// So many characters of what a cell holds are shown.
const LONGEST: usize = 60;

/// A file of a sender.
pub struct Sent<'a> {
    /// Its path from the campaign folder.
    pub path: &'a str,
    /// The path of its marked copy, where there is one.
    pub copy: Option<String>,
    /// Its cells, where it could be read.
    pub workbook: Option<&'a Workbook>,
    /// What its sender can put right, in order.
    pub findings: Vec<&'a Diagnostic>,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its language.
    pub language: &'static str,
    /// What it is about.
    pub subject: String,
    /// To whom it goes: the name, and the office and its address.
    pub addressee: Option<String>,
    /// To whom it speaks.
    pub greeting: String,
    /// Why it is written.
    pub introduction: String,
    /// One part a file.
    pub files: Vec<FilePart>,
    /// The last words.
    pub closing: String,
    /// Who writes.
    pub signature: String,
    /// The words over the columns: cell, content, remark.
    pub columns: [String; 3],
    /// The words for what must be corrected, and for what should be looked at.
    pub kinds: [String; 2],
}

/// What is said of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePart {
    /// Its name as the sender knows it.
    pub name: String,
    /// Where the marked copy is, in a sentence.
    pub copy: Option<String>,
    /// One section a sheet.
    pub sections: Vec<Section>,
}

/// What is said of one sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The sheet; nothing where the file has none or is meant as a whole.
    pub heading: Option<String>,
    /// The points with their numbers in the letter; the cells of each that its table has no place for, in a sentence.
    pub items: Vec<(usize, Item, Option<String>)>,
}

/// Writes to a sender about the report of a year.
#[must_use]
pub fn letter(year: i32, speech: &Speech, recipient: &Recipient, files: &[Sent<'_>], datasets: &[DatasetPlan]) -> Letter {
    let mut number = 0;
    let parts: Vec<FilePart> = files.iter().map(|file| part(file, speech, datasets, &mut number)).collect();
    let year = [("year", year.to_string())];
    let counts = [year[0].clone(), ("count", number.to_string()), ("files", files.len().to_string())];
    let say = |name: &str| speech.say(name, &year);
    Letter {
        language: speech.language(),
        subject: say("letter-subject"),
        addressee: addressee(recipient, speech),
        greeting: say("letter-greeting"),
        introduction: speech.say("letter-intro", &counts),
        files: parts,
        closing: say("letter-closing"),
        signature: say("letter-sign"),
        columns: ["letter-cell", "letter-found", "letter-remark"].map(say),
        kinds: ["letter-error", "letter-warning"].map(say),
    }
}

/// The line that says to whom the letter goes; a file is nobody.
fn addressee(recipient: &Recipient, speech: &Speech) -> Option<String> {
    let name = recipient.is_known.then(|| speech.words.label("member_state", &recipient.name).unwrap_or(&recipient.name).to_owned());
    let who: Vec<String> = name.into_iter().chain(recipient.contact.clone()).collect();
    (!who.is_empty()).then(|| speech.say("letter-to", &[("who", who.join(", "))]))
}

fn part(file: &Sent<'_>, speech: &Speech, datasets: &[DatasetPlan], number: &mut usize) -> FilePart {
    let content = |sheet: &str, cell: CellRef| content(file.workbook, sheet, cell);
    let mut sections: Vec<Section> = Vec::new();
    let mut last_sheet: Option<String> = None;
    for mut item in item::items(&file.findings, speech, datasets, &content) {
        *number += 1;
        if last_sheet.as_ref() != Some(&item.sheet) {
            let heading = (!item.sheet.is_empty()).then(|| speech.say("letter-sheet", &[("sheet", item.sheet.clone())]));
            sections.push(Section { heading, items: Vec::new() });
            last_sheet = Some(item.sheet.clone());
        }
        let rest = rest(&mut item, speech);
        sections.last_mut().expect("a section was just begun").items.push((*number, item, rest));
    }
    let name = file.path.rsplit('/').next().unwrap_or(file.path).to_owned();
    let copy = file.copy.as_ref().map(|copy| speech.say("letter-copy", &[("copy", copy.clone())]));
    FilePart { name, copy, sections }
}

/// Takes out of a point the cells that its table has no place for, or all where a table would say nothing but their names.
fn rest(item: &mut Item, speech: &Speech) -> Option<String> {
    let bare = item.cells.iter().all(|cell| cell.found.is_empty() && cell.remark.is_empty());
    let kept = if bare { 0 } else { SHOWN };
    let left = item.cells.split_off(item.cells.len().min(kept));
    let cells = [("count", left.len().to_string()), ("cells", ranges(left.iter().map(|cell| cell.cell)))];
    (!left.is_empty()).then(|| speech.say(if bare { "letter-cells" } else { "letter-more" }, &cells))
}

/// Cells that follow each other in a column as ranges: `D5:D9, D11`.
fn ranges(cells: impl Iterator<Item = CellRef>) -> String {
    let mut ranges: Vec<(CellRef, CellRef)> = Vec::new();
    for cell in cells {
        match ranges.last_mut().filter(|(_, last)| last.column == cell.column && last.row + 1 == cell.row) {
            Some((_, last)) => *last = cell,
            None => ranges.push((cell, cell)),
        }
    }
    let range = |(first, last): (CellRef, CellRef)| if first == last { first.to_string() } else { format!("{first}:{last}") };
    ranges.into_iter().map(range).collect::<Vec<_>>().join(", ")
}

/// What a cell holds, on one line and not at length.
fn content(workbook: Option<&Workbook>, sheet: &str, cell: CellRef) -> String {
    let sheet = workbook.and_then(|workbook| workbook.sheets.iter().find(|known| known.name == sheet));
    let text = sheet.and_then(|sheet| sheet.get(cell)).map(Value::written).unwrap_or_default();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST { line } else { line.chars().take(LONGEST - 1).chain(['…']).collect() }
}
