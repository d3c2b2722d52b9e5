//! Numbers drawn at random from the finished files: each is explained, and its cells, read again from the spreadsheets as received by
//! another reader, add up to it.

use std::collections::{BTreeMap, BTreeSet};

use step_report::trust::explain::{Addend, Cellar, Explanation};
use step_report::trust::{Decimal, Fact};

use super::finished::{self, Role, Written};
use super::made::{self, Made};
use super::received::{self, Received};
use crate::random::Random;

/// A number as it stands in a finished file.
struct Place {
    path: String,
    id: String,
}

/// Every number in the finished files of an output.
fn places(made: &Made) -> Vec<Place> {
    let mut places = Vec::new();
    for (path, bytes) in &made.files {
        let name = path.rsplit('/').next().unwrap();
        let ids: Vec<String> = match name.rsplit_once('.') {
            Some((_, "svg" | "html")) => finished::texts(bytes, "").into_iter().filter_map(|shown| number(shown.role)).collect(),
            Some((_, "xlsx")) => ids_of_sheets(made, &finished::xlsx(bytes)),
            Some((_, "ods")) => ids_of_sheets(made, &finished::ods(bytes)),
            // A row of an extract is a thing with all that is said of it, and not one number.
            Some((_, "csv")) if !path.starts_with("data/portal/") => {
                csv::Reader::from_reader(bytes.as_slice()).records().map(|row| row.unwrap()[0].to_owned()).collect()
            }
            _ => continue,
        };
        places.extend(ids.into_iter().map(|id| Place { path: path.clone(), id }));
    }
    places
}

fn number(role: Role) -> Option<String> {
    match role {
        Role::Number { id, .. } => Some(id),
        _ => None,
    }
}

/// The ids of the numbers of a workbook: they stand in the order of the ledger.
fn ids_of_sheets(made: &Made, sheets: &[(String, Vec<Written>)]) -> Vec<String> {
    let of_sheet = |(sheet, cells): &(String, Vec<Written>)| {
        let own = made.edition.numbers.iter().filter(|number| number.id.split('/').next() == Some(sheet.as_str()));
        let ids: Vec<String> = own.filter(|number| !number.is_of_picture()).map(|number| number.id.clone()).collect();
        let numbers = cells.iter().filter(|cell| matches!(cell, Written::Number { .. })).count();
        assert_eq!(numbers, ids.len(), "{sheet}");
        ids
    };
    sheets.iter().flat_map(of_sheet).collect()
}

/// The powers of ten between the unit of a cell and that of a value: euro, thousands, millions, billions.
const POWERS: [u32; 4] = [0, 3, 6, 9];

/// What names the amount that a value is a part of: its cell, or the project whose grant every one of its rows states.
fn shared(fact: &Fact, column: &str) -> String {
    let text = |column: &str| fact.values.get(column).map_or("", |value| value.value.as_str());
    let value = fact.values.get(column).unwrap();
    match value.part {
        Some(_) => format!("{column} of {}/{}", text("programme"), text("project")),
        None => format!("{column} in {}, {}, {}", fact.file, fact.sheet, value.cell.as_deref().unwrap_or_default()),
    }
}

/// The judge of one output.
struct Judge<'a> {
    cellar: Cellar<'a>,
    received: Received<'a>,
    /// The facts that share what a cell holds: several where it was split among regions or divided among the locations of a project.
    sharing: BTreeMap<String, Vec<&'a Fact>>,
}

impl<'a> Judge<'a> {
    fn of(made: &'a Made) -> Self {
        let mut sharing: BTreeMap<String, Vec<&Fact>> = BTreeMap::new();
        for fact in &made.edition.facts {
            for (column, _) in &fact.values.0 {
                sharing.entry(shared(fact, column)).or_default().push(fact);
            }
        }
        Self { cellar: Cellar::new(&made.edition), received: Received::of(made), sharing }
    }

    /// Explains a number and reads its cells again.
    fn judge(&mut self, made: &'a Made, place: &Place) {
        let number =
            made.edition.numbers.iter().find(|number| number.id == place.id).unwrap_or_else(|| panic!("{} of {}", place.id, place.path));
        let explanation = Explanation::new(number, &self.cellar);
        assert!(explanation.adds_up(), "{} of {}: {explanation:?}", place.id, place.path);
        let counts = ["distinct", "shown"].contains(&number.calculation.kind.as_str());
        let mut units: BTreeMap<(String, String, String), BTreeSet<u32>> = BTreeMap::new();
        for addend in explanation.addends.iter().chain(&explanation.whole) {
            let cell = self.received.cell(addend.file, addend.sheet, addend.cell);
            let written = addend.written.unwrap_or_else(|| panic!("{}: {addend:?} lists what stood there", place.id));
            let declared = addend.fact.and_then(|fact| fact.values.get(addend.column?)).is_some_and(|value| value.cell.is_none());
            if declared {
                let report = String::from_utf8_lossy(&made.input("report.toml").bytes).into_owned();
                assert!(report.contains(&format!("\"{written}\"")), "{}: `{written}` is declared", place.id);
                continue;
            }
            let texts = [cell.to_string(), cell.to_string().trim().to_owned()];
            assert!(
                texts.iter().any(|text| text == written) || received::same_number(&cell, written),
                "{}: {cell:?} is listed as `{written}`",
                place.id
            );
            if !counts {
                let fitting = self.units(addend, &received::numbers(&cell));
                assert!(!fitting.is_empty(), "{} of {}: {cell:?} is {:?} in {}", place.id, place.path, addend.amount, addend.cell);
                let column = (addend.file.to_owned(), addend.sheet.to_owned(), addend.column.unwrap_or_default().to_owned());
                let known = units.entry(column).or_insert_with(|| POWERS.into_iter().collect());
                known.retain(|power| fitting.contains(power));
            }
        }
        // A column is in one unit, so that the sum of the cells in that unit is the sum of the values.
        assert!(units.values().all(|powers| !powers.is_empty()), "{}: {units:?}", place.id);
    }

    /// The powers of ten by which the cell is the value; or, where the cell was split, the sum of its parts.
    fn units(&self, addend: &Addend<'_>, cell: &[i128]) -> BTreeSet<u32> {
        let column = addend.column.unwrap_or_default();
        let parts = &self.sharing[&shared(addend.fact.expect("the addend is listed"), column)];
        let amounts = parts.iter().filter_map(|fact| Decimal::parse(&fact.values.get(column)?.value));
        let whole: Decimal = amounts.sum();
        let is_whole = |power: &u32| cell.iter().any(|value| decimal(*value * 10_i128.pow(*power)) == whole);
        POWERS.into_iter().filter(is_whole).collect()
    }
}

/// A number of hundred-millionths.
fn decimal(value: i128) -> Decimal {
    let (sign, value) = (if value < 0 { "-" } else { "" }, value.abs());
    Decimal::parse(&format!("{sign}{}.{:08}", value / 100_000_000, value % 100_000_000)).unwrap()
}

#[test]
fn five_hundred_numbers_drawn_at_random_come_from_the_cells_that_explain_names() {
    let mut tally: BTreeMap<String, usize> = BTreeMap::new();
    for (name, made, seed) in [("2024", made::of_2024(), 20_241_231), ("demo", made::demo(), 314_159)] {
        let places = places(made);
        // Each kind of file in each language is drawn from as often: some hold a hundred times as many numbers as others.
        let mut kinds: BTreeMap<String, Vec<&Place>> = BTreeMap::new();
        for place in &places {
            let ending = place.path.rsplit('.').next().unwrap();
            let language = place.path.split('/').next().unwrap();
            kinds.entry(format!("{name}, {language}, {ending}")).or_default().push(place);
        }
        let mut random = Random::new(seed);
        let mut judge = Judge::of(made);
        for (kind, places) in kinds.iter().cycle().take(250) {
            judge.judge(made, random.one(places));
            *tally.entry(kind.clone()).or_default() += 1;
        }
        println!("{name}: seed {seed}, {} numbers in all files", places.len());
    }
    println!("{tally:#?}");
    assert_eq!(tally.values().sum::<usize>(), 500);
    assert_eq!(tally.len(), 2 * (2 * 4 + 1), "both reports, both languages and all formats were drawn from");
}
