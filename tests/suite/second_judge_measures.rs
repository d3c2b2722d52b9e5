//! A second judge of the measures beyond sums: amounts per inhabitant, places in an order, concentration. Random campaigns; every number
//! is computed here, in plain integers, from the rows that the test made up and from the files of people and categories.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use step_report::{Campaign, InputFile, Options, Silent};

use crate::folder::project;
use crate::random::Random;

/// One made-up approved amendment.
struct Fact {
    area: &'static str,
    number: usize,
    fund: &'static str,
    category: &'static str,
    cents: i128,
}

impl Fact {
    fn member_state(&self) -> &'static str {
        &self.area[..2]
    }
}

/// The numbers of Figure S4 without its picture.
const MAP_AS_TABLE: &str = r#"
[[table]]
id = "J4"
dataset = "amendments"
filter = { status = ["approved"] }
rows = ["area"]
measures = [
    { name = "per_head", value = { per_head = "amount" } },
    { name = "amount", value = { sum = "amount" } },
]
total = true

[[key_figures]]
id = "K9"
figure = [
    { name = "largest_area", dataset = "amendments", value = { largest = { column = "amount", of = ["area"] } } },
    { name = "less_developed", dataset = "amendments", value = { share_where = { column = "amount", where = { category_of_region = ["less-developed"] } } } },
    { name = "areas", dataset = "amendments", value = { distinct = ["area"] } },
]
"#;

/// Regions of level 2 that are the same in all versions, regions of level 1, and countries; of all three categories.
const AREAS: [&str; 24] = [
    "DE80", "DEF0", "DE1", "DE2", "DEA", "EL30", "EL51", "EL52", "ES51", "ES24", "ES13", "ES", "ITC4", "ITF3", "ITG1", "ITI2", "IT",
    "PL21", "PL91", "PL4", "RO11", "RO12", "RO32", "RO",
];

/// The rows; those of a national programme name the country.
fn facts(random: &mut Random) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for area in AREAS {
        for _ in 0..random.below(4) {
            let number = numbers.entry(&area[..2]).or_default();
            *number += 1;
            for fund in ["ERDF", "JTF", "ESF+"] {
                if random.below(3) > 0 {
                    let category = if fund == "JTF" { "" } else { random.one(&["less-developed", "transition", "more-developed"]) };
                    facts.push(Fact { area, number: *number, fund, category, cents: i128::from(random.below(90_000_000_000) + 1) });
                }
            }
        }
    }
    facts
}

fn campaign_of(facts: &[Fact]) -> Campaign {
    let mut definition =
        "[report]\nyear = 2025\ncut_off = 2025-12-31\nlanguages = [\"nl\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\
                          \n[[source]]\nfiles = \"amendments.csv\"\ndataset = \"amendments\"\n"
            .to_owned();
    definition.push_str(MAP_AS_TABLE);
    let mut text = "Member State;No;Programme;Level;NUTS;Category of region;Fund;Status;Amount (EUR)\n".to_owned();
    for fact in facts {
        let level = if fact.area.len() == 2 { "national" } else { "regional" };
        let (member_state, amount) = (fact.member_state(), format!("{}.{:02}", fact.cents / 100, fact.cents % 100));
        let Fact { area, number, fund, category, .. } = fact;
        let _ = writeln!(text, "{member_state};{number};Programme {number};{level};{area};{category};{fund};approved;{amount}");
    }
    let files = [("amendments.csv", text), ("report.toml", definition)];
    let files = files.map(|(path, text)| InputFile { path: path.to_owned(), bytes: text.into_bytes() });
    Campaign { name: "random".to_owned(), files: files.to_vec() }
}

/// The rows of a file of the code lists, as texts.
fn list(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(project().join("src/codes/data").join(name)).unwrap();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// The people of each level 2 region of 2024 with the category of that region of 2016 that it lies in.
fn people() -> Vec<(String, String, i128)> {
    let categories: BTreeMap<String, String> =
        list("category_by_nuts2_2016.csv").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let changes = list("nuts2_changes.csv");
    let category = |code: &String| {
        let mut code = code.clone();
        while !categories.contains_key(&code) {
            code = changes.iter().find(|change| change[3] == code).unwrap()[1].clone();
        }
        categories[&code].clone()
    };
    list("nuts2_2024_population_2021.csv").into_iter().map(|row| (row[0].clone(), category(&row[0]), row[1].parse().unwrap())).collect()
}

/// A quotient with ten decimals, half up, without the zeros at its end: long division, digit by digit.
fn quotient(part: i128, by: i128) -> String {
    let (mut whole, mut rest, mut digits) = (part / by, part % by, Vec::new());
    for _ in 0..10 {
        rest *= 10;
        digits.push(rest / by);
        rest %= by;
    }
    let mut carry = i128::from(rest * 2 >= by);
    for digit in digits.iter_mut().rev() {
        *digit += carry;
        carry = *digit / 10;
        *digit %= 10;
    }
    whole += carry;
    let digits: String = digits.iter().map(ToString::to_string).collect();
    format!("{whole}.{digits}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What the test computes, by id.
#[derive(Default)]
struct Judged(BTreeMap<String, String>);

impl Judged {
    fn add(&mut self, id: &str, measure: &str, value: String) {
        self.0.insert(format!("{id}/{measure}"), value);
    }

    fn amount(&mut self, id: &str, cents: i128) {
        self.add(id, "amount", format!("{}.{:02}", cents / 100, cents % 100));
    }

    fn per_head(&mut self, id: &str, cents: i128, people: i128) {
        self.amount(id, cents);
        self.add(id, "per_head", quotient(cents, people * 100));
    }

    /// Tables S3 and S5, and the numbers of Figure S4.
    fn inhabitants(&mut self, facts: &[Fact], people: &[(String, String, i128)]) {
        let all: i128 = people.iter().map(|(.., people)| people).sum();
        let living = |place: &str| people.iter().filter(|(code, ..)| code.starts_with(place)).map(|(.., people)| people).sum::<i128>();
        for (id, keys) in [("S3", sums(facts, Fact::member_state)), ("J4", sums(facts, |fact| fact.area))] {
            for (place, cents) in &keys {
                self.per_head(&format!("{id}/{place}"), *cents, living(place));
            }
            self.per_head(&format!("{id}/total"), keys.values().sum(), all);
        }
        let with_category: Vec<&Fact> = facts.iter().filter(|fact| !fact.category.is_empty()).collect();
        let by_category = sums(with_category.iter().copied(), |fact| fact.category);
        for (category, cents) in &by_category {
            let living = people.iter().filter(|(_, of_region, _)| of_region == category).map(|(.., people)| people).sum();
            self.per_head(&format!("S5/{category}"), *cents, living);
        }
        self.per_head("S5/total", by_category.values().sum(), all);
    }

    /// Table S6: each fund, and all of them.
    fn concentration(&mut self, facts: &[Fact]) {
        for fund in ["ERDF", "ESF+", "JTF", "total"] {
            let of_fund: Vec<&Fact> = facts.iter().filter(|fact| fund == "total" || fact.fund == fund).collect();
            if of_fund.is_empty() {
                continue;
            }
            let whole: i128 = of_fund.iter().map(|fact| fact.cents).sum();
            let id = format!("S6/{fund}");
            self.amount(&id, whole);
            let regions = sums(of_fund.iter().copied().filter(|fact| fact.area.len() > 2), |fact| fact.area);
            let programmes = sums(of_fund.iter().copied(), |fact| (fact.member_state(), fact.number));
            self.largest(&id, "share_of_ten_regions", "regions_making_half", regions.into_values().collect(), 10, whole);
            self.largest(&id, "share_of_five_programmes", "programmes_making_half", programmes.into_values().collect(), 5, whole);
        }
    }

    fn largest(&mut self, id: &str, share: &str, making: &str, mut sums: Vec<i128>, number: usize, whole: i128) {
        sums.sort_unstable_by(|left, right| right.cmp(left));
        if !sums.is_empty() {
            self.add(id, share, quotient(sums.iter().take(number).sum::<i128>() * 100, whole));
        }
        let enough = (1..=sums.len()).find(|count| sums[..*count].iter().sum::<i128>() * 2 >= whole);
        if let Some(count) = enough {
            self.add(id, making, count.to_string());
        }
    }

    /// Table S7: the ten largest areas of regional programmes.
    fn top(&mut self, facts: &[Fact]) {
        let regional = sums(facts.iter().filter(|fact| fact.area.len() > 2), |fact| fact.area);
        let whole: i128 = regional.values().sum();
        let mut rows: Vec<(&str, i128)> = regional.into_iter().collect();
        rows.sort_by_key(|(_, cents)| -cents);
        let mut so_far = 0;
        for (position, (area, cents)) in rows.iter().enumerate().take(10) {
            so_far += cents;
            let id = format!("S7/{area}");
            self.amount(&id, *cents);
            self.add(&id, "rank", (position + 1).to_string());
            self.add(&id, "share", quotient(cents * 100, whole));
            self.add(&id, "share_so_far", quotient(so_far * 100, whole));
        }
        self.amount("S7/total", whole);
        self.add("S7/total", "share", "100".to_owned());
    }
}

impl Judged {
    /// The key figures: the largest region, the share of a category, how many areas there are.
    fn key_figures(&mut self, facts: &[Fact]) {
        let areas = sums(facts, |fact| fact.area);
        if let Some(largest) = areas.iter().filter(|(area, _)| area.len() > 2).map(|(_, cents)| cents).max() {
            self.add("K9", "largest_area", format!("{}.{:02}", largest / 100, largest % 100));
        }
        let less: Vec<&Fact> = facts.iter().filter(|fact| fact.category == "less-developed").collect();
        if !less.is_empty() {
            let part: i128 = less.iter().map(|fact| fact.cents).sum();
            self.add("K9", "less_developed", quotient(part * 100, areas.values().sum()));
        }
        self.add("K9", "areas", areas.len().to_string());
    }
}

fn sums<'a, K: Ord>(facts: impl IntoIterator<Item = &'a Fact>, key: impl Fn(&'a Fact) -> K) -> BTreeMap<K, i128> {
    let mut sums = BTreeMap::new();
    for fact in facts {
        *sums.entry(key(fact)).or_default() += fact.cents;
    }
    sums
}

#[test]
fn measures_of_random_campaigns_are_those_that_the_test_computes() {
    let people = people();
    let options = Options {
        only: Some(["K9", "S3", "J4", "S5", "S6", "S7"].map(str::to_owned).to_vec()),
        // Categories are random, and contradict the list; what is counted is what was reported.
        severities: vec![(step_report::diag::Code::ContradictingCategory, step_report::diag::Severity::Note)],
        ..Options::default()
    };
    for seed in 1_u64..=20 {
        let mut random = Random::new(seed);
        let facts = facts(&mut random);
        let built = step_report::build(&campaign_of(&facts), &options, &Silent).unwrap();
        let artifacts = built.artifacts.unwrap_or_else(|| panic!("seed {seed}: {:#?}", built.findings));
        let files: BTreeMap<String, Vec<u8>> = artifacts.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
        let edition = step_report::trust::Edition::read(&files).unwrap();
        let found: BTreeMap<String, String> = edition.numbers.iter().map(|number| (number.id.clone(), number.value.clone())).collect();
        let mut judged = Judged::default();
        judged.inhabitants(&facts, &people);
        judged.concentration(&facts);
        judged.top(&facts);
        judged.key_figures(&facts);
        let ids: BTreeSet<&String> = judged.0.keys().chain(found.keys()).collect();
        for id in ids {
            assert_eq!(found.get(id), judged.0.get(id), "seed {seed}: {id}");
        }
        for explanation in step_report::trust::explain::all(&edition) {
            assert!(explanation.adds_up(), "seed {seed}: {} does not add up", explanation.number.id);
        }
    }
}
