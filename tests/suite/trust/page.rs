//! What `report.html` says of its numbers when it is asked: the same sums, orders and rates as `step-report explain`.

use std::collections::BTreeMap;

use serde_json::Value;
use step_report::trust::Edition;
use step_report::{Campaign, InputFile};

use super::made::{self, Files, files};

/// What the page says of one number.
struct Said {
    calculation: String,
    rules: BTreeMap<String, String>,
    lists: Vec<String>,
}

/// Everything that a page says of its numbers, by id.
fn said(files: &Files, language: &str) -> BTreeMap<String, Said> {
    let page = std::str::from_utf8(&files[&format!("{language}/report.html")]).unwrap();
    let data = page.split("id=\"page-explanations\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    let text = |place: &Value| data["texts"][usize::try_from(place.as_u64().unwrap()).unwrap()].as_str().unwrap().to_owned();
    let texts = |places: &Value| places.as_array().unwrap().iter().map(text).collect::<Vec<_>>();
    let numbers = data["numbers"].as_object().unwrap().iter().map(|(id, packed)| {
        let rules = texts(&packed[2]).chunks(2).map(|rule| (rule[0].clone(), rule[1].clone())).collect();
        let lists = packed[3].as_array().unwrap().iter().map(|list| text(&list[0])).collect();
        (id.clone(), Said { calculation: text(&packed[1]), rules, lists })
    });
    numbers.collect()
}

/// Two years of three Member States, one of which sends zloty.
fn two_years() -> Campaign {
    let file = |path: &str, text: &str| InputFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    let head = |year: u32| {
        format!(
            "[report]\nyear = {year}\ncut_off = {year}-12-31\nlanguages = [\"en\", \"nl\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\n"
        )
    };
    let source = "[[source]]\nfiles = \"amendments.csv\"\ndataset = \"amendments\"\n";
    let tables = r#"
[[predecessor]]
folder = "../2023"

[[source]]
files = "PL.csv"
dataset = "amendments"
values = { member_state = "PL" }

[[rate]]
currency = "PLN"
month = "2024-12"
rate = "4.2730"
source = "European Central Bank"

[[table]]
id = "T9"
dataset = "amendments"
rows = ["member_state"]
measures = [
    { name = "change", value = { change = "amount" }, decimals = 2 },
    { name = "percent", value = { change_percent = "amount" }, decimals = 2 },
    { name = "place", value = { rank = "amount" } },
    { name = "largest", value = { largest = { column = "amount", of = ["number"] } }, decimals = 2 },
    { name = "half", value = { largest_making = { column = "amount", of = ["number"], percent = 50 } } },
    { name = "amount", value = { sum = "amount" }, decimals = 2 },
]
total = true
"#;
    let heading = "Member State;No;Programme;Fund;Status;Amount (EUR million)\n";
    let files = vec![
        file("report.toml", &format!("{}{source}{tables}", head(2024))),
        file("amendments.csv", &format!("{heading}DE;1;A;JTF;approved;30,00\nDE;2;B;JTF;approved;10,00\nES;1;C;JTF;approved;25,00\n")),
        file("PL.csv", "Lp.;Program;Fundusz;Status;Kwota (mln zł)\n1;Śląsk;FST;approved;42,73\n"),
        file("../2023/report.toml", &format!("{}{source}", head(2023))),
        file("../2023/amendments.csv", &format!("{heading}DE;1;A;JTF;approved;20,00\nES;1;C;JTF;approved;50,00\n")),
    ];
    Campaign { name: "two-years".to_owned(), files }
}

#[test]
fn numbers_that_compare_say_with_what_and_convert_by_which_rate() {
    let files = files(&two_years());
    let english = said(&files, "en");
    let calculation = |id: &str| english[id].calculation.replace('\u{a0}', " ");
    assert_eq!(calculation("T9/DE/change"), "40.00 − 20.00 = 20.00 EUR million");
    assert_eq!(calculation("T9/DE/percent"), "(40.00 − 20.00) / 20.00 EUR million = 100 %");
    assert_eq!(calculation("T9/ES/change"), "25.00 − 50.00 = −25.00 EUR million");
    assert_eq!(english["T9/DE/change"].lists, ["The year", "The year before"]);
    assert_eq!(calculation("T9/ES/place"), "place 2 of 3 rows, the largest first");
    assert_eq!(english["T9/ES/place"].lists, ["Made from", "Compared with"]);
    assert_eq!(calculation("T9/DE/largest"), "30.00 EUR million; the largest of 2 (No)");
    assert_eq!(calculation("T9/DE/half"), "the 1 largest of 2 (No) make 50 %");
    let rate = "EUR\u{a0}1 = 4.2730\u{a0}PLN (2024-12, European Central Bank)";
    for id in ["T9/PL/amount", "T9/total/amount", "T9/DE/place"] {
        assert_eq!(english[id].rules.get("Converted").map(String::as_str), Some(rate), "{id}");
    }
    assert!(!english["T9/DE/amount"].rules.contains_key("Converted"), "it has no amount in zloty");
    let dutch = said(&files, "nl");
    assert_eq!(dutch["T9/PL/amount"].rules["Omgerekend"], rate.replace("4.2730", "4,2730"));
    assert_eq!(dutch["T9/ES/place"].calculation, "plaats 2 van 3 rijen, de grootste eerst");
}

/// Whatever the terminal computes with an operation, the page shows as one, and with the exact value where that is its result.
#[test]
fn every_number_of_2024_has_its_calculation_on_the_page() {
    let made = made::of_2024();
    for language in ["en", "nl"] {
        let said = said(&made.files, language);
        let edition: &Edition = &made.edition;
        for number in edition.numbers.iter().filter(|number| !number.is_of_picture()) {
            let Said { calculation, lists, .. } =
                said.get(&number.id).unwrap_or_else(|| panic!("{}: {} is not explained", language, number.id));
            let shows = match number.calculation.kind.as_str() {
                "share" | "share-so-far" | "share-of-largest" | "per-head" => calculation.contains(" / ") && calculation.contains(" = "),
                "distinct" => calculation.contains('('),
                "rank" | "largest" | "largest-making" => calculation.matches(char::is_alphabetic).count() > 5,
                "change" | "change-percent" => calculation.contains(" − "),
                _ => !calculation.is_empty(),
            };
            assert!(shows, "{language}: {} ({}): {calculation}", number.id, number.calculation.kind);
            assert_eq!(lists.len(), if number.whole.is_empty() { 1 } else { 2 }, "{}", number.id);
        }
    }
}
