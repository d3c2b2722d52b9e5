//! The second judge of whole campaigns: what the program prints of a random sample is what the sample's own generator added up.
//!
//! `known-totals.json` holds sums of plain integers, made row by row while the spreadsheets were written; nothing of reading, typing,
//! grouping or presenting went into it. Figures are held without their pictures: the very declarations that ship with the program, as
//! tables with a `J` for their `F`.

use std::collections::BTreeMap;

use serde_json::Value;
use step_report::codes::nuts::NutsVersion;
use step_report::definition::builtin;
use step_report::diag::Severity;
use step_report::sample::{self, Settings};
use step_report::{Campaign, InputFile, Options, Silent};

/// Cents or numbers of things by id or by codes.
type Values = BTreeMap<String, i128>;

/// The built-in tables and figures that the judge knows.
const HELD: [&str; 20] =
    ["T1", "T2", "T3", "T4", "J3", "J4", "J5", "J6", "J7", "J8", "J9", "J10", "J11", "J12", "J13", "J14", "J15", "J16", "J17", "S1"];

#[test]
fn random_samples_add_up_as_their_generator_added_them_up() {
    for seed in 1..=20 {
        let nuts = if seed % 2 == 0 { NutsVersion::Nuts2021 } else { NutsVersion::Nuts2024 };
        let settings = Settings { senders: 5, rows: 12, seed, nuts };
        let files: Vec<InputFile> = sample::files(settings)
            .map(|file| InputFile { path: file.path, bytes: file.bytes })
            .map(|file| if file.path == "report.toml" { with_figures_as_tables(file) } else { file })
            .collect();
        let known = Known::read(&files, settings);
        let options =
            Options { languages: Some(vec!["en".to_owned()]), only: Some(HELD.map(str::to_owned).to_vec()), ..Options::default() };
        let built = step_report::build(&Campaign { name: "sample".to_owned(), files }, &options, &Silent).unwrap();
        let found: Vec<_> = built.findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
        assert!(found.is_empty(), "seed {seed}: {found:#?}");
        let ledger = built.artifacts.unwrap().get("data/ledger.jsonl").unwrap().bytes.clone();
        let ledger = std::str::from_utf8(&ledger).unwrap();
        known.hold_shares(ledger, seed);
        let printed = printed(ledger);
        let expected = known.expected(&printed);
        for (id, value) in &expected {
            assert_eq!(printed.get(id), Some(value), "seed {seed}: {id}");
        }
        // Every number of these figures is expected, so nothing printed goes unjudged.
        for id in printed.keys() {
            assert!(expected.contains_key(id), "seed {seed}: nobody expects {id}");
        }
    }
}

/// The campaign's definition and the built-in figures as tables.
fn with_figures_as_tables(mut file: InputFile) -> InputFile {
    let (_, own) = builtin::FILES.iter().find(|(name, _)| *name == "report.toml").unwrap();
    let mut figures = String::from("\n");
    for figure in own.split("[[figure]]").skip(1) {
        // The last figure may be followed by a table.
        let data = figure.split("[[table]]").next().unwrap();
        let (_, data) = data.split_once("[figure.data]").unwrap();
        figures.push_str("[[table]]");
        figures.push_str(&data.replacen("id = \"F", "id = \"J", 1));
    }
    file.bytes.extend(figures.into_bytes());
    file
}

/// The exact values of the ledger by id, but for shares. The rows of Tables 1 to 4 come together by what the generator knows of them.
fn printed(ledger: &str) -> Values {
    let mut values = Values::new();
    for line in ledger.lines() {
        let entry: Value = serde_json::from_str(line).unwrap();
        if entry["unit"] == "percent" {
            continue;
        }
        let id = entry["id"].as_str().unwrap();
        let keys: Vec<&str> = id.split('/').collect();
        let id = match (keys[0], &keys[1..]) {
            (_, ["total", ..]) => id.to_owned(),
            ("T1", [sector, rest @ ..]) if rest.len() > 1 => format!("T1/{sector}/rows"),
            ("T2", [member_state, _, fund]) => format!("T2/{member_state}/{fund}"),
            ("T3", [member_state, _]) => format!("T3/{member_state}"),
            ("T4", [programme, _, _, measure]) => format!("T4/{programme}/rows/{measure}"),
            _ => id.to_owned(),
        };
        let value: i128 = entry["value"].as_str().unwrap().replace('.', "").parse().unwrap();
        *values.entry(id).or_default() += value;
    }
    values
}

/// The generator's totals, and the settings that its rows are made of.
struct Known(Value, Settings);

/// The policy objective of a specific objective, as its code says it.
fn policy_objective(specific_objective: &str) -> &'static str {
    match specific_objective.split('.').next().unwrap() {
        "RSO1" => "smarter",
        "RSO2" => "greener",
        "JSO8" => "just-transition",
        "ESO4" => "social",
        other => panic!("{other}"),
    }
}

/// The kind of investment of an intervention field, written down a second time.
fn kind_of_investment(field: &str) -> &'static str {
    match field.parse::<u32>().unwrap() {
        21 | 22 | 188..=193 | 198 => "productive",
        1..=12 | 26..=30 => "research",
        23 | 145 | 146 | 149..=151 => "skills",
        _ => "other",
    }
}

impl Known {
    fn read(files: &[InputFile], settings: Settings) -> Self {
        let file = files.iter().find(|file| file.path == "known-totals.json").unwrap();
        Self(serde_json::from_slice(&file.bytes).unwrap(), settings)
    }

    /// Cents of what is added up, by codes.
    fn amounts(&self, of: &str, by: &str) -> Values {
        let values = self.0["amounts_in_euro"][of][by].as_object().unwrap_or_else(|| panic!("no totals of {of} by {by}"));
        values.iter().map(|(key, value)| (key.clone(), value.as_str().unwrap().replace('.', "").parse().unwrap())).collect()
    }

    /// Numbers of things, by codes.
    fn counts(&self, of: &str, by: &str) -> Values {
        let values = self.0["counts"][of][by].as_object().unwrap_or_else(|| panic!("no totals of {of} by {by}"));
        values.iter().map(|(key, value)| (key.clone(), value.as_i64().unwrap().into())).collect()
    }

    /// What must be printed. `printed` says only which Member States stand alone in Figures 4 to 6.
    fn expected(&self, printed: &Values) -> Values {
        let mut expected = Expected::default();
        let approved = |by: &str| self.amounts("amendments approved", by);
        for (sector, cents) in self.amounts("calls", "sector") {
            expected.add(format!("T1/{sector}/rows"), cents);
            expected.add(format!("T1/{sector}/total"), cents);
            expected.add("T1/total".to_owned(), cents);
        }
        expected.crossed("T2", &approved("member_state/fund"), true);
        expected.listed("T3", &self.amounts("national calls", "member_state"), "", true);
        for (measure, of) in [("seals", "seals"), ("preselected", "seals preselected")] {
            for (programme, count) in self.counts(of, "programme") {
                for id in [format!("{programme}/rows"), format!("{programme}/total"), "total".to_owned()] {
                    expected.add(format!("T4/{id}/{measure}"), count);
                }
            }
        }
        for (id, start) in [("J4", "IF/clean/"), ("J5", "HE/digital/"), ("J6", "EU4H/bio/")] {
            expected.with_other(id, &within(&self.amounts("grants", "programme/sector/member_state"), start), printed);
        }
        expected.listed("J7", &approved("fund"), "", true);
        expected.listed("J8", &approved("member_state"), "/amount", true);
        expected.listed("J8", &self.counts("amendments approved", "member_state"), "/programmes", true);
        expected.crossed("J9", &self.amounts("amendments", "member_state/status"), true);
        let with_category = approved("category_of_region/fund").into_iter().filter(|(key, _)| !key.starts_with("none/")).collect();
        expected.crossed_measure("J10", &with_category, "/amount");
        self.objectives_and_investments(&mut expected);
        self.seals(&mut expected);
        expected.listed("J16", &self.counts("respondents", "respondent_type"), "", true);
        expected.crossed("J17", &self.counts("answers", "item/respondent_type"), false);
        expected.crossed("S1", &self.amounts("facility", "member_state/sector"), true);
        expected.0
    }

    /// Figures 11 to 13: what follows from the codes of a row is said a second time here.
    fn objectives_and_investments(&self, expected: &mut Expected) {
        for (objective, cents) in self.amounts("amendments approved", "specific_objective") {
            let policy = policy_objective(&objective);
            for id in [format!("{policy}/{objective}"), format!("{policy}/total"), "total".to_owned()] {
                expected.add(format!("J11/{id}"), cents);
            }
        }
        let mut productive = Values::new();
        for row in sample::known::amendments(self.1).filter(|row| row.status == "approved") {
            let kind = kind_of_investment(row.intervention_field);
            for id in [kind, "total"] {
                expected.add(format!("J12/{id}"), row.cents.into());
            }
            if kind == "productive" {
                *productive.entry(format!("{}/{}", row.enterprise_type, row.sector)).or_default() += i128::from(row.cents);
            }
        }
        expected.crossed("J13", &productive, true);
    }

    /// Every printed share is the nearest number of ten decimals to part by whole.
    fn hold_shares(&self, ledger: &str, seed: u64) {
        let sectors = self.amounts("calls", "sector");
        let categories = self.amounts("amendments approved", "category_of_region/fund");
        for line in ledger.lines() {
            let entry: Value = serde_json::from_str(line).unwrap();
            if entry["unit"] != "percent" {
                continue;
            }
            let id = entry["id"].as_str().unwrap();
            let (part, whole) = match id.split('/').collect::<Vec<_>>()[..] {
                ["J3", sector] => (sectors.get(sector).copied(), sectors.values().sum::<i128>()),
                ["J10", category, fund, "share"] => {
                    let of_fund = categories.iter().filter(|(key, _)| key.ends_with(&format!("/{fund}"))).map(|(_, cents)| cents).sum();
                    (categories.get(&format!("{category}/{fund}")).copied(), of_fund)
                }
                _ => panic!("seed {seed}: nobody expects the share {id}"),
            };
            let part = part.unwrap_or(whole);
            let written = entry["value"].as_str().unwrap();
            let (integer, decimals) = written.split_once('.').unwrap_or((written, ""));
            let share: i128 = format!("{integer}{decimals:0<10}").parse().unwrap();
            let off = (share * whole - part * 100 * 10_i128.pow(10)).abs();
            assert!(2 * off <= whole, "seed {seed}: {id} is {written}");
        }
    }

    fn seals(&self, expected: &mut Expected) {
        let (seals, preselected) = (self.counts("seals", "programme"), self.counts("seals preselected", "programme"));
        let others = seals.iter().map(|(programme, count)| (programme.clone(), count - preselected[programme])).collect();
        expected.listed("J14", &seals, "/seals", true);
        expected.listed("J14", &preselected, "/preselected", true);
        expected.listed("J14", &others, "/not_preselected", true);
        expected.listed("J15", &self.counts("seals", "member_state"), "", false);
    }
}

/// The totals whose first codes these are, by the code after them.
fn within(values: &Values, start: &str) -> Values {
    values.iter().filter_map(|(key, value)| Some((key.strip_prefix(start)?.to_owned(), *value))).collect()
}

/// Values by id.
#[derive(Default)]
struct Expected(Values);

impl Expected {
    fn add(&mut self, id: String, value: i128) {
        *self.0.entry(id).or_default() += value;
    }

    /// A table with one row a code.
    fn listed(&mut self, id: &str, values: &Values, measure: &str, total: bool) {
        for (code, value) in values {
            self.add(format!("{id}/{code}{measure}"), *value);
            if total {
                self.add(format!("{id}/total{measure}"), *value);
            }
        }
    }

    /// A table with rows and columns, and totals of both where it has any.
    fn crossed(&mut self, id: &str, values: &Values, totals: bool) {
        for (key, value) in values {
            let (row, column) = key.split_once('/').unwrap();
            self.add(format!("{id}/{key}"), *value);
            if totals {
                for sum in [format!("{row}/total"), format!("total/{column}"), "total/total".to_owned()] {
                    self.add(format!("{id}/{sum}"), *value);
                }
            }
        }
    }

    /// A table with rows and columns of one of its measures, and totals of the columns only.
    fn crossed_measure(&mut self, id: &str, values: &Values, measure: &str) {
        for (key, value) in values {
            let (_, column) = key.split_once('/').unwrap();
            self.add(format!("{id}/{key}{measure}"), *value);
            self.add(format!("{id}/total/{column}{measure}"), *value);
        }
    }

    /// A table in which the nine largest rows stand alone and the others are one.
    fn with_other(&mut self, id: &str, values: &Values, printed: &Values) {
        let mut largest: Vec<i128> = values.values().copied().collect();
        largest.sort_unstable_by_key(|value| std::cmp::Reverse(*value));
        let smallest_alone = largest.get(8).or(largest.last()).copied().unwrap();
        for (code, value) in values {
            let alone = printed.contains_key(&format!("{id}/{code}"));
            // Of several that are as large as the ninth, any may stand alone.
            let fits = if alone { *value >= smallest_alone } else { *value <= smallest_alone };
            assert!(fits, "{id}/{code}");
            self.add(if alone { format!("{id}/{code}") } else { format!("{id}/other") }, *value);
            self.add(format!("{id}/total"), *value);
        }
    }
}
