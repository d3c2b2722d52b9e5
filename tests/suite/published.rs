//! The published report of 2024 as judge: every number that it prints is compared with what the program makes of `input/2024`.
//!
//! The numbers stand in `tests/published`, as printed. Ours are rounded from their exact values to the precision of the print. What
//! differs is listed in `differences.csv`, and in `docs/numbers.md`; one more or one fewer fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::campaign;
use crate::golden;

/// A difference: where, which number, what was published, what we print.
type Difference = (String, String, String, String);

/// The exact values of the ledger by id, in euro, things, per cent or points.
struct Ours(BTreeMap<String, String>);

impl Ours {
    fn of_2024() -> Self {
        let built = campaign::build(&campaign::of_2024());
        let artifacts = built.artifacts.expect("the campaign of 2024 has no errors");
        let ledger = String::from_utf8(artifacts.get("data/ledger.jsonl").unwrap().bytes.clone()).unwrap();
        let entries = ledger.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        Self(entries.map(|entry| (text(&entry["id"]), text(&entry["value"]))).collect())
    }

    /// A value in units of ten to a power, rounded half up to so many decimals: the test's own arithmetic on the exact digits.
    fn rounded(&self, id: &str, power: u32, decimals: u32) -> String {
        let Some(value) = self.0.get(id) else { return "nothing".to_owned() };
        let (whole, rest) = value.split_once('.').unwrap_or((value, ""));
        let digits: i128 = format!("{whole}{rest}").parse().unwrap();
        let places = u32::try_from(rest.len()).unwrap() + power;
        let shifted = digits * 10_i128.pow(decimals + 1) / 10_i128.pow(places);
        let rounded = (shifted + 5) / 10;
        if decimals == 0 {
            return rounded.to_string();
        }
        let unit = 10_i128.pow(decimals);
        format!("{}.{:0width$}", rounded / unit, rounded % unit, width = decimals as usize)
    }
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/published").join(name);
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

/// Collects comparisons.
struct Judge {
    ours: Ours,
    compared: usize,
    differences: BTreeSet<Difference>,
}

impl Judge {
    /// Compares one printed number.
    fn compare(&mut self, place: &str, id: &str, published: &str, power: u32, decimals: u32) {
        let ours = self.ours.rounded(id, power, decimals);
        self.hold(place, id, published, &ours);
    }

    /// Compares one printed amount in millions, with the decimals with which it was printed.
    fn compare_million(&mut self, place: &str, id: &str, published: &str) {
        let decimals = published.split_once('.').map_or(0, |(_, rest)| rest.len());
        self.compare(place, id, published, 6, u32::try_from(decimals).unwrap());
    }

    fn hold(&mut self, place: &str, id: &str, published: &str, ours: &str) {
        self.compared += 1;
        if published != ours {
            self.differences.insert((place.to_owned(), id.to_owned(), published.to_owned(), ours.to_owned()));
        }
    }

    /// Numbers rows within the groups of a column, in the order of the print.
    fn numbered(rows: &[BTreeMap<String, String>], group: &str) -> Vec<usize> {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let count = |row| {
            let number = seen.entry(row).or_default();
            *number += 1;
            *number
        };
        rows.iter().map(|row| row[group].as_str()).map(count).collect()
    }

    fn table_1(&mut self) {
        let calls = rows("calls.csv");
        for (call, number) in calls.iter().zip(Self::numbered(&calls, "programme")) {
            let id = format!("T1/{}/{}/{number}", call["sector"], call["programme"]);
            self.compare_million("Table 1", &id, &call["budget_meur"]);
        }
    }

    fn table_2(&mut self) {
        let amendments = rows("amendments.csv");
        let mut printed_totals = 0;
        for (amendment, number) in amendments.iter().zip(Self::numbered(&amendments, "member_state")) {
            let row = format!("T2/{}/{number}", amendment["member_state"]);
            for (fund, column) in [("ERDF", "erdf_meur"), ("JTF", "jtf_meur"), ("ESF+", "esf_plus_meur")] {
                let published = if amendment[column].is_empty() { "nothing" } else { &amendment[column] };
                self.compare_million("Table 2", &format!("{row}/{fund}"), published);
            }
            self.compare("Table 2", &format!("{row}/total"), &amendment["printed_total_meur"], 6, 1);
            printed_totals += amendment["printed_total_meur"].replace('.', "").parse::<u64>().unwrap();
        }
        let published = format!("{}.{}", printed_totals / 10, printed_totals % 10);
        let ours = self.ours.rounded("T2/total/total", 6, 1);
        self.hold("Table 2", "sum of the printed row totals", &published, &ours);
    }

    fn tables_3_and_4(&mut self) {
        let calls = rows("national_calls.csv");
        for (call, number) in calls.iter().zip(Self::numbered(&calls, "member_state")) {
            self.compare_million("Table 3", &format!("T3/{}/{number}", call["member_state"]), &call["budget_meur"]);
        }
        let seals = rows("seals.csv");
        for (topic, number) in seals.iter().zip(Self::numbered(&seals, "programme")) {
            let row = format!("T4/{}/{}/{number}", topic["programme"], topic["call"]);
            self.compare("Table 4", &format!("{row}/seals"), &topic["seals"], 0, 0);
            if !topic["preselected_for_grant"].is_empty() {
                self.compare("Table 4", &format!("{row}/preselected"), &topic["preselected_for_grant"], 0, 0);
            }
        }
    }

    fn figures(&mut self) {
        for grant in rows("grants_by_member_state.csv") {
            let id = format!("{}/{}", grant["figure"], grant["member_state"]);
            self.compare_million(&format!("Figure {}", &grant["figure"][1..]), &id, &grant["grant_meur"]);
        }
        let submitted = rows("amendments_submitted_by_member_state.csv");
        let mut bars = 0;
        for row in &submitted {
            let country = &row["member_state"];
            self.compare_million("Figure 9", &format!("F9/{country}/total"), &row["submitted_meur"]);
            for (status, column) in [("approved", "approved_meur"), ("pending", "pending_meur")] {
                let published = if row[column] == "0" { "nothing" } else { &row[column] };
                self.compare_million("Figure 9", &format!("F9/{country}/{status}"), published);
            }
            bars += row["submitted_meur"].parse::<u64>().unwrap();
        }
        let ours = self.ours.rounded("F9/total/total", 6, 0);
        self.hold("Figure 9", "sum of the bars", &bars.to_string(), &ours);
        let countries = self.ours.0.keys().filter(|id| id.starts_with("F9/") && id.ends_with("/total") && *id != "F9/total/total").count();
        self.hold("Figure 9 in the text", "Member States that submitted", "6", &countries.to_string());
        for row in rows("seals_by_member_state.csv") {
            self.compare("Figure 15", &format!("F15/{}", row["member_state"]), &row["seals"], 0, 0);
        }
        for row in rows("survey_essential_information.csv") {
            self.compare("Figure 18", &format!("F18/{}", row["rank"]), &row["score"], 0, 1);
        }
    }

    fn texts(&mut self) {
        for row in rows("text.csv") {
            self.compare(&row["place"], &row["id"], &row["published"], row["power"].parse().unwrap(), row["decimals"].parse().unwrap());
        }
    }
}

fn judged() -> Judge {
    let mut judge = Judge { ours: Ours::of_2024(), compared: 0, differences: BTreeSet::new() };
    judge.table_1();
    judge.table_2();
    judge.tables_3_and_4();
    judge.figures();
    judge.texts();
    judge
}

#[test]
fn the_program_prints_the_published_numbers_but_for_the_known_errors_of_the_edition() {
    let judge = judged();
    assert!(judge.compared > 270, "only {} numbers were compared", judge.compared);
    let known: BTreeSet<Difference> = rows("differences.csv")
        .into_iter()
        .map(|row| (row["place"].clone(), row["id"].clone(), row["published"].clone(), row["ours"].clone()))
        .collect();
    let new: Vec<_> = judge.differences.difference(&known).collect();
    let gone: Vec<_> = known.difference(&judge.differences).collect();
    assert!(new.is_empty() && gone.is_empty(), "new differences: {new:#?}\ndifferences that are gone: {gone:#?}");
}

#[test]
fn key_figures_are_the_exact_sums_of_the_published_tables() {
    let ours = Ours::of_2024();
    let expected = [
        ("call_budget", "4655000000.00"),
        ("call_programmes", "5"),
        ("submitted_amount", "6405040000.00"),
        ("submitting_member_states", "11"),
        ("approved_amount", "5873040000.00"),
        ("approved_member_states", "6"),
        ("national_calls", "4"),
        // More than two thirds of both funds went to less developed regions, as the report's text says.
        ("less_developed_erdf", "74.2911962451"),
        ("less_developed_esf", "81.9569859125"),
    ];
    for (name, value) in expected {
        assert_eq!(ours.0.get(&format!("K1/{name}")).map(String::as_str), Some(value), "{name}");
    }
}

#[test]
fn the_known_differences_stand_in_the_documentation() {
    let mut table = "| place | number | published | ours | why |\n|---|---|---|---|---|\n".to_owned();
    for row in rows("differences.csv") {
        writeln!(table, "| {} | {} | {} | {} | {} |", row["place"], row["id"], row["published"], row["ours"], row["reason"]).unwrap();
    }
    golden::part("docs/numbers.md", "<!-- differences -->\n", "<!-- /differences -->", &table);
}

#[test]
fn the_published_numbers_are_those_of_the_reference() {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/2024");
    if !reference.exists() {
        eprintln!("skipped: the reference facts are not beside the project");
        return;
    }
    for entry in fs::read_dir(reference).unwrap() {
        let path = entry.unwrap().path();
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/published").join(path.file_name().unwrap());
        assert_eq!(fs::read_to_string(&own).unwrap(), fs::read_to_string(&path).unwrap(), "{}", own.display());
    }
}
