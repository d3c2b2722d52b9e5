//! A second judge of places: what a random sample prints by region is computed again here, row by row and to the cent, in plain Rust.
//!
//! Nothing of the program's attribution, carrying or grouping is used: the splits by location and by population, the list of changes of
//! NUTS and the order of regions are read and reckoned here a second time. Every other sample reports in NUTS 2021 and is printed in NUTS 2024.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use step_report::codes::nuts::NutsVersion;
use step_report::definition::builtin;
use step_report::diag::Severity;
use step_report::sample::known::{self, KnownProject};
use step_report::sample::{self, Settings};
use step_report::trust::{Edition, explain};
use step_report::{Campaign, InputFile, Options, Silent};

const CHANGES: &str = include_str!("../../src/codes/data/nuts2_changes.csv");
const AREAS: &str = include_str!("../../src/codes/data/area.csv");

/// The regional tables, and the numbers of the maps as tables with a `J` before their `M`.
const HELD: [&str; 10] = ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "JM1", "JM2", "JM3"];

/// Cents or numbers of things by id.
type Values = BTreeMap<String, i128>;

#[test]
fn random_samples_print_by_region_what_their_rows_come_to() {
    for seed in 1..=20 {
        let nuts = if seed % 2 == 0 { NutsVersion::Nuts2021 } else { NutsVersion::Nuts2024 };
        let settings = Settings { senders: 6, rows: 30, seed, nuts };
        let edition = edition(settings);
        let mut printed = Values::new();
        for number in edition.numbers.iter().filter(|number| !number.is_of_picture()) {
            printed.insert(number.id.clone(), number.value.replace('.', "").parse().unwrap());
        }
        let mut judge = Judge::new(settings);
        judge.amendments();
        judge.grants();
        judge.seals();
        judge.planned_results();
        for (id, value) in &judge.values {
            assert_eq!(printed.get(id), Some(value), "seed {seed}: {id}");
        }
        for id in printed.keys() {
            assert!(judge.values.contains_key(id), "seed {seed}: nobody expects {id}");
        }
        for number in edition.numbers.iter().filter(|number| number.id.starts_with("R2/")) {
            assert_eq!(number.attribution, judge.attribution(&number.id), "seed {seed}: {}", number.id);
        }
        for explanation in explain::all(&edition) {
            assert!(explanation.adds_up(), "seed {seed}: the cells of {} do not add up to it", explanation.number.id);
        }
    }
}

/// A sample built, read back from its files.
fn edition(settings: Settings) -> Edition {
    let mut files: Vec<InputFile> = sample::files(settings).map(|file| InputFile { path: file.path, bytes: file.bytes }).collect();
    let definition = files.iter_mut().find(|file| file.path == "report.toml").unwrap();
    definition.bytes.extend(maps_as_tables().into_bytes());
    let only = Some(HELD.map(str::to_owned).to_vec());
    let options = Options { languages: Some(vec!["nl".to_owned()]), only, ..Options::default() };
    let built = step_report::build(&Campaign { name: "sample".to_owned(), files }, &options, &Silent).unwrap();
    let found: Vec<_> = built.findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
    assert!(found.is_empty(), "{settings:?}: {found:#?}");
    let files = built.artifacts.unwrap().iter().map(|artifact| (artifact.path.clone(), artifact.bytes.clone())).collect();
    Edition::read(&files).unwrap()
}

/// The numbers of the built-in maps, so that no picture has to be drawn.
fn maps_as_tables() -> String {
    let (_, own) = builtin::FILES.iter().find(|(name, _)| *name == "report.toml").unwrap();
    let data = own.split("[[").filter_map(|part| part.strip_prefix("figure]]")?.split_once("[figure.data]"));
    let maps = data.map(|(_, data)| data).filter(|data| data.contains("id = \"M"));
    maps.flat_map(|data| ["\n[[table]]".to_owned(), data.replacen("id = \"M", "id = \"JM", 1)]).collect()
}

/// What must be printed, reckoned from the rows.
struct Judge {
    settings: Settings,
    /// What a region of the senders' version is in that of the report: codes and ten-thousandths of its people; none where it is itself.
    changes: BTreeMap<&'static str, Vec<(&'static str, i128)>>,
    values: Values,
    /// The kinds of programmes whose grants are in a number of `R2`: whether it is the Innovation Fund.
    kinds: BTreeMap<String, BTreeSet<bool>>,
}

impl Judge {
    fn new(settings: Settings) -> Self {
        let mut changes: BTreeMap<&str, Vec<(&str, i128)>> = BTreeMap::new();
        for line in CHANGES.lines().skip(1).filter(|_| settings.nuts == NutsVersion::Nuts2021) {
            let [from_version, from, _, to, _, share] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
            if from_version == "2021" {
                changes.entry(from).or_default().push((to, share.replace('.', "").parse().unwrap()));
            }
        }
        for parts in changes.values_mut() {
            parts.sort_unstable();
        }
        Self { settings, changes, values: Values::new(), kinds: BTreeMap::new() }
    }

    /// An amount at an area as it was sent, as amounts at areas of the report.
    fn carried(&self, area: &'static str, cents: i128) -> Vec<(&'static str, i128)> {
        let Some(parts) = self.changes.get(area) else { return vec![(area, cents)] };
        let weights: Vec<i128> = parts.iter().map(|(_, weight)| *weight).collect();
        parts.iter().map(|(code, _)| *code).zip(split(cents, &weights)).collect()
    }

    fn add(&mut self, id: String, value: i128) {
        *self.values.entry(id).or_default() += value;
    }

    /// An amount in a table of areas within Member States, with subtotals and totals of rows and columns.
    fn add_area(&mut self, id: &str, member_state: &str, area: &str, column: &str, cents: i128) {
        for row in [format!("{member_state}/{area}"), format!("{member_state}/total"), "total".to_owned()] {
            for column in [column, "total"] {
                self.add(format!("{id}/{row}/{column}"), cents);
            }
        }
    }

    fn amendments(&mut self) {
        for row in known::amendments(self.settings).filter(|row| row.status == "approved") {
            let category = row.category_of_region.unwrap_or("none");
            for category in [category, "total"] {
                for fund in [row.fund, "total"] {
                    self.add(format!("R4/{category}/{fund}"), row.cents.into());
                }
            }
            for (area, cents) in self.carried(row.area, row.cents.into()) {
                self.add_area("R1", row.member_state, area, row.fund, cents);
                self.add_area("R5", row.member_state, area, row.sector, cents);
                self.add(format!("JM1/{area}"), cents);
                self.add("JM1/total".to_owned(), cents);
            }
        }
    }

    fn grants(&mut self) {
        for project in known::projects(self.settings).filter(|project| project.preselected) {
            for (position, cents) in contributions(&project).into_iter().enumerate() {
                let row = project.rows[position];
                // A country outside the Union is its own area.
                let country = row.member_state.unwrap_or(row.area);
                for (area, cents) in self.carried(row.area, cents) {
                    self.add_area("R2", country, area, project.sector, cents);
                    for row in [format!("{country}/{area}"), format!("{country}/total"), "total".to_owned()] {
                        for column in [project.sector, "total"] {
                            self.kinds.entry(format!("R2/{row}/{column}")).or_default().insert(project.programme == "IF");
                        }
                    }
                    self.add(format!("JM2/{area}"), cents);
                    self.add("JM2/total".to_owned(), cents);
                }
                self.add(format!("R7/SYN-{}-{:06}", project.programme, project.number), cents);
                self.add("R7/total".to_owned(), cents);
            }
        }
    }

    fn seals(&mut self) {
        let mut involved: BTreeMap<String, BTreeSet<(&str, u32)>> = BTreeMap::new();
        for project in known::projects(self.settings).filter(|project| project.seal) {
            for row in &project.rows {
                let country = row.member_state.unwrap_or(row.area);
                for (area, _) in self.carried(row.area, 0) {
                    let mut ids = vec![format!("JM3/{area}"), "JM3/total".to_owned()];
                    for row in [format!("{country}/{area}"), format!("{country}/total"), "total".to_owned()] {
                        ids.extend([project.sector, "total"].map(|column| format!("R3/{row}/{column}")));
                    }
                    for id in ids {
                        involved.entry(id).or_default().insert((project.programme, project.number));
                    }
                }
            }
        }
        for (id, projects) in involved {
            self.add(id, i128::try_from(projects.len()).unwrap());
        }
    }

    /// Planned results are known as sums only: nothing is attributed there.
    fn planned_results(&mut self) {
        let file = sample::files(self.settings).find(|file| file.path == "known-totals.json").unwrap();
        let known: Value = serde_json::from_slice(&file.bytes).unwrap();
        for (key, target) in known["counts"]["indicators"]["indicator/sector"].as_object().unwrap() {
            let (indicator, _) = key.split_once('/').unwrap();
            for id in [format!("R6/{key}"), format!("R6/{indicator}/total")] {
                self.add(id, target.as_i64().unwrap().into());
            }
        }
    }

    /// What the ledger must say of a number of grants.
    fn attribution(&self, id: &str) -> String {
        let texts = self.kinds[id].iter().map(|is_innovation_fund| {
            if *is_innovation_fund { "equal split over the locations (programme IF)" } else { "each entity's own contribution" }
        });
        texts.collect::<Vec<_>>().join("; ")
    }
}

/// What each row of a project gets, in cents: equal parts for the locations of the Innovation Fund, otherwise its own.
fn contributions(project: &KnownProject) -> Vec<i128> {
    let Some(grant) = project.grant else { return project.rows.iter().map(|row| row.cents.into()).collect() };
    let place = |area: &str| AREAS.lines().position(|line| line.split(',').next() == Some(area)).unwrap();
    let mut order: Vec<usize> = (0..project.rows.len()).collect();
    order.sort_by_key(|row| place(project.rows[*row].area));
    let parts = split(grant.into(), &vec![1; order.len()]);
    let mut cents = vec![0; order.len()];
    for (row, part) in order.into_iter().zip(parts) {
        cents[row] = part;
    }
    cents
}

/// An amount in the proportion of the weights: the exact parts rounded down, and a cent more for those that lose most by it.
fn split(cents: i128, weights: &[i128]) -> Vec<i128> {
    let whole: i128 = weights.iter().sum();
    let mut parts: Vec<i128> = weights.iter().map(|weight| cents * weight / whole).collect();
    while parts.iter().sum::<i128>() < cents {
        let lost = |part: usize| cents * weights[part] - parts[part] * whole;
        let most = (0..parts.len()).rev().max_by_key(|part| lost(*part)).unwrap();
        parts[most] += 1;
    }
    parts
}

#[test]
fn the_regional_tables_of_2024_are_those_of_the_published_amendments() {
    // Each programme at its area, in cents by fund, from the published Table 2.
    let published = include_str!("../published/amendments.csv");
    let mut reader = csv::Reader::from_reader(published.as_bytes());
    let headings = reader.headers().unwrap().clone();
    let place = |name: &str| headings.iter().position(|heading| heading == name).unwrap();
    let mut judge = Judge::new(Settings::default());
    for row in reader.records().map(Result::unwrap) {
        for (fund, column) in [("ERDF", "erdf_meur"), ("JTF", "jtf_meur"), ("ESF+", "esf_plus_meur")] {
            let written = &row[place(column)];
            if !written.is_empty() {
                // Two decimals of a million are ten thousand euro.
                let cents = written.replace('.', "").parse::<i128>().unwrap() * 1_000_000;
                judge.add_area("R1", &row[place("member_state")], &row[place("area_nuts")], fund, cents);
            }
        }
    }
    let built = crate::campaign::build(&crate::campaign::of_2024());
    let files = built.artifacts.unwrap().iter().map(|artifact| (artifact.path.clone(), artifact.bytes.clone())).collect();
    let numbers = Edition::read(&files).unwrap().numbers;
    let printed: Values = numbers
        .iter()
        .filter(|number| number.id.starts_with("R1/"))
        .map(|number| (number.id.clone(), number.value.replace('.', "").parse().unwrap()))
        .collect();
    assert_eq!(printed, judge.values);
    // More than two thirds of ERDF and of ESF+ went to less developed regions, as the report's text says.
    let share = |fund: &str| {
        let id = format!("F10/less-developed/{fund}/share");
        numbers.iter().find(|number| number.id == id).unwrap().value.parse::<f64>().unwrap()
    };
    assert!(share("ERDF") > 200.0 / 3.0 && share("ESF+") > 200.0 / 3.0);
}
