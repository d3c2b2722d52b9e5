//! How a sheet is read, told.

use super::bench::amendments;
use super::spread::GERMAN;
use crate::extract::{Role, UnitFrom, Why};
use crate::plan::MoneyUnit;

#[test]
fn each_heading_is_told_with_what_it_is_taken_for_and_why() {
    let seen = amendments(GERMAN).undeclared().sight().unwrap();
    let roles: Vec<_> = seen.columns.iter().map(|column| (column.heading.as_str(), column.role.clone())).collect();
    let named = |position| Role::Column { position, why: Why::Heading };
    let code = |code| Role::Code { list: 5, value: 7, code: Some(code) };
    let expected = [
        ("Lfd. Nr.", named(1)),
        ("Programm", named(2)),
        ("NUTS-Code", named(3)),
        ("EFRE", code("ERDF")),
        ("JTF", code("JTF")),
        ("ESF+", code("ESF+")),
        ("Insgesamt", Role::Total { value: 7 }),
        ("Regionenkategorie*", named(4)),
        ("Stand", named(6)),
    ];
    assert_eq!(roles, expected);
    assert_eq!(seen.missing, [8]);
}

#[test]
fn rows_are_told_apart_as_the_extraction_does() {
    let seen = amendments(GERMAN).undeclared().sight().unwrap();
    assert_eq!((seen.header, seen.title, seen.records), ((5, 5), vec![0, 2, 3], vec![6, 7, 8]));
    assert_eq!((seen.totals, seen.left_out), (vec![(9, "Summe".to_owned())], vec![11, 12]));
}

#[test]
fn the_unit_is_told_with_what_says_it() {
    let units = |grid: &str| {
        let seen = amendments(grid).undeclared().declare("member_state", "DE").sight().unwrap();
        seen.columns.into_iter().filter_map(|column| column.unit).collect::<Vec<_>>()
    };
    let title = UnitFrom::Title("in Mio. EUR".to_owned());
    assert_eq!(units(GERMAN)[0], (MoneyUnit::Million, title));
    let own = units("#|Programm|Stand|Betrag (Tsd. EUR)\n1|A|genehmigt|10");
    assert_eq!(own, [(MoneyUnit::Thousand, UnitFrom::Heading)]);
    let above = units("|||in EUR\n#|Programm|Stand|Betrag\n1|A|genehmigt|10");
    assert_eq!(above, [(MoneyUnit::Euro, UnitFrom::Above("in EUR".to_owned()))]);
}

#[test]
fn a_name_a_heading_and_a_declaration_are_told_apart() {
    let mut bench = amendments("number|Programm|Stand|STEP gesamt\n1|A|genehmigt|10");
    bench = bench.heading("amount", "STEP gesamt");
    let seen = bench.sight().unwrap();
    let why: Vec<Why> = seen
        .columns
        .iter()
        .filter_map(|column| match column.role {
            Role::Column { why, .. } => Some(why),
            _ => None,
        })
        .collect();
    assert_eq!(why, [Why::Name, Why::Heading, Why::Heading, Why::Declared]);
}

#[test]
fn a_column_of_data_without_a_heading_is_told() {
    let seen = amendments("#|Programm|Stand|Betrag|\n1|A|genehmigt|10|x\n2|B|genehmigt|20|y").sight().unwrap();
    assert_eq!(seen.without_heading, [4]);
}

#[test]
fn a_sheet_without_a_header_is_not_seen() {
    assert!(amendments("Hello|World\n1|2").sight().is_none());
}
