//! Findings as the points of a letter: what is said in the same words of several cells is one point.

use super::audience::is_for_sender;
use super::speech::Speech;
use crate::codes;
use crate::diag::{Code, Diagnostic, Severity};
use crate::location::{CellRef, Location, column_letters};
use crate::plan::{ColumnType, DatasetPlan};

/// Lists of so many codes are written out.
const SHORT_LIST: usize = 12;

/// One point of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The name of the sheet; empty for a text file and for a whole file.
    pub sheet: String,
    /// Whether it has to be corrected; otherwise somebody should look at it.
    pub must: bool,
    /// What is wrong.
    pub title: String,
    /// What to do.
    pub remedy: String,
    /// The cells that it concerns, in order; none where it is a sheet or a file.
    pub cells: Vec<ItemCell>,
}

impl Item {
    /// How many columns its table has: the last one, the remarks, only where there are any.
    pub(super) fn columns(&self) -> usize {
        if self.cells.iter().any(|cell| !cell.remark.is_empty()) { 3 } else { 2 }
    }
}

/// A cell of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemCell {
    /// The cell.
    pub cell: CellRef,
    /// What stands in it.
    pub found: String,
    /// What is to be said of it alone; may be empty.
    pub remark: String,
}

/// Groups findings, in their order. `content` tells what a cell holds.
pub(super) fn items(
    findings: &[&Diagnostic],
    speech: &Speech,
    datasets: &[DatasetPlan],
    content: &dyn Fn(&str, CellRef) -> String,
) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for finding in findings {
        let said = Said::of(finding, speech, datasets);
        let sheet = sheet_of(&finding.location);
        let must = finding.severity == Severity::Error;
        let same = |item: &&mut Item| item.sheet == sheet && item.must == must && item.title == said.title && item.remedy == said.remedy;
        let cell = match &finding.location {
            Location::Cell { cell, .. } => Some(ItemCell { cell: *cell, found: content(sheet, *cell), remark: said.remark }),
            _ => None,
        };
        match items.iter_mut().find(same) {
            Some(item) => item.cells.extend(cell),
            None => items.push(Item {
                sheet: sheet.to_owned(),
                must,
                title: said.title,
                remedy: said.remedy,
                cells: cell.into_iter().collect(),
            }),
        }
    }
    items
}

pub(super) fn sheet_of(location: &Location) -> &str {
    match location {
        Location::Sheet { sheet, .. } | Location::Cell { sheet, .. } => sheet,
        Location::Campaign | Location::File { .. } | Location::Text { .. } => "",
    }
}

/// A finding in the language of the sender.
pub(super) struct Said {
    pub(super) title: String,
    pub(super) remedy: String,
    pub(super) remark: String,
}

impl Said {
    pub(super) fn of(finding: &Diagnostic, speech: &Speech, datasets: &[DatasetPlan]) -> Self {
        let name = finding.code.name();
        let arguments = arguments(finding, speech, datasets);
        Self {
            title: speech.say(name, &arguments),
            remedy: speech.say(&format!("{name}-do"), &arguments),
            remark: remark(finding, speech, &arguments),
        }
    }
}

/// The comment on a cell: what is wrong, what to do, what is to be said of this cell alone, and the code. What no sender can mend is said in
/// English, as `check` says it.
#[must_use]
pub fn comment(finding: &Diagnostic, speech: &Speech, datasets: &[DatasetPlan]) -> String {
    let code = format!("[{}]", finding.code.name());
    if !is_for_sender(finding) {
        let hint = finding.hint.as_ref().map_or_else(String::new, |hint| format!("\n{hint}"));
        return format!("{}{hint}\n{code}", finding.message);
    }
    let said = Said::of(finding, speech, datasets);
    [said.title, said.remedy, said.remark, code].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What is to be said of one cell.
fn remark(finding: &Diagnostic, speech: &Speech, arguments: &[(&'static str, String)]) -> String {
    let name = match finding.code {
        Code::UnparsableAmount | Code::UnparsableNumber if finding.argument("odd").is_some() => "number-odd".to_owned(),
        Code::UnparsableAmount if finding.argument("kind") == Some("currency") => "number-currency".to_owned(),
        Code::UnknownCode if finding.argument("near").is_some() => "code-near".to_owned(),
        code => format!("{}-cell", code.name()),
    };
    speech.try_say(&name, arguments).unwrap_or_default()
}

/// The arguments of a finding's sentences, in the language. A sentence takes those that it names.
fn arguments(finding: &Diagnostic, speech: &Speech, datasets: &[DatasetPlan]) -> Vec<(&'static str, String)> {
    let mut told: Vec<(&'static str, String)> = Vec::new();
    let argument = |name: &str| finding.argument(name).map(str::to_owned);
    let mut tell = |name, value: Option<String>| told.extend(value.map(|value| (name, value)));
    let (heading, column) = match &finding.location {
        Location::Cell { cell, heading, .. } => (heading.clone(), Some(column_letters(cell.column))),
        _ => (None, None),
    };
    let letters = argument("letters").or(column);
    let place = match &heading {
        Some(heading) => speech.say("column-named", &[("column", heading.clone())]),
        None => letters.iter().map(|letters| speech.say("column-unnamed", &[("letters", letters.clone())])).collect(),
    };
    tell("where", Some(place));
    tell("heading", heading.or_else(|| argument("found")));
    tell("letters", letters);
    let dataset = finding.argument("dataset").and_then(|name| datasets.iter().find(|dataset| dataset.name == name));
    let heading_of = |dataset: &DatasetPlan, column: &str| {
        speech.words.column(&dataset.name, column).map_or_else(|| column.to_owned(), |words| words.heading.to_owned())
    };
    tell(
        "column",
        dataset.zip(finding.argument("column")).map(|(dataset, column)| heading_of(dataset, column)).or_else(|| argument("column")),
    );
    tell(
        "columns",
        dataset.map(|dataset| {
            let required = dataset.columns.iter().filter(|column| column.required);
            required.map(|column| heading_of(dataset, &column.name)).collect::<Vec<_>>().join(", ")
        }),
    );
    let case = if finding.argument("near").is_some() {
        "near"
    } else if finding.argument("bare").is_some() {
        "bare"
    } else {
        "other"
    };
    tell("case", Some(case.to_owned()));
    tell("kind", Some(argument("kind").unwrap_or_else(|| "other".to_owned())));
    for name in ["bare", "odd", "thousands", "decimals", "area", "count", "known", "other"] {
        tell(name, argument(name));
    }
    for name in ["most", "start", "cut_off", "difference"] {
        tell(name, argument(name).map(|value| speech.value(&value)));
    }
    let and = format!(" {} ", speech.say("mixed-nuts-versions-and", &[]));
    tell("of", argument("of").map(|versions| versions.replace(" and ", &and)));
    tell("times", argument("times").map(|times| speech.number(&times)));
    tell("first", first(finding));
    tell("country", argument("country").map(|code| speech.code("member_state", &code)));
    let list = finding.argument("list").or_else(|| list_of(finding, datasets));
    tell("expected", argument("expected").map(|value| expected(finding.code, &value, list, speech)));
    tell("near", argument("near").map(|near| list.map_or_else(|| near.clone(), |list| speech.code(list, &near))));
    tell("codes", Some(list.and_then(|list| short_list(list, speech)).unwrap_or_else(|| "none".to_owned())));
    told
}

/// The list of a heading that should be a code; the finding names the dataset's column only.
fn list_of<'a>(finding: &Diagnostic, datasets: &'a [DatasetPlan]) -> Option<&'a str> {
    let column = finding.argument("column").filter(|_| finding.code == Code::UnknownCode)?;
    datasets.iter().flat_map(|dataset| &dataset.columns).filter(|known| known.name == column).find_map(|known| match known.kind {
        ColumnType::Code(list) => Some(list.name()),
        _ => None,
    })
}

/// Every code of a short list.
fn short_list(list: &str, speech: &Speech) -> Option<String> {
    let codes = codes::list(list)?.codes();
    (codes.len() <= SHORT_LIST).then(|| codes.map(|code| speech.code(list, code)).collect::<Vec<_>>().join("; "))
}

fn expected(code: Code, value: &str, list: Option<&str>, speech: &Speech) -> String {
    if code == Code::ContradictingCode {
        return list.map_or_else(|| value.to_owned(), |list| speech.code(list, value));
    }
    if code == Code::ContradictingCategory {
        return value.split(' ').map(|category| speech.code("category_of_region", category)).collect::<Vec<_>>().join(" / ");
    }
    speech.value(value)
}

/// Where the first of two equal rows stands, with its file where that is another.
fn first(finding: &Diagnostic) -> Option<String> {
    let cell = finding.argument("first")?;
    let other = finding.argument("first_file").filter(|file| *file != finding.location.file());
    Some(other.map_or_else(|| cell.to_owned(), |file| format!("{cell}, {file}")))
}
