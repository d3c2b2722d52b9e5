//! The extracts for the STEP portal as CSV and JSON, in codes and exact values, the same in every language; and what their codes are called.

use std::collections::BTreeMap;

use serde::Serialize;

use super::csv::harmless;
use crate::report::{ASSUMED, Extract, ExtractCell, ExtractRow, FieldKind, Report, SourceCells};

/// The folder of the extracts.
pub const FOLDER: &str = "data/portal";

/// The list whose codes are described in a file of their own.
pub const AREAS: &str = "area";

/// The field that names a row.
pub const ID: &str = "id";

/// The field that says where a row was read.
pub const SOURCES: &str = "sources";

/// The cells of one sheet, as the ledger names them.
#[derive(Serialize)]
struct Source<'a> {
    file: &'a str,
    sheet: &'a str,
    cells: Vec<String>,
}

impl<'a> From<&'a SourceCells> for Source<'a> {
    fn from(source: &'a SourceCells) -> Self {
        Self { file: &source.file, sheet: &source.sheet, cells: source.cells.iter().map(ToString::to_string).collect() }
    }
}

/// The names of the fields of both files, from left to right.
#[must_use]
pub fn fields(extract: &Extract) -> Vec<&str> {
    let own = extract.fields.iter().map(|field| field.name.as_str());
    std::iter::once(ID).chain(own).chain([SOURCES]).collect()
}

/// The content of `data/portal/<name>.csv`, written as the other CSV files are; the field of sources is a JSON array.
#[must_use]
pub fn csv(extract: &Extract) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(fields(extract)).expect("writing to memory does not fail");
    for row in &extract.rows {
        let cells = row.cells.iter().map(|cell| match cell {
            ExtractCell::Empty => String::new(),
            ExtractCell::Text { value, .. } => harmless(value),
            ExtractCell::Number(number) => number.exact.to_string(),
        });
        let record = std::iter::once(harmless(&row.id)).chain(cells).chain([sources(row)]);
        writer.write_record(record).expect("every record has the fields of the header");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

/// The content of `data/portal/<name>.json`: an array with an object a row, each on a line. Amounts are numbers with two places, and `null`
/// stands for what is not reported. Written by hand, since a number that goes through a float may come out otherwise.
#[must_use]
pub fn json(extract: &Extract) -> Vec<u8> {
    let names: Vec<String> = fields(extract).into_iter().map(text).collect();
    let rows: Vec<String> = extract.rows.iter().map(|row| object(row, &names)).collect();
    let rows = if rows.is_empty() { String::new() } else { format!("\n{}\n", rows.join(",\n")) };
    format!("[{rows}]\n").into_bytes()
}

fn object(row: &ExtractRow, names: &[String]) -> String {
    let cells = row.cells.iter().map(|cell| match cell {
        ExtractCell::Text { value, .. } if !value.is_empty() => text(value),
        ExtractCell::Number(number) => number.exact.to_string(),
        ExtractCell::Text { .. } | ExtractCell::Empty => "null".to_owned(),
    });
    let values = std::iter::once(text(&row.id)).chain(cells).chain([sources(row)]);
    let members: Vec<String> = names.iter().zip(values).map(|(name, value)| format!("{name}:{value}")).collect();
    format!("{{{}}}", members.join(","))
}

fn text(text: &str) -> String {
    serde_json::to_string(text).expect("texts always have a JSON form")
}

fn sources(row: &ExtractRow) -> String {
    let sources: Vec<Source<'_>> = row.sources.iter().map(Source::from).collect();
    serde_json::to_string(&sources).expect("texts and lists always have a JSON form")
}

/// What the codes of all extracts are called in the languages of the report, those of each list in its order: code, then one label a language.
pub type Labels = BTreeMap<&'static str, Vec<(&'static str, Vec<String>)>>;

/// The labels of the codes that occur in the extracts.
#[must_use]
pub fn labels(reports: &[Report]) -> Labels {
    let mut known: BTreeMap<(&'static str, usize), (&'static str, Vec<String>)> = BTreeMap::new();
    for (place, report) in reports.iter().enumerate() {
        for (list, position, code, label) in report.extracts.iter().flat_map(labelled) {
            let (_, labels) = known.entry((list, position)).or_insert_with(|| (code, vec![String::new(); reports.len()]));
            label.clone_into(&mut labels[place]);
        }
    }
    let mut labels = Labels::new();
    for ((list, _), entry) in known {
        labels.entry(list).or_default().push(entry);
    }
    labels
}

/// List, position, code and label of every code in an extract.
fn labelled(extract: &Extract) -> Vec<(&'static str, usize, &'static str, &str)> {
    let mut found = Vec::new();
    for (place, field) in extract.fields.iter().enumerate() {
        let FieldKind::Code { list, codes } = &field.kind else { continue };
        let positions: BTreeMap<&str, usize> = codes.iter().enumerate().map(|(position, code)| (*code, position)).collect();
        for row in &extract.rows {
            let ExtractCell::Text { value, text } = &row.cells[place] else { continue };
            if let Some(position) = positions.get(value.as_str()) {
                found.push((*list, *position, codes[*position], text.strip_suffix(ASSUMED).unwrap_or(text)));
            }
        }
    }
    found
}

/// The content of `data/portal/codes.csv`: every list but that of areas.
#[must_use]
pub fn codes_csv(labels: &Labels, languages: &[&str]) -> Vec<u8> {
    let lists = labels.iter().filter(|(list, _)| **list != AREAS);
    let rows = lists.flat_map(|(list, codes)| codes.iter().map(move |(code, labels)| ([*list, *code].to_vec(), labels)));
    labels_csv(&["list", "code"], languages, rows)
}

/// The content of `data/portal/areas.csv`.
#[must_use]
pub fn areas_csv(labels: &Labels, languages: &[&str]) -> Vec<u8> {
    let areas = labels.get(AREAS).map(Vec::as_slice).unwrap_or_default();
    labels_csv(&["code"], languages, areas.iter().map(|(code, labels)| (vec![*code], labels)))
}

fn labels_csv<'a>(keys: &[&str], languages: &[&str], rows: impl Iterator<Item = (Vec<&'a str>, &'a Vec<String>)>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(keys.iter().chain(languages)).expect("writing to memory does not fail");
    for (keys, labels) in rows {
        writer.write_record(keys.into_iter().chain(labels.iter().map(String::as_str))).expect("every record has the fields of the header");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn both_files_have_codes_exact_values_and_the_cells_of_each_row() {
        let extract = sample::extract();
        let csv = String::from_utf8(csv(&extract)).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines[0], "id,programme,topic,opens,state_at_cut_off,budget,sources");
        assert_eq!(
            lines[1],
            r#"portal/calls/IF,IF,"'=cmd(),<b>",2024-11,open,1000000.50,"[{""file"":""a.xlsx"",""sheet"":""Calls"",""cells"":[""D17"",""E17""]}]""#
        );
        assert_eq!(lines[2], "portal/calls/HE,HE,,,undated,,[]");
        let json = String::from_utf8(json(&extract)).unwrap();
        let lines: Vec<&str> = json.lines().collect();
        assert_eq!(
            lines[1],
            concat!(
                r#"{"id":"portal/calls/IF","programme":"IF","topic":"=cmd(),<b>","opens":"2024-11","state_at_cut_off":"open","#,
                r#""budget":1000000.50,"sources":[{"file":"a.xlsx","sheet":"Calls","cells":["D17","E17"]}]},"#
            )
        );
        assert!(lines[2].contains(r#""topic":null,"opens":null,"#));
        assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&json).unwrap().len(), 2);
    }

    #[test]
    fn an_extract_without_rows_is_an_empty_array() {
        assert_eq!(json(&Extract { rows: Vec::new(), ..sample::extract() }), b"[]\n");
    }

    #[test]
    fn codes_have_a_label_in_each_language_in_the_order_of_their_list() {
        let report = |language: &str| Report { language: language.to_owned(), extracts: vec![sample::extract()], ..sample::report() };
        let labels = labels(&[report("nl"), report("nl")]);
        let text = String::from_utf8(codes_csv(&labels, &["nl", "xx"])).unwrap();
        assert_eq!(
            text,
            "list,code,nl,xx\nprogramme,IF,Innovatiefonds,Innovatiefonds\nprogramme,HE,Horizon Europa,Horizon Europa\n\
             state_at_cut_off,open,Open,Open\nstate_at_cut_off,undated,Onbekend,Onbekend\n"
        );
        assert_eq!(areas_csv(&labels, &["nl"]), b"code,nl\n");
    }
}
