//! The extracts for the STEP portal: states at the cut-off date, the second computation of the funding, that every row can be traced.

use std::collections::BTreeMap;

use serde_json::Value;
use step_report::codes::nuts::NutsVersion;
use step_report::sample::{self, Settings};
use step_report::{Campaign, InputFile, Options, Silent};

use crate::{campaign, folder};

/// The rows of an extract's CSV file, by field.
type Rows = Vec<BTreeMap<String, String>>;

const REPORT: &str = "[report]\nyear = 2024\ncut_off = 2024-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\
    [[source]]\nfiles = \"calls.csv\"\ndataset = \"calls\"\nunits = { budget = \"euro\" }\n";

fn file(path: &str, text: &str) -> InputFile {
    InputFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn built(files: Vec<InputFile>) -> step_report::artifact::Artifacts {
    let campaign = Campaign { name: "portal".to_owned(), files };
    // The extracts, and the table that forthcoming calls may not come into.
    let only = ["calls", "amendments-by-member-state", "amendments-by-region", "grants-by-member-state", "grants-by-region"];
    let only = only.map(|name| format!("portal/{name}")).into_iter().chain(["T1".to_owned()]).collect();
    let options = Options { languages: Some(vec!["en".to_owned()]), only: Some(only), ..Options::default() };
    let built = step_report::build(&campaign, &options, &Silent).unwrap();
    built.artifacts.unwrap_or_else(|| panic!("{:#?}", built.findings))
}

fn rows(artifacts: &step_report::artifact::Artifacts, name: &str) -> Rows {
    let bytes = &artifacts.get(&format!("data/portal/{name}.csv")).unwrap_or_else(|| panic!("no {name}")).bytes;
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let fields: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    reader.records().map(|record| fields.iter().cloned().zip(record.unwrap().iter().map(str::to_owned)).collect()).collect()
}

#[test]
fn a_call_is_open_on_its_first_and_on_its_last_day() {
    // With days in the place of months, so that the day before and the day after can be told.
    let report = format!(
        "{REPORT}\n[[check]]\ndataset = \"calls\"\nrule = {{ not_after_cut_off = \"opens\" }}\nseverity = \"warning\"\n\
         [[dataset]]\nname = \"calls\"\ncolumn = [\n\
         {{ name = \"opens\", type = \"date\", headings = [\"Opens\"] }},\n{{ name = \"closes\", type = \"date\", headings = [\"Closes\"] }},\n]\n"
    );
    let cases = [
        ("2024-12-30", "2024-12-30", "closed"),
        ("2024-12-30", "2024-12-31", "open"),
        ("2024-12-31", "2024-12-31", "open"),
        ("2024-12-31", "2025-01-01", "open"),
        ("2025-01-01", "2025-01-31", "forthcoming"),
        ("", "2024-12-30", "closed"),
        ("2025-01-01", "", "forthcoming"),
        ("2024-12-31", "", "undated"),
        ("", "2024-12-31", "undated"),
        ("", "", "undated"),
    ];
    let line = |(number, (opens, closes, _)): (u32, (&str, &str, &str))| format!("IF,clean,{number},Topic,1000.00,{opens},{closes}");
    let lines: Vec<String> = (1..).zip(cases).map(line).collect();
    let table = format!("Programme,Sector,No,Topic,Budget,Opens,Closes\n{}\n", lines.join("\n"));
    let rows = rows(&built(vec![file("calls.csv", &table), file("report.toml", &report)]), "calls");
    let found: Vec<(&str, &str, &str)> =
        rows.iter().map(|row| (row["opens"].as_str(), row["closes"].as_str(), row["state_at_cut_off"].as_str())).collect();
    assert_eq!(found, cases);
}

#[test]
fn forthcoming_calls_stand_beside_those_of_the_year_and_in_no_table() {
    let report = format!("{REPORT}\n[[source]]\nfiles = \"later.csv\"\ndataset = \"forthcoming_calls\"\nunits = {{ budget = \"euro\" }}\n");
    let table = "Programme,Sector,No,Topic,Budget,Opens,Closes\nIF,clean,1,Topic,1000.00,2024-11,2025-03\n";
    let later = "Programme,Sector,No,Topic,Budget,Opens,Closes\nIF,clean,1,Later,500.00,2025-02,\n";
    let artifacts = built(vec![file("calls.csv", table), file("later.csv", later), file("report.toml", &report)]);
    let rows = rows(&artifacts, "calls");
    let found: Vec<[&str; 4]> =
        rows.iter().map(|row| ["id", "opens", "state_at_cut_off", "budget"].map(|name| row[name].as_str())).collect();
    assert_eq!(
        found,
        [["portal/calls/IF/1", "2024-11", "open", "1000.00"], ["portal/calls/forthcoming_calls/IF/1", "2025-02", "forthcoming", "500.00"]]
    );
    let data = std::str::from_utf8(&artifacts.get("data/T1.csv").unwrap().bytes).unwrap();
    assert!(data.lines().any(|line| line.starts_with("T1/total,") && line.ends_with(",1000.00,EUR")), "{data}");
}

/// Cents by the codes of the named fields.
fn sums(rows: &Rows, fields: &[&str], amount: &str) -> BTreeMap<String, i128> {
    let mut sums = BTreeMap::new();
    for row in rows.iter().filter(|row| !row[amount].is_empty()) {
        let keys: Vec<&str> = fields.iter().map(|field| row[*field].as_str()).collect();
        *sums.entry(keys.join("/")).or_default() += cents(&row[amount]);
    }
    sums
}

fn cents(text: &str) -> i128 {
    let (_, decimals) = text.split_once('.').unwrap_or_else(|| panic!("no cents in {text}"));
    assert_eq!(decimals.len(), 2, "{text}");
    text.replace('.', "").parse().unwrap()
}

/// What the generator of a sample added up while it wrote the spreadsheets.
fn known(totals: &Value, of: &str, by: &str) -> BTreeMap<String, i128> {
    let sums = totals["amounts_in_euro"][of][by].as_object().unwrap_or_else(|| panic!("no {of} by {by}"));
    sums.iter().map(|(keys, amount)| (keys.clone(), cents(amount.as_str().unwrap()))).filter(|(_, cents)| *cents != 0).collect()
}

#[test]
fn funding_is_what_the_generator_of_random_samples_added_up() {
    for seed in 1..=6 {
        let settings = Settings { senders: 6, rows: 15, seed, nuts: NutsVersion::Nuts2024 };
        let files: Vec<InputFile> = sample::files(settings).map(|file| InputFile { path: file.path, bytes: file.bytes }).collect();
        let totals = files.iter().find(|file| file.path == "known-totals.json").unwrap();
        let totals: Value = serde_json::from_slice(&totals.bytes).unwrap();
        let artifacts = built(files);
        for (name, fields, amount, of) in [
            ("amendments-by-member-state", &["member_state", "fund"][..], "amount", "amendments approved"),
            ("amendments-by-region", &["area", "fund"], "amount", "amendments approved"),
            ("grants-by-member-state", &["programme", "sector", "member_state"], "grant", "grants"),
            ("grants-by-region", &["area", "programme"], "grant", "grants"),
            ("grants-by-region", &["area", "sector"], "grant", "grants"),
        ] {
            let found = sums(&rows(&artifacts, name), fields, amount);
            assert!(!found.is_empty() && found == known(&totals, of, &fields.join("/")), "seed {seed}: {name} by {fields:?}");
        }
        let calls = rows(&artifacts, "calls");
        let (later, now): (Rows, Rows) = calls.into_iter().partition(|row| row["state_at_cut_off"] == "forthcoming");
        assert_eq!(sums(&now, &["programme"], "budget"), known(&totals, "calls", "programme"), "seed {seed}");
        assert_eq!(sums(&later, &["programme"], "budget"), known(&totals, "forthcoming calls", "programme"), "seed {seed}");
    }
}

#[test]
fn every_row_of_2024_is_traced_and_every_number_is_in_the_ledger() {
    let built = campaign::build(&campaign::of_2024());
    let artifacts = built.artifacts.unwrap();
    let ledger: BTreeMap<String, Value> = std::str::from_utf8(&artifacts.get("data/ledger.jsonl").unwrap().bytes)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .map(|entry: Value| (entry["id"].as_str().unwrap().to_owned(), entry))
        .collect();
    let mut numbers = 0;
    for (name, amounts) in [
        ("calls", &["budget"][..]),
        ("national-calls", &["budget"]),
        ("seals", &["seals", "preselected"]),
        ("amendments-by-member-state", &["amount"]),
        ("amendments-by-region", &["amount"]),
        ("grants-by-member-state", &["grant"]),
    ] {
        for row in rows(&artifacts, name) {
            let sources: Value = serde_json::from_str(&row["sources"]).unwrap();
            let sources = sources.as_array().unwrap();
            assert!(!sources.is_empty() && sources.iter().all(|source| !source["cells"].as_array().unwrap().is_empty()), "{row:?}");
            for amount in amounts.iter().filter(|amount| !row[**amount].is_empty()) {
                let id = if amounts.len() > 1 { format!("{}/{amount}", row["id"]) } else { row["id"].clone() };
                let entry = ledger.get(&id).unwrap_or_else(|| panic!("{id} is not in the ledger"));
                assert_eq!(entry["value"], row[*amount].as_str(), "{id}");
                let file = &entry["sources"][0]["file"];
                assert!(sources.iter().any(|source| source["file"] == *file), "{id} comes from {file}");
                numbers += 1;
            }
        }
    }
    assert_eq!(ledger.keys().filter(|id| id.starts_with("portal/")).count(), numbers, "and no other number is of an extract");
    let total: i128 = sums(&rows(&artifacts, "amendments-by-region"), &[], "amount").into_values().sum();
    assert_eq!(total, 587_304_000_000, "Table 2 of the published report");
}

#[test]
fn the_two_formats_say_the_same() {
    let built = campaign::build(&campaign::read(&folder::project().join("input/demo")));
    let artifacts = built.artifacts.unwrap();
    let own = |file: &step_report::artifact::Artifact| file.path.strip_prefix("data/portal/")?.strip_suffix(".json").map(str::to_owned);
    let names: Vec<String> = artifacts.iter().filter_map(own).collect();
    assert_eq!(names.len(), 9, "{names:?}");
    for name in names {
        let objects: Vec<serde_json::Map<String, Value>> =
            serde_json::from_slice(&artifacts.get(&format!("data/portal/{name}.json")).unwrap().bytes).unwrap();
        let rows = rows(&artifacts, &name);
        assert_eq!(objects.len(), rows.len(), "{name}");
        for (object, row) in objects.iter().zip(&rows) {
            for (field, text) in row {
                let same = match &object[field] {
                    Value::Null => text.is_empty(),
                    Value::String(value) => value == text || Some(value.as_str()) == text.strip_prefix('\''),
                    Value::Number(number) => number.as_f64() == text.parse().ok(),
                    sources => *sources == serde_json::from_str::<Value>(text).unwrap(),
                };
                assert!(same, "{name}: {field}: {:?} is not {text}", object[field]);
            }
        }
    }
}
