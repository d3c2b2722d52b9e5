//! Which rows are records, and where the table ends.

use super::bench::amendments;

#[test]
fn notes_after_an_empty_row_are_no_records() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10

Quelle:|Ministerium
*|vorläufig
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.records(&["number"]), ["1"]);
    assert_eq!(outcome.notes(), ["note[left-out] A4: 2 rows below the header left out: neither records nor totals"]);
}

#[test]
fn records_go_on_after_an_empty_row() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10

2|B|genehmigt|20
";
    assert_eq!(amendments(grid).run().records(&["number"]), ["1", "2"]);
}

#[test]
fn records_go_on_after_a_heading_between_them() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10

Bayern
2|B|genehmigt|20
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.records(&["number"]), ["1", "2"]);
    assert_eq!(outcome.notes(), ["note[left-out] A4: 1 row below the header left out: neither records nor totals"]);
}

#[test]
fn a_row_with_an_amount_and_little_else_is_a_record() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10
|||20
3|C|genehmigt|30
";
    assert_eq!(amendments(grid).run().records(&["amount"]), ["10", "20", "30"]);
}

#[test]
fn an_incomplete_row_at_the_end_is_a_record() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10
2|B||
";
    assert_eq!(amendments(grid).run().records(&["number"]), ["1", "2"]);
}

#[test]
fn a_remark_beside_an_amount_below_the_total_is_no_record() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10
Summe|||10
|davon offen||4
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.records(&["number"]), ["1"]);
    assert_eq!(outcome.notes(), ["note[left-out] B4: 1 row below the header left out: neither records nor totals"]);
}

#[test]
fn the_header_repeated_on_the_next_page_is_no_record() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10
#|Programm|Stand|Betrag
2|B|genehmigt|20
";
    assert_eq!(amendments(grid).run().records(&["number"]), ["1", "2"]);
}

#[test]
fn a_programme_merged_over_its_funds_holds_for_each() {
    let grid = "
#|Programm|Fonds|Stand|Betrag
1|A|EFRE|genehmigt|10
||JTF|genehmigt|20
";
    let outcome = amendments(grid).merged(&["A2:A3", "B2:B3"]).run();
    assert_eq!(outcome.records(&["number", "programme", "fund", "amount"]), ["1 A EFRE 10", "1 A JTF 20"]);
}

#[test]
fn an_amount_merged_over_two_records_is_an_error() {
    let grid = "
#|Programm|Fonds|Stand|Betrag
1|A|EFRE|genehmigt|10
2|B|EFRE|genehmigt|
";
    let outcome = amendments(grid).merged(&["E2:E3"]).run();
    assert_eq!(outcome.faults(), ["error[merged-value] E3: expected a value of this row alone, found a cell that is merged with E2"]);
}

#[test]
fn a_table_may_start_at_any_column() {
    let grid = "
||||
||#|Programm|Stand|Betrag
||1|A|genehmigt|10
";
    assert_eq!(amendments(grid).run().records(&["number", "amount"]), ["1 10"]);
}

#[test]
fn no_row_vanishes_whatever_is_written_below_the_header() {
    const WORDS: [&str; 12] =
        ["", "", "1", "10.5", "genehmigt", "Summe", "Subtotal EFRE", "EFRE", "Bayern", "–", "* Anmerkung mit mehr Worten", "12,5 Mio. €"];
    const HEADERS: [&str; 2] = ["#|Programm|Fonds|Stand|Betrag", "#|Programm|Stand|EFRE|JTF|Insgesamt"];
    let mut state = 2024_u64;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for case in 0..600 {
        let header = HEADERS[case % 2];
        let lines: Vec<String> = (0..random(9)).map(|_| (0..6).map(|_| WORDS[random(WORDS.len())]).collect::<Vec<_>>().join("|")).collect();
        let grid = format!("\n{header}\n{}\n", lines.join("\n"));
        let filled = lines.iter().filter(|line| line.chars().any(|letter| letter != '|')).count();
        assert_eq!(amendments(&grid).run().rows_accounted_for(), filled, "{grid}");
    }
}
