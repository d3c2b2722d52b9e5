//! How a workbook looks, whatever the format.

use super::cell;
use super::fixtures::{cell_record, record, xlsb};
use crate::workbook::{Appearance, Limits, appearance};

fn of_step(bytes: &[u8]) -> Appearance {
    appearance(bytes, &Limits::default()).into_iter().next().expect("the format tells how its sheets look")
}

#[test]
fn days_and_shares_are_shown_as_sent() {
    let files: [(&str, &[u8]); 4] = [
        ("every-kind.xlsx", include_bytes!("../../../tests/workbooks/every-kind.xlsx")),
        ("every-kind.xls", include_bytes!("../../../tests/workbooks/every-kind.xls")),
        ("every-kind.ods", include_bytes!("../../../tests/workbooks/every-kind.ods")),
        ("every-kind.fods", include_bytes!("../../../tests/workbooks/every-kind.fods")),
    ];
    for (name, bytes) in files {
        let step = of_step(bytes);
        assert_eq!(step.sheet, "STEP", "{name}");
        let format = |at: &str| step.formats.get(&cell(at)).map(|format| format.replace('"', ""));
        assert_eq!(format("A18").as_deref(), Some("yyyy-mm-dd"), "{name}");
        assert_eq!(format("B18").as_deref(), Some("hh:mm"), "{name}");
        assert_eq!(format("G18").as_deref(), Some("0%"), "{name}");
        assert_eq!(format("D17"), None, "{name}");
        let tells_widths = matches!(name, "every-kind.xls" | "every-kind.ods");
        assert_eq!(!step.widths.is_empty(), tells_widths, "{name}");
    }
}

#[test]
fn the_days_and_formulas_of_a_binary_workbook_are_told() {
    let cells = [
        record(60, &[0, 0, 0, 0, 1, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 2, 0]),
        record(145, &[]),
        record(0, &[2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        cell_record(5, 0, 1, &45382_f64.to_le_bytes()),
        cell_record(9, 1, 0, &[&7_f64.to_le_bytes()[..], &[0; 10]].concat()),
        record(146, &[]),
    ];
    let step = of_step(&xlsb(&cells.concat(), &[]));
    assert_eq!(step.formats.get(&cell("A3")).map(String::as_str), Some("dd/mm/yyyy"));
    assert_eq!(step.formulas.iter().copied().collect::<Vec<_>>(), [cell("B3")]);
    assert_eq!(step.widths, [(0, 1, 14.0)]);
}

#[test]
fn cells_with_formulas_are_told() {
    let step = of_step(include_bytes!("../../../tests/workbooks/totals-by-formula.xlsx"));
    let formulas: Vec<String> = step.formulas.iter().map(ToString::to_string).collect();
    assert_eq!(formulas, ["E4", "E5", "E6"]);
}

#[test]
fn of_text_and_damaged_files_nothing_is_known() {
    assert_eq!(appearance(b"a;b\n1;2\n", &Limits::default()), []);
    let damaged = &include_bytes!("../../../tests/workbooks/every-kind.xls")[..3000];
    assert_eq!(appearance(damaged, &Limits::default()), []);
}
