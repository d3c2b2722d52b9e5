//! Nothing prints a number that is not in the ledger: every finished file is read, and every number in it found again.

use std::collections::{BTreeMap, BTreeSet};

use step_report::trust::Number;

use super::finished::{self, Role, Shown, Written};
use super::made::{self, Made};

/// The ledger of an output, to look numbers up in.
struct Ledger<'a> {
    by_id: BTreeMap<&'a str, &'a Number>,
    made: &'a Made,
}

impl<'a> Ledger<'a> {
    fn of(made: &'a Made) -> Self {
        Self { by_id: made.edition.numbers.iter().map(|number| (number.id.as_str(), number)).collect(), made }
    }

    fn entry(&self, id: &str, place: &str) -> &'a Number {
        self.by_id.get(id).unwrap_or_else(|| panic!("{place}: `{id}` is not in the ledger"))
    }

    /// The entries of a table or figure in the order of its cells, without how many parts its picture shows.
    fn of_item(&self, item: &str) -> Vec<&'a Number> {
        let own = |number: &&Number| number.id.split('/').next() == Some(item) && !number.is_of_picture();
        self.made.edition.numbers.iter().filter(own).collect()
    }

    /// The texts that are printed of a table or figure in a language.
    fn printed(&self, item: &str, language: &str) -> BTreeSet<&'a str> {
        let own = self.made.edition.numbers.iter().filter(|number| number.id.split('/').next() == Some(item));
        own.filter_map(|number| number.printed.get(language)).map(String::as_str).collect()
    }
}

/// The runs of digits of a text with the marks between them. Digits that are part of a name (`DE1`, `EU4Health`) are no number.
fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut position = 0;
    while position < letters.len() {
        if !letters[position].is_ascii_digit() {
            position += 1;
            continue;
        }
        let start = position;
        let joins =
            |place: usize| matches!(letters[place], '.' | ',' | '\u{a0}') && letters.get(place + 1).is_some_and(char::is_ascii_digit);
        while position < letters.len() && (letters[position].is_ascii_digit() || joins(position)) {
            position += 1;
        }
        let named = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphabetic());
        let before = start.checked_sub(1).and_then(|place| letters.get(place));
        if !named(before) && !named(letters.get(position)) {
            found.push(letters[start..position].iter().collect());
        }
    }
    found
}

/// Whether a number in words is none of the report: a year, the cut-off day, a version, the number of a table, of a level or of a row.
fn is_word(number: &str, text: &str) -> bool {
    let year = number.len() == 4 && (1990..2100).contains(&number.parse().unwrap_or(0));
    let lower = text.to_lowercase();
    let after = |words: &[&str]| words.iter().any(|word| lower.contains(&format!("{word}{number}")));
    let day = ["December", "december"].iter().any(|month| text.contains(&format!("{number}\u{a0}{month}")));
    let heading = [
        "key figures ",
        "kerncijfers ",
        "by year ",
        "per jaar ",
        "table ",
        "tabel ",
        "figure ",
        "figuur ",
        "map ",
        "kaart ",
        "nuts ",
        "nuts-",
    ];
    year || day
        || after(&heading)
        || after(&["level ", "levels ", "levels 1 and ", "niveau ", "niveau 1 en ", "step-report "])
        || text.starts_with(&format!("[note {number}]"))
        || text == format!("[noot {number}]")
}

/// Holds the numbers of a text in words: each is a word, stands in a label of the same table, or is printed of it.
/// Gives those that are none of these.
fn strangers(shown: &Shown, labels: &BTreeSet<String>, ledger: &Ledger<'_>, language: &str) -> Vec<String> {
    let printed = ledger.printed(&shown.item, language);
    let known = |number: &String| {
        is_word(number, &shown.text)
            || labels.iter().any(|label| shown.text.contains(label.as_str()) && numbers(label).contains(number))
            || printed.contains(number.as_str())
    };
    let strangers = numbers(&shown.text).into_iter().filter(|number| !known(number));
    strangers.map(|number| format!("{}: `{number}` in `{}`", shown.item, shown.text)).collect()
}

/// Holds one page or picture.
fn hold_markup(shown: &[Shown], labels: &BTreeMap<String, BTreeSet<String>>, ledger: &Ledger<'_>, language: &str, place: &str) -> usize {
    let none = BTreeSet::new();
    let mut held = 0;
    let mut unknown = Vec::new();
    for text in shown {
        let labels = labels.get(&text.item).unwrap_or(&none);
        match &text.role {
            Role::Number { id, value } => {
                let entry = ledger.entry(id, place);
                let printed = &entry.printed[language];
                assert!(text.text.contains(printed), "{place}: `{}` is printed for {id}, whose text is `{printed}`", text.text);
                assert!(value.as_ref().is_none_or(|value| *value == entry.value), "{place}: {id} has the value {value:?}");
                held += 1;
            }
            Role::Words => unknown.extend(strangers(text, labels, ledger, language)),
            Role::Label | Role::Scale => {}
        }
    }
    assert!(unknown.is_empty(), "{place}: not in the ledger:\n{}", unknown.join("\n"));
    held
}

/// The labels of each table and figure as its table has them.
fn labels(page: &[Shown]) -> BTreeMap<String, BTreeSet<String>> {
    let mut labels: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for shown in page.iter().filter(|shown| shown.role == Role::Label) {
        labels.entry(shown.item.clone()).or_default().insert(shown.text.clone());
    }
    labels
}

/// A label of a picture that has digits is one of its table, broken into lines, or the code of a square on a map.
fn hold_labels(picture: &[Shown], labels: &BTreeMap<String, BTreeSet<String>>, place: &str) {
    for shown in picture.iter().filter(|shown| shown.role == Role::Label && shown.text.contains(|letter: char| letter.is_ascii_digit())) {
        let is_code = shown.text.len() <= 4 && shown.text.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        let of_table = labels.get(&shown.item).is_some_and(|labels| labels.iter().any(|label| label.contains(shown.text.as_str())));
        assert!(is_code || of_table, "{place}: `{}` is neither a number of the ledger nor a label of the table", shown.text);
    }
}

/// The text with the digits that a value shows, whatever stands between thousands and before decimals.
fn digits(text: &str) -> f64 {
    let plain: String = text.chars().filter(|letter| *letter != '\u{a0}').map(|letter| if letter == ',' { '.' } else { letter }).collect();
    plain.replace('−', "-").parse().unwrap_or_else(|_| panic!("`{text}` is no number"))
}

/// Holds a workbook: the numbers of a sheet are those of its table, in their order, and its texts have none.
fn hold_workbook(sheets: &[(String, Vec<Written>)], ledger: &Ledger<'_>, language: &str, place: &str) -> usize {
    let mut held = 0;
    for (sheet, cells) in sheets {
        let place = format!("{place}, sheet {sheet}");
        let entries = ledger.of_item(sheet);
        let values = cells.iter().filter_map(|cell| match cell {
            Written::Number { value, seen } => Some((value, seen)),
            Written::Text(_) => None,
        });
        let values: Vec<_> = values.collect();
        assert_eq!(values.len(), entries.len(), "{place}: as many numbers as the ledger has");
        for ((value, seen), entry) in values.into_iter().zip(entries) {
            let printed = &entry.printed[language];
            let decimals = printed.rsplit_once(['.', ',']).map_or(0, |(_, rest)| i32::try_from(rest.len()).unwrap());
            assert!(
                (value - digits(printed)).abs() <= 0.500_001 * 10_f64.powi(-decimals),
                "{place}: {} is {value}, printed {printed}",
                entry.id
            );
            assert!(seen.as_ref().is_none_or(|seen| seen == printed), "{place}: {} is seen as {seen:?}, printed {printed}", entry.id);
            held += 1;
        }
    }
    held
}

/// Holds a Word document: the numbers of each table are those of the ledger as printed, in their order, and its texts have no others.
fn hold_document(bytes: &[u8], labels: &BTreeMap<String, BTreeSet<String>>, ledger: &Ledger<'_>, language: &str, place: &str) -> usize {
    let (shown, tables) = finished::docx(bytes);
    hold_markup(&shown, labels, ledger, language, place);
    let mut held = 0;
    for (item, numbers) in &tables {
        let printed: Vec<&String> = ledger.of_item(item).iter().map(|entry| &entry.printed[language]).collect();
        assert_eq!(numbers.iter().collect::<Vec<_>>(), printed, "{place}, {item}");
        held += numbers.len();
    }
    held
}

/// Holds the data file of a table: its ids and exact values are those of the ledger.
fn hold_data(bytes: &[u8], item: &str, ledger: &Ledger<'_>) -> usize {
    let mut reader = csv::Reader::from_reader(bytes);
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|heading| heading == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), ledger.of_item(item).len(), "data/{item}.csv has every number of the ledger");
    for row in &rows {
        let entry = ledger.entry(&row[column("id")], item);
        assert_eq!((&entry.value, &entry.unit), (&row[column("value")].to_owned(), &row[column("unit")].to_owned()), "{}", entry.id);
    }
    rows.len()
}

/// Reads every finished file of an output and holds its numbers against the ledger; says how many there are by kind of file.
fn hold(made: &Made) -> BTreeMap<&'static str, usize> {
    let ledger = Ledger::of(made);
    let mut held: BTreeMap<&'static str, usize> = BTreeMap::new();
    for language in &made.edition.manifest.languages {
        let page = finished::texts(&made.files[&format!("{language}/report.html")], "");
        let labels = labels(&page);
        *held.entry("html").or_default() += hold_markup(&page, &labels, &ledger, language, "report.html");
        for (path, bytes) in made.files.iter().filter(|(path, _)| path.starts_with(&format!("{language}/"))) {
            let name = path.rsplit('/').next().unwrap();
            let (name, ending) = name.rsplit_once('.').unwrap();
            match ending {
                "svg" => {
                    let picture = finished::texts(bytes, name);
                    hold_labels(&picture, &labels, path);
                    *held.entry("svg").or_default() += hold_markup(&picture, &labels, &ledger, language, path);
                }
                "xlsx" => *held.entry("xlsx").or_default() += hold_workbook(&finished::xlsx(bytes), &ledger, language, path),
                "ods" => *held.entry("ods").or_default() += hold_workbook(&finished::ods(bytes), &ledger, language, path),
                "docx" => *held.entry("docx").or_default() += hold_document(bytes, &labels, &ledger, language, path),
                // The page is held already, and a png is the picture of its svg.
                _ => assert!(["html", "png"].contains(&ending), "{path} is held by nobody"),
            }
        }
    }
    // Extracts have rows of another form, which the tests of the portal hold.
    let item = |path: &str| path.strip_prefix("data/")?.strip_suffix(".csv").filter(|item| !item.contains('/')).map(str::to_owned);
    assert_eq!(held["docx"], held["ods"], "a document has every number of the workbook");
    for (item, bytes) in made.files.iter().filter_map(|(path, bytes)| Some((item(path)?, bytes))) {
        *held.entry("csv").or_default() += hold_data(bytes, &item, &ledger);
    }
    held
}

#[test]
fn every_number_in_the_files_of_2024_is_in_the_ledger() {
    let held = hold(made::of_2024());
    println!("2024: {held:?}");
    assert!(["csv", "docx", "html", "ods", "svg", "xlsx"].iter().all(|kind| held[kind] > 100), "{held:?}");
}

#[test]
fn every_number_in_the_files_of_the_demonstration_is_in_the_ledger() {
    let held = hold(made::demo());
    println!("demo: {held:?}");
    assert!(["csv", "docx", "html", "ods", "svg", "xlsx"].iter().all(|kind| held[kind] > 100), "{held:?}");
}

#[test]
fn a_number_that_is_not_in_the_ledger_is_found() {
    let made = made::of_2024();
    let ledger = Ledger::of(made);
    let page = String::from_utf8(made.files["en/report.html"].clone()).unwrap();
    let forged = |from: &str, to: &str| {
        assert!(page.contains(from), "{from}");
        let page = finished::texts(page.replacen(from, to, 1).as_bytes(), "");
        let labels = labels(&page);
        std::panic::catch_unwind(|| hold_markup(&page, &labels, &ledger, "en", "forged")).is_err()
    };
    assert!(!forged("<main", "<main"));
    assert!(forged("Projects in several locations", "473 projects in several locations"), "a number in a note");
    assert!(forged("data-id=\"T2/DE/1/ERDF\"", "data-id=\"T2/DE/9/ERDF\""), "a number with an unknown id");
    assert!(forged(">200.20<", ">200.30<"), "another text than the ledger's");
    assert!(forged("value=\"200200000.00\"", "value=\"200200000.01\""), "another value than the ledger's");
}

#[test]
fn digits_of_names_are_no_numbers() {
    assert_eq!(numbers("EU4Health, DE1, 2\u{a0}979 and 4.5; NUTS 2. 60\u{a0}%"), ["2\u{a0}979", "4.5", "2", "60"]);
}
