//! Campaigns with predecessors: what is printed by year is what the test adds up from the rows that it made up, year by year.

use std::collections::BTreeMap;
use std::fmt::Write;

use step_report::{Campaign, InputFile, Options, Silent};

use crate::folder::Folder;
use crate::random::Random;

const MEMBER_STATES: [&str; 4] = ["DE", "EL", "IT", "PL"];

/// Cents by Member State, of one year.
type Year = BTreeMap<&'static str, i128>;

/// The campaign of a year in the words of its own sender: the unit and the heading of the amount are declared by each year's report.toml.
fn files(year: i32, amounts: &[(&'static str, i128)], more: &str) -> [(String, String); 2] {
    let mut text = format!("Reporting of {year}\n\nMember State;No;Programme;Fund;Status;Volume {year}\n");
    for (number, (member_state, cents)) in amounts.iter().enumerate() {
        let _ = writeln!(text, "{member_state};{number};Programme {number};JTF;approved;{},{:02}", cents / 100, cents % 100);
    }
    let definition = format!(
        "[report]\nyear = {year}\ncut_off = {year}-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n{more}\n\
         [[source]]\nfiles = \"amendments.csv\"\ndataset = \"amendments\"\nheadings = {{ amount = \"Volume {year}\" }}\nunits = {{ amount = \"euro\" }}\n"
    );
    [("report.toml".to_owned(), definition), ("amendments.csv".to_owned(), text)]
}

fn rows(random: &mut Random) -> Vec<(&'static str, i128)> {
    let one = |random: &mut Random| (random.one(&MEMBER_STATES), i128::from(random.below(90_000_000_000) + 1));
    (0..=random.below(6)).map(|_| one(random)).collect()
}

fn sums(rows: &[(&'static str, i128)]) -> Year {
    let mut year = Year::new();
    for (member_state, cents) in rows {
        *year.entry(member_state).or_default() += cents;
    }
    year
}

fn euro(cents: i128) -> String {
    format!("{}{}.{:02}", if cents < 0 { "-" } else { "" }, cents.abs() / 100, cents.abs() % 100)
}

/// What Table Y2 and the years of Table Y1 must say of the years 2023 to 2025.
fn expected(years: &[Year; 3]) -> BTreeMap<String, String> {
    let mut expected = BTreeMap::new();
    let of = |year: usize, place: Option<&str>| -> Option<i128> {
        match place {
            Some(place) => years[year].get(place).copied(),
            None => Some(years[year].values().sum()),
        }
    };
    let places = MEMBER_STATES.map(Some).into_iter().chain([None]);
    for place in places.filter(|place| (0..3).any(|year| of(year, *place).is_some())) {
        let id = format!("Y2/{}", place.unwrap_or("total"));
        let (before, now) = (of(1, place).unwrap_or(0), of(2, place));
        if let Some(now) = now {
            expected.insert(format!("{id}/amount"), euro(now));
        }
        expected.insert(format!("{id}/change"), euro(now.unwrap_or(0) - before));
        expected.insert(format!("{id}/cumulated"), euro((0..3).filter_map(|year| of(year, place)).sum()));
    }
    for (position, year) in ["2023", "2024", "2025"].iter().enumerate() {
        for row in ["JTF", "total"] {
            expected.insert(format!("Y1/{row}/{year}"), euro(years[position].values().sum()));
        }
    }
    for row in ["JTF", "total"] {
        expected.insert(format!("Y1/{row}/total"), euro(years.iter().flat_map(BTreeMap::values).sum()));
    }
    expected
}

#[test]
fn years_are_those_that_the_test_adds_up() {
    for seed in 1..=20 {
        let mut random = Random::new(seed);
        let years = [rows(&mut random), rows(&mut random), rows(&mut random)];
        let predecessors = "\n[[predecessor]]\nfolder = \"../2023\"\n\n[[predecessor]]\nfolder = \"../first\"\n";
        let folders = [(2023, "../2023/", ""), (2024, "../first/", ""), (2025, "", predecessors)];
        let mut all = Vec::new();
        for ((year, prefix, more), rows) in folders.iter().zip(&years) {
            let own = files(*year, rows, more).into_iter();
            all.extend(own.map(|(path, text)| InputFile { path: format!("{prefix}{path}"), bytes: text.into_bytes() }));
        }
        let options = Options { only: Some(["T2", "Y1", "Y2"].map(str::to_owned).to_vec()), ..Options::default() };
        let built = step_report::build(&Campaign { name: "2025".to_owned(), files: all }, &options, &Silent).unwrap();
        let artifacts = built.artifacts.unwrap_or_else(|| panic!("seed {seed}: {:#?}", built.findings));
        let made: BTreeMap<String, Vec<u8>> = artifacts.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
        let edition = step_report::trust::Edition::read(&made).unwrap();
        let value = |id: &str| edition.numbers.iter().find(|number| number.id == id).map(|number| number.value.clone());
        let sums = [sums(&years[0]), sums(&years[1]), sums(&years[2])];
        for (id, expected) in expected(&sums) {
            assert_eq!(value(&id), Some(expected), "seed {seed}: {id}");
        }
        // An output without years shows the report's own alone.
        assert_eq!(value("T2/total/total"), Some(euro(sums[2].values().sum())), "seed {seed}");
        for explanation in step_report::trust::explain::all(&edition) {
            assert!(explanation.adds_up(), "seed {seed}: {} does not add up", explanation.number.id);
        }
        assert!(edition.manifest.inputs.iter().any(|input| input.path == "../first/amendments.csv"), "the manifest names what was read");
    }
}

fn write(folder: &Folder, year: i32, amounts: &[(&'static str, i128)], more: &str) {
    for (path, text) in files(year, amounts, more) {
        folder.write(&format!("input/{year}/{path}"), text);
    }
}

#[test]
fn the_program_reads_the_folder_of_a_predecessor_and_proves_its_bytes() {
    let folder = Folder::new();
    write(&folder, 2024, &[("DE", 1_200), ("IT", 500)], "");
    write(&folder, 2025, &[("DE", 2_000)], "\n[[predecessor]]\nfolder = \"../2024\"\n");
    folder.succeed(&["build", "input/2025", "--only", "Y2"]);
    let run = folder.run(&["explain", "output/2025", "Y2/DE/cumulated"]);
    assert!(run.data.contains("../2024/amendments.csv, cell F4") && run.data.contains("year is 2024 or 2025"), "{}", run.data);
    assert_eq!(folder.run(&["verify", "output/2025"]).status, 0);
    write(&folder, 2024, &[("DE", 1_300), ("IT", 500)], "");
    let run = folder.run(&["verify", "output/2025"]);
    assert!(run.data.contains("input `../2024/amendments.csv`: has other bytes"), "{}", run.data);
    std::fs::rename(folder.path("input/2024"), folder.path("input/2024-old")).unwrap();
    let run = folder.run(&["check", "input/2025"]);
    assert_eq!(run.status, 1);
    assert!(run.data.contains("error[missing-predecessor]: no campaign in the folder `../2024`"), "{}", run.data);
}
