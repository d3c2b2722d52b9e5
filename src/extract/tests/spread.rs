//! One column a code.

use super::bench::amendments;

/// As Germany sends it.
pub(super) const GERMAN: &str = "
Plattform STEP

Mitgliedstaat:|Deutschland
Beträge:|in Mio. EUR

Lfd. Nr.|Programm|NUTS-Code|EFRE|JTF|ESF+|Insgesamt|Regionenkategorie*|Stand
1|NRW|DEA|200,2|301,6||501,8|stärker entwickelte Region|genehmigt
2|Baden-Württemberg|DE1|62.22|||62.22|stärker entwickelte Region|genehmigt
3|Bayern|DE2|||36,92|36,92|stärker entwickelte Region|genehmigt
Summe|||262.42|301.6|36.92|600.94

* nur für EFRE und ESF+
Beträge wie veröffentlicht.
";

#[test]
fn each_fund_is_a_block_of_the_rows_that_have_an_amount_for_it() {
    let outcome = amendments(GERMAN).undeclared().run();
    let expected = ["1 NRW EFRE 200,2", "2 Baden-Württemberg EFRE 62.22", "1 NRW JTF 301,6", "3 Bayern ESF+ 36,92"];
    assert_eq!(outcome.records(&["number", "programme", "fund", "amount"]), expected);
    assert_eq!(outcome.faults(), [""; 0]);
}

#[test]
fn totals_of_columns_and_of_rows_are_stated_sums() {
    let expected = [
        "G7 amount = 7 + 7",
        "G8 amount = 8",
        "G9 amount = 9",
        "D10 amount = 7,8",
        "E10 amount = 7",
        "F10 amount = 9",
        "G10 amount = 7,8 + 7 + 9",
    ];
    assert_eq!(amendments(GERMAN).undeclared().run().sums(), expected);
}

#[test]
fn a_line_above_the_table_gives_a_code_for_all_rows() {
    assert_eq!(amendments(GERMAN).undeclared().run().records(&["member_state"])[0], "Deutschland");
}

#[test]
fn notes_below_the_total_are_left_out_once() {
    assert_eq!(
        amendments(GERMAN).undeclared().run().notes(),
        ["note[left-out] A12: 2 rows below the header left out: neither records nor totals"]
    );
}

/// As France sends it.
fn french() -> super::bench::Bench {
    let grid = "
Plateforme STEP

Programme|||Montant STEP (M€)|||||Statut
N°|Intitulé|Code NUTS|FEDER|FSE+|FTJ|Non réparti|Total
1|Hauts-de-France|FRE||34.87|||34.87|approuvé
2|Île-de-France|FR10|35.19|12.48|||47.67|approuvé
3|En cours|FR||||62|62|soumis
Total|||35.19|47.35||62|144.54
";
    amendments(grid).undeclared().declare("member_state", "FR").merged(&["A3:C3", "D3:H3", "I3:I4"])
}

#[test]
fn headings_in_two_rows_are_read_together() {
    let expected = ["1 Hauts-de-France FRE FSE+ 34.87 approuvé", "2 Île-de-France FR10 FSE+ 12.48 approuvé"];
    assert_eq!(french().run().records(&["number", "programme", "area", "fund", "amount", "status"])[1..3], expected);
    assert_eq!(french().run().faults(), [""; 0]);
}

#[test]
fn an_amount_that_is_not_broken_down_has_no_code() {
    assert_eq!(french().run().records(&["number", "fund", "amount"])[3], "3 - 62");
}

#[test]
fn a_column_of_a_fund_without_any_amount_has_no_records() {
    assert_eq!(french().run().extracted.unwrap().blocks[2].rows, [0_u32; 0]);
}

#[test]
fn group_headings_need_not_be_merged() {
    let mut bench = french();
    bench.sheet.merged = crate::workbook::MergedAreas::default();
    let outcome = bench.run();
    assert_eq!(outcome.records(&["number", "programme", "fund", "status"])[0], "2 Île-de-France FEDER approuvé");
    assert_eq!(outcome.units("amount")[1], Some(crate::plan::MoneyUnit::Million));
    assert_eq!(outcome.faults(), [""; 0]);
}

#[test]
fn a_group_heading_says_which_amount_is_meant() {
    let grid = "
|||Montant approuvé (M€)||Montant présenté (M€)||
N°|Programme (intitulé)|Statut|FEDER|FTJ|FEDER|FTJ
1|A|approuvé|10|20|11|21
2|B|approuvé|30||31|
";
    let outcome = amendments(grid).undeclared().declare("member_state", "FR").merged(&["D1:E1", "F1:G1"]).run();
    let expected = ["1 FEDER 10 11", "2 FEDER 30 31", "1 FTJ 20 21"];
    assert_eq!(outcome.records(&["number", "fund", "amount", "submitted"]), expected);
    assert_eq!(outcome.faults(), [""; 0]);
}

#[test]
fn a_heading_can_say_the_amount_beside_the_code() {
    let grid = "
#|Programm|Stand|Betrag EFRE (Mio. EUR)|JTF (Mio. EUR)
1|A|genehmigt|10|20
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.records(&["fund", "amount"]), ["EFRE 10", "JTF 20"]);
    assert_eq!(outcome.faults(), [""; 0]);
}

#[test]
fn an_amount_beside_columns_of_codes_is_their_total() {
    let grid = "
#|Programm|Stand|EFRE|JTF|Betrag
1|A|genehmigt|10|20|30
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.records(&["fund", "amount"]), ["EFRE 10", "JTF 20"]);
    assert_eq!(outcome.sums(), ["F2 amount = 2 + 2"]);
}

#[test]
fn a_zero_is_a_record_and_a_dash_is_none() {
    let grid = "
#|Programm|Stand|EFRE|JTF
1|A|genehmigt|0|20
2|B|genehmigt|–|n/a
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.records(&["number", "fund", "amount"]), ["1 EFRE 0", "1 JTF 20"]);
}

#[test]
fn a_row_without_any_amount_is_an_error() {
    let grid = "
#|Programm|Stand|EFRE|JTF
1|A|genehmigt|10|
2|B|genehmigt||
";
    let expected = ["error[missing-value] D3: expected a value in one of the columns `EFRE`, `JTF`, found none"];
    assert_eq!(amendments(grid).run().faults(), expected);
}

#[test]
fn a_heading_among_the_codes_that_is_no_code_is_an_error() {
    let grid = "
#|Programm|Stand|EFRE|JFT|ESF+
1|A|genehmigt|10|20|30
";
    let expected = ["error[unknown-code] E1: expected a code of `fund` among the columns of codes, found `JFT` over 1 cell"];
    assert_eq!(amendments(grid).run().faults(), expected);
}

#[test]
fn two_columns_of_one_code_are_an_error() {
    let grid = "
#|Programm|Stand|EFRE|FEDER
1|A|genehmigt|10|20
";
    let expected = ["error[duplicate-column] E1: `FEDER` is taken for `fund`, and so is another column"];
    assert_eq!(amendments(grid).run().faults(), expected);
}
