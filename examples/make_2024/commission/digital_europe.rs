//! The Digital Europe Programme's workbook: one sheet, codes instead of names, months as real dates.

use super::calls::{self, Column, Months};
use super::preamble;
use crate::sheet::{Book, Sheet, Theme};

const THEME: Theme = Theme { font: "Calibri", header: 0x54_8235, header_text: 0xFF_FFFF, total: 0xE2_EFDA };

pub(super) fn book() -> Book {
    Book::new("Digital Europe Programme: STEP reporting 2024", THEME, vec![calls()])
}

fn calls() -> Sheet {
    let mut sheet = Sheet::new("Calls", &[10, 12, 10, 70, 16, 13, 13]);
    let lines: [&[&str]; 4] = [
        &["Directorate-General for Communications Networks, Content and Technology"],
        &["As of 31 December 2024"],
        &["Amounts in EUR million"],
        &[],
    ];
    preamble(&mut sheet, "Digital Europe Programme", &lines);
    let columns = [
        (Column::Number, "Topic no"),
        (Column::Programme("DEP"), "Programme"),
        (Column::SectorCode, "Sector"),
        (Column::Topic, "Topic title"),
        (Column::Budget, "Topic budget (EUR million)"),
        (Column::Opens(Months::Dates), "Opening date"),
        (Column::Closes(Months::Dates), "Closing date"),
    ];
    calls::write(&mut sheet, "DEP", &columns, 0);
    sheet.notes(&["Month of opening and closing only."]);
    sheet
}
