//! The campaign of 2024 around the file that is damaged: all of it, or only what declares the file, so that a hundred builds take no time.

use std::fmt::Write;

use step_report::workbook::{Declared, Limits, Merged, Value, Workbook, read};
use step_report::{Campaign, InputFile, Options, Silent};

use crate::campaign;
use crate::hostile::archive::{Entry, archive};

/// One file of the campaign with what declares it.
pub(super) struct Part {
    /// Its path; that of a workbook that is written anew ends in `.xlsx`, whatever was sent.
    pub(super) path: String,
    pub(super) workbook: Workbook,
    /// The definition and the other files that it needs.
    others: Vec<InputFile>,
}

/// What a build made of a part: its findings as text, and its facts without the cells that they stand in.
#[derive(PartialEq)]
pub(super) struct Outcome {
    pub(super) findings: Vec<String>,
    pub(super) facts: Option<Vec<String>>,
    /// The numbers of its tables, as `data/<ID>.csv` has them.
    pub(super) numbers: Vec<String>,
}

/// Every file of the campaign that a source names, with the whole campaign around it or only with what declares it.
pub(super) fn parts(whole: bool) -> Vec<Part> {
    let campaign = campaign::of_2024();
    let definition = text_of(&campaign, "report.toml");
    let blocks: Vec<&str> = definition.split("[[source]]\n").collect();
    let sent = campaign.files.iter().filter(|file| definition.contains(&format!("files = \"{}\"", file.path)));
    let parts = sent.map(|file| {
        let path = format!("{}.xlsx", file.path.rsplit_once('.').unwrap().0);
        let others = if whole { all_but(&campaign, &file.path, &path) } else { declaring(&campaign, &blocks, &file.path, &path) };
        let workbook = read(&file.path, &file.bytes, &Declared::default(), &Limits::default()).unwrap().workbook;
        Part { path, workbook, others }
    });
    parts.collect()
}

/// The other files of the campaign, in which the file has another name.
fn all_but(campaign: &Campaign, sent: &str, path: &str) -> Vec<InputFile> {
    let others = campaign.files.iter().filter(|file| file.path != sent).cloned();
    others
        .map(|file| match file.path.as_str() {
            "report.toml" | "corrections.toml" => {
                InputFile { bytes: text_of(campaign, &file.path).replace(sent, path).into_bytes(), ..file }
            }
            _ => file,
        })
        .collect()
}

/// The definition with the sources of this file alone, and what it needs beside it.
fn declaring(campaign: &Campaign, blocks: &[&str], sent: &str, path: &str) -> Vec<InputFile> {
    let own = blocks[1..].iter().filter(|block| block.contains(&format!("files = \"{sent}\"")));
    let sources: Vec<String> = own.map(|block| block.replace(sent, path)).collect();
    let sources = ["[[source]]\n", &sources.join("[[source]]\n")].concat();
    let mut others = vec![InputFile { path: "report.toml".to_owned(), bytes: format!("{}{sources}", blocks[0]).into_bytes() }];
    let mut texts = vec!["texts/en.toml", "texts/nl.toml"];
    texts.extend((path.ends_with("IT.xlsx") || path.ends_with("RO.xlsx")).then_some("corrections.toml"));
    others.extend(texts.into_iter().map(|path| InputFile { path: path.to_owned(), bytes: text_of(campaign, path).into_bytes() }));
    others
}

fn text_of(campaign: &Campaign, path: &str) -> String {
    String::from_utf8(campaign.files.iter().find(|file| file.path == path).unwrap().bytes.clone()).unwrap()
}

impl Part {
    /// Builds the tables with this file in the place of the part's.
    pub(super) fn build(&self, bytes: Vec<u8>) -> Outcome {
        let mut files = self.others.clone();
        files.push(InputFile { path: self.path.clone(), bytes });
        let only = ["T1", "T2", "T3", "T4"].map(str::to_owned).to_vec();
        let options = Options { languages: Some(vec!["en".to_owned()]), only: Some(only), ..Options::default() };
        let built = step_report::build(&Campaign { name: "2024".to_owned(), files }, &options, &Silent).unwrap();
        let findings = built.findings.iter().map(|finding| format!("{} {}", finding.code.name(), finding.message)).collect();
        let numbers =
            built.artifacts.iter().flat_map(|artifacts| ["T1", "T2", "T3", "T4"].map(|table| artifacts.get(&format!("data/{table}.csv"))));
        let numbers = numbers.flatten().map(|file| String::from_utf8(file.bytes.clone()).unwrap()).collect();
        let facts = built.artifacts.map(|artifacts| {
            let listing = artifacts.get("data/facts.jsonl").map(|file| file.bytes.clone()).unwrap_or_default();
            let mut facts: Vec<String> = String::from_utf8(listing).unwrap().lines().map(values).collect();
            facts.sort();
            facts
        });
        Outcome { findings, facts, numbers }
    }
}

/// The values of a fact, without where they stand and how they were written.
fn values(line: &str) -> String {
    let fact: serde_json::Value = serde_json::from_str(line).unwrap();
    let mut text = format!("{} {}", fact["dataset"], fact["key"]);
    for (column, value) in fact["values"].as_object().unwrap() {
        let _ = write!(text, " {column}={}", value["value"]);
    }
    text
}

/// A workbook as an `.xlsx`, its texts within their cells.
pub(super) fn written(workbook: &Workbook) -> Vec<u8> {
    let relation = |kind: &str, place: usize, target: &str| {
        format!("<Relationship Id=\"r{place}\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\"/>")
    };
    let (mut sheets, mut relations) = (String::new(), String::new());
    let mut entries = vec![Entry::stored(
        "_rels/.rels",
        format!("<Relationships>{}</Relationships>", relation("officeDocument", 1, "xl/workbook.xml")).as_bytes(),
    )];
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let _ = write!(sheets, "<sheet name=\"{}\" sheetId=\"{}\" r:id=\"r{place}\"/>", escaped(&sheet.name), place + 1);
        relations.push_str(&relation("worksheet", place, &format!("worksheets/sheet{place}.xml")));
        let mut rows = String::new();
        for row in &sheet.rows {
            let cells: String = row.cells.iter().map(|(column, value)| cell(row.index, *column, value)).collect();
            let _ = write!(rows, "<row r=\"{}\">{cells}</row>", row.index + 1);
        }
        let mut merged = String::new();
        for Merged { first, last } in sheet.merged.iter() {
            let _ = write!(merged, "<mergeCell ref=\"{first}:{last}\"/>");
        }
        let part = format!("<worksheet><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>");
        entries.push(Entry::stored(&format!("xl/worksheets/sheet{place}.xml"), part.as_bytes()));
    }
    let book = format!("<workbook xmlns:r=\"r\"><sheets>{sheets}</sheets></workbook>");
    entries.push(Entry::stored("xl/workbook.xml", book.as_bytes()));
    entries.push(Entry::stored("xl/_rels/workbook.xml.rels", format!("<Relationships>{relations}</Relationships>").as_bytes()));
    archive(&entries)
}

fn cell(row: u32, column: u32, value: &Value) -> String {
    let place = step_report::location::CellRef::new(row, column);
    match value {
        Value::Number(number) | Value::Share(number) => format!("<c r=\"{place}\"><v>{number}</v></c>"),
        Value::Bool(truth) => format!("<c r=\"{place}\" t=\"b\"><v>{}</v></c>", u8::from(*truth)),
        Value::Error(error) => format!("<c r=\"{place}\" t=\"e\"><v>{error}</v></c>"),
        Value::Date(date) => text(&place.to_string(), &format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)),
        Value::Text(words) | Value::Uncalculated(words) => text(&place.to_string(), words),
    }
}

fn text(place: &str, words: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", escaped(words))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
