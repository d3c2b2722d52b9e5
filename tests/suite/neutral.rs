//! What a sender wrote never runs: a campaign of texts that mean harm, and every output searched for what they would do.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Component, Path, PathBuf};

use zip::ZipArchive;

use crate::folder::Folder;
use crate::hostile::archive::{Entry, archive};

/// Texts that would be code in a page, a picture or a spreadsheet, a command to a terminal, or an annotation of their own. `&#27;` stands
/// in the XML of a workbook for the character that begins a command to a terminal.
const TEXTS: [&str; 12] = [
    "=HYPERLINK(\"http://x\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1,1)",
    "&#9;=1+1",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "]]></text><script>alert(2)</script>",
    "&#27;[31mred&#27;]0;title&#7;",
    "one&#10;::error title=forged,file=x::made up",
    "one&#13;error[forged]: made up",
    "../../../../tmp/climbed",
];

const DEFINITION: &str = r#"
[report]
year = 2024
cut_off = 2024-12-31
languages = ["en", "nl"]
rounding = "half-up"
unit = "million"
nuts = "2024"

[[source]]
files = "*.xlsx"
dataset = "survey"
"#;

/// A text as the content of an element or of an attribute.
fn escaped(text: &str) -> String {
    text.replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A workbook whose sheet has this name and these rows; what looks like a number is one.
fn workbook(sheet: &str, rows: &[Vec<&str>]) -> Vec<u8> {
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(number) => format!("<c><v>{number}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", escaped(text)),
    };
    let row = |cells: &Vec<&str>| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    let relations = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    let book =
        format!("<workbook xmlns:r=\"r\"><sheets><sheet name=\"{}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>", escaped(sheet));
    let sheet = format!("<worksheet><sheetData>{}</sheetData></worksheet>", rows.iter().map(row).collect::<String>());
    archive(&[
        Entry::stored("_rels/.rels", relations("officeDocument", "xl/workbook.xml").as_bytes()),
        Entry::stored("xl/workbook.xml", book.as_bytes()),
        Entry::stored("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml").as_bytes()),
        Entry::stored("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A campaign whose printed texts mean harm, and the outputs that were made of it.
fn built() -> (Folder, BTreeMap<PathBuf, Vec<u8>>) {
    let ranks: Vec<String> = (1..=TEXTS.len()).map(|rank| rank.to_string()).collect();
    let mut rows = vec![vec!["Rank", "Item", "Score", TEXTS[5]]];
    rows.extend(ranks.iter().zip(TEXTS).map(|(rank, text)| vec![rank.as_str(), text, "4.5", text]));
    // Keys, which become parts of ids, mean harm too.
    rows.extend(TEXTS.map(|text| vec![text, "Item", "3.5", ""]));
    let folder = Folder::new();
    folder.write("input/report.toml", DEFINITION);
    folder.write("input/a.xlsx", workbook(TEXTS[7], &rows));
    let run = folder.run(&["build", "input", "--out", "made"]);
    assert_eq!(run.status, 0, "{run:?}");
    let files = folder.content("made");
    assert!(files.len() > 10, "the report was made");
    (folder, files)
}

fn texts_of<'a>(files: &'a BTreeMap<PathBuf, Vec<u8>>, ending: &'a str) -> impl Iterator<Item = (&'a Path, &'a str)> {
    let named = files.iter().filter(move |(path, _)| path.extension().is_some_and(|extension| extension == ending));
    named.map(|(path, bytes)| (path.as_path(), std::str::from_utf8(bytes).unwrap()))
}

/// The parts of a written workbook, in one text.
fn parts(bytes: &[u8]) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for place in 0..archive.len() {
        let mut bytes = Vec::new();
        archive.by_index(place).unwrap().read_to_end(&mut bytes).unwrap();
        text.push_str(&String::from_utf8_lossy(&bytes));
    }
    text
}

#[test]
fn nothing_that_a_sender_wrote_runs_in_what_is_made() {
    let (folder, files) = built();
    for ending in ["html", "svg"] {
        let mut seen = 0;
        for (path, text) in texts_of(&files, ending) {
            for harm in ["<script>alert", "<img src=x", "]]></text>", "onerror=alert(1)>"] {
                assert!(!text.contains(harm), "{} has {harm}", path.display());
            }
            seen += text.matches("alert(1)").count();
        }
        assert!(seen > 0, "the texts are printed in the {ending}, or this proves nothing");
    }
    let mut fields = 0;
    for (path, text) in texts_of(&files, "csv") {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        for field in reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
            fields += usize::from(field.starts_with('\''));
            let runs = field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && field.parse::<f64>().is_err();
            assert!(!runs, "{} has the field {field:?}", path.display());
        }
    }
    assert!(fields > 0, "formulas are among the fields, or this proves nothing");
    for (path, mark) in
        [("en/tables.xlsx", "<f"), ("en/tables.ods", "table:formula"), ("nl/tables.xlsx", "<f>"), ("nl/tables.ods", "table:formula")]
    {
        let text = parts(&files[Path::new(path)]);
        assert!(text.contains("HYPERLINK(") && !text.contains(&format!("{mark}>")) && !text.contains(&format!("{mark}=")), "{path}");
        assert!(!text.contains("<f>") && !text.contains("<f "), "{path} has a formula");
    }
    for path in files.keys() {
        assert!(path.components().all(|part| matches!(part, Component::Normal(_))), "{}", path.display());
    }
    assert_eq!(folder.names("."), ["input", "made"], "something was written beside the output");
}

#[test]
fn findings_command_no_terminal_and_forge_no_annotation() {
    let folder = Folder::new();
    folder.write("input/report.toml", DEFINITION);
    let mut rows = vec![vec!["Rank", "Item", "Score"]];
    rows.extend([TEXTS[8], TEXTS[9], TEXTS[10]].map(|text| vec!["1", "Item", text]));
    folder.write("input/a.xlsx", workbook(TEXTS[9], &rows));
    folder.write("input/unused ::error::.csv", "a;b\n");
    let human = folder.run(&["check", "input"]);
    assert_eq!(human.status, 1);
    assert!(human.data.contains("\\u001b[31mred"), "what was written is shown: {}", human.data);
    assert!(human.data.chars().all(|letter| letter == '\n' || !letter.is_control()), "{:?}", human.data);
    for line in human.data.lines() {
        assert!(!line.starts_with("::") && !line.starts_with("error[forged]"), "{line}");
    }
    let json = folder.run(&["check", "input", "--message-format", "json"]);
    assert!(json.data.chars().all(|letter| letter == '\n' || !letter.is_control()));
    let findings: Vec<serde_json::Value> = json.data.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(
        findings.iter().any(|finding| finding["message"].as_str().unwrap().contains("\u{1b}[31mred")),
        "a program gets what was written"
    );
    let github = folder.run(&["check", "input", "--message-format", "github"]);
    for line in github.data.lines() {
        let begins = ["::error title=", "::warning title=", "::notice title="].iter().any(|command| line.starts_with(command));
        assert!(begins && !line.starts_with("::error title=forged"), "{line}");
        let properties = line.split("::").nth(1).unwrap();
        assert!(!properties.contains("forged"), "{line}");
    }
}

#[test]
fn nothing_that_a_sender_wrote_runs_in_a_marked_copy_or_a_letter() {
    let folder = Folder::new();
    folder.write("input/report.toml", DEFINITION);
    // The scores are no numbers, so that each text is quoted in a finding, a comment and a letter; the headings are sent back as well.
    let mut rows = vec![vec!["Rank", "Item", "Score", TEXTS[5]]];
    rows.extend(TEXTS.map(|text| vec!["1", text, text, text]));
    folder.write("input/a.xlsx", workbook(TEXTS[7], &rows));
    let run = folder.run(&["check", "input", "--mark", "marked"]);
    assert_eq!(run.status, 1, "{run:?}");
    let files = folder.content("marked");
    let mut seen = 0;
    for (path, text) in texts_of(&files, "html").chain(texts_of(&files, "md")) {
        // In Markdown a sign after a backslash is the sign and no markup.
        let text = text.replace("\\<", "");
        for harm in ["<script>alert", "<img src=x", "onerror=alert(1)>"] {
            assert!(!text.contains(harm), "{} has {harm}", path.display());
        }
        assert!(text.chars().all(|letter| "\n\r\t".contains(letter) || !letter.is_control()), "{} has control characters", path.display());
        seen += usize::from(text.contains("alert"));
    }
    assert!(seen > 0, "the texts are quoted in a letter, or this proves nothing");
    let copies: Vec<&PathBuf> = files.keys().filter(|path| path.extension().is_some_and(|ending| ending == "xlsx")).collect();
    assert!(!copies.is_empty(), "{:?}", files.keys());
    for path in copies {
        let text = parts(&files[path]);
        assert!(text.contains("HYPERLINK(") && !text.contains("<f>") && !text.contains("<f "), "{} has a formula", path.display());
        assert!(!text.contains("<script>alert") && !text.contains("<hyperlink"), "{} has markup or a link", path.display());
    }
    assert!(files.keys().all(|path| path.components().all(|part| matches!(part, Component::Normal(_)))));
    assert_eq!(folder.names("."), ["input", "marked"], "something was written beside the copies");
}
