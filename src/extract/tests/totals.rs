//! Which rows are totals, and what they sum.

use super::bench::{amendments, grants, seals};

#[test]
fn subtotals_sum_the_rows_since_the_one_before_and_the_last_total_sums_all() {
    let grid = "
#|Denumirea programului|Fond|Stand|Suma
1|A|FEDR|aprobat|10
2|B|FEDR|aprobat|20
Subtotal FEDR||||30
1|C|FTJ|aprobat|5
Subtotal FTJ||||5
Total FEDR și FTJ||||35
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.sums(), ["E4 amount = 2,3", "E6 amount = 5", "E7 amount = 2,3,5"]);
    assert_eq!(outcome.records(&["number", "programme"]), ["1 A", "2 B", "1 C"]);
    assert_eq!(outcome.notes(), [""; 0]);
}

#[test]
fn totals_that_name_their_part_sum_their_part() {
    let grid = "
#|Programm|Fond|Stand|Suma
1|A|FEDR|aprobat|10
Total FEDR||||10
1|C|FTJ|aprobat|5
Total FTJ||||5
";
    assert_eq!(amendments(grid).run().sums(), ["E3 amount = 2", "E5 amount = 4"]);
}

#[test]
fn a_bare_total_after_subtotals_sums_all() {
    let grid = "
#|Programm|Fond|Stand|Suma
1|A|FEDR|aprobat|10
Subtotal||||10
2|B|–|aprobat|5
Total||||15
";
    assert_eq!(amendments(grid).run().sums()[1], "E5 amount = 2,4");
}

#[test]
fn a_programme_may_be_called_total() {
    let grid = "
#|Programm|Stand|Betrag
1|Total Energies|genehmigt|10
Summe|||10
";
    assert_eq!(amendments(grid).run().records(&["programme"]), ["Total Energies"]);
}

#[test]
fn a_total_among_codes_is_known_by_its_label() {
    let grid = "
STEP sector|Country|EU contribution
clean|Belgium|10
clean|Spain|20
Total||30
";
    let outcome = grants(grid).run();
    assert_eq!(outcome.records(&["member_state"]), ["Belgium", "Spain"]);
    assert_eq!(outcome.sums(), ["C4 grant = 2,3"]);
}

#[test]
fn counts_have_totals_too() {
    let grid = "
No|Topic|STEP Seals|Of which preselected
1|A|10|2
2|B|20|
Total||30|2
";
    assert_eq!(seals(grid).run().sums(), ["C4 seals = 2,3", "D4 preselected = 2,3"]);
}

#[test]
fn an_empty_cell_of_a_total_row_states_nothing() {
    let grid = "
No|Topic|STEP Seals|Of which preselected
1|A|10|2
Total||10|
";
    assert_eq!(seals(grid).run().sums(), ["C3 seals = 2"]);
}

#[test]
fn labels_of_totals_are_known_in_many_languages() {
    for label in
        ["Summe", "Insgesamt", "Totale", "Totaal", "I alt", "Razem", "Kopā", "Iš viso", "TOTAL GENERAL", "Összesen", "Σύνολο", "Gesamt:"]
    {
        let grid = format!("\nNo|Topic|STEP Seals\n1|A|10\n{label}||10\n");
        assert_eq!(seals(&grid).run().sums(), ["C3 seals = 2"], "{label}");
    }
}

#[test]
fn a_label_without_any_sum_is_left_out_and_said() {
    let grid = "
No|Topic|STEP Seals
1|A|10
Total
";
    let outcome = seals(grid).run();
    assert_eq!(outcome.sums(), [""; 0]);
    assert_eq!(outcome.notes(), ["note[left-out] A3: 1 row below the header left out: neither records nor totals"]);
}
