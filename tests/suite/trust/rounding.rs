//! One rounding policy: a table whose printed parts do not add up says so, and no other; one that asks for it has parts that do.

use std::fmt::Write;

use step_report::{Campaign, InputFile};

use super::finished::{self, Written};
use super::made::{Files, files};
use crate::random::Random;

const NOTE: &str = "Figures may not add up because of rounding.";
const ADDITIVE: &str = "Parts are rounded so that they add up to the printed totals";

/// A campaign of grants with a table of them by Member State, sector and programme.
fn campaign(cents: &[u64], more: &str) -> Campaign {
    let sectors = ["clean", "digital", "bio"];
    let member_states = ["AT", "BE", "DE", "ES"];
    let mut rows = "Programme;Sector;Member State;Grant (EUR)\n".to_owned();
    for (position, cents) in cents.iter().enumerate() {
        let (sector, member_state) = (sectors[position % 3], member_states[position / 3 % 4]);
        writeln!(rows, "HE;{sector};{member_state};{},{:02}", cents / 100, cents % 100).unwrap();
    }
    let report = format!(
        "[report]\nyear = 2024\ncut_off = 2024-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\n\
         [[source]]\nfiles = \"grants.csv\"\ndataset = \"grants\"\n\n[[table]]\nid = \"T9\"\ndataset = \"grants\"\n{more}\n"
    );
    let file = |path: &str, text: String| InputFile { path: path.to_owned(), bytes: text.into_bytes() };
    Campaign { name: "made-up".to_owned(), files: vec![file("report.toml", report), file("grants.csv", rows)] }
}

/// What the ledger prints of the table, by id, as whole numbers.
fn printed(files: &Files) -> Vec<(String, i64)> {
    let ledger = String::from_utf8(files["data/ledger.jsonl"].clone()).unwrap();
    let entries = ledger.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let own = entries.filter(|entry| entry["id"].as_str().unwrap().starts_with("T9/"));
    let number = |entry: serde_json::Value| {
        let text = entry["printed"]["en"].as_str().unwrap().replace('\u{a0}', "");
        (entry["id"].as_str().unwrap()[3..].to_owned(), text.parse().unwrap())
    };
    own.map(number).collect()
}

/// The sum of the numbers whose ids have so many parts and begin with some of them, total rows left out.
fn sum(printed: &[(String, i64)], start: &str, parts: usize) -> i64 {
    let is_part = |id: &str| id.starts_with(start) && id.split('/').count() == parts && !id.contains("total");
    printed.iter().filter(|(id, _)| is_part(id)).map(|(_, number)| number).sum()
}

fn value(printed: &[(String, i64)], id: &str) -> i64 {
    printed.iter().find(|(known, _)| known == id).unwrap_or_else(|| panic!("no {id} in {printed:?}")).1
}

fn random_cents(random: &mut Random) -> Vec<u64> {
    (0..12).map(|_| random.below(3_000) * 1_000_000 + random.below(100)).collect()
}

fn page(files: &Files) -> String {
    let page = String::from_utf8(files["en/report.html"].clone()).unwrap();
    let start = page.find("id=\"T9\"").unwrap();
    page[start..start + page[start..].find("</section>").unwrap()].to_owned()
}

#[test]
fn a_table_says_that_its_parts_do_not_add_up_there_and_only_there() {
    let mut said = 0;
    let mut random = Random::new(11);
    for _ in 0..25 {
        let table = "rows = [\"sector\", \"member_state\"]\nsubtotals = [\"sector\"]\ntotal = true\n\
                     measures = [{ name = \"grant\", value = { sum = \"grant\" } }]";
        // Amounts of whole millions add up, and the table must not say otherwise.
        let whole = random.below(3) == 0;
        let cents = random_cents(&mut random).into_iter().map(|cents| if whole { cents / 100_000_000 * 100_000_000 } else { cents });
        let files = files(&campaign(&cents.collect::<Vec<_>>(), table));
        let printed = printed(&files);
        let mut adds_up = sum(&printed, "", 2) == value(&printed, "total");
        for sector in ["clean", "digital", "bio"] {
            adds_up &= sum(&printed, &format!("{sector}/"), 2) == value(&printed, &format!("{sector}/total"));
        }
        assert_eq!(page(&files).contains(NOTE), !adds_up, "{printed:?}");
        said += usize::from(!adds_up);
    }
    assert!((5..=24).contains(&said), "both kinds of tables were tried: {said}");
}

#[test]
fn along_the_rows_too() {
    let mut said = 0;
    let mut random = Random::new(12);
    for _ in 0..15 {
        let table = "rows = [\"member_state\"]\ncolumns = \"sector\"\nrow_total = true\n\
                     measures = [{ name = \"grant\", value = { sum = \"grant\" } }]";
        let files = files(&campaign(&random_cents(&mut random), table));
        let printed = printed(&files);
        let row_adds_up =
            |member_state: &str| sum(&printed, &format!("{member_state}/"), 2) == value(&printed, &format!("{member_state}/total"));
        let adds_up = ["AT", "BE", "DE", "ES"].into_iter().all(row_adds_up);
        assert_eq!(page(&files).contains(NOTE), !adds_up, "{printed:?}");
        said += usize::from(!adds_up);
    }
    assert!(said > 0);
}

#[test]
fn a_table_that_asks_for_it_adds_up_and_says_how() {
    let mut random = Random::new(13);
    for _ in 0..15 {
        let cents = random_cents(&mut random);
        let table = "rows = [\"sector\", \"member_state\"]\nsubtotals = [\"sector\"]\ntotal = true\nrounding = \"additive\"\n\
                     measures = [{ name = \"grant\", value = { sum = \"grant\" } }]";
        let files = files(&campaign(&cents, table));
        let printed = printed(&files);
        assert_eq!(sum(&printed, "", 2), value(&printed, "total"), "{printed:?}");
        for sector in ["clean", "digital", "bio"] {
            assert_eq!(sum(&printed, &format!("{sector}/"), 2), value(&printed, &format!("{sector}/total")), "{printed:?}");
        }
        let page = page(&files);
        assert!(page.contains(ADDITIVE) && !page.contains(NOTE), "{page}");
        let ledger = String::from_utf8(files["data/ledger.jsonl"].clone()).unwrap();
        assert!(ledger.contains("\"rounding\":\"half-up, additive by largest remainder, 0 decimals, EUR, in units of 10^6\""), "{ledger}");
        // A spreadsheet rounds what it shows: what it shows must be what is printed.
        let sheets = finished::xlsx(&files["en/tables.xlsx"]);
        let (_, cells) = sheets.iter().find(|(sheet, _)| sheet == "T9").unwrap();
        let seen = cells.iter().filter_map(|cell| if let Written::Number { value, .. } = cell { Some(value.round()) } else { None });
        #[expect(clippy::cast_precision_loss, reason = "the numbers are small")]
        let expected: Vec<f64> = printed.iter().map(|(_, number)| *number as f64).collect();
        assert_eq!(seen.collect::<Vec<_>>(), expected);
    }
}
