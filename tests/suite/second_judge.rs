//! A second judge: random campaigns whose totals are computed here, from the rows that the test made up, and not by the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use step_report::{Campaign, InputFile};

use crate::campaign;
use crate::random::Random;

/// One made-up row: Member State, number, fund, status, cents.
struct Fact {
    member_state: &'static str,
    number: usize,
    fund: &'static str,
    approved: bool,
    cents: i128,
}

const MEMBER_STATES: [&str; 6] = ["BE", "DE", "EL", "ES", "PL", "RO"];
const FUNDS: [&str; 3] = ["ERDF", "JTF", "ESF+"];

fn facts(random: &mut Random) -> Vec<Fact> {
    let mut facts = Vec::new();
    for member_state in MEMBER_STATES {
        for number in 1..=usize::try_from(random.below(12)).unwrap() {
            for fund in FUNDS {
                if random.below(3) > 0 {
                    let cents = i128::from(random.below(90_000_000_000) + 1);
                    facts.push(Fact { member_state, number, fund, approved: random.below(4) > 0, cents });
                }
            }
        }
    }
    facts
}

/// An amount in euro as one of the ways in which people write it.
fn written(cents: i128, random: &mut Random) -> String {
    let (euro, rest) = (cents / 100, cents % 100);
    let digits = euro.to_string();
    let grouped = |separator: char| {
        let mut text = String::new();
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position) % 3 == 0 {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    };
    match random.below(4) {
        0 => format!("{euro},{rest:02}"),
        1 => format!("{},{rest:02}", grouped('.')),
        2 => format!("{},{rest:02} €", grouped(' ')),
        _ => format!("{},{rest:02} EUR", grouped('\u{a0}')),
    }
}

fn campaign_of(facts: &[Fact], random: &mut Random) -> Campaign {
    let mut definition = "[report]\nyear = 2025\ncut_off = 2025-12-31\nlanguages = [\"nl\", \"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n".to_owned();
    let mut files = Vec::new();
    for member_state in MEMBER_STATES {
        let _ = write!(
            definition,
            "\n[[source]]\nfiles = \"{member_state}.csv\"\ndataset = \"amendments\"\nvalues = {{ member_state = \"{member_state}\" }}\n"
        );
        let mut text = "Programme amendments for STEP\n\nNo;Programme;Fund;Category of region;Status;Amount (EUR)\n".to_owned();
        for fact in facts.iter().filter(|fact| fact.member_state == member_state) {
            let category = if fact.fund == "JTF" { "" } else { random.one(&["less-developed", "transition", "more-developed"]) };
            let status = if fact.approved { "approved" } else { "submitted" };
            let amount = written(fact.cents, random);
            let _ = writeln!(text, "{};Programme {};{};{category};{status};{amount}", fact.number, fact.number, fact.fund);
        }
        files.push(InputFile { path: format!("{member_state}.csv"), bytes: text.into_bytes() });
    }
    files.push(InputFile { path: "report.toml".to_owned(), bytes: definition.into_bytes() });
    Campaign { name: "random".to_owned(), files }
}

fn expected(facts: &[Fact]) -> BTreeMap<String, i128> {
    let mut values: BTreeMap<String, i128> = BTreeMap::new();
    let mut add = |id: String, cents: i128| *values.entry(id).or_default() += cents;
    for fact in facts {
        let Fact { member_state, number, fund, approved, cents } = fact;
        let status = if *approved { "approved" } else { "pending" };
        for id in [
            format!("F9/{member_state}/{status}"),
            format!("F9/{member_state}/total"),
            format!("F9/total/{status}"),
            "F9/total/total".to_owned(),
        ] {
            add(id, *cents);
        }
        if *approved {
            for row in [format!("{member_state}/{number}"), "total".to_owned()] {
                add(format!("T2/{row}/{fund}"), *cents);
                add(format!("T2/{row}/total"), *cents);
            }
            add(format!("F7/{fund}"), *cents);
            add("F7/total".to_owned(), *cents);
        }
    }
    // How many bars the two figures show: one a fund with something approved, and one a Member State.
    let different = |codes: Vec<&str>| i128::try_from(codes.into_iter().collect::<BTreeSet<_>>().len()).unwrap();
    let funds = different(facts.iter().filter(|fact| fact.approved).map(|fact| fact.fund).collect());
    values.insert("F7/shown".to_owned(), funds);
    values.insert("F9/shown".to_owned(), different(facts.iter().map(|fact| fact.member_state).collect()));
    values
}

#[test]
fn random_campaigns_add_up_as_the_test_adds_them_up() {
    for seed in 1_u64..=20 {
        let mut random = Random::new(seed);
        let facts = facts(&mut random);
        let campaign = campaign_of(&facts, &mut random);
        // Magnitudes are random on purpose; the finding about them is a warning.
        let built = campaign::build(&campaign);
        let errors: Vec<_> = built.findings.iter().filter(|finding| finding.severity == step_report::diag::Severity::Error).collect();
        assert!(errors.is_empty(), "seed {seed}: {errors:#?}");
        let artifacts = built.artifacts.unwrap();
        let ledger = std::str::from_utf8(&artifacts.get("data/ledger.jsonl").unwrap().bytes).unwrap().to_owned();
        let mut found: BTreeMap<String, i128> = BTreeMap::new();
        for line in ledger.lines() {
            let entry: serde_json::Value = serde_json::from_str(line).unwrap();
            let id = entry["id"].as_str().unwrap();
            if ["T2/", "F7/", "F9/"].iter().any(|start| id.starts_with(start)) {
                found.insert(id.to_owned(), entry["value"].as_str().unwrap().replace('.', "").parse().unwrap());
            }
        }
        assert_eq!(found, expected(&facts), "seed {seed}");
    }
}
