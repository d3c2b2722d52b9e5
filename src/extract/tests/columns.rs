//! Columns that are missing, doubled, unknown or without a heading.

use super::bench::amendments;

#[test]
fn a_deleted_heading_is_one_finding_that_names_the_column() {
    let grid = "
#|Programm|Stand|
1|A|genehmigt|10
2|B|genehmigt|20
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.faults(), ["error[missing-column]: expected a column for `amount`, found none"]);
    assert_eq!(outcome.hint(), "column D holds data and has no heading in row 1: write `Betrag` there");
}

#[test]
fn a_misspelt_heading_is_one_finding_that_names_it() {
    let grid = "
#|Programm|Stand|Betarg
1|A|genehmigt|10
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.faults(), ["error[missing-column]: expected a column for `amount`, found none"]);
    assert_eq!(outcome.hint(), "is `Betarg` meant? write `Betrag`, or declare it under `headings` of the `[[source]]`");
}

#[test]
fn a_heading_that_is_nothing_like_the_missing_one_is_one_finding_too() {
    let grid = "
#|Programm|Stand|Xyz
1|A|genehmigt|10
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.faults(), ["error[missing-column]: expected a column for `amount`, found none"]);
    assert_eq!(outcome.hint(), "not recognised: `Xyz`; declare the right one under `headings` of the `[[source]]`");
}

#[test]
fn a_missing_column_that_was_never_there_can_be_declared() {
    let grid = "
#|Programm|Betrag
1|A|10
";
    assert_eq!(amendments(grid).run().hint(), "add a column `Stand`, or declare its value under `values` of the `[[source]]`");
    assert_eq!(amendments(grid).declare("status", "approved").run().records(&["status"]), ["approved"]);
}

#[test]
fn a_deleted_heading_of_a_column_that_is_not_required_is_an_error() {
    let grid = "
#|Programm||Stand|Betrag
1|A|DE1|genehmigt|10
";
    assert_eq!(amendments(grid).run().faults(), ["error[unnamed-column] C1: column C has no heading and holds data in 1 cell"]);
}

#[test]
fn a_few_remarks_beside_the_table_are_left_out() {
    let grid = "
#|Programm|Stand|Betrag
1|A|genehmigt|10||vorläufig
2|B|genehmigt|20
3|C|genehmigt|30
";
    let outcome = amendments(grid).run();
    assert_eq!(outcome.faults(), [""; 0]);
    assert_eq!(outcome.notes(), ["note[left-out] F2: column F has no heading: 1 cell left out"]);
}

#[test]
fn a_heading_that_is_not_known_is_a_warning() {
    let grid = "
#|Programm|Ansprechpartner|Stand|Betrag
1|A|Frau Muster|genehmigt|10
2|B|Herr Muster|genehmigt|10
";
    let expected = ["warning[unused-column] C1: `Ansprechpartner` is no column of `amendments`: 2 cells not in the report"];
    assert_eq!(amendments(grid).run().faults(), expected);
}

#[test]
fn a_heading_over_nothing_is_no_finding() {
    let grid = "
#|Programm|Bemerkung|Stand|Betrag
1|A||genehmigt|10
";
    assert_eq!(amendments(grid).run().faults(), [""; 0]);
}

#[test]
fn two_headings_for_one_column_are_an_error() {
    let grid = "
#|Programm|Stand|Betrag|Suma
1|A|genehmigt|10|20
";
    assert_eq!(amendments(grid).run().faults(), ["error[duplicate-column] E1: `Suma` is taken for `amount`, and so is `Betrag`"]);
}

#[test]
fn a_declared_value_beside_a_column_is_an_error() {
    let grid = "
MS|#|Programm|Stand|Betrag
DE|1|A|genehmigt|10
";
    let expected = ["error[duplicate-column] A1: `member_state` stands in the column `MS` and is declared as `DE` in report.toml"];
    assert_eq!(amendments(grid).run().faults(), expected);
}
