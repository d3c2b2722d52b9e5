//! The Innovation Fund's workbook: months as real dates, Member States by name, the title merged over the table.

use super::calls::{self, Column, Months};
use super::seals::{self, Column as SealsColumn, WholeCall};
use super::{grants, preamble};
use crate::facts::Amount;
use crate::sheet::{Book, Sheet, Theme};

const THEME: Theme = Theme { font: "Calibri", header: 0x1F_4E78, header_text: 0xFF_FFFF, total: 0xDD_EBF7 };
const SERVICE: &[&str] = &["Directorate-General for Climate Action"];
const DATE: &[&str] = &["Reporting date: 31 December 2024"];
/// Of the 149 projects with a seal, 85 were preselected; the figure is published for the call as a whole.
const PRESELECTED: WholeCall = WholeCall { topic: "All topics (preselection is reported by call)", preselected: 85 };

pub(super) fn book() -> Book {
    Book::new("Innovation Fund: STEP reporting 2024", THEME, vec![calls(), seals(), grants()])
}

fn calls() -> Sheet {
    let mut sheet = Sheet::new("Calls", &[6, 40, 50, 14, 12, 12]);
    sheet.merge_in_next(0, 5);
    preamble(&mut sheet, "Innovation Fund – call topics that contribute to STEP", &[SERVICE, DATE, &["Amounts in EUR million"], &[]]);
    let columns = [
        (Column::Number, "No"),
        (Column::Sector, "Sector"),
        (Column::Topic, "Topic"),
        (Column::Budget, "Budget\n(EUR million)"),
        (Column::Opens(Months::Dates), "Opening"),
        (Column::Closes(Months::Dates), "Deadline"),
    ];
    calls::write(&mut sheet, "IF", &columns, 0);
    sheet.notes(&["Topics of the call InnovFund-2023-NZT.", "Budgets as in the STEP annual report 2024."]);
    sheet
}

fn seals() -> Sheet {
    let mut sheet = Sheet::new("Seals", &[6, 24, 48, 14, 10, 18]);
    sheet.merge_in_next(0, 5);
    preamble(&mut sheet, "Innovation Fund – STEP Seals awarded", &[SERVICE, DATE, &["Number of projects"], &[]]);
    let columns = [
        (SealsColumn::Number, "No"),
        (SealsColumn::Call, "Call"),
        (SealsColumn::Topic, "Topic"),
        (SealsColumn::FundingRate("up to 60 %"), "Funding rate"),
        (SealsColumn::Seals, "Seals"),
        (SealsColumn::Preselected, "Preselected for a grant"),
    ];
    seals::write(&mut sheet, "IF", &columns, seal_topic, Some(&PRESELECTED));
    sheet.notes(&["Which projects were preselected is not broken down by topic."]);
    sheet
}

/// The topics as this sheet words them, which is shorter than in the sheet of calls.
fn seal_topic(topic_nl: &str) -> String {
    let topic = match topic_nl {
        "Grote schaal" => "Large scale",
        "Middelgrote schaal" => "Medium scale",
        "Kleine schaal" => "Small scale",
        "Proefprojecten" => "Pilot projects",
        "Productie van schone technologie" => "Manufacturing of clean technology",
        other => unreachable!("`{other}` is no topic of the call"),
    };
    topic.to_owned()
}

fn grants() -> Sheet {
    let mut sheet = Sheet::new("Grants", &[34, 28]);
    let lines: [&[&str]; 5] = [SERVICE, DATE, &["Amounts in EUR million"], &["Grants attributed to Member States"], &[]];
    preamble(&mut sheet, "Innovation Fund – grants by Member State", &lines);
    grants::write(&mut sheet, "IF", ["Member State", "Grant amount (EUR million)"], name, Amount::millions);
    sheet
        .notes(&["A project with several locations is divided equally over them.", "Other Member States: the remainder, not broken down."]);
    sheet
}

fn name(code: &str) -> &str {
    match code {
        "BE" => "Belgium",
        "DE" => "Germany",
        "DK" => "Denmark",
        "EL" => "Greece",
        "ES" => "Spain",
        "FI" => "Finland",
        "FR" => "France",
        "NL" => "Netherlands",
        "SE" => "Sweden",
        "other" => "Other Member States",
        code => unreachable!("`{code}` has no label in Figure 4"),
    }
}
