//! `EU4Health`'s workbook: the budget before the months, grants in full euro, the programme in the title only.

use super::calls::{self, Column, Months};
use super::seals::{self, Column as SealsColumn};
use super::{grants, preamble};
use crate::facts::Amount;
use crate::sheet::{Book, Sheet, Theme};

const THEME: Theme = Theme { font: "Verdana", header: 0x00_6E6D, header_text: 0xFF_FFFF, total: 0xD5_ECEB };
const SERVICE: &[&str] = &["Directorate-General for Health and Food Safety"];
const DATE: &[&str] = &["Situation on 31 December 2024"];

pub(super) fn book() -> Book {
    Book::new("EU4Health: STEP reporting 2024", THEME, vec![calls(), seals(), grants()])
}

fn calls() -> Sheet {
    let mut sheet = Sheet::new("Calls", &[6, 70, 20, 22, 13, 13]);
    preamble(&mut sheet, "EU4Health – STEP calls 2024", &[SERVICE, DATE, &[]]);
    let columns = [
        (Column::Number, "#"),
        (Column::Topic, "Call topic"),
        (Column::Sector, "Technology sector"),
        (Column::Budget, "Budget (million EUR)"),
        (Column::Opens(Months::Dates), "Opens"),
        (Column::Closes(Months::Dates), "Deadline"),
    ];
    calls::write(&mut sheet, "EU4H", &columns, 1);
    sheet.notes(&["Call EU4H-2024-PJ-01."]);
    sheet
}

fn seals() -> Sheet {
    let mut sheet = Sheet::new("Seals", &[8, 22, 70, 10, 10, 16]);
    preamble(&mut sheet, "EU4Health – STEP Seals 2024", &[SERVICE, DATE, &[]]);
    let columns = [
        (SealsColumn::Number, "#"),
        (SealsColumn::Call, "Call"),
        (SealsColumn::Topic, "Call topic"),
        (SealsColumn::FundingRate("100 %"), "Rate"),
        (SealsColumn::Seals, "STEP Seals"),
        (SealsColumn::Preselected, "Of which preselected"),
    ];
    seals::write(&mut sheet, "EU4H", &columns, seals::topic_of_call, None);
    sheet.notes(&["All projects with a Seal were preselected for a grant."]);
    sheet
}

fn grants() -> Sheet {
    let mut sheet = Sheet::new("Grants", &[16, 26]);
    preamble(&mut sheet, "EU4Health – STEP grants by country", &[SERVICE, DATE, &[], &[]]);
    grants::write(&mut sheet, "EU4H", ["Country", "EU contribution (EUR)"], grants::code, Amount::euros);
    sheet.notes(&["Each entity's own contribution, rounded to millions.", "other: the remainder, not broken down."]);
    sheet
}
