//! Finding the header.

use super::bench::{amendments, seals};

#[test]
fn the_header_stands_under_a_title_block() {
    let grid = "
STEP
Programm|2021-2027

#|Programm|Stand|Betrag
1|A|genehmigt|10
";
    assert_eq!(amendments(grid).run().records(&["number", "programme"]), ["1 A"]);
}

#[test]
fn the_columns_stand_in_any_order() {
    let grid = "
Betrag|Stand|#|Programm
10|genehmigt|1|A
";
    assert_eq!(amendments(grid).run().records(&["number", "programme", "amount"]), ["1 A 10"]);
}

#[test]
fn line_breaks_markers_and_units_do_not_matter() {
    let grid = "
Lfd.\\nNr.|Pro-\\ngramm*|STAND (1)|Betrag\\nin Mio. EUR
1|A|genehmigt|10
";
    assert_eq!(amendments(grid).run().records(&["number", "programme", "status", "amount"]), ["1 A genehmigt 10"]);
}

#[test]
fn the_names_of_the_dataset_are_headings() {
    let grid = "
number|programme|status|amount|member_state
1|A|approved|10|DE
";
    let outcome = amendments(grid).undeclared().unit("amount", crate::plan::MoneyUnit::Euro).run();
    assert_eq!(outcome.records(&["member_state", "number"]), ["DE 1"]);
}

#[test]
fn what_the_source_declares_wins_over_what_is_known() {
    let grid = "
#|Programm|Titel|Stand|Betrag
1|P1|A|genehmigt|10
";
    let outcome = amendments(grid).heading("programme", "Titel").run();
    assert_eq!(outcome.records(&["programme"]), ["A"]);
    assert_eq!(outcome.faults(), ["warning[unused-column] B1: `Programm` is no column of `amendments`: 1 cell not in the report"]);
}

#[test]
fn a_row_of_dashes_below_the_headings_is_no_part_of_them() {
    let grid = "
#|Programm|Stand|Betrag
–|–|–|–
1|A|genehmigt|10
";
    assert_eq!(amendments(grid).run().records(&["number", "amount"]), ["1 10"]);
}

#[test]
fn a_sheet_without_its_header_is_one_finding() {
    let grid = "
STEP 2024

1|A|genehmigt|10
2|B|genehmigt|20
Summe|||30
";
    let outcome = amendments(grid).run();
    assert!(outcome.extracted.is_none());
    assert_eq!(outcome.faults(), ["error[missing-header]: expected the headings of `amendments`, found no row that has them"]);
    assert_eq!(outcome.hint(), "give each column a heading; required are `number`, `programme`, `status`, `amount`");
}

#[test]
fn the_nearest_row_is_named() {
    let grid = "
#|Titel|Lage|Mittel
1|A|genehmigt|10
";
    assert_eq!(amendments(grid).run().hint(), "row 1 is the nearest: it has `number` and misses `programme`, `status`, `amount`");
}

#[test]
fn a_header_below_row_50_is_not_searched() {
    let grid = format!("{}No|Topic|STEP Seals\n1|A|10\n", "x\n".repeat(50));
    assert!(seals(&grid).run().extracted.is_none());
}

#[test]
fn an_empty_sheet_has_nothing_to_lose() {
    let outcome = seals("").run();
    assert!(outcome.extracted.is_none());
    assert_eq!(outcome.notes(), ["note[left-out]: the sheet is empty"]);
}
