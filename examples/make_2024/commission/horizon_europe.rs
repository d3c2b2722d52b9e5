//! Horizon Europe's workbook: months as small text, the programme in full on every row, grants in thousand euro.

use super::calls::{self, Column, Months};
use super::seals::{self, Column as SealsColumn};
use super::{DIGITAL, grants, preamble};
use crate::facts::Amount;
use crate::sheet::{Book, Sheet, Theme};

const THEME: Theme = Theme { font: "Arial", header: 0xD9_D9D9, header_text: 0x00_0000, total: 0xF2_F2F2 };
const SERVICE: &[&str] = &["Service:", "Directorate-General for Research and Innovation"];
const DATE: &[&str] = &["Reporting date:", "31 December 2024"];

pub(super) fn book() -> Book {
    Book::new("Horizon Europe: STEP reporting 2024", THEME, vec![calls(), seals(), grants()])
}

fn calls() -> Sheet {
    let mut sheet = Sheet::new("Calls", &[17, 6, 42, 60, 11, 11, 18]);
    preamble(&mut sheet, "STEP reporting – calls under direct management", &[SERVICE, DATE, &[]]);
    let columns = [
        (Column::Programme("Horizon Europe"), "Programme"),
        (Column::Number, "No"),
        (Column::Sector, "STEP sector"),
        (Column::Topic, "Topic"),
        (Column::Opens(Months::SmallText), "Opens"),
        (Column::Closes(Months::SmallText), "Closes"),
        (Column::Budget, "Indicative budget (EUR million)"),
    ];
    calls::write(&mut sheet, "HE", &columns, 0);
    sheet.notes(&["Call HORIZON-CL4-2024-SPACE-01."]);
    sheet
}

fn seals() -> Sheet {
    let mut sheet = Sheet::new("Seals", &[17, 30, 42, 60, 14, 9, 14]);
    preamble(&mut sheet, "STEP reporting – Seals", &[SERVICE, DATE, &[]]);
    let columns = [
        (SealsColumn::Number, "No"),
        (SealsColumn::Call, "Call identifier"),
        (SealsColumn::Sector(DIGITAL), "STEP sector"),
        (SealsColumn::Topic, "Topic"),
        (SealsColumn::FundingRate("60 to 80 %"), "Funding rate"),
        (SealsColumn::Seals, "Seals"),
        (SealsColumn::Preselected, "Preselected"),
    ];
    seals::write(&mut sheet, "HE", &columns, seals::topic_of_call, None);
    sheet.notes(&["A topic without a Seal is reported with 0."]);
    sheet
}

fn grants() -> Sheet {
    let mut sheet = Sheet::new("Grants", &[17, 24]);
    preamble(&mut sheet, "STEP reporting – grants by Member State", &[SERVICE, DATE, &["Sector:", "digital"], &[]]);
    grants::write(&mut sheet, "HE", ["MS", "Grant (EUR thousand)"], grants::code, Amount::thousands);
    sheet.notes(&["Each entity's own EU contribution, by the Member State of the entity.", "other: the remainder, not broken down."]);
    sheet
}
