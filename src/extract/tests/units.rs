//! The unit of amounts.

use super::bench::{Bench, amendments};
use crate::plan::MoneyUnit::{self, Euro, Million, Thousand};

/// A table without any declaration of units; above it stands a line.
fn table(line: &str, heading: &str) -> Bench {
    let grid = format!("\n{line}\n\n#|Programm|Stand|{heading}\n1|A|genehmigt|10\n");
    amendments(&grid).undeclared().declare("member_state", "DE")
}

fn unit(line: &str, heading: &str) -> Option<MoneyUnit> {
    table(line, heading).run().units("amount")[0]
}

#[test]
fn the_heading_says_the_unit() {
    assert_eq!(unit("STEP", "Betrag (Tsd. EUR)"), Some(Thousand));
}

#[test]
fn a_line_above_the_table_says_the_unit() {
    assert_eq!(unit("Beträge in Mio. EUR", "Betrag"), Some(Million));
}

#[test]
fn a_heading_against_the_line_above_the_table_is_an_error() {
    let expected = ["error[unknown-unit] D3: `Betrag (EUR)` says another unit of the amounts than `Beträge in Mio. EUR` above it"];
    assert_eq!(table("Beträge in Mio. EUR", "Betrag (EUR)").run().faults(), expected);
    assert_eq!(table("Beträge in Mio. EUR", "Betrag (EUR)").unit("amount", Euro).run().units("amount"), [Some(Euro)]);
    assert_eq!(unit("Beträge in EUR", "Betrag (Mio. EUR)"), Some(Million));
}

#[test]
fn the_declaration_says_the_unit_where_the_sheet_does_not() {
    assert_eq!(table("STEP", "Betrag").unit("amount", Thousand).run().units("amount"), [Some(Thousand)]);
}

#[test]
fn a_declaration_against_the_heading_is_an_error() {
    let outcome = table("STEP", "Betrag (Mio. EUR)").unit("amount", Euro).run();
    let expected = ["error[unknown-unit] D3: the sheet says the unit `Betrag (Mio. EUR)`, report.toml declares euro"];
    assert_eq!(outcome.faults(), expected);
}

#[test]
fn no_unit_at_all_is_an_error_at_the_heading() {
    let outcome = table("STEP", "Betrag").run();
    assert_eq!(outcome.faults(), ["error[unknown-unit] D3: the unit of the amounts is not stated"]);
}

#[test]
fn amounts_in_another_currency_without_a_rate_are_an_error() {
    let outcome = table("STEP", "Betrag (mln zł)").run();
    assert_eq!(outcome.faults(), ["error[unknown-rate] D3: expected amounts in euro, found PLN, of which no rate of 2024-12 is declared"]);
}

#[test]
fn two_units_above_the_table_are_an_error() {
    let grid = "
Beträge in Mio. EUR
Alle Angaben in EUR

#|Programm|Stand|Betrag
1|A|genehmigt|10
";
    let outcome = amendments(grid).run();
    let expected = ["error[unknown-unit] A2: the lines above the table state two units, `Beträge in Mio. EUR` and `Alle Angaben in EUR`"];
    assert_eq!(outcome.faults(), expected);
}
