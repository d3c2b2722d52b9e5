//! Regions of one version of NUTS in the tables of another: what becomes of amounts, of the ledger, and of places that are no regions.

use std::collections::BTreeMap;
use std::fmt::Write;

use step_report::{Built, Campaign, InputFile};

use crate::campaign;
use crate::folder::project;

const HEADINGS: &str = "Member State;No;Programme;NUTS;Category of region;Fund;Status;Amount (EUR)";

/// A campaign with one file of amendments, one row an area, and a table by area.
fn built(version: &str, rows: &[(&str, i64)]) -> Built {
    let definition = format!(
        r#"
[report]
year = 2024
cut_off = 2024-12-31
languages = ["en"]
rounding = "half-up"
unit = "euro"
nuts = "{version}"

[regions]
split = "population"

[[source]]
files = "rows.csv"
dataset = "amendments"

[[table]]
id = "T9"
dataset = "amendments"
rows = ["area"]
attributes = ["programme"]
measures = [{{ name = "amount", value = {{ sum = "amount" }}, decimals = 2 }}]
total = true
"#
    );
    let mut csv = HEADINGS.to_owned();
    for (number, (area, cents)) in rows.iter().enumerate() {
        let country = &area[..2];
        write!(csv, "\n{country};{number};Programme {number};{area};;JTF;approved;{},{:02}", cents / 100, cents % 100).unwrap();
    }
    let file = |path: &str, text: String| InputFile { path: path.to_owned(), bytes: text.into_bytes() };
    campaign::build(&Campaign { name: "test".to_owned(), files: vec![file("report.toml", definition), file("rows.csv", csv)] })
}

fn text(built: &Built, path: &str) -> String {
    let artifacts = built.artifacts.as_ref().unwrap_or_else(|| panic!("{:#?}", built.findings));
    String::from_utf8(artifacts.get(path).unwrap().bytes.clone()).unwrap()
}

/// The cents of each area in the table; the total is `total`.
fn by_area(built: &Built) -> BTreeMap<String, i64> {
    let table = text(built, "data/T9.csv");
    let mut lines = table.lines();
    let headings: Vec<&str> = lines.next().unwrap().split(',').collect();
    let value = headings.iter().position(|heading| *heading == "value").unwrap();
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let key = cells[0].strip_prefix("T9/").unwrap().to_owned();
            (key, cells[value].replace('.', "").parse().unwrap())
        })
        .collect()
}

fn cents<const COUNT: usize>(expected: [(&str, i64); COUNT]) -> BTreeMap<String, i64> {
    expected.into_iter().map(|(area, cents)| (area.to_owned(), cents)).collect()
}

#[test]
fn a_region_of_2021_that_was_split_is_its_parts_of_2024() {
    let built = built("2024", &[("PT16", 10_001)]);
    // 7 424 and 2 576 ten-thousandths: 7 424.74 and 2 576.26 cents.
    assert_eq!(by_area(&built), cents([("PT19", 7_425), ("PT1D", 2_576), ("total", 10_001)]));
}

#[test]
fn a_region_of_2016_is_carried_over_two_steps() {
    let expected = cents([("HR02", 3_962), ("HR05", 2_981), ("HR06", 3_057), ("total", 10_000)]);
    assert_eq!(by_area(&built("2021", &[("HR04", 10_000)])), expected);
    assert_eq!(by_area(&built("2024", &[("HR04", 10_000)])), expected);
}

#[test]
fn a_region_that_only_has_a_new_code_keeps_every_cent_beside_a_part_of_its_neighbour() {
    let built = built("2024", &[("NL31", 500), ("NL33", 10_000)]);
    assert_eq!(by_area(&built), cents([("NL35", 500 + 95), ("NL36", 9_905), ("total", 10_500)]));
}

#[test]
fn regions_of_the_reports_version_stay_as_they_were_sent() {
    let built = built("2021", &[("PT17", 700), ("NL33", 300), ("DE2", 20), ("HR05", 1)]);
    assert_eq!(by_area(&built), cents([("DE2", 20), ("HR05", 1), ("NL33", 300), ("PT17", 700), ("total", 1_021)]));
    assert!(!text(&built, "data/ledger.jsonl").contains("carried"));
}

#[test]
fn each_part_leads_back_to_the_cell_of_the_whole_and_says_how_it_was_carried() {
    let built = built("2024", &[("DE21", 100), ("PT17", 10_000)]);
    let ledger = text(&built, "data/ledger.jsonl");
    let entry = |id: &str| ledger.lines().find(|line| line.contains(&format!("\"id\":\"{id}\""))).unwrap();
    for (id, share) in [("T9/PT1A", "71.86"), ("T9/PT1B", "28.14")] {
        assert!(entry(id).contains(r#""cells":["H3"]"#), "{}", entry(id));
        let code = id.strip_prefix("T9/").unwrap();
        assert!(
            entry(id).contains(&format!("carried from NUTS 2021: PT17 → {code} of NUTS 2024, {share} % by the population of 2021")),
            "{}",
            entry(id)
        );
    }
    assert!(entry("T9/total").contains(r#""cells":["H2","H3"]"#), "{}", entry("T9/total"));
    assert!(!entry("T9/DE21").contains("carried"), "{}", entry("T9/DE21"));
}

#[test]
fn the_facts_keep_the_code_as_sent_where_any_was_carried() {
    let has_column = |rows: &[(&str, i64)]| {
        let built = built("2024", rows);
        let parquet = &built.artifacts.as_ref().unwrap().get("data/facts/amendments.parquet").unwrap().bytes;
        parquet.windows("area_as_sent".len()).any(|bytes| bytes == b"area_as_sent")
    };
    assert!(has_column(&[("NL31", 1)]));
    assert!(!has_column(&[("NL32", 1)]));
}

#[test]
fn an_output_that_does_not_tell_regions_apart_says_nothing_of_their_versions() {
    let built = built("2024", &[("PT17", 10_000)]);
    let ledger = text(&built, "data/ledger.jsonl");
    let by_fund = ledger.lines().find(|line| line.contains(r#""id":"F7/JTF"#)).unwrap();
    assert!(!by_fund.contains("carried") && by_fund.contains(r#""value":"100.00""#), "{by_fund}");
}

#[test]
fn no_cent_of_a_campaign_in_nuts_2021_is_lost_on_the_way_to_2024() {
    let regions: Vec<&str> = step_report::codes::nuts::areas()
        .filter(|area| area.is_in(step_report::codes::nuts::NutsVersion::Nuts2021))
        .map(|area| area.code.as_str())
        .collect();
    let mut state = 20_240_229_u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let rows: Vec<(&str, i64)> = (0..4).flat_map(|_| regions.clone()).map(|area| (area, i64::try_from(random()).unwrap())).collect();
    let found = by_area(&built("2024", &rows));
    let sent: i64 = rows.iter().map(|(_, cents)| cents).sum();
    assert_eq!(found["total"], sent);
    assert_eq!(found.iter().filter(|(area, _)| *area != "total").map(|(_, cents)| cents).sum::<i64>(), sent);
    for area in found.keys().filter(|area| *area != "total") {
        assert!(step_report::codes::nuts::versions(area).contains(&step_report::codes::nuts::NutsVersion::Nuts2024), "{area}");
    }
    for country in ["PT", "NL", "HR", "DE"] {
        let of = |rows: &mut dyn Iterator<Item = (&str, i64)>| -> i64 {
            rows.filter(|(area, _)| area.starts_with(country)).map(|(_, cents)| cents).sum()
        };
        let now = of(&mut found.iter().map(|(area, cents)| (area.as_str(), *cents)));
        assert_eq!(now, of(&mut rows.iter().copied()), "{country}");
    }
}

#[test]
fn a_place_that_is_no_region_and_a_greek_region_are_printed_with_names_that_can_be_read() {
    let folder = project().join("tests/cases/places-outside-the-regions/campaign");
    let built = campaign::build(&campaign::read(&folder));
    let page = text(&built, "en/report.html");
    let labels = [
        "Αττική / Attiki (EL30)",
        "Greece: region unknown (ELXX)",
        "Germany: outside the regions (extra-regio) (DEZZ)",
        "Norway (NO)",
        "Place unknown (XX)",
        "not broken down",
    ];
    for label in labels {
        assert!(page.contains(label), "{label}");
    }
}
