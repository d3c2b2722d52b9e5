//! The European Defence Fund's workbook: three sectors on one sheet, months as text, two topics without months.

use super::calls::{self, Column, Months};
use super::preamble;
use crate::sheet::{Book, Sheet, Theme};

const THEME: Theme = Theme { font: "Arial", header: 0x40_4040, header_text: 0xFF_FFFF, total: 0xFF_F2CC };

pub(super) fn book() -> Book {
    Book::new("European Defence Fund: STEP reporting 2024", THEME, vec![calls()])
}

fn calls() -> Sheet {
    let mut sheet = Sheet::new("Calls", &[6, 44, 70, 12, 12, 12]);
    let lines: [&[&str]; 5] = [
        &["Directorate-General for Defence Industry and Space"],
        &["Reporting date: 31 December 2024"],
        &["Topics of 2024 that contribute to STEP"],
        &["Amounts in EUR million"],
        &[],
    ];
    preamble(&mut sheet, "European Defence Fund (EDF)", &lines);
    let columns = [
        (Column::Number, "No"),
        (Column::Sector, "Sector"),
        (Column::Topic, "Topic"),
        (Column::Budget, "Budget"),
        (Column::Opens(Months::Text), "Opening"),
        (Column::Closes(Months::Text), "Deadline"),
    ];
    calls::write(&mut sheet, "EDF", &columns, 2);
    sheet.notes(&["The months of the two topics on medical countermeasures are not known."]);
    sheet
}
